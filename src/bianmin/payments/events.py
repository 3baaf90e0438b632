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
