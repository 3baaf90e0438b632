"""Writes of papers: runs of payment notices, single notices, deliveries."""

from collections.abc import Callable
from datetime import date, datetime

from bianmin.documents.types import DeliveryKind, DeliveryView, RunScope, RunView
from bianmin.office.types import Actor


def start_run(
    scope: RunScope,
    scope_id: int,
    *,
    actor: Actor,
    on: date | None = None,
    deadline: date | None = None,
    now: datetime | None = None,
) -> int:
    """Number the notices of a batch, section or case in one transaction; return the run's id. Printing comes after."""
    raise NotImplementedError


def print_run(
    run_id: int,
    *,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> RunView:
    """Make the print file of a run and store it; may be killed and called again at any time."""
    raise NotImplementedError


def cancel_run(run_id: int, *, actor: Actor) -> None:
    """Stop a run that is waiting or printing; its notices' numbers stay used."""
    raise NotImplementedError


def issue_notice(
    case_id: int,
    *,
    actor: Actor,
    on: date | None = None,
    deadline: date | None = None,
    now: datetime | None = None,
) -> bytes:
    """Issue one notice for one case and return it as a tagged PDF (PDF/UA-1, PDF/A-2a)."""
    raise NotImplementedError


def record_delivery(
    notice_id: int,
    kind: DeliveryKind,
    *,
    actor: Actor,
    on: date | None = None,
    note: str = "",
    now: datetime | None = None,
) -> DeliveryView:
    """Record what became of a notice; service by public notice takes effect after 20 days (60 abroad)."""
    raise NotImplementedError
