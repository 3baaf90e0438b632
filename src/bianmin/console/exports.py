"""Lists as CSV: what a spreadsheet could run as a formula is made harmless first."""

import csv
from collections.abc import Iterable, Iterator, Sequence

from django.http import HttpRequest, StreamingHttpResponse

from bianmin.cases import queries as cases
from bianmin.cases.types import STATUS_NAMES, CaseRow
from bianmin.console.cases import filters_from
from bianmin.console.frame import Page
from bianmin.kit.templatetags.ui import roc
from bianmin.kit.texts import t
from bianmin.office import queries as office
from bianmin.office.types import Permission

DANGEROUS = ("=", "+", "-", "@", "\t", "\r")
BOM = "\N{ZERO WIDTH NO-BREAK SPACE}"


class Line:
    """A target for csv.writer that hands back what it is given."""

    def write(self, text: str) -> str:
        """Return the text."""
        return text


def safe_cell(value: object) -> object:
    """Return a cell that no spreadsheet takes for a formula."""
    text = "" if value is None else str(value)
    return f"'{text}" if text.startswith(DANGEROUS) and not isinstance(value, int) else text


def csv_response(name: str, heads: Sequence[object], rows: Iterable[Sequence[object]]) -> StreamingHttpResponse:
    """Return a CSV file (UTF-8 with BOM, so that spreadsheets read Chinese), streamed."""
    writer = csv.writer(Line())

    def lines() -> Iterator[str]:
        yield BOM + writer.writerow([str(head) for head in heads])
        for row in rows:
            yield writer.writerow([safe_cell(cell) for cell in row])

    return StreamingHttpResponse(
        lines(),
        content_type="text/csv; charset=utf-8",
        headers={"Content-Disposition": f'attachment; filename="{name}"', "X-Content-Type-Options": "nosniff"},
    )


class CaseExport(Page):
    """The cases of a list as CSV; the look is noted with the filter that was used."""

    title = t("匯出案件清單", "Export cases")
    permission = Permission.EXPORT_CASES

    def get(self, request: HttpRequest) -> StreamingHttpResponse:
        """Stream the list as it is filtered."""
        filters = filters_from(request.GET, self.actor)
        office.require(self.actor, Permission.EXPORT_CASES, section_id=filters.section_id or 0)
        self.note_look("export", "cases", "export", reason=request.GET.urlencode()[:200])
        heads = (
            t("案號", "Case number"),
            t("狀態", "Status"),
            t("義務人", "Obligor"),
            t("移送機關", "Agency"),
            t("移送案號", "Agency reference"),
            t("股別", "Section"),
            t("收案日期", "Received on"),
            t("執行期間末日", "Last day for execution"),
            t("移送金額", "Amount transferred"),
        )
        return csv_response("cases.csv", heads, (self.cells(row) for row in cases.export_cases(filters)))

    @staticmethod
    def cells(row: CaseRow) -> Sequence[object]:
        """Return the cells of a case; never its identifier."""
        return (
            row.number,
            STATUS_NAMES[row.status],
            row.obligor_name,
            row.agency_name,
            row.agency_ref,
            row.section_name,
            roc(row.received_on),
            roc(row.limit_on),
            row.amount_due,
        )
