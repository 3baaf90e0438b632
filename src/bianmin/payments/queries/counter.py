"""The counter as people read it: receipts, instruments, ways of paying, small fees."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.db.models import QuerySet

from bianmin.kit import keyset
from bianmin.kit.errors import NotFound
from bianmin.kit.texts import Text
from bianmin.office import queries as office
from bianmin.payments.errors import NoSuchReceipt
from bianmin.payments.models import Receipt
from bianmin.payments.rules import counter as rules

ORDER = ("-id",)


@dataclass(frozen=True, slots=True)
class ReceiptShare:
    """What of a receipt went to a case; ``payment_id`` is its paying."""

    payment_id: int
    case_id: int
    case_number: str
    amount: int
    is_reversed: bool


@dataclass(frozen=True, slots=True)
class InstrumentView:
    """A cheque or postal order: ``state`` is waiting, cleared, bounced or void."""

    receipt_id: int
    receipt_number: str
    kind: str
    number: str
    bank: str
    due_date: date | None
    state: str
    settled_on: date | None
    amount: int


@dataclass(frozen=True, slots=True)
class ReceiptView:
    """A receipt of the counter with all that became of it.

    ``state``: issued, void_asked, void, or reversed. ``suspended`` is what no case owed.
    """

    id: int
    number: str
    payer: str
    method: str
    method_name: Text
    amount: int
    allocated: int
    suspended: int
    fee_item: str
    fee_name: Text | None
    detail: Mapping[str, Any]
    window: str
    issued_at: datetime
    issued_on: date
    cashier_id: int
    cashier: str
    closing_id: int | None
    state: str
    void_asked_by: str
    void_asked_by_id: int | None
    void_reason: str
    voided_by: str
    voided_at: datetime | None
    reversed_on: date | None
    reversed_why: str
    shares: tuple[ReceiptShare, ...]
    instrument: InstrumentView | None


def receipt(receipt_id: int) -> ReceiptView:
    """Return a receipt by its id; NoSuchReceipt where there is none."""
    found = _views(Receipt.objects.filter(pk=receipt_id))
    if not found:
        raise NoSuchReceipt
    return found[0]


def receipt_by_number(number: str) -> ReceiptView:
    """Return a receipt by its number; NoSuchReceipt where there is none."""
    found = _views(Receipt.objects.filter(number=number.strip()))
    if not found:
        raise NoSuchReceipt
    return found[0]


def receipts_of_day(
    on: date | None = None, *, cashier_id: int | None = None, cursor: str | None = None, size: int = 50
) -> keyset.Page[ReceiptView]:
    """Return receipts, newest first, of a day and a cashier where given."""
    chosen = Receipt.objects.all()
    if on is not None:
        chosen = chosen.filter(issued_on=on)
    if cashier_id is not None:
        chosen = chosen.filter(cashier_id=cashier_id)
    page = keyset.paginate(_related(chosen), ORDER, cursor, size)
    return keyset.Page([_view(row) for row in page.rows], page.next, page.previous)


def voids_waiting() -> list[ReceiptView]:
    """Return receipts whose voiding was asked for and not decided, oldest first."""
    return _views(Receipt.objects.exclude(void_asked_by=None).filter(voided_by=None, closing=None).order_by("id"))


def instruments_waiting(*, due_by: date | None = None, limit: int = 200) -> list[InstrumentView]:
    """Return cheques and postal orders not honoured yet, the earliest due first (no date counts as now)."""
    chosen = Receipt.objects.filter(instrument__state="waiting").select_related("instrument")
    if due_by is not None:
        chosen = chosen.exclude(instrument__due_date__gt=due_by)
    rows = sorted(chosen[:limit], key=lambda row: (row.instrument.due_date or row.issued_on, row.pk))
    return [view for row in rows if (view := _instrument(row)) is not None]


def windows(on: date) -> dict[str, Sequence[str]]:
    """Return the payment windows of a day from the dated settings."""
    return {code: office.setting(f"{code}_window", on) for code in rules.WINDOWS if code != rules.ORDINARY}


def window_name(code: str) -> Text:
    """Return the name of a payment window."""
    return rules.WINDOWS.get(code, Text(code, code))


def methods() -> list[rules.Method]:
    """Return the ways of paying at the counter, with what each needs."""
    return list(rules.METHODS.values())


def detail_fields() -> Mapping[str, Text]:
    """Return the names of what may be written down about a payment."""
    return rules.FIELDS


def wallets() -> Mapping[str, Text]:
    """Return the wallets of mobile payment."""
    return rules.WALLETS


def fee_items(on: date) -> list[tuple[str, Text, int]]:
    """Return the small fees: code, name, unit price in NT$ on a day."""
    return [(item.code, item.name, int(office.setting(item.setting, on))) for item in rules.FEE_ITEMS.values()]


def fee_name(code: str) -> Text:
    """Return the name of a small fee."""
    item = rules.FEE_ITEMS.get(code)
    return item.name if item else Text(code, code)


def fee_price(code: str, on: date) -> int:
    """Return the unit price of a small fee in NT$ on a day; NotFound for an unknown one."""
    item = rules.FEE_ITEMS.get(code)
    if item is None:
        raise NotFound
    return int(office.setting(item.setting, on))


def _related(rows: QuerySet[Receipt]) -> QuerySet[Receipt]:
    return rows.select_related("cashier", "void_asked_by", "voided_by", "instrument").prefetch_related(
        "payments__case", "suspenseitem_set"
    )


def _views(rows: QuerySet[Receipt]) -> list[ReceiptView]:
    return [_view(row) for row in _related(rows)]


def _view(row: Receipt) -> ReceiptView:
    shares = tuple(
        ReceiptShare(p.pk, p.case_id, p.case.number, p.amount, p.reversed_at is not None)
        for p in sorted(row.payments.all(), key=lambda p: p.pk)
        if p.suspense_id is None
    )
    return ReceiptView(
        id=row.pk,
        number=row.number,
        payer=row.payer,
        method=row.method,
        method_name=rules.METHODS[row.method].name if row.method in rules.METHODS else Text(row.method, row.method),
        amount=row.amount,
        allocated=sum(share.amount for share in shares if not share.is_reversed),
        suspended=sum(item.amount for item in row.suspenseitem_set.all()),
        fee_item=row.fee_item,
        fee_name=fee_name(row.fee_item) if row.fee_item else None,
        detail=row.detail,
        window=row.window,
        issued_at=row.issued_at,
        issued_on=row.issued_on,
        cashier_id=row.cashier_id,
        cashier=row.cashier.full_name,
        closing_id=row.closing_id,
        state=_state(row),
        void_asked_by=row.void_asked_by.full_name if row.void_asked_by else "",
        void_asked_by_id=row.void_asked_by_id,
        void_reason=row.void_reason,
        voided_by=row.voided_by.full_name if row.voided_by else "",
        voided_at=row.voided_at,
        reversed_on=row.reversed_on,
        reversed_why=row.reversed_why,
        shares=shares,
        instrument=_instrument(row),
    )


def _state(row: Receipt) -> str:
    if row.voided_by_id is not None:
        return "void"
    if row.reversed_on is not None:
        return "reversed"
    return "void_asked" if row.void_asked_by_id is not None else "issued"


def _instrument(row: Receipt) -> InstrumentView | None:
    paper = getattr(row, "instrument", None)
    if paper is None:
        return None
    return InstrumentView(
        row.pk,
        row.number,
        paper.kind,
        paper.number,
        paper.bank,
        paper.due_date,
        paper.state,
        paper.settled_on,
        row.amount,
    )
