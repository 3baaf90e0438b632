"""Every open deadline computed anew: after the calendar changed, and every night. Only what moved is written."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import date, datetime

from django.db import connection, transaction

from bianmin.catalogue import queries as catalogue
from bianmin.catalogue.types import Service
from bianmin.kit import clock, outbox, roc
from bianmin.kit.texts import Text, t
from bianmin.office.events import CalendarChanged
from bianmin.requests.actions.telling import tell_moved
from bianmin.requests.events import DeadlineMoved, MovedDay
from bianmin.requests.models import Event, Request
from bianmin.requests.queries.clocks import Clock, Days
from bianmin.requests.rules.clock import Span
from bianmin.requests.types import EventKind, Recomputed

CHUNK = 20_000
_COLUMNS = (
    "select r.id, r.service, r.version, r.step, r.state, r.received_on, r.step_entered_on, r.due_on, r.step_due_on,"
    " r.next_due_on, r.near_on from requests_request r"
)
WHY: Mapping[str, Text] = {
    "calendar": t("辦公日曆變動，期限重新計算。", "The office calendar changed, and the days were counted anew. "),
    "rule": t("期限規定變動，期限重新計算。", "A rule of time changed, and the days were counted anew. "),
}


@dataclass(frozen=True, slots=True)
class _Row:
    id: int
    service: str
    version: int
    step: str
    state: str
    received_on: date
    entered_on: date
    due_on: date | None
    step_due_on: date | None
    next_due_on: date
    near_on: date


def recompute_deadlines(
    on: date | None = None, *, why: str = "calendar", who: str = "clock", now: datetime | None = None
) -> Recomputed:
    """Compute the days of every open request anew; write those that differ, and tell to whom which day moved.

    Set-based in chunks, each its own transaction: killed in between, the next run goes on with what still
    differs, and a run when nothing changed writes nothing. An applicant is told where the day that was
    promised to him moves; the event ``DeadlineMoved`` names each request with both days.
    """
    work = _Work(on or clock.today(), why, who, now or clock.now())
    last = 0
    while True:
        with connection.cursor() as cursor:
            cursor.execute(f"{_COLUMNS} where r.ended_on is null and r.id > %s order by r.id limit %s", [last, CHUNK])
            rows = [_Row(*values) for values in cursor.fetchall()]
        if not rows:
            return Recomputed(work.looked_at, work.changed, work.told)
        last = rows[-1].id
        work.look(rows)


def recompute_after_calendar(event: CalendarChanged) -> None:
    """Follow a changed calendar: every open deadline is computed anew. Idempotent; the reaction of the table."""
    recompute_deadlines(why="calendar", who=event.who)


class _Work:
    """One run: what it knows, and what it did."""

    def __init__(self, on: date, why: str, who: str, at: datetime) -> None:
        self.on, self.why, self.who, self.at = on, why, who, at
        self.clock = Clock()
        self.services: dict[tuple[str, int], Service] = {}
        self.looked_at = self.changed = self.told = 0

    def look(self, rows: Sequence[_Row]) -> None:
        """Compute a chunk; what differs is locked, looked at again and written."""
        self.looked_at += len(rows)
        differing = [row.id for row, days in self._counted(rows) if _differs(row, days)]
        if not differing:
            return
        with transaction.atomic():
            with connection.cursor() as cursor:
                cursor.execute(
                    f"{_COLUMNS} where r.id = any(%s) and r.ended_on is null order by r.id for no key update",
                    [differing],
                )
                again = [_Row(*values) for values in cursor.fetchall()]
            changed = [(row, days) for row, days in self._counted(again) if _differs(row, days)]
            _write(changed)
            self._say(changed)
        self.changed += len(changed)

    def _counted(self, rows: Sequence[_Row]) -> Iterator[tuple[_Row, Days]]:
        wanted = {(row.service, row.version) for row in rows} - self.services.keys()
        self.services |= catalogue.services_at(wanted)
        pauses, extended = _around([row.id for row in rows])
        for row in rows:
            service = self.services[row.service, row.version]
            yield (
                row,
                self.clock.days(
                    service,
                    service.step(row.step),
                    state=row.state,
                    received_on=row.received_on,
                    entered_on=row.entered_on,
                    pauses=pauses.get(row.id, ()),
                    extended=extended.get(row.id, ()),
                ),
            )

    def _say(self, changed: Sequence[tuple[_Row, Days]]) -> None:
        """Write what moved into each timeline, one event for all, and a message to whom a day was promised."""
        moved: list[MovedDay] = []
        events: list[Event] = []
        promised: list[int] = []
        for row, days in changed:
            for of, was, now in (("service", row.due_on, days.due_on), (row.step, row.step_due_on, days.step_due_on)):
                if was == now:
                    continue
                moved.append(MovedDay(row.id, of, was, now))
                events.append(self._event(row, of, was, now, days))
            if row.due_on != days.due_on:
                promised.append(row.id)
        if not moved:
            return
        Event.objects.bulk_create(events, batch_size=2000)
        outbox.record(DeadlineMoved(moved, self.why, self.on, self.who))
        self._tell(promised, {row.id: days for row, days in changed})

    def _event(self, row: _Row, of: str, was: date | None, now: date | None, days: Days) -> Event:
        ends = days.service if of == "service" else days.step
        said = _said(self.why, ends.deadline.explanation if ends else Text("", ""))
        return Event(
            request_id=row.id,
            at=self.at,
            on_date=self.on,
            kind=EventKind.DEADLINE_MOVED.value,
            step=row.step,
            who=self.who[:80],
            reason=f"{roc.slash(was) if was else '—'} → {roc.slash(now) if now else '—'}",
            note=asdict(said),
            data={"of": of, "from": was.isoformat() if was else None, "to": now.isoformat() if now else None},
        )

    def _tell(self, ids: Sequence[int], days: Mapping[int, Days]) -> None:
        told = []
        for row in Request.objects.filter(pk__in=ids, state="open", told_due_on__isnull=False).order_by("id"):
            counted = days[row.pk].service
            if counted is None or row.told_due_on is None or counted.due == row.told_due_on:
                continue
            row.due_on = counted.due
            service = self.services[row.service, row.version]
            self.told += len(tell_moved(row, service, row.told_due_on, _said(self.why, counted.deadline.explanation)))
            row.told_due_on = counted.due
            told.append(row)
        Request.objects.bulk_update(told, ["told_due_on"], batch_size=2000)


def _said(why: str, explanation: Text) -> Text:
    because = WHY.get(why, Text("", ""))
    return Text(because.zh + explanation.zh, because.en + explanation.en)


def _differs(row: _Row, days: Days) -> bool:
    return (row.due_on, row.step_due_on, row.next_due_on, row.near_on) != (
        days.due_on,
        days.step_due_on,
        days.next_due_on,
        days.near_on,
    )


def _around(ids: Sequence[int]) -> tuple[dict[int, tuple[Span, ...]], dict[int, frozenset[str]]]:
    """Return the pauses that are over and the limits that were extended, of these requests."""
    if not ids:
        return {}, {}
    spans: dict[int, list[Span]] = defaultdict(list)
    granted: dict[int, set[str]] = defaultdict(set)
    with connection.cursor() as cursor:
        cursor.execute(
            "select request_id, from_on, to_on from requests_pause"
            " where request_id between %s and %s and to_on is not null order by request_id, from_on, id",
            [min(ids), max(ids)],
        )
        for request_id, from_on, to_on in cursor.fetchall():
            spans[request_id].append(Span(from_on, to_on))
        cursor.execute(
            'select request_id, "of" from requests_extension'
            " where request_id between %s and %s and state = 'approved'",
            [min(ids), max(ids)],
        )
        for request_id, of in cursor.fetchall():
            granted[request_id].add(of)
    return (
        {key: tuple(found) for key, found in spans.items()},
        {key: frozenset(found) for key, found in granted.items()},
    )


def _write(changed: Sequence[tuple[_Row, Days]]) -> None:
    with connection.cursor() as cursor:
        cursor.execute(
            "update requests_request r set due_on = u.due_on, step_due_on = u.step_due_on,"
            " next_due_on = u.next_due_on, near_on = u.near_on"
            " from unnest(%s::bigint[], %s::date[], %s::date[], %s::date[], %s::date[])"
            " as u(id, due_on, step_due_on, next_due_on, near_on) where r.id = u.id",
            [
                [row.id for row, _ in changed],
                [days.due_on for _, days in changed],
                [days.step_due_on for _, days in changed],
                [days.next_due_on for _, days in changed],
                [days.near_on for _, days in changed],
            ],
        )
