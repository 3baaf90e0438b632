"""Periods over which is counted: a year, half, quarter, month, or any range of months or days; ROC years.

A period is two days, both within. What it is called, which one came before and which months it holds
follow from them, so that ``109-01..109-12`` and ``109`` are the same period.
"""

import calendar
import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Self

from bianmin.kit import roc
from bianmin.kit.texts import Text, t
from bianmin.reports.errors import NotAPeriod

_DAY = timedelta(days=1)
_MONTHS_OF = {"year": 12, "half": 6, "quarter": 3, "month": 1}
_WHOLE = re.compile(r"([0-9]{2,3})(?:(?:[Hh]([12]))|(?:[Qq]([1-4]))|(?:-([0-9]{2})(?:-([0-9]{2}))?))?")
_ORDINALS = "一二三四"


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """The days ``first`` to ``last``, both counted."""

    first: date
    last: date

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read ``111``, ``110H1``, ``110Q2``, ``109-05``, ``109-01-05`` or a range of two of them with ``..``.

        Raises:
            NotAPeriod: what is written names no days, or ends before it begins.
        """
        begin, dots, end = text.strip().partition("..")
        first, last = _span(begin, text)
        if dots:
            last = _span(end, text)[1]
        if last < first:
            raise NotAPeriod(said=text)
        return cls(first, last)

    @classmethod
    def year(cls, roc_year: int) -> Self:
        """Return an ROC year."""
        return cls(date(roc.from_year(roc_year), 1, 1), date(roc.from_year(roc_year), 12, 31))

    @classmethod
    def months_from(cls, first: date, months: int) -> Self:
        """Return whole months beginning with the one of a day."""
        begin = first.replace(day=1)
        return cls(begin, _add_months(begin, months) - _DAY)

    @classmethod
    def holding(cls, kind: str, day: date) -> Self:
        """Return the ``year``, ``half``, ``quarter`` or ``month`` that holds a day."""
        size = _MONTHS_OF[kind]
        return cls.months_from(date(day.year, (day.month - 1) // size * size + 1, 1), size)

    @property
    def kind(self) -> str:
        """``year``, ``half``, ``quarter``, ``month``, ``months`` (other whole months) or ``days``."""
        if not self.is_whole_months:
            return "days"
        size = len(self.months)
        for kind, months in _MONTHS_OF.items():
            if size == months and (self.first.month - 1) % months == 0:
                return kind
        return "months"

    @property
    def is_whole_months(self) -> bool:
        """Whether it begins and ends with a month."""
        return self.first.day == 1 and (self.last + _DAY).day == 1

    @property
    def months(self) -> tuple[date, ...]:
        """The first days of the months that lie wholly within."""
        begin = self.first if self.first.day == 1 else _add_months(self.first.replace(day=1), 1)
        found = []
        while (after := _add_months(begin, 1)) - _DAY <= self.last:
            found.append(begin)
            begin = after
        return tuple(found)

    @property
    def code(self) -> str:
        """The shortest way to write it: ``111``, ``110H1``, ``110Q2``, ``109-05``, ``109-01..109-05``, days."""
        year, month = roc.year(self.first), self.first.month
        match self.kind:
            case "year":
                said = str(year)
            case "half":
                said = f"{year}H{(month + 5) // 6}"
            case "quarter":
                said = f"{year}Q{(month + 2) // 3}"
            case "month":
                said = _month_code(self.first)
            case "months":
                said = f"{_month_code(self.first)}..{_month_code(self.last)}"
            case _:
                begin, end = _day_code(self.first), _day_code(self.last)
                said = begin if begin == end else f"{begin}..{end}"
        return said

    @property
    def title(self) -> Text:
        """What it is called in a heading: ``110年上半年``, ``first half of 2021``."""
        zh, en, year = roc.year(self.first), self.first.year, self.first
        match self.kind:
            case "year":
                return t(f"{zh}年", f"{en}")
            case "half":
                half = year.month > 6  # noqa: PLR2004  (June is the sixth month)
                return t(f"{zh}年{'下' if half else '上'}半年", f"{'second' if half else 'first'} half of {en}")
            case "quarter":
                quarter = (year.month - 1) // 3
                return t(f"{zh}年第{_ORDINALS[quarter]}季", f"quarter {quarter + 1} of {en}")
            case "month":
                return t(f"{zh}年{year.month}月", f"{calendar.month_name[year.month]} {en}")
            case "months":
                return _from_to(self, "月")
        return _from_to(self, "日")

    @property
    def previous(self) -> "Period":
        """The period of the same length just before it."""
        if self.is_whole_months:
            size = len(self.months)
            return Period.months_from(_add_months(self.first, -size), size)
        return Period(self.first - (self.last - self.first) - _DAY, self.first - _DAY)

    @property
    def next(self) -> "Period":
        """The period of the same length just after it."""
        if self.is_whole_months:
            return Period.months_from(self.last + _DAY, len(self.months))
        return Period(self.last + _DAY, self.last + _DAY + (self.last - self.first))

    @property
    def year_before(self) -> "Period":
        """The same period a year before (a leap day becomes the 28th)."""
        if self.is_whole_months:
            return Period.months_from(_add_months(self.first, -12), len(self.months))
        return Period(_year_before(self.first), _year_before(self.last))

    @property
    def each_month(self) -> "tuple[Period, ...]":
        """The whole months within, each a period."""
        return tuple(Period.months_from(month, 1) for month in self.months)

    def holds(self, day: date) -> bool:
        """Tell whether a day lies within."""
        return self.first <= day <= self.last

    def run_up(self, count: int) -> "tuple[Period, ...]":
        """Return ``count`` periods of this kind that end with this one, in order of time: what a trend shows."""
        found = [self]
        while len(found) < count:
            found.append(found[-1].previous)
        return tuple(reversed(found))


def _span(text: str, whole: str) -> tuple[date, date]:
    """Return the first and last day of one name of time."""
    found = _WHOLE.fullmatch(text.strip())
    if found is None:
        raise NotAPeriod(said=whole)
    year, half, quarter, month, day = (int(part) if part else 0 for part in found.groups())
    if year < 1:
        raise NotAPeriod(said=whole)
    try:
        if day:
            on = date(roc.from_year(year), month, day)
            return on, on
        if half:
            span = Period.months_from(date(roc.from_year(year), half * 6 - 5, 1), 6)
        elif quarter:
            span = Period.months_from(date(roc.from_year(year), quarter * 3 - 2, 1), 3)
        elif found[4]:
            span = Period.months_from(date(roc.from_year(year), month, 1), 1)
        else:
            span = Period.year(year)
    except ValueError:
        raise NotAPeriod(said=whole) from None
    return span.first, span.last


def _add_months(first: date, months: int) -> date:
    counted = first.year * 12 + first.month - 1 + months
    return date(counted // 12, counted % 12 + 1, 1)


def _year_before(on: date) -> date:
    day = min(on.day, calendar.monthrange(on.year - 1, on.month)[1])
    return date(on.year - 1, on.month, day)


def _month_code(on: date) -> str:
    return f"{roc.year(on)}-{on.month:02d}"


def _day_code(on: date) -> str:
    return f"{_month_code(on)}-{on.day:02d}"


def _from_to(period: Period, grain: str) -> Text:
    """Write a range: the end repeats its year only where it is another."""
    first, last = period.first, period.last
    zh_first, zh_last = f"{roc.year(first)}年{first.month}月", f"{last.month}月"
    if last.year != first.year:
        zh_last = f"{roc.year(last)}年{zh_last}"
    en_first = f"{calendar.month_name[first.month]} {first.year}"
    en_last = f"{calendar.month_name[last.month]} {last.year}"
    if grain == "日":
        zh_first, zh_last = f"{zh_first}{first.day}日", f"{zh_last}{last.day}日"
        en_first, en_last = f"{first.day} {en_first}", f"{last.day} {en_last}"
        if first == last:
            return t(zh_first, en_first)
    return t(f"{zh_first}至{zh_last}", f"{en_first} to {en_last}")
