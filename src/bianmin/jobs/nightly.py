"""What is looked at every night: one table of checks, each its own transaction, each failure told."""

import logging
from datetime import date
from importlib import import_module
from typing import Any

from bianmin.jobs.actions import forget_old
from bianmin.jobs.running import Running
from bianmin.kit.clock import today

log = logging.getLogger(__name__)

CHECKS: tuple[str, ...] = ("bianmin.jobs.nightly.forget_old_jobs",)
"""Dotted functions ``f(on: date) -> Any``, run in this order."""


def run(running: Running) -> dict[str, Any]:
    """Run every check; return what each said. One that fails doesn't hold up the others, and fails the job."""
    said: dict[str, Any] = {}
    failed: list[str] = []
    for done, dotted in enumerate(CHECKS):
        running.progress(done, len(CHECKS), dotted)
        module, _, name = dotted.rpartition(".")
        try:
            said[dotted] = getattr(import_module(module), name)(today())
        except Exception as error:
            log.exception("nightly check %s failed", dotted)
            failed.append(f"{dotted}: {error}")
    if failed:
        raise RuntimeError("; ".join(failed))
    return said


def forget_old_jobs(on: date) -> int:  # noqa: ARG001  (all checks take the day)
    """Remove rows of jobs that ended long ago."""
    return forget_old()
