"""What jobs do with files: take a transfer in, collect money, print notices. Each is idempotent.

A job whose worker was killed runs again: the same transfer bytes are the same batch, money lines seen
before move nothing, a notice run gives its numbers once.
"""

from dataclasses import asdict
from typing import Any

from bianmin.cases import actions as cases
from bianmin.documents import actions as documents
from bianmin.jobs.drain import drain
from bianmin.jobs.running import Running
from bianmin.kit.files import path_of
from bianmin.kit.models import StoredFile
from bianmin.office.queries import actor_by_id
from bianmin.office.types import Actor
from bianmin.payments import actions as payments


def who(running: Running, agency_id: int | None = None) -> Actor:
    """Return the person or agency the job works for, with the roles held now."""
    if running.staff_id is not None:
        return actor_by_id(running.staff_id)
    if agency_id is not None:
        return Actor.agency(running.started_by, agency_id)
    return Actor.system(running.started_by)


def take_transfer(
    running: Running,
    *,
    file_id: int,
    file_name: str = "",
    source: str = "console",
    agency_id: int | None = None,
    encoding: str | None = None,
) -> dict[str, Any]:
    """Take in an uploaded transfer file."""
    kept = StoredFile.objects.get(pk=file_id)
    result = cases.take_transfer(
        path_of(kept.sha256),
        actor=who(running, agency_id),
        file_name=file_name or kept.name,
        source=source,
        encoding=encoding,
        agency_id=agency_id,
        progress=running.progress,
    )
    drain()
    return asdict(result) | {"received_on": result.received_on.isoformat(), "faults": dict(result.faults)}


def collect(running: Running, *, file_id: int, layout: str, file_name: str = "") -> dict[str, Any]:
    """Take in an uploaded collection file."""
    kept = StoredFile.objects.get(pk=file_id)
    result = payments.collect(
        path_of(kept.sha256),
        layout=layout,
        actor=who(running),
        file_name=file_name or kept.name,
        progress=running.progress,
    )
    drain()
    return asdict(result)


def print_notices(running: Running, *, run_id: int) -> dict[str, Any]:
    """Print a notice run."""
    documents.print_run(run_id, progress=running.progress)
    drain()
    return {"run": run_id}
