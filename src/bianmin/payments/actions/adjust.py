"""Changes of what is owed: costs the office added, and the primitive that agency notices use."""

from datetime import date, datetime

from django.db import transaction

from bianmin.kit import clock, outbox
from bianmin.office.queries import require
from bianmin.office.types import Actor, Permission
from bianmin.payments.actions import ledger
from bianmin.payments.errors import AmountNeeded, CaseNotOpen, ReasonNeeded, TooMuch
from bianmin.payments.events import DebtChanged
from bianmin.payments.models import Adjustment, Receivable
from bianmin.payments.queries.settings import parts_order
from bianmin.payments.rules.allocation import divide
from bianmin.payments.types import AdjustmentKind, Part, SourceKind

OPEN = ("open", "suspended")


def add_costs(
    case_id: int,
    amount: int,
    *,
    reason: str,
    key: str,
    actor: Actor,
    now: datetime | None = None,
    on: date | None = None,
) -> int:
    """Add costs of execution to what a case owes (once for a key). Return the adjustment's id.

    行政執行法 §25: the necessary costs are the obligor's; they are paid before all else.
    """
    section = Receivable.objects.filter(case_id=case_id).values_list("case__section_id", flat=True).first()
    require(actor, Permission.ADD_COSTS, section_id=section)
    if amount <= 0:
        raise AmountNeeded
    if not reason.strip():
        raise ReasonNeeded
    at = now or clock.now()
    day = on or clock.taipei_date(at)
    with transaction.atomic():
        if Receivable.objects.filter(case_id=case_id).exclude(case__status__in=OPEN).exists():
            raise CaseNotOpen
        (made,) = adjust(
            case_id,
            amount,
            kind=AdjustmentKind.COSTS,
            reason=reason.strip(),
            key=key,
            who=actor.name,
            at=at,
            on=day,
            part=Part.COSTS,
        )
    return made


def adjust(
    case_id: int,
    amount: int,
    *,
    kind: AdjustmentKind,
    reason: str,
    key: str,
    who: str,
    at: datetime,
    on: date,
    part: Part | None = None,
) -> list[int]:
    """Change what a case owes by a signed amount, for callers that checked the permission.

    Without a part, lowering goes in the order of allocation, one adjustment a part; raising goes to
    the principal. Return the adjustments' ids; a key used before changes nothing and gives its own.

    Raises:
        AmountNeeded: the amount is 0.
        TooMuch: less is owed than it is to be lowered by.
    """
    if amount == 0:
        raise AmountNeeded
    with transaction.atomic():
        # The lock comes first: the second of two equal notices finds the first one's adjustments.
        receivable = ledger.lock_receivables([case_id])[case_id]
        keys = [key, *(f"{key}:{name}" for name in Part)]
        known = list(Adjustment.objects.filter(key__in=keys).order_by("id").values_list("id", flat=True))
        if known:
            return known
        made = []
        for name, value in _shares(receivable, amount, part, on):
            row = Adjustment.objects.create(
                case_id=case_id,
                kind=kind,
                part=name,
                amount=value,
                on_date=on,
                reason=reason[:300],
                key=f"{key}:{name}" if part is None else key,
                who=who[:80],
                made_at=at,
            )
            ledger.change_debt(receivable, name, value, ledger.Source(SourceKind.ADJUSTMENT, row.pk, at, on, who))
            made.append(row.pk)
        outbox.record(DebtChanged((case_id,), on, kind))
    return made


def _shares(receivable: Receivable, amount: int, part: Part | None, on: date) -> list[tuple[Part, int]]:
    """Return the signed change of each part; refuse to lower a debt below nothing."""
    owed = ledger.outstanding(receivable)
    if amount > 0:
        return [(part or Part.PRINCIPAL, amount)]
    limit = owed.total if part is None else dict(owed.items())[part]
    if -amount > limit:
        raise TooMuch(limit=f"{limit:,}")
    if part is not None:
        return [(part, amount)]
    given, _ = divide(-amount, owed, parts_order(on, ledger.agency_code(receivable.agency_id)))
    return [(name, -value) for name, value in given.items() if value]
