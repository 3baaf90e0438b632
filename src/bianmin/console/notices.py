"""Payment notices: runs for a batch, a section or one case, their print files, and how they were delivered."""

from datetime import date
from typing import Any

from django import forms
from django.http import FileResponse, HttpRequest, HttpResponse

from bianmin.cases import queries as cases
from bianmin.cases.types import CaseView
from bianmin.console.frame import Page
from bianmin.console.work import begin
from bianmin.documents import actions
from bianmin.documents import queries as documents
from bianmin.documents.types import DELIVERY_NAMES, DeliveryKind, RunScope, RunState, RunView
from bianmin.kit import files
from bianmin.kit.clock import today
from bianmin.kit.errors import NotFound, Refusal
from bianmin.kit.forms import OfficeForm, RocDateField, said
from bianmin.kit.texts import Text, t
from bianmin.office import queries as office
from bianmin.office.types import Permission

SCOPES = {
    RunScope.BATCH: t("移送檔批次", "Batch"),
    RunScope.SECTION: t("股別", "Section"),
    RunScope.CASE: t("案件", "Case"),
}
STATES: dict[str, tuple[str, Text]] = {
    RunState.WAITING: ("note", t("等待列印", "Waiting")),
    RunState.RUNNING: ("note", t("列印中", "Printing")),
    RunState.DONE: ("good", t("已完成", "Done")),
    RunState.FAILED: ("stop", t("失敗", "Failed")),
    RunState.CANCELLED: ("quiet", t("已取消", "Cancelled")),
}
DEADLINE_HELP = t("空白時依設定的日數計算。", "Left empty, the usual number of days is counted.")


def scope_words(run: RunView) -> Text:
    """Say what a run was made for."""
    if run.scope is RunScope.SECTION:
        return next((one.name for one in office.sections() if one.id == run.scope_id), SCOPES[run.scope])
    if run.scope is RunScope.CASE:
        return Text(*[cases.case_view(run.scope_id).number] * 2)
    return Text("{what} {id}", "{what} {id}").fill(what=SCOPES[run.scope], id=run.scope_id)


class Runs(Page):
    """Runs of notices, newest first."""

    title = t("傳繳通知書", "Payment notices")
    nav = "notices"
    permission = Permission.RUN_NOTICES
    template = "console/notices/runs.html"

    def get(self, request: HttpRequest) -> HttpResponse:
        """Show them."""
        found = documents.run_page(request.GET.get("at"))
        return self.show(found=found, rows=[(run, scope_words(run), STATES[run.state]) for run in found.rows])


