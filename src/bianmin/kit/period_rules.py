# ruff: noqa: E501  (a row of the table stands on one line)
"""The named periods: how long each is and which law says so, as one table."""

import re
from dataclasses import dataclass

from bianmin.kit.errors import Unusable
from bianmin.kit.texts import Text, t


@dataclass(frozen=True, slots=True)
class Rule:
    """A named period: how many ``days``, ``workdays`` or ``months``, and the law it comes from.

    ``setting`` names the dated setting that may give another number.
    """

    code: str
    title: Text
    unit: str
    number: int
    basis: Text
    setting: str = ""


class UnknownRule(Unusable):
    """No period has this name."""

    code = "unknown-rule"
    text = Text(
        "沒有「{rule}」這種期間；可用的名稱請見 bianmin deadline --list，或使用 days:N、workdays:N。",
        "There is no period “{rule}”. See bianmin deadline --list, or use days:N or workdays:N.",
    )


APA48 = t("行政程序法第48條", "Administrative Procedure Act, article 48")
APA48_5 = t("行政程序法第48條第5項", "Administrative Procedure Act, article 48, paragraph 5")
LENGTHS = {
    "days": t("{n}日", "{n} days"),
    "workdays": t("{n}個工作天", "{n} working days"),
    "months": t("{n}個月", "{n} months"),
    "penal": t("{n}日（不利處分）", "{n} days (adverse disposition)"),
}
_WORKING = t("以工作天計算，例假日不計", "counted in working days; days off don't count")
_BASES = {"days": APA48, "workdays": _WORKING, "months": APA48, "penal": APA48_5}
_MOST = {"days": 36_500, "workdays": 10_000, "months": 1_200, "penal": 36_500}


def _rule(  # noqa: PLR0917  (a row is read by place)
    code: str, unit: str, number: int, title: Text, basis: Text, setting: str = ""
) -> tuple[str, Rule]:
    return code, Rule(code, title, unit, number, basis, setting)


def _law(zh: str, en: str, article: str) -> Text:
    return t(f"{zh}第{article}條", f"{en}, article {article}")


def _enforcement(article: str) -> Text:
    return _law("行政執行法", "Administrative Execution Act", article)


def _procedure(article: str) -> Text:
    return _law("行政程序法", "Administrative Procedure Act", article)


def _compulsory(article: str) -> Text:
    return _law("強制執行法", "Compulsory Enforcement Act", article)


def _information(article: str) -> Text:
    return _law("政府資訊公開法", "Freedom of Government Information Law", article)


def _archives(article: str) -> Text:
    return _law("檔案法", "Archives Act", article)


def _privacy(article: str) -> Text:
    return _law("個人資料保護法", "Personal Data Protection Act", article)


_OWN_CLOCK = t("分署內部作業時限", "the branch's own time limit")
_PETITIONS = t("分署人民陳情案件作業規定", "the branch's rules for petitions")

