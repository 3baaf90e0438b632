"""Figures of cases: transferred, assigned, ended, pending."""

from bianmin.kit.texts import t
from bianmin.office.types import Permission
from bianmin.reports.figures.shape import Display, Facts, Figure, distinct, monthly, share, total
from bianmin.reports.figures.words import CASES, DOLLARS, PERCENT

_WORD = t("字別", "Type word")
_AGENCY = t("移送機關", "Agency")
_SECTION = t("股別", "Section")
_OWED = t("移送金額（元）", "Amount transferred (NT$)")

TRANSFERS = Facts(
    "cases.transfers",
    t("移送電子檔", "Transfer files"),
    """select 'b' || b.id as record, b.received_on as day, '' as site, b.received as amount,
              b.source, b.id as batch
         from cases_batch b where b.received_on between %(first)s and %(last)s""",
    parts={"source": t("收受方式", "Came by")},
    distinct={"batch": t("批次", "Batches")},
    page="/console/intake/{batch}/",
    sees=Permission.READ_REGISTERS,
    amount=t("檔內件數", "Cases in the file"),
    values={
        "source": {
            "console": t("人員收檔", "Taken in by staff"),
            "command": t("主機指令", "By command"),
            "api": t("機關介接", "Sent by the agency"),
        }
    },
)
ASSIGNED = Facts(
    "cases.assigned",
    t("分案", "Cases assigned"),
    """select c.number as record, b.received_on as day, '' as site, c.amount_due as amount,
              c.word, agency.code as agency, section.code as section, c.id as "case", c.obligor_id as obligor
         from cases_batch b
         join cases_case c on c.batch_id = b.id
         join office_agency agency on agency.id = c.agency_id
         join cases_assignment_entry entry on entry.batch_id = c.batch_id and entry.line_no = c.line_no
         join office_section section on section.id = entry.section_id
        where b.received_on between %(first)s and %(last)s""",
    parts={"word": _WORD, "agency": _AGENCY, "section": _SECTION},
    distinct={"case": t("案件", "Cases"), "obligor": t("義務人", "Obligors")},
    page="/console/cases/{case}/",
    sees=Permission.READ_CASE,
    amount=_OWED,
    touched="select received_on as day from cases_batch where taken_at >= %(since)s",
)
ENDED = Facts(
    "cases.ended",
    t("終結案件", "Cases ended"),
    """select c.number as record, c.ended_on as day, '' as site, c.amount_due as amount,
              c.status, c.ended_why as why, c.word, agency.code as agency, section.code as section, c.id as "case"
         from cases_case c
         join office_agency agency on agency.id = c.agency_id
         join office_section section on section.id = c.section_id
        where c.ended_on between %(first)s and %(last)s""",
    parts={
        "status": t("結果", "How"),
        "why": t("原因", "Why"),
        "word": _WORD,
        "agency": _AGENCY,
        "section": _SECTION,
    },
    distinct={"case": t("案件", "Cases")},
    page="/console/cases/{case}/",
    sees=Permission.READ_CASE,
    amount=_OWED,
    values={
        "status": {
            "closed": t("報結", "Closed"),
            "returned": t("退案", "Returned"),
            "handed_over": t("移轉他分署", "Handed over"),
        }
    },
)
PENDING = Facts(
    "cases.pending",
    t("未結案件", "Cases pending"),
    """select c.number as record, c.received_on as day, '' as site, c.amount_due as amount,
              c.word, agency.code as agency, section.code as section, c.id as "case"
         from cases_case c
         join office_agency agency on agency.id = c.agency_id
         join office_section section on section.id = c.section_id
        where c.received_on <= %(last)s and (c.ended_on is null or c.ended_on > %(last)s)""",
    parts={"word": _WORD, "agency": _AGENCY, "section": _SECTION},
    distinct={"case": t("案件", "Cases")},
    page="/console/cases/{case}/",
    sees=Permission.READ_CASE,
    amount=_OWED,
    standing=True,
)
MAJOR = Facts(
    "cases.major_debtors",
    t("滯欠大戶", "Major debtors"),
    """select d.id::text as record, d.listed_on as day, '' as site, d.total as amount
         from payments_major_debtor d
        where d.listed_on <= %(last)s and (d.left_on is null or d.left_on > %(last)s)""",
    page="/console/major-debtors/{record}/",
    sees=Permission.READ_MAJOR_DEBTORS,
    amount=t("滯欠金額（元）", "Owed (NT$)"),
    standing=True,
)

