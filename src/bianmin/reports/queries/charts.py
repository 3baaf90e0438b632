"""A figure's trend as a chart, with the sentence that says what it shows."""

from bianmin.kit import roc
from bianmin.kit.texts import Text, t
from bianmin.reports.queries.measuring import Measured, trend
from bianmin.reports.rules.charting import Point, trend_chart
from bianmin.reports.rules.periods import Period

COUNTS = {"year": 6, "half": 8, "quarter": 8, "month": 13}


def trend_of(code: str, period: Period, site: str | None = None) -> list[Measured]:
    """Return a figure over the periods that end with this one: years, halves, quarters, months or others."""
    return trend([code], period.run_up(COUNTS.get(period.kind, 6)), site)[code]


def short_label(period: Period) -> str:
    """Name a period where there is little room: ``115``, ``115H1``, ``115/08``."""
    if period.kind == "month":
        return f"{roc.year(period.first)}/{period.first.month:02d}"
    return period.code if period.kind in COUNTS else f"{period.first.month}/{period.first.day}"


def says(found: list[Measured]) -> Text:
    """Say in a sentence what a trend shows."""
    last = found[-1]
    before = found[-2] if len(found) > 1 else None
    if before is None or before.value is None or last.value is None:
        return t("{period}：{value}。", "{period}: {value}.").fill(period=last.period.title, value=last.display)
    verb = t("相同", "unchanged")
    if last.value != before.value:
        verb = t("增加", "more") if last.value > before.value else t("減少", "less")
    return t("{period}為{value}，較{before}（{was}）{verb}。", "{period}: {value}; {before}: {was} ({verb}).").fill(
        period=last.period.title, value=last.display, before=before.period.title, was=before.display, verb=verb
    )


def draw(found: list[Measured]) -> str:
    """Draw a figure's trend as SVG."""
    figure = found[-1].figure
    points = [Point(short_label(one.period), one.value, one.display if one.records else "") for one in found]
    return trend_chart(
        f"{figure.title}（{figure.unit}）", str(says(found)), points, line=figure.display.chart == "line"
    )
