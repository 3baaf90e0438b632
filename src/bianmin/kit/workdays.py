"""Working days of Taiwan's offices: the library's calendar, with the branch's official days over it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from bianmin.kit.texts import Text, t

_SATURDAY = 5
_DAY = timedelta(days=1)
_WEEKEND = (t("星期六", "Saturday"), t("星期日", "Sunday"))
_CLOSED = t("放假日", "Day off")


@dataclass(frozen=True, slots=True)
class Day:
    """What an official calendar, or an announced closure, says about a day."""

    is_working: bool
    name: str = ""
    source: str = ""


class WorkCalendar:
    """Tells working days from others. Overrides go before the library, make-up workdays included."""

    def __init__(self, overrides: Mapping[date, Day] | None = None) -> None:
        self._overrides = dict(overrides or {})

    def is_working(self, day: date) -> bool:
        """Tell whether offices work on a day."""
        known = self._overrides.get(day)
        if known is not None:
            return known.is_working
        if day.weekday() >= _SATURDAY:
            return day in _year(day.year).made_up
        return day not in _year(day.year).names

    def why_off(self, day: date) -> Text | None:
        """Return why a day is no working day; None where it is one."""
        if self.is_working(day):
            return None
        known = self._overrides.get(day)
        if known is not None and known.name:
            return t(known.name, known.name)
        named = _year(day.year).names.get(day)
        if named is not None:
            return named
        return _WEEKEND[day.weekday() - _SATURDAY] if day.weekday() >= _SATURDAY else _CLOSED

    def is_plain_saturday(self, day: date) -> bool:
        """Tell whether a day is a Saturday off that is no holiday besides (行政程序法 §48: Monday morning)."""
        return day.weekday() == _SATURDAY and not self.is_working(day) and self.why_off(day) == _WEEKEND[0]

    def next_working(self, day: date) -> date:
        """Return the day itself, or the first working day after it."""
        while not self.is_working(day):
            day += _DAY
        return day

    def add_working(self, day: date, count: int) -> date:
        """Return the ``count``-th working day after a day, which itself isn't counted."""
        while count > 0:
            day += _DAY
            count -= self.is_working(day)
        return day


@dataclass(frozen=True, slots=True)
class _Year:
    names: Mapping[date, Text]
    made_up: frozenset[date]


@lru_cache(maxsize=64)
def _year(year: int) -> _Year:
    """Return a year of the library's calendar: frozen data of a fixed release, so it may be kept."""
    import holidays  # noqa: PLC0415  (a third of a second that most commands don't need)

    zh = holidays.country_holidays("TW", years=year, language="zh_TW")
    en = holidays.country_holidays("TW", years=year, language="en_US")
    names = {day: t(zh.get(day, ""), en.get(day, "")) for day in list(zh) if day.year == year}
    return _Year(names, frozenset(day for day in zh.weekend_workdays if day.year == year))
