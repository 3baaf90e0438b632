"""Figures of requests, counted from the records each time."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from typing import Any

from django.db import connection

from bianmin.catalogue.types import Unit
from bianmin.requests.models import SealKey
from bianmin.requests.types import Counts, SealKeyView

_COUNTS = """
select r.service,
  count(*) filter (where r.received_on between %(first)s and %(last)s),
  count(*) filter (where r.ended_on between %(first)s and %(last)s),
  count(*) filter (where r.ended_on between %(first)s and %(last)s and (r.due_on is null or r.ended_on <= r.due_on)),
  count(*) filter (where r.ended_on between %(first)s and %(last)s and r.ended_on > r.due_on),
  count(*) filter (where r.received_on <= %(last)s and (r.ended_on is null or r.ended_on > %(last)s))
from requests_request r
where r.received_on <= %(last)s and (r.ended_on is null or r.ended_on >= %(first)s)
  and (cardinality(%(services)s::text[]) = 0 or r.service = any(%(services)s::text[]))
group by r.service order by r.service
"""


def counts(first: date, last: date, *, services: Sequence[str] = ()) -> list[Counts]:
    """Return the figures of a period (both days included) by service: received, ended, in time, late, still open.

    ``in_time``: ended by their day, pauses and extensions deducted; what has no limit is never late.
    """
    given: dict[str, Any] = {"first": first, "last": last, "services": list(services)}
    with connection.cursor() as cursor:
        cursor.execute(_COUNTS, given)
        found = cursor.fetchall()
        outcomes = _grouped(cursor, "outcome", "ended_on", given)
        channels = _grouped(cursor, "channel", "received_on", given)
        cursor.execute(
            "select service, count(*), sum(stars) from requests_rating"
            " where month between date_trunc('month', %(first)s::date)::date and %(last)s group by 1",
            given,
        )
        ratings = {row[0]: (int(row[1]), int(row[2])) for row in cursor.fetchall()}
    return [
        Counts(*row, outcomes[row[0]], channels[row[0]], *ratings.get(row[0], (0, 0)))  # type: ignore[call-arg]  # the row comes in the order of the fields
        for row in found
    ]


def _grouped(cursor: Any, column: str, day: str, given: dict[str, Any]) -> dict[str, dict[str, int]]:  # noqa: ANN401  (Django's cursor has no public type)
    cursor.execute(
        f"select service, {column}, count(*) from requests_request"  # noqa: S608  (our own columns)
        f" where {day} between %(first)s and %(last)s group by 1, 2",
        given,
    )
    found: dict[str, dict[str, int]] = defaultdict(dict)
    for service, value, count in cursor.fetchall():
        found[service][value] = int(count)
    return found


def seal_keys() -> list[SealKeyView]:
    """Return the units' keys for sealed matters, the newest first; never the private part."""
    return [
        SealKeyView(
            id=row.pk,
            unit=Unit(row.unit),
            made_at=row.made_at,
            made_by=row.made_by,
            holders=(row.holder_one, row.holder_two),
            is_current=row.is_current,
        )
        for row in SealKey.objects.order_by("-id")
    ]


def key_use() -> dict[int, int]:
    """Return for each version of the key for personal data how many of requests' rows are under it."""
    with connection.cursor() as cursor:
        cursor.execute(
            "select version, sum(n)::bigint from ("
            "  select get_byte(person_cipher, 0) as version, count(*) as n from requests_request"
            "  where person_cipher is not null group by 1"
            "  union all select get_byte(secret_cipher, 0), count(*) from requests_request"
            "  where secret_cipher is not null group by 1"
            "  union all select get_byte(cipher, 0), count(*) from requests_event_secret group by 1"
            "  union all select key_version, count(*) from requests_contact group by 1"
            ") u group by 1 order by 1"
        )
        return {int(version): int(count) for version, count in cursor.fetchall()}
