"""Editable papers: OpenDocument text (CNS 15251) with named styles, written by odfdo, the same bytes each time."""

import io
import zipfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from pathlib import Path

from odfdo import Cell as OdfCell
from odfdo import Document, Element, Header, Paragraph
from odfdo import Row as OdfRow
from odfdo import Table as OdfTable

STYLES = Path(__file__).resolve().parents[1] / "templates" / "documents" / "styles.xml"
_ZIP_DAY = (1980, 1, 1, 0, 0, 0)  # the first day a ZIP can name: the file tells its own date in meta.xml
_VERSION = (
    b':version="1.4"',
    b':version="1.3"',
)  # odfdo names 1.4, which offices' programs don't know yet; we use none of it
_LEFT_OUT = ("Configurations2/", "Thumbnails/", "manifest.rdf", "settings.xml")


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph in a named style; with ``level`` a heading."""

    text: str
    style: str = "Standard"
    level: int = 0


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a table: its paragraphs, how many columns it spans, whether it is ruled."""

    lines: tuple[Line, ...]
    span: int = 1
    is_label: bool = False


@dataclass(frozen=True, slots=True)
class Rows:
    """A table: widths of its columns in cm, its rows, and a head that is repeated on each page."""

    widths: tuple[float, ...]
    rows: tuple[tuple[Cell, ...], ...]
    head: tuple[Cell, ...] = ()
    name: str = ""


def written(
    parts: Iterable[Line | Rows], *, title: str, author: str, on: Sequence[int], language: str = "zh-TW"
) -> bytes:
    """Return an ODT of these parts."""
    document = Document("text")
    document.set_part("styles.xml", _styles())
    body = document.body
    body.clear()
    seen: dict[tuple[float, ...], str] = {}
    for number, part in enumerate(parts, start=1):
        if isinstance(part, Line):
            body.append(_paragraph(part))
        else:
            body.append(_table(document, part, number, seen))
    return packed(document, title=title, author=author, on=on, language=language)


def packed(document: Document, *, title: str, author: str, on: Sequence[int], language: str = "zh-TW") -> bytes:
    """Return a document's file with what it is about, and nothing that changes from one writing to the next."""
    _meta(document, title, author, on, language)
    out = io.BytesIO()
    document.save(out)
    return _steady(out.getvalue())


@lru_cache(maxsize=1)
def _styles() -> bytes:
    return STYLES.read_bytes()


def _paragraph(line: Line) -> Element:
    if line.level:
        return Header(line.level, line.text, style=line.style)
    return Paragraph(line.text, style=line.style)


def _table(document: Document, rows: Rows, number: int, seen: dict[tuple[float, ...], str]) -> Element:
    table = OdfTable(rows.name or f"表{number}", style="Ruled")
    if rows.widths not in seen:
        seen[rows.widths] = f"W{len(seen) + 1}"
        for at, width in enumerate(rows.widths):
            document.insert_style(_width(f"{seen[rows.widths]}.{at}", width), automatic=True)
    for at in range(len(rows.widths)):
        column = Element.from_tag("table:table-column")
        column.set_attribute("table:style-name", f"{seen[rows.widths]}.{at}")
        Element.append(table, column)
    if rows.head:
        head = Element.from_tag("table:table-header-rows")
        head.append(_row(rows.head))
        Element.append(table, head)
    for row in rows.rows:
        Element.append(table, _row(row))
    return table


def _row(cells: Sequence[Cell]) -> Element:
    row = OdfRow()
    for cell in cells:
        made = OdfCell(style="LabelCell" if cell.is_label else "RuledCell")
        for line in cell.lines:
            made.append(_paragraph(line))
        if cell.span > 1:
            made.set_attribute("table:number-columns-spanned", str(cell.span))
        Element.append(row, made)
        for _ in range(cell.span - 1):
            Element.append(row, Element.from_tag("table:covered-table-cell"))
    return row


def _width(name: str, centimetres: float) -> str:
    return (
        f'<style:style style:name="{name}" style:family="table-column">'
        f'<style:table-column-properties style:column-width="{centimetres:.2f}cm"/></style:style>'
    )


def _meta(document: Document, title: str, author: str, on: Sequence[int], language: str) -> None:
    meta, at = document.meta, datetime(on[0], on[1], on[2])  # noqa: DTZ001  (a day; ODF's dates bear no zone)
    meta.title = title
    meta.creator = author
    meta.initial_creator = author
    meta.creation_date = at
    meta.date = at
    meta.language = language


def _steady(packed: bytes) -> bytes:
    """Pack anew with nothing that changes from one writing to the next, and without the template's leftovers."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(packed)) as source, zipfile.ZipFile(out, "w") as target:
        for info in source.infolist():
            if info.filename.startswith(_LEFT_OUT):
                continue
            data = source.read(info)
            if info.filename == "META-INF/manifest.xml":
                data = _without_leftovers(data)
            if info.filename.endswith(".xml"):
                data = data.replace(*_VERSION)
            steady = zipfile.ZipInfo(info.filename, _ZIP_DAY)
            steady.compress_type = zipfile.ZIP_STORED if info.filename == "mimetype" else zipfile.ZIP_DEFLATED
            target.writestr(steady, data)
    return out.getvalue()


def _without_leftovers(manifest: bytes) -> bytes:
    lines = manifest.decode().splitlines()
    return "\n".join(line for line in lines if not any(f'full-path="{name}' in line for name in _LEFT_OUT)).encode()
