"""How a resolution stands on a day; the quarter of a day."""

from datetime import date, timedelta


def state_of(due: date, done: date | None, on: date, remind_days: int) -> str:
    """Return done, overdue, soon or open. A resolution due today isn't overdue yet."""
    if done is not None:
        return "done"
    if due < on:
        return "overdue"
    return "soon" if due - on <= timedelta(days=remind_days) else "open"


def quarter(day: date) -> tuple[date, date]:
    """Return the first and last day of a day's quarter."""
    first = date(day.year, (day.month - 1) // 3 * 3 + 1, 1)
    following = date(first.year + (first.month == 10), (first.month + 2) % 12 + 1, 1)  # noqa: PLR2004  (October begins the last)
    return first, following - timedelta(days=1)
