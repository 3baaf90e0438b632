"""Paying out (代收案款發還): proposed by one, approved by another, exported to the bank, returned transfers.

What an agency still has to get for a payment is a difference: what it ought to have (the payment, or
nothing once it was reversed) less what live items of orders sent it. A positive difference is paid, a
negative one claimed back; an order is their net and is never written below 1 dollar: until the net is
above nothing, everything is carried on to the next proposal.
"""

from collections.abc import Sequence
from datetime import date, datetime

from django.db import connection, transaction

from bianmin.kit import clock, roc
from bianmin.office.queries import require
from bianmin.office.types import Actor, Permission
from bianmin.payments.actions import ledger
from bianmin.payments.actions.counter import person
from bianmin.payments.actions.suspense import undo_move
from bianmin.payments.errors import (
    NoSuchOrder,
    NothingToDo,
    OrderNotInState,
    ReasonNeeded,
    SecondPersonNeeded,
    StaleOrder,
)
from bianmin.payments.models import OrderItem, PaymentOrder
from bianmin.payments.queries.orders import STATE_NAMES, OrderView, order, orders_by_id, orders_in
from bianmin.payments.queries.orders import stale as stale_orders
from bianmin.payments.rules.orders import order_number, same_person
from bianmin.payments.types import Movement, SourceKind

LOCK = 0x62_69_61_6E
"""The advisory lock under which orders are proposed, so that no payment gets into two of them."""


def propose_orders(
    *, actor: Actor, on: date | None = None, agency_ids: Sequence[int] | None = None, now: datetime | None = None
) -> list[OrderView]:
    """Propose one order for each agency: what was received and allocated for it up to ``on``, net of claim-backs.

    A proposal that still says the same stays as it is; one that doesn't is cancelled and made anew.
    Money of a cheque that hasn't cleared waits. Returns the open proposals of these agencies.

    Raises:
        NothingToDo: there is nothing to pay out to anybody.
    """
    require(actor, Permission.PROPOSE_ORDERS)
    proposer = person(actor)
    at = now or clock.now()
    day = on or clock.taipei_date(at)
    chosen = None if agency_ids is None else list(agency_ids)
    with transaction.atomic(), connection.cursor() as cursor:
        lock_orders()
        cursor.execute(DUE, [day, chosen, chosen])
        cursor.execute(UNCHANGED, [day])
        same = [row[0] for row in cursor.fetchall()]
        _cancel_stale(chosen, same)
        cursor.execute(NEW, [day])
        for agency_id, name, bank, account, amount, cases in cursor.fetchall():
            made = PaymentOrder.objects.create(
                order_no=next_number(roc.year(clock.taipei_date(at))),
                kind="agency",
                agency_id=agency_id,
                payee=name,
                bank_code=bank,
                account=account,
                amount=amount,
                cases=cases,
                up_to=day,
                state="proposed",
                proposed_by_id=proposer,
                proposed_at=at,
            )
            cursor.execute(ITEMS, [made.pk, agency_id])
        proposals = orders_in("proposed", kind="agency", agency_ids=chosen)
        if not proposals:
            raise NothingToDo
    return proposals


def approve_orders(
    order_ids: Sequence[int] | None = None,
    *,
    actor: Actor,
    on: date | None = None,
    now: datetime | None = None,
) -> list[OrderView]:
    """Approve proposals (all of them where none is named) that another person made: payable → transit.

    All or nothing. A refund is approved in the same way: held → transit.

    Raises:
        SecondPersonNeeded: the approver proposed one of them himself.
        StaleOrder: a payment in it was reversed, another one is to be claimed back, or the account changed.
        OrderNotInState: it was approved or cancelled before.
    """
    require(actor, Permission.APPROVE_ORDERS)
    approver = person(actor)
    at = now or clock.now()
    day = on or clock.taipei_date(at)
    with transaction.atomic():
        rows = lock_named(order_ids, "proposed")
        for row in rows:
            if row.state != "proposed":
                raise not_in_state(row)
            if same_person(row.proposed_by_id, approver):
                raise SecondPersonNeeded
        stale = stale_orders([row.pk for row in rows])
        if stale:
            raise StaleOrder(order_no=next(row.order_no for row in rows if row.pk in stale))
        for row in rows:
            row.state, row.approved_by_id, row.approved_at = "approved", approver, at
            row.save(update_fields=["state", "approved_by", "approved_at"])
            source = ledger.Source(SourceKind.ORDER, row.pk, at, day, actor.name)
            ledger.post(source, [_approval(row)])
    return orders_by_id([row.pk for row in rows])


def cancel_order(order_id: int, *, actor: Actor, on: date | None = None, now: datetime | None = None) -> OrderView:
    """Withdraw a proposal, or an approval that has not left the office; its payments wait for the next proposal."""
    require(actor, Permission.PROPOSE_ORDERS)
    at = now or clock.now()
    day = on or clock.taipei_date(at)
    with transaction.atomic():
        (row,) = lock_named([order_id], "proposed")
        if row.state == "approved":
            require(actor, Permission.APPROVE_ORDERS)
        elif row.state != "proposed":
            raise not_in_state(row)
        _end(row, "cancelled", at, day, actor)
        row.save(update_fields=["state"])
    return order(order_id)


