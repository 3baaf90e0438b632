"""The worker: runs queued jobs, keeps the clock, and drains reactions as soon as they are recorded."""

import asyncio
import contextlib
import logging
import threading

import psycopg
from django.db import DatabaseError, connection, connections, transaction
from procrastinate.contrib.django import app

from bianmin.jobs.drain import drain
from bianmin.jobs.tasks import STALLED_AFTER, recover
from bianmin.kit.outbox import CHANNEL

CONCURRENCY = 2
SWEEP = 30.0
"""Seconds after which waiting reactions are looked at even where no one told of any."""

log = logging.getLogger(__name__)


class ReactionThread(threading.Thread):
    """Listens for committed events and runs what follows from them; outlives a restart of the database."""

    def __init__(self) -> None:
        super().__init__(name="reactions", daemon=True)
        self.ending = threading.Event()

    def run(self) -> None:
        """Listen until told to end."""
        while not self.ending.is_set():
            try:
                self._listen()
            except (psycopg.Error, DatabaseError, OSError):  # logged, and tried again
                log.warning("reactions: the database went away; trying again", exc_info=True)
                self.ending.wait(1)
            finally:
                connections.close_all()

    def _listen(self) -> None:
        connection.ensure_connection()
        line = connection.connection
        with connection.cursor() as cursor:
            cursor.execute(f"listen {CHANNEL}")
        while not self.ending.is_set():
            if not transaction.get_connection().in_atomic_block:
                drain()
            for _ in line.notifies(timeout=SWEEP, stop_after=1):
                pass


def work() -> None:
    """Work until SIGTERM or SIGINT; running jobs end first, for a while."""
    reactions = ReactionThread()
    reactions.start()
    try:
        asyncio.run(_work())
    finally:
        reactions.ending.set()


async def _work() -> None:
    application = app.with_connector(app.connector.get_worker_connector())  # type: ignore[attr-defined]  # procrastinate's Django connector has it, its base class does not
    async with application.open_async():
        with contextlib.suppress(psycopg.Error):  # it is looked after again every minute
            await recover(application)
        await application.run_worker_async(
            concurrency=CONCURRENCY,
            install_signal_handlers=True,
            listen_notify=True,
            shutdown_graceful_timeout=20,
            stalled_worker_timeout=STALLED_AFTER,
            delete_jobs="successful",
        )
