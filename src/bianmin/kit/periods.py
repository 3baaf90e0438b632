"""Periods that explain themselves (行政程序法 §48).

The first day does not count; an end on a Sunday or holiday moves to the next day, an end on a
Saturday to Monday morning. A make-up working Saturday is a working day. A period that burdens a
person (``penal:N``) counts its first day and any end, unless that is worse for the person.
"""

import calendar as months
import re
from dataclasses import dataclass, replace
from datetime import date, timedelta

from bianmin.kit import roc
from bianmin.kit.errors import Unusable
from bianmin.kit.texts import Text, t
from bianmin.kit.workdays import WorkCalendar

_DAY = timedelta(days=1)
_MOST = {"days": 36_500, "workdays": 10_000, "months": 1_200, "penal": 36_500}


@dataclass(frozen=True, slots=True)
class Skipped:
    """A day that was passed over, and why."""

    date: date
    why: Text


@dataclass(frozen=True, slots=True)
class Deadline:
    """A period with its reasons. ``until_noon`` where a Saturday's end moved to Monday morning."""

    rule: str
    basis: Text
    start: date
    due: date
    skipped: tuple[Skipped, ...]
    explanation: Text
    until_noon: bool = False


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
_PLAIN = {
    "days": (t("{n}日", "{n} days"), APA48),
    "workdays": (t("{n}個工作天", "{n} working days"), t("以工作天計算，例假日不計", "counted in working days; days off don't count")),
    "months": (t("{n}個月", "{n} months"), APA48),
    "penal": (t("{n}日（不利處分）", "{n} days (adverse disposition)"), APA48_5),
}


def _rule(code: str, unit: str, number: int, title: Text, basis: Text, setting: str = "") -> tuple[str, Rule]:
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
_OPEN_ENDED = re.compile(r"(days|workdays|months|penal):([0-9]{1,5})")


def rule_named(rule: str) -> Rule:
    """Return the rule of a name, or of ``days:N``, ``workdays:N``, ``months:N``, ``penal:N``; refuse any other."""
    named = RULES.get(rule)
    if named is not None:
        return named
    found = _OPEN_ENDED.fullmatch(rule)
    if found is None or not 1 <= int(found[2]) <= _MOST[found[1]]:
        raise UnknownRule(rule=rule)
    title, basis = _PLAIN[found[1]]
    number = int(found[2])
    return Rule(rule, title.fill(n=number), found[1], number, basis)


def compute(
    rule: str,
    start: date,
    calendar: WorkCalendar,
    *,
    number: int | None = None,
    longer_is_better: bool = False,
) -> Deadline:
    """Return when a period ends and why.

    ``number`` replaces the rule's own (a dated setting). ``longer_is_better`` only concerns
    ``penal:N``: a person who must act in the period gains from the ordinary way of counting.
    """
    named = rule_named(rule)
    if number is not None:
        named = replace(named, number=number)
    try:
        if named.unit == "workdays":
            return _working(named, start, calendar)
        if named.unit == "penal":
            return _penal(named, start, calendar, longer_is_better=longer_is_better)
        return _ordinary(named, start, calendar)
    except OverflowError:
        raise UnknownRule(rule=rule) from None


def add_months(start: date, count: int) -> date:
    """Return the same day some months later, or the month's last day where it has no such day."""
    whole = start.year * 12 + start.month - 1 + count
    year, month = divmod(whole, 12)
    if year > date.max.year:
        raise OverflowError
    return date(year, month + 1, min(start.day, months.monthrange(year, month + 1)[1]))


def _ordinary(rule: Rule, start: date, calendar: WorkCalendar) -> Deadline:
    end = add_months(start, rule.number) if rule.unit == "months" else start + rule.number * _DAY
    skipped = []
    due = end
    while not calendar.is_working(due):
        skipped.append(_skip(due, calendar))
        due += _DAY
    until_noon = calendar.is_plain_saturday(end)
    length = _PLAIN[rule.unit][0].fill(n=rule.number)
    text = t(
        "自{start}之次日起算{length}（始日不計），末日為{end}",
        "{length} from the day after {start_en} (the first day is not counted); the last day is {end_en}",
    )
    if not skipped:
        text = Text(text.zh + "，為上班日，即於該日屆滿。", text.en + ", a working day, on which the period ends.")
    elif until_noon:
        text = Text(
            text.zh + "，適逢{why}，順延至{due}上午屆滿。", text.en + " ({why}), so it moves on to the morning of {due_en}."
        )
    else:
        text = Text(text.zh + "，適逢{why}，順延至{due}屆滿。", text.en + " ({why}), so it moves on to {due_en}.")
    return _deadline(rule, start, due, tuple(skipped), text, end=end, length=length, until_noon=until_noon)


def _working(rule: Rule, start: date, calendar: WorkCalendar) -> Deadline:
    skipped, due, left = [], start, rule.number
    while left > 0:
        due += _DAY
        if calendar.is_working(due):
            left -= 1
        else:
            skipped.append(_skip(due, calendar))
    length = _PLAIN["workdays"][0].fill(n=rule.number)
    text = t(
        "自{start}之次日起算{length}，其間{count}日不上班不計，於{due}屆滿。",
        "{length} from the day after {start_en}; {count} days off are not counted; the period ends on {due_en}.",
    )
    return _deadline(rule, start, due, tuple(skipped), text, end=due, length=length)


def _penal(rule: Rule, start: date, calendar: WorkCalendar, *, longer_is_better: bool) -> Deadline:
    """Count the first day and any end (§48 V), unless the ordinary way is better for the person."""
    end = start + (rule.number - 1) * _DAY
    length = _PLAIN["days"][0].fill(n=rule.number)
    if longer_is_better:
        usual = _ordinary(replace(rule, unit="days"), start, calendar)
        why = t(
            "依第48條第2項、第4項計算對當事人有利：",
            "Counting by paragraphs 2 and 4 is better for the person: ",
        )
        return replace(usual, explanation=Text(why.zh + usual.explanation.zh, why.en + usual.explanation.en))
    text = t(
        "涉及不利處分：自{start}當日起算{length}，末日{end}縱為放假日亦照計。",
        "An adverse disposition: {length} counted from {start_en} itself; the last day, {end_en}, counts even if a day off.",
    )
    return _deadline(rule, start, end, (), text, end=end, length=length)


def _skip(day: date, calendar: WorkCalendar) -> Skipped:
    return Skipped(day, calendar.why_off(day) or t("放假日", "Day off"))


def _deadline(
    rule: Rule,
    start: date,
    due: date,
    skipped: tuple[Skipped, ...],
    text: Text,
    *,
    end: date,
    length: Text,
    until_noon: bool = False,
) -> Deadline:
    reasons = dict.fromkeys(one.why for one in skipped)
    why = Text("、".join(one.zh for one in reasons), ", ".join(one.en for one in reasons))
    explanation = text.fill(
        start=roc.plain(start),
        start_en=roc.english(start),
        end=roc.spoken(end),
        end_en=roc.english(end),
        due=roc.spoken(due),
        due_en=roc.english(due),
        length=length,
        count=len(skipped),
        why=why,
    )
    return Deadline(rule.code, rule.basis, start, due, skipped, explanation, until_noon)
