"""Changes of what is owed: costs the office added, and the primitive that agency notices use."""

from datetime import date, datetime

from bianmin.office.types import Actor
from bianmin.payments.types import AdjustmentKind, Part


def add_costs(
    case_id: int,
    amount: int,
    *,
    reason: str,
    key: str,
    actor: Actor,
    now: datetime | None = None,
    on: date | None = None,
) -> int:
    """Add costs of execution to what a case owes (once for a key). Return the adjustment's id."""
    raise NotImplementedError


def adjust(
    case_id: int,
    amount: int,
    *,
    kind: AdjustmentKind,
    reason: str,
    key: str,
    who: str,
    at: datetime,
    on: date,
    part: Part | None = None,
) -> list[int]:
    """Change what a case owes by a signed amount, for callers that checked the permission.

    Without a part, lowering goes in the order of allocation. A key used before changes nothing.
    """
    raise NotImplementedError
