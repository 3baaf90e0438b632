"""Reads of requests."""

from collections.abc import Sequence
from datetime import date
from typing import BinaryIO

from bianmin.catalogue.types import Service
from bianmin.kit.keyset import Page
from bianmin.office.types import Actor
from bianmin.requests.types import (
    Counts,
    DeadlineView,
    DraftView,
    EventView,
    ExitView,
    FileView,
    LoadRow,
    QueueFilter,
    QueueRow,
    RequestView,
    TrackView,
)


def view(request_id: int, *, actor: Actor) -> RequestView:
    """Return a request; who may not read it gets a refusal. The caller notes the look."""
    raise NotImplementedError


def by_number(number: str) -> int:
    """Return a request's id by its number (written in any usual way); UnknownRequest where none has it."""
    raise NotImplementedError


def track(number: str, code: str, *, on: date | None = None) -> TrackView:
    """Return what an applicant sees; the same refusal whether number or code is wrong. Callers limit tries."""
    raise NotImplementedError


def draft(code: str, *, on: date | None = None) -> DraftView:
    """Return a draft by its code."""
    raise NotImplementedError


def queue(
    actor: Actor,
    narrowed: QueueFilter | None = None,
    *,
    cursor: str | None = None,
    size: int = 50,
    on: date | None = None,
) -> Page[QueueRow]:
    """Return what the actor may see of the open requests, the nearest day first."""
    raise NotImplementedError


def search(text: str, *, actor: Actor, size: int = 50, on: date | None = None) -> list[QueueRow]:
    """Find by number, applicant's name, identifier, telephone, mail, or case number; the newest first."""
    raise NotImplementedError


def load(actor: Actor, *, unit: str = "", on: date | None = None) -> list[LoadRow]:
    """Return how much is open, late, near and paused by service and person."""
    raise NotImplementedError


def timeline(request_id: int, *, actor: Actor) -> list[EventView]:
    """Return what happened, the oldest first."""
    raise NotImplementedError


def exits_for(request_id: int, actor: Actor, *, on: date | None = None) -> list[ExitView]:
    """Return every way out of the step, each with whether the actor may take it now, or why not."""
    raise NotImplementedError


def deadlines(request_id: int, *, on: date | None = None) -> list[DeadlineView]:
    """Return the running days of a request, explained: rule, start, skipped days, pauses, extension."""
    raise NotImplementedError


def identity(request_id: int, *, actor: Actor) -> dict[str, str]:
    """Return the applicant's whole identifier and contacts; needs READ_IDENTIFIER. The caller notes the look."""
    raise NotImplementedError


def open_file(file_id: int, *, actor: Actor) -> tuple[FileView, BinaryIO]:
    """Open a request's file for staff who may read the request."""
    raise NotImplementedError


def open_own_file(number: str, code: str, file_id: int) -> tuple[FileView, BinaryIO]:
    """Open a file for the applicant, by number and code."""
    raise NotImplementedError


def of_case(case_id: int, *, actor: Actor, on: date | None = None) -> list[QueueRow]:
    """Return the requests about a case, the newest first."""
    raise NotImplementedError


def counts(first: date, last: date, *, services: Sequence[str] = ()) -> list[Counts]:
    """Return the figures of a period (both days included) by service."""
    raise NotImplementedError


def service_of(request_id: int) -> Service:
    """Return the definition a request runs by: the version it began with."""
    raise NotImplementedError


__all__ = [
    "by_number", "counts", "deadlines", "draft", "exits_for", "identity", "load", "of_case", "open_file",
    "open_own_file", "queue", "search", "service_of", "timeline", "track", "view",
]  # fmt: skip
