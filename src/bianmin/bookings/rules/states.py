"""What may become of a booking."""

from datetime import date

from bianmin.bookings.errors import NotYet, WrongState
from bianmin.bookings.types import STATE_NAMES, BookingState

S = BookingState
_ON_THE_DAY = frozenset({S.BOOKED, S.ATTENDED, S.ABSENT, S.SERVED})
FOLLOWING: dict[BookingState, frozenset[BookingState]] = {
    S.HELD: frozenset({S.BOOKED, S.CANCELLED, S.LAPSED}),
    S.BOOKED: _ON_THE_DAY | {S.CANCELLED, S.MOVED},
    # What was marked by mistake is marked anew; the steps keep both.
    S.ATTENDED: _ON_THE_DAY,
    S.ABSENT: _ON_THE_DAY,
    S.SERVED: _ON_THE_DAY,
    S.CANCELLED: frozenset(),
    S.MOVED: frozenset(),
    S.LAPSED: frozenset(),
}


def check_step(state: BookingState, to: BookingState) -> None:
    """Refuse a step that a booking in this state can't take (WrongState)."""
    if to not in FOLLOWING[state]:
        raise WrongState(state=STATE_NAMES[state])


def check_attendance(state: BookingState, to: BookingState, day: date, today: date) -> None:
    """Refuse to record attendance before the day (NotYet), or of what is no booking any more (WrongState)."""
    if state not in _ON_THE_DAY or to not in _ON_THE_DAY:
        raise WrongState(state=STATE_NAMES[state])
    if today < day:
        raise NotYet
