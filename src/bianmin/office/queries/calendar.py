"""The office's working days and the periods counted on them."""

from datetime import date

from bianmin.kit import periods
from bianmin.kit.workdays import Day, WorkCalendar
from bianmin.office import models
from bianmin.office.queries.settings import setting


def calendar() -> WorkCalendar:
    """Return the working-day calendar: the library's, with the branch's official days over it."""
    return WorkCalendar(calendar_days())


def calendar_days(year: int | None = None) -> dict[date, Day]:
    """Return the official days that were loaded or announced, of one AD year or of all."""
    rows = models.CalendarDay.objects.order_by("day")
    if year is not None:
        rows = rows.filter(day__year=year)
    return {row.day: Day(row.is_working, row.name, row.source) for row in rows}


def deadline(rule: str, start: date, *, on: date | None = None) -> periods.Deadline:
    """Return a period with its explanation, on the office's calendar.

    Where a dated setting gives the length (notice, correction, public service), the one in force
    on ``on`` (default: the start) is used.
    """
    found = periods.RULES.get(rule)
    number = setting(found.setting, on or start) if found is not None and found.setting else None
    return periods.compute(rule, start, calendar(), number=number)
