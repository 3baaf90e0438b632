"""Calling: the next in turn, once more, and taking a mistaken call back."""

from datetime import date, datetime

from django.db import transaction

from bianmin.desk.actions.steps import event_of, lock_counter, lock_ticket, unless
from bianmin.desk.errors import NobodyWaits, ReasonNeeded, TicketNotThere, UnknownCounter
from bianmin.desk.models import Counter, Ticket
from bianmin.desk.queries.tickets import ticket
from bianmin.desk.rules import line
from bianmin.desk.types import IN_HAND, TicketView
from bianmin.kit import clock
from bianmin.kit.texts import t
from bianmin.office.types import Actor


@transaction.atomic
def call_next(counter_id: int, *, actor: Actor, now: datetime | None = None) -> TicketView:
    """Call whose turn it is among the counter's queues (rules.line); two counters never get the same ticket."""
    counter = lock_counter(counter_id, actor)
    moment = now or clock.now()
    day = clock.taipei_date(moment)
    if counter.valid_from > day or (counter.valid_to is not None and counter.valid_to < day):
        raise UnknownCounter
    held = Ticket.objects.select_for_update(no_key=True).filter(counter=counter, state__in=IN_HAND).first()
    if held is not None and held.day == day:
        raise TicketNotThere(
            t("請先結束{number}號，再叫下一位。", "Finish number {number} before you call the next."),
            number=held.number,
        )
    if held is not None:  # nobody closed it yesterday
        held.state = "left"
        held.save(update_fields=["state"])
        event_of(held, "left", actor=actor, at=moment, reason="day ended")
    row = first_in_line(counter, day)
    if row is None:
        raise NobodyWaits
    row.state, row.counter, row.staff_id = "called", counter, actor.staff_id
    row.called_at, row.calls = moment, 1
    row.save(update_fields=["state", "counter", "staff_id", "called_at", "calls"])
    event_of(row, "called", actor=actor, at=moment)
    return ticket(row.code)


def first_in_line(counter: Counter, day: date) -> Ticket | None:
    """Return the ticket whose turn it is, locked; one that another counter is calling at this moment is passed."""
    return (
        Ticket.objects.select_for_update(no_key=True, skip_locked=True, of=("self",))
        .filter(site_id=counter.site_id, day=day, state="waiting", queue__code__in=counter.queues)
        .order_by("turn_at", "serial")
        .first()
    )


@transaction.atomic
def call_again(ticket_id: int, *, actor: Actor, counter_id: int, now: datetime | None = None) -> TicketView:
    """Call a number once more, from the counter that called it."""
    lock_counter(counter_id, actor)
    row, moment = lock_ticket(ticket_id), now or clock.now()
    unless(line.why_not_call_again(row.state, row.counter_id, counter_id))
    row.called_at, row.calls = moment, row.calls + 1
    row.save(update_fields=["called_at", "calls"])
    event_of(row, "recalled", actor=actor, at=moment, data={"calls": row.calls})
    return ticket(row.code)


@transaction.atomic
def undo_call(ticket_id: int, *, actor: Actor, counter_id: int, reason: str, now: datetime | None = None) -> TicketView:
    """Take a mistaken call, or a passing over, back: the ticket waits again where it waited before."""
    said = reason.strip()
    if not said:
        raise ReasonNeeded
    lock_counter(counter_id, actor)
    row, moment = lock_ticket(ticket_id), now or clock.now()
    unless(line.why_no_undo(row.state, row.counter_id, counter_id))
    kind = "returned" if row.state == "no_show" else "undone"
    event_of(row, kind, actor=actor, at=moment, reason=said)
    row.state, row.counter, row.called_at, row.calls, row.closed_at = "waiting", None, None, 0, None
    row.save(update_fields=["state", "counter", "called_at", "calls", "closed_at"])
    return ticket(row.code)
