"""Distinct and latest values: they can't be added up over months, so they are counted over the period itself.

For large sets those of months, quarters, halves and years are kept when the months are closed; they hold as
long as none of the period's months was touched.
"""

from collections.abc import Mapping, Sequence
from decimal import Decimal

from bianmin.reports.figures.shape import Facts, Figure
from bianmin.reports.models import ClosedDistinct
from bianmin.reports.queries.sources import Source, condition, fetched, living, quoted
from bianmin.reports.queries.sums import closing_of, touched_months
from bianmin.reports.rules.periods import Period

Uniques = Mapping[str, Decimal | None]
"""By the figure's code."""

KEPT_KINDS = ("month", "quarter", "half", "year")


def uniques_of(facts: Facts, figures: Sequence[Figure], period: Period, site: str | None = None) -> Uniques:
    """Return the distinct and latest values of figures of one set for a period."""
    asked = [one for one in figures if one.value.kind in {"distinct", "latest"}]
    if not asked:
        return {}
    found = _kept(facts, asked, period, site)
    left = [one for one in asked if one.code not in found]
    return found | counted(living(facts, period), left, site)


def counted(source: Source, figures: Sequence[Figure], site: str | None = None) -> dict[str, Decimal | None]:
    """Count distinct values, and find latest ones: one pass a distinct column."""
    found: dict[str, Decimal | None] = {}
    columns: dict[str, list[Figure]] = {}
    for one in figures:
        if one.value.kind == "latest":
            found[one.code] = _latest(source, one, site)
        elif one.value.kind == "distinct":
            columns.setdefault(one.value.column, []).append(one)
    for column, counting in columns.items():
        found |= _distinct(source, column, counting, site)
    return found


def _distinct(source: Source, column: str, figures: Sequence[Figure], site: str | None) -> dict[str, Decimal | None]:
    params: dict[str, object] = dict(source.params)
    row = fetched(distinct_sql(source, column, figures, site, params), params)[0]
    return {one.code: Decimal(n) for one, n in zip(figures, row, strict=True)}


def distinct_sql(
    source: Source, column: str, figures: Sequence[Figure], site: str | None, params: dict[str, object]
) -> str:
    """Group by the column once and ask of each value which figures it counts for: no sorting of all facts."""
    if column not in source.facts.distinct:
        raise KeyError(column)
    tests = [
        f"bool_or({condition(source.facts, one.where, site, params, f'd{place}_')}) as c{place}"
        for place, one in enumerate(figures)
    ]
    counts = [f"count(*) filter (where c{place})" for place in range(len(figures))]
    return (
        f"select {', '.join(counts)} from (select {quoted(column)}, {', '.join(tests)} from ({source.sql}) facts"  # noqa: S608  (names and SQL of our own definitions)
        f" where {quoted(column)} is not null group by {quoted(column)}) valued"
    )


def _latest(source: Source, one: Figure, site: str | None) -> Decimal | None:
    params: dict[str, object] = dict(source.params)
    test = condition(source.facts, one.where, site, params)
    rows = fetched(
        f"select amount from ({source.sql}) facts where amount is not null and {test}"  # noqa: S608  (as above)
        " order by day desc, record desc limit 1",
        params,
    )
    return Decimal(str(rows[0][0])) if rows else None


def _kept(facts: Facts, figures: Sequence[Figure], period: Period, site: str | None) -> dict[str, Decimal | None]:
    since = closing_of(facts) if period.kind in KEPT_KINDS else None
    if since is None or not touched_months(facts, since).isdisjoint(period.months):
        return {}
    rows = ClosedDistinct.objects.filter(
        figure__in=[one.code for one in figures], first=period.first, last=period.last, site=site or ""
    )
    return {figure: Decimal(n) for figure, n in rows.values_list("figure", "n")}
