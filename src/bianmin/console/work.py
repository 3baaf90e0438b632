"""Long work: its progress, which can be left, and the word that it is done."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse

from bianmin.console.frame import Page
from bianmin.jobs import actions as job_actions
from bianmin.jobs import queries as jobs
from bianmin.jobs.types import JobState, JobView
from bianmin.kit.errors import NotFound
from bianmin.kit.texts import t
from bianmin.office.types import Permission

RESULTS: dict[str, tuple[str, str]] = {
    "intake": ("console:batch", "batch"),
    "collect": ("console:collection", "file"),
    "notices": ("console:notice-run", "run"),
}
"""Where the result of a kind of job is seen: the address, and the key of the job's result that names the record."""


AGAIN = {"intake": "console:intake-new", "collect": "console:collections"}
"""Where another file is sent in, when one of this kind could not be used."""


def again_address(job: JobView) -> str:
    """Return where to try again what failed; nothing where another file is of no use."""
    return reverse(AGAIN[job.kind]) if job.state is JobState.FAILED and job.kind in AGAIN else ""


def result_address(job: JobView) -> str:
    """Return where the result of a finished job is seen; nothing where there is none."""
    if job.state is not JobState.DONE or job.kind not in RESULTS:
        return ""
    address, key = RESULTS[job.kind]
    subject = {**job.args, **(job.result or {})}.get(key)
    return reverse(address, args=(subject,)) if subject else ""


def begin(page: Page, kind: str, args: dict[str, Any]) -> HttpResponse:
    """Put work on the queue and go to its progress; the person is told on any page when it is done."""
    job_id = job_actions.start(kind, args, page.actor)
    page.request.session["work"] = [*page.request.session.get("work", [])[-9:], job_id]
    return redirect("console:work", job_id)


class Work(Page):
    """The progress of a job. Polled by htmx, or reloaded by the browser where there is no script."""

    title = t("處理進度", "Progress")
    template = "console/work.html"

    def get(self, request: HttpRequest, job_id: int) -> HttpResponse:
        """Show how far it is; once done, go to the result."""
        job = self.load(job_id)
        to = result_address(job)
        if to:
            self.forget(job_id)
        if to and not request.headers.get("HX-Request"):
            return redirect(to)
        if request.headers.get("HX-Request"):
            response = render(request, "console/work_part.html", {"job": job, "to": to, "again": again_address(job)})
            if to:
                response.headers["HX-Redirect"] = to
            return response
        return self.show(job=job, to=to, again=again_address(job), title=job.title)

    def load(self, job_id: int) -> JobView:
        """Return a job of one's own, or anyone's to who looks after jobs."""
        job = jobs.job(job_id)
        if job.staff_id != self.actor.staff_id and not self.may(Permission.MANAGE_JOBS):
            raise NotFound
        return job

    def forget(self, job_id: int) -> None:
        """Take a job from those one is still to be told about."""
        kept = [one for one in self.request.session.get("work", []) if one != job_id]
        self.request.session["work"] = kept

    def post(self, request: HttpRequest, job_id: int) -> HttpResponse:
        """Ask the job to stop."""
        self.load(job_id)
        job_actions.cancel(job_id, self.actor)
        return redirect("console:work", job_id)
