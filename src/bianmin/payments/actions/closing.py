"""Voiding a receipt by two persons before the day closing, and the day closing (日結) itself."""

from collections.abc import Mapping
from datetime import date, datetime

from django.db import transaction

from bianmin.kit import clock, outbox, roc
from bianmin.kit.texts import Text, t
from bianmin.office.queries import require
from bianmin.office.types import Actor, Permission
from bianmin.payments.actions import ledger
from bianmin.payments.actions.counter import lock_counter, person
from bianmin.payments.errors import (
    BadCounterForm,
    CountNeeded,
    DayIsClosed,
    MoneyGone,
    NoSuchReceipt,
    NoteNeeded,
    NotVoidable,
    ReasonNeeded,
    ReceiptClosed,
    SecondPersonNeeded,
    VoidWaiting,
)
from bianmin.payments.events import MoneyReversed
from bianmin.payments.models import DayClosing, Instrument, Payment, Receipt, SuspenseItem
from bianmin.payments.queries.closings import ClosingSheet, closing_sheet
from bianmin.payments.queries.counter import ReceiptView, receipt
from bianmin.payments.rules.counter import METHODS, closing_difference
from bianmin.payments.types import Money, Movement, SourceKind

ALREADY_VOID = t("已作廢。", "it is void.")
ALREADY_REVERSED = t("已沖銷。", "it was reversed.")
ALREADY_ASKED = t("已有人申請作廢。", "its voiding was asked for already.")
NOT_ASKED = t("尚未申請作廢。", "nobody asked for it.")


def ask_void(receipt_id: int, *, reason: str, actor: Actor) -> ReceiptView:
    """Ask for a receipt to be voided, with the reason; a second person decides."""
    require(actor, Permission.ASK_VOID)
    asker = person(actor)
    if not reason.strip():
        raise ReasonNeeded
    with transaction.atomic():
        row = _lock(receipt_id)
        if row.void_asked_by_id is not None:
            raise NotVoidable(number=row.number, why=ALREADY_ASKED)
        row.void_asked_by_id, row.void_reason = asker, reason.strip()[:300]
        row.save(update_fields=["void_asked_by", "void_reason"])
    return receipt(receipt_id)


def decline_void(receipt_id: int, *, actor: Actor) -> ReceiptView:
    """Decline a voiding that was asked for (the asker may take it back himself): the receipt stands."""
    require(actor, Permission.ASK_VOID if _asked_by(receipt_id) == actor.staff_id else Permission.APPROVE_VOID)
    with transaction.atomic():
        row = _lock(receipt_id)
        if row.void_asked_by_id is None:
            raise NotVoidable(number=row.number, why=NOT_ASKED)
        row.void_asked_by_id, row.void_reason = None, ""
        row.save(update_fields=["void_asked_by", "void_reason"])
    return receipt(receipt_id)


def approve_void(receipt_id: int, *, actor: Actor, now: datetime | None = None) -> ReceiptView:
    """Void a receipt that another person asked to void; its number stays, its entries are reversed."""
    require(actor, Permission.APPROVE_VOID)
    approver = person(actor)
    at = now or clock.now()
    on = clock.taipei_date(at)
    with transaction.atomic():
        lock_cases_of(receipt_id)
        row = _lock(receipt_id)
        if row.void_asked_by_id is None:
            raise NotVoidable(number=row.number, why=NOT_ASKED)
        if row.void_asked_by_id == approver:
            raise SecondPersonNeeded
        cases = _undo(row, at, on, actor.name)
        Instrument.objects.filter(receipt=row).update(state="void", settled_on=on)
        row.voided_by_id, row.voided_at = approver, at
        row.save(update_fields=["voided_by", "voided_at"])
        if cases:
            outbox.record(MoneyReversed(cases, on, "void"))
    return receipt(receipt_id)


