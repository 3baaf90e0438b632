"""The counter takes money in every way the office offers and writes a receipt in a series without gaps."""

from datetime import UTC, datetime, timedelta
from threading import Barrier, Thread
from typing import Any

import pytest
from django.db import IntegrityError, connection

from bianmin.kit.errors import NotAllowed
from bianmin.office.types import Actor
from bianmin.payments import actions, queries
from bianmin.payments.actions import counter as counter_actions
from bianmin.payments.errors import (
    AmountNeeded,
    BadCounterForm,
    CaseNotOpen,
    DayIsClosed,
    KeyUsed,
    NothingOwed,
    PersonNeeded,
)
from bianmin.payments.models import Entry, Payment, Receipt, ReceiptCounter, SuspenseItem
from bianmin.payments.types import Parts
from tests.factories import counter as make
from tests.factories.payments import an_agency, owed, some_cases

database = pytest.mark.django_db


@database
def test_cash_pays_costs_first_then_interest_surcharge_and_principal() -> None:
    (case,) = some_cases([Parts(principal=1000, surcharge=100, interest=50, costs=20)])

    receipt = make.pay([case], 120)

    assert receipt.number == "115-0000001"
    assert receipt.window == "ordinary"
    assert [(share.case_id, share.amount) for share in receipt.shares] == [(case, 120)]
    assert queries.receivable(case).outstanding == Parts(principal=1000, surcharge=50, interest=0, costs=0)
    payment = Payment.objects.get()
    assert (payment.channel, payment.method, payment.receipt_id) == ("counter", "cash", receipt.id)


@database
@pytest.mark.parametrize(
    ("method", "account"),
    [
        ("cash", "cash"),
        ("card", "bank.card"),
        ("foreign_card", "bank.card"),
        ("debit", "bank.card"),
        ("mobile", "bank.mobile"),
        ("ipass", "bank.tickets"),
        ("cheque", "cheques"),
        ("postal_order", "cheques"),
    ],
)
def test_each_way_of_paying_lies_on_its_own_account(method: str, account: str) -> None:
    (case,) = some_cases([500])

    make.pay([case], 500, method=method)

    assert owed(case) == 0
    assert Entry.objects.filter(debit__code=account, credit__code="receivable.principal", amount=500).count() == 1


@database
def test_one_sum_over_several_cases_goes_to_the_oldest_first_and_the_rest_to_suspense() -> None:
    first, second, third = some_cases([300, 200, 100])

    receipt = make.pay([third, second, first], 1000)

    assert [(share.case_id, share.amount) for share in receipt.shares] == [(first, 300), (second, 200), (third, 100)]
    assert receipt.suspended == 400
    assert SuspenseItem.objects.get().reason == "overpaid"


@database
def test_the_payer_may_designate_which_case_gets_what() -> None:
    first, second = some_cases([300, 200])

    receipt = make.pay([], 250, shares=[(second, 200), (first, 50)])

    assert sorted((share.case_id, share.amount) for share in receipt.shares) == [(first, 50), (second, 200)]


@database
def test_a_double_click_gives_the_same_receipt_and_another_sum_under_its_key_is_refused() -> None:
    (case,) = some_cases([500])

    once, again = make.pay([case], 500, key="k"), make.pay([case], 500, key="k")

    assert once.number == again.number
    assert Receipt.objects.count() == 1
    with pytest.raises(KeyUsed):
        make.pay([case], 400, key="k")


@database
def test_easycard_pays_small_fees_only() -> None:
    (case,) = some_cases([500])

    with pytest.raises(BadCounterForm, match="small fees"):
        make.pay([case], 100, method="easycard")

    receipt = actions.take_fee(
        key="fee",
        payer="測試",
        method="easycard",
        fee_item="copy_a4",
        quantity=15,
        detail={"last4": "5555"},
        actor=make.cashier(),
        now=make.MORNING,
    )
    assert (receipt.amount, receipt.fee_item, receipt.shares) == (30, "copy_a4", ())
    assert Entry.objects.get(movement="fee").credit.code == "fees"


@database
def test_what_a_method_needs_is_asked_for_all_at_once_and_no_whole_card_number_is_kept() -> None:
    (case,) = some_cases([500])

    with pytest.raises(BadCounterForm) as refused:
        actions.take_payment(
            key="x",
            payer=" ",
            method="card",
            amount=100,
            case_ids=[case],
            detail={"auth_code": "4242 4242 4242 4242", "last4": "42"},
            actor=make.cashier(),
        )

    assert {field for field, _ in refused.value.faults} == {"payer", "holder", "auth_code", "last4"}


