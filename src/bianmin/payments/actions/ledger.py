"""The ledger's primitives, used by every action on money: lock, post, allocate, suspend, take back.

Nothing here asks for permissions: the verbs that call these do. Callers hold a transaction. Entries
are only ever inserted. Cases are locked in the order of their ids, so that two actions never wait
for each other in a circle.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from django.db import connection

from bianmin.payments.errors import NoSuchReceivable
from bianmin.payments.models import Payment, Receivable, SuspenseItem
from bianmin.payments.queries.settings import parts_order
from bianmin.payments.rules.allocation import divide
from bianmin.payments.types import Channel, Movement, Part, Parts, SourceKind, SuspenseReason


@dataclass(frozen=True, slots=True)
class Posting:
    """One entry to be written: accounts by code, amount > 0."""

    debit: str
    credit: str
    amount: int
    movement: Movement
    case_id: int | None = None
    agency_id: int | None = None
    reverses: int | None = None


@dataclass(frozen=True, slots=True)
class Source:
    """The record entries come from, and by whom and when it was made."""

    kind: SourceKind
    id: int
    at: datetime
    on: date
    who: str


@dataclass(frozen=True, slots=True)
class MoneyIn:
    """How money came in: the account it stands on, its channel and method, when it was paid."""

    account: str
    channel: Channel
    paid_at: datetime
    paid_on: date
    method: str = ""
    line_id: int | None = None
    receipt_id: int | None = None
    suspense_id: int | None = None


def lock_receivables(case_ids: Iterable[int]) -> dict[int, Receivable]:
    """Lock the receivables of cases in the order of their ids until the transaction ends.

    Raises:
        NoSuchReceivable: one of them has none.
    """
    wanted = sorted(set(case_ids))
    rows = Receivable.objects.select_for_update(no_key=True).filter(case_id__in=wanted).order_by("case_id")
    found = {row.case_id: row for row in rows}
    if len(found) != len(wanted):
        raise NoSuchReceivable
    return found


def post(source: Source, postings: Sequence[Posting]) -> list[int]:
    """Write entries and return their ids in order.

    Raises:
        LookupError: an account's code is unknown; nothing was written.
    """
    if not postings:
        return []
    columns = list(
        zip(
            *((p.debit, p.credit, p.amount, p.movement.value, p.case_id, p.agency_id, p.reverses) for p in postings),
            strict=True,
        )
    )
    with connection.cursor() as cursor:
        cursor.execute(POST, [*map(list, columns), source.at, source.on, source.kind.value, source.id, source.who])
        ids = [row[0] for row in cursor.fetchall()]
    if len(ids) != len(postings):
        codes = {code for p in postings for code in (p.debit, p.credit)}
        raise LookupError(f"unknown ledger account among {sorted(codes)}")
    return ids


def outstanding(receivable: Receivable) -> Parts:
    """Return what a locked receivable still asks for, by part."""
    return Parts(receivable.principal, receivable.surcharge, receivable.interest, receivable.costs)


def allocate(
    receivable: Receivable, amount: int, money: MoneyIn, *, at: datetime, on: date, who: str
) -> tuple[Payment | None, int]:
    """Allocate money to a locked case: what is owed at most. Return the payment made (or None) and the rest.

    Entries: money account / receivable.<part> for each part, and claims / payable of the agency for the sum.
    The rest is still nobody's: the caller must suspend it or hand it back.
    """
    given, rest = divide(amount, outstanding(receivable), parts_order(on, agency_code(receivable.agency_id)))
    if not given.total:
        return None, rest
    payment = Payment.objects.create(
        case_id=receivable.case_id,
        channel=money.channel,
        method=money.method,
        amount=given.total,
        paid_at=money.paid_at,
        paid_on=money.paid_on,
        taken_on=on,
        line_id=money.line_id,
        receipt_id=money.receipt_id,
        suspense_id=money.suspense_id,
    )
    case, agency = receivable.case_id, receivable.agency_id
    code = agency_code(agency)
    rows = [
        Posting(money.account, f"receivable.{part}", value, Movement.ALLOCATION, case, agency)
        for part, value in given.items()
        if value
    ]
    rows.append(Posting(f"claims:{code}", f"payable:{code}", given.total, Movement.ALLOCATION, case, agency))
    post(Source(SourceKind.PAYMENT, payment.pk, at, on, who), rows)
    _change(receivable, given, sign=-1, paid=given.total)
    return payment, rest


def suspend(
    amount: int,
    money: MoneyIn,
    reason: SuspenseReason,
    *,
    at: datetime,
    on: date,
    who: str,
    case_id: int | None = None,
) -> SuspenseItem:
    """Put money that has no debt to go to into suspense, where it waits for a person."""
    item = SuspenseItem.objects.create(
        line_id=money.line_id,
        receipt_id=money.receipt_id,
        case_id=case_id,
        reason=reason,
        channel=money.channel,
        amount=amount,
        remaining=amount,
        arose_on=on,
    )
    row = Posting(money.account, "suspense", amount, Movement.SUSPENSE, case_id)
    post(Source(SourceKind.SUSPENSE, item.pk, at, on, who), [row])
    return item


def take_back(payment: Payment, why: str, *, at: datetime, on: date, who: str) -> Receivable:
    """Reverse an allocated payment: each of its entries gets its reversal, the case owes its parts again.

    The money leaves the account it came to (for a payment out of suspense: back into suspense, where
    the caller raises the item). The agency's payable falls, below zero where it was paid out already,
    so that it is claimed back from what the agency gets next.
    """
    receivable = lock_receivables([payment.case_id])[payment.case_id]
    changed = Payment.objects.filter(pk=payment.pk, reversed_at=None).update(
        reversed_at=at, reversed_on=on, reversed_why=why
    )
    if not changed:
        raise LookupError(f"payment {payment.pk} was reversed already")
    parts = reverse_entries(SourceKind.PAYMENT, payment.pk, at=at, on=on, who=who)
    _change(receivable, parts, sign=1, paid=-parts.total)
    return receivable


def reverse_entries(kind: SourceKind, source_id: int, *, at: datetime, on: date, who: str) -> Parts:
    """Write the reversal of every entry of a source that has none; return what it had taken off the parts owed."""
    with connection.cursor() as cursor:
        cursor.execute(REVERSE, [at, on, who, kind.value, source_id])
        rows = cursor.fetchall()
    taken = dict.fromkeys(Part, 0)
    for code, amount in rows:
        if code.startswith("receivable."):
            taken[Part(code.removeprefix("receivable."))] += amount
    return Parts(**{part.value: value for part, value in taken.items()})


def change_debt(receivable: Receivable, part: Part, amount: int, source: Source) -> None:
    """Raise (amount > 0) or lower (amount < 0) a part of a locked debt, with its entry.

    Raised: receivable / claims; lowered: claims / receivable. Lower it by what is outstanding at most.
    """
    code = agency_code(receivable.agency_id)
    debit, credit = f"receivable.{part}", f"claims:{code}"
    if amount < 0:
        debit, credit = credit, debit
    row = Posting(debit, credit, abs(amount), Movement.ADJUSTMENT, receivable.case_id, receivable.agency_id)
    post(source, [row])
    _change(receivable, Parts(**{part.value: amount}), sign=1, adjusted=amount)


def agency_code(agency_id: int) -> str:
    """Return the code of an agency's accounts."""
    with connection.cursor() as cursor:
        cursor.execute(
            "select substr(code, 9) from payments_account where agency_id = %s and code like 'payable:%%'", [agency_id]
        )
        row = cursor.fetchone()
    if row is None:
        raise LookupError(f"agency {agency_id} has no accounts")
    return str(row[0])


