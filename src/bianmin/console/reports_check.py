"""What is wrong with a report, what changed since it was frozen, and its files."""

from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from bianmin.console.frame import Page
from bianmin.console.parts import Cell, Part, PartsPage, Table, heads
from bianmin.kit import files
from bianmin.kit.errors import NotFound
from bianmin.kit.texts import Text, t
from bianmin.office.types import Permission
from bianmin.reports import queries as reports
from bianmin.reports import rendering

KINDS = {
    "odt": "application/vnd.oasis.opendocument.text",
    "pdf": "application/pdf",
    "json": "application/json",
}


class Check(PartsPage):
    """The faults of a report, each leading to its section."""

    title = t("報告檢核", "The report's check")
    nav = "reports"
    permission = Permission.READ_REPORTS

    def get(self, request: HttpRequest, report_id: int) -> HttpResponse:
        """Show them, those that block first."""
        one = reports.report(report_id)
        names = {part.code: reports.numeral(part.level, part.number) + part.title for part in reports.sections(one.id)}
        faults = sorted(reports.check_report(one.id), key=lambda fault: not fault.is_blocking)
        rows = [
            [
                Cell(reports.FAULT_NAMES[fault.kind], badge="stop" if fault.is_blocking else "note"),
                Cell(
                    names.get(fault.section, t("整份報告", "the whole report")),
                    href=reverse("console:report-section", args=(one.id, fault.section)) if fault.section else "",
                ),
                Cell(fault.text),
            ]
            for fault in faults
        ]
        return self.made_of(
            Part(
                table=Table(
                    self.title,
                    heads(t("種類", "Kind"), t("段落", "Section"), t("說明", "What to do")),
                    rows,
                    empty=t("沒有待修正事項。", "There is nothing to mend."),
                )
            ),
            lead=t(
                "紅色者須先修正才能陳核；其餘供撰寫人斟酌。",
                "Those in red must be mended before the report is sent; the others are for its writers to weigh.",
            ),
            crumb=(one.title, reverse("console:report", args=(one.id,))),
        )


class Changes(PartsPage):
    """Figures that would be others today than they were frozen."""

    title = t("凍結後的變動", "Changed since it was frozen")
    nav = "reports"
    permission = Permission.READ_REPORTS

    def get(self, request: HttpRequest, report_id: int) -> HttpResponse:
        """Show them."""
        one = reports.report(report_id)
        rows = [
            [
                Cell(change.title, href=figure_records(change.code, one.period)),
                Cell(change.frozen, number=True),
                Cell(change.today, number=True),
                Cell(f"{change.frozen_records:,}", number=True),
                Cell(f"{change.today_records:,}", number=True),
            ]
            for change in reports.report_differences(one.id)
        ]
        return self.made_of(
            Part(
                table=Table(
                    self.title,
                    heads(
                        t("統計數", "Figure"), t("凍結時", "Frozen"), t("現在", "Today"),
                        t("凍結時筆數", "Records then"), t("現在筆數", "Records now"), numbers=(1, 2, 3, 4),
                    ),
                    rows,
                    empty=t("沒有變動。", "Nothing changed."),
                )
            ),
            lead=t(
                "凍結後的更正改變現在的統計數，不改變報告；有需要時另編新版。",
                "Corrections after the freeze change today's figures, never the report; a new edition takes them in.",
            ),
            crumb=(one.title, reverse("console:report", args=(one.id,))),
        )  # fmt: skip


def figure_records(code: str, period: str) -> str:
    """Return the address of a figure's page."""
    return f"/reports/figures/{code}/?period={period}"


class File(Page):
    """A report's ODT, PDF or data file; a frozen one as it was kept."""

    nav = "reports"
    permission = Permission.READ_REPORTS

    def get(self, request: HttpRequest, report_id: int, kind: str) -> HttpResponse:
        """Hand it out."""
        one = reports.report(report_id)
        if kind not in KINDS:
            raise NotFound
        if kind == "json":
            if one.data_id is None:
                raise NotFound(NOT_FROZEN)
            with files.open_stored(one.data_id) as file:
                content = file.read()
        else:
            paper = rendering.paper_of(one.id)
            content = paper.odt() if kind == "odt" else paper.pdf()
        name = f"{one.outline}-{one.period}-{one.edition}.{kind}"
        headers = {"Content-Disposition": f'attachment; filename="{name}"'}
        return HttpResponse(content, content_type=KINDS[kind], headers=headers)


class Photo(Page):
    """A photograph of a report."""

    nav = "reports"
    permission = Permission.READ_REPORTS

    def get(self, request: HttpRequest, report_id: int, photo_id: int) -> HttpResponse:
        """Hand it out."""
        for part in reports.sections(reports.report(report_id).id):
            for photo in part.photos:
                if photo.id == photo_id:
                    with files.open_stored(photo.file_id) as file:
                        return HttpResponse(file.read(), content_type=photo.kind)
        raise NotFound


NOT_FROZEN: Text = t("報告凍結後才有資料檔。", "There is a data file once the report is frozen.")
