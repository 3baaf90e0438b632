"""What the ledger, files and the suspense desk show as values. Amounts are whole NT$."""

from dataclasses import dataclass
from datetime import date, datetime

from bianmin.kit.texts import Text
from bianmin.payments.types.kinds import Channel, Layout, Movement, Outcome, SourceKind, SuspenseReason


@dataclass(frozen=True, slots=True)
class CollectResult:
    """What became of a collection file: the contract's keys; every line counts once."""

    file: int
    lines: int
    matched: int
    over: int
    under: int
    suspense: int
    repeats: int
    bad: int
    amount_matched: int
    amount_suspense: int
    seconds: float


@dataclass(frozen=True, slots=True)
class Check:
    """A standing check on money: how often it is broken, with some of the rows that break it."""

    code: str
    title: Text
    violations: int
    rows: tuple[dict[str, object], ...] = ()


@dataclass(frozen=True, slots=True)
class LedgerRow:
    """An entry of the ledger as shown on a case's or an account's page."""

    id: int
    on: date
    at: datetime
    debit: str
    credit: str
    amount: int
    movement: Movement
    case_id: int | None
    source: SourceKind
    source_id: int
    reverses: int | None
    who: str


@dataclass(frozen=True, slots=True)
class AccountBalance:
    """An account with what stands on it, on the side on which it grows."""

    code: str
    name: Text
    kind: str
    balance: int


@dataclass(frozen=True, slots=True)
class MoveView:
    """What a person did with suspended money."""

    id: int
    kind: str
    amount: int
    case_id: int | None
    payee: str
    reason: str
    who: str
    at: datetime
    undone: bool


@dataclass(frozen=True, slots=True)
class SuspenseView:
    """Money that waits for a person."""

    id: int
    reason: SuspenseReason
    channel: Channel
    amount: int
    remaining: int
    arose_on: date
    reference: str
    payer: str
    note: str
    case_id: int | None
    file_id: int | None
    line_no: int | None
    paid_at: datetime | None
    receipt_number: str
    moves: tuple[MoveView, ...] = ()


@dataclass(frozen=True, slots=True)
class SuspenseAge:
    """How many items wait for how long, and how much money they hold; the last class has no end."""

    least_days: int
    most_days: int | None
    items: int
    amount: int


@dataclass(frozen=True, slots=True)
class Proposal:
    """A case suspended money may be meant for, with the reason why we think so; ``score`` orders them."""

    case_id: int
    number: str
    obligor: str
    balance: int
    score: int
    why: tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class ChannelTotal:
    """What came in through a channel in a time: how many payings, of how many cases, how much."""

    channel: Channel
    method: str
    payments: int
    cases: int
    amount: int


@dataclass(frozen=True, slots=True)
class FileView:
    """A collection file as it was taken in."""

    id: int
    name: str
    layout: Layout
    taken_at: datetime
    taken_on: date
    taken_by: str
    result: CollectResult


@dataclass(frozen=True, slots=True)
class LineView:
    """A line of a collection file with what became of it; ``raw`` is kept of bad lines."""

    id: int
    line_no: int
    outcome: Outcome
    why: str
    reference: str
    amount: int | None
    allocated: int
    paid_at: datetime | None
    case_id: int | None
    payer: str
    raw: str
    suspense_id: int | None
