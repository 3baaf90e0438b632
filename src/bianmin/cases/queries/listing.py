"""Lists of cases: every filter and sort offered is read from an index, at any page.

"Any section" and "any state" are taken apart into one index probe each (some twenty sections by five
states), each probe giving at most a page, and the pages are merged. So five indexes that begin with
section and state serve all lists; what none of them serves is not offered (``sorts_for``).
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db import connection

from bianmin.cases.errors import BadPageKey, TooManyFilters
from bianmin.cases.queries.reading import ROW_COLUMNS, ROW_JOINS, row_of
from bianmin.cases.types import OPEN_STATES, CasePage, CaseRow, Count, Filters, Status

MOST_COUNTED = 10_000
_EXPORT = 2000


@dataclass(frozen=True, slots=True)
class _Sort:
    column: str
    descending: bool


_SORTS = {
    "received": _Sort("received_on", descending=True),
    "oldest": _Sort("received_on", descending=False),
    "limitation": _Sort("limit_on", descending=False),
    "amount": _Sort("amount_due", descending=True),
    "line": _Sort("line_no", descending=False),
}
_STATES = {
    "": tuple(state.value for state in Status),
    "active": OPEN_STATES,
    "ended": ("closed", "returned", "handed_over"),
    **{state.value: (state.value,) for state in Status},
}
_KEY = re.compile(r"(\d{4}-\d{2}-\d{2}|\d{1,15})_(\d{1,18})", re.ASCII)


def sorts_for(filters: Filters) -> list[str]:
    """Return the sorts offered with these filters, the default first.

    Raises:
        TooManyFilters: two that no index serves together (two of type word, agency, batch; two ranges;
            a range of limitation or amount with any of those).
    """
    received = filters.received_from is not None or filters.received_to is not None
    limit = filters.limit_to is not None
    amount = filters.amount_from is not None or filters.amount_to is not None
    picked = [filters.word, filters.agency_id, filters.batch_id]
    chosen = sum(bool(value) for value in picked)
    if chosen > 1 or received + limit + amount > 1 or (chosen and (limit or amount)):
        raise TooManyFilters
    if filters.batch_id:
        if received:
            raise TooManyFilters
        return ["line"]
    if limit:
        return ["limitation"]
    if amount:
        return ["amount"]
    if chosen or received:
        return ["received", "oldest"]
    return ["received", "oldest", "limitation", "amount"]


def list_cases(filters: Filters, *, after: str = "", before: str = "", size: int = 50) -> CasePage:
    """Return a page of cases, after or before the key of a neighbouring page.

    Raises:
        TooManyFilters: filters or a sort that no index serves together.
        BadPageKey: a key this list never gave.
    """
    name = _sort_name(filters)
    sort = _SORTS[name]
    backwards = bool(before) and not after
    found = _page(filters, sort, after or before, size + 1, backwards=backwards)
    more = len(found) > size
    page = found[:size]
    if backwards:
        page.reverse()
    first_key, last_key = (_key(page[0]), _key(page[-1])) if page else ("", "")
    return CasePage(
        rows=[row_of(values) for _, values in page],
        next=last_key if (backwards and page) or (more and not backwards) else "",
        previous=first_key if (after and page) or (backwards and more) else "",
        sort=name,
    )


def count_cases(filters: Filters) -> Count:
    """Count the cases of a list, up to 10,000; beyond, ``more`` is true."""
    _sort_name(filters)
    sql, values = _conditions(filters)
    statement = f"select count(*) from (select 1 {sql} limit %(limit)s) n".format(  # noqa: S608  (constants)
        column="", where="", order="limit %(limit)s"
    )
    with connection.cursor() as cursor:
        cursor.execute(statement, values | {"limit": MOST_COUNTED + 1})
        found = int(cursor.fetchone()[0])
    return Count(min(found, MOST_COUNTED), more=found > MOST_COUNTED)


def export_cases(filters: Filters) -> Iterator[CaseRow]:
    """Yield all cases of a list in its order, page by page, so that nothing large is held."""
    sort = _SORTS[_sort_name(filters)]
    key = ""
    while True:
        page = _page(filters, sort, key, _EXPORT, backwards=False)
        for _, values in page:
            yield row_of(values)
        if len(page) < _EXPORT:
            return
        key = _key(page[-1])


def _sort_name(filters: Filters) -> str:
    offered = sorts_for(filters)
    if filters.sort and filters.sort not in offered:
        raise TooManyFilters
    if filters.state not in _STATES:
        raise TooManyFilters
    return filters.sort or offered[0]


def _page(filters: Filters, sort: _Sort, key: str, size: int, *, backwards: bool) -> list[Any]:
    descending = sort.descending != backwards
    direction = "desc" if descending else "asc"
    sql, values = _conditions(filters)
    where = ""
    if key:
        where = f"and (c.{sort.column}, c.id) {'<' if descending else '>'} (%(key)s, %(key_id)s)"
        values["key"], values["key_id"] = _read_key(key, sort)
    order = f"order by c.{sort.column} {direction}, c.id {direction} limit %(size)s"
    probe = sql.format(column=f", c.{sort.column} as key", where=where, order=order)
    statement = f"""
