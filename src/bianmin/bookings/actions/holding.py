"""Keeping a seat while somebody applies, making it a booking, or booking at once."""

from datetime import datetime, timedelta

from django.db import transaction

from bianmin.bookings import queries
from bianmin.bookings.actions import seats
from bianmin.bookings.actions.telling import tell
from bianmin.bookings.errors import HoldLapsed
from bianmin.bookings.events import SlotBooked
from bianmin.bookings.models import Booking, Waiting
from bianmin.bookings.rules.states import check_step
from bianmin.bookings.types import BookingState, BookingView, Party
from bianmin.kit import clock, outbox
from bianmin.office.types import Actor

MINUTES = 15


@transaction.atomic
def hold(
    place_code: str,
    starts_at: datetime,
    party: Party,
    *,
    actor: Actor,
    minutes: int = MINUTES,
    case_id: int | None = None,
    request_id: int | None = None,
    purpose: str = "",
    channel: str = "web",
    now: datetime | None = None,
) -> BookingView:
    """Keep a seat for some minutes while somebody applies; ``confirm`` makes it a booking.

    Raises:
        NoSuchPlace, NoSuchSlot, NotOnline, TooLate, TooEarly: it can't be booked by this actor.
        SlotFull: others were quicker.
        BadParty: the party has no name.
    """
    seats.require_booking(actor)
    moment = now or clock.now()
    row = _take(
        place_code, starts_at, party, actor=actor, now=moment,
        columns={
            "state": BookingState.HELD.value, "held_until": moment + timedelta(minutes=minutes),
            "case_id": case_id, "request_id": request_id, "purpose": purpose[:200], "channel": channel,
        },
    )  # fmt: skip
    seats.note(row.pk, "held", actor=actor, at=moment)
    return queries.booking(row.pk)


@transaction.atomic
def confirm(
    booking_id: int,
    *,
    actor: Actor,
    party: Party | None = None,
    case_id: int | None = None,
    request_id: int | None = None,
    purpose: str = "",
    notify: bool = True,
    now: datetime | None = None,
) -> BookingView:
    """Make a held seat a booking; ``party`` replaces whom it was held for. A booking confirmed again stays as it is.

    Raises:
        HoldLapsed: the seat was kept long enough and is free for others.
        WrongState: it was cancelled or moved.
    """
    seats.require_booking(actor)
    moment = now or clock.now()
    row = seats.locked_booking(booking_id)
    if row.state == BookingState.BOOKED:
        return queries.booking(row.pk)
    if row.state == BookingState.LAPSED or (row.held_until is not None and row.held_until <= moment):
        raise HoldLapsed
    check_step(BookingState(row.state), BookingState.BOOKED)
    if party is not None:
        for name, value in {**seats.sealed(party), **seats.reach(party)}.items():
            setattr(row, name, value)
    row.state, row.held_until = BookingState.BOOKED.value, None
    row.case_id = case_id or row.case_id
    row.request_id = request_id or row.request_id
    row.purpose = purpose[:200] or row.purpose
    row.save()
    Waiting.objects.filter(booking_id=row.pk, state="offered").update(state="taken")
    _booked(row, actor=actor, notify=notify, now=moment)
    return queries.booking(row.pk)


@transaction.atomic
def book(
    place_code: str,
    starts_at: datetime,
    party: Party,
    *,
    actor: Actor,
    case_id: int | None = None,
    request_id: int | None = None,
    purpose: str = "",
    channel: str = "counter",
    notify: bool = True,
    now: datetime | None = None,
) -> BookingView:
    """Book a seat at once: at the counter, by telephone, letter or fax, or for a request that is complete.

    Raises:
        NoSuchPlace, NoSuchSlot, NotOnline, TooLate, TooEarly: it can't be booked by this actor; a clerk is
            bound by hours and seats alone.
        SlotFull: others were quicker.
        BadParty: the party has no name.
    """
    seats.require_booking(actor)
    moment = now or clock.now()
    row = _take(
        place_code, starts_at, party, actor=actor, now=moment,
        columns={
            "state": BookingState.BOOKED.value, "case_id": case_id, "request_id": request_id,
            "purpose": purpose[:200], "channel": channel,
        },
    )  # fmt: skip
    _booked(row, actor=actor, notify=notify, now=moment)
    return queries.booking(row.pk)


def _take(
    place_code: str, starts_at: datetime, party: Party, *, actor: Actor, now: datetime, columns: dict[str, object]
) -> Booking:
    given = {**seats.sealed(party), **seats.reach(party), **columns, "made_by": actor.name[:80], "made_at": now}
    place = seats.locked_place(place_code)
    read, stretch = seats.choose(place, starts_at, actor=actor, now=now)
    return seats.take_seat(place, stretch, read.free_seats(place, stretch), given)


def _booked(row: Booking, *, actor: Actor, notify: bool, now: datetime) -> None:
    told = tell(row, "booked") if notify else ""
    seats.note(row.pk, "booked", actor=actor, at=now, note=told)
    outbox.record(SlotBooked(row.pk, row.place.code, row.starts_at, row.request_id))
