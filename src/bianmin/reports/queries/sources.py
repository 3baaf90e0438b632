"""Where facts are counted: in the living tables, or in records frozen before. Both are one SQL text with its days."""

from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any, cast

from django.db import connection

from bianmin.reports.figures.shape import Facts, Where
from bianmin.reports.rules.periods import Period
from bianmin.reports.rules.sums import Cube, Key, Sums

MONTH_OF = "(day - (extract(day from day)::int - 1))"
"""The first day of a date's month; PostgreSQL and DuckDB read it alike."""


@dataclass(frozen=True, slots=True)
class Source:
    """Facts as a select that can stand in brackets after ``from``, with its parameters."""

    facts: Facts
    sql: str
    params: Mapping[str, object] = field(default_factory=dict)

    @property
    def parts(self) -> tuple[str, ...]:
        """The parts' names in the order of the definition."""
        return tuple(self.facts.parts)


def living(facts: Facts, period: Period) -> Source:
    """Return the facts of a period as the tables say now."""
    return Source(facts, facts.sql, {"first": period.first, "last": period.last})


def quoted(column: str) -> str:
    """Write a column's name: one that is a word of SQL (``case``) is a name all the same."""
    return f'"{column}"'


def cube_sql(source: Source, *, by_month: bool) -> str:
    """Write the one pass that sums a set of facts: by site and parts, and by month where asked."""
    grouped = [*([f"{MONTH_OF} as month"] if by_month else []), "site", *map(quoted, source.parts)]
    keys = ", ".join(str(place + 1) for place in range(len(grouped)))
    names = [*(["month"] if by_month else []), "site", *map(quoted, source.parts)]
    inner = (
        f"select {', '.join(grouped)}, count(*) as n, count(amount) as m, sum(amount) as t,"  # noqa: S608  (names and SQL of our own definitions)
        f" min(amount) as lo, max(amount) as hi from ({source.sql}) facts group by {keys}"
    )
    texts = [name if name == "month" else f"coalesce({name}::text, '')" for name in names]
    return f"select {', '.join(texts)}, n, m, t, lo, hi from ({inner}) summed"  # noqa: S608  (as above)


def cube(source: Source) -> Cube:
    """Sum the facts of a source by site and parts."""
    found: Cube = {}
    for site, *rest in fetched(cube_sql(source, by_month=False), source.params):
        add(found, (site, tuple(rest[:-5])), rest[-5:])
    return found


def cubes_by_month(source: Source) -> dict[date, Cube]:
    """Sum the facts of a source by month, site and parts; a month without facts is not there."""
    found: dict[date, Cube] = {}
    for month, site, *rest in fetched(cube_sql(source, by_month=True), source.params):
        add(found.setdefault(month, {}), (site, tuple(rest[:-5])), rest[-5:])
    return found


def add(cube: Cube, key: Key, row: Sequence[Any]) -> None:
    """Put a row of sums (n, with amount, total, lowest, highest) into a cube; missing and empty parts are one."""
    n, with_amount, total, lowest, highest = row
    sums = Sums(n, with_amount, _decimal(total) or Decimal(0), _decimal(lowest), _decimal(highest))
    cube[key] = cube[key] + sums if key in cube else sums


def fetched(sql: str, params: Mapping[str, object]) -> list[tuple[Any, ...]]:
    """Run a select and return its rows."""
    with closing(connection.cursor()) as cursor:
        cursor.execute(sql, cast("dict[str, Any]", params))
        return list(cursor.fetchall())


def condition(facts: Facts, where: Where, site: str | None, params: dict[str, object], tag: str = "w") -> str:
    """Write a choice of facts as SQL; its values are added to ``params`` under names that begin with ``tag``.

    Raises:
        KeyError: a part the facts don't have.
    """
    tests = []
    for place, (part, wanted) in enumerate(where.items()):
        if part not in facts.parts:
            raise KeyError(part)
        params[f"{tag}{place}"] = [wanted] if isinstance(wanted, str) else list(wanted)
        tests.append(f"coalesce({quoted(part)}::text, '') = any(%({tag}{place})s)")
    if site is not None:
        params[f"{tag}_site"] = site
        tests.append(f"coalesce(site::text, '') = %({tag}_site)s")
    return " and ".join(tests) or "true"


def _decimal(value: object) -> Decimal | None:
    if value is None or isinstance(value, Decimal):
        return value
    return Decimal(str(value))
