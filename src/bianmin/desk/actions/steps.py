"""What the verbs on a ticket share: its row locked, its event written down, a refusal where a rule says no."""

from datetime import datetime
from typing import Any

from bianmin.desk.errors import TicketNotThere, UnknownCounter, UnknownTicket
from bianmin.desk.models import Counter, Ticket, TicketEvent
from bianmin.kit.texts import Text
from bianmin.office import queries as office
from bianmin.office.types import Actor, Permission


def event_of(
    row: Ticket,
    kind: str,
    *,
    actor: Actor,
    at: datetime,
    reason: str = "",
    data: dict[str, Any] | None = None,
) -> None:
    """Write down what happened to a ticket, as it stands then."""
    TicketEvent.objects.create(
        ticket=row,
        at=at,
        kind=kind,
        queue_id=row.queue_id,
        counter_id=row.counter_id,
        staff_id=actor.staff_id,
        who=actor.name[:80],
        reason=reason[:200],
        data=data or {},
    )


def lock_counter(counter_id: int, actor: Actor) -> Counter:
    """Lock a counter's row, so that what is in hand there changes by one person at a time."""
    office.require(actor, Permission.WORK_COUNTER)
    row = Counter.objects.select_for_update(no_key=True).filter(pk=counter_id).first()
    if row is None:
        raise UnknownCounter
    return row


def lock_ticket(ticket_id: int) -> Ticket:
    """Lock a ticket's row."""
    row = Ticket.objects.select_for_update(no_key=True).filter(pk=ticket_id).first()
    if row is None:
        raise UnknownTicket
    return row


def unless(why: Text | None) -> None:
    """Refuse where a rule gave a reason."""
    if why is not None:
        raise TicketNotThere(why)
