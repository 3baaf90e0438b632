"""The counter as people read it: receipts, closing sheets, figures by method and window."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.db import connection
from django.db.models import QuerySet

from bianmin.kit import keyset
from bianmin.kit.errors import NotFound
from bianmin.kit.texts import Text
from bianmin.office import queries as office
from bianmin.payments.errors import NoSuchReceipt
from bianmin.payments.models import DayClosing, Receipt
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


@dataclass(frozen=True, slots=True)
class MethodSum:
    """Receipts of one method: how many, and their sum; voided ones are in ``voided`` only."""

    method: str
    name: Text
    receipts: int
    amount: int
    voided: int
    counted: int | None = None


@dataclass(frozen=True, slots=True)
class ClosingSheet:
    """A cashier's day (日結單), open or closed: expected by method, counted, difference, windows."""

    cashier_id: int
    cashier: str
    on: date
    closing_id: int | None
    closed_at: datetime | None
    methods: tuple[MethodSum, ...]
    windows: tuple[MethodSum, ...]
    expected: int
    counted: int | None
    difference: int | None
    note: str
    first_number: str
    last_number: str
    receipts: int
    voids_waiting: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MethodFigure:
    """Payments of one period and method: distinct payments and distinct cases apart, reversed ones left out."""

    period: str
    channel: str
    method: str
    payments: int
    cases: int
    amount: int


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


def closing_sheet(cashier_id: int, on: date) -> ClosingSheet:
    """Return a cashier's day, closed or still open."""
    closing = DayClosing.objects.filter(cashier_id=cashier_id, on_date=on).first()
    methods = _sums("method", cashier_id, on)
    counted: Mapping[str, int] = closing.counted if closing else {}
    numbers = (
        Receipt.objects.filter(cashier_id=cashier_id, issued_on=on).order_by("id").values_list("number", flat=True)
    )
    waiting = Receipt.objects.filter(cashier_id=cashier_id, issued_on=on, voided_by=None).exclude(void_asked_by=None)
    return ClosingSheet(
        cashier_id=cashier_id,
        cashier=office.staff_member(cashier_id).full_name,
        on=on,
        closing_id=closing.pk if closing else None,
        closed_at=closing.closed_at if closing else None,
        methods=tuple(
            MethodSum(code, rules.METHODS[code].name, count, amount, voided, counted.get(code) if closing else None)
            for code, count, amount, voided in methods
        ),
        windows=tuple(
            MethodSum(code, rules.WINDOWS[code], count, amount, voided)
            for code, count, amount, voided in _sums('"window"', cashier_id, on)
        ),
        expected=sum(row[2] for row in methods),
        counted=sum(counted.values()) if closing else None,
        difference=closing.difference if closing else None,
        note=closing.note if closing else "",
        first_number=numbers.first() or "",
        last_number=numbers.last() or "",
        receipts=numbers.count(),
        voids_waiting=tuple(waiting.order_by("id").values_list("number", flat=True)),
    )


def closing(closing_id: int) -> ClosingSheet:
    """Return a closing by its id."""
    row = DayClosing.objects.filter(pk=closing_id).first()
    if row is None:
        raise NotFound
    return closing_sheet(row.cashier_id, row.on_date)


def closings(*, cursor: str | None = None, size: int = 50) -> keyset.Page[Any]:
    """Return day closings, newest first: id, on_date, cashier's name, expected, counted, difference, note."""
    rows = DayClosing.objects.values_list(
        "id", "on_date", "cashier__full_name", "expected", "counted", "difference", "note", named=True
    )
    return keyset.paginate(rows, ORDER, cursor, size)


def days_not_closed(on: date) -> list[tuple[date, int, str]]:
    """Return days before ``on`` with receipts that no closing holds: day, cashier's id and name."""
    rows = Receipt.objects.filter(closing=None, issued_on__lt=on)
    return list(
        rows.order_by("issued_on", "cashier_id").values_list("issued_on", "cashier_id", "cashier__full_name").distinct()
    )


def method_figures(first: date, last: date, *, by: str = "month") -> list[MethodFigure]:
    """Return payments by channel and method for each day, month or year (``by``) between two days.

    A receipt or a line that paid several cases is one payment and several cases (69 繳款成果統計); money
    that was reversed is left out, small fees are in ``fee_figures``.
    """
    form = {"day": "YYYY-MM-DD", "month": "YYYY-MM", "year": "YYYY"}[by]
    with connection.cursor() as cursor:
        cursor.execute(FIGURES, [form, first, last])
        return [MethodFigure(*row) for row in cursor.fetchall()]


def window_figures(first: date, last: date) -> list[MethodSum]:
    """Return receipts by window (early-bird, noon, evening, ordinary) between two days."""
    with connection.cursor() as cursor:
        cursor.execute(SUMS.format(column='"window"', where="issued_on between %s and %s"), [first, last])
        return [MethodSum(code, rules.WINDOWS[code], *rest) for code, *rest in cursor.fetchall()]


def fee_figures(first: date, last: date) -> list[tuple[str, Text, int, int]]:
    """Return small fees between two days: item, its name, receipts and sum."""
    with connection.cursor() as cursor:
        cursor.execute(FEES, [first, last])
        return [(item, fee_name(item), count, amount) for item, count, amount in cursor.fetchall()]


def windows(on: date) -> dict[str, Sequence[str]]:
    """Return the payment windows of a day from the dated settings."""
    return {code: office.setting(f"{code}_window", on) for code in rules.WINDOWS if code != rules.ORDINARY}


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


def _sums(column: str, cashier_id: int, on: date) -> list[tuple[str, int, int, int]]:
    with connection.cursor() as cursor:
        cursor.execute(SUMS.format(column=column, where="cashier_id = %s and issued_on = %s"), [cashier_id, on])
        return list(cursor.fetchall())


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


SUMS = """
select {column}, count(*) filter (where voided_by_id is null),
       coalesce(sum(amount) filter (where voided_by_id is null), 0)::bigint,
       count(*) filter (where voided_by_id is not null)
from payments_receipt
where {where}
group by {column} order by {column}
"""

FIGURES = """
select to_char(paid_on, %s) as period, channel, method,
       count(distinct case when receipt_id is not null then 'r' || receipt_id
                           when line_id is not null then 'l' || line_id
                           else 'p' || id end),
       count(distinct case_id), sum(amount)::bigint
from payments_payment
where paid_on between %s and %s and reversed_at is null
group by 1, 2, 3 order by 1, 2, 3
"""

FEES = """
select fee_item, count(*), sum(amount)::bigint
from payments_receipt
where fee_item <> '' and issued_on between %s and %s and voided_by_id is null and reversed_on is null
group by fee_item order by fee_item
"""
