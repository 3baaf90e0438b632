"""Reminders of bookings, and old keys of contacts replaced."""

from datetime import date, datetime

from django.db import connection, transaction

from bianmin.bookings import queries
from bianmin.bookings.actions import seats
from bianmin.bookings.actions.telling import tell
from bianmin.bookings.models import Booking
from bianmin.bookings.queries.reading import CONTACT
from bianmin.bookings.types import BookingState
from bianmin.kit import clock
from bianmin.kit.secrets import keyring
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
    ring, done = keyring(CONTACT), 0
    for table in (Booking._meta.db_table, "bookings_waiting"):  # noqa: SLF001  (Django's own way to the name)
        with connection.cursor() as cursor:
            cursor.execute(
                f"select id, contact from {table} where contact is not null and get_byte(contact, 0) <> %s"  # noqa: S608  (table and condition are constants of this file; values are parameters)
                " order by id limit %s for no key update",
                [ring.current, batch_size],
            )
            rows = [(ring.encrypt(ring.decrypt(contact)), row_id) for row_id, contact in cursor.fetchall()]
            if rows:
                cursor.executemany(f"update {table} set contact = %s where id = %s", rows)  # noqa: S608  (table and condition are constants of this file; values are parameters)
        done += len(rows)
    return done
