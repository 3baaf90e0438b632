"""When a request is due and why: its limit, the days it waited for others, its extension, the cap.

A time in which the office waits for a supplement is deducted: the day moves by the days awaited
(calendar days for limits in days and months, working days for limits in working days). An extension
runs from the end of the first period, once, and never past the cap, which counts from receipt and
doesn't wait for anybody. Neither a pause nor an extension ever brings a day nearer.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from bianmin.catalogue.types import Limit
from bianmin.kit import roc
from bianmin.kit.period_rules import rule_named
from bianmin.kit.periods import Deadline, add_months, compute
from bianmin.kit.texts import Text, t
from bianmin.kit.workdays import WorkCalendar

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Span:
    """A time the clock stood still: the day it stopped, and the day it went on."""

    from_on: date
    to_on: date


@dataclass(frozen=True, slots=True)
class Ends:
    """When a period ends, with its reasons. ``first``: before it was extended, None where it wasn't."""

    deadline: Deadline
    awaited: int
    first: date | None = None

    @property
    def due(self) -> date:
        """Return the day."""
        return self.deadline.due


def awaited(rule: str, span: Span, calendar: WorkCalendar) -> int:
    """Return how many days of a limit a pause takes: working days where the limit counts those."""
    if span.to_on <= span.from_on:
        return 0
    if rule_named(rule).unit != "workdays":
        return (span.to_on - span.from_on).days
    day, count = span.from_on, 0
    while day < span.to_on:
        day += _DAY
        count += calendar.is_working(day)
    return count


def ends(
    limit: Limit,
    start: date,
    calendar: WorkCalendar,
    *,
    received_on: date,
    pauses: Sequence[Span] = (),
    extended: bool = False,
    number: int | None = None,
) -> Ends:
    """Return when a limit that began on ``start`` ends; ``number`` replaces the rule's own (a dated setting)."""
    spans = [
        Span(max(one.from_on, start), one.to_on) for one in pauses if one.to_on > start and one.to_on > one.from_on
    ]
    waited = sum(awaited(limit.rule, one, calendar) for one in spans)
    made = _counted(limit.rule, start, calendar, waited, number)
    if waited:
        made = replace(made, explanation=_with_pauses(made.explanation, waited, spans))
    if not (extended and limit.extension):
        return Ends(made, waited)
    return _extended(limit, made, calendar, received_on=received_on, waited=waited)


def _counted(rule: str, start: date, calendar: WorkCalendar, waited: int, number: int | None) -> Deadline:
    if not waited:
        return compute(rule, start, calendar, number=number)
    named = rule_named(rule)
    length = number or named.number
    if named.unit == "months":
        days = (add_months(start, length) - start).days + waited
        made = compute(f"days:{days}", start, calendar)
        return replace(made, rule=named.code, basis=named.basis)
    return compute(rule, start, calendar, number=length + waited)


def _with_pauses(said: Text, waited: int, spans: Sequence[Span]) -> Text:
    times = Text(
        "、".join(f"{roc.plain(one.from_on)}至{roc.plain(one.to_on)}" for one in spans),
        ", ".join(f"{roc.english(one.from_on)} to {roc.english(one.to_on)}" for one in spans),
    )
    added = t(
        "其中{days}日為等候補正或回復的期間（{times}），不計入辦理期限。",
        " Of these, {days} days were spent waiting for a supplement or an answer ({times}) and don't count.",
    ).fill(days=waited, times=times)
    return Text(said.zh + added.zh, said.en + added.en)


def _extended(limit: Limit, first: Deadline, calendar: WorkCalendar, *, received_on: date, waited: int) -> Ends:
    more = compute(limit.extension, first.due, calendar)
    said = t(
        "原期限於{first}屆滿，經核准展延：{more}",
        "The first period ended on {first_en}; an extension was approved: {more}",
    ).fill(first=roc.spoken(first.due), first_en=roc.english(first.due), more=more.explanation)
    due, until_noon = more.due, more.until_noon
    if limit.cap:
        cap = compute(limit.cap, received_on, calendar)
        if cap.due < due:
            due, until_noon = max(cap.due, first.due), cap.until_noon
            capped = t(
                "但自收件起最長不得逾{cap}（{basis}），故於{due}屆滿。",
                " But it may not pass {cap_en}, counted from receipt ({basis}), so it ends on {due_en}.",
            ).fill(
                cap=roc.plain(cap.due),
                cap_en=roc.english(cap.due),
                basis=cap.basis,
                due=roc.spoken(due),
                due_en=roc.english(due),
            )
            said = Text(said.zh + capped.zh, said.en + capped.en)
    made = replace(more, rule=first.rule, start=first.start, due=due, explanation=said, until_noon=until_noon)
    return Ends(made, waited, first.due)


def stands_still(due: Deadline, since: date, waits_for: Text) -> Text:
    """Say that a clock stands: since when, for what, and that the day will move by the days awaited."""
    added = t(
        "自{since}起停止計時（{what}）；收到後，期限依等候日數順延。",
        " The clock has stood since {since_en} ({what}); the day will move by the days awaited.",
    ).fill(since=roc.plain(since), since_en=roc.english(since), what=waits_for)
    return Text(due.explanation.zh + added.zh, due.explanation.en + added.en)


#: Where no limit runs: the end of time, so that one order serves all.
NEVER = date(9999, 12, 31)


def nearest(*days: date | None) -> date:
    """Return the nearest of the days that run, or the end of time."""
    return min((day for day in days if day is not None), default=NEVER)


def near_from(due: date, warn_days: int) -> date:
    """Return from which day on a due day counts as near."""
    return NEVER if due == NEVER else due - timedelta(days=warn_days)
