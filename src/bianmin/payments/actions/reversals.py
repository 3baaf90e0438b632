"""Money that turns out not to be there, or not to be this debtor's: bounced, charged back, wrongly matched.

A reversal writes the opposite of every entry. The case owes again and is opened again (event). Where the
agency was paid already, its payable falls below zero and the next payment order claims it back.
"""

from collections.abc import Iterable
from datetime import date, datetime

from django.db import transaction
from django.db.models import QuerySet

from bianmin.kit import clock, outbox
from bianmin.kit.texts import t
from bianmin.office.queries import require
from bianmin.office.types import Actor, Permission
from bianmin.payments.actions import ledger
from bianmin.payments.actions.closing import withdraw_item
from bianmin.payments.actions.suspense import undo_move
from bianmin.payments.errors import AlreadyReversed, MoneyGone, NoSuchReceipt, NotVoidable, ReasonNeeded
from bianmin.payments.events import MoneyReversed
from bianmin.payments.models import CollectionLine, Instrument, Payment, Receipt, SuspenseItem, SuspenseMove
from bianmin.payments.queries.orders import money_account
from bianmin.payments.types import Channel, Money, Movement, SourceKind, SuspenseReason

NOT_CLOSED = t("尚未日結，請改辦作廢。", "its day is not closed; void it instead.")
NOT_AN_INSTRUMENT = t("不是支票或匯票，或已結清。", "it is no cheque or postal order that waits.")


def clear_instrument(receipt_id: int, *, actor: Actor, on: date | None = None, now: datetime | None = None) -> None:
    """Record that a cheque or postal order was honoured: its money is on the bank account and can be paid out."""
    require(actor, Permission.REVERSE_PAYMENT)
    at = now or clock.now()
    day = on or clock.taipei_date(at)
    with transaction.atomic():
        row = _receipt(receipt_id)
        changed = Instrument.objects.filter(receipt=row, state="waiting").update(state="cleared", settled_on=day)
        if not changed:
            raise NotVoidable(
                t("收據 {number} {why}", "Receipt {number}: {why}"), number=row.number, why=NOT_AN_INSTRUMENT
            )
        ledger.post(
            ledger.Source(SourceKind.RECEIPT, row.pk, at, day, actor.name),
            [ledger.Posting(Money.MAIN, Money.CHEQUES, row.amount, Movement.CLOSING)],
        )


def bounce_instrument(
    receipt_id: int, *, reason: str, actor: Actor, on: date | None = None, now: datetime | None = None
) -> tuple[int, ...]:
    """Reverse a receipt whose cheque or postal order was not honoured (退票); return the cases that owe again."""
    return _reverse_receipt(receipt_id, "bounced", reason, actor=actor, on=on, now=now)


def charge_back(
    *,
    reason: str,
    actor: Actor,
    receipt_id: int | None = None,
    line_id: int | None = None,
    on: date | None = None,
    now: datetime | None = None,
) -> tuple[int, ...]:
    """Reverse a card payment the acquirer took back: by its counter receipt or by its line of a card file.

    Return the cases that owe again.
    """
    if receipt_id is not None:
        return _reverse_receipt(receipt_id, "chargeback", reason, actor=actor, on=on, now=now)
    require(actor, Permission.REVERSE_PAYMENT)
    at = now or clock.now()
    day = on or clock.taipei_date(at)
    with transaction.atomic():
        line = CollectionLine.objects.filter(pk=line_id).first() if line_id is not None else None
        if line is None:
            raise NoSuchReceipt
        items = _items(SuspenseItem.objects.filter(line=line))
        # A line of unknown reference has no case (0): all its money is in suspense.
        payments = Payment.objects.filter(case_id=line.case_id or 0, line=line, reversed_at=None, suspense=None)
        ledger.lock_receivables([*payments.values_list("case_id", flat=True), *_cases_of(items)])
        if not items and not payments.exists():
            raise AlreadyReversed
        return _take_all_back(list(payments), items, why="chargeback", reason=reason, actor=actor, at=at, on=day)


def unmatch_payment(
    payment_id: int, *, reason: str, actor: Actor, on: date | None = None, now: datetime | None = None
) -> int:
    """Take a payment off the wrong case: the money stays with the office and waits in suspense to be matched anew.

    Return the suspense item that holds it now.
    """
    require(actor, Permission.REVERSE_PAYMENT)
    if not reason.strip():
        raise ReasonNeeded
    at = now or clock.now()
    day = on or clock.taipei_date(at)
    with transaction.atomic():
        payment = Payment.objects.filter(pk=payment_id).first()
        if payment is None:
            raise NoSuchReceipt
        ledger.lock_receivables([payment.case_id])
        payment.refresh_from_db()
        if payment.reversed_at is not None:
            raise AlreadyReversed
        if payment.suspense_id is not None:
            move = SuspenseMove.objects.get(item_id=payment.suspense_id, payment=payment, kind="match")
            undo_move(move.pk, reason=reason, actor=actor, now=at, on=day)
            return payment.suspense_id
        account = money_account(payment.pk)
        ledger.take_back(payment, "wrong_match", at=at, on=day, who=actor.name)
        item = ledger.suspend(
            payment.amount,
            money_of(payment, account),
            SuspenseReason.UNKNOWN,
            at=at,
            on=day,
            who=actor.name,
        )
        outbox.record(MoneyReversed((payment.case_id,), day, "wrong_match"))
    return item.pk


