"""Tickets: one with its place in the line, the lines of today, what boards and telephones show."""

from collections import Counter as Tally
from datetime import date
from typing import Any

from django.db import connection
from django.db.models import Count, Max, Min, Q

from bianmin.desk import models
from bianmin.desk.errors import UnknownTicket
from bianmin.desk.queries.places import counter_info, queue_info, valid_on
from bianmin.desk.types import (
    IN_HAND,
    BoardState,
    Called,
    CounterNow,
    HallState,
    PhoneState,
    QueueLine,
    TicketStep,
    TicketView,
)
from bianmin.kit import clock
from bianmin.kit.texts import Text
from bianmin.office import queries as office

LAST = 5
NEAR = "desk_near"
_WITH = ("queue", "counter", "site")


def ticket(code: str) -> TicketView:
    """Return a ticket by its unguessable code."""
    row = models.Ticket.objects.select_related(*_WITH).filter(code=code[:40]).first()
    if row is None:
        raise UnknownTicket
    return _view(row, _before(row))


def ticket_by_id(ticket_id: int) -> TicketView:
    """Return a ticket by its id, for the counter."""
    row = models.Ticket.objects.select_related(*_WITH).filter(pk=ticket_id).first()
    if row is None:
        raise UnknownTicket
    return _view(row, _before(row))


def waiting(site_id: int, *, queues: tuple[str, ...] | None = None, on: date | None = None) -> list[TicketView]:
    """Return who waits at a site in the order they will be called, for some queues or all."""
    rows = models.Ticket.objects.select_related(*_WITH).filter(
        site_id=site_id, day=on or clock.today(), state="waiting"
    )
    if queues is not None:
        rows = rows.filter(queue__code__in=queues)
    return [_view(row, place) for place, row in enumerate(rows.order_by("turn_at", "serial"))]


def tickets_of_day(site_id: int, day: date) -> list[TicketView]:
    """Return every ticket of a day at a site by its number."""
    rows = models.Ticket.objects.select_related(*_WITH).filter(site_id=site_id, day=day).order_by("serial")
    return [_view(row, 0) for row in rows]


def in_hand(counter_id: int, on: date | None = None) -> TicketView | None:
    """Return the ticket a counter has called or serves; None where it has none."""
    row = (
        models.Ticket.objects.select_related(*_WITH)
        .filter(counter_id=counter_id, state__in=IN_HAND, day=on or clock.today())
        .first()
    )
    return _view(row, 0) if row else None


def passed_over(counter_id: int, on: date | None = None) -> list[TicketView]:
    """Return who was passed over at a counter today, the newest first: such a call can be taken back."""
    rows = models.Ticket.objects.select_related(*_WITH).filter(
        counter_id=counter_id, state="no_show", day=on or clock.today()
    )
    return [_view(row, 0) for row in rows.order_by("-closed_at")[:LAST]]


def steps(ticket_id: int) -> list[TicketStep]:
    """Return what happened to a ticket, in order."""
    rows = models.TicketEvent.objects.filter(ticket_id=ticket_id).select_related("queue", "counter").order_by("id")
    return [
        TicketStep(
            row.at,
            row.kind,
            Text(row.queue.name_zh, row.queue.name_en),
            row.counter.number if row.counter else "",
            row.who,
            row.reason,
        )
        for row in rows
    ]


def lines(site_id: int, on: date | None = None) -> list[QueueLine]:
    """Return how each queue of a site stands: waiting, of them care groups, who waits longest, served."""
    day = on or clock.today()
    of_state = Q(state="waiting")
    rows = (
        models.Ticket.objects.filter(site_id=site_id, day=day)
        .values("queue__code")
        .annotate(
            waiting=Count("id", filter=of_state),
            care_waiting=Count("id", filter=of_state & ~Q(care="")),
            longest=Min("taken_at", filter=of_state),
            served=Count("id", filter=Q(state="served")),
            missed=Count("id", filter=Q(state="no_show")),
        )
    )
    found: dict[str, Any] = {row["queue__code"]: row for row in rows}
    answer = []
    for queue in models.Queue.objects.filter(valid_on(day), site_id=site_id).order_by("position", "id"):
        row = found.get(queue.code, {})
        answer.append(
            QueueLine(
                queue_info(queue),
                row.get("waiting", 0),
                row.get("care_waiting", 0),
                row.get("longest"),
                row.get("served", 0),
                row.get("missed", 0),
            )
        )
    return answer


