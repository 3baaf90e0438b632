"""Facts of money, in the past tense. An event states a whole file where a file made it true."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class MoneyCollected:
    """A collection file was taken in; the cases it paid are found through its lines."""

    file_id: int
    on: date


@dataclass(frozen=True, slots=True)
class MoneyAllocated:
    """Money was allocated to cases outside a file: at the counter, from suspense."""

    case_ids: tuple[int, ...]
    on: date
    why: str


@dataclass(frozen=True, slots=True)
class MoneyReversed:
    """Allocated money was taken back: a void, a bounced instrument, a chargeback, an undone match."""

    case_ids: tuple[int, ...]
    on: date
    why: str


@dataclass(frozen=True, slots=True)
class DebtChanged:
    """What cases owe was changed by a notice of the agency or by costs of the office."""

    case_ids: tuple[int, ...]
    on: date
    why: str


@dataclass(frozen=True, slots=True)
class CaseWithdrawn:
    """The agency withdrew a case (撤回); what was still owed was taken off, and the case is to be closed."""

    case_id: int
    on: date
    reason: str
    who: str


@dataclass(frozen=True, slots=True)
class ReceiptReturned:
    """A citizen sent in a receipt for a case."""

    return_id: int
    case_id: int
    on: date


@dataclass(frozen=True, slots=True)
class ReceiptReturnSettled:
    """A clerk said what became of a receipt sent in: ``outcome`` confirmed or not_found."""

    return_id: int
    case_id: int
    outcome: str
    on: date


@dataclass(frozen=True, slots=True)
class PlanMade:
    """An instalment plan holds from this day."""

    plan_id: int
    case_ids: tuple[int, ...]
    request_id: int | None
    on: date


@dataclass(frozen=True, slots=True)
class PlanMissed:
    """An instalment was not paid in full by its day; ``short`` is what lacks up to it."""

    plan_id: int
    request_id: int | None
    position: int
    due_on: date
    short: int
    on: date


@dataclass(frozen=True, slots=True)
class PlanEnded:
    """A plan ended: ``state`` finished or revoked."""

    plan_id: int
    request_id: int | None
    state: str
    on: date