FIGURES = [
    Figure(
        "cases.transfers.files",
        t("收受移送電子檔", "Transfer files taken in"),
        t("批", "files"),
        t("期間內收受的移送電子檔數。", "Transfer files taken in during the period."),
        TRANSFERS,
    ),
    Figure(
        "cases.transfers.cases",
        t("電子檔移送件數", "Cases in transfer files"),
        CASES,
        t("期間內收受的移送電子檔所載件數，含退回補正者。", "Lines of the files taken in, with those refused."),
        TRANSFERS,
        value=total(),
    ),
    Figure(
        "cases.transfers.by_agency",
        t("機關介接移送比率", "Share sent by agencies themselves"),
        PERCENT,
        t("由移送機關介接送達的電子檔占全部的百分比。", "Files that came by the agency's own connection, of all."),
        TRANSFERS,
        {"source": "api"},
        share(),
        Display(decimals=1),
    ),
    Figure(
        "cases.assigned.count",
        t("新收分案件數", "Cases assigned"),
        CASES,
        t("期間內收案並分案的件數；以收案日計。", "Cases taken in and assigned, by the day of intake."),
        ASSIGNED,
    ),
    Figure(
        "cases.assigned.monthly_mean",
        t("每月平均分案件數", "Cases assigned a month"),
        CASES,
        t("期間內分案件數除以月數。", "Cases assigned in the period, over its months."),
        ASSIGNED,
        value=monthly(),
    ),
    Figure(
        "cases.assigned.amount",
        t("新收案件移送金額", "Amount transferred"),
        DOLLARS,
        t("期間內分案案件的移送金額合計。", "Sum of what was transferred with the cases assigned."),
        ASSIGNED,
        value=total(),
    ),
    Figure(
        "cases.assigned.obligors",
        t("新收案件義務人數", "Obligors of cases assigned"),
        t("人", "persons"),
        t("期間內分案案件的不重複義務人數。", "Different obligors of the cases assigned."),
        ASSIGNED,
        value=distinct("obligor"),
    ),
    Figure(
        "cases.ended.count",
        t("終結件數", "Cases ended"),
        CASES,
        t(
            "期間內報結、退案或移轉的件數；重新進行者不計。",
            "Cases closed, returned or handed over, not reopened since.",
        ),
        ENDED,
        total_of=("cases.ended.closed", "cases.ended.returned", "cases.ended.handed_over"),
    ),
    *(
        Figure(
            f"cases.ended.{status}",
            words,
            CASES,
            t(f"期間內以「{words.zh}」終結的件數。", f"Cases that ended in the period: {words.en.lower()}."),
            ENDED,
            {"status": status},
        )
        for status, words in ENDED.values["status"].items()
    ),
    Figure(
        "cases.pending.count",
        t("期末未結件數", "Cases pending at the end"),
        CASES,
        t("期間最後一日尚未終結的件數。", "Cases not ended by the period's last day."),
        PENDING,
    ),
    Figure(
        "cases.pending.amount",
        t("期末未結案件移送金額", "Amount of cases pending"),
        DOLLARS,
        t("期間最後一日未結案件的移送金額合計。", "Sum transferred with the cases pending on the last day."),
        PENDING,
        value=total(),
    ),
    Figure(
        "cases.major_debtors.count",
        t("列管滯欠大戶", "Major debtors watched"),
        t("人", "persons"),
        t("期間最後一日列管中的滯欠大戶數。", "Major debtors on the list on the period's last day."),
        MAJOR,
    ),
]
