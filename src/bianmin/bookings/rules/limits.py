"""Until when a slot may be booked, from when on, when to remind, and how long an offer stands."""

from datetime import date, datetime, time, timedelta

from bianmin.bookings.errors import TooEarly, TooLate
from bianmin.bookings.types import PlaceView
from bianmin.kit.clock import TAIPEI, taipei_date
from bianmin.kit.workdays import WorkCalendar

_DAY = timedelta(days=1)
FIRST_HOUR, LAST_HOUR, NEXT_MORNING = time(8), time(20), time(10)
"""Nobody is to answer an offer at night: one that would end outside these hours stands until the next morning."""


def working_before(day: date, count: int, calendar: WorkCalendar) -> date:
    """Return the ``count``-th working day before a day, or the day itself where the count is 0."""
    while count > 0:
        day -= _DAY
        count -= calendar.is_working(day)
    return day


def booking_closes(place: PlaceView, starts_at: datetime, calendar: WorkCalendar) -> datetime:
    """Return the moment from which a slot can no longer be booked: lead time or cut-off, whichever is earlier."""
    closes = starts_at - timedelta(minutes=place.lead_minutes)
    if place.cutoff_time is not None:
        day = working_before(taipei_date(starts_at), place.cutoff_days, calendar)
        closes = min(closes, datetime.combine(day, place.cutoff_time, TAIPEI))
    return closes


def last_day(place: PlaceView, today: date) -> date:
    """Return the furthest day that can be booked today."""
    return today + timedelta(days=place.ahead_days)


def check_time(place: PlaceView, starts_at: datetime, now: datetime, calendar: WorkCalendar) -> None:
    """Refuse a slot that is too near or too far for a booking by its party.

    Raises:
        TooLate: lead time or cut-off has passed.
        TooEarly: further ahead than the place may be booked.
    """
    if now >= booking_closes(place, starts_at, calendar):
        raise TooLate
    if taipei_date(starts_at) > last_day(place, taipei_date(now)):
        raise TooEarly(days=place.ahead_days)


def reminder_day(place: PlaceView, day: date, calendar: WorkCalendar) -> date | None:
    """Return the day on which a booking is reminded of: so many working days before; None where the place doesn't."""
    return working_before(day, place.remind_days, calendar) if place.remind_days > 0 else None


def offer_until(now: datetime, minutes: int, closes: datetime) -> datetime:
    """Return until when a freed seat is kept for whoever is offered it.

    So many minutes, but nobody has to answer at night; never longer than the slot can be booked.
    """
    until = now + timedelta(minutes=minutes)
    local = until.astimezone(TAIPEI)
    if local.time() < FIRST_HOUR:
        until = datetime.combine(local.date(), NEXT_MORNING, TAIPEI)
    elif local.time() > LAST_HOUR:
        until = datetime.combine(local.date() + _DAY, NEXT_MORNING, TAIPEI)
    return min(until, closes)
