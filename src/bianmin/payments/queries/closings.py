"""Day closings and the figures of payments: by method, by window, by small fee."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.db import connection

from bianmin.kit import keyset
from bianmin.kit.errors import NotFound
from bianmin.kit.texts import Text
from bianmin.office import queries as office
from bianmin.payments.models import DayClosing, Receipt
from bianmin.payments.queries.counter import fee_name
from bianmin.payments.rules import counter as rules

ORDER = ("-id",)


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


def closing_sheet(cashier_id: int, on: date) -> ClosingSheet:
    """Return a cashier's day, closed or still open."""
    closing = DayClosing.objects.filter(cashier_id=cashier_id, on_date=on).first()
    methods = _sums("method", cashier_id, on)
    counted: Mapping[str, int] = closing.counted if closing else {}
    receipts = list(
        Receipt.objects.filter(cashier_id=cashier_id, issued_on=on)
        .order_by("id")
        .values_list("number", "void_asked_by_id", "voided_by_id", "cashier__full_name")
    )
    return ClosingSheet(
        cashier_id=cashier_id,
        cashier=receipts[0][3] if receipts else office.staff_member(cashier_id).full_name,
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
        first_number=receipts[0][0] if receipts else "",
        last_number=receipts[-1][0] if receipts else "",
        receipts=len(receipts),
        voids_waiting=tuple(number for number, asked, voided, _ in receipts if asked and not voided),
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


def _sums(column: str, cashier_id: int, on: date) -> list[tuple[str, int, int, int]]:
    with connection.cursor() as cursor:
        cursor.execute(SUMS.format(column=column, where="cashier_id = %s and issued_on = %s"), [cashier_id, on])
        return list(cursor.fetchall())


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
