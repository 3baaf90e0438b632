"""What bookings know: read only, answered as frozen shapes of ``types``."""

from datetime import date, datetime

from bianmin.bookings.types import BookingView, PlaceDay, PlaceKind, PlaceView, Slot


def free_slots(
    place_code_or_kind: str | PlaceKind,
    from_day: date,
    to_day: date,
    *,
    everything: bool = False,
    now: datetime | None = None,
) -> list[Slot]:
    """Return the slots that can be booked now (``everything``: full and closed-off ones too), in order of time."""
    raise NotImplementedError


def place(code: str) -> PlaceView:
    """Return a place."""
    raise NotImplementedError


def places(kind: PlaceKind | None = None, *, active: bool | None = True) -> list[PlaceView]:
    """Return the places, of a kind where asked."""
    raise NotImplementedError


def booking(booking_id: int) -> BookingView:
    """Return a booking with its steps."""
    raise NotImplementedError


def booking_of(reference: str) -> BookingView:
    """Return the booking of an unguessable reference."""
    raise NotImplementedError


def bookings_of_request(request_id: int) -> list[BookingView]:
    """Return a request's bookings, the newest first."""
    raise NotImplementedError


def day_list(on: date, *, place_code: str = "") -> list[PlaceDay]:
    """Return a day's bookings by place."""
    raise NotImplementedError


def calendar_file(booking_id: int, *, now: datetime | None = None) -> bytes:
    """Return a booking as a calendar file (RFC 5545)."""
    raise NotImplementedError


__all__ = [
    "booking", "booking_of", "bookings_of_request", "calendar_file", "day_list", "free_slots", "place", "places",
]  # fmt: skip
