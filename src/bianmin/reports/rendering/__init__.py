"""A report as ODT, PDF and data file, all from one content tree; a frozen one as it was kept."""

from dataclasses import dataclass
from datetime import date

from bianmin.kit import files
from bianmin.reports import queries
from bianmin.reports.errors import UnknownOutline
from bianmin.reports.outlines import OUTLINES
from bianmin.reports.rendering.html import report_html
from bianmin.reports.rendering.odt import report_odt
from bianmin.reports.rendering.pdf import report_pdf
from bianmin.reports.rules.periods import Period
from bianmin.reports.rules.tree import Report, numbers

__all__ = ["Paper", "paper_of", "report_html", "report_odt", "report_pdf", "starting_paper"]


@dataclass(frozen=True, slots=True)
class Paper:
    """A report ready to be written down; ``unknown`` are places of its texts that are no figure."""

    tree: Report
    unknown: tuple[str, ...]
    odt_id: int | None = None
    pdf_id: int | None = None

    @property
    def figures(self) -> int:
        """How many figures it prints."""
        return sum(1 for _ in numbers(self.tree.blocks))

    def odt(self) -> bytes:
        """Return the ODT: the kept file of a frozen report."""
        return _kept(self.odt_id) or report_odt(self.tree)

    def pdf(self) -> bytes:
        """Return the PDF: the kept file of a frozen report."""
        return _kept(self.pdf_id) or report_pdf(self.tree)


def paper_of(report_id: int) -> Paper:
    """Return a report that was begun, frozen or with today's values."""
    info = queries.report(report_id)
    return Paper(queries.report_tree(report_id), queries.unknown_in(report_id), info.odt_id, info.pdf_id)


def starting_paper(outline: str, period: Period, on: date) -> Paper:
    """Return the report nobody has begun yet: the outline's starting texts with today's values."""
    if outline not in OUTLINES:
        raise UnknownOutline(code=outline)
    tree = queries.starting_tree(OUTLINES[outline], period, on)
    return Paper(tree, queries.unknown_of(OUTLINES[outline], period))


def _kept(file_id: int | None) -> bytes:
    if file_id is None:
        return b""
    with files.open_stored(file_id) as file:
        return file.read()
