"""The sub-periods of a plan's year: whole, halves, quarters, months; and the quarter a day lies in."""

from datetime import date, timedelta

from bianmin.kit import roc
from bianmin.kit.texts import t
from bianmin.plans.types import Goal, Kind, Per, SubPeriod

_MONTHS = {Per.YEAR: 12, Per.HALF: 6, Per.QUARTER: 3, Per.MONTH: 1}
_NAMES = {
    Per.YEAR: t("{y}年", "ROC {y}"),
    Per.HALF: t("{y}年{half}半年", "{half_en} half of ROC {y}"),
    Per.QUARTER: t("{y}年第{n}季", "quarter {n} of ROC {y}"),
    Per.MONTH: t("{y}年{n}月", "month {n} of ROC {y}"),
}
_UNTIL = t("{y}年至{d}止", "ROC {y} until {d_en}")


def sub_periods(goal: Goal, year: int) -> tuple[SubPeriod, ...]:
    """Return the stretches of a year (ROC) in which a goal is counted; one with a day counts until that day."""
    if goal.kind == Kind.BY_DAY and goal.due is not None:
        first = date(roc.from_year(year), 1, 1)
        name = _UNTIL.fill(y=year, d=roc.plain(goal.due), d_en=goal.due.isoformat())
        return (SubPeriod(first, goal.due, name),)
    return parts_of(Per(goal.per), year)


def parts_of(per: Per, year: int) -> tuple[SubPeriod, ...]:
    """Return the halves, quarters or months of a year (ROC), or the year."""
    months = _MONTHS[per]
    found = []
    for number, month in enumerate(range(1, 13, months), start=1):
        first = date(roc.from_year(year), month, 1)
        name = _NAMES[per].fill(
            y=year, n=number, half=t("上", "first") if number == 1 else t("下", "second"), half_en=_ORDER[number > 1]
        )
        found.append(SubPeriod(first, _last_of(first, months), name))
    return tuple(found)


def quarter(year: int, number: int) -> SubPeriod:
    """Return a quarter (1 to 4) of a year (ROC)."""
    return parts_of(Per.QUARTER, year)[number - 1]


def quarter_of(day: date) -> tuple[int, int]:
    """Return the ROC year and the quarter a day lies in."""
    return roc.year(day), (day.month + 2) // 3


_ORDER = ("first", "second")


def _last_of(first: date, months: int) -> date:
    whole = first.year * 12 + first.month - 1 + months
    return date(whole // 12, whole % 12 + 1, 1) - timedelta(days=1)
