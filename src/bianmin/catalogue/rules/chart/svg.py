"""A laid-out chart as SVG that says what it is: title, description, language; colour never alone.

Attributes instead of styles: pages forbid inline styles, and papers are typeset from the same SVG.
"""

from collections.abc import Iterator
from html import escape

from bianmin.catalogue.rules.chart import words
from bianmin.catalogue.rules.chart.drawing import Area, Arrow, Box, Drawing, Label, Line
from bianmin.catalogue.types import Party

FACE = "Noto Sans TC, Noto Sans CJK TC, PingFang TC, Microsoft JhengHei, sans-serif"
GROUND = "#fbfaf7"
INK, QUIET, LINE = "#1d2529", "#4f5a5e", "#5a666b"
_TINTS = {
    Party.OFFICE: ("#e6f0ef", "#0b5a57"),
    Party.APPLICANT: ("#eaf3fa", "#1d4f7a"),
    Party.AGENCY: ("#fdf6e3", "#7a5b00"),
    Party.SUPERIOR: ("#f3ecf5", "#5d3a6e"),
    Party.OUTSIDE: ("#f4f2ec", "#5a666b"),
}
_NOW = "#0b5a57"
_FLAG = 16.0
_END = ("#ffffff", "#1d2529")
_ROUND = {Party.OFFICE: 4.0, Party.APPLICANT: 18.0, Party.AGENCY: 4.0, Party.SUPERIOR: 4.0, Party.OUTSIDE: 4.0}


def svg(
    drawing: Drawing,
    *,
    title: str,
    description: str,
    language: str,
    name: str,
    face: str = FACE,
    css: str = "",
    ground: str = GROUND,
    here: int = 0,
) -> str:
    """Return the chart as an SVG element.

    ``name`` keeps ids apart where a page has two; ``css`` is its class, ``ground`` the colour of the sheet;
    ``here`` is the number of the box in which a matter stands now.
    """
    spoken = "en" if language == "en" else "zh-Hant"
    room = _FLAG if here else 0.0  # the mark of the present step stands out over its box
    wide, high = _number(drawing.width + 2 * room), _number(drawing.height + 2 * room)
    corner = _number(-room)
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" class="{escape(css)}" role="img" lang="{spoken}" '
        f'xml:lang="{spoken}" width="{wide}" height="{high}" viewBox="{corner} {corner} {wide} {high}" '
        f'aria-labelledby="{name}-title {name}-desc" font-family="{escape(face)}">'
    )
    words_of_it = f'<title id="{name}-title">{escape(title)}</title><desc id="{name}-desc">{escape(description)}</desc>'
    marker = (
        f'<defs><marker id="{name}-head" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" '
        f'markerUnits="userSpaceOnUse" orient="auto"><path d="M0 0.5 L7.5 4 L0 7.5 Z" fill="{LINE}"/></marker></defs>'
    )
    parts = (
        *(_arrow(arrow, name) for arrow in drawing.arrows),
        *(part for box in drawing.boxes for part in _box(box)),
        *(part for label in drawing.labels() for part in _label(label, ground)),
        *(part for box in drawing.boxes if box.number == here for part in _here(box, language)),
    )
    return "".join((head, words_of_it, marker, *parts, "</svg>"))


def _arrow(arrow: Arrow, name: str) -> str:
    path = " ".join(f"{_number(x)},{_number(y)}" for x, y in arrow.points)
    return (
        f'<polyline points="{path}" fill="none" stroke="{LINE}" stroke-width="1.5" stroke-linejoin="round" '
        f'marker-end="url(#{name}-head)"/>'
    )


