"""Giving out seats: one place at a time, and the database refuses a seat twice whatever happens here."""

import json
import secrets
from collections.abc import Collection
from datetime import datetime

from django.db import IntegrityError, transaction

from bianmin.bookings.errors import BadParty, NoSuchBooking, NoSuchPlace, NoSuchSlot, NotOnline, SlotFull
from bianmin.bookings.events import SeatFreed
from bianmin.bookings.models import Booking, BookingStep, Place, Waiting
from bianmin.bookings.queries.diary import Diary, diary
from bianmin.bookings.queries.reading import CONTACT
from bianmin.bookings.queries.shapes import place_view
from bianmin.bookings.rules import limits
from bianmin.bookings.rules.seats import occupied
from bianmin.bookings.rules.slots import Stretch
from bianmin.bookings.types import BookingState, Party, PlaceView
from bianmin.kit import outbox
from bianmin.kit.clock import taipei_date
from bianmin.kit.secrets import keyring
from bianmin.office import queries as office
from bianmin.office.types import Actor, Permission, Role

ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
REFERENCE = 10


def require_booking(actor: Actor) -> None:
    """Refuse whoever may neither book for others nor, as a citizen, for himself."""
    office.require(actor, Permission.BOOK_ONLINE if is_citizen(actor) else Permission.MAKE_BOOKING)


def is_citizen(actor: Actor) -> bool:
    """Tell whether the party itself acts, online: lead times and cut-offs bind it."""
    return Role.CITIZEN in actor.roles


def locked_places(ids: Collection[int]) -> dict[int, PlaceView]:
    """Lock places, in the order of their ids, so that seats are given out one after another; return them.

    The lock lets rows that refer to the place be written; whoever changes hours takes the same lock.
    """
    rows = Place.objects.select_related("site").filter(pk__in=ids).order_by("pk").select_for_update(
        of=("self",), no_key=True
    )  # fmt: skip
    return {row.pk: place_view(row) for row in rows}


def locked_place(code: str) -> PlaceView:
    """Lock a place by its code (NoSuchPlace where there is none)."""
    place_id = Place.objects.filter(code=code).values_list("pk", flat=True).first()
    if place_id is None:
        raise NoSuchPlace(code=code)
    return locked_places([place_id])[place_id]


def locked_booking(booking_id: int, *also: int) -> Booking:
    """Lock a booking's place (with other places), then the booking itself."""
    place_id = Booking.objects.filter(pk=booking_id).values_list("place_id", flat=True).first()
    if place_id is None:
        raise NoSuchBooking
    locked_places({place_id, *also})
    return Booking.objects.select_related("place", "place__site").select_for_update(of=("self",)).get(pk=booking_id)


def sealed(party: Party) -> dict[str, object]:
    """Return a party as its columns: the contact encrypted.

    Raises:
        BadParty: there is no name.
    """
    if not party.name.strip():
        raise BadParty
    telephone, email = party.telephone.strip(), party.email.strip()
    contact = json.dumps({"telephone": telephone, "email": email}, ensure_ascii=False) if telephone or email else ""
    return {
        "party_name": party.name.strip()[:100],
        "contact": keyring(CONTACT).encrypt(contact) if contact else None,
        "language": party.language,
        "needs": party.needs.strip()[:200],
    }


def reach(party: Party) -> dict[str, bool]:
    """Return by which ways a message reaches a party; a mobile number begins with 09 and has ten digits."""
    digits = "".join(c for c in party.telephone if c.isdecimal())
    return {"has_email": "@" in party.email, "has_mobile": digits.startswith("09") and len(digits) == 10}  # noqa: PLR2004  (a mobile number has ten digits)


def choose(place: PlaceView, starts_at: datetime, *, actor: Actor, now: datetime) -> tuple[Diary, Stretch]:
    """Return the slot a booking asks for, once it may be booked by this actor; the place is locked.

    Raises:
        NoSuchSlot: the place has none at that time, or is out of use.
        NotOnline, TooLate, TooEarly: a citizen may not.
        SlotFull: those who wait for that day come first.
    """
    day = taipei_date(starts_at)
    lapse_overdue(place.id, starts_at, now)
    read = diary([place], day, day, now)
    stretch = read.stretch_at(place, starts_at)
    if stretch is None:
        raise NoSuchSlot
    if is_citizen(actor):
        if not place.online:
            raise NotOnline
        limits.check_time(place, starts_at, now, read.calendar)
    elif stretch.ends_at <= now:
        raise NoSuchSlot
    if (place.id, day) in read.awaited and read.bookable(place, starts_at):
        raise SlotFull
    return read, stretch


def take_seat(place: PlaceView, stretch: Stretch, free: list[int], columns: dict[str, object]) -> Booking:
    """Write the booking in the first free seat.

    The lock on the place makes this certain; where it failed, the constraints refuse a seat twice and the
    next one is tried.

    Raises:
        SlotFull: no seat is left.
    """
    for seat in free:
        try:
            with transaction.atomic():
                return Booking.objects.create(
                    reference="".join(secrets.choice(ALPHABET) for _ in range(REFERENCE)),
                    place_id=place.id,
                    starts_at=stretch.starts_at,
                    ends_at=stretch.ends_at,
                    seat=seat,
                    occupies=occupied(place.id, seat, stretch.starts_at, stretch.ends_at),
                    **columns,
                )
        except IntegrityError as problem:
            if "bookings_seat_" not in str(problem):
                raise
    raise SlotFull


def note(booking_id: int, what: str, *, actor: Actor, at: datetime, note: str = "") -> None:
    """Write down what happened to a booking."""
    BookingStep.objects.create(booking_id=booking_id, what=what, at=at, who=actor.name[:80], note=note[:300])


def freed(place_id: int, starts_at: datetime) -> None:
    """Say that a seat became free, where somebody waits for it."""
    day = taipei_date(starts_at)
    if Waiting.objects.filter(place_id=place_id, day=day, state="waiting").exists():
        outbox.record(SeatFreed(place_id, day))


def lapse(row: Booking, *, now: datetime) -> None:
    """Let a hold that ran out go, and an offer with it; whoever waits next is asked."""
    row.state = BookingState.LAPSED.value
    row.save(update_fields=["state"])
    note(row.pk, "lapsed", actor=Actor.system("clock"), at=now)
    Waiting.objects.filter(booking_id=row.pk, state="offered").update(state="lapsed")
    freed(row.place_id, row.starts_at)


def lapse_overdue(place_id: int, around: datetime, now: datetime) -> None:
    """Let go the holds of a place's day that ran out; the place is locked."""
    overdue = Booking.objects.filter(place_id=place_id, state="held", held_until__lte=now)
    for row in overdue.select_for_update().order_by("pk"):
        if taipei_date(row.starts_at) == taipei_date(around):
            lapse(row, now=now)
