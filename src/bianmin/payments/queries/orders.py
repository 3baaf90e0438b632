"""Payment orders as people read them, and what each agency still has to get."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from django.db import connection
from django.db.models import QuerySet

from bianmin.kit import keyset
from bianmin.kit.texts import Text, t
from bianmin.payments.errors import NoSuchOrder
from bianmin.payments.models import OrderExport, OrderItem, PaymentOrder
from bianmin.payments.rules.orders import Line, export_bytes

ORDER = ("-id",)

STATE_NAMES: Mapping[str, Text] = {
    "proposed": t("已製作，待核准", "Proposed, to be approved"),
    "approved": t("已核准，待匯出", "Approved, to be exported"),
    "exported": t("已匯出", "Exported"),
    "returned": t("已退匯", "Returned by the bank"),
    "cancelled": t("已取消", "Cancelled"),
}


@dataclass(frozen=True, slots=True)
class OrderView:
    """A payment order; ``kind`` is agency or refund. ``cases`` counts distinct cases."""

    id: int
    order_no: str
    kind: str
    agency_id: int | None
    agency_code: str
    payee: str
    bank_code: str
    account: str
    amount: int
    cases: int
    up_to: date
    state: str
    state_name: Text
    proposed_by: str
    proposed_by_id: int
    proposed_at: datetime
    approved_by: str
    approved_at: datetime | None
    exported_at: datetime | None
    export_id: int | None
    returned_at: datetime | None
    returned_why: str


@dataclass(frozen=True, slots=True)
class OrderItemView:
    """A payment an order pays (amount above 0), or claims back because it was reversed (below 0)."""

    payment_id: int
    case_id: int
    case_number: str
    amount: int
    paid_on: date
    channel: str
    is_live: bool


@dataclass(frozen=True, slots=True)
class PayableView:
    """What an agency has to get: ``balance`` of its payable account; ``claimed_back`` of it is negative items due."""

    agency_id: int
    agency_code: str
    agency_name: Text
    balance: int
    proposed: int
    not_cleared: int
    claimed_back: int


@dataclass(frozen=True, slots=True)
class ExportView:
    """A file of orders that went to the bank."""

    id: int
    on: date
    made_at: datetime
    made_by: str
    orders: int
    amount: int
    sha256: str


def orders(
    *, state: str = "", kind: str = "", agency_id: int | None = None, cursor: str | None = None, size: int = 50
) -> keyset.Page[OrderView]:
    """Return payment orders, newest first."""
    page = keyset.paginate(_chosen(state, kind, None if agency_id is None else [agency_id]), ORDER, cursor, size)
    return keyset.Page([_view(row) for row in page.rows], page.next, page.previous)


def orders_in(state: str, *, kind: str = "", agency_ids: Sequence[int] | None = None) -> list[OrderView]:
    """Return all orders in a state, by number."""
    return [_view(row) for row in _chosen(state, kind, agency_ids).order_by("id")]


def orders_by_id(order_ids: Sequence[int]) -> list[OrderView]:
    """Return these orders, by number."""
    return [_view(row) for row in _chosen("", "", None).filter(pk__in=list(order_ids)).order_by("id")]


def order(order_id: int) -> OrderView:
    """Return an order; NoSuchOrder where there is none."""
    row = _chosen("", "", None).filter(pk=order_id).first()
    if row is None:
        raise NoSuchOrder
    return _view(row)


def order_by_number(order_no: str) -> OrderView:
    """Return an order by its number; NoSuchOrder where there is none."""
    row = _chosen("", "", None).filter(order_no=order_no.strip()).first()
    if row is None:
        raise NoSuchOrder
    return _view(row)


def order_items(order_id: int, *, cursor: str | None = None, size: int = 100) -> keyset.Page[OrderItemView]:
    """Return what an order pays, by payment: each order opens to its cases."""
    rows = OrderItem.objects.filter(order_id=order_id).select_related("case", "payment")
    page = keyset.paginate(rows, ("id",), cursor, size)
    return keyset.Page(
        [
            OrderItemView(
                row.payment_id,
                row.case_id,
                row.case.number,
                row.amount,
                row.payment.paid_on,
                row.payment.channel,
                row.live,
            )
            for row in page.rows
        ],
        page.next,
        page.previous,
    )


def payables() -> list[PayableView]:
    """Return what stands on the payable account of each agency that has any movement, by agency code."""
    with connection.cursor() as cursor:
        cursor.execute(PAYABLES)
        return [
            PayableView(agency_id, code, Text(zh, en), *amounts)
            for agency_id, code, zh, en, *amounts in cursor.fetchall()
        ]


def exports(*, cursor: str | None = None, size: int = 50) -> keyset.Page[ExportView]:
    """Return export files, newest first; each can be made again."""
    page = keyset.paginate(OrderExport.objects.select_related("made_by"), ORDER, cursor, size)
    return keyset.Page(
        [
            ExportView(row.pk, row.on_date, row.made_at, row.made_by.full_name, row.orders, row.amount, row.sha256)
            for row in page.rows
        ],
        page.next,
        page.previous,
    )


def export_content(export_id: int) -> bytes:
    """Return an export file: the same bytes however often it is made."""
    rows = PaymentOrder.objects.filter(export_id=export_id).select_related("agency").order_by("id")
    return export_bytes(
        Line(
            row.order_no,
            row.agency.code if row.agency else "",
            row.bank_code,
            row.account,
            row.amount,
            row.cases,
        )
        for row in rows
    )


def stale(order_ids: Iterable[int]) -> set[int]:
    """Return those proposals whose payments, claim-backs or bank account are no longer as they say."""
    with connection.cursor() as cursor:
        cursor.execute(STALE, [list(order_ids)])
        return {row[0] for row in cursor.fetchall()}


def money_account(payment_id: int) -> str:
    """Return the account a payment's money came to, from its entries."""
    with connection.cursor() as cursor:
        cursor.execute(MONEY_ACCOUNT, [payment_id])
        return str(cursor.fetchone()[0])


