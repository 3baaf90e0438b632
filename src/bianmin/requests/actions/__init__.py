"""Writes of requests: each verb one transaction. Only here are its tables written."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

from bianmin.catalogue.types import Unit
from bianmin.office.types import Actor
from bianmin.requests.types import Applicant, Applied, DraftView, Recomputed, RequestView, SealKeyMade, Upload


def start_draft(service: str, *, actor: Actor, language: str = "zh-hant", now: datetime | None = None) -> DraftView:
    """Begin an application that can be left and taken up again by its code."""
    raise NotImplementedError


def save_draft(
    code: str, answers: Mapping[str, Any], *, actor: Actor, page: str = "", now: datetime | None = None
) -> DraftView:
    """Keep what was typed so far (merged over what was kept), unchecked; its time begins anew."""
    raise NotImplementedError


def add_draft_file(code: str, upload: Upload, *, actor: Actor, now: datetime | None = None) -> DraftView:
    """Keep a file with a draft."""
    raise NotImplementedError


def drop_draft_file(code: str, file_id: int, *, actor: Actor, now: datetime | None = None) -> DraftView:
    """Take a file out of a draft."""
    raise NotImplementedError


def drop_draft(code: str, *, actor: Actor) -> None:
    """Throw a draft away."""
    raise NotImplementedError


def forget_drafts(on: date | None = None) -> int:
    """Throw away drafts whose time is over; return how many."""
    raise NotImplementedError


def apply(
    service: str,
    answers: Mapping[str, Any],
    *,
    actor: Actor,
    channel: str,
    applicant: Applicant,
    case_ids: Sequence[int] = (),
    files: Sequence[Upload] = (),
    draft: str = "",
    booking_id: int | None = None,
    received_at: datetime | None = None,
    reason: str = "",
    now: datetime | None = None,
) -> Applied:
    """Take a request in; ``draft``'s files come along. Citizens need APPLY, staff TAKE_REQUEST."""
    raise NotImplementedError


def act(
    request_id: int,
    verb: str,
    values: Mapping[str, Any] | None = None,
    *,
    actor: Actor,
    reason: str = "",
    files: Sequence[Upload] = (),
    now: datetime | None = None,
) -> RequestView:
    """Take an exit of the step a request stands in."""
    raise NotImplementedError


def answer_supplement(
    number: str,
    code: str,
    values: Mapping[str, Any] | None = None,
    *,
    actor: Actor,
    verb: str = "",
    files: Sequence[Upload] = (),
    now: datetime | None = None,
) -> None:
    """Take the applicant's own exit of the step: what was asked for comes in."""
    raise NotImplementedError


def withdraw(number: str, code: str, *, actor: Actor, reason: str = "", now: datetime | None = None) -> None:
    """End one's own request, before it is decided."""
    raise NotImplementedError


def rate(number: str, code: str, stars: int, comment: str = "", *, actor: Actor, now: datetime | None = None) -> None:
    """Rate a service after its end, once; the rating is kept apart from the request."""
    raise NotImplementedError


def answer_as_agency(
    request_id: int,
    verb: str,
    values: Mapping[str, Any] | None = None,
    *,
    actor: Actor,
    files: Sequence[Upload] = (),
    now: datetime | None = None,
) -> RequestView:
    """Take an exit of a step in which the transferring agency is awaited, by its token."""
    raise NotImplementedError


def assign(
    request_id: int, staff_id: int | None, *, actor: Actor, reason: str = "", now: datetime | None = None
) -> RequestView:
    """Give a request to a person (None: to nobody). Taking an unassigned one oneself needs no more than WORK_REQUEST."""
    raise NotImplementedError


def hand_over(
    request_id: int,
    *,
    actor: Actor,
    reason: str,
    unit: Unit | None = None,
    section_id: int | None = None,
    now: datetime | None = None,
) -> RequestView:
    """Hand a request to another unit or section."""
    raise NotImplementedError


def ask_extension(
    request_id: int, reason: str, *, actor: Actor, of: str = "service", now: datetime | None = None
) -> RequestView:
    """Ask that a limit be extended: once, with the reason the applicant is told."""
    raise NotImplementedError


def approve_extension(
    request_id: int, *, actor: Actor, of: str = "service", now: datetime | None = None
) -> RequestView:
    """Approve what another person asked for; the day moves and the applicant is told why."""
    raise NotImplementedError


def refuse_extension(
    request_id: int, reason: str, *, actor: Actor, of: str = "service", now: datetime | None = None
) -> RequestView:
    """Refuse an extension."""
    raise NotImplementedError


def add_note(request_id: int, text: str, *, actor: Actor, now: datetime | None = None) -> RequestView:
    """Write a note that only the office reads: a call made, a correction wanted by telephone."""
    raise NotImplementedError


def add_files(
    request_id: int, files: Sequence[Upload], *, actor: Actor, reason: str = "", now: datetime | None = None
) -> RequestView:
    """Add files to a request."""
    raise NotImplementedError


def correct(
    event_id: int, values: Mapping[str, Any], reason: str, *, actor: Actor, now: datetime | None = None
) -> RequestView:
    """Correct what was said when an exit was taken; the first entry stays and points to the correction."""
    raise NotImplementedError


def correct_answers(
    request_id: int, answers: Mapping[str, Any], reason: str, *, actor: Actor, now: datetime | None = None
) -> RequestView:
    """Correct answers of the form that were entered wrongly; what stood there stays in the timeline."""
    raise NotImplementedError


def undo_last(request_id: int, *, actor: Actor, now: datetime | None = None) -> RequestView:
    """Take one's own last step back within minutes, where nothing left the house and nothing was done elsewhere."""
    raise NotImplementedError


def recompute_deadlines(on: date | None = None, *, why: str = "calendar", who: str = "clock") -> Recomputed:
    """Compute every open deadline anew; write and tell only what moved."""
    raise NotImplementedError


def make_seal_key(
    unit: Unit,
    holder_one: str,
    passphrase_one: str,
    holder_two: str,
    passphrase_two: str,
    *,
    actor: Actor,
    now: datetime | None = None,
) -> SealKeyMade:
    """Make the unit's key for sealed matters; an older one stays for what was sealed to it."""
    raise NotImplementedError


__all__ = [
    "act", "add_draft_file", "add_files", "add_note", "answer_as_agency", "answer_supplement", "apply",
    "approve_extension", "ask_extension", "assign", "correct", "correct_answers", "drop_draft", "drop_draft_file",
    "forget_drafts", "hand_over", "make_seal_key", "rate", "recompute_deadlines", "refuse_extension", "save_draft",
    "start_draft", "undo_last", "withdraw",
]  # fmt: skip
