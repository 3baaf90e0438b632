"""Start, run, cancel and try again: all writes of the queue's own table."""

import logging
from datetime import timedelta
from importlib import import_module
from typing import Any

from django.db import connection, transaction
from procrastinate.contrib.django import app as procrastinate

from bianmin.jobs.errors import Cancelled, DatabaseLost, JobEnded, UnknownJob, UnknownKind
from bianmin.jobs.handlers import HANDLERS
from bianmin.jobs.models import Job
from bianmin.jobs.running import Running
from bianmin.kit.clock import now
from bianmin.kit.errors import Refusal
from bianmin.kit.models import Reaction
from bianmin.kit.redact import redact
from bianmin.kit.texts import Text
from bianmin.office.queries import require
from bianmin.office.types import Actor, Permission

MOST_ATTEMPTS = 5
"""Times a job is begun whose worker was killed, before it counts as failed."""

OPEN = ("waiting", "running")

TASK = "bianmin.run_job"
"""procrastinate's name of the task that calls ``run``."""

log = logging.getLogger(__name__)


def start(kind: str, args: dict[str, Any], actor: Actor) -> int:
    """Put work on the queue in the caller's transaction; return the job's number.

    ``args`` are JSON values, handed to the kind's handler by keyword. The permission to do the work
    is checked by the action that the handler calls, with the same actor.
    """
    if kind not in HANDLERS:
        raise UnknownKind(kind=kind)
    with transaction.atomic():
        job = Job.objects.create(kind=kind, args=args, started_by=actor.name, staff_id=actor.staff_id, created_at=now())
        procrastinate.configure_task(TASK, queue="jobs").defer(job_id=job.pk)
    return int(job.pk)


def cancel(job_id: int, actor: Actor) -> None:
    """Ask a job to stop: a waiting one never begins, a running one stops at its next report.

    One's own may always be stopped; another person's by who looks after the jobs.
    """
    with transaction.atomic():
        job = Job.objects.select_for_update().filter(pk=job_id).first()
        if job is None:
            raise UnknownJob
        if actor.staff_id is None or job.staff_id != actor.staff_id:
            require(actor, Permission.MANAGE_JOBS)
        if job.state not in OPEN:
            raise JobEnded
        job.cancel_requested = True
        if job.state == "waiting":
            job.state, job.ended_at = "cancelled", now()
        job.message = f"cancelled by {actor.name}"
        job.save(update_fields=["cancel_requested", "state", "ended_at", "message"])


def run(job_id: int) -> None:
    """Run a job to its end in this process; what went wrong is kept with it and shown, never swallowed.

    Raises:
        DatabaseLost: the database went away meanwhile; the job stays "running" and is to begin again.
    """
    job = _begin(job_id)
    if job is None:
        return
    handler = HANDLERS[job.kind]
    try:
        module, _, name = handler.function.rpartition(".")
        with Running(job.pk, job.started_by, job.staff_id, may_cancel=handler.may_cancel) as running:
            result = getattr(import_module(module), name)(running, **job.args)
    except Cancelled:  # noted as cancelled
        _end(job_id, "cancelled")
    except Refusal as refusal:
        _end(job_id, "failed", problem=refusal.text)
    except Exception as error:
        if not connection.is_usable():
            raise DatabaseLost(f"job {job_id} ({job.kind})") from error
        log.exception("job %s (%s) failed", job_id, job.kind)
        said = " ".join(redact(str(error)).split())
        _end(
            job_id, "failed", problem=Text(f"未預期的錯誤：{said}", f"Unexpected error: {type(error).__name__}: {said}")
        )
    else:
        _end(job_id, "done", result=result)


def _begin(job_id: int) -> Job | None:
    """Mark a job as running; None where it has ended, was cancelled or was killed too often."""
    with transaction.atomic():
        job = Job.objects.select_for_update().filter(pk=job_id).first()
        if job is None or job.state not in OPEN or job.kind not in HANDLERS:
            return None
        job.attempts += 1
        job.state, job.started_at = "running", job.started_at or now()
        if job.cancel_requested or job.attempts > MOST_ATTEMPTS:
            job.state, job.ended_at = ("cancelled" if job.cancel_requested else "failed"), now()
            job.problem_zh, job.problem_en = "多次中斷，已停止嘗試。", "It was cut off too often; no more tries."
        job.save(update_fields=["attempts", "state", "started_at", "ended_at", "problem_zh", "problem_en"])
    return job if job.state == "running" else None


def _end(job_id: int, state: str, *, result: Any = None, problem: Text | None = None) -> None:  # noqa: ANN401  (any JSON value)
    Job.objects.filter(pk=job_id).update(
        state=state,
        result=result,
        ended_at=now(),
        problem_zh=problem.zh[:500] if problem else "",
        problem_en=problem.en[:500] if problem else "",
    )


def retry_reaction(reaction_id: int, *, actor: Actor) -> None:
    """Let a failed reaction wait again, after its cause was mended."""
    require(actor, Permission.MANAGE_JOBS)
    Reaction.objects.filter(pk=reaction_id, state="failed").update(state="waiting", attempts=0)


def forget_old(days: int = 90) -> int:
    """Remove jobs that ended long ago; return how many. Facts are kept by their nouns, not here."""
    return Job.objects.filter(ended_at__lt=now() - timedelta(days=days)).delete()[0]