def counters_now(site_id: int, on: date | None = None) -> list[CounterNow]:
    """Return what each counter of a site does now, and how many it has served today."""
    day = on or clock.today()
    tickets = models.Ticket.objects.select_related(*_WITH, "staff").filter(site_id=site_id, day=day)
    held = {row.counter_id: row for row in tickets.filter(state__in=IN_HAND)}
    served = Tally(tickets.filter(state="served").values_list("counter__code", flat=True))
    answer = []
    for row in models.Counter.objects.filter(valid_on(day), site_id=site_id).order_by("number", "id"):
        one = held.get(row.pk)
        who = one.staff.full_name if one is not None and one.staff else ""
        answer.append(CounterNow(counter_info(row), _view(one, 0) if one else None, who, served[row.code]))
    return answer


def newest_event() -> int:
    """Return the id of the newest event of any ticket: what boards and telephones show changes only with it."""
    return models.TicketEvent.objects.aggregate(newest=Max("id"))["newest"] or 0


def hall_state(on: date | None = None) -> HallState:
    """Return what all boards and telephones show, from one read of the day's tickets."""
    day = on or clock.today()
    near = office.setting(NEAR, day)
    version = newest_event()
    with connection.cursor() as cursor:
        cursor.execute(_DAY, [day])
        rows = cursor.fetchall()
    boards: dict[str, list[tuple[bool, Called]]] = {}
    waits: Tally[str] = Tally()
    phones: dict[str, PhoneState] = {}
    places: Tally[tuple[str, str]] = Tally()
    for site, code, number, queue, state, calls, at, counter, zh, en in rows:
        before = 0
        if state == "waiting":
            before = places[site, queue]
            places[site, queue] += 1
            waits[site] += 1
        in_turn = state in IN_HAND
        phones[code] = PhoneState(code, state, before, counter or "", in_turn or (state == "waiting" and before < near))
        if at is not None and state != "waiting":
            boards.setdefault(site, []).append((in_turn, Called(number, counter or "", Text(zh, en), calls, at)))
    shown = {site.code: _board(site.code, boards.get(site.code, []), waits[site.code]) for site in office.sites()}
    return HallState(version, shown, phones)


def _board(site: str, called: list[tuple[bool, Called]], waiting_now: int) -> BoardState:
    newest = sorted(called, key=lambda pair: pair[1].at, reverse=True)
    return BoardState(
        site, tuple(one for now, one in newest if now), tuple(one for _, one in newest[:LAST]), waiting_now
    )


_DAY = """
select s.code, t.code, t.number, q.code, t.state, t.calls, t.called_at, c.number,
       coalesce(c.name_zh, ''), coalesce(c.name_en, '')
from desk_ticket t
join office_site s on s.id = t.site_id
join desk_queue q on q.id = t.queue_id
left join desk_counter c on c.id = t.counter_id
where t.day = %s
order by t.turn_at, t.serial
"""


def _before(row: Any) -> int:  # noqa: ANN401  (a ticket's row with its queue)
    if row.state != "waiting":
        return 0
    earlier = Q(turn_at__lt=row.turn_at) | Q(turn_at=row.turn_at, serial__lt=row.serial)
    return models.Ticket.objects.filter(
        earlier, site_id=row.site_id, day=row.day, state="waiting", queue__code=row.queue.code
    ).count()


def _view(row: Any, before: int) -> TicketView:  # noqa: ANN401  (a ticket's row with queue, counter and site)
    counter = row.counter
    return TicketView(
        id=row.pk,
        code=row.code,
        number=row.number,
        site_id=row.site_id,
        site_code=row.site.code,
        day=row.day,
        queue_id=row.queue_id,
        queue_code=row.queue.code,
        queue_name=Text(row.queue.name_zh, row.queue.name_en),
        care=row.care,
        channel=row.channel,
        language=row.language,
        taken_at=row.taken_at,
        turn_at=row.turn_at,
        state=row.state,
        counter_id=row.counter_id,
        counter_number=counter.number if counter else "",
        counter_name=Text(counter.name_zh, counter.name_en) if counter else Text("", ""),
        calls=row.calls,
        called_at=row.called_at,
        served_at=row.served_at,
        closed_at=row.closed_at,
        item_id=row.item_id,
        case_number=row.case_number,
        before=before,
    )