def _chosen(state: str, kind: str, agency_ids: Sequence[int] | None) -> QuerySet[PaymentOrder]:
    rows = PaymentOrder.objects.select_related("agency", "proposed_by", "approved_by")
    if state:
        rows = rows.filter(state=state)
    if kind:
        rows = rows.filter(kind=kind)
    return rows if agency_ids is None else rows.filter(agency_id__in=list(agency_ids))


def _view(row: PaymentOrder) -> OrderView:
    return OrderView(
        id=row.pk,
        order_no=row.order_no,
        kind=row.kind,
        agency_id=row.agency_id,
        agency_code=row.agency.code if row.agency else "",
        payee=row.payee,
        bank_code=row.bank_code,
        account=row.account,
        amount=row.amount,
        cases=row.cases,
        up_to=row.up_to,
        state=row.state,
        state_name=STATE_NAMES[row.state],
        proposed_by=row.proposed_by.full_name,
        proposed_by_id=row.proposed_by_id,
        proposed_at=row.proposed_at,
        approved_by=row.approved_by.full_name if row.approved_by else "",
        approved_at=row.approved_at,
        exported_at=row.exported_at,
        export_id=row.export_id,
        returned_at=row.returned_at,
        returned_why=row.returned_why,
    )


STALE = """
select o.id
from payments_payment_order o
left join office_agency a on a.id = o.agency_id
where o.id = any(%s::bigint[]) and o.kind = 'agency' and (
    a.bank_code <> o.bank_code or a.bank_account <> o.account
    or o.amount <> (select coalesce(sum(i.amount), 0) from payments_order_item i where i.order_id = o.id and i.live)
    or exists (select from payments_order_item i
               join payments_payment p on p.id = i.payment_id
               left join payments_order_item paid
                      on paid.payment_id = p.id and paid.live and paid.amount > 0 and paid.order_id <> o.id
               left join payments_order_item back
                      on back.payment_id = p.id and back.live and back.amount < 0 and back.order_id <> o.id
               where i.order_id = o.id and i.live
                 and i.amount <> case when p.reversed_at is null then p.amount else 0 end
                                 - coalesce(paid.amount, 0) - coalesce(back.amount, 0))
    or exists (select from payments_order_item paid
               join payments_payment_order sent on sent.id = paid.order_id and sent.state in ('approved', 'exported')
               join payments_payment p on p.id = paid.payment_id and p.reversed_at is not null
               where sent.agency_id = o.agency_id and paid.live and paid.amount > 0
                 and not exists (select from payments_order_item back
                                 where back.payment_id = p.id and back.live and back.amount < 0)))
"""

MONEY_ACCOUNT = """
select a.code
from payments_entry e
join payments_account a on a.id = e.debit_id
join payments_account c on c.id = e.credit_id and c.code like 'receivable.%%'
where e.source = 'payment' and e.source_id = %s and e.reverses_id is null
limit 1
"""

PAYABLES = """
with moved as (
    select account_id, sum(amount)::bigint as balance
    from (select credit_id as account_id, sum(amount) as amount from payments_entry
          where credit_id in (select id from payments_account where code like 'payable:%') group by credit_id
          union all
          select debit_id, -sum(amount) from payments_entry
          where debit_id in (select id from payments_account where code like 'payable:%') group by debit_id) sides
    group by account_id
)
select g.id, g.code, g.name_zh, g.name_en, coalesce(m.balance, 0),
       coalesce((select sum(o.amount) from payments_payment_order o
                 where o.agency_id = g.id and o.kind = 'agency' and o.state = 'proposed'), 0)::bigint,
       coalesce((select sum(p.amount) from payments_instrument c
                 join payments_payment p on p.receipt_id = c.receipt_id and p.reversed_at is null
                 join payments_receivable r on r.case_id = p.case_id
                 where c.state = 'waiting' and r.agency_id = g.id), 0)::bigint,
       coalesce((select sum(i.amount)
                 from payments_order_item i
                 join payments_payment_order o on o.id = i.order_id and o.state in ('approved', 'exported')
                 join payments_payment p on p.id = i.payment_id and p.reversed_at is not null
                 where o.agency_id = g.id and i.live and i.amount > 0
                   and not exists (select from payments_order_item b
                                   where b.payment_id = p.id and b.live and b.amount < 0)), 0)::bigint
from office_agency g
join payments_account k on k.code = 'payable:' || g.code
join moved m on m.account_id = k.id
order by g.code
"""
