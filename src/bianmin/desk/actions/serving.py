"""At the counter: begin to serve, pass on to another queue, pass over, close with what was done."""

from datetime import datetime

from django.db import transaction

from bianmin.desk.actions.steps import event_of, lock_counter, lock_ticket, unless
from bianmin.desk.errors import UnknownQueue, WrongEntry
from bianmin.desk.models import Item, Queue
from bianmin.desk.queries.places import valid_on
from bianmin.desk.queries.tickets import ticket
from bianmin.desk.rules import line
from bianmin.desk.types import TicketView
from bianmin.kit import clock
from bianmin.kit.texts import t
from bianmin.office import queries as office
from bianmin.office.types import Actor

RECALLS = "desk_recalls"


@transaction.atomic
def begin_service(ticket_id: int, *, actor: Actor, counter_id: int, now: datetime | None = None) -> TicketView:
    """The visitor is at the counter: waiting ends, service begins."""
    lock_counter(counter_id, actor)
    row, moment = lock_ticket(ticket_id), now or clock.now()
    unless(line.why_not_call_again(row.state, row.counter_id, counter_id))
    row.state, row.served_at, row.staff_id = "serving", moment, actor.staff_id
    row.save(update_fields=["state", "served_at", "staff_id"])
    event_of(row, "serving", actor=actor, at=moment)
    return ticket(row.code)


@transaction.atomic
def forward(
    ticket_id: int,
    *,
    actor: Actor,
    counter_id: int,
    queue_code: str,
    reason: str = "",
    now: datetime | None = None,
) -> TicketView:
    """Pass a visitor on to another queue. He keeps number and waiting time, so he needn't begin anew."""
    lock_counter(counter_id, actor)
    row, moment = lock_ticket(ticket_id), now or clock.now()
    unless(line.why_not_at(row.state, row.counter_id, counter_id))
    queue = Queue.objects.filter(valid_on(row.day), code=queue_code, site_id=row.site_id).first()
    if queue is None:
        raise UnknownQueue
    if row.queue_id == queue.pk:
        raise WrongEntry(t("這張號碼牌已在這個號別。", "The ticket is in this queue already."))
    event_of(row, "forwarded", actor=actor, at=moment, reason=reason, data={"to": queue.code})
    row.queue, row.state, row.counter = queue, "waiting", None
    row.called_at, row.served_at, row.calls = None, None, 0
    row.save(update_fields=["queue", "state", "counter", "called_at", "served_at", "calls"])
    return ticket(row.code)


@transaction.atomic
def pass_over(ticket_id: int, *, actor: Actor, counter_id: int, now: datetime | None = None) -> TicketView:
    """The visitor doesn't come (過號), after the number was called again as often as the setting says."""
    lock_counter(counter_id, actor)
    row, moment = lock_ticket(ticket_id), now or clock.now()
    unless(line.why_no_no_show(row.state, row.counter_id, counter_id, row.calls, office.setting(RECALLS, row.day)))
    row.state, row.closed_at = "no_show", moment
    row.save(update_fields=["state", "closed_at"])
    event_of(row, "no_show", actor=actor, at=moment, data={"calls": row.calls})
    return ticket(row.code)


@transaction.atomic
def close_ticket(
    ticket_id: int,
    *,
    actor: Actor,
    counter_id: int,
    item: str,
    case_number: str = "",
    note: str = "",
    now: datetime | None = None,
) -> TicketView:
    """Close a ticket with what was done. One that was called and not begun counts as served from its call."""
    lock_counter(counter_id, actor)
    row, moment = lock_ticket(ticket_id), now or clock.now()
    unless(line.why_not_at(row.state, row.counter_id, counter_id))
    done = Item.objects.filter(code=item, is_active=True).first()
    if done is None:
        raise WrongEntry(t("請選擇辦理項目。", "Choose what was done."))
    row.served_at = row.served_at or row.called_at or moment
    row.state, row.closed_at, row.item, row.case_number = "served", moment, done, case_number.strip()[:50]
    row.staff_id = actor.staff_id
    row.save(update_fields=["served_at", "state", "closed_at", "item", "case_number", "staff_id"])
    event_of(row, "served", actor=actor, at=moment, reason=note, data={"item": done.code, "case": row.case_number})
    return ticket(row.code)
