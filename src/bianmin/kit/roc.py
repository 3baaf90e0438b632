"""Dates of the Republic of China calendar, both ways (ROC year = AD year - 1911)."""

import re
from datetime import date

from bianmin.kit.identifiers import fold

ERA = 1911
LAST_YEAR = 9999 - ERA
WEEKDAYS = "一二三四五六日"

_FORMS = (
    re.compile(r"([0-9]{3})([0-9]{2})([0-9]{2})"),
    re.compile(r"([0-9]{2})([0-9]{2})([0-9]{2})"),
    re.compile(r"([0-9]{1,3})/([0-9]{1,2})/([0-9]{1,2})"),
    re.compile(r"([0-9]{1,3})-([0-9]{1,2})-([0-9]{1,2})"),
)


def parse(text: str) -> date | None:
    """Return the date written as ``1150831``, ``115/08/31``, ``115-08-31``, ``85/8/3`` or ``850803``.

    Full-width digits are folded. None where it is no date of the calendar; nothing is guessed.
    """
    folded = fold(text)
    for form in _FORMS:
        found = form.fullmatch(folded)
        if found is None:
            continue
        year, month, day = (int(part) for part in found.groups())
        if year < 1:
            return None
        try:
            return date(year + ERA, month, day)
        except ValueError:  # None: no such day, and its caller says so
            return None
    return None


def year(on: date) -> int:
    """Return the ROC year of a day; 115 for 2026."""
    return on.year - ERA


def from_year(roc_year: int) -> int:
    """Return the AD year of an ROC year; 2026 for 115."""
    return roc_year + ERA


def compact(on: date) -> str:
    """Write a date as files do: ``1150831``."""
    return f"{year(on):03d}{on.month:02d}{on.day:02d}"


def slash(on: date) -> str:
    """Write a date as forms and tables do: ``115/08/31``."""
    return f"{year(on)}/{on.month:02d}/{on.day:02d}"


def long(on: date) -> str:
    """Write a date as documents do: ``中華民國115年8月31日``."""
    return f"中華民國{plain(on)}"


def plain(on: date) -> str:
    """Write a date in a sentence: ``115年8月31日``."""
    return f"{year(on)}年{on.month}月{on.day}日"


def spoken(on: date) -> str:
    """Write a date with its weekday: ``115年8月31日（星期一）``."""
    return f"{plain(on)}（星期{WEEKDAYS[on.weekday()]}）"


def english(on: date) -> str:
    """Write a date for readers of English: ``Monday, 31 August 2026``."""
    return f"{_ENGLISH_DAYS[on.weekday()]}, {on.day} {_ENGLISH_MONTHS[on.month - 1]} {on.year}"


_ENGLISH_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_ENGLISH_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