class RunForm(OfficeForm):
    """Whom to print for, and by when to pay."""

    scope = forms.ChoiceField(
        label=said(t("列印範圍", "Print for")),
        widget=forms.RadioSelect,
        choices=[
            ("batch", t("一個移送檔批次", "one batch")),
            ("section", t("一股的未結案件", "a section's open cases")),
        ],
    )
    batch = forms.IntegerField(
        label=said(t("批次編號", "Batch number")), required=False, min_value=1, max_value=2**31 - 1
    )
    section = forms.TypedChoiceField(label=said(t("股別", "Section")), required=False, coerce=int, empty_value=None)
    deadline = RocDateField(label=said(t("繳款期限", "Deadline to pay")), required=False, help_text=said(DEADLINE_HELP))

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401  (Django's)
        super().__init__(*args, **kwargs)
        self.fields["section"].choices = [("", "—"), *((one.id, one.name) for one in office.sections(takes_cases=True))]  # type: ignore[attr-defined]  # a choice field: Django types what a form holds as Field

    def clean(self) -> dict[str, Any]:
        """Ask for the batch or section that belongs to the scope."""
        held = super().clean() or {}
        if held.get("scope") in ("batch", "section") and not held.get(held["scope"]):
            self.add_error(held["scope"], str(t("請填寫這一欄。", "Please fill this in.")))
        return held


class NewRun(Page):
    """Starts a run: the notices are numbered at once, the printing is a job."""

    title = t("列印傳繳通知書", "Print payment notices")
    nav = "notices"
    permission = Permission.RUN_NOTICES
    template = "console/notices/new.html"

    def get(self, request: HttpRequest) -> HttpResponse:
        """Show the form, filled with the batch or section one came from."""
        asked = {name: request.GET[name] for name in ("batch", "section") if request.GET.get(name, "").isdecimal()}
        scope = "batch" if "batch" in asked else "section"
        return self.show(form=RunForm(initial={"scope": scope, "section": self.actor.section_id, **asked}))

    def post(self, request: HttpRequest) -> HttpResponse:
        """Number the notices after a second look, then print."""
        form = RunForm(request.POST)
        if not form.is_valid():
            return self.show(form=form, status=422)
        if not self.confirmed:
            return self.second_look(
                t("列印這些通知書？", "Print these notices?"),
                [
                    t(
                        "每件有欠款的案件各取一個文號，不能收回。",
                        "Each case that owes money gets a notice number, which can't be taken back.",
                    ),
                    t(
                        "通知書上的繳款期限、條碼與虛擬帳號即時生效。",
                        "The deadline, barcodes and virtual accounts on them are valid at once.",
                    ),
                    t("沒有欠款的案件會略過。", "Cases that owe nothing are passed over."),
                ],
                t("編號並列印", "Number and print"),
                request.path,
                kept=[(name, value) for name, value in request.POST.items() if name in form.fields],
            )
        run_id = self.attempt(form, self.start)
        if run_id is None:
            return self.show(form=form, status=422)
        return begin(self, "notices", {"run_id": run_id})

    def start(self, held: dict[str, Any]) -> int:
        """Number the notices."""
        scope = RunScope(held["scope"])
        return actions.start_run(scope, held[scope.value], actor=self.actor, deadline=held["deadline"])


class Run(Page):
    """One run: how far it is, its print file, how many were passed over."""

    nav = "notices"
    permission = Permission.RUN_NOTICES
    template = "console/notices/run.html"

    def get(self, request: HttpRequest, run_id: int) -> HttpResponse:
        """Show it."""
        run = documents.run(run_id)
        return self.show(
            title=t("通知書列印批次{n}", "Notice run {n}").fill(n=run.id),
            run=run,
            of=scope_words(run),
            state=STATES[run.state],
            is_open=run.state in (RunState.WAITING, RunState.RUNNING),
        )

    def post(self, request: HttpRequest, run_id: int) -> HttpResponse:
        """Print again what stopped, or cancel what waits."""
        if "cancel" in request.POST:
            actions.cancel_run(run_id, actor=self.actor)
            return self.done(t("已取消列印。", "The run was cancelled."), "console:notice-run", run_id)
        return begin(self, "notices", {"run_id": run_id})


class RunFile(Page):
    """The print file of a run."""

    permission = Permission.RUN_NOTICES

    def get(self, request: HttpRequest, run_id: int) -> FileResponse:
        """Hand it out; the look is noted."""
        run = documents.run(run_id)
        if run.file_id is None:
            raise NotFound
        self.note_look("notice_run", run_id, "download")
        return FileResponse(
            files.open_stored(run.file_id),
            as_attachment=True,
            filename=f"notices-{run_id}.pdf",
            content_type="application/pdf",
        )


class CaseNotice(Page):
    """Issues the notice of one case."""

    nav = "cases"
    template = "console/notices/case.html"

    def load(self, case_id: int) -> CaseView:
        """Return the case, or refuse."""
        case = cases.case_view(case_id)
        office.require(self.actor, Permission.ISSUE_NOTICE, section_id=case.section_id, agency_id=case.agency_id)
        return case

    def get(self, request: HttpRequest, case_id: int) -> HttpResponse:
        """Show the form."""
        case = self.load(case_id)
        return self.show(title=t("核發通知書", "Issue a notice"), form=DeadlineForm(), case=case)

    def post(self, request: HttpRequest, case_id: int) -> HttpResponse:
        """Issue it and go back to the case, where the paper can be opened."""
        case = self.load(case_id)
        form = DeadlineForm(request.POST)
        issued = self.attempt(
            form, lambda held: actions.issue_notice(case_id, actor=self.actor, deadline=held["deadline"])
        )
        if issued is None:
            return self.show(title=t("核發通知書", "Issue a notice"), form=form, case=case, status=422)
        return self.done(
            t("已核發通知書，可在「文書」中開啟。", "The notice was issued; open it under “Papers”."),
            "console:case",
            case_id,
        )


class DeadlineForm(OfficeForm):
    """By when to pay."""

    deadline = RocDateField(label=said(t("繳款期限", "Deadline to pay")), required=False, help_text=said(DEADLINE_HELP))


class Paper(Page):
    """A notice as it was issued."""

    permission = Permission.READ_CASE

    def get(self, request: HttpRequest, notice_id: int) -> HttpResponse:
        """Hand out the PDF; the look is noted."""
        case = cases.case_view(documents.notice(notice_id).case_id)
        office.require(self.actor, Permission.READ_CASE, section_id=case.section_id, agency_id=case.agency_id)
        self.note_look("notice", notice_id, "read")
        return HttpResponse(
            documents.notice_pdf(notice_id),
            content_type="application/pdf",
            headers={"Content-Disposition": f'inline; filename="notice-{notice_id}.pdf"'},
        )


class DeliveryForm(OfficeForm):
    """What became of notices, by their numbers."""

    numbers = forms.CharField(
        label=said(t("通知書文號", "Notice numbers")),
        widget=forms.Textarea(attrs={"rows": 6}),
        max_length=20_000,
        help_text=said(t("一行一個，可用條碼機連續讀入。", "One a line; a barcode reader can fill it in.")),
    )
    kind = forms.ChoiceField(
        label=said(t("送達情形", "What happened")),
        widget=forms.RadioSelect,
        choices=[(kind.value, name) for kind, name in DELIVERY_NAMES.items()],
    )
    on = RocDateField(label=said(t("日期", "On")), initial=lambda: today())  # noqa: PLW0108  (the clock of each showing)
    note = forms.CharField(label=said(t("備註", "Note")), required=False, max_length=200)


class Deliveries(Page):
    """Records deliveries, one or many at once; what couldn't be recorded is told line by line."""

    title = t("送達登錄", "Record deliveries")
    nav = "deliveries"
    permission = Permission.RECORD_DELIVERY
    template = "console/notices/deliveries.html"

    def get(self, request: HttpRequest) -> HttpResponse:
        """Show the form, with the number one came with."""
        return self.show(form=DeliveryForm(initial={"numbers": request.GET.get("number", ""), "on": today()}))

    def post(self, request: HttpRequest) -> HttpResponse:
        """Record each number; those that fail stay in the form with their reason."""
        form = DeliveryForm(request.POST)
        if not form.is_valid():
            return self.show(form=form, status=422)
        held = form.cleaned_data
        numbers = list(dict.fromkeys(held["numbers"].split()))
        done, failed = self.record(numbers, DeliveryKind(held["kind"]), held["on"], held["note"])
        if not failed:
            return self.done(
                t("已登錄{n}件送達情形。", "{n} deliveries recorded.").fill(n=len(done)), "console:deliveries"
            )
        form = DeliveryForm({**request.POST.dict(), "numbers": "\n".join(number for number, _ in failed)})
        form.is_valid()
        return self.show(form=form, recorded=done, failed=failed, status=422)

    def record(
        self, numbers: list[str], kind: DeliveryKind, on: date, note: str
    ) -> tuple[list[str], list[tuple[str, Text]]]:
        """Record each; return the numbers recorded and those refused with the reason."""
        done: list[str] = []
        failed: list[tuple[str, Text]] = []
        for number in numbers:
            try:
                notice = documents.notice_by_number(number)
                actions.record_delivery(notice.id, kind, actor=self.actor, on=on, note=note)
            except Refusal as refusal:
                failed.append((number, refusal.text))
            else:
                done.append(number)
        return done, failed
