"""The content tree of a report: what ODT, PDF and the page on the web are all made from (decision 0022)."""

from collections.abc import Iterator
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Words:
    """Plain words of a line."""

    text: str


@dataclass(frozen=True, slots=True)
class Number:
    """A live figure in a line: what is printed, which figure it is, and the address of its page."""

    text: str
    code: str
    address: str = ""


Inline = Words | Number
Line = tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """A numbered heading. ``depth`` counts from the report's top; ``level`` is its place in 壹、一、(一)、1、(1)."""

    depth: int
    level: int
    number: int
    text: str
    anchor: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph; with a ``level`` a numbered one of the official order."""

    line: Line
    level: int = 0
    number: int = 0


@dataclass(frozen=True, slots=True)
class Table:
    """A table with its head. ``figures`` are the places of columns set to the right; ``widths`` in cm, 17 together.

    A cell that is None belongs to the one above it.
    """

    caption: str
    heads: tuple[str, ...]
    rows: tuple[tuple[Line | None, ...], ...]
    widths: tuple[float, ...] = ()
    figures: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Picture:
    """A photograph: where its file lies, its size in pixels, what it shows for those who can't see it."""

    path: str
    kind: str
    alt: str
    caption: str
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Chart:
    """A drawn chart: the SVG, a sentence that says what it shows, and its numbers as a table."""

    svg: str
    title: str
    says: str
    table: Table


Block = Heading | Paragraph | Table | Picture | Chart


@dataclass(frozen=True, slots=True)
class Report:
    """A whole report: its front lines and its blocks in order. ``on`` is the day it bears (year, month, day)."""

    title: str
    office: str
    period: str
    blocks: tuple[Block, ...]
    on: tuple[int, int, int]
    front: tuple[str, ...] = field(default=())
    is_sample: bool = False


def numbers(blocks: tuple[Block, ...]) -> Iterator[Number]:
    """Yield every live figure of these blocks, in order."""
    for block in blocks:
        if isinstance(block, Paragraph):
            yield from (one for one in block.line if isinstance(one, Number))
        elif isinstance(block, Chart):
            yield from numbers((block.table,))
        elif isinstance(block, Table):
            yield from (one for row in block.rows for cell in row for one in cell or () if isinstance(one, Number))


def plain(line: Line) -> str:
    """Return a line's words and figures as printed."""
    return "".join(one.text for one in line)


def spans(rows: tuple[tuple[Line | None, ...], ...], row: int, column: int) -> int:
    """Return how many rows the cell at a place covers; 0 where it belongs to the one above."""
    if rows[row][column] is None and row > 0:
        return 0
    size = 1
    while row + size < len(rows) and rows[row + size][column] is None:
        size += 1
    return size
