# ruff: noqa: S608  (SQL of our own constants; what people give is bound)
"""Work queues, search and load: plain SQL over indexes that serve any office's size."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from django.db import connection

from bianmin.catalogue import queries as catalogue
from bianmin.catalogue.types import Channel, Outcome, Unit
from bianmin.kit import clock, keyset
from bianmin.kit.identifiers import fold_identifier
from bianmin.kit.keyset import PAGE, Page
from bianmin.kit.names import contains, query_grams
from bianmin.kit.secrets import keyring
from bianmin.office.types import Actor
from bianmin.requests.errors import UnknownRequest
from bianmin.requests.queries.opening import PURPOSE
from bianmin.requests.queries.seeing import in_sight, sight_of
from bianmin.requests.rules import numbers
from bianmin.requests.rules.applicants import telephone
from bianmin.requests.rules.clock import NEVER
from bianmin.requests.rules.pace import pace_of
from bianmin.requests.rules.reading import Sight
from bianmin.requests.types import LoadRow, Pace, QueueFilter, QueueRow, RequestState

_COLUMNS = (
    "r.id, r.number, r.service, r.version, r.step, r.state, r.outcome, r.channel, r.unit, r.section_id,"
    " r.assigned_to_id, coalesce(s.full_name, ''), r.applicant_name, r.received_on, r.next_due_on, r.near_on,"
    " r.openness, r.ended_on"
)
_FROM = "from requests_request r left join office_staff s on s.id = r.assigned_to_id"
_OPEN_ORDER, _ENDED_ORDER = ("next_due_on", "id"), ("-ended_on", "-id")
_MOST_FOUND = 300
_PACES = {
    Pace.LATE: ("r.next_due_on < %s", 1),
    Pace.NEAR: ("r.state = 'open' and r.next_due_on >= %s and r.near_on <= %s", 2),
    Pace.IN_TIME: ("r.state = 'open' and r.near_on > %s and r.next_due_on < '9999-12-31'", 1),
    Pace.PAUSED: ("r.state = 'paused' and r.next_due_on >= %s", 1),
    Pace.NONE: ("r.state = 'open' and r.next_due_on = '9999-12-31'", 0),
}


def queue(
    actor: Actor,
    narrowed: QueueFilter | None = None,
    *,
    cursor: str | None = None,
    size: int = PAGE,
    on: date | None = None,
) -> Page[QueueRow]:
    """Return what the actor may see of the open requests, the nearest day first; or the ended ones, newest first."""
    wanted, day = narrowed or QueueFilter(), on or clock.today()
    order = _ENDED_ORDER if wanted.ended else _OPEN_ORDER
    place, values, order_by = keyset.condition(
        order, cursor, {name.lstrip("-"): f"r.{name.lstrip('-')}" for name in order}, (date, int)
    )
    state = "r.ended_on is not null" if wanted.ended else "r.ended_on is null"
    narrowing, narrowing_values = _narrowed(wanted, actor, day)
    probes, probe_values = [], []
    for condition, bound in _probes(sight_of(actor)):
        probes.append(
            f"(select r.id, r.next_due_on, r.ended_on from requests_request r"
            f" where {state} and {place} and {narrowing} and {condition} order by {order_by} limit %s)"
        )
        probe_values += [*values, *narrowing_values, *bound, size + 1]
    with connection.cursor() as cursor_:
        cursor_.execute(
            f"select {_COLUMNS} {_FROM} join ({' union '.join(probes)}) p on p.id = r.id order by {order_by} limit %s",
            [*probe_values, size + 1],
        )
        found = cursor_.fetchall()
    return _page(found, order, cursor, size, day)


def _probes(seen: Sight) -> list[tuple[str, list[Any]]]:
    """Return what an actor sees as conditions that each walk one index in the order of the queue."""
    if seen.everything:
        return [in_sight(seen)]
    probes: list[tuple[str, list[Any]]] = [
        ("r.openness <> 'office' and r.unit = %s", [unit]) for unit in sorted(seen.closed_units)
    ]
    if seen.section_id is not None:
        probes.append(("r.openness = 'office' and r.section_id = %s", [seen.section_id]))
    if seen.staff_id is not None:
        probes.append(("r.openness = 'office' and r.assigned_to_id = %s", [seen.staff_id]))
    probes += [("r.openness = 'office' and r.unit = %s", [unit]) for unit in sorted(seen.units)]
    if seen.roles:
        # Found first and ordered then: walked in the order of the queue, the few of a rare role lie far apart.
        few = "select id from requests_request where ended_on is null and step_roles && %s::varchar[]"
        probes.append((f"r.openness = 'office' and r.id = any(array({few}))", [sorted(seen.roles)]))
    return probes or [("false", [])]


def _narrowed(wanted: QueueFilter, actor: Actor, on: date) -> tuple[str, list[Any]]:
    """Return a filter as SQL over ``r``."""
    parts, values = ["true"], list[Any]()
    plain = {
        "service": wanted.service, "unit": wanted.unit, "step": wanted.step, "channel": wanted.channel,
        "section_id": wanted.section_id, "assigned_to_id": wanted.assigned_to,
    }  # fmt: skip
    for column, value in plain.items():
        if value not in {"", None}:
            parts.append(f"r.{column} = %s")
            values.append(value)
    if wanted.unassigned:
        parts.append("r.assigned_to_id is null")
    if wanted.mine:
        parts.append("r.assigned_to_id = %s::bigint")
        values.append(actor.staff_id)
    if wanted.due_by is not None:
        parts.append("r.next_due_on <= %s")
        values.append(wanted.due_by)
    if wanted.pace is not None and wanted.pace in _PACES:
        condition, count = _PACES[wanted.pace]
        parts.append(condition)
        values += [on] * count
    return " and ".join(parts), values


def search(text: str, *, actor: Actor, size: int = PAGE, on: date | None = None) -> list[QueueRow]:
    """Find by number, applicant's name, identifier, telephone or mail; the newest first. The caller notes the look."""
    words, seen = text.strip()[:100], sight_of(actor)
    if not words:
        return []
    ids = _by_number(words) or _by_contact(words) or _by_name(words)
    return _rows(ids, seen, size, on)


