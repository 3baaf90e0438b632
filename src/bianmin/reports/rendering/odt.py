"""A report as OpenDocument text over the official form, with true numbering; the same bytes each time."""

from functools import lru_cache
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

from odfdo import Document

from bianmin.documents.printing import odt
from bianmin.reports.rules.tree import (
    Block,
    Chart,
    Heading,
    Line,
    Number,
    Paragraph,
    Picture,
    Report,
    Table,
    spans,
)

STYLES = Path(__file__).resolve().parents[1] / "templates" / "reports" / "official.xml"
_WIDE, _TALL = 15.0, 10.0
"""The most a picture may take of a page, in cm."""
_HEADINGS = 5
"""Levels of headings the form has styles for."""
_SPACES = "urn:oasis:names:tc:opendocument:xmlns:"
_HEAD = (
    '<?xml version="1.0" encoding="UTF-8"?>\n<office:document-content'
    f' xmlns:office="{_SPACES}office:1.0" xmlns:style="{_SPACES}style:1.0" xmlns:text="{_SPACES}text:1.0"'
    f' xmlns:table="{_SPACES}table:1.0" xmlns:draw="{_SPACES}drawing:1.0" xmlns:fo="{_SPACES}xsl-fo-compatible:1.0"'
    f' xmlns:svg="{_SPACES}svg-compatible:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" office:version="1.3">'
)
_KINDS = {"image/jpeg": "jpg", "image/png": "png", "image/webp": "webp"}


def report_odt(report: Report) -> bytes:
    """Return the report as an ODT file (OpenDocument 1.3)."""
    document = Document("text")
    document.set_part("styles.xml", _styles())
    writer = _Writer()
    document.set_part("content.xml", writer.content(report).encode())
    for name, (content, kind) in writer.pictures.items():
        document.set_part(name, content)
        document.manifest.add_full_path(name, kind)
    return odt.packed(document, title=report.title, author=report.office, on=report.on)


@lru_cache(maxsize=1)
def _styles() -> bytes:
    return STYLES.read_bytes()


