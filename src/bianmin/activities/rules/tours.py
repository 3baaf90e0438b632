"""When a tour comes: the nth weekday of each month, and the days that are no working days."""

from collections.abc import Iterator
from datetime import date, timedelta

WEEK = timedelta(days=7)
AHEAD = timedelta(days=183)
"""How far ahead the days of tours are made and shown: half a year."""


def nth_weekday(year: int, month: int, weekday: int, nth: int) -> date:
    """Return the nth weekday (ISO number; -1 the last) of a month: the 4th Thursday of 115-11 is the 26th."""
    first = date(year, month, 1)
    day = first + timedelta(days=(weekday - first.isoweekday()) % 7)
    if nth > 0:
        return day + WEEK * (nth - 1)
    while (day + WEEK).month == month:
        day += WEEK
    return day


def tour_days(weekday: int, nth: int, first: date, last: date) -> Iterator[date]:
    """Yield the regular days of a tour in a period, in order."""
    year, month = first.year, first.month
    while (year, month) <= (last.year, last.month):
        day = nth_weekday(year, month, weekday, nth)
        if first <= day <= last:
            yield day
        year, month = (year + 1, 1) if month == 12 else (year, month + 1)  # noqa: PLR2004  (months of a year)
