"""What an agency tells of its claim: paid there, reduced, withdrawn; by screen and by API."""

from collections.abc import Iterable
from datetime import date, datetime

from django.db import transaction

from bianmin.kit import clock, outbox
from bianmin.kit.texts import t
from bianmin.office.queries import require
from bianmin.office.types import Actor, Permission
from bianmin.payments.actions import ledger
from bianmin.payments.actions.adjust import adjust
from bianmin.payments.actions.reversals import money_of
from bianmin.payments.actions.suspense import undo_move
from bianmin.payments.errors import (
    AmountNeeded,
    BadCounterForm,
    CaseNotOpen,
    MoreThanClaimed,
    NoSuchReceivable,
    ReasonNeeded,
)
from bianmin.payments.events import CaseWithdrawn
from bianmin.payments.models import Adjustment, Payment, Receivable, SuspenseItem, SuspenseMove
from bianmin.payments.queries.orders import money_account
from bianmin.payments.types import AdjustmentKind, SuspenseReason

KINDS = (AdjustmentKind.REDUCED, AdjustmentKind.PAID_THERE, AdjustmentKind.WITHDRAWN)
LONGEST_KEY = 80


def take_agency_notice(
    case_id: int,
    *,
    actor: Actor,
    kind: str,
    reason: str,
    key: str,
    amount: int | None = None,
    on: date | None = None,
    now: datetime | None = None,
) -> list[int]:
    """Record an agency's notice about its case once for a ``key``; return the adjustments it made.

    ``kind``: ``reduced`` and ``paid_there`` take ``amount`` (whole NT$) off; ``withdrawn`` takes off all
    that is still owed and has the case closed (event).
    ``reason``: the agency's document number and what it says.
    ``key``: idempotency key; at most 80 characters. The same again changes nothing.

    More than is owed, where it was paid already, becomes a surplus: the newest payments are taken back
    so far, and their money waits in suspense to be refunded; what the agency got of it is claimed back.

    Raises:
        MoreThanClaimed: more than is owed and was paid together; nothing was changed.
    """
    at = now or clock.now()
    day = on or clock.taipei_date(at)
    with transaction.atomic():
        require(actor, Permission.TAKE_AGENCY_NOTICE)
        row = _receivable(case_id)
        require(actor, Permission.TAKE_AGENCY_NOTICE, agency_id=row.agency_id)
        meaning = _check(kind, amount, reason, key)
        known = _known(key)
        if known:
            return known
        status = _status(case_id)
        if meaning is AdjustmentKind.WITHDRAWN:
            if status == "closed":
                return []
            amount = row.balance
        if status not in ("open", "suspended", "closed"):
            raise CaseNotOpen
        surplus = max((amount or 0) - row.balance, 0)
        if surplus > row.paid:
            raise MoreThanClaimed(limit=f"{row.balance + row.paid:,}", balance=f"{row.balance:,}", paid=f"{row.paid:,}")
        taken = _take_back(case_id, surplus, actor, at, day)
        made = (
            adjust(case_id, -amount, kind=meaning, reason=reason.strip(), key=key, who=actor.name, at=at, on=day)
            if amount
            else []
        )
        _settle(case_id, taken, surplus, actor=actor, at=at, on=day)
        if meaning is AdjustmentKind.WITHDRAWN:
            outbox.record(CaseWithdrawn(case_id, day, reason.strip(), actor.name))
    return made


def _receivable(case_id: int) -> Receivable:
    return ledger.lock_receivables([case_id])[case_id]


def _status(case_id: int) -> str:
    status = Receivable.objects.filter(case_id=case_id).values_list("case__status", flat=True).first()
    if status is None:
        raise NoSuchReceivable
    return str(status)


def _check(kind: str, amount: int | None, reason: str, key: str) -> AdjustmentKind:
    if kind not in KINDS:
        raise BadCounterForm([("kind", t("請選擇通知種類。", "Choose the kind of notice."))])
    if not key or len(key) > LONGEST_KEY:
        raise BadCounterForm([("key", t("識別鍵須為 1 至 80 個字元。", "The key has 1 to 80 characters."))])
    if not reason.strip():
        raise ReasonNeeded
    if kind != AdjustmentKind.WITHDRAWN and (amount is None or amount <= 0):
        raise AmountNeeded
    return AdjustmentKind(kind)


def _known(key: str) -> list[int]:
    """Return what this key made before (an adjustment a part of the debt)."""
    return list(
        Adjustment.objects.filter(key__in=[key, *(f"{key}:{part}" for part in PARTS)])
        .order_by("id")
        .values_list("id", flat=True)
    )


PARTS = ("principal", "surcharge", "interest", "costs")


def _take_back(case_id: int, surplus: int, actor: Actor, at: datetime, on: date) -> list[tuple[Payment, str]]:
    """Reverse the newest payments until ``surplus`` is covered; return each with the account of its money."""
    taken: list[tuple[Payment, str]] = []
    missing = surplus
    for payment in Payment.objects.filter(case_id=case_id, reversed_at=None).order_by("-id") if surplus else ():
        if missing <= 0:
            break
        taken.append((payment, money_account(payment.pk)))
        if payment.suspense_id is None:
            ledger.take_back(payment, "reduced", at=at, on=on, who=actor.name)
        else:
            move = SuspenseMove.objects.get(item_id=payment.suspense_id, payment=payment, kind="match")
            undo_move(move.pk, reason=SURPLUS.zh, actor=Actor.system(actor.name), now=at, on=on)
        missing -= payment.amount
    return taken


SURPLUS = t("移送機關減少債權，溢繳待退還", "Paid too much after the agency reduced its claim")


def _settle(
    case_id: int, taken: Iterable[tuple[Payment, str]], surplus: int, *, actor: Actor, at: datetime, on: date
) -> None:
    """Put back what the case still owes of the payments taken back; the surplus waits in suspense."""
    for payment, account in taken:
        over = min(surplus, payment.amount)
        surplus -= over
        money = money_of(payment, account)
        keep = payment.amount - over
        again = ledger.allocate(_receivable(case_id), keep, money, at=at, on=on, who=actor.name)[0] if keep else None
        if payment.suspense_id is None:
            ledger.suspend(over, money, SuspenseReason.OVERPAID, at=at, on=on, who=actor.name, case_id=case_id)
        elif again is not None:
            item = SuspenseItem.objects.select_for_update().get(pk=payment.suspense_id)
            item.moves.create(
                kind="match",
                amount=keep,
                case_id=case_id,
                payment=again,
                reason=SURPLUS.zh,
                who=actor.name[:80],
                at=at,
                on_date=on,
            )
            item.remaining -= keep
            item.save(update_fields=["remaining"])
