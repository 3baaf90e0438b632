"""A bar chart as SVG for papers and pages: few inks, direct labels, a zero baseline, title and description inside."""

from collections.abc import Sequence
from decimal import Decimal
from xml.sax.saxutils import escape

from bianmin.reports.rules.marks import Shown

_WIDE, _LINE, _TOP = 640, 34, 8
_LABELS, _NUMBERS = 200, 110
_INK, _BAR, _RULE = "#1d2529", "#0b5a57", "#9aa3a3"
_FACES = "TW-Kai, 標楷體, DFKai-SB, BiauKai, serif"


def bars(title: str, says: str, rows: Sequence[tuple[str, Shown]]) -> str:
    """Return bars of figures, one a row: its label, its bar from zero, its number as displayed."""
    tall = _TOP * 2 + _LINE * len(rows)
    most = max([one.value or Decimal() for _, one in rows], default=Decimal()) or Decimal(1)
    room = _WIDE - _LABELS - _NUMBERS
    head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDE} {tall}" role="img"'
    face = f' font-family="{_FACES}" font-size="17" fill="{_INK}">'
    drawn = [head + face, f"<title>{escape(title)}</title><desc>{escape(says)}</desc>"]
    for at, (label, one) in enumerate(rows):
        y = _TOP + at * _LINE
        wide = max(float(one.value or 0) / float(most) * room, 0)
        drawn.append(f'<text x="{_LABELS - 10}" y="{y + 22}" text-anchor="end">{escape(label[:11])}</text>')
        drawn.append(f'<rect x="{_LABELS}" y="{y + 5}" width="{wide:.1f}" height="24" fill="{_BAR}"/>')
        drawn.append(f'<text x="{_LABELS + wide + 8:.1f}" y="{y + 22}">{escape(one.display + one.unit)}</text>')
    drawn.append(f'<path d="M{_LABELS} {_TOP}V{tall - _TOP}" stroke="{_RULE}" stroke-width="1.5"/></svg>')
    return "".join(drawn)
