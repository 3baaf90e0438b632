"""What a person does with suspended money: match it to cases, refund it, take that back; always with a reason."""

from collections.abc import Sequence
from datetime import date, datetime

from django.db import transaction

from bianmin.kit import clock, outbox
from bianmin.office.queries import require
from bianmin.office.types import Actor, Permission
from bianmin.payments.actions import ledger
from bianmin.payments.errors import (
    AlreadyUndone,
    AmountNeeded,
    BankAccountNeeded,
    CaseNotOpen,
    NoSuchSuspense,
    NothingOwed,
    ReasonNeeded,
    TooMuch,
)
from bianmin.payments.events import MoneyAllocated, MoneyReversed
from bianmin.payments.models import Payment, Receivable, SuspenseItem, SuspenseMove
from bianmin.payments.types import Channel, Movement, SourceKind

OPEN = ("open", "suspended")


def match_suspense(
    item_id: int,
    shares: Sequence[tuple[int, int]],
    *,
    reason: str,
    actor: Actor,
    now: datetime | None = None,
    on: date | None = None,
) -> list[int]:
    """Allocate suspended money to cases: (case id, amount) each. Return the moves' ids.

    Each case takes its whole share or the match is refused: what is more than owed stays suspended
    until somebody says what becomes of it.
    """
    require(actor, Permission.WORK_SUSPENSE)
    reason = _reason(reason)
    at, day = _when(now, on)
    if not shares or any(amount <= 0 for _, amount in shares) or len({case for case, _ in shares}) != len(shares):
        raise AmountNeeded
    with transaction.atomic():
        owed = ledger.lock_receivables(case for case, _ in shares)
        item = _locked(item_id)
        _enough(item, sum(amount for _, amount in shares))
        closed = Receivable.objects.filter(case_id__in=owed).exclude(case__status__in=OPEN)
        if closed.exists():
            raise CaseNotOpen
        money = ledger.MoneyIn(
            account="suspense",
            channel=Channel(item.channel),
            paid_at=_paid_at(item, at),
            paid_on=clock.taipei_date(_paid_at(item, at)),
            method=_method(item),
            line_id=item.line_id,
            receipt_id=item.receipt_id,
            suspense_id=item.pk,
        )
        moves = []
        for case_id, amount in shares:
            if amount > owed[case_id].balance:
                raise _too_much(owed[case_id].balance)
            payment, _ = ledger.allocate(owed[case_id], amount, money, at=at, on=day, who=actor.name)
            moves.append(
                SuspenseMove.objects.create(
                    item=item,
                    kind="match",
                    amount=amount,
                    case_id=case_id,
                    payment=payment,
                    reason=reason,
                    who=actor.name[:80],
                    at=at,
                    on_date=day,
                ).pk
            )
        _take(item, sum(amount for _, amount in shares))
        outbox.record(MoneyAllocated(tuple(sorted(case for case, _ in shares)), day, "suspense"))
    return moves


def refund_suspense(
    item_id: int,
    amount: int,
    *,
    payee: str,
    bank_code: str,
    account: str,
    reason: str,
    actor: Actor,
    now: datetime | None = None,
    on: date | None = None,
) -> int:
    """Set suspended money aside to be refunded (suspense → held); a payment order pays it. Return the move's id."""
    require(actor, Permission.REFUND)
    reason = _reason(reason)
    at, day = _when(now, on)
    payee, bank_code, account = payee.strip(), bank_code.strip(), account.strip()
    is_number = bank_code.isascii() and bank_code.isdigit() and account.isascii() and account.isdigit()
    if not (payee and is_number and len(bank_code) in (3, 7) and 1 <= len(account) <= 16):  # noqa: PLR2004  (bank codes of three or seven digits, accounts of at most sixteen)
        raise BankAccountNeeded
    with transaction.atomic():
        item = _locked(item_id)
        _enough(item, amount)
        move = SuspenseMove.objects.create(
            item=item,
            kind="refund",
            amount=amount,
            case_id=item.case_id,
            payee=payee[:100],
            bank_code=bank_code,
            account=account,
            reason=reason,
            who=actor.name[:80],
            at=at,
            on_date=day,
        )
        source = ledger.Source(SourceKind.MOVE, move.pk, at, day, actor.name)
        ledger.post(source, [ledger.Posting("suspense", "held", amount, Movement.REFUND, item.case_id)])
        _take(item, amount)
    return move.pk


def undo_move(move_id: int, *, reason: str, actor: Actor, now: datetime | None = None, on: date | None = None) -> int:
    """Take back a match, or a refund that has no live payment order; the money waits in suspense again.

    Return the id of the undoing move.
    """
    require(actor, Permission.WORK_SUSPENSE)
    reason = _reason(reason)
    at, day = _when(now, on)
    with transaction.atomic():
        move = SuspenseMove.objects.filter(pk=move_id, kind__in=("match", "refund")).first()
        if move is None:
            raise NoSuchSuspense
        if move.case_id is not None:
            ledger.lock_receivables([move.case_id])
        item = _locked(move.item_id)
        if SuspenseMove.objects.filter(undoes=move).exists():
            raise AlreadyUndone
        if move.kind == "match":
            payment = Payment.objects.get(pk=move.payment_id or 0)
            if payment.reversed_at is not None:
                raise AlreadyUndone
            ledger.take_back(payment, "unmatched", at=at, on=day, who=actor.name)
            outbox.record(MoneyReversed((payment.case_id,), day, "suspense"))
        else:
            if move.orders.exclude(state__in=("returned", "cancelled")).exists():
                raise AlreadyUndone
            ledger.reverse_entries(SourceKind.MOVE, move.pk, at=at, on=day, who=actor.name)
        undo = SuspenseMove.objects.create(
            item=item,
            kind="undo",
            amount=move.amount,
            case_id=move.case_id,
            undoes=move,
            reason=reason,
            who=actor.name[:80],
            at=at,
            on_date=day,
        )
        item.remaining += move.amount
        item.save(update_fields=["remaining"])
    return undo.pk


def _reason(text: str) -> str:
    text = text.strip()
    if not text:
        raise ReasonNeeded
    return text[:300]


def _when(now: datetime | None, on: date | None) -> tuple[datetime, date]:
    at = now or clock.now()
    return at, on or clock.taipei_date(at)


def _locked(item_id: int) -> SuspenseItem:
    """Lock an item; always after the cases, so that desk and counter never wait for each other in a circle."""
    item = SuspenseItem.objects.select_for_update(of=("self",)).filter(pk=item_id).first()
    if item is None:
        raise NoSuchSuspense
    return item


def _enough(item: SuspenseItem, amount: int) -> None:
    if amount <= 0:
        raise AmountNeeded
    if amount > item.remaining:
        raise _too_much(item.remaining)


def _too_much(limit: int) -> TooMuch | NothingOwed:
    return TooMuch(limit=f"{limit:,}") if limit else NothingOwed()


def _take(item: SuspenseItem, amount: int) -> None:
    item.remaining -= amount
    item.save(update_fields=["remaining"])


def _paid_at(item: SuspenseItem, at: datetime) -> datetime:
    """Return when the suspended money was paid: what the case's history shows is the debtor's day, not ours."""
    if item.line is not None and item.line.paid_at is not None:
        return item.line.paid_at
    return item.receipt.issued_at if item.receipt is not None else at


def _method(item: SuspenseItem) -> str:
    return item.receipt.method if item.receipt is not None else ""
