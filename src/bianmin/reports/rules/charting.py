"""A trend as SVG: bars or a line over periods, from zero, each value written where it stands, few inks.

The same bytes for the same values; title and description stand inside, and whoever shows it puts a table under it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from xml.sax.saxutils import escape

INK, QUIET, BAR, RULE = "#1d2529", "#5a666b", "#0b5a57", "#9aa3a3"
_WIDE, _TALL, _TOP, _BOTTOM, _SIDE = 720, 260, 34, 44, 12
_FACES = "Noto Sans TC, PingFang TC, Microsoft JhengHei, sans-serif"
_CROWDED = 14


@dataclass(frozen=True, slots=True)
class Point:
    """One period of a trend: its short label, its value (None: nothing there), and how that is printed."""

    label: str
    value: Decimal | None
    display: str


def trend_chart(title: str, says: str, points: Sequence[Point], *, line: bool = False) -> str:
    """Draw a trend. A line is for means and rates, bars are for what is counted."""
    most = max((point.value for point in points if point.value is not None), default=Decimal(0)) or Decimal(1)
    step = (_WIDE - 2 * _SIDE) / max(len(points), 1)
    floor, room = _TALL - _BOTTOM, _TALL - _BOTTOM - _TOP
    drawn = [
        (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDE} {_TALL}" role="img" font-family="{_FACES}"'
            f' font-size="13" fill="{INK}" text-anchor="middle"><title>{escape(title)}</title>'
            f"<desc>{escape(says)}</desc>"
        )
    ]
    spots: list[tuple[float, float]] = []
    every = 1 if len(points) <= _CROWDED else 2
    for place, point in enumerate(points):
        middle = _SIDE + step * (place + 0.5)
        if place % every == (len(points) - 1) % every:
            drawn.append(f'<text x="{middle:.1f}" y="{floor + 20}" fill="{QUIET}">{escape(point.label)}</text>')
        if point.value is None:
            continue
        top = floor - float(max(point.value, Decimal(0)) / most) * room
        spots.append((middle, top))
        if not line:
            wide = min(step * 0.62, 54)
            drawn.append(
                f'<rect x="{middle - wide / 2:.1f}" y="{top:.1f}" width="{wide:.1f}"'
                f' height="{floor - top:.1f}" fill="{BAR}"/>'
            )
        if place % every == (len(points) - 1) % every:
            drawn.append(f'<text x="{middle:.1f}" y="{top - 8:.1f}">{escape(point.display)}</text>')
    if line and spots:
        path = " ".join(f"{x:.1f},{y:.1f}" for x, y in spots)
        drawn.append(f'<polyline points="{path}" fill="none" stroke="{BAR}" stroke-width="2.5"/>')
        drawn += [f'<circle cx="{x:.1f}" cy="{y:.1f}" r="4" fill="{BAR}"/>' for x, y in spots]
    drawn.append(
        f'<line x1="{_SIDE}" y1="{floor}" x2="{_WIDE - _SIDE}" y2="{floor}" stroke="{RULE}" stroke-width="1.5"/></svg>'
    )
    return "".join(drawn)
