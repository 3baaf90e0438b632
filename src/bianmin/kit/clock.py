"""The clock is passed in: rules take dates, actions take an optional ``Now``.

Business dates are Taipei's.
"""

from collections.abc import Callable
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

from bianmin.kit import training

TAIPEI = ZoneInfo("Asia/Taipei")

type_now = Callable[[], datetime]


def now() -> datetime:
    """Return the present moment (aware, UTC); in a training office as far ahead as its clock was moved."""
    return datetime.now(UTC) + training.shift()


def taipei_date(moment: datetime) -> date:
    """Return the business date in Taipei of an aware moment."""
    return moment.astimezone(TAIPEI).date()


def day_begins(day: date) -> datetime:
    """Return the moment at which a Taipei day begins (aware)."""
    return datetime.combine(day, time(), TAIPEI)


def today() -> date:
    """Return today's business date in Taipei."""
    return taipei_date(now())