# fmt: off
RULES: dict[str, Rule] = dict(
    (
        _rule("notice-payment", "days", 30, t("傳繳通知書繳款期限", "Payment term of a notice"), APA48, "notice_deadline_days"),
        _rule("correction", "days", 20, t("移送機關補正", "Correction by the agency"), _OWN_CLOCK, "correction_days"),
        _rule("public-notice", "days", 20, t("公示送達生效", "Public service takes effect"), _procedure("81"), "public_notice_days"),
        _rule("public-notice-abroad", "days", 60, t("國外公示送達生效", "Public service abroad takes effect"), _procedure("81"), "public_notice_abroad_days"),
        _rule("objection", "days", 10, t("聲明異議：加具意見送署", "Objection: opinion to the Agency"), _enforcement("9")),
        _rule("objection-decision", "days", 30, t("聲明異議：行政執行署決定", "Objection: the Agency decides"), _enforcement("9")),
        _rule("objection-report", "days", 3, t("聲明異議：承辦人簽報", "Objection: clerk's report"), _OWN_CLOCK),
        _rule("objection-opinion", "days", 5, t("聲明異議：執行官意見", "Objection: officer's opinion"), _OWN_CLOCK),
        _rule("objection-approval", "days", 7, t("聲明異議：分署長核定", "Objection: head's approval"), _OWN_CLOCK),
        _rule("petition", "workdays", 6, t("人民陳情：普通件", "Petition: ordinary"), _PETITIONS),
        _rule("petition-urgent", "workdays", 3, t("人民陳情：速件", "Petition: urgent"), _PETITIONS),
        _rule("petition-most-urgent", "workdays", 1, t("人民陳情：最速件", "Petition: most urgent"), _PETITIONS),
        _rule("petition-cap", "days", 30, t("人民陳情：最長期限", "Petition: the longest"), _procedure("168–173")),
        _rule("no-fixed-limit", "months", 2, t("未定期限之申請", "Applications without a fixed limit"), _procedure("51")),
        _rule("information", "days", 15, t("政府資訊公開申請", "Request for government information"), _information("12")),
        _rule("information-extension", "days", 15, t("政府資訊公開：延長", "Government information: extension"), _information("12")),
        _rule("information-correction", "days", 7, t("政府資訊公開：補正", "Government information: correction of the request"), _information("11")),
        _rule("information-third-party", "days", 10, t("政府資訊公開：第三人意見", "Government information: opinion of a third party"), _information("12")),
        _rule("archives", "days", 30, t("檔案應用申請", "Request for archives"), _archives("19")),
        _rule("archives-supplement", "days", 7, t("檔案應用申請：補正", "Request for archives: supplement"), _archives("19")),
        _rule("personal-data", "days", 15, t("個人資料查詢、閱覽或複本", "Access to one's personal data"), _privacy("13")),
        _rule("personal-data-extension", "days", 15, t("個人資料查詢：延長", "Access to personal data: extension"), _privacy("13")),
        _rule("personal-data-correction", "days", 30, t("個人資料更正或刪除", "Correction of personal data"), _privacy("13")),
        _rule("personal-data-correction-extension", "days", 30, t("個人資料更正：延長", "Correction of personal data: extension"), _privacy("13")),
        _rule("night-mail", "workdays", 1, t("夜間來文送登記桌（09:00前）", "Night mail to the registry (before 09:00)"), _OWN_CLOCK),
        _rule("arrest-decision", "days", 5, t("拘提聲請：法院裁定", "Arrest: the court decides"), _enforcement("17")),
        _rule("no-surplus", "days", 7, t("拍賣無實益：債權人表示意見", "No surplus: the creditor's statement"), _compulsory("80-1")),
        _rule("immovable-notice", "days", 14, t("不動產拍賣公告至拍賣", "Immovables: notice to auction"), _compulsory("82")),
        _rule("movable-notice", "days", 5, t("動產拍賣公告至拍賣", "Movables: notice to auction"), _compulsory("66")),
        _rule("priority-purchase", "days", 10, t("優先承買表示", "Priority purchase"), t("優先承買通知", "notice of priority purchase")),
        _rule("deemed-withdrawn-notice", "days", 10, t("特別變賣公告", "Notice of special sale"), _compulsory("95")),
        _rule("special-sale", "months", 3, t("特別變賣期間", "Special sale"), _compulsory("95")),
        _rule("proof-of-suit", "days", 10, t("分配表異議：起訴證明", "Distribution objection: proof of suit"), _compulsory("41")),
    )
)
# fmt: on
_OPEN_ENDED = re.compile(r"(days|workdays|months|penal):([0-9]{1,5})")


def rule_named(rule: str) -> Rule:
    """Return the rule of a name, or of ``days:N``, ``workdays:N``, ``months:N``, ``penal:N``; refuse any other."""
    named = RULES.get(rule)
    if named is not None:
        return named
    found = _OPEN_ENDED.fullmatch(rule)
    if found is None or not 1 <= int(found[2]) <= _MOST[found[1]]:
        raise UnknownRule(rule=rule)
    number = int(found[2])
    return Rule(rule, LENGTHS[found[1]].fill(n=number), found[1], number, _BASES[found[1]])
