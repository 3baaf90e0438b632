"""Which stretch of numbers a seat takes, so that the database itself keeps two parties from one seat.

Each seat of each place has a line of its own in whole numbers, one a minute since 2000. Two bookings of
a seat that overlap in time then overlap as ranges, which a plain exclusion constraint forbids.
"""

from datetime import UTC, datetime

MOST_SEATS = 200
_START = datetime(2000, 1, 1, tzinfo=UTC)
_SEATS = 256  # a power of two over MOST_SEATS
_MINUTES = 2**26  # minutes until the year 2127


def occupied(place_id: int, seat: int, starts_at: datetime, ends_at: datetime) -> tuple[int, int]:
    """Return the half-open stretch of numbers that a seat takes from one moment to another.

    Raises:
        ValueError: the seat has no line (below 1 or above 200).
    """
    if not 1 <= seat <= MOST_SEATS:
        raise ValueError(seat)
    line = (place_id * _SEATS + seat) * _MINUTES
    return line + _minutes(starts_at), line + _minutes(ends_at)


def _minutes(moment: datetime) -> int:
    return int((moment - _START).total_seconds() // 60)
