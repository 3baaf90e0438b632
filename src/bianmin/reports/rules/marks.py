"""How a section's text is written: lines, numbered points, tables, live figures in braces.

A line is a paragraph; ``- `` begins a point of the official order, ``-- `` one below it; ``| a | b |`` are rows of a
table, the first its head, ``|+`` its title, a cell ``^`` part of the one above. ``{code}`` is a figure as displayed,
``{code:form}`` in another form, ``{=22}`` a number that is meant to stay as it is written. ``{chart:code,code}`` and
``{photo:2}`` stand alone on their line. A line that begins with ``?`` stands only where one of its figures has records.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

FORMS = ("display", "unit", "wan", "plain", "records", "months", "months1", "months2")
"""As displayed; with its unit; in 萬; without separators; how many records; by months (all, 1-6, 7-12)."""
MONTHLY = {"months": range(1, 13), "months1": range(1, 7), "months2": range(7, 13)}
WORDS = ("office", "period", "year", "since", "until")
"""What braces hold besides figures: the office's name, the period in words, its year, its first and last day."""

_PLACE = re.compile(r"\{(=?)([^{}:\n]+)(?::([^{}\n]*))?\}")
_DIRECTIVE = re.compile(r"\{(chart|photo):([^{}\n]+)\}")
_POINT = re.compile(r"(-{1,4})\s+(.*)")


@dataclass(frozen=True, slots=True)
class Fixed:
    """Words, or a number that is said to stay (``meant``)."""

    text: str
    meant: bool = False


@dataclass(frozen=True, slots=True)
class Place:
    """A place a figure or a word is filled in."""

    name: str
    form: str = "display"

    @property
    def is_word(self) -> bool:
        """Say whether it is one of the fixed words, no figure."""
        return self.name in WORDS

    @property
    def written(self) -> str:
        """Return the place as it is written."""
        return "{" + self.name + ("" if self.form == "display" else f":{self.form}") + "}"


Piece = Fixed | Place


@dataclass(frozen=True, slots=True)
class Said:
    """A line: ``depth`` is 0 for a paragraph, 1 to 4 for points; ``if_any``: only where a figure has records."""

    pieces: tuple[Piece, ...]
    depth: int = 0
    if_any: bool = False


@dataclass(frozen=True, slots=True)
class Grid:
    """A table as written: title, head, rows of cells."""

    title: str
    heads: tuple[str, ...]
    rows: tuple[tuple[tuple[Piece, ...], ...], ...]


@dataclass(frozen=True, slots=True)
class Drawn:
    """A chart of figures."""

    codes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Photo:
    """A photograph of the section by its place."""

    order: int


Part = Said | Grid | Drawn | Photo


@dataclass(frozen=True, slots=True)
class Shown:
    """A figure's value where a text needs it; ``value`` is None where there is none (nothing to divide by)."""

    code: str
    title: str
    unit: str
    value: Decimal | None
    display: str
    records: int


def parse(text: str) -> tuple[Part, ...]:
    """Read a section's text."""
    return tuple(_parts(text))


def _parts(text: str) -> Iterator[Part]:
    rows: list[str] = []
    for raw in [*text.splitlines(), ""]:
        line = raw.strip()
        if line.startswith("|"):
            rows.append(line)
            continue
        if rows:
            yield _grid(rows)
            rows = []
        if not line:
            continue
        directive = _DIRECTIVE.fullmatch(line)
        if directive:
            yield _directive(*directive.groups())
            continue
        if_any = line.startswith(("?", "？"))
        line = line[1:].lstrip() if if_any else line
        point = _POINT.fullmatch(line)
        yield Said(pieces(point[2] if point else line), len(point[1]) if point else 0, if_any)


def _directive(kind: str, names: str) -> Part:
    if kind == "photo":
        return Photo(int(names) if names.strip().isdecimal() else 0)
    return Drawn(tuple(name.strip() for name in re.split("[,、,]", names) if name.strip()))


def _grid(rows: list[str]) -> Grid:
    title = ""
    kept: list[list[str]] = []
    for row in rows:
        if row.startswith("|+"):
            title = row[2:].strip(" |")
            continue
        cells = [cell.strip() for cell in row.strip().strip("|").split("|")]
        if not all(re.fullmatch(":?-+:?", cell) for cell in cells):
            kept.append(cells)
    width = max((len(row) for row in kept), default=0)
    full = [row + [""] * (width - len(row)) for row in kept]
    return Grid(title, tuple(full[0]) if full else (), tuple(tuple(pieces(cell) for cell in row) for row in full[1:]))


def pieces(line: str) -> tuple[Piece, ...]:
    """Split a line into words and places."""
    found: list[Piece] = []
    at = 0
    for place in _PLACE.finditer(line):
        if place.start() > at:
            found.append(Fixed(line[at : place.start()]))
        at = place.end()
        meant, name, form = place.groups()
        if meant:
            found.append(Fixed(name + (f":{form}" if form else ""), meant=True))
        else:
            found.append(Place(name.strip(), (form or "display").strip()))
    if at < len(line):
        found.append(Fixed(line[at:]))
    return tuple(found)


def places(parts: tuple[Part, ...]) -> Iterator[Place]:
    """Yield every place of a text, in order; a chart's figures too."""
    for part in parts:
        if isinstance(part, Said):
            yield from (one for one in part.pieces if isinstance(one, Place))
        elif isinstance(part, Grid):
            yield from (one for row in part.rows for cell in row for one in cell if isinstance(one, Place))
        elif isinstance(part, Drawn):
            yield from (Place(code) for code in part.codes)


def keys(text: str) -> set[tuple[str, int]]:
    """Return what values a text needs: (code, 0), or (code, month) where it is shown by months."""
    found: set[tuple[str, int]] = set()
    for place in places(parse(text)):
        if place.is_word:
            continue
        found.add((place.name, 0))
        if place.form in MONTHLY:
            found |= {(place.name, month) for month in MONTHLY[place.form]}
    return found


def wan(value: Decimal) -> str:
    """Write a whole number as official papers do: 6488817 is 648萬8,817, 11299 is 1萬1,299."""
    whole = int(value)
    if abs(whole) < 10_000:  # noqa: PLR2004  (萬)
        return f"{whole:,}"
    high, low = divmod(abs(whole), 10_000)
    return f"{'-' if whole < 0 else ''}{high:,}萬{f'{low:,}' if low else ''}"
