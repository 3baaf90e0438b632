"""A small chart of bars from zero, each with its number: a month's returns. A table stands under it."""

from collections.abc import Sequence
from xml.sax.saxutils import escape

from django.utils.safestring import SafeString, mark_safe

_TALL, _FOOT, _HEAD, _STEP, _BAR = 190, 26, 22, 52, 32


def bars(title: str, rows: Sequence[tuple[str, float | None, str]], most: float | None = None) -> SafeString:
    """Return bars of (label, value, number as shown); a value of None is withheld and leaves its place empty."""
    top = most or max([value for _, value, _ in rows if value is not None], default=0) or 1
    room = _TALL - _FOOT - _HEAD
    wide = max(_STEP * len(rows), _STEP)
    said = "; ".join(f"{label}: {shown}" for label, _, shown in rows)
    drawn = [
        (
            f'<svg class="survey-chart" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {wide} {_TALL}" role="img"'
            f' width="{wide}" height="{_TALL}" font-size="12" fill="currentColor">'
            f"<title>{escape(title)}</title><desc>{escape(said)}</desc>"
        )
    ]
    for at, (label, value, shown) in enumerate(rows):
        middle = at * _STEP + _STEP / 2
        tall = (value or 0) / top * room
        y = _TALL - _FOOT - tall
        drawn.append(f'<text x="{middle}" y="{y - 6:.1f}" text-anchor="middle">{escape(shown)}</text>')
        drawn.append(
            f'<rect x="{middle - _BAR / 2}" y="{y:.1f}" width="{_BAR}" height="{tall:.1f}" class="survey-chart__bar"/>'
        )
        drawn.append(f'<text x="{middle}" y="{_TALL - 8}" text-anchor="middle">{escape(label)}</text>')
    drawn.append(f'<path d="M0 {_TALL - _FOOT}H{wide}" stroke="currentColor" fill="none"/></svg>')
    return mark_safe("".join(drawn))  # noqa: S308  (our own SVG; its words are escaped)
