"""A job while it runs: its progress and the wish to cancel, through a connection of its own.

The handler works in a transaction that may last minutes; what it reports must be seen meanwhile.
"""

import logging
from time import monotonic
from types import TracebackType
from typing import Self

import psycopg
from django.db import connection

from bianmin.jobs.errors import Cancelled

PACE = 0.5
"""Seconds between two reports at least."""

log = logging.getLogger(__name__)


class Running:
    """Given to a handler; ``job_id`` is the job's number."""

    def __init__(self, job_id: int, started_by: str, staff_id: int | None, *, may_cancel: bool = True) -> None:
        self.job_id = job_id
        self.started_by = started_by
        self.staff_id = staff_id
        self._may_cancel = may_cancel
        self._last = 0.0
        self._line: psycopg.Connection[tuple[object, ...]] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._line is not None:
            self._line.close()

    def progress(self, done: int, total: int | None = None, message: str = "") -> None:
        """Tell how far the work is; raises Cancelled where someone asked to stop.

        Where it can't be told the work goes on: if the database is gone, the work finds out itself.
        """
        if monotonic() - self._last < PACE and done != total:
            return
        self._last = monotonic()
        try:
            found = self._own_line().execute(
                "update jobs_job set done = %s, total = coalesce(%s, total), message = %s, moved_at = now()"
                " where id = %s returning cancel_requested",
                [done, total, message[:300], self.job_id],
            )
            row = found.fetchone()
        except psycopg.OperationalError:  # logged; the job matters more than its progress
            log.warning("job %s: its progress could not be told", self.job_id, exc_info=True)
            return
        # At the very end the work is committed: what is done is not called cancelled.
        if row and row[0] and self._may_cancel and done != total:
            raise Cancelled

    def _own_line(self) -> "psycopg.Connection[tuple[object, ...]]":
        if self._line is None or self._line.closed:
            parameters = connection.get_connection_params()
            for ours in ("cursor_factory", "context", "prepare_threshold"):
                parameters.pop(ours, None)
            self._line = psycopg.connect(**parameters, autocommit=True)
        return self._line
