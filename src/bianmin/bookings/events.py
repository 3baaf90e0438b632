"""Facts about bookings, in the past tense."""

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class SlotBooked:
    """A seat was booked for certain."""

    booking_id: int
    place_code: str
    starts_at: datetime
    request_id: int | None


@dataclass(frozen=True, slots=True)
class BookingCancelled:
    """A booking was given up, by the party or by the office."""

    booking_id: int
    request_id: int | None
    by_office: bool


@dataclass(frozen=True, slots=True)
class BookingMoved:
    """A booking was moved: a new one took its place."""

    booking_id: int
    new_booking_id: int
    request_id: int | None


@dataclass(frozen=True, slots=True)
class BookingAttended:
    """What became of a booking on its day: attended, absent or served."""

    booking_id: int
    state: str
    request_id: int | None


@dataclass(frozen=True, slots=True)
class SeatFreed:
    """A seat became free at a place on a day: whoever waits first is offered it."""

    place_id: int
    day: date