def money_of(payment: Payment, account: str) -> ledger.MoneyIn:
    """Return how a payment's money came in, to allocate or suspend it anew."""
    return ledger.MoneyIn(
        account=account,
        channel=Channel(payment.channel),
        paid_at=payment.paid_at,
        paid_on=payment.paid_on,
        method=payment.method,
        line_id=payment.line_id,
        receipt_id=payment.receipt_id,
        suspense_id=payment.suspense_id,
    )


def _reverse_receipt(
    receipt_id: int, why: str, reason: str, *, actor: Actor, on: date | None, now: datetime | None
) -> tuple[int, ...]:
    require(actor, Permission.REVERSE_PAYMENT)
    at = now or clock.now()
    day = on or clock.taipei_date(at)
    with transaction.atomic():
        items = _items(SuspenseItem.objects.filter(receipt_id=receipt_id))
        payments = Payment.objects.filter(receipt_id=receipt_id, reversed_at=None, suspense=None)
        ledger.lock_receivables([*payments.values_list("case_id", flat=True), *_cases_of(items)])
        row = _receipt(receipt_id)
        if row.reversed_on is not None or row.voided_by_id is not None:
            raise AlreadyReversed
        paper = Instrument.objects.filter(receipt=row).first()
        if why == "bounced" and (paper is None or paper.state not in ("waiting", "cleared")):
            raise NotVoidable(
                t("收據 {number} {why}", "Receipt {number}: {why}"), number=row.number, why=NOT_AN_INSTRUMENT
            )
        if row.closing_id is None:
            raise NotVoidable(t("收據 {number} {why}", "Receipt {number}: {why}"), number=row.number, why=NOT_CLOSED)
        cases = _take_all_back(list(payments), items, why=why, reason=reason, actor=actor, at=at, on=day)
        ledger.reverse_entries(SourceKind.RECEIPT, row.pk, at=at, on=day, who=actor.name)
        Instrument.objects.filter(receipt=row).update(state="bounced", settled_on=day)
        row.reversed_on, row.reversed_why = day, why
        row.save(update_fields=["reversed_on", "reversed_why"])
    return cases


def _receipt(receipt_id: int) -> Receipt:
    row = Receipt.objects.select_for_update().filter(pk=receipt_id).first()
    if row is None:
        raise NoSuchReceipt
    return row


def _items(rows: QuerySet[SuspenseItem]) -> list[SuspenseItem]:
    """Lock the suspense items of a source that were not taken off the books before."""
    gone = SuspenseMove.objects.filter(kind="reversed").values("item_id")
    return list(rows.exclude(pk__in=gone).select_for_update().order_by("id"))


def _cases_of(items: Iterable[SuspenseItem]) -> list[int]:
    """Return the cases that got money out of these suspense items."""
    moves = SuspenseMove.objects.filter(item__in=list(items), kind="match", payment__reversed_at=None)
    return [case_id for case_id in moves.values_list("case_id", flat=True) if case_id is not None]


def _take_all_back(
    payments: Iterable[Payment],
    items: Iterable[SuspenseItem],
    *,
    why: str,
    reason: str,
    actor: Actor,
    at: datetime,
    on: date,
) -> tuple[int, ...]:
    """Reverse payments and suspended money of one source, also what was matched out of suspense meanwhile."""
    if not reason.strip():
        raise ReasonNeeded
    cases = []
    for payment in sorted(payments, key=lambda payment: (payment.case_id, payment.pk)):
        ledger.take_back(payment, why, at=at, on=on, who=actor.name)
        cases.append(payment.case_id)
    for item in items:
        cases += _back_into(item, reason, actor, at, on)
        item.refresh_from_db()
        if item.remaining != item.amount:
            raise MoneyGone
        withdraw_item(item, why, at=at, on=on, who=actor.name)
    changed = tuple(sorted(set(cases)))
    if changed:
        outbox.record(MoneyReversed(changed, on, why))
    return changed


def _back_into(item: SuspenseItem, reason: str, actor: Actor, at: datetime, on: date) -> list[int]:
    """Undo what was done with a suspense item and still can be; return the cases touched."""
    cases = []
    live = SuspenseMove.objects.filter(item=item, kind__in=("match", "refund"), undone_by=None).order_by("id")
    for move in live:
        if move.kind == "refund" and move.orders.exclude(state__in=("cancelled", "returned")).exists():
            raise MoneyGone
        undo_move(move.pk, reason=reason, actor=actor, now=at, on=on)
        if move.case_id is not None:
            cases.append(move.case_id)
    return cases