def of_case(case_id: int, *, actor: Actor, size: int = PAGE, on: date | None = None) -> list[QueueRow]:
    """Return the requests about a case that the actor may see, the newest first."""
    ids = _ids("select request_id from requests_case where case_id = %s", [case_id])
    return _rows(ids, sight_of(actor), size, on)


def rows_of(ids: Iterable[int], actor: Actor, *, size: int = PAGE, on: date | None = None) -> list[QueueRow]:
    """Return those of some requests that the actor may see, the newest first."""
    return _rows(ids, sight_of(actor), size, on)


def by_number(number: str) -> int:
    """Return a request's id by its number, however it is written; UnknownRequest where none has it."""
    ids = _by_number(number.strip()[:60])
    if not ids:
        raise UnknownRequest
    return ids[0]


def load(actor: Actor, *, unit: str = "", section_id: int | None = None, on: date | None = None) -> list[LoadRow]:
    """Return how much is open, late, near and paused, by service and person, of what the actor may see."""
    day = on or clock.today()
    condition, values = in_sight(sight_of(actor))
    with connection.cursor() as cursor:
        cursor.execute(
            f"""select r.service, r.assigned_to_id, coalesce(s.full_name, ''), count(*),
              count(*) filter (where r.next_due_on < %s),
              count(*) filter (where r.state = 'open' and r.next_due_on >= %s and r.near_on <= %s),
              count(*) filter (where r.state = 'paused'), max(r.version)
            {_FROM} where r.ended_on is null and {condition}
              and (%s = '' or r.unit = %s) and (%s::bigint is null or r.section_id = %s::bigint)
            group by 1, 2, 3 order by 5 desc, 4 desc, 1, 3""",
            [day, day, day, *values, unit, unit, section_id, section_id],
        )
        found = cursor.fetchall()
    services = catalogue.services_at({(row[0], row[7]) for row in found})
    return [LoadRow(row[0], services[row[0], row[7]].title, row[1], row[2], *row[3:7]) for row in found]


def _by_number(words: str) -> list[int]:
    parts = numbers.read(words)
    if parts is not None:
        return _ids("select id from requests_request where year = %s and serial = %s", list(parts))
    return []


def _by_contact(words: str) -> list[int]:
    keys = keyring(PURPOSE)
    forms = [f"identifier:{fold_identifier(words)}", f"telephone:{telephone(words)}", f"mail:{words.lower()}"]
    hashes = [hashed for form in forms for _, hashed in keys.hashes(form)]
    return _ids(
        "select request_id from requests_contact where hash = any(%s) order by request_id desc limit %s",
        [hashes, _MOST_FOUND],
    )


def _by_name(words: str) -> list[int]:
    grams = query_grams(words)
    if not grams:
        return []
    with connection.cursor() as cursor:
        # Materialized: ordered by number first, the planner would read the whole table from its end.
        cursor.execute(
            "with found as materialized (select id, applicant_name from requests_request"
            "  where name_grams @> %s::text[] limit %s) select id, applicant_name from found order by id desc",
            [grams, _MOST_FOUND * 10],
        )
        return [found for found, name in cursor.fetchall() if contains(name, words)][:_MOST_FOUND]


def _ids(sql: str, values: Sequence[Any]) -> list[int]:
    with connection.cursor() as cursor:
        cursor.execute(sql, values)
        return [int(row[0]) for row in cursor.fetchall()]


def _rows(ids: Iterable[int], seen: Sight, size: int, on: date | None) -> list[QueueRow]:
    condition, values = in_sight(seen)
    with connection.cursor() as cursor:
        cursor.execute(
            f"select {_COLUMNS} {_FROM} where r.id = any(%s) and {condition} order by r.id desc limit %s",
            [list(ids), *values, size],
        )
        return _built(cursor.fetchall(), on or clock.today())


def _page(found: list[Any], order: Sequence[str], cursor: str | None, size: int, on: date) -> Page[QueueRow]:
    keyed = [{"next_due_on": row[14], "ended_on": row[17], "id": row[0], "row": row} for row in found]
    page = keyset.page_of(keyed, order, cursor, size)
    return Page(_built([one["row"] for one in page.rows], on), page.next, page.previous)


def _built(found: Sequence[Any], on: date) -> list[QueueRow]:
    services = catalogue.services_at({(row[2], row[3]) for row in found})
    built = []
    for row in found:
        service = services[row[2], row[3]]
        built.append(
            QueueRow(
                id=row[0],
                number=row[1],
                service=row[2],
                title=service.title,
                step=row[4],
                step_title=service.step(row[4]).title,
                state=RequestState(row[5]),
                outcome=Outcome(row[6]) if row[6] else None,
                channel=Channel(row[7]),
                unit=Unit(row[8]),
                section_id=row[9],
                assigned_to=row[10],
                assigned_name=row[11],
                applicant=row[12],
                received_on=row[13],
                due_on=None if row[14] == NEVER else row[14],
                pace=pace_of(row[5], row[14], row[15], on),
                is_closed_reading=row[16] != "office",
            )
        )
    return built
