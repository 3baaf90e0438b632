"""Waiting lists: who comes first is offered the seat that becomes free, for a while."""

from datetime import date, datetime

from django.db import IntegrityError, transaction

from bianmin.bookings.actions import seats
from bianmin.bookings.actions.telling import tell
from bianmin.bookings.errors import AlreadyWaiting, NoSuchEntry, NoSuchSlot, NotOnline, SeatsFree
from bianmin.bookings.models import Booking, Waiting
from bianmin.bookings.queries.diary import diary
from bianmin.bookings.queries.reading import CONTACT, party_of
from bianmin.bookings.queries.shapes import waiting_view
from bianmin.bookings.rules import limits
from bianmin.bookings.types import BookingState, Party, PlaceView, WaitingView
from bianmin.kit import clock
from bianmin.kit.secrets import keyring
from bianmin.office import queries as office
from bianmin.office.types import Actor, Permission


@transaction.atomic
def join_waiting_list(
    place_code: str,
    day: date,
    party: Party,
    *,
    actor: Actor,
    case_id: int | None = None,
    request_id: int | None = None,
    purpose: str = "",
    channel: str = "web",
    now: datetime | None = None,
) -> WaitingView:
    """Wait for a seat at a place on a day that is full.

    Raises:
        NoSuchSlot: the place has no slot on that day that could still be booked.
        SeatsFree: there is a free seat.
        AlreadyWaiting: the same party waits for that day.
        BadParty: the party has no name.
    """
    seats.require_booking(actor)
    moment = now or clock.now()
    columns = seats.sealed(party)
    place = seats.locked_place(place_code)
    if seats.is_citizen(actor) and not place.online:
        raise NotOnline
    read = diary([place], day, day, moment)
    open_ones = [one for one in read.stretches(place, day) if read.bookable(place, one.starts_at)]
    if not open_ones:
        raise NoSuchSlot
    if (place.id, day) not in read.awaited and any(read.free_seats(place, one) for one in open_ones):
        raise SeatsFree
    contact = f"{party.name.strip()}|{party.telephone.strip()}|{party.email.strip()}"
    try:
        with transaction.atomic():
            row = Waiting.objects.create(
                place_id=place.id,
                day=day,
                contact_hash=keyring(CONTACT).hash(contact),
                case_id=case_id,
                request_id=request_id,
                purpose=purpose[:200],
                channel=channel,
                joined_at=moment,
                **columns,
            )
    except IntegrityError as problem:
        if "bookings_waiting_once" not in str(problem):
            raise
        raise AlreadyWaiting from problem
    ahead = Waiting.objects.filter(place_id=place.id, day=day, state="waiting", pk__lte=row.pk).count()
    return waiting_view(row, ahead)


@transaction.atomic
def leave_waiting_list(waiting_id: int, *, actor: Actor, now: datetime | None = None) -> None:
    """Stop waiting; a seat that was offered goes to the next.

    Raises:
        NoSuchEntry: there is none, or it ended already.
    """
    seats.require_booking(actor)
    moment = now or clock.now()
    known = Waiting.objects.filter(pk=waiting_id).values_list("place_id", flat=True).first()
    if known is None:
        raise NoSuchEntry
    seats.locked_places([known])
    row = Waiting.objects.select_for_update().get(pk=waiting_id)
    if row.state not in {"waiting", "offered"}:
        raise NoSuchEntry
    was_offered, row.state = row.state == "offered", "withdrawn"
    row.save(update_fields=["state"])
    if was_offered and row.booking_id is not None:
        offered = Booking.objects.select_for_update().get(pk=row.booking_id)
        offered.state = BookingState.CANCELLED.value
        offered.save(update_fields=["state"])
        seats.note(offered.pk, "cancelled", actor=actor, at=moment)
        seats.freed(offered.place_id, offered.starts_at)


@transaction.atomic
def offer_seats(place_id: int, day: date, *, actor: Actor, now: datetime | None = None) -> int:
    """Offer the free seats of a place's day to those who wait, first come first; return how many were offered.

    Doing it again changes nothing: a seat that is offered is held, and whoever has an offer waits no longer.

    Raises:
        NoSuchEntry: there is no such place.
    """
    office.require(actor, Permission.MAKE_BOOKING)
    moment = now or clock.now()
    place = seats.locked_places([place_id]).get(place_id)
    if place is None:
        raise NoSuchEntry
    waiting = list(
        Waiting.objects.select_for_update().filter(place_id=place_id, day=day, state="waiting").order_by("pk")
    )
    offered = 0
    for row in waiting:
        if not _offer(place, row, actor=actor, now=moment):
            break
        offered += 1
    return offered


def _offer(place: PlaceView, row: Waiting, *, actor: Actor, now: datetime) -> bool:
    """Hold the first free seat of the day for one who waits, and tell him; False where none is left."""
    read = diary([place], row.day, row.day, now)
    stretches = [one for one in read.stretches(place, row.day) if read.bookable(place, one.starts_at)]
    stretch = next((one for one in stretches if read.free_seats(place, one)), None)
    if stretch is None:
        return False
    closes = limits.booking_closes(place, stretch.starts_at, read.calendar)
    party = party_of(row)
    booking = seats.take_seat(
        place, stretch, read.free_seats(place, stretch),
        {
            "state": BookingState.HELD.value,
            "held_until": limits.offer_until(now, place.offer_minutes, closes),
            "party_name": row.party_name, "contact": row.contact, "language": row.language, "needs": row.needs,
            "purpose": row.purpose, "channel": row.channel, "case_id": row.case_id, "request_id": row.request_id,
            "made_by": actor.name[:80], "made_at": now, **seats.reach(party),
        },
    )  # fmt: skip
    row.booking, row.state = booking, "offered"
    row.save(update_fields=["booking", "state"])
    told = tell(booking, "offered", until=booking.held_until, must=True)
    seats.note(booking.pk, "offered", actor=actor, at=now, note=told)
    return True


@transaction.atomic
def lapse_holds(*, actor: Actor, now: datetime | None = None) -> int:
    """Let go the seats that were kept and not confirmed in time; return how many. The clock calls it each minute."""
    office.require(actor, Permission.MAKE_BOOKING)
    moment = now or clock.now()
    overdue = Booking.objects.filter(state="held", held_until__lte=moment)
    seats.locked_places(set(overdue.values_list("place_id", flat=True)))
    rows = list(overdue.select_related("place").select_for_update(of=("self",)).order_by("pk"))
    for row in rows:
        seats.lapse(row, now=moment)
    return len(rows)
