"""A case's debt as values: parts, payments, adjustments, slips. Amounts are whole NT$."""

from dataclasses import dataclass
from datetime import date, datetime

from bianmin.kit.texts import Text
from bianmin.payments.types.kinds import AdjustmentKind, Channel, Part


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
    receipt_id: int | None = None


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
class AgencyCase:
    """A case as the agency that transferred it may see it; ``due`` is what it was transferred with."""

    case_id: int
    agency_id: int
    number: str
    agency_ref: str
    status: str
    received_on: date
    ended_on: date | None
    ended_why: str
    limit_on: date
    section_code: str
    section_name: Text
    section_officer: str
    section_telephone: str
    section_extension: str
    due: Parts
    amount_due: int
    adjusted: int
    paid: int
    balance: int


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
