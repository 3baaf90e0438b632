"""Money that was not there after all: the case owes again, whatever was done with it meanwhile."""

from pathlib import Path

import pytest

from bianmin.kit.models import OutboxEvent
from bianmin.payments import actions, queries
from bianmin.payments.errors import AlreadyReversed, MoneyGone, NotVoidable, ReasonNeeded
from bianmin.payments.models import Instrument, Payment, SuspenseItem
from bianmin.payments.types import Layout
from tests.factories import counter as make
from tests.factories.payments import account_file, collect, number_of, owed, reference_of, some_cases
from tests.payments.sound import sound

pytestmark = pytest.mark.django_db


def test_a_bounced_cheque_takes_back_all_it_paid_and_says_which_cases_owe_again() -> None:
    first, second = some_cases([300, 200])
    receipt = make.pay([first, second], 600, method="cheque")
    make.close()

    cases = actions.bounce_instrument(receipt.id, reason="存款不足", actor=make.accounts(), now=make.MORNING)

    assert cases == (first, second)
    assert (owed(first), owed(second)) == (300, 200)
    assert Instrument.objects.get().state == "bounced"
    assert queries.receipt(receipt.id).state == "reversed"
    assert SuspenseItem.objects.get().remaining == 0
    event = OutboxEvent.objects.filter(name="MoneyReversed").latest("id")
    assert event.body["case_ids"] == [first, second]
    with pytest.raises(AlreadyReversed):
        actions.bounce_instrument(receipt.id, reason="再退", actor=make.accounts())
    sound()


def test_a_cheque_may_bounce_after_it_was_thought_cleared() -> None:
    (case,) = some_cases([300])
    receipt = make.pay([case], 300, method="cheque")
    make.close()
    actions.clear_instrument(receipt.id, actor=make.accounts(), now=make.MORNING)

    actions.bounce_instrument(receipt.id, reason="退票", actor=make.accounts(), now=make.MORNING)

    balances = {row.code: row.balance for row in queries.account_balances()}
    assert (balances["cheques"], balances["bank.main"]) == (0, 0)
    sound()


def test_what_was_matched_out_of_its_suspense_is_taken_back_too() -> None:
    first, second = some_cases([300, 200])
    receipt = make.pay([first], 400, method="card")
    make.close()
    item = SuspenseItem.objects.get()
    actions.match_suspense(item.pk, [(second, 100)], reason="同一義務人", actor=make.accounts(), now=make.MORNING)

    cases = actions.charge_back(receipt_id=receipt.id, reason="持卡人否認", actor=make.accounts(), now=make.MORNING)

    assert cases == (first, second)
    assert (owed(first), owed(second)) == (300, 200)
    sound()


def test_money_refunded_meanwhile_must_come_back_first() -> None:
    (case,) = some_cases([300])
    receipt = make.pay([case], 400, method="card")
    make.close()
    refund = actions.propose_refund(
        SuspenseItem.objects.get().pk,
        100,
        payee="測試",
        bank_code="004",
        account="0012345",
        reason="溢繳",
        actor=make.accounts(),
        now=make.MORNING,
    )

    with pytest.raises(MoneyGone):
        actions.charge_back(receipt_id=receipt.id, reason="持卡人否認", actor=make.accounts(), now=make.MORNING)
    assert owed(case) == 0
    actions.cancel_order(refund.id, actor=make.accounts(), now=make.MORNING)
    actions.charge_back(receipt_id=receipt.id, reason="持卡人否認", actor=make.accounts(), now=make.MORNING)
    assert owed(case) == 300
    sound()


def test_only_an_instrument_bounces_only_after_the_closing_and_only_with_a_reason() -> None:
    first, second = some_cases([300, 300])
    cash = make.pay([first], 100)
    cheque = make.pay([second], 100, method="cheque")

    with pytest.raises(NotVoidable, match="void it instead"):
        actions.bounce_instrument(cheque.id, reason="退票", actor=make.accounts())
    make.close()
    with pytest.raises(NotVoidable):
        actions.bounce_instrument(cash.id, reason="退票", actor=make.accounts())
    with pytest.raises(ReasonNeeded):
        actions.bounce_instrument(cheque.id, reason=" ", actor=make.accounts())


def test_a_card_line_of_a_file_is_charged_back(tmp_path: Path) -> None:
    (case,) = some_cases([300])
    header = "auth_code,terminal,card_last4,amount,paid_at,case_number,scheme,foreign\n"
    collect(tmp_path, header + f"A1,T1,4242,450,2026-09-01T10:00:00,{number_of(case)},visa,false\n", Layout.CARD)
    line = Payment.objects.get().line_id

    assert actions.charge_back(line_id=line, reason="持卡人否認", actor=make.accounts(), now=make.MORNING) == (case,)

    assert owed(case) == 300
    assert SuspenseItem.objects.get().remaining == 0
    with pytest.raises(AlreadyReversed):
        actions.charge_back(line_id=line, reason="再次", actor=make.accounts())
    sound()


def test_money_on_the_wrong_case_stays_with_the_office_and_waits_in_suspense(tmp_path: Path) -> None:
    wrong, right = some_cases([300, 300])
    collect(tmp_path, account_file([("t1", reference_of(wrong, "virtual_account"), 300)]), Layout.VIRTUAL_ACCOUNT)

    item = actions.unmatch_payment(
        Payment.objects.get().pk, reason="繳款人更正", actor=make.accounts(), now=make.MORNING
    )
    actions.match_suspense(item, [(right, 300)], reason="繳款人更正", actor=make.accounts(), now=make.MORNING)

    assert (owed(wrong), owed(right)) == (300, 0)
    sound()
    again = actions.unmatch_payment(
        Payment.objects.get(case_id=right).pk, reason="又錯", actor=make.accounts(), now=make.MORNING
    )
    assert again == item
    assert owed(right) == 300
    sound()
