"""Periods that explain themselves (行政程序法 §48).

The first day does not count; an end on a Sunday or holiday moves to the next day, an end on a
Saturday to Monday morning. A make-up working Saturday is a working day. A period that burdens a
person (``penal:N``) counts its first day and any end, unless that is worse for the person.
"""

import calendar as months
from dataclasses import dataclass, replace
from datetime import date, timedelta

from bianmin.kit import roc
from bianmin.kit.period_rules import LENGTHS, RULES, Rule, UnknownRule, rule_named
from bianmin.kit.texts import Text, t
from bianmin.kit.workdays import WorkCalendar

__all__ = ["RULES", "Deadline", "Rule", "Skipped", "UnknownRule", "add_months", "compute", "rule_named"]

_DAY = timedelta(days=1)


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
    length = LENGTHS[rule.unit].fill(n=rule.number)
    text = t(
        "自{start}之次日起算{length}（始日不計），末日為{end}",
        "{length} from the day after {start_en} (the first day is not counted); the last day is {end_en}",
    )
    if not skipped:
        text = Text(text.zh + "，為上班日，即於該日屆滿。", text.en + ", a working day, on which the period ends.")
    elif until_noon:
        text = Text(
            text.zh + "，適逢{why}，順延至{due}上午屆滿。",
            text.en + " ({why}), so it moves on to the morning of {due_en}.",
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
    length = LENGTHS["workdays"].fill(n=rule.number)
    text = t(
        "自{start}之次日起算{length}，其間{count}日不上班不計，於{due}屆滿。",
        "{length} from the day after {start_en}; {count} days off are not counted; the period ends on {due_en}.",
    )
    return _deadline(rule, start, due, tuple(skipped), text, end=due, length=length)


def _penal(rule: Rule, start: date, calendar: WorkCalendar, *, longer_is_better: bool) -> Deadline:
    """Count the first day and any end (§48 V), unless the ordinary way is better for the person."""
    end = start + (rule.number - 1) * _DAY
    length = LENGTHS["days"].fill(n=rule.number)
    if longer_is_better:
        usual = _ordinary(replace(rule, unit="days"), start, calendar)
        why = t(
            "依第48條第2項、第4項計算對當事人有利：",
            "Counting by paragraphs 2 and 4 is better for the person: ",
        )
        return replace(usual, explanation=Text(why.zh + usual.explanation.zh, why.en + usual.explanation.en))
    text = t(
        "涉及不利處分：自{start}當日起算{length}，末日{end}縱為放假日亦照計。",
        "An adverse disposition: {length} from {start_en} itself; the last day, {end_en}, counts even if off.",
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
