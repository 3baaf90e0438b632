"""What leaves the office: proposed by one, approved by another, exported once, claimed back where it must be."""

import csv
import io
from datetime import timedelta
from typing import Any

import pytest
from django.db import IntegrityError, transaction

from bianmin.kit.errors import NotAllowed
from bianmin.payments import actions, queries
from bianmin.payments.errors import NothingToDo, OrderNotInState, SecondPersonNeeded, StaleOrder
from bianmin.payments.models import Entry, PaymentOrder
from bianmin.payments.queries.orders import OrderView
from tests.factories import counter as make
from tests.factories.payments import an_agency, some_cases
from tests.payments.sound import sound

database = pytest.mark.django_db


def propose(**more: Any) -> list[OrderView]:
    return actions.propose_orders(actor=make.accounts(), on=make.MONDAY, now=make.MORNING, **more)


def approve(ids: list[int] | None = None) -> None:
    actions.approve_orders(ids, actor=make.approver(), on=make.MONDAY, now=make.MORNING)


def export() -> actions.Exported:
    return actions.export_orders(actor=make.accounts(), on=make.MONDAY, now=make.MORNING)


def paid_out(ids: list[int]) -> None:
    """Pay cases at the counter, close the day and pay the agencies."""
    for case, amount in zip(ids, (300, 200, 100), strict=False):
        make.pay([case], amount, method="card")
    make.close()
    propose()
    approve()
    export()


@database
def test_an_order_a_agency_pays_what_was_allocated_and_opens_to_its_cases() -> None:
    first, second = some_cases([300, 200], agency="NHI")
    (third,) = some_cases([1000], agency="TAX")
    make.pay([first, second], 600)
    make.pay([third], 150)

    health, tax = propose()

    assert (health.agency_code, health.amount, health.cases, health.state) == ("NHI", 500, 2, "proposed")
    assert (tax.agency_code, tax.amount, tax.cases) == ("TAX", 150, 1)
    assert {(row.case_id, row.amount) for row in queries.order_items(health.id).rows} == {(first, 300), (second, 200)}
    assert [(row.agency_code, row.balance, row.proposed) for row in queries.payables()] == [
        ("NHI", 500, 500),
        ("TAX", 150, 150),
    ]
    sound()


@database
def test_the_proposer_cannot_approve_and_a_clerk_without_the_right_neither() -> None:
    (case,) = some_cases([300])
    make.pay([case], 300)
    chief = make.approver("chief")
    (order,) = actions.propose_orders(actor=chief, on=make.MONDAY, now=make.MORNING)

    with pytest.raises(SecondPersonNeeded):
        actions.approve_orders(actor=chief)
    with pytest.raises(NotAllowed):
        actions.approve_orders(actor=make.accounts())
    with pytest.raises(IntegrityError, match="two_persons"), transaction.atomic():
        PaymentOrder.objects.filter(pk=order.id).update(approved_by=chief.staff_id)
    approve()
    with pytest.raises(OrderNotInState):
        approve([order.id])
    with pytest.raises(NothingToDo):
        approve()
    sound()


@database
def test_exporting_again_gives_the_same_bytes() -> None:
    first, second = some_cases([300, 200])
    make.pay([first, second], 500)
    propose()
    approve()

    one, two = export(), export()

    assert one.content == two.content
    assert (one.repeated, two.repeated, one.id) == (False, True, two.id)
    (row,) = csv.DictReader(io.StringIO(one.content.decode()))
    assert row == {
        "order_no": "P115-000001",
        "agency_code": "NHI",
        "bank": "0040000",
        "account": "000000012345",
        "amount": "500",
        "cases": "2",
    }
    assert Entry.objects.filter(credit__code="bank.main").count() == 1
    assert queries.payables()[0].balance == 0
    with pytest.raises(NothingToDo):
        propose()
    sound()


@database
def test_proposing_again_keeps_a_proposal_that_still_says_the_same_and_renews_one_that_does_not() -> None:
    first, second = some_cases([300, 200])
    make.pay([first], 300)
    (one,) = propose()
    (same,) = propose()
    make.pay([second], 200)
    (new,) = propose()

    assert same.id == one.id
    assert new.id != one.id
    assert new.amount == 500
    assert queries.order(one.id).state == "cancelled"


