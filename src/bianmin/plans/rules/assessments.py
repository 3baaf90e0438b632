"""The quarterly self-assessment: its sheet, the day that is drawn, the sum, and when the quarter's report is due."""

from collections.abc import Sequence
from datetime import date, timedelta
from decimal import Decimal

from bianmin.kit.texts import Text, t
from bianmin.kit.workdays import WorkCalendar
from bianmin.plans.rules.periods import quarter
from bianmin.plans.types import VersionState

FULL = Decimal(100)
CENT = Decimal("0.01")


def sheet(titles: Sequence[str]) -> list[tuple[str, Decimal]]:
    """Return the items of a sheet with their full marks: a strategy each, the same for all, together 100."""
    if not titles:
        return []
    share = (FULL / len(titles)).quantize(CENT)
    return [(one, share if at else FULL - share * (len(titles) - 1)) for at, one in enumerate(titles)]


def days_to_draw(year: int, number: int, calendar: WorkCalendar, on: date) -> list[date]:
    """Return the working days of a quarter from which the unannounced day is drawn: those after ``on``."""
    period = quarter(year, number)
    first = max(period.first, on + timedelta(days=1))
    days = [first + timedelta(days=at) for at in range((period.last - first).days + 1)]
    return [day for day in days if calendar.is_working(day)]


def total(scores: Sequence[Decimal]) -> Decimal:
    """Return the sum of a sheet."""
    return sum(scores, Decimal(0))


def why_no_score(most: Decimal, score: Decimal) -> Text | None:
    """Say why a score can't be given: less than nothing, or more than the item's full marks."""
    if not 0 <= score <= most:
        return t("分數須在0與{most}之間。", "A score lies between 0 and {most}.").fill(most=most.normalize())
    return None


def report_due(year: int, number: int, days: int, calendar: WorkCalendar) -> date:
    """Return when a quarter's report is due: so many days after it; an end on a day off moves on."""
    return calendar.next_working(quarter(year, number).last + timedelta(days=days))


def may_see_day(day: date, on: date, *, keeper: bool) -> bool:
    """Tell whether the drawn day is shown: to those who assess, and to all once it has come."""
    return keeper or day <= on


def why_no_step(state: str, step: str) -> Text | None:
    """Say why a version can't take a step (``change``, ``send``, ``enforce``, ``drop``)."""
    allowed = {
        "change": (VersionState.DRAFT,),
        "send": (VersionState.DRAFT,),
        "enforce": (VersionState.SENT,),
        "drop": (VersionState.DRAFT,),
    }[step]
    if state in allowed:
        return None
    return {
        "change": t(
            "只有擬訂中的計畫可以修改；施行中的計畫請先另立新版。",
            "Only a draft can be changed; begin a new version first.",
        ),
        "send": t("只有擬訂中的計畫可以陳報。", "Only a draft can be sent."),
        "enforce": t("計畫須先陳報，才能核定施行。", "A plan is sent before it is put in force."),
        "drop": t("只有擬訂中的計畫可以刪除。", "Only a draft can be dropped."),
    }[step]
