"""Sums of a set of facts over a period: closed months from their table, touched ones counted now."""

from datetime import date, datetime, timedelta
from hashlib import sha256

from bianmin.reports.figures.shape import Facts
from bianmin.reports.models import ClosedSet, ClosedSum
from bianmin.reports.queries.sources import add, cube, cubes_by_month, fetched, living
from bianmin.reports.rules.periods import Period
from bianmin.reports.rules.sums import Cube, merged

_DAY = timedelta(days=1)


def definition_of(facts: Facts) -> str:
    """Return the fingerprint of a definition: closed sums of another one are void."""
    return sha256("\n".join((facts.sql, *facts.parts)).encode()).hexdigest()


def closing_of(facts: Facts) -> datetime | None:
    """Return since when changes must be looked for; None where nothing of this definition is closed."""
    if facts.touched is None or facts.standing:
        return None
    row = ClosedSet.objects.filter(facts=facts.code, definition=definition_of(facts)).first()
    return row.since if row else None


def touched_months(facts: Facts, since: datetime) -> frozenset[date]:
    """Return the months of which a fact was recorded, changed or withdrawn since a moment."""
    if facts.touched is None:
        return frozenset()
    rows = fetched(f"select distinct day from ({facts.touched}) touched", {"since": since})  # noqa: S608  (our own definitions)
    return frozenset(day.replace(day=1) for (day,) in rows if day is not None)


def cube_of(facts: Facts, period: Period) -> Cube:
    """Return a period's sums by site and parts."""
    return cubes_of(facts, [period])[0]


def cubes_of(facts: Facts, periods: list[Period]) -> list[Cube]:
    """Return the sums of several periods: those of a trend in one pass."""
    since = closing_of(facts)
    if since is not None:
        touched = touched_months(facts, since)
        kept = closed_months(facts, {month for period in periods for month in period.months} - touched)
        return [_mixed(facts, period, touched, kept) for period in periods]
    if facts.standing or len(periods) == 1 or not all(period.is_whole_months for period in periods):
        return [cube(living(facts, period)) for period in periods]
    span = Period(min(period.first for period in periods), max(period.last for period in periods))
    months = cubes_by_month(living(facts, span))
    return [merged(months.get(month, {}) for month in period.months) for period in periods]


def direct_cube(facts: Facts, period: Period) -> Cube:
    """Count a period's facts now, whatever is closed."""
    return cube(living(facts, period))


def _mixed(facts: Facts, period: Period, touched: frozenset[date], kept: dict[date, Cube]) -> Cube:
    """Add closed months, and count the days outside them now, each run of days in one pass."""
    cubes = [kept.get(month, {}) for month in period.months if month not in touched]
    begin: date | None = period.first
    for month in [*(one for one in period.months if one not in touched), None]:
        end = period.last if month is None else month - _DAY
        if begin is not None and begin <= end:
            cubes.append(cube(living(facts, Period(begin, end))))
        begin = Period.months_from(month, 1).last + _DAY if month else None
    return merged(cubes)


def closed_months(facts: Facts, months: set[date]) -> dict[date, Cube]:
    """Read closed months. One without a row had no facts."""
    found: dict[date, Cube] = {}
    if not months:
        return found
    rows = ClosedSum.objects.filter(facts=facts.code, month__range=(min(months), max(months)))
    values = rows.values_list("month", "site", "parts", "n", "with_amount", "total", "lowest", "highest")
    for month, site, parts, *sums in values.iterator():
        if month in months:
            add(found.setdefault(month, {}), (site, tuple(parts)), sums)
    return found
