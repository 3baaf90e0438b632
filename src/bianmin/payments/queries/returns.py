"""Receipts sent in by citizens: the clerk's queue and the citizen's answer."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from django.db.models import QuerySet

from bianmin.kit import keyset
from bianmin.kit.texts import Text, t
from bianmin.payments.errors import NoSuchReturn
from bianmin.payments.models import Payment, ReceiptReturn
from bianmin.payments.types import Channel as Way
from bianmin.payments.types import PaymentView

RETURN_STATES: Mapping[str, Text] = {
    "received": t("已收到，查對中", "Received, being checked"),
    "confirmed": t("已確認入帳", "Confirmed: the payment is on the case"),
    "not_found": t("尚查無入帳", "No such payment was found yet"),
}

RETURN_CHANNELS: Mapping[str, Text] = {
    "store": t("便利商店", "Convenience store"),
    "virtual_account": t("虛擬帳號轉帳", "Transfer to the virtual account"),
    "card": t("信用卡", "Credit card"),
    "bank": t("匯款", "Bank transfer"),
    "counter": t("本分署櫃檯", "Counter of this office"),
    "agency": t("向移送機關繳納", "Paid to the transferring agency"),
    "other": t("其他", "Other"),
}


@dataclass(frozen=True, slots=True)
class ReturnView:
    """A receipt sent in, for the clerk."""

    id: int
    code: str
    case_id: int
    case_number: str
    section_id: int
    language: str
    payer: str
    amount: int
    paid_on: date
    channel: str
    channel_name: Text
    contact: str
    file_id: int
    file_name: str
    file_type: str
    sent_at: datetime
    state: str
    state_name: Text
    note: str
    checked_by: str
    checked_at: datetime | None
    payment_id: int | None


@dataclass(frozen=True, slots=True)
class ReturnStatus:
    """What the citizen who has the code reads: nothing of the case but what he sent in himself."""

    code: str
    state: str
    state_name: Text
    amount: int
    paid_on: date
    sent_at: datetime
    checked_at: datetime | None
    note: str


def return_status(code: str) -> ReturnStatus:
    """Return what became of a receipt by its code; every wrong code gets the same answer (NoSuchReturn)."""
    wanted = "".join(code.upper().split()).replace("-", "")
    row = ReceiptReturn.objects.filter(code=wanted).first()
    if row is None:
        raise NoSuchReturn
    return ReturnStatus(
        row.code, row.state, RETURN_STATES[row.state], row.amount, row.paid_on, row.sent_at, row.checked_at, row.note
    )


def receipt_return(return_id: int) -> ReturnView:
    """Return one receipt sent in; NoSuchReturn where there is none."""
    row = _rows().filter(pk=return_id).first()
    if row is None:
        raise NoSuchReturn
    return _view(row)


def receipt_returns(
    *, state: str = "received", section_id: int | None = None, cursor: str | None = None, size: int = 50
) -> keyset.Page[ReturnView]:
    """Return the clerk's queue: receipts in a state (all where empty), the oldest first."""
    rows = _rows()
    if state:
        rows = rows.filter(state=state)
    if section_id is not None:
        rows = rows.filter(case__section_id=section_id)
    page = keyset.paginate(rows, ("sent_at", "id"), cursor, size)
    return keyset.Page([_view(row) for row in page.rows], page.next, page.previous)


def returns_of_case(case_id: int) -> list[ReturnView]:
    """Return the receipts sent in for a case, newest first."""
    return [_view(row) for row in _rows().filter(case_id=case_id).order_by("-id")]


def likely_payments(return_id: int) -> list[PaymentView]:
    """Return payments of the case the receipt may show: the same sum first, then the nearest day."""
    row = ReceiptReturn.objects.filter(pk=return_id).first()
    if row is None:
        raise NoSuchReturn
    found = Payment.objects.filter(case_id=row.case_id, reversed_at=None).select_related("receipt")
    ordered = sorted(found, key=lambda p: (p.amount != row.amount, abs((p.paid_on - row.paid_on).days), p.pk))
    return [
        PaymentView(
            id=p.pk,
            channel=Way(p.channel),
            method=p.method,
            amount=p.amount,
            paid_at=p.paid_at,
            paid_on=p.paid_on,
            receipt_number=p.receipt.number if p.receipt else "",
            reversed_on=None,
            reversed_why="",
        )
        for p in ordered[:20]
    ]


def _rows() -> QuerySet[ReceiptReturn]:
    return ReceiptReturn.objects.select_related("case", "file", "checked_by")


def _view(row: ReceiptReturn) -> ReturnView:
    return ReturnView(
        id=row.pk,
        code=row.code,
        case_id=row.case_id,
        case_number=row.case.number,
        section_id=row.case.section_id,
        language=row.language,
        payer=row.payer,
        amount=row.amount,
        paid_on=row.paid_on,
        channel=row.channel,
        channel_name=RETURN_CHANNELS.get(row.channel, Text(row.channel, row.channel)),
        contact=row.contact,
        file_id=row.file_id,
        file_name=row.file.name,
        file_type=row.file.content_type,
        sent_at=row.sent_at,
        state=row.state,
        state_name=RETURN_STATES[row.state],
        note=row.note,
        checked_by=row.checked_by.full_name if row.checked_by else "",
        checked_at=row.checked_at,
        payment_id=row.payment_id,
    )