class _Writer:
    """Writes blocks in order. ``open`` counts the nested lists that are open, ``lists`` those ever begun."""

    def __init__(self) -> None:
        self.out: list[str] = []
        self.pictures: dict[str, tuple[bytes, str]] = {}
        self.columns: dict[tuple[float, ...], str] = {}
        self.open = 0
        self.lists = 0
        self.tables = 0

    def content(self, report: Report) -> str:
        """Return content.xml."""
        self.out.append(f'<text:p text:style-name="Title">{escape(report.title)}</text:p>')
        self.out += [f'<text:p text:style-name="Front">{escape(one)}</text:p>' for one in report.front]
        for block in report.blocks:
            self.write(block)
        self.close()
        body = "".join(self.out)
        return (
            f"{_HEAD}<office:automatic-styles>{self.column_styles()}</office:automatic-styles>"
            f"<office:body><office:text>{body}</office:text></office:body></office:document-content>"
        )

    def write(self, block: Block) -> None:
        """Write one block."""
        if isinstance(block, Heading):
            depth = min(block.depth, _HEADINGS)
            named = f'text:style-name="Heading_20_{depth}" text:outline-level="{depth}"'
            self.numbered(block.level, f"<text:h {named}>{escape(block.text)}</text:h>")
        elif isinstance(block, Paragraph) and block.level:
            self.numbered(block.level, f'<text:p text:style-name="Point">{_line(block.line)}</text:p>')
        elif isinstance(block, Paragraph):
            self.out.append(f'<text:p text:style-name="Body">{_line(block.line)}</text:p>')
        elif isinstance(block, Picture):
            self.picture(Path(block.path).read_bytes(), block)
        elif isinstance(block, Chart):
            self.chart(block)
        else:
            self.table(block)

    def numbered(self, level: int, content: str) -> None:
        """Write a numbered paragraph: the list goes on from the one before, so that numbers do."""
        if self.open >= level:
            self.out.append("</text:list-item></text:list>" * (self.open - level))
            self.out.append("</text:list-item><text:list-item>")
        else:
            for at in range(self.open, level):
                self.out.append(self.list_start() if at == 0 else "<text:list>")
                self.out.append("<text:list-item>")
        self.open = level
        self.out.append(content)

    def list_start(self) -> str:
        """Return the outermost list's beginning."""
        self.lists += 1
        goes_on = f' text:continue-list="L{self.lists - 1}"' if self.lists > 1 else ""
        return f'<text:list xml:id="L{self.lists}"{goes_on} text:style-name="Official">'

    def close(self) -> None:
        """End all open lists: a table can't stand in one."""
        self.out.append("</text:list-item></text:list>" * self.open)
        self.open = 0

    def picture(self, content: bytes, picture: Picture) -> None:
        """Write a photograph with its alternative text and its caption."""
        name = self.keep(content, picture.kind, _KINDS.get(picture.kind, "jpg"))
        self.frame(name, picture.kind, (picture.width, picture.height), picture.caption, picture.alt)
        if picture.caption:
            self.out.append(f'<text:p text:style-name="Note">{escape(picture.caption)}</text:p>')

    def chart(self, chart: Chart) -> None:
        """Write a chart as a drawing, then its numbers as a table."""
        self.out.append(f'<text:p text:style-name="Caption">{escape(chart.title)}</text:p>')
        if chart.svg:
            name = self.keep(chart.svg.encode(), "image/svg+xml", "svg")
            self.frame(name, "image/svg+xml", _size_of(chart.svg), chart.title, chart.says)
        self.table(chart.table)

    def keep(self, content: bytes, kind: str, ending: str) -> str:
        """Keep a picture's file; return its name in the package."""
        name = f"Pictures/{len(self.pictures) + 1:03d}.{ending}"
        self.pictures[name] = (content, kind)
        return name

    def frame(self, name: str, kind: str, size: tuple[float, float], title: str, alt: str) -> None:
        """Write a picture's frame, as large as it may be."""
        width, height = size
        share = min(_WIDE / max(width, 1), _TALL / max(height, 1))
        self.out.append(
            f'<text:p text:style-name="Picture"><draw:frame draw:style-name="Frame" draw:name={quoteattr(name[9:])}'
            f' text:anchor-type="as-char" svg:width="{width * share:.2f}cm" svg:height="{height * share:.2f}cm">'
            f'<draw:image xlink:href={quoteattr(name)} xlink:type="simple" xlink:show="embed" xlink:actuate="onLoad"'
            f' draw:mime-type="{kind}"/>'
            f"<svg:title>{escape(title)}</svg:title><svg:desc>{escape(alt)}</svg:desc></draw:frame></text:p>"
        )

    def table(self, table: Table) -> None:
        """Write a table with its name, a head that is repeated on each page, and cells that cover rows."""
        self.close()
        self.tables += 1
        if table.caption:
            self.out.append(f'<text:p text:style-name="Caption">{escape(table.caption)}</text:p>')
        named = self.columns.setdefault(table.widths, f"W{len(self.columns) + 1}")
        self.out.append(f'<table:table table:name="表{self.tables}" table:style-name="Ruled">')
        self.out += [f'<table:table-column table:style-name="{named}.{at}"/>' for at in range(len(table.heads))]
        heads = "".join(_cell("RuledCell", "CellHead", escape(one)) for one in table.heads)
        self.out.append(
            f"<table:table-header-rows><table:table-row>{heads}</table:table-row></table:table-header-rows>"
        )
        for row in range(len(table.rows)):
            self.out.append(f"<table:table-row>{self.row(table, row)}</table:table-row>")
        self.out.append("</table:table>")

    @staticmethod
    def row(table: Table, row: int) -> str:
        """Return a row's cells."""
        cells = []
        for column, cell in enumerate(table.rows[row]):
            size = spans(table.rows, row, column)
            if not size:
                cells.append("<table:covered-table-cell/>")
                continue
            style = "CellFigure" if column in table.figures else "Cell"
            cells.append(_cell("TopCell" if size > 1 else "RuledCell", style, _line(cell or ()), size))
        return "".join(cells)

    def column_styles(self) -> str:
        """Return the widths of the tables' columns."""
        return "".join(
            f'<style:style style:name="{name}.{at}" style:family="table-column">'
            f'<style:table-column-properties style:column-width="{width:.2f}cm"/></style:style>'
            for widths, name in self.columns.items()
            for at, width in enumerate(widths)
        )


def _cell(style: str, paragraph: str, content: str, rows: int = 1) -> str:
    over = f' table:number-rows-spanned="{rows}"' if rows > 1 else ""
    return (
        f'<table:table-cell table:style-name="{style}" office:value-type="string"{over}>'
        f'<text:p text:style-name="{paragraph}">{content}</text:p></table:table-cell>'
    )


def _line(line: Line) -> str:
    return "".join(
        f'<text:a xlink:type="simple" xlink:href={quoteattr(one.address)} text:style-name="FigureLink"'
        f' text:visited-style-name="FigureLink">{escape(one.text)}</text:a>'
        if isinstance(one, Number) and one.address
        else escape(one.text)
        for one in line
    )


def _size_of(svg: str) -> tuple[float, float]:
    """Return a drawing's own size from its viewBox."""
    start = svg.find('viewBox="')
    if start < 0:
        return 2.0, 1.0
    box = svg[start + 9 : svg.index('"', start + 9)].split()
    return float(box[2]), float(box[3])
