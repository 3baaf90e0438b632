"""Giving back what was paid too much (溢繳退還): proposed by one, approved by another, paid by an order."""

from datetime import date, datetime

from django.db import transaction

from bianmin.kit import clock, identifiers, roc
from bianmin.office.queries import require
from bianmin.office.types import Actor, Permission
from bianmin.payments.actions.counter import person
from bianmin.payments.actions.orders import lock_orders, next_number
from bianmin.payments.actions.suspense import refund_suspense
from bianmin.payments.models import PaymentOrder
from bianmin.payments.queries.orders import OrderView, order


def propose_refund(
    item_id: int,
    amount: int,
    *,
    payee: str,
    bank_code: str,
    account: str,
    reason: str,
    actor: Actor,
    on: date | None = None,
    now: datetime | None = None,
) -> OrderView:
    """Propose to give suspended money back to the payer's bank account; it is held until decided.

    ``approve_orders`` by a second person, ``export_orders`` and ``return_order`` go on with it, and
    ``cancel_order`` puts the money back into suspense.

    ``bank_code``: 3 digits of the bank, or 7 with its branch.
    ``account``: up to 16 digits.
    """
    require(actor, Permission.REFUND)
    proposer = person(actor)
    at = now or clock.now()
    day = on or clock.taipei_date(at)
    bank_code, account = identifiers.fold(bank_code), identifiers.fold(account).replace("-", "")
    with transaction.atomic():
        move = refund_suspense(
            item_id,
            amount,
            payee=payee.strip(),
            bank_code=bank_code,
            account=account,
            reason=reason,
            actor=actor,
            now=at,
            on=day,
        )
        lock_orders()
        made = PaymentOrder.objects.create(
            order_no=next_number(roc.year(clock.taipei_date(at))),
            kind="refund",
            payee=payee.strip(),
            bank_code=bank_code,
            account=account,
            amount=amount,
            cases=0,
            up_to=day,
            move_id=move,
            state="proposed",
            proposed_by_id=proposer,
            proposed_at=at,
        )
    return order(made.pk)