def return_order(
    order_id: int, *, reason: str, actor: Actor, on: date | None = None, now: datetime | None = None
) -> OrderView:
    """Record a transfer that came back (退匯): its money is payable again and goes into the next proposal.

    A refund goes back into suspense, to be proposed again with the right account.
    """
    require(actor, Permission.RETURN_ORDER)
    if not reason.strip():
        raise ReasonNeeded
    at = now or clock.now()
    day = on or clock.taipei_date(at)
    with transaction.atomic():
        (row,) = lock_named([order_id], "exported")
        if row.state != "exported":
            raise not_in_state(row)
        row.returned_at, row.returned_why = at, reason.strip()[:300]
        _end(row, "returned", at, day, actor)
        row.save(update_fields=["state", "returned_at", "returned_why"])
    return order(order_id)


def lock_orders() -> None:
    """Let only one proposal or refund be made at a time, until the transaction ends."""
    with connection.cursor() as cursor:
        cursor.execute("select pg_advisory_xact_lock(%s)", [LOCK])


def lock_named(order_ids: Sequence[int] | None, state: str) -> list[PaymentOrder]:
    """Lock orders by id, or all that are in ``state``; what is unknown is refused."""
    chosen = PaymentOrder.objects.select_for_update(no_key=True).order_by("id")
    rows = list(chosen.filter(state=state) if order_ids is None else chosen.filter(pk__in=list(order_ids)))
    if order_ids is not None and len(rows) != len(set(order_ids)):
        raise NoSuchOrder
    if not rows:
        raise NothingToDo
    return rows


def not_in_state(row: PaymentOrder) -> OrderNotInState:
    """Return the refusal of a step that doesn't begin where the order stands."""
    return OrderNotInState(order_no=row.order_no, state=STATE_NAMES[row.state])


def next_number(year: int) -> str:
    """Take the next order number of a ROC year (the caller holds the lock of orders)."""
    with connection.cursor() as cursor:
        cursor.execute(
            "insert into payments_order_counter (year, last) values (%s, 1) "
            "on conflict (year) do update set last = payments_order_counter.last + 1 returning last",
            [year],
        )
        return order_number(year, int(cursor.fetchone()[0]))


def _approval(row: PaymentOrder) -> ledger.Posting:
    if row.agency_id is None:
        return ledger.Posting("held", "transit", row.amount, Movement.REFUND)
    payable = f"payable:{ledger.agency_code(row.agency_id)}"
    return ledger.Posting(payable, "transit", row.amount, Movement.DISBURSEMENT, agency_id=row.agency_id)


def _end(row: PaymentOrder, state: str, at: datetime, on: date, actor: Actor) -> None:
    """Take an order out of the way: entries reversed, items free for the next order, a refund undone."""
    row.state = state
    ledger.reverse_entries(SourceKind.ORDER, row.pk, at=at, on=on, who=actor.name)
    OrderItem.objects.filter(order=row, live=True).update(live=False)
    if row.move_id is not None:
        PaymentOrder.objects.filter(pk=row.pk).update(state=state)
        undo_move(row.move_id, reason=row.returned_why or STATE_NAMES[state].zh, actor=actor, now=at, on=on)


def _cancel_stale(agency_ids: Sequence[int] | None, same: Sequence[int]) -> None:
    stale = PaymentOrder.objects.filter(kind="agency", state="proposed").exclude(pk__in=same)
    if agency_ids is not None:
        stale = stale.filter(agency_id__in=agency_ids)
    ids = list(stale.select_for_update(no_key=True).order_by("id").values_list("pk", flat=True))
    OrderItem.objects.filter(order_id__in=ids, live=True).update(live=False)
    PaymentOrder.objects.filter(pk__in=ids).update(state="cancelled")


DUE = """
drop table if exists due_items;
create temporary table due_items on commit drop as
select r.agency_id, p.id as payment_id, p.case_id,
       case when p.reversed_at is null then p.amount else 0 end - coalesce(s.sent, 0) as amount
from payments_payment p
join payments_receivable r on r.case_id = p.case_id
left join (select i.payment_id, sum(i.amount) as sent
           from payments_order_item i join payments_payment_order o on o.id = i.order_id
           where i.live and o.state <> 'proposed'
           group by i.payment_id) s on s.payment_id = p.id
where p.taken_on <= %s
  and case when p.reversed_at is null then p.amount else 0 end <> coalesce(s.sent, 0)
  and (%s::bigint[] is null or r.agency_id = any(%s::bigint[]))
  and not exists (select from payments_instrument c
                  where c.receipt_id = p.receipt_id and c.state = 'waiting' and p.reversed_at is null)
"""

UNCHANGED = """
select o.id
from payments_payment_order o
join office_agency a on a.id = o.agency_id
where o.kind = 'agency' and o.state = 'proposed' and o.up_to = %s
  and a.bank_code = o.bank_code and a.bank_account = o.account
  and not exists (
      select from (select payment_id, amount from payments_order_item where order_id = o.id and live) i
      full join (select payment_id, amount from due_items where agency_id = o.agency_id) d
             on d.payment_id = i.payment_id and d.amount = i.amount
      where i.payment_id is null or d.payment_id is null)
"""

NEW = """
select a.id, a.name_zh, a.bank_code, a.bank_account, sum(d.amount)::bigint, count(distinct d.case_id)
from due_items d join office_agency a on a.id = d.agency_id
where not exists (select from payments_payment_order o
                  where o.agency_id = a.id and o.kind = 'agency' and o.state = 'proposed' and o.up_to = %s)
group by a.id, a.name_zh, a.bank_code, a.bank_account
having sum(d.amount) > 0
order by a.id
"""

ITEMS = """
insert into payments_order_item (order_id, payment_id, case_id, amount, live)
select %s, payment_id, case_id, amount, true from due_items where agency_id = %s order by payment_id
"""
