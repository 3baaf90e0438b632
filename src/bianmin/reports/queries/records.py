"""The records behind a figure: who may sees them, page by page, each with its own page where it has one."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from bianmin.office.queries import may
from bianmin.office.types import Actor, Permission
from bianmin.reports.errors import RecordsWithheld
from bianmin.reports.figures import figure
from bianmin.reports.figures.shape import GROUP_AT_LEAST, Facts, Figure
from bianmin.reports.queries.sources import Source, condition, fetched, living, quoted
from bianmin.reports.rules.periods import Period

PAGE = 50


@dataclass(frozen=True, slots=True)
class Record:
    """One fact behind a figure. ``values`` are its parts by name; ``page`` its address, '' where there is none."""

    record: str
    day: date
    site: str
    amount: Decimal | None
    values: dict[str, str]
    page: str


@dataclass(frozen=True, slots=True)
class Records:
    """A page of records. ``after`` continues; '' at the end."""

    rows: list[Record]
    after: str


def may_see_records(actor: Actor, facts: Facts) -> bool:
    """Tell whether an actor may see the facts one by one."""
    return may(actor, Permission.READ_FIGURES) and may(actor, facts.sees)


def sources_of(one: Figure) -> list[Figure]:
    """Return the figures whose facts stand behind one: itself, or those it is made of."""
    return [figure(code) for code in one.value.codes] or [one]


def records_behind(
    one: Figure, period: Period, *, site: str | None = None, after: str = "", limit: int = PAGE
) -> Records:
    """Return a page of the records that count for a figure, by day.

    ``after`` is what the page before gave. The caller has asked ``may_see_records``.

    Raises:
        RecordsWithheld: anonymous facts, and fewer than five of them.
    """
    return page_of_records(one, living(one.facts, period), site=site, after=after, limit=limit)


def page_of_records(
    one: Figure, source: Source, *, site: str | None = None, after: str = "", limit: int = PAGE
) -> Records:
    """Return a page of a source's records, living or frozen, that count for a figure."""
    facts = one.facts
    params: dict[str, object] = dict(source.params)
    where = one.value.of if one.value.kind == "share" else one.where
    test = condition(facts, where, site, params)
    if facts.anonymous:
        few = fetched(f"select count(*) from (select 1 from ({source.sql}) facts where {test} limit 5) few", params)  # noqa: S608  (SQL of our own definitions)
        if 0 < few[0][0] < GROUP_AT_LEAST:
            raise RecordsWithheld(least=GROUP_AT_LEAST)
    keyset = ""
    if after:
        day, _, record = after.partition("~")
        params |= {"after_day": date.fromisoformat(day), "after_record": record}
        keyset = 'and (day, record::text collate "C") > (%(after_day)s, %(after_record)s)'
    columns = facts.columns
    rows = fetched(
        f"select {', '.join(map(quoted, columns))} from ({source.sql}) facts where {test} {keyset}"  # noqa: S608  (as above)
        f' order by day, record::text collate "C" limit {int(limit) + 1}',
        params,
    )
    found = [_record(facts, columns, row) for row in rows[:limit]]
    more = len(rows) > limit
    return Records(found, f"{found[-1].day.isoformat()}~{found[-1].record}" if more else "")


def _record(facts: Facts, columns: Sequence[str], row: Sequence[object]) -> Record:
    values = {name: "" if value is None else str(value) for name, value in zip(columns, row, strict=True)}
    day, amount = row[1], row[3]
    return Record(
        record=values["record"],
        day=day if isinstance(day, date) else date.fromisoformat(str(day)),
        site=values["site"],
        amount=None if amount is None else Decimal(str(amount)),
        values={name: values[name] for name in facts.parts},
        page=facts.page_of(values),
    )
