"""What was paid too much goes back to its payer, by two persons, through an order."""

from typing import Any

import pytest

from bianmin.kit.errors import NotAllowed
from bianmin.payments import actions, queries
from bianmin.payments.errors import BankAccountNeeded, SecondPersonNeeded, TooMuch
from bianmin.payments.models import SuspenseItem
from bianmin.payments.queries.orders import OrderView
from tests.factories import counter as make
from tests.factories.payments import some_cases
from tests.payments.sound import sound

pytestmark = pytest.mark.django_db


def an_overpayment() -> int:
    (case,) = some_cases([300])
    make.pay([case], 400)
    return int(SuspenseItem.objects.get().pk)


def refund(item: int, amount: int = 100, **more: str) -> OrderView:
    facts: dict[str, Any] = {
        "payee": "測試受款人",
        "bank_code": "004",
        "account": "００１２-345",
        "reason": "溢繳退還",
    } | more
    return actions.propose_refund(item, amount, actor=make.approver("first"), now=make.MORNING, **facts)


def test_a_refund_is_proposed_approved_by_another_exported_and_paid_once() -> None:
    item = an_overpayment()
    order = refund(item)

    assert (order.kind, order.payee, order.account, order.state) == ("refund", "測試受款人", "0012345", "proposed")
    balances = {row.code: row.balance for row in queries.account_balances()}
    assert (balances["suspense"], balances["held"]) == (0, 100)
    with pytest.raises(SecondPersonNeeded):
        actions.approve_orders([order.id], actor=make.approver("first"))
    actions.approve_orders([order.id], actor=make.approver("second"), now=make.MORNING)
    exported = actions.export_orders(actor=make.accounts(), now=make.MORNING)

    assert exported.content.decode().splitlines()[1] == "P115-000001,,004,0012345,100,0"
    sound()


def test_no_more_is_refunded_than_waits_and_the_account_must_be_one() -> None:
    item = an_overpayment()

    with pytest.raises(TooMuch):
        refund(item, 101)
    with pytest.raises(BankAccountNeeded):
        refund(item, account="ABC")
    with pytest.raises(NotAllowed):
        actions.propose_refund(
            item, 1, payee="x", bank_code="004", account="1", reason="x", actor=make.cashier(), now=make.MORNING
        )


@pytest.mark.parametrize("step", ["declined", "returned"])
def test_a_refund_declined_or_sent_back_by_the_bank_waits_in_suspense_again(step: str) -> None:
    item = an_overpayment()
    order = refund(item)
    if step == "declined":
        actions.cancel_order(order.id, actor=make.approver("second"), now=make.MORNING)
    else:
        actions.approve_orders([order.id], actor=make.approver("second"), now=make.MORNING)
        actions.export_orders(actor=make.accounts(), now=make.MORNING)
        actions.return_order(order.id, reason="帳號錯誤", actor=make.accounts(), now=make.MORNING)

    assert SuspenseItem.objects.get().remaining == 100
    assert refund(item).state == "proposed"
    sound()
