"""Values of money that cross borders: enums and frozen dataclasses. Amounts are whole NT$."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from bianmin.kit.texts import Text


class Layout(StrEnum):
    """A layout of a collection file."""

    STORE = "store"
    VIRTUAL_ACCOUNT = "virtual-account"
    CARD = "card"
    CAMT053 = "camt053"
    MT940 = "mt940"


class Channel(StrEnum):
    """The way money came in."""

    STORE = "store"
    VIRTUAL_ACCOUNT = "virtual_account"
    CARD = "card"
    BANK = "bank"
    COUNTER = "counter"


class Outcome(StrEnum):
    """What became of a line of a collection file; each line has exactly one."""

    MATCHED = "matched"
    OVER = "over"
    UNDER = "under"
    SUSPENSE = "suspense"
    REPEAT = "repeat"
    BAD = "bad"


class Part(StrEnum):
    """A part of a debt."""

    PRINCIPAL = "principal"
    SURCHARGE = "surcharge"
    INTEREST = "interest"
    COSTS = "costs"


class Money(StrEnum):
    """Accounts that hold money until it is paid out."""

    CASH = "cash"
    CHEQUES = "cheques"
    STORE = "bank.store"
    VIRTUAL = "bank.virtual"
    CARD = "bank.card"
    MOBILE = "bank.mobile"
    TICKETS = "bank.tickets"
    MAIN = "bank.main"


class Movement(StrEnum):
    """The kind of a ledger entry."""

    TRANSFER = "transfer"
    ALLOCATION = "allocation"
    SUSPENSE = "suspense"
    ADJUSTMENT = "adjustment"
    REFUND = "refund"
    DISBURSEMENT = "disbursement"
    FEE = "fee"
    CLOSING = "closing"
    REVERSAL = "reversal"


class SourceKind(StrEnum):
    """The record a ledger entry comes from (with its id)."""

    BATCH = "batch"
    PAYMENT = "payment"
    SUSPENSE = "suspense"
    MOVE = "move"
    ADJUSTMENT = "adjustment"
    ORDER = "order"
    RECEIPT = "receipt"
    CLOSING = "closing"


class SuspenseReason(StrEnum):
    """Why money waits for a person."""

    UNKNOWN = "unknown"
    OVERPAID = "overpaid"
    NOT_OPEN = "not_open"


class AdjustmentKind(StrEnum):
    """Why the sum owed was changed."""

    COSTS = "costs"
    REDUCED = "reduced"
    PAID_THERE = "paid_there"
    WITHDRAWN = "withdrawn"
    CORRECTED = "corrected"


@dataclass(frozen=True, slots=True)
class Parts:
    """Amounts by part."""

    principal: int = 0
    surcharge: int = 0
    interest: int = 0
    costs: int = 0

    @property
    def total(self) -> int:
        """Return the sum of the parts."""
        return self.principal + self.surcharge + self.interest + self.costs

    def items(self) -> tuple[tuple[Part, int], ...]:
        """Return each part with its amount, in the order people write them."""
        return (
            (Part.PRINCIPAL, self.principal),
            (Part.SURCHARGE, self.surcharge),
            (Part.INTEREST, self.interest),
            (Part.COSTS, self.costs),
        )


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
class PaymentView:
    """A paying of a case, as shown to people."""

    id: int
    channel: Channel
    method: str
    amount: int
    paid_at: datetime
    paid_on: date
    receipt_number: str
    reversed_on: date | None
    reversed_why: str


@dataclass(frozen=True, slots=True)
class AdjustmentView:
    """A recorded change of what is owed; ``amount`` is its signed effect on the balance."""

    id: int
    kind: AdjustmentKind
    part: str
    amount: int
    on: date
    reason: str
    who: str


@dataclass(frozen=True, slots=True)
class ReceivableView:
    """How the sum of a case is made: due + adjusted − paid = balance = the sum of what is outstanding."""

    case_id: int
    agency_id: int
    due: Parts
    outstanding: Parts
    adjusted: int
    paid: int
    balance: int
    pay_code: str
    write_off_number: str
    virtual_account: str
    payments: tuple[PaymentView, ...]
    adjustments: tuple[AdjustmentView, ...]


@dataclass(frozen=True, slots=True)
class CaseMoney:
    """What one of many cases owes and the numbers it is paid under, for notices and lists."""

    case_id: int
    agency_code: str
    outstanding: Parts
    balance: int
    pay_code: str
    write_off_number: str
    virtual_account: str


@dataclass(frozen=True, slots=True)
class SlipView:
    """A convenience-store slip: its three segments, or the reason why there is none."""

    amount: int
    deadline: date
    segments: tuple[str, str, str] | None
    why_not: Text | None


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