with wanted as materialized (
  select n.id, n.key {probe} order by n.key {direction}, n.id {direction} limit %(size)s
)
select w.key, {ROW_COLUMNS} from wanted w join cases_case c on c.id = w.id {ROW_JOINS}
order by w.key {direction}, w.id {direction}"""  # noqa: S608  (put together from constants)
    with connection.cursor() as cursor:
        cursor.execute(statement, values | {"size": size})
        return [(found[0], found[1:]) for found in cursor.fetchall()]


def _conditions(filters: Filters) -> tuple[str, dict[str, Any]]:
    """Return the FROM part with places for column, where and order, and its values."""
    values: dict[str, Any] = {
        "states": list(_STATES[filters.state]), "section": filters.section_id, "word": filters.word,
        "agency": filters.agency_id, "batch": filters.batch_id, "received_from": filters.received_from,
        "received_to": filters.received_to, "limit_to": filters.limit_to, "amount_from": filters.amount_from,
        "amount_to": filters.amount_to,
    }  # fmt: skip
    conditions = [
        condition
        for value, condition in (
            (filters.word, "c.word = %(word)s"),
            (filters.agency_id, "c.agency_id = %(agency)s"),
            (filters.received_from, "c.received_on >= %(received_from)s"),
            (filters.received_to, "c.received_on <= %(received_to)s"),
            (filters.limit_to, "c.limit_on <= %(limit_to)s"),
            (filters.amount_from, "c.amount_due >= %(amount_from)s"),
            (filters.amount_to, "c.amount_due <= %(amount_to)s"),
        )
        if value not in {None, ""}
    ]
    if filters.batch_id:
        # One file: its own index gives its lines in order, the other filters look at those alone.
        if filters.section_id:
            conditions.append("c.section_id = %(section)s")
        conditions += ["c.batch_id = %(batch)s", "c.status = any(%(states)s)"]
        inner = "from cases_case c where " + " and ".join(conditions)
        return f"from (select c.id {{column}} {inner} {{where}} {{order}}) n", values
    narrowed = "".join(f" and {condition}" for condition in conditions)
    sections = "where id = %(section)s" if filters.section_id else ""
    return (
        f"from (select id from office_section {sections}) f(section_id) "  # noqa: S608  (put together from constants)
        "cross join unnest(%(states)s::text[]) as t(status) cross join lateral ("
        "select c.id {column} from cases_case c where c.section_id = f.section_id and c.status = t.status"
        f"{narrowed} {{where}} {{order}}) n"
    ), values


def _key(found: Any) -> str:  # noqa: ANN401  (a row of _page)
    return f"{found[0]}_{found[1][0]}"


def _read_key(key: str, sort: _Sort) -> tuple[object, int]:
    match = _KEY.fullmatch(key)
    if match is None:
        raise BadPageKey
    try:
        value = date.fromisoformat(match[1]) if sort.column.endswith("_on") else int(match[1])
    except ValueError:
        raise BadPageKey from None
    return value, int(match[2])
