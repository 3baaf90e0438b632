"""Taking in counter payments from outside this system; those that name a case are booked, each once."""

import hashlib
from collections import defaultdict
from collections.abc import Sequence
from datetime import date, datetime

from django.db import connection, transaction

from bianmin.kit import clock, outbox
from bianmin.kit.loading import Loaded, merge
from bianmin.office import queries as office
from bianmin.office.types import Actor, Permission
from bianmin.payments.actions.collect import stage, take_staged
from bianmin.payments.events import MoneyCollected
from bianmin.payments.models import CollectionFile
from bianmin.payments.rules.counter import METHODS
from bianmin.payments.rules.layouts import Line
from bianmin.payments.types import Channel, CounterPaymentRecord, Layout, Money

_COLUMNS = ("receipt_id", "paid_at", "paid_on", "method", "amount", "case_number")


@transaction.atomic
def take_counter_payments(
    records: Sequence[CounterPaymentRecord],
    *,
    actor: Actor,
    now: datetime | None = None,
) -> Loaded:
    """Add counter payments under their own receipts' ids, all or none; the same again changes nothing.

    They count in figures on the day they were paid. Those with a case number are booked today to that case,
    as a line of a collection file; what the case doesn't owe waits in suspense. None takes a number of the
    office's own series of receipts.

    Raises:
        Differs: a receipt's id is there already with another time, method, amount or case.
    """
    office.require(actor, Permission.KEEP_PAST_PAYMENTS)
    moment = now or clock.now()
    loaded = merge(
        "payments_past_payment",
        (
            (one.receipt_id, one.paid_at, clock.taipei_date(one.paid_at), one.method, one.amount, one.case_number)
            for one in records
        ),
        _COLUMNS,
        key=["receipt_id"],
        also={"noted_at": moment, "noted_by": actor.name[:80]},
    )
    for account, mine in _unbooked(records).items():
        _book(account, mine, actor, moment)
    return loaded


def _unbooked(records: Sequence[CounterPaymentRecord]) -> dict[Money, list[CounterPaymentRecord]]:
    """Return the payments that name a case and aren't in the ledger yet, by the account their money lies on."""
    named = {_identity(one): one for one in records if one.case_number}
    with connection.cursor() as cursor:
        cursor.execute("select identity from payments_collection_line where identity = any(%s)", [list(named)])
        booked = {row[0] for row in cursor.fetchall()}
    found: dict[Money, list[CounterPaymentRecord]] = defaultdict(list)
    for identity, one in named.items():
        if identity not in booked:
            found[METHODS[one.method].money].append(one)
    return found


def _book(account: Money, records: Sequence[CounterPaymentRecord], actor: Actor, moment: datetime) -> None:
    day: date = clock.taipei_date(moment)
    names = {"on": day, "now": moment, "who": actor.name[:80], "channel": Channel.COUNTER.value}
    with connection.cursor() as cursor:
        stage(
            cursor,
            (
                Line(
                    line_no,
                    identity=_identity(one),
                    reference=one.case_number,
                    amount=one.amount,
                    paid_at=one.paid_at,
                    method=one.method,
                    raw=one.receipt_id,
                )
                for line_no, one in enumerate(records, 1)
            ),
        )
        totals = take_staged(cursor, Layout.COUNTER, account, day, names)
    digest = hashlib.sha256("\n".join(map(_identity, records)).encode())
    file = CollectionFile.objects.create(
        pk=totals.pop("file"),
        sha256=digest.hexdigest(),
        name=f"counter-payments ({account})",
        layout=Layout.COUNTER,
        taken_at=moment,
        taken_on=day,
        taken_by=actor.name[:80],
        **totals,
    )
    outbox.record(MoneyCollected(file_id=file.pk, on=day))


def _identity(one: CounterPaymentRecord) -> str:
    return f"counter:{one.receipt_id}"
