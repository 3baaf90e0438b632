"""Reads of the queue: one job, those of a person, what waits, what is stuck."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db import connection

from bianmin.jobs.errors import UnknownJob
from bianmin.jobs.handlers import HANDLERS
from bianmin.jobs.models import Job
from bianmin.jobs.types import JobState, JobView
from bianmin.kit.clock import now
from bianmin.kit.models import Reaction
from bianmin.kit.texts import Text

STILL = timedelta(minutes=10)
"""A running job that has not moved for so long is shown as stuck."""


@dataclass(frozen=True, slots=True)
class WaitingReaction:
    """A consequence that has not happened yet: waiting, or failed with its error."""

    id: int
    event: str
    event_id: int
    reaction: str
    state: str
    attempts: int
    error: str
    since: datetime


@dataclass(frozen=True, slots=True)
class QueueState:
    """The queue at a glance."""

    waiting: int
    running: int
    failed: int
    stuck: int
    reactions_waiting: int
    reactions_failed: int
    workers: int


def job(job_id: int) -> JobView:
    """Return one job; UnknownJob where there is none."""
    found = Job.objects.filter(pk=job_id).first()
    if found is None:
        raise UnknownJob
    return _view(found)


def jobs(*, started_by: str = "", open_only: bool = False, limit: int = 50) -> list[JobView]:
    """Return the newest jobs, of one person or all."""
    rows = Job.objects.order_by("-pk")
    if started_by:
        rows = rows.filter(started_by=started_by)
    if open_only:
        rows = rows.filter(state__in=("waiting", "running"))
    return [_view(row) for row in rows[:limit]]


def state() -> QueueState:
    """Return what waits, runs, failed in the last week, and is stuck."""
    moment = now()
    recent = Job.objects.filter(state="failed", ended_at__gt=moment - timedelta(days=7))
    stuck = Job.objects.filter(state="running", started_at__lt=moment - STILL).exclude(moved_at__gt=moment - STILL)
    return QueueState(
        waiting=Job.objects.filter(state="waiting").count(),
        running=Job.objects.filter(state="running").count(),
        failed=recent.count(),
        stuck=stuck.count(),
        reactions_waiting=Reaction.objects.filter(state="waiting").count(),
        reactions_failed=Reaction.objects.filter(state="failed").count(),
        workers=_living_workers(),
    )


def _living_workers() -> int:
    """Count the workers that gave a sign of life lately (they do every ten seconds)."""
    with connection.cursor() as cursor:
        cursor.execute("select count(*) from procrastinate_workers where last_heartbeat > now() - interval '1 minute'")
        return int(cursor.fetchone()[0])


def open_reactions(limit: int = 100) -> list[WaitingReaction]:
    """Return consequences not done yet, oldest first."""
    rows = Reaction.objects.exclude(state="done").select_related("event").order_by("event_id", "pk")[:limit]
    return [
        WaitingReaction(
            row.pk, row.event.name, row.event_id, row.reaction, row.state, row.attempts, row.error, row.event.created_at
        )
        for row in rows
    ]


def _view(row: Job) -> JobView:
    handler = HANDLERS.get(row.kind)
    return JobView(
        id=row.pk,
        kind=row.kind,
        title=handler.title if handler else Text(row.kind, row.kind),
        state=JobState(row.state),
        done=row.done,
        total=row.total,
        message=row.message,
        cancel_requested=row.cancel_requested,
        started_by=row.started_by,
        staff_id=row.staff_id,
        args=row.args,
        result=row.result,
        problem=Text(row.problem_zh, row.problem_en) if row.problem_en else None,
        created_at=row.created_at,
        started_at=row.started_at,
        ended_at=row.ended_at,
    )
