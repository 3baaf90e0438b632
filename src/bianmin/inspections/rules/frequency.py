"""When a round is due: once or more in each working day, week, month, quarter, half-year or year."""

from datetime import date, timedelta

from bianmin.kit.periods import add_months
from bianmin.kit.workdays import WorkCalendar

MONTHS = {"monthly": 1, "quarterly": 3, "half": 6, "yearly": 12}


def stretch(frequency: str, day: date) -> tuple[date, date]:
    """Return the first and last day of the stretch a day lies in."""
    if frequency == "daily":
        return day, day
    if frequency == "weekly":
        first = day - timedelta(days=day.weekday())
        return first, first + timedelta(days=6)
    length = MONTHS[frequency]
    first = date(day.year, (day.month - 1) // length * length + 1, 1)
    return first, add_months(first, length) - timedelta(days=1)


def counts(first: date, last: date, calendar: WorkCalendar) -> bool:
    """Tell whether a stretch has a working day; on others no round is due."""
    return due_by(first, last, calendar) is not None


def due_by(first: date, last: date, calendar: WorkCalendar) -> date | None:
    """Return the last working day of a stretch, by which the round must be made; None where it has none."""
    day = last
    while day >= first:
        if calendar.is_working(day):
            return day
        day -= timedelta(days=1)
    return None


def before(frequency: str, day: date, calendar: WorkCalendar) -> tuple[date, date]:
    """Return the last stretch with a working day that ended before the one ``day`` lies in."""
    first, _ = stretch(frequency, day)
    while True:
        first, last = stretch(frequency, first - timedelta(days=1))
        if counts(first, last, calendar):
            return first, last


def stretches(frequency: str, first: date, last: date, calendar: WorkCalendar) -> list[tuple[date, date]]:
    """Return the stretches with a working day that begin from ``first`` to ``last``."""
    found, day = [], first
    while day <= last:
        begins, ends = stretch(frequency, day)
        if begins >= first and counts(begins, ends, calendar):
            found.append((begins, ends))
        day = ends + timedelta(days=1)
    return found


def state(done: int, times: int, missed_before: bool) -> str:  # noqa: FBT001  (a fact among others, not a switch)
    """Say how a round stands: ``done``, ``due``, or ``late`` where the stretch before was missed."""
    if done >= times:
        return "done"
    return "late" if missed_before else "due"


def next_filter(changed: date | None, months: int, since: date) -> date | None:
    """Return when a filter must be changed next: so many months after the last change, or after it was put up."""
    return add_months(changed or since, months) if months else None
