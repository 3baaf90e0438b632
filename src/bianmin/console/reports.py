"""Reports: the list, one report with its sections and its way to the head, its faults, what changed since it froze."""

from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from bianmin.console.parts import Cell, Part, PartsPage, Table, heads
from bianmin.kit import roc as roc_dates
from bianmin.kit.clock import today
from bianmin.kit.forms import OfficeForm, said
from bianmin.kit.templatetags.ui import rocat
from bianmin.kit.texts import Text, t
from bianmin.office.types import Permission
from bianmin.reports import actions
from bianmin.reports import queries as reports
from bianmin.reports.types import REPORT_STATE_NAMES, STEP_NAMES, ReportInfo, ReportState, SectionInfo

P = Permission
TITLE = t("成果報告", "Reports")
LOOKS = {"draft": "note", "signing": "caution", "signed": "caution", "approved": "good"}


class NewForm(OfficeForm):
    """Which report is begun, and for when; why, where the last edition is frozen."""

    outline = forms.ChoiceField(label=said(t("報告", "Report")), choices=list)
    period = forms.CharField(
        label=said(t("期間", "Period")),
        max_length=40,
        help_text=said(
            t("年111、半年110H1、季110Q2、月109-05，或109-01..109-12。", "111, 110H1, 110Q2, 109-05, 109-01..109-12.")
        ),
    )
    reason = forms.CharField(
        label=said(t("另編新版的原因", "Why a new edition")),
        max_length=300,
        required=False,
        help_text=said(t("同一份報告已凍結時才需要。", "Only where this report is frozen already.")),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401  (Django's)
        super().__init__(*args, **kwargs)
        self.fields["outline"].choices = [(one.code, one.name) for one in reports.outlines()]  # type: ignore[attr-defined]  # a choice field


class NoteForm(OfficeForm):
    """A note of a sign-off step."""

    note = forms.CharField(
        label=said(t("意見", "Note")), max_length=500, required=False, widget=forms.Textarea({"rows": 2})
    )


class Reports(PartsPage):
    """All reports, and a form to begin one."""

    title = TITLE
    nav = "reports"
    permission = P.READ_REPORTS

    def get(self, request: HttpRequest) -> HttpResponse:
        """Show them."""
        return self.page(NewForm(initial={"period": str(roc_dates.year(today()))}))

    def page(self, form: NewForm) -> HttpResponse:
        """Show the list, with the form for who may begin a report."""
        new = Part(title=t("編製報告", "Begin a report"), form=form, deed="new", submit=t("開始編製", "Begin"))
        return self.made_of(
            Part(table=self.table()),
            new if self.may(P.WRITE_REPORTS) else None,
            lead=t(
                "報告內的數字都是統計數，隨時反映紀錄；凍結後不再變動。",
                "Every number in a report is a figure and follows the records until it is frozen.",
            ),
        )

    @staticmethod
    def table() -> Table:
        """Return the reports."""
        return Table(
            TITLE,
            heads(
                t("報告", "Report"), t("期間", "Period"), t("版次", "Edition"), t("狀態", "State"),
                t("凍結", "Frozen"), t("公布", "Published"), numbers=(2,),
            ),
            [
                [
                    Cell(one.title, href=reverse("console:report", args=(one.id,)), note=one.reason),
                    Cell(one.period),
                    Cell(one.edition, number=True),
                    Cell(REPORT_STATE_NAMES[one.state], badge=LOOKS[one.state]),
                    Cell(rocat(one.frozen_at) if one.frozen_at else "—"),
                    Cell(rocat(one.published_at) if one.published_at else "—"),
                ]
                for one in reports.reports()
            ],
            empty=t("還沒有報告。", "There is no report yet."),
        )  # fmt: skip

    def post(self, request: HttpRequest) -> HttpResponse:
        """Begin one."""
        form = NewForm(request.POST)
        made = self.attempt(form, self.begin)
        if made is None:
            return self.page(form)
        return self.done(t("報告已建立。", "The report is begun."), "console:report", made)

    def begin(self, held: dict[str, Any]) -> int:
        """Begin the report."""
        period = reports.Period.parse(held["period"])
        return actions.begin_report(held["outline"], period, reason=held["reason"], actor=self.actor)


class Report(PartsPage):
    """One report: its sections with who writes them, its way to the head, its files."""

    nav = "reports"
    permission = P.READ_REPORTS

    def get(self, request: HttpRequest, report_id: int) -> HttpResponse:
        """Show the report."""
        return self.page(reports.report(report_id), NoteForm())

    def page(self, one: ReportInfo, form: NoteForm) -> HttpResponse:
        """Show the report with the deeds that can be done now."""
        faults = reports.check_report(one.id)
        blocking = sum(fault.is_blocking for fault in faults)
        steps = reports.signatures(one.id)
        return self.made_of(
            self.top(one, len(faults), blocking),
            Part(title=t("段落", "Sections"), table=self.sections(one)),
            Part(
                title=t("陳核歷程", "Sign-off"),
                table=Table(
                    t("陳核歷程", "Sign-off"),
                    heads(t("步驟", "Step"), t("人員", "By"), t("時間", "When"), t("意見", "Note")),
                    [[Cell(STEP_NAMES[s.step]), Cell(s.by), Cell(rocat(s.at)), Cell(s.note)] for s in steps],
                    empty=t("尚未陳核。", "Not sent yet."),
                ),
            ),
            *self.deeds(one, form),
            title=t("{title}（第{n}版）", "{title} (edition {n})").fill(title=one.title, n=one.edition),
            crumb=(TITLE, reverse("console:reports")),
        )

    @staticmethod
    def top(one: ReportInfo, faults: int, blocking: int) -> Part:
        """Return where it stands, and its files."""
        checked = t("{n}項，其中{b}項須先修正", "{n}, {b} of which must be mended").fill(n=faults, b=blocking)
        at = (one.id,)
        files = [
            (t("下載ODT", "Download ODT"), reverse("console:report-file", args=(one.id, "odt"))),
            (t("下載PDF", "Download PDF"), reverse("console:report-file", args=(one.id, "pdf"))),
            (t("檢核結果", "What the check found"), reverse("console:report-check", args=at)),
        ]
        if one.data_id:
            files.append((t("資料檔", "Data file"), reverse("console:report-file", args=(one.id, "json"))))
            files.append((t("凍結後的變動", "Changed since frozen"), reverse("console:report-changes", args=at)))
        return Part(
            facts=[
                (t("期間", "Period"), one.period),
                (t("狀態", "State"), REPORT_STATE_NAMES[one.state]),
                (t("檢核", "Check"), checked if faults else t("沒有待修正事項", "nothing to mend")),
                (t("凍結", "Frozen"), rocat(one.frozen_at) if one.frozen_at else t("尚未", "not yet")),
                (t("公布", "Published"), rocat(one.published_at) if one.published_at else t("尚未", "not yet")),
                (t("編製", "Begun by"), f"{one.made_by} {rocat(one.made_at)}"),
            ],
            buttons=files,
        )

    def sections(self, one: ReportInfo) -> Table:
        """Return the headings, each with who writes it and what was said of it."""
        return Table(
            t("段落", "Sections"),
            heads(
                t("標題", "Heading"), t("撰寫人", "Writer"), t("最後存檔", "Last kept"),
                t("未結留言", "Open comments"), t("相片", "Photographs"), numbers=(3, 4),
            ),
            [self.section(one, part) for part in reports.sections(one.id)],
        )  # fmt: skip

    @staticmethod
    def section(one: ReportInfo, part: SectionInfo) -> list[Cell]:
        """Return a heading's row; one that is written leads to its page."""
        href = reverse("console:report-section", args=(one.id, part.code)) if part.is_written else ""
        title = "　" * (part.depth - 1) + reports.numeral(part.level, part.number) + part.title
        due = t("{day}前", "by {day}").fill(day=roc_dates.slash(part.due)) if part.due else ""
        kept = t("計畫帶入", "from the plan") if part.is_given else f"{part.by} {rocat(part.at)}" if part.at else ""
        waiting = sum(comment.closed_at is None for comment in part.comments)
        return [
            Cell(title, href=href),
            Cell(part.writer, note=due),
            Cell(kept if part.is_written else ""),
            Cell(waiting or "", number=True),
            Cell(len(part.photos) or "", number=True),
        ]

    def deeds(self, one: ReportInfo, form: NoteForm) -> list[Part | None]:
        """Return what can be done now by who reads this."""
        return [
            self.deed(one, P.WRITE_REPORTS, ReportState.DRAFT, "send", t("陳核", "Send for approval"), form),
            self.deed(one, P.SIGN_REPORTS, ReportState.SIGNING, "sign", t("核閱", "Look over"), form),
            self.deed(one, P.APPROVE_REPORTS, ReportState.SIGNED, "approve", t("核定", "Approve"), form),
            *(
                self.deed(one, P.SIGN_REPORTS, state, "return", t("退回修改", "Return for changes"), form)
                for state in (ReportState.SIGNING, ReportState.SIGNED)
            ),
            Part(
                title=t("凍結", "Freeze"),
                texts=(
                    t(
                        "統計數與文字從此不再變動；要更正須另編新版。",
                        "Figures and texts stay from then on; a correction is a new edition.",
                    ),
                ),
                form=forms.Form(),
                deed="freeze",
                submit=t("凍結報告", "Freeze the report"),
            )
            if self.may(P.WRITE_REPORTS) and one.frozen_at is None
            else None,
            Part(
                title=t("公布", "Publish"),
                texts=(t("公布於網站，附ODT、PDF與資料檔。", "On the website, with ODT, PDF and data file."),),
                form=forms.Form(),
                deed="publish",
                submit=t("公布報告", "Publish the report"),
            )
            if self.may(P.WRITE_REPORTS) and one.state is ReportState.APPROVED and one.published_at is None
            else None,
        ]

    def deed(  # noqa: PLR0917  (a row of a table)
        self, one: ReportInfo, permission: Permission, state: ReportState, deed: str, label: Text, form: NoteForm
    ) -> Part | None:
        """Return a deed's form where it can be done now."""
        if one.state is not state or not self.may(permission):
            return None
        return Part(title=label, form=form, deed=deed, submit=label)

    def post(self, request: HttpRequest, report_id: int) -> HttpResponse:
        """Do one deed."""
        deed, form = request.POST.get("deed", ""), NoteForm(request.POST)
        if self.attempt(form, lambda held: self.do(report_id, deed, held["note"])) is None:
            return self.page(reports.report(report_id), form)
        return self.done(t("已辦理。", "Done."), "console:report", report_id)

    def do(self, report_id: int, deed: str, note: str) -> None:
        """Do the deed that was chosen."""
        match deed:
            case "send":
                actions.send_report(report_id, note=note, actor=self.actor)
            case "sign":
                actions.sign_report(report_id, note=note, actor=self.actor)
            case "approve":
                actions.approve_report(report_id, note=note, actor=self.actor)
            case "return":
                actions.return_report(report_id, note, actor=self.actor)
            case "freeze":
                actions.freeze_report(report_id, actor=self.actor)
            case "publish":
                actions.publish_report(report_id, actor=self.actor)
