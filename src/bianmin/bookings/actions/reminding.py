"""Reminders of bookings, and old keys of contacts replaced."""

from datetime import date, datetime

from django.db import transaction

from bianmin.bookings import queries
from bianmin.bookings.actions import seats
from bianmin.bookings.actions.telling import tell
from bianmin.bookings.models import Booking, Waiting
from bianmin.bookings.queries.reading import CONTACT
from bianmin.bookings.types import BookingState
from bianmin.kit import clock
from bianmin.kit.rekeying import encipher_anew
from bianmin.office import queries as office
from bianmin.office.types import Actor, Permission


def send_reminders(on: date, *, actor: Actor, now: datetime | None = None) -> int:
    """Remind the parties whose day has come, each in a transaction of its own; return how many.

    Whoever no message can reach is put on the list of those to telephone. Doing it again reminds nobody twice.
    """
    office.require(actor, Permission.MAKE_BOOKING)
    return sum(_remind(one.id, actor=actor, now=now or clock.now()) for one in queries.reminders_due(on))


@transaction.atomic
def _remind(booking_id: int, *, actor: Actor, now: datetime) -> bool:
    row = seats.locked_booking(booking_id)
    if row.state != BookingState.BOOKED or row.reminded_at is not None:
        return False
    row.reminded_at = now
    row.save(update_fields=["reminded_at"])
    seats.note(row.pk, "reminded", actor=actor, at=now, note=tell(row, "reminded", must=True))
    return True


@transaction.atomic
def reseal_contacts(*, actor: Actor, batch_size: int = 2000) -> int:
    """Encrypt anew the next contacts of older keys; return how many (0: done)."""
    office.require(actor, Permission.ROTATE_KEYS)
    return sum(encipher_anew(one, "contact", purpose=CONTACT, size=batch_size) for one in (Booking, Waiting))