@database
def test_the_same_cheque_is_not_taken_twice() -> None:
    first, second = some_cases([500, 500])
    detail = {"number": "AB1", "bank": "測試銀行", "due_date": "1150930"}
    common: dict[str, Any] = {
        "payer": "測試",
        "method": "cheque",
        "amount": 100,
        "detail": detail,
        "actor": make.cashier(),
    }
    receipt = actions.take_payment(key="1", case_ids=[first], now=make.MORNING, **common)

    assert receipt.instrument is not None
    assert receipt.instrument.due_date is not None
    assert receipt.instrument.due_date.isoformat() == "2026-09-30"
    with pytest.raises(BadCounterForm, match="taken before"):
        actions.take_payment(key="2", case_ids=[second], now=make.MORNING, **common)


@database
def test_cases_that_are_closed_or_owe_nothing_take_no_money() -> None:
    (closed,) = some_cases([500], status="closed")
    (paid,) = some_cases([500])
    make.pay([paid], 500)

    with pytest.raises(CaseNotOpen):
        make.pay([closed], 100)
    with pytest.raises(NothingOwed):
        make.pay([paid], 100)
    assert Receipt.objects.count() == ReceiptCounter.objects.get().last == 1


@database
@pytest.mark.parametrize(
    ("hour", "minute", "days", "window"),
    [
        (7, 0, 0, "early"),
        (7, 59, 0, "early"),
        (8, 0, 0, "ordinary"),
        (12, 30, 0, "noon"),
        (17, 29, 0, "ordinary"),
        (17, 30, 0, "evening"),
        (20, 0, 0, "ordinary"),
        (7, 30, 5, "ordinary"),
    ],
)
def test_windows_follow_taipeis_clock_from_monday_to_friday(hour: int, minute: int, days: int, window: str) -> None:
    (case,) = some_cases([500])
    at = datetime(2026, 8, 31, hour, minute, tzinfo=UTC) - timedelta(hours=8) + timedelta(days=days)

    assert make.pay([case], 100, at=at).window == window


@database
def test_the_year_of_a_number_is_taipeis() -> None:
    (case,) = some_cases([500])
    new_year_in_taipei = datetime(2026, 12, 31, 16, 30, tzinfo=UTC)

    assert make.pay([case], 100, at=new_year_in_taipei).number == "116-0000001"


@database
def test_only_a_cashier_in_person_takes_money() -> None:
    (case,) = some_cases([500])

    with pytest.raises(NotAllowed):
        make.pay([case], 100, by=make.accounts())
    with pytest.raises(PersonNeeded):
        make.pay([case], 100, by=Actor.system("clock"))
    with pytest.raises(AmountNeeded):
        make.pay([case], 0)


@database
def test_after_the_closing_the_cashier_takes_no_more_money_that_day() -> None:
    (case,) = some_cases([500])
    make.pay([case], 100)
    make.close()

    with pytest.raises(DayIsClosed):
        make.pay([case], 100)
    assert make.pay([case], 100, by=make.cashier("other")).number == "115-0000002"


@database
def test_figures_count_payments_and_cases_apart() -> None:
    an_agency()
    first, second, third = some_cases([300, 200, 100])
    make.pay([first, second], 500)
    make.pay([third], 60, method="card")
    make.pay([third], 40, method="card")

    figures = {row.method: row for row in queries.method_figures(make.MONDAY, make.MONDAY)}

    assert (figures["cash"].payments, figures["cash"].cases, figures["cash"].amount) == (1, 2, 500)
    assert (figures["card"].payments, figures["card"].cases, figures["card"].amount) == (2, 1, 100)
    assert figures["cash"].period == "2026-08"


@pytest.mark.usefixtures("committing")
@pytest.mark.parametrize("locked", [False, True], ids=["lock off", "lock on"])
def test_two_cashiers_at_once_get_two_numbers_only_because_the_counter_is_locked(
    locked: bool,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    cases = some_cases([500, 500])
    people = [make.cashier("one"), make.cashier("two")]
    meet = Barrier(2)
    outcomes: list[str] = []
    real = counter_actions.lock_counter

    def lock_counter(year: int) -> int:
        if locked:
            return real(year)
        last = ReceiptCounter.objects.filter(year=year).values_list("last", flat=True).first() or 0
        meet.wait(10)
        return int(last) + 1

    monkeypatch.setattr(counter_actions, "lock_counter", lock_counter)

    def take(case: int, who: Actor) -> None:
        try:
            outcomes.append(make.pay([case], 100, by=who).number)
        except IntegrityError:  # what the race is about
            outcomes.append("the same number twice")
        finally:
            connection.close()

    threads = [Thread(target=take, args=pair) for pair in zip(cases, people, strict=True)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    expected = ["115-0000001", "115-0000002"] if locked else ["115-0000001", "the same number twice"]
    assert sorted(outcomes) == expected
