"""Transfer files by machine: upload, status, feedback."""

from pathlib import Path

from django.http import HttpRequest, HttpResponse, StreamingHttpResponse
from django.urls import reverse
from ninja import File, Form, Router
from ninja.files import UploadedFile
from ninja.responses import Response

from bianmin.api.auth import owner
from bianmin.api.schemas import JobOut
from bianmin.cases import queries as cases
from bianmin.jobs import actions as jobs
from bianmin.jobs import queries as queue
from bianmin.jobs.types import JobState, JobView
from bianmin.kit.errors import NotFound, Refusal, Unusable
from bianmin.kit.files import store
from bianmin.kit.texts import t

router = Router(tags=["transfers"])
MOST_BYTES = 600 * 1024 * 1024
UNKNOWN = t("查無此筆上傳，或非貴機關所送。", "No such upload among those your agency sent.")


class NotReady(Refusal):
    """The file has not been taken in (yet)."""

    code = "not-ready"
    text = t("尚未收案完成，請先查詢狀態。", "It has not been taken in yet; ask for its status first.")


def out(job: JobView) -> JobOut:
    """Show an upload."""
    ready = job.state == JobState.DONE
    return JobOut(
        id=job.id,
        state=job.state.value,
        done=job.done,
        total=job.total,
        message=job.problem.en if job.problem else job.message,
        result=job.result,
        status=reverse("bianmin-v1:api-transfer", args=[job.id]),
        feedback=reverse("bianmin-v1:api-feedback", args=[job.id]) if ready else None,
    )


def own(job_id: int, agency_id: int) -> JobView:
    """Return an upload of this agency."""
    job = queue.job(job_id)
    if job.kind != "intake" or job.args.get("agency_id") != agency_id:
        raise NotFound(UNKNOWN)
    return job


@router.post("/transfers", response={202: JobOut}, summary="Send a transfer file", url_name="api-transfers")
def send(request: HttpRequest, file: File[UploadedFile], encoding: Form[str] = "") -> HttpResponse:
    """Take a transfer file (CSV); it is worked on at once. The same bytes sent again give the same batch."""
    info = owner(request, "transfers")
    if (file.size or 0) > MOST_BYTES:
        raise Unusable(t("檔案超過600 MB。", "The file is larger than 600 MB."))
    temporary = getattr(file, "temporary_file_path", None)
    content: bytes | Path = Path(temporary()) if temporary else file.read()
    kept = store(content, Path(file.name or "transfer.csv").name, "text/csv")
    args = {"file_id": kept.pk, "source": "api", "agency_id": info.agency_id, "encoding": encoding or None}
    job = queue.job(jobs.start("intake", args, info.actor()))
    response = Response(out(job).model_dump(), status=202)
    response["Location"] = out(job).status
    return response


@router.get("/transfers/{job_id}", response=JobOut, summary="Where an upload stands", url_name="api-transfer")
def status(request: HttpRequest, job_id: int) -> JobOut:
    """Return the state, progress and result of an upload."""
    info = owner(request, "transfers")
    return out(own(job_id, info.agency_id))


@router.get("/transfers/{job_id}/feedback", summary="The feedback file", url_name="api-feedback")
def feedback(request: HttpRequest, job_id: int) -> StreamingHttpResponse:
    """Return the feedback file (分案回饋檔): CSV, UTF-8 with BOM."""
    info = owner(request, "transfers")
    job = own(job_id, info.agency_id)
    if job.state != JobState.DONE or job.result is None:
        raise NotReady
    response = StreamingHttpResponse(cases.feedback(int(job.result["batch"])), content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="feedback-{job.result["batch"]}.csv"'
    return response
