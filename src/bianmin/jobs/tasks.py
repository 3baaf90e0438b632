"""What procrastinate runs. Its clock counts in UTC; Taipei's night is the afternoon there."""

import procrastinate
import psycopg
from django.db import InterfaceError, OperationalError, connections
from procrastinate.contrib.django import app

from bianmin.bookings import actions as bookings
from bianmin.jobs import actions, messages
from bianmin.jobs.drain import drain
from bianmin.jobs.errors import DatabaseLost
from bianmin.kit.clock import now, today
from bianmin.office.types import Actor

STALLED_AFTER = 30.0
"""Seconds without a sign of life after which a worker is taken for dead and its jobs begin again."""

AGAIN = procrastinate.RetryStrategy(
    max_attempts=40, wait=5, retry_exceptions=(DatabaseLost, OperationalError, InterfaceError, psycopg.Error)
)
"""A job cut off by the database is tried again for as long as a recovery may take; any other end is the job's own."""


@app.task(name=actions.TASK, queue="jobs", retry=AGAIN)
def run_job(job_id: int) -> None:
    """Run one job of ``jobs_job``."""
    try:
        actions.run(job_id)
        drain()
    finally:
        connections.close_all()


@app.periodic(cron="10 17 * * *")
@app.task(name="bianmin.nightly", queue="clock", queueing_lock="nightly", pass_context=False)
def nightly(timestamp: int) -> None:  # noqa: ARG001  (procrastinate gives the planned moment)
    """Begin the nightly checks at 01:10 in Taipei."""
    try:
        actions.start("nightly", {}, Actor.system("clock"))
    finally:
        connections.close_all()


@app.periodic(cron="*/2 * * * *")
@app.task(name="bianmin.seats", queue="clock", queueing_lock="seats", pass_context=False)
def seats(timestamp: int) -> None:  # noqa: ARG001  (procrastinate hands every periodic task its time)
    """Let go the seats that were kept and not confirmed in time, and offer them to those who wait."""
    try:
        if bookings.lapse_holds(actor=Actor.system("clock")):
            drain()
    finally:
        connections.close_all()


@app.periodic(cron="0 1 * * *")
@app.task(name="bianmin.reminders", queue="clock", queueing_lock="reminders", pass_context=False)
def reminders(timestamp: int) -> None:  # noqa: ARG001  (procrastinate hands every periodic task its time)
    """Remind of bookings at 09:00 in Taipei, when nobody is woken by it."""
    try:
        bookings.send_reminders(today(), actor=Actor.system("clock"))
    finally:
        connections.close_all()


@app.periodic(cron="* * * * *")
@app.task(name="bianmin.messages", queue="clock", queueing_lock="messages", pass_context=False)
def send_messages(timestamp: int) -> None:  # noqa: ARG001  (procrastinate gives the planned moment)
    """Send the mail and short messages that wait."""
    try:
        messages.deliver()
    finally:
        connections.close_all()


@app.periodic(cron="* * * * *")
@app.task(name="bianmin.every_minute", queue="clock", queueing_lock="every-minute", pass_context=True)
async def every_minute(context: procrastinate.JobContext, timestamp: int) -> None:  # noqa: ARG001  (procrastinate hands every periodic task its time)
    """Begin again what a killed worker left, and forget long-ended queue rows."""
    await recover(context.app)
    if now().minute == 0:
        await context.app.job_manager.delete_old_jobs(nb_hours=72, include_failed=False)


async def recover(application: procrastinate.App) -> int:
    """Put the jobs of dead workers back on the queue; return how many."""
    manager = application.job_manager
    stalled = list(await manager.get_stalled_jobs())
    for job in stalled:
        await manager.retry_job(job)
    return len(stalled)
