"""Runs, notices, deliveries, and the facts that notices and the counter's papers are printed from."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from bianmin.kit.texts import Text, t


class RunScope(StrEnum):
    """What a notice run is made for."""

    BATCH = "batch"
    SECTION = "section"
    CASE = "case"


class RunState(StrEnum):
    """Where a notice run stands."""

    WAITING = "waiting"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"


class DeliveryKind(StrEnum):
    """What became of a notice on its way (行政程序法 §§67–91)."""

    SENT = "sent"
    HANDED_OVER = "handed_over"
    RETURNED = "returned"
    LEFT = "left"
    PUBLIC_NOTICE = "public_notice"
    PUBLIC_NOTICE_ABROAD = "public_notice_abroad"


DELIVERY_NAMES: dict[DeliveryKind, Text] = {
    DeliveryKind.SENT: t("已交寄", "Posted"),
    DeliveryKind.HANDED_OVER: t("已送達", "Handed over"),
    DeliveryKind.RETURNED: t("退回未送達", "Returned undelivered"),
    DeliveryKind.LEFT: t("寄存送達", "Left at the post office or police station"),
    DeliveryKind.PUBLIC_NOTICE: t("公示送達", "Service by public notice"),
    DeliveryKind.PUBLIC_NOTICE_ABROAD: t("公示送達（國外）", "Service by public notice, abroad"),
}


@dataclass(frozen=True, slots=True)
class RunView:
    """A notice run as it stands; ``file_id`` is the print file once it is done."""

    id: int
    scope: RunScope
    scope_id: int
    on: date
    deadline: date
    started_at: datetime
    started_by: str
    state: RunState
    notices: int
    pages: int
    skipped: int
    seconds: float
    file_id: int | None
    problem: str


@dataclass(frozen=True, slots=True)
class DeliveryView:
    """One step of a notice's delivery; ``explanation`` says why it takes effect on that day."""

    kind: DeliveryKind
    on: date
    effective_on: date | None
    explanation: Text | None
    note: str
    who: str
    at: datetime


@dataclass(frozen=True, slots=True)
class NoticeView:
    """A notice as it was issued, with its deliveries in order."""

    id: int
    number: str
    run_id: int
    case_id: int
    case_number: str
    issued_on: date
    deadline: date
    balance: int
    segments: tuple[str, str, str] | None
    virtual_account: str
    access_code: str
    deliveries: tuple[DeliveryView, ...] = ()


@dataclass(frozen=True, slots=True)
class FontState:
    """Which face papers are printed with: ``ok`` is False where 標楷體 or any Chinese face is missing."""

    ok: bool
    usable: bool
    face: str
    directory: str
    problem: Text | None


@dataclass(frozen=True, slots=True)
class ReceiptLine:
    """What a receipt pays of one case, by part (NT$), or a small fee without a case."""

    case_number: str
    agency: str
    what: str
    principal: int
    surcharge: int
    interest: int
    costs: int
    amount: int


@dataclass(frozen=True, slots=True)
class ReceiptPaper:
    """Everything a counter receipt (收據) prints."""

    number: str
    office: str
    office_address: str
    office_telephone: str
    payer: str
    lines: tuple[ReceiptLine, ...]
    amount: int
    method: str
    cashier: str
    issued_on: date
    issued_at: datetime
    void_reason: str | None = None
    voided_by: str = ""
    is_sample: bool = False


@dataclass(frozen=True, slots=True)
class ClosingLine:
    """One method of a day closing: how many receipts, expected and counted (NT$)."""

    method: str
    receipts: int
    expected: int
    counted: int


@dataclass(frozen=True, slots=True)
class ClosingReceipt:
    """One receipt on the closing sheet."""

    number: str
    at: datetime
    payer: str
    method: str
    amount: int
    void: bool


@dataclass(frozen=True, slots=True)
class ClosingSheet:
    """Everything a day closing sheet (日結表) prints."""

    office: str
    on: date
    cashier: str
    closed_at: datetime | None
    lines: tuple[ClosingLine, ...]
    receipts: tuple[ClosingReceipt, ...]
    note: str
    is_sample: bool = False


@dataclass(frozen=True, slots=True)
class OfficeFacts:
    """What every notice of a run says about the office and the ways to pay (dated settings of its day)."""

    name: str
    name_en: str
    postal_code: str
    address: str
    address_en: str
    telephone: str
    complaint_telephone: str
    mailbox: str
    web_address: str
    pay_base: str
    bank_code: str
    bank_name: str
    bank_name_en: str
    counter_hours: Text
    early_hours: Text
    is_sample: bool = False


@dataclass(frozen=True, slots=True)
class NoticeFacts:
    """Everything one payment notice prints. Money in whole NT$.

    principal + surcharge + interest + costs + adjusted − paid = balance. ``segments`` are None where the
    balance is over ``cap`` (the highest amount stores take for this agency that day).
    """

    number: str
    case_number: str
    agency: str
    agency_en: str
    agency_ref: str
    cause: str
    title_no: str
    obligor: str
    kind: str
    address: str
    postal_code: str
    section: str
    section_en: str
    officer: str
    telephone: str
    extension: str
    principal: int
    surcharge: int
    interest: int
    costs: int
    adjusted: int
    paid: int
    balance: int
    segments: tuple[str, str, str] | None
    cap: int
    virtual_account: str
    pay_code: str
    access_code: str
    issued_on: date
    deadline: date
