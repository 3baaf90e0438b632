"""The standing check on figures: closed sums are what a direct count gives."""

from dataclasses import dataclass
from datetime import date, datetime

from bianmin.kit.texts import Text
from bianmin.reports.figures import all_facts
from bianmin.reports.figures.shape import Facts
from bianmin.reports.models import ClosedSet, ClosedSum
from bianmin.reports.queries.sources import cubes_by_month, living
from bianmin.reports.queries.sums import closed_months, closing_of, touched_months
from bianmin.reports.rules.periods import Period

EVER = Period(date(1912, 1, 1), date(2999, 12, 31))


@dataclass(frozen=True, slots=True)
class ClosingCheck:
    """How a set of facts stands: closed when, how many months, touched since, and months that disagree."""

    code: str
    title: Text
    closed_at: datetime | None
    months: int
    touched: int
    wrong: tuple[date, ...]


def closing_checks(first: date | None = None) -> list[ClosingCheck]:
    """Compare the closed sums of every large set with a direct count, from a day on (None: from the first)."""
    return [_check(facts, first) for facts in all_facts().values() if facts.touched is not None and not facts.standing]


def _check(facts: Facts, first: date | None) -> ClosingCheck:
    since = closing_of(facts)
    if since is None:
        return ClosingCheck(facts.code, facts.title, None, 0, 0, ())
    begin = (first or EVER.first).replace(day=1)
    touched = touched_months(facts, since)
    direct = cubes_by_month(living(facts, Period(begin, EVER.last)))
    held = ClosedSum.objects.filter(facts=facts.code, month__gte=begin).values_list("month", flat=True).distinct()
    months = {*direct, *held} - touched
    closed = closed_months(facts, months)
    wrong = tuple(sorted(month for month in months if closed.get(month, {}) != direct.get(month, {})))
    closed_at = ClosedSet.objects.get(facts=facts.code).closed_at
    return ClosingCheck(facts.code, facts.title, closed_at, len(months), len(touched), wrong)
