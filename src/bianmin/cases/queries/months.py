"""The months' figures: received, ended and pending cases, in an office of millions of them."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db import connection

from bianmin.cases.types import MonthFigures

_FIGURES = """
with months as (
  select m::date as first, (m + interval '1 month')::date as next
  from generate_series(date_trunc('month', %(first)s::date::timestamp), %(last)s::date::timestamp, interval '1 month') m
)
select first,
  (select coalesce(sum(accepted), 0) from cases_batch where received_on < (select min(first) from months))::bigint,
  (select coalesce(sum(accepted), 0) from cases_batch where received_on >= first and received_on < next)::bigint
from months order by first
"""
# Counted for all months at once from the index on ended_on; a case that is open has none.
_ENDED = """
select date_trunc('month', ended_on::timestamp)::date, count(*)
from cases_case where ended_on >= %(since)s and ended_on is not null group by 1
"""
_BORDER = "select (date_trunc('month', %(on)s::date::timestamp) - interval '1 month')::date"
# Where the events stood: the newest that every transaction before it has ended for, an hour being longer than any.
_MARK = """
select coalesce((select id from cases_case_event where at < now() - interval '1 hour' and id > %(mark)s
                 and id < coalesce((select min(id) from cases_case_event
                                    where id > %(mark)s and at >= now() - interval '1 hour'), 9223372036854775807)
                 order by id desc limit 1), %(mark)s)
"""
_PRINT = """
select coalesce((select at::text from cases_case_event where id = %(mark)s), (select max(id)::text from cases_case))
"""
_DISTURBED = """
select exists (select from cases_case_event where id > %(mark)s
               and (kind = 'reopened' or (kind = any(%(ends)s) and on_date < %(border)s)))
"""
_ENDS = ["closed", "stopped", "returned", "handed_over"]
_LONG_AGO = date(1900, 1, 1)


@dataclass(frozen=True, slots=True)
class _Kept:
    """Ended cases of each month before ``border``, as of the event ``mark``, which bears ``print``."""

    border: date
    mark: int
    print: str
    ended: dict[date, int]


_kept: dict[str, _Kept] = {}


def monthly(first: date, last: date) -> list[MonthFigures]:
    """Return received, ended and pending cases of each month from that of ``first`` to that of ``last``."""
    with connection.cursor() as cursor:
        cursor.execute(_FIGURES, {"first": first, "last": last})
        received = cursor.fetchall()
        ended = _ended(cursor, last)
    start = received[0][0]
    pending = received[0][1] - sum(count for month, count in ended.items() if month < start)
    figures = []
    for month, _, came in received:
        pending += came - ended.get(month, 0)
        figures.append(MonthFigures(month.year, month.month, came, ended.get(month, 0), pending))
    return figures


def _ended(cursor: Any, on: date) -> dict[date, int]:  # noqa: ANN401  (a database cursor)
    """Count the ended cases of every month; those before the last month are kept while nothing touched them.

    A case gets or loses its last day only with an event. So the events since tell whether an older month
    changed: any case opened again, or one ended on an older day. Then everything is counted anew.
    """
    cursor.execute(_BORDER, {"on": on})
    border = cursor.fetchone()[0]
    name = f"{connection.settings_dict['HOST']}/{connection.settings_dict['NAME']}"
    kept = _kept.get(name)
    if kept is not None and _print(cursor, kept.mark) != kept.print:
        kept = None  # another database under this name
    old = kept.ended if kept is not None and kept.border == border and _undisturbed(cursor, kept) else None
    mark = _mark(cursor, kept.mark if kept is not None else 0)
    if old is None:
        cursor.execute(_ENDED, {"since": _LONG_AGO})
        counted = dict(cursor.fetchall())
        old = {month: count for month, count in counted.items() if month < border}
    else:
        cursor.execute(_ENDED, {"since": border})
        counted = old | dict(cursor.fetchall())
    _kept[name] = _Kept(border, mark, _print(cursor, mark), old)
    return counted


def _undisturbed(cursor: Any, kept: _Kept) -> bool:  # noqa: ANN401  (a database cursor)
    cursor.execute(_DISTURBED, {"mark": kept.mark, "ends": _ENDS, "border": kept.border})
    return not cursor.fetchone()[0]


def _mark(cursor: Any, since: int) -> int:  # noqa: ANN401  (a database cursor)
    cursor.execute(_MARK, {"mark": since})
    return int(cursor.fetchone()[0])


def _print(cursor: Any, mark: int) -> str:  # noqa: ANN401  (a database cursor)
    cursor.execute(_PRINT, {"mark": mark})
    return str(cursor.fetchone()[0])
