"""What changes places and bookings: everything here is one transaction."""

from collections.abc import Sequence
from datetime import date, datetime, time

from bianmin.bookings.types import BookingState, BookingView, Party, PlaceKind, WaitingView, WeekHours
from bianmin.kit.texts import Text
from bianmin.office.types import Actor


def hold(
    place_code: str,
    starts_at: datetime,
    party: Party,
    *,
    actor: Actor,
    minutes: int = 15,
    case_id: int | None = None,
    request_id: int | None = None,
    purpose: str = "",
    channel: str = "web",
    now: datetime | None = None,
) -> BookingView:
    """Keep a seat for some minutes while somebody applies."""
    raise NotImplementedError


def confirm(
    booking_id: int,
    *,
    actor: Actor,
    party: Party | None = None,
    case_id: int | None = None,
    request_id: int | None = None,
    notify: bool = True,
    now: datetime | None = None,
) -> BookingView:
    """Make a held seat a booking; ``party`` replaces who it was held for."""
    raise NotImplementedError


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
    """Book a seat at once."""
    raise NotImplementedError


def cancel(
    booking_id: int, reason: str, *, actor: Actor, notify: bool = True, now: datetime | None = None
) -> BookingView:
    """Give a booking or a held seat up; the seat goes to whoever waits."""
    raise NotImplementedError


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
    """Move a booking to another time (or place); return the new booking."""
    raise NotImplementedError


def record_attendance(
    booking_id: int, state: BookingState, *, actor: Actor, note: str = "", now: datetime | None = None
) -> BookingView:
    """Record that a party came, did not come, or was served."""
    raise NotImplementedError


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
    """Wait for a seat on a full day."""
    raise NotImplementedError


def save_place(code: str, *, actor: Actor, kind: PlaceKind, name: Text, **facts: object) -> int:
    """Write a place; the same code again changes it."""
    raise NotImplementedError


def set_hours(
    place_code: str, hours: Sequence[WeekHours], *, actor: Actor, valid_from: date, now: datetime | None = None
) -> list[BookingView]:
    """Set a place's weekly hours from a day on; return the bookings that no longer fit."""
    raise NotImplementedError


def open_day(
    place_code: str,
    day: date,
    opens: time,
    closes: time,
    *,
    actor: Actor,
    capacity: int = 1,
    slot_minutes: int = 30,
    now: datetime | None = None,
) -> int:
    """Open a place on one day besides its weekly hours."""
    raise NotImplementedError


def close_place(
    place_code: str | None,
    starts_at: datetime,
    ends_at: datetime,
    reason: Text,
    *,
    actor: Actor,
    now: datetime | None = None,
) -> list[BookingView]:
    """Close a place (None: all) for a time; return the bookings that no longer fit."""
    raise NotImplementedError


__all__ = [
    "book", "cancel", "close_place", "confirm", "hold", "join_waiting_list", "move", "open_day", "record_attendance",
    "save_place", "set_hours",
]  # fmt: skip
