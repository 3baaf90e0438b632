"""From a section's text and its figures' values to blocks of the content tree."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from bianmin.reports.rules import marks
from bianmin.reports.rules.marks import Drawn, Grid, Photo, Piece, Place, Said, Shown
from bianmin.reports.rules.numbering import DEEPEST
from bianmin.reports.rules.tree import Block, Chart, Line, Number, Paragraph, Picture, Table, Words

Values = Mapping[tuple[str, int], Shown]
NOTHING = "－"
"""Printed for a figure that has no value; for one that isn't known its place is printed as written."""


@dataclass(frozen=True, slots=True)
class Filling:
    """What texts are filled with: values by (code, month), the fixed words, photographs, how charts are drawn.

    ``address`` gives the address of a figure's page; ``draw`` makes the SVG of a chart.
    """

    values: Values
    words: Mapping[str, str]
    address: Callable[[str], str] = lambda _code: ""
    photos: Mapping[int, Picture] = field(default_factory=dict)
    draw: Callable[[str, str, list[tuple[str, Shown]]], str] = lambda _title, _says, _rows: ""


def write(text: str, level: int, filling: Filling) -> list[Block]:
    """Return the blocks of a section's text, not numbered yet. ``level`` is the section's own place."""
    blocks: list[Block] = []
    for part in marks.parse(text):
        if isinstance(part, Said):
            if part.if_any and not has_records(part.pieces, filling.values):
                continue
            at = min(level + part.depth, DEEPEST) if part.depth else 0
            blocks.append(Paragraph(line(part.pieces, filling), at))
        elif isinstance(part, Grid):
            blocks.append(_table(part, filling))
        elif isinstance(part, Drawn):
            blocks += _chart(part, filling)
        elif part.order in filling.photos:
            blocks.append(filling.photos[part.order])
    return blocks


def has_records(pieces: tuple[Piece, ...], values: Values) -> bool:
    """Say whether any figure of a line has records."""
    found = [values.get((one.name, 0)) for one in pieces if isinstance(one, Place) and not one.is_word]
    return any(one is not None and one.records for one in found)


def line(pieces: tuple[Piece, ...], filling: Filling) -> Line:
    """Fill a line."""
    return tuple(_inline(one, filling) for one in pieces)


def _inline(piece: Piece, filling: Filling) -> Words | Number:
    if not isinstance(piece, Place):
        return Words(piece.text)
    if piece.is_word:
        return Words(filling.words.get(piece.name, piece.written))
    shown = filling.values.get((piece.name, 0))
    if shown is None or piece.form not in marks.FORMS:
        return Words(piece.written)
    return Number(_form(piece, shown, filling.values), piece.name, filling.address(piece.name))


def _form(place: Place, shown: Shown, values: Values) -> str:  # noqa: PLR0911  (a line a form)
    if place.form in marks.MONTHLY:
        months = [values.get((place.name, month)) for month in marks.MONTHLY[place.form]]
        return "、".join(one.display or NOTHING for one in months if one is not None)
    if place.form == "records":
        return f"{shown.records:,}"
    if shown.value is None:
        return shown.display or NOTHING
    if place.form == "unit":
        return shown.display + shown.unit
    if place.form == "wan":
        return marks.wan(shown.value)
    if place.form == "plain":
        return shown.display.replace(",", "")
    return shown.display


def _table(grid: Grid, filling: Filling) -> Table:
    rows = tuple(
        tuple(None if _belongs_above(cell, at) else line(cell, filling) for cell in row)
        for at, row in enumerate(grid.rows)
    )
    figures = frozenset(
        at
        for at in range(len(grid.heads))
        if grid.rows and all(any(isinstance(one, Place) for one in row[at]) for row in grid.rows)
    )
    return Table(grid.title, grid.heads, rows, _widths(grid, figures), figures)


def _belongs_above(cell: tuple[Piece, ...], row: int) -> bool:
    return row > 0 and cell == (marks.Fixed("^"),)


def _widths(grid: Grid, figures: frozenset[int]) -> tuple[float, ...]:
    """Share 17 cm among the columns: figures 2.6 cm where words stand beside them, words by their length."""
    count = len(grid.heads)
    if not count:
        return ()
    if len(figures) in {0, count}:
        sizes = [max([len(grid.heads[at]), *(_length(row[at]) for row in grid.rows)]) for at in range(count)]
    else:
        narrow = min(2.6, 12 / len(figures))
        wide = (17 - narrow * len(figures)) / (count - len(figures))
        return tuple(narrow if at in figures else round(wide, 2) for at in range(count))
    shares = [min(max(size, 3), 24) for size in sizes]
    return tuple(round(17 * one / sum(shares), 2) for one in shares)


def _length(cell: tuple[Piece, ...]) -> int:
    return sum(4 if isinstance(one, Place) else len(one.text) for one in cell)


def _chart(part: Drawn, filling: Filling) -> list[Block]:
    rows = [(code, filling.values.get((code, 0))) for code in part.codes]
    shown = [(one.title, one) for _, one in rows if one is not None and one.value is not None]
    if not shown:
        return []
    title = _common([name for name, _ in shown])
    labels = [(name.removeprefix(title).strip("：:，、 ") or name, one) for name, one in shown]
    most = max(labels, key=lambda row: row[1].value or 0)
    says = f"{filling.words.get('period', '')}，最多的是{most[0]}，{most[1].display}{most[1].unit}。"
    table = Table(
        "",
        ("項目", "數值"),
        tuple(
            ((Words(name),), (Number(one.display + one.unit, one.code, filling.address(one.code)),))
            for name, one in labels
        ),
        (12.0, 5.0),
        frozenset({1}),
    )
    return [Chart(filling.draw(title, says, labels), title, says, table)]


def _common(names: list[str]) -> str:
    first = min(names)
    last = max(names)
    size = next((at for at, (a, b) in enumerate(zip(first, last, strict=False)) if a != b), min(len(first), len(last)))
    return first[:size].rstrip("：:，、 （(") or "統計圖"


__all__ = ["NOTHING", "Filling", "Photo", "Values", "has_records", "line", "write"]