def close_day(
    *,
    counted: Mapping[str, int],
    actor: Actor,
    note: str = "",
    on: date | None = None,
    now: datetime | None = None,
) -> ClosingSheet:
    """Close the cashier's own day: counted cash against expected, a difference explained; receipts are locked to it.

    ``counted``: NT$ by method; cash must be counted where cash was taken, other methods count as
    expected where they are not given.
    ``note``: why counted and expected differ; needed where they do.

    The counted cash goes to the office's bank account; a difference stays on the cash account until it
    is found.
    """
    require(actor, Permission.CLOSE_DAY)
    cashier = person(actor)
    at = now or clock.now()
    day = on or clock.taipei_date(at)
    with transaction.atomic():
        lock_counter(roc.year(day))
        if DayClosing.objects.filter(cashier_id=cashier, on_date=day).exists():
            raise DayIsClosed(on=roc.slash(day))
        mine = Receipt.objects.filter(cashier_id=cashier, issued_on=day, closing=None)
        list(mine.select_for_update().order_by("id").values_list("id"))
        sheet = closing_sheet(cashier, day)
        if sheet.voids_waiting:
            raise VoidWaiting(number=sheet.voids_waiting[0])
        expected = {row.method: row.amount for row in sheet.methods}
        taken = _counted(expected, counted)
        difference = closing_difference(expected, taken)
        if (difference or taken != expected) and not note.strip():
            raise NoteNeeded(difference=difference)
        made = DayClosing.objects.create(
            on_date=day,
            cashier_id=cashier,
            closed_at=at,
            expected=expected,
            counted=taken,
            difference=difference,
            note=note.strip()[:300],
        )
        mine.update(closing=made)
        if taken.get("cash"):
            ledger.post(
                ledger.Source(SourceKind.CLOSING, made.pk, at, day, actor.name),
                [ledger.Posting(Money.MAIN, Money.CASH, taken["cash"], Movement.CLOSING)],
            )
    return closing_sheet(cashier, day)


def lock_cases_of(receipt_id: int) -> None:
    """Lock the cases a receipt paid before the receipt itself: the order every action on money keeps."""
    ledger.lock_receivables(Payment.objects.filter(receipt_id=receipt_id).values_list("case_id", flat=True))


def _asked_by(receipt_id: int) -> int | None:
    return Receipt.objects.filter(pk=receipt_id).values_list("void_asked_by_id", flat=True).first()


def _counted(expected: Mapping[str, int], counted: Mapping[str, int]) -> dict[str, int]:
    if expected.get("cash") and "cash" not in counted:
        raise CountNeeded
    if any(amount and method not in METHODS for method, amount in counted.items()):
        raise BadCounterForm([("counted", t("沒有這種繳款方式。", "There is no such way of paying."))])
    if any(amount < 0 for amount in counted.values()):
        raise CountNeeded(Text("點收金額不能為負數。", "A counted amount can't be negative."))
    return {
        method: int(counted.get(method, expected.get(method, 0)))
        for method in [*expected, *(m for m in counted if m not in expected and counted[m])]
    }


def _lock(receipt_id: int) -> Receipt:
    """Lock a receipt that can still be voided: neither closed, void nor reversed."""
    row = Receipt.objects.select_for_update().filter(pk=receipt_id).first()
    if row is None:
        raise NoSuchReceipt
    if row.voided_by_id is not None:
        raise NotVoidable(number=row.number, why=ALREADY_VOID)
    if row.reversed_on is not None:
        raise NotVoidable(number=row.number, why=ALREADY_REVERSED)
    if row.closing_id is not None:
        raise ReceiptClosed(number=row.number)
    return row


def _undo(row: Receipt, at: datetime, on: date, who: str) -> tuple[int, ...]:
    """Reverse all entries of a receipt; refuse where its suspended part was worked on already."""
    cases = []
    for payment in Payment.objects.filter(receipt=row, reversed_at=None).order_by("case_id", "id"):
        ledger.take_back(payment, "void", at=at, on=on, who=who)
        cases.append(payment.case_id)
    for item in SuspenseItem.objects.select_for_update().filter(receipt=row).order_by("id"):
        if item.remaining != item.amount:
            raise MoneyGone(
                t("這張收據的溢繳款已處理，請先取消該處理。", "The overpaid part was worked on; undo that first.")
            )
        withdraw_item(item, "void", at=at, on=on, who=who)
    ledger.reverse_entries(SourceKind.RECEIPT, row.pk, at=at, on=on, who=who)
    return tuple(sorted(set(cases)))


def withdraw_item(item: SuspenseItem, why: str, *, at: datetime, on: date, who: str) -> None:
    """Take a suspense item whose whole amount still waits off the books: its money went back where it came from."""
    ledger.reverse_entries(SourceKind.SUSPENSE, item.pk, at=at, on=on, who=who)
    item.moves.create(kind="reversed", amount=item.amount, reason=why, who=who, at=at, on_date=on)
    item.remaining = 0
    item.save(update_fields=["remaining"])
