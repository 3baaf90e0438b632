"""Writes of cases: taking in, and every step of a case's life."""

from collections.abc import Sequence
from datetime import date, datetime

from bianmin.cases.actions.intake import take_transfer as take_transfer
from bianmin.office.types import Actor


def ask_correction(
    case_id: int, *, actor: Actor, items: str, due_on: date | None = None, on: date | None = None
) -> int:
    """Ask the agency to correct something by a date; return the correction's id."""
    raise NotImplementedError


def answer_correction(
    correction_id: int, *, actor: Actor, answer: str, outcome: str = "corrected", on: date | None = None
) -> None:
    """Record the agency's answer (outcome corrected, or withdrawn)."""
    raise NotImplementedError


def return_case(case_id: int, *, actor: Actor, ground: str, reason: str, on: date | None = None) -> None:
    """Return a case to its agency with its reason."""
    raise NotImplementedError


def hand_over(case_id: int, *, actor: Actor, office: str, reason: str, on: date | None = None) -> None:
    """Hand a case over to another office."""
    raise NotImplementedError


def suspend(case_id: int, *, actor: Actor, reason: str, on: date | None = None) -> None:
    """Let the execution of a case stand still."""
    raise NotImplementedError


def resume(case_id: int, *, actor: Actor, reason: str = "", on: date | None = None) -> None:
    """Go on with a suspended case."""
    raise NotImplementedError


def close(case_id: int, *, actor: Actor, ground: str, reason: str, on: date | None = None) -> None:
    """Close a case on a ground of ``CLOSE_GROUNDS``."""
    raise NotImplementedError


def stop(case_id: int, *, actor: Actor, ground: str, reason: str, on: date | None = None) -> None:
    """Stop execution on a ground of §8 (``STOP_GROUNDS``) and close the case."""
    raise NotImplementedError


def reopen(case_id: int, *, actor: Actor, reason: str, on: date | None = None) -> None:
    """Open an ended case again."""
    raise NotImplementedError


def begin_execution(case_ids: Sequence[int], *, actor: Actor, on: date | None = None) -> list[int]:
    """Mark execution begun where it was not; return the cases it began for."""
    raise NotImplementedError


def move_section(case_id: int, *, actor: Actor, section_id: int, reason: str, on: date | None = None) -> list[int]:
    """Move the case, and with it all open cases of its obligor, to another section; return their ids."""
    raise NotImplementedError


def close_paid(
    case_ids: Sequence[int], *, actor: Actor, why: str = "paid", on: date | None = None, now: datetime | None = None
) -> list[int]:
    """Close the open ones of many cases at once (reaction to a payment); return those closed."""
    raise NotImplementedError


def reopen_unpaid(
    case_ids: Sequence[int], *, actor: Actor, reason: str, on: date | None = None, now: datetime | None = None
) -> list[int]:
    """Open again those of many cases that were closed as paid; return those reopened."""
    raise NotImplementedError


def rehash_obligors(*, actor: Actor, batch_size: int = 5000) -> int:
    """Bring the next batch of obligors to the current key; return how many were changed (0: all done)."""
    raise NotImplementedError