def _box(box: Box) -> Iterator[str]:
    fill, stroke = _END if box.is_end else _TINTS[box.party]
    area = box.area
    dashes = ' stroke-dasharray="5 3"' if box.party is Party.OUTSIDE and not box.is_end else ""
    if box.party is Party.AGENCY and not box.is_end:
        yield f'<polygon points="{_cut(area)}" fill="{fill}" stroke="{stroke}" stroke-width="1.5"/>'
    else:
        corner = min(area.height / 2, 22.0) if box.is_end else _ROUND[box.party]
        heavy = "2.5" if box.is_end else "1.5"
        yield _rectangle(area, f'rx="{_number(corner)}" fill="{fill}" stroke="{stroke}" stroke-width="{heavy}"{dashes}')
    if box.party is Party.SUPERIOR and not box.is_end:
        inner = Area(area.left + 3, area.top + 3, area.width - 6, area.height - 6)
        yield _rectangle(inner, f'fill="none" stroke="{stroke}" stroke-width="1"')
    for y in box.row_lines:
        yield (
            f'<line x1="{_number(area.left)}" x2="{_number(area.right)}" y1="{_number(y)}" y2="{_number(y)}" '
            f'stroke="{stroke}" stroke-opacity="0.35"/>'
        )
    high = words.height(box.lines)
    top = area.top + (10.0 if box.row_lines else (area.height - high) / 2)
    yield from _lines(box.lines, area, top, middle=not box.row_lines)


def _here(box: Box, language: str) -> Iterator[str]:
    """Mark the box in which a matter stands: a second frame, and a flag that says so."""
    area, flag = box.area, "● Now" if language == "en" else "● 現在"
    yield _rectangle(
        Area(area.left - 4, area.top - 4, area.width + 8, area.height + 8),
        f'rx="8" fill="none" stroke="{_NOW}" stroke-width="3"',
    )
    yield _rectangle(Area(area.left + 6, area.top - 14, 54, 20), f'rx="4" fill="{_NOW}"')
    yield (
        f'<text x="{_number(area.left + 33)}" y="{_number(area.top)}" font-size="12" font-weight="700" '
        f'fill="#ffffff" text-anchor="middle">{flag}</text>'
    )


def _label(label: Label, ground: str) -> Iterator[str]:
    if not label.in_box:
        yield _rectangle(label.area, f'rx="3" fill="{ground}"')
    top = label.area.top + (label.area.height - words.height(label.lines)) / 2
    yield from _lines(label.lines, label.area, top, middle=not label.in_box)


def _lines(lines: tuple[Line, ...], area: Area, top: float, *, middle: bool) -> Iterator[str]:
    inset = 10.0 if area.width > 0 and not middle and any(line.weight != "plain" for line in lines) else 0.0
    x = area.left + (area.width / 2 if middle else inset)
    anchor = ' text-anchor="middle"' if middle else ""
    y = top
    for line in lines:
        strong = line.weight == "strong"
        leading, size = (words.TITLE_LEADING, words.TITLE) if strong else (words.SMALL_LEADING, words.SMALL)
        heavy = ' font-weight="700"' if strong else ""
        ink = QUIET if line.weight == "quiet" else INK
        yield (
            f'<text x="{_number(x)}" y="{_number(y + leading / 2 + size * 0.36)}" font-size="{_number(size)}"{heavy} '
            f'fill="{ink}"{anchor}>{escape(line.text)}</text>'
        )
        y += leading


def _rectangle(area: Area, rest: str) -> str:
    return (
        f'<rect x="{_number(area.left)}" y="{_number(area.top)}" width="{_number(area.width)}" '
        f'height="{_number(area.height)}" {rest}/>'
    )


def _cut(area: Area) -> str:
    """Return a box with its corners cut: the sign of the transferring agency."""
    cut = 9.0
    corners = (
        (area.left + cut, area.top),
        (area.right - cut, area.top),
        (area.right, area.top + cut),
        (area.right, area.bottom - cut),
        (area.right - cut, area.bottom),
        (area.left + cut, area.bottom),
        (area.left, area.bottom - cut),
        (area.left, area.top + cut),
    )
    return " ".join(f"{_number(x)},{_number(y)}" for x, y in corners)


def _number(value: float) -> str:
    return f"{value:.1f}".removesuffix(".0")
