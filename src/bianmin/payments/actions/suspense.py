"""What a person does with suspended money: match it to cases, refund it, take that back; always with a reason."""

from collections.abc import Sequence
from datetime import date, datetime

from bianmin.office.types import Actor


def match_suspense(
    item_id: int,
    shares: Sequence[tuple[int, int]],
    *,
    reason: str,
    actor: Actor,
    now: datetime | None = None,
    on: date | None = None,
) -> list[int]:
    """Allocate suspended money to cases: (case id, amount) each. Return the moves' ids."""
    raise NotImplementedError


def refund_suspense(
    item_id: int,
    amount: int,
    *,
    payee: str,
    bank_code: str,
    account: str,
    reason: str,
    actor: Actor,
    now: datetime | None = None,
    on: date | None = None,
) -> int:
    """Set suspended money aside to be refunded (suspense → held); a payment order pays it. Return the move's id."""
    raise NotImplementedError


def undo_move(move_id: int, *, reason: str, actor: Actor, now: datetime | None = None, on: date | None = None) -> int:
    """Take back a match, or a refund that has no live payment order; the money waits in suspense again."""
    raise NotImplementedError