def _change(receivable: Receivable, parts: Parts, *, sign: int, paid: int = 0, adjusted: int = 0) -> None:
    receivable.principal += sign * parts.principal
    receivable.surcharge += sign * parts.surcharge
    receivable.interest += sign * parts.interest
    receivable.costs += sign * parts.costs
    receivable.paid += paid
    receivable.adjusted += adjusted
    receivable.balance += sign * parts.total
    receivable.save(update_fields=["principal", "surcharge", "interest", "costs", "paid", "adjusted", "balance"])


POST = """
insert into payments_entry (at, on_date, debit_id, credit_id, amount, movement, case_id, agency_id, source, source_id,
                            reverses_id, who)
select w.at, w.on_date, d.id, c.id, p.amount, p.movement, p.case_id, p.agency_id, w.source, w.source_id, p.reverses,
       w.who
from unnest(%s::text[], %s::text[], %s::bigint[], %s::text[], %s::bigint[], %s::bigint[], %s::bigint[])
     with ordinality p(debit, credit, amount, movement, case_id, agency_id, reverses, n)
join payments_account d on d.code = p.debit
join payments_account c on c.code = p.credit
cross join (values (%s::timestamptz, %s::date, %s, %s::bigint, %s)) w(at, on_date, source, source_id, who)
order by p.n
returning id
"""

REVERSE = """
with done as (
    insert into payments_entry (at, on_date, debit_id, credit_id, amount, movement, case_id, agency_id, source,
                                source_id, reverses_id, who)
    select %s, %s, e.credit_id, e.debit_id, e.amount, 'reversal', e.case_id, e.agency_id, e.source, e.source_id, e.id,
           %s
    from payments_entry e
    where e.source = %s and e.source_id = %s and e.reverses_id is null
      and not exists (select from payments_entry r where r.reverses_id = e.id)
    order by e.id
    returning debit_id, amount
)
select a.code, done.amount from done join payments_account a on a.id = done.debit_id
"""

__all__ = [
    "MoneyIn",
    "Posting",
    "Source",
    "agency_code",
    "allocate",
    "change_debt",
    "lock_receivables",
    "outstanding",
    "post",
    "reverse_entries",
    "suspend",
    "take_back",
]
