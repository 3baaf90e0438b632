"""A receipt is voided by two persons before the day is closed; the closing explains every difference."""

import pytest
from django.db import IntegrityError, transaction

from bianmin.kit.errors import NotAllowed
from bianmin.payments import actions, queries
from bianmin.payments.errors import (
    BadCounterForm,
    CountNeeded,
    DayIsClosed,
    MoneyGone,
    NoteNeeded,
    NotVoidable,
    ReasonNeeded,
    ReceiptClosed,
    SecondPersonNeeded,
    VoidWaiting,
)
from bianmin.payments.models import Entry, Receipt, SuspenseItem
from tests.factories import counter as make
from tests.factories.payments import owed, some_cases
from tests.payments.sound import sound

pytestmark = pytest.mark.django_db


def test_a_void_needs_a_reason_and_a_second_person_and_keeps_the_number() -> None:
    (case,) = some_cases([500])
    receipt = make.pay([case], 600)

    with pytest.raises(ReasonNeeded):
        actions.ask_void(receipt.id, reason=" ", actor=make.cashier())
    both = make.supervisor("both")
    actions.ask_void(receipt.id, reason="金額誤鍵", actor=both)
    with pytest.raises(SecondPersonNeeded):
        actions.approve_void(receipt.id, actor=both, now=make.MORNING)
    voided = actions.approve_void(receipt.id, actor=make.supervisor(), now=make.MORNING)

    assert (voided.state, voided.number) == ("void", "115-0000001")
    assert owed(case) == 500
    assert SuspenseItem.objects.get().remaining == 0
    assert make.pay([case], 500).number == "115-0000002"
    sound()


def test_the_table_itself_refuses_one_person_for_both_halves() -> None:
    (case,) = some_cases([500])
    receipt = make.pay([case], 100)
    who = make.supervisor().staff_id

    with pytest.raises(IntegrityError, match="two_persons"), transaction.atomic():
        Receipt.objects.filter(pk=receipt.id).update(void_asked_by=who, voided_by=who)


def test_a_cashier_cannot_approve_and_what_nobody_asked_for_is_not_voided() -> None:
    (case,) = some_cases([500])
    receipt = make.pay([case], 100)

    with pytest.raises(NotVoidable):
        actions.approve_void(receipt.id, actor=make.supervisor())
    actions.ask_void(receipt.id, reason="重複收款", actor=make.cashier())
    with pytest.raises(NotAllowed):
        actions.approve_void(receipt.id, actor=make.cashier("other"))
    assert actions.decline_void(receipt.id, actor=make.supervisor()).state == "issued"


def test_after_the_closing_a_receipt_is_reversed_instead() -> None:
    (case,) = some_cases([500])
    receipt = make.pay([case], 100)
    make.close()

    with pytest.raises(ReceiptClosed):
        actions.ask_void(receipt.id, reason="太晚", actor=make.cashier())


def test_a_void_is_refused_while_its_overpaid_part_was_worked_on() -> None:
    first, second = some_cases([500, 300])
    receipt = make.pay([first], 600)
    actions.match_suspense(
        SuspenseItem.objects.get().pk, [(second, 100)], reason="同一義務人", actor=make.accounts(), now=make.MORNING
    )
    actions.ask_void(receipt.id, reason="誤收", actor=make.cashier())

    with pytest.raises(MoneyGone):
        actions.approve_void(receipt.id, actor=make.supervisor(), now=make.MORNING)
    assert owed(first) == 0
    sound()


def test_a_day_closes_by_method_with_the_counted_cash_and_its_windows() -> None:
    first, second = some_cases([5000, 5000])
    make.pay([first], 1000)
    make.pay([first], 2000, method="card")
    make.pay([second], 500, by=make.cashier("other"))
    sheet = make.close()

    assert {row.method: (row.receipts, row.amount) for row in sheet.methods} == {"card": (1, 2000), "cash": (1, 1000)}
    assert [(row.method, row.receipts) for row in sheet.windows] == [("ordinary", 2)]
    assert (sheet.expected, sheet.counted, sheet.difference) == (3000, 3000, 0)
    assert (sheet.first_number, sheet.last_number) == ("115-0000001", "115-0000002")
    assert Entry.objects.get(movement="closing").amount == 1000
    assert queries.days_not_closed(make.MONDAY.replace(month=9, day=1))[0][2] == "測試other"
    with pytest.raises(DayIsClosed):
        make.close()
    sound()


def test_a_difference_needs_a_note_and_cash_must_be_counted() -> None:
    (case,) = some_cases([5000])
    make.pay([case], 1000)

    with pytest.raises(CountNeeded):
        actions.close_day(counted={}, actor=make.cashier(), on=make.MONDAY)
    with pytest.raises(BadCounterForm):
        make.close(barter=5)
    with pytest.raises(NoteNeeded, match="-10"):
        make.close(cash=990)
    sheet = actions.close_day(counted={"cash": 990}, note="短少十元,待查", actor=make.cashier(), on=make.MONDAY)

    assert (sheet.difference, sheet.note) == (-10, "短少十元,待查")


def test_a_void_that_waits_keeps_the_day_open() -> None:
    (case,) = some_cases([5000])
    receipt = make.pay([case], 1000)
    actions.ask_void(receipt.id, reason="誤收", actor=make.cashier())

    with pytest.raises(VoidWaiting, match="115-0000001"):
        make.close()
    actions.approve_void(receipt.id, actor=make.supervisor(), now=make.MORNING)
    sheet = make.close()

    assert [(row.receipts, row.amount, row.voided) for row in sheet.methods] == [(0, 0, 1)]
    sound()