@database
def test_money_received_after_the_day_waits_for_the_next_order() -> None:
    first, second = some_cases([300, 200])
    make.pay([first], 300)
    make.pay([second], 200, at=make.MORNING + timedelta(days=1))

    (order,) = propose()

    assert order.amount == 300


@database
def test_a_stale_proposal_is_not_approved() -> None:
    (case,) = some_cases([300])
    receipt = make.pay([case], 300)
    (order,) = propose()
    actions.ask_void(receipt.id, reason="誤收", actor=make.cashier())
    actions.approve_void(receipt.id, actor=make.supervisor(), now=make.MORNING)

    with pytest.raises(StaleOrder, match="P115-000001"):
        approve()
    assert queries.order(order.id).state == "proposed"


@database
def test_a_changed_bank_account_makes_a_proposal_stale() -> None:
    (case,) = some_cases([300])
    make.pay([case], 300)
    propose()
    agency = an_agency()
    agency.bank_account = "999"
    agency.save()

    with pytest.raises(StaleOrder):
        approve()


@database
def test_a_returned_transfer_is_payable_again_and_issued_again() -> None:
    first, second = some_cases([300, 200])
    paid_out([first, second])
    (sent,) = queries.orders(state="exported").rows

    actions.return_order(sent.id, reason="帳號錯誤", actor=make.accounts(), now=make.MORNING)

    assert queries.payables()[0].balance == 500
    (again,) = propose()
    assert (again.amount, again.cases) == (500, 2)
    assert again.order_no != sent.order_no
    with pytest.raises(OrderNotInState):
        actions.return_order(sent.id, reason="再退", actor=make.accounts())
    sound()


@database
def test_a_chargeback_after_paying_out_is_carried_until_the_agency_has_enough_to_get() -> None:
    first, second, third = some_cases([300, 200, 5000])
    paid_out([first, second])
    receipt = queries.receipts_of_day(make.MONDAY).rows[1]
    assert receipt.amount == 300
    actions.charge_back(receipt_id=receipt.id, reason="持卡人否認", actor=make.accounts(), now=make.MORNING)

    (payable,) = queries.payables()
    assert (payable.balance, payable.claimed_back) == (-300, 300)
    with pytest.raises(NothingToDo):
        propose()

    make.pay([third], 100, by=make.cashier("other"))
    with pytest.raises(NothingToDo):
        propose()
    make.pay([third], 250, by=make.cashier("other"))
    (order,) = propose()

    assert order.amount == 100 + 250 - 300
    assert sorted(row.amount for row in queries.order_items(order.id).rows) == [-300, 100, 250]
    approve()
    export()
    assert queries.payables()[0].balance == 0
    sound()


@database
def test_an_order_that_came_back_after_its_claim_back_gives_the_agency_its_own_again() -> None:
    first, second, third = some_cases([300, 200, 5000])
    paid_out([first, second])
    (sent,) = queries.orders(state="exported").rows
    actions.charge_back(
        receipt_id=queries.receipts_of_day(make.MONDAY).rows[1].id,
        reason="持卡人否認",
        actor=make.accounts(),
        now=make.MORNING,
    )
    make.pay([third], 1000, by=make.cashier("other"))
    propose()
    approve()
    export()
    actions.return_order(sent.id, reason="帳號錯誤", actor=make.accounts(), now=make.MORNING)

    (order,) = propose()

    assert order.amount == queries.payables()[0].balance == 500
    approve()
    sound()


@database
def test_a_cheque_that_has_not_cleared_is_not_paid_out() -> None:
    (case,) = some_cases([300])
    receipt = make.pay([case], 300, method="cheque")

    with pytest.raises(NothingToDo):
        propose()
    assert queries.payables()[0].not_cleared == 300
    assert [row.receipt_number for row in queries.instruments_waiting()] == ["115-0000001"]
    actions.clear_instrument(receipt.id, actor=make.accounts(), now=make.MORNING)

    assert propose()[0].amount == 300
    sound()


@database
def test_a_withdrawn_approval_frees_its_payments() -> None:
    (case,) = some_cases([300])
    make.pay([case], 300)
    (order,) = propose()
    approve()
    actions.cancel_order(order.id, actor=make.approver(), now=make.MORNING)

    assert propose()[0].amount == 300
    sound()
