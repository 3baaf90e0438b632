"""Handing approved orders to the bank as a file that can be made again byte for byte."""

import hashlib
from dataclasses import dataclass
from datetime import date, datetime

from django.db import transaction

from bianmin.kit import clock
from bianmin.office.queries import require
from bianmin.office.types import Actor, Permission
from bianmin.payments.actions import ledger
from bianmin.payments.actions.counter import person
from bianmin.payments.actions.orders import lock_orders
from bianmin.payments.errors import NothingToDo
from bianmin.payments.models import OrderExport, PaymentOrder
from bianmin.payments.queries.orders import export_content
from bianmin.payments.types import Money, Movement, SourceKind


@dataclass(frozen=True, slots=True)
class Exported:
    """An export file: ``repeated`` where these orders had left before and the file is the same once more."""

    id: int
    on: date
    content: bytes
    sha256: str
    orders: int
    amount: int
    repeated: bool


def export_orders(*, actor: Actor, on: date | None = None, now: datetime | None = None) -> Exported:
    """Export all approved orders (transit → bank); where none waits, the newest export again, byte for byte.

    Killed before the transaction ends, nothing left; killed after it, before the file was written: the
    next call finds no order waiting and gives the very file that was lost.

    ``on``: the day the money leaves; with nothing waiting, the day whose newest export is wanted.
    """
    require(actor, Permission.EXPORT_ORDERS)
    maker = person(actor)
    at = now or clock.now()
    day = on or clock.taipei_date(at)
    with transaction.atomic():
        lock_orders()
        rows = list(PaymentOrder.objects.select_for_update(no_key=True).filter(state="approved").order_by("id"))
        if not rows:
            return _again(on)
        made = OrderExport.objects.create(
            on_date=day,
            made_at=at,
            made_by_id=maker,
            orders=len(rows),
            amount=sum(row.amount for row in rows),
            sha256="",
        )
        for row in rows:
            movement = Movement.REFUND if row.kind == "refund" else Movement.DISBURSEMENT
            ledger.post(
                ledger.Source(SourceKind.ORDER, row.pk, at, day, actor.name),
                [ledger.Posting("transit", Money.MAIN, row.amount, movement, agency_id=row.agency_id)],
            )
        PaymentOrder.objects.filter(pk__in=[row.pk for row in rows]).update(
            state="exported", exported_at=at, export=made
        )
        content = export_content(made.pk)
        made.sha256 = hashlib.sha256(content).hexdigest()
        made.save(update_fields=["sha256"])
    return Exported(made.pk, day, content, made.sha256, made.orders, made.amount, repeated=False)


def _again(on: date | None) -> Exported:
    known = OrderExport.objects.order_by("-id")
    last = (known if on is None else known.filter(on_date=on)).first()
    if last is None:
        raise NothingToDo
    content = export_content(last.pk)
    return Exported(last.pk, last.on_date, content, last.sha256, last.orders, last.amount, repeated=True)
