"""The words reviews are kept in, each in both languages."""

from bianmin.kit.texts import Text, t

OWN, UPPER = "branch", ("agency", "ministry")

TESTERS: dict[str, Text] = {
    OWN: t("本分署", "This branch"),
    "agency": t("行政執行署", "The Agency"),
    "ministry": t("法務部", "The Ministry of Justice"),
}
"""Who tests; any other word is another branch's name."""

CONDUCT_ROLES: dict[str, Text] = {
    "clerk": t("書記官", "Clerk"),
    "officer": t("執行員", "Enforcement agent"),
}

AWARDS: dict[str, Text] = {
    "commendation": t("嘉獎", "Commendation"),
    "merit": t("記功", "Merit"),
    "praise": t("公開表揚", "Public praise"),
    "prize": t("獎品或獎金", "Prize"),
}

GROUNDS: dict[str, Text] = {
    "conduct_half": t("執行態度考核半年第一", "First in conduct of a half-year"),
    "conduct_year": t("執行態度考核全年第一", "First in conduct of a year"),
    "courtesy": t("電話禮貌楷模", "Courtesy role model"),
    "star": t("執行之星", "Star of the month"),
    "reform": t("興革意見執行著有績效", "A reform proposal carried out with clear result"),
    "creative": t("創意服務提案", "A creative service proposal"),
    "knowledge": t("知識分享", "Shared knowledge"),
    "other": t("其他", "Other"),
}

AWARD_STATES: dict[str, Text] = {
    "proposed": t("待核定", "Proposed"),
    "granted": t("已核定", "Granted"),
    "declined": t("不予敘獎", "Declined"),
}

HONOURS: dict[str, Text] = {
    "conduct_clerk": t("執行態度考核當月第一（書記官）", "First in conduct of the month: clerks"),
    "conduct_officer": t("執行態度考核當月第一（執行員）", "First in conduct of the month: enforcement agents"),
    "conduct_half": t("執行態度考核半年第一", "First in conduct of the half-year"),
    "conduct_year": t("執行態度考核全年第一", "First in conduct of the year"),
    "courtesy": t("電話禮貌楷模", "Courtesy role model"),
    "star": t("每月執行之星", "Stars of the month"),
    "idea": t("創意與興革提案", "Creative and reform proposals"),
    "other": t("其他表揚", "Other praise"),
}
"""Categories of the honour roll, in the order it shows them."""

IDEAS: dict[str, Text] = {
    "creative": t("創意服務提案", "Creative service proposal"),
    "reform": t("興革意見", "Reform proposal"),
}

IDEA_STATES: dict[str, Text] = {
    "submitted": t("審查中", "Under review"),
    "put_forward": t("待核定", "Decision put forward"),
    "adopted": t("採行", "Adopted"),
    "declined": t("不採行", "Not adopted"),
    "carried_out": t("已實施", "Carried out"),
}

ARTICLES: dict[str, Text] = {
    "law": t("法令規範", "Laws and rules"),
    "experience": t("執行經驗與心得", "Experience"),
    "procedure": t("標準作業流程", "Standard procedures"),
    "research": t("研究發展論文或報告", "Research"),
}

MANUALS: dict[str, Text] = {
    "handbook": t("問題工作手冊（Q&A）", "Q&A handbook"),
    "manual": t("員工工作手冊", "Staff manual"),
    "notes": t("輪值與應注意事項", "Notes for duties"),
    "rules": t("服務態度與禮儀獎懲規定", "Rules of rewards and measures"),
}

VERSION_STATES: dict[str, Text] = {
    "draft": t("待核定", "Awaits approval"),
    "approved": t("已核定", "Approved"),
    "refused": t("退回", "Sent back"),
}

SKILLS: dict[str, Text] = {
    "typing": t("電腦打字（字／分）", "Typing (characters a minute)"),
    "written": t("紙筆測驗（分）", "Written test (points)"),
}

EVENTS: dict[str, Text] = {
    "rotation": t("職務輪調", "Rotation of duties"),
    "eap": t("員工協助方案（EAP）", "Employee assistance programme (EAP)"),
}
