"""What becomes of a booking: given up, moved, its party came or not."""

from datetime import datetime

from django.db import transaction

from bianmin.bookings import queries
from bianmin.bookings.actions import seats
from bianmin.bookings.actions.telling import tell
from bianmin.bookings.errors import NoSuchPlace, TooLate
from bianmin.bookings.events import BookingAttended, BookingCancelled, BookingMoved
from bianmin.bookings.models import Booking, Place, Waiting
from bianmin.bookings.rules.states import check_attendance, check_step
from bianmin.bookings.types import BookingState, BookingView
from bianmin.kit import clock, outbox
from bianmin.kit.clock import taipei_date
from bianmin.office import queries as office
from bianmin.office.types import Actor, Permission

_KEPT = (
    "party_name", "contact", "has_email", "has_mobile", "language", "needs", "purpose", "channel", "case_id",
    "request_id",
)  # fmt: skip


@transaction.atomic
def cancel(
    booking_id: int,
    reason: str,
    *,
    actor: Actor,
    by_party: bool | None = None,
    notify: bool = True,
    now: datetime | None = None,
) -> BookingView:
    """Give a booking or a held seat up; the seat goes to whoever waits. What is cancelled already stays so.

    ``by_party`` says whose wish it was (default: the party's where a citizen does it, else the office's); the
    office's wish is told to the party, by telephone where no message can reach it.

    Raises:
        WrongState: it was moved, or its party came.
        TooLate: a citizen can't after the slot has begun.
    """
    seats.require_booking(actor)
    moment = now or clock.now()
    row = seats.locked_booking(booking_id)
    if row.state == BookingState.CANCELLED:
        return queries.booking(row.pk)
    check_step(BookingState(row.state), BookingState.CANCELLED)
    if seats.is_citizen(actor) and row.starts_at <= moment:
        raise TooLate
    wish = seats.is_citizen(actor) if by_party is None else by_party
    was_booked = row.state == BookingState.BOOKED
    row.state, row.reason, row.sequence = BookingState.CANCELLED.value, reason.strip()[:200], row.sequence + 1
    row.save(update_fields=["state", "reason", "sequence"])
    told = tell(row, "cancelled", reason=row.reason, must=not wish) if notify and was_booked else ""
    seats.note(row.pk, "cancelled", actor=actor, at=moment, note=_both(row.reason, told))
    Waiting.objects.filter(booking_id=row.pk, state="offered").update(state="withdrawn")
    outbox.record(BookingCancelled(row.pk, row.request_id, by_office=not wish))
    seats.freed(row.place_id, row.starts_at)
    return queries.booking(row.pk)


@transaction.atomic
def move(
    booking_id: int,
    starts_at: datetime,
    *,
    actor: Actor,
    place_code: str = "",
    reason: str = "",
    notify: bool = True,
    now: datetime | None = None,
) -> BookingView:
    """Move a booking to another time (or place); return the new booking. The old one keeps saying where it went.

    Raises:
        WrongState: it isn't a booking any more.
        NoSuchPlace, NoSuchSlot, NotOnline, TooLate, TooEarly, SlotFull: the new time can't be booked.
    """
    seats.require_booking(actor)
    moment = now or clock.now()
    target = Place.objects.filter(code=place_code).values_list("pk", flat=True).first() if place_code else None
    if place_code and target is None:
        raise NoSuchPlace(code=place_code)
    row = seats.locked_booking(booking_id, *([target] if target is not None else []))
    check_step(BookingState(row.state), BookingState.MOVED)
    if seats.is_citizen(actor) and row.starts_at <= moment:
        raise TooLate
    row.state, row.reason = BookingState.MOVED.value, reason.strip()[:200]
    row.save(update_fields=["state", "reason"])
    place = seats.locked_place(place_code or row.place.code)
    read, stretch = seats.choose(place, starts_at, actor=actor, now=moment)
    columns: dict[str, object] = {name: getattr(row, name) for name in _KEPT}
    columns |= {
        "state": BookingState.BOOKED.value, "moved_from_id": row.pk, "sequence": row.sequence + 1,
        "made_by": actor.name[:80], "made_at": moment,
    }  # fmt: skip
    new = seats.take_seat(place, stretch, read.free_seats(place, stretch), columns)
    told = tell(new, "moved", reason=row.reason, must=not seats.is_citizen(actor)) if notify else ""
    seats.note(row.pk, "moved", actor=actor, at=moment, note=row.reason)
    seats.note(new.pk, "booked", actor=actor, at=moment, note=_both(row.reason, told))
    outbox.record(BookingMoved(row.pk, new.pk, row.request_id))
    seats.freed(row.place_id, row.starts_at)
    return queries.booking(new.pk)


@transaction.atomic
def record_attendance(
    booking_id: int, state: BookingState, *, actor: Actor, note: str = "", now: datetime | None = None
) -> BookingView:
    """Record on the day that a party came, did not come, or was served; ``BOOKED`` takes a wrong mark back.

    Raises:
        NotYet: the day has not come.
        WrongState: it is no booking any more.
    """
    office.require(actor, Permission.MAKE_BOOKING)
    moment = now or clock.now()
    row = seats.locked_booking(booking_id)
    check_attendance(BookingState(row.state), state, taipei_date(row.starts_at), taipei_date(moment))
    if row.state == state and not note.strip():
        return queries.booking(row.pk)
    row.state = state.value
    row.save(update_fields=["state"])
    seats.note(row.pk, state.value, actor=actor, at=moment, note=note.strip())
    if state is not BookingState.BOOKED:
        outbox.record(BookingAttended(row.pk, state.value, row.request_id))
    return queries.booking(row.pk)


@transaction.atomic
def note_telephoned(booking_id: int, *, actor: Actor, note: str = "", now: datetime | None = None) -> None:
    """Record that the party was told by telephone what no message could tell it."""
    office.require(actor, Permission.MAKE_BOOKING)
    row = seats.locked_booking(booking_id)
    if not row.tell_by_phone:
        return
    Booking.objects.filter(pk=row.pk).update(tell_by_phone=False)
    seats.note(row.pk, "telephoned", actor=actor, at=now or clock.now(), note=note.strip())


def _both(reason: str, told: str) -> str:
    return "；".join(part for part in (reason, told) if part)
