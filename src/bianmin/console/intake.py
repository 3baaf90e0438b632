"""Registry: taking in a transfer file, what came of it, and its feedback file."""

import tempfile
from pathlib import Path
from typing import Any

from django import forms
from django.core.files.uploadedfile import UploadedFile
from django.http import HttpRequest, HttpResponse, StreamingHttpResponse

from bianmin.cases import queries as cases
from bianmin.cases.types import FAULT_NAMES
from bianmin.console.frame import Page
from bianmin.console.work import begin
from bianmin.jobs import queries as jobs
from bianmin.kit import files
from bianmin.kit.forms import OfficeForm, said
from bianmin.kit.texts import t
from bianmin.office import queries as office
from bianmin.office.types import Permission


class Batches(Page):
    """Transfer files, newest first."""

    title = t("移送檔批次", "Transfer files")
    nav = "intake"
    permission = Permission.READ_REGISTERS
    template = "console/intake/batches.html"

    def get(self, request: HttpRequest) -> HttpResponse:
        """Show a page of them, with what is still being taken in."""
        found, after = cases.batches(after=request.GET.get("after", ""))
        running = [job for job in jobs.jobs(open_only=True) if job.kind == "intake"]
        return self.show(
            batches=found,
            after=after,
            running=running,
            is_first="after" not in request.GET,
            may_take=self.may(Permission.TAKE_TRANSFER),
        )


class UploadForm(OfficeForm):
    """A transfer file and, where detection fails, its encoding."""

    file = forms.FileField(
        label=said(t("移送電子檔", "Transfer file")),
        help_text=said(
            t(
                "CSV 檔，UTF-8 或 Big5 編碼，第一列為欄名。最多一百萬筆。",
                "CSV in UTF-8 or Big5, the first line naming the columns. Up to a million lines.",
            )
        ),
    )
    encoding = forms.ChoiceField(
        label=said(t("編碼", "Encoding")),
        required=False,
        choices=[("", t("自動判斷", "Find out")), ("utf-8", "UTF-8"), ("cp950", t("Big5（CP950）", "Big5 (CP950)"))],
    )


class Upload(Page):
    """Takes a transfer file as a job."""

    title = t("收受移送檔", "Take in a transfer file")
    nav = "intake"
    permission = Permission.TAKE_TRANSFER
    template = "console/intake/upload.html"

    def get(self, request: HttpRequest) -> HttpResponse:
        """Show the form."""
        return self.show(form=UploadForm(), types=office.case_types(), agencies=office.agencies(active=True))

    def post(self, request: HttpRequest) -> HttpResponse:
        """Keep the file and start the work."""
        form = UploadForm(request.POST, request.FILES)
        if not form.is_valid():
            return self.show(form=form, status=422)
        given: UploadedFile[Any] = form.cleaned_data["file"]
        kept = keep(given)
        args: dict[str, Any] = {"file_id": kept, "file_name": given.name or "file"}
        if form.cleaned_data["encoding"]:
            args["encoding"] = form.cleaned_data["encoding"]
        return begin(self, "intake", args)


def keep(given: "UploadedFile[Any]") -> int:
    """Keep an uploaded file, by pieces, and return its id."""
    with tempfile.NamedTemporaryFile(suffix=".csv") as target:
        for chunk in given.chunks():
            target.write(chunk)
        target.flush()
        return int(files.store(Path(target.name), given.name or "file", "text/csv").pk)


class Batch(Page):
    """What came of a transfer file: counts, faults by kind, where to go on."""

    nav = "intake"
    permission = Permission.READ_REGISTERS
    template = "console/intake/batch.html"

    def get(self, request: HttpRequest, batch_id: int) -> HttpResponse:
        """Show the result."""
        batch = cases.batch(batch_id)
        faults = sorted(batch.faults.items(), key=lambda one: -one[1])
        return self.show(
            title=t("批次{n}：{name}", "Batch {n}: {name}").fill(n=batch.id, name=batch.file_name),
            batch=batch,
            faults=[(code, FAULT_NAMES.get(code, t("其他錯誤", "Another fault")), count) for code, count in faults],
            first_refused=cases.registers(batch_id, size=5, only_refused=True) if batch.refused else [],
            may_run=self.may(Permission.RUN_NOTICES),
        )


class Feedback(Page):
    """The feedback file (分案回饋檔) of a batch."""

    permission = Permission.READ_REGISTERS

    def get(self, request: HttpRequest, batch_id: int) -> StreamingHttpResponse:
        """Stream it."""
        cases.batch(batch_id)
        self.note_look("batch", batch_id, "feedback")
        return StreamingHttpResponse(
            cases.feedback(batch_id),
            content_type="text/csv; charset=utf-8",
            headers={
                "Content-Disposition": f'attachment; filename="feedback-{batch_id}.csv"',
                "X-Content-Type-Options": "nosniff",
            },
        )
