"""An agency tells that its claim was paid there, reduced or withdrawn."""

from pathlib import Path

import pytest

from bianmin.kit.errors import NotAllowed
from bianmin.kit.models import OutboxEvent
from bianmin.office.types import Actor
from bianmin.payments import actions, queries
from bianmin.payments.errors import AmountNeeded, BadCounterForm, MoreThanClaimed, ReasonNeeded
from bianmin.payments.models import Adjustment, Payment, SuspenseItem
from bianmin.payments.types import Layout, Parts
from tests.factories import counter as make
from tests.factories.payments import account_file, an_agency, collect, owed, reference_of, some_cases
from tests.payments.sound import sound

pytestmark = pytest.mark.django_db


def tell(case: int, kind: str, amount: int | None = None, *, key: str = "n1", actor: Actor | None = None) -> list[int]:
    return actions.take_agency_notice(
        case,
        actor=actor or make.accounts(),
        kind=kind,
        amount=amount,
        reason="機關函:測試字第1號",
        key=key,
        now=make.MORNING,
    )


def test_what_was_paid_there_lowers_the_debt_in_the_order_of_allocation() -> None:
    (case,) = some_cases([Parts(principal=1000, surcharge=100, interest=50, costs=20)])

    tell(case, "paid_there", 120)

    view = queries.receivable(case)
    assert (view.balance, view.adjusted, view.paid) == (1050, -120, 0)
    assert view.outstanding == Parts(principal=1000, surcharge=50)
    sound()


def test_a_notice_sent_twice_under_its_key_counts_once() -> None:
    (case,) = some_cases([1000])

    assert tell(case, "reduced", 300) == tell(case, "reduced", 300)

    assert owed(case) == 700


def test_more_reduced_than_owed_and_paid_is_refused_with_the_figure() -> None:
    (case,) = some_cases([1000])
    make.pay([case], 400)

    with pytest.raises(MoreThanClaimed, match="1,000"):
        tell(case, "reduced", 1001)
    assert owed(case) == 600
    assert not Adjustment.objects.exists()


def test_what_was_paid_already_becomes_a_surplus_to_be_refunded() -> None:
    (case,) = some_cases([1000])
    make.pay([case], 400)
    make.pay([case], 500)

    tell(case, "reduced", 350)

    view = queries.receivable(case)
    assert (view.balance, view.adjusted, view.paid) == (0, -350, 650)
    item = SuspenseItem.objects.get()
    assert (item.reason, item.remaining, item.case_id) == ("overpaid", 250, case)
    assert [p.amount for p in Payment.objects.filter(reversed_at=None).order_by("id")] == [400, 250]
    sound()


def test_a_surplus_of_money_from_a_file_and_from_suspense_is_kept_to_the_dollar(tmp_path: Path) -> None:
    (case,) = some_cases([1000])
    account = reference_of(case, "virtual_account")
    collect(tmp_path, account_file([("t1", account, 300), ("t2", "99999999999999", 500)]), Layout.VIRTUAL_ACCOUNT)
    item = SuspenseItem.objects.get()
    actions.match_suspense(item.pk, [(case, 500)], reason="來電說明", actor=make.accounts(), now=make.MORNING)

    tell(case, "reduced", 400)
    assert (owed(case), SuspenseItem.objects.get().remaining) == (0, 200)
    sound()
    tell(case, "reduced", 400, key="n2")

    assert sorted(SuspenseItem.objects.values_list("remaining", flat=True)) == [100, 500]
    assert queries.receivable(case).paid == 200
    sound()


def test_what_the_agency_got_of_a_surplus_is_claimed_back() -> None:
    (case,) = some_cases([1000])
    make.pay([case], 1000)
    actions.propose_orders(actor=make.accounts(), on=make.MONDAY, now=make.MORNING)
    actions.approve_orders(actor=make.approver(), now=make.MORNING)

    tell(case, "paid_there", 300)

    assert queries.payables()[0].balance == -300
    sound()


def test_a_withdrawn_case_owes_nothing_and_is_to_be_closed() -> None:
    (case,) = some_cases([1000])
    make.pay([case], 400)

    tell(case, "withdrawn")

    view = queries.receivable(case)
    assert (view.balance, view.adjusted, view.paid) == (0, -600, 400)
    assert OutboxEvent.objects.get(name="CaseWithdrawn").body["case_id"] == case
    assert tell(case, "withdrawn") == list(Adjustment.objects.values_list("id", flat=True))
    assert OutboxEvent.objects.filter(name="CaseWithdrawn").count() == 1
    sound()


def test_an_agency_tells_of_its_own_cases_only() -> None:
    (case,) = some_cases([1000], agency="NHI")

    with pytest.raises(NotAllowed):
        tell(case, "reduced", 1, actor=Actor.agency("TAX/api", an_agency("TAX").pk))
    tell(case, "reduced", 1, actor=Actor.agency("NHI/api", an_agency("NHI").pk))

    assert owed(case) == 999


def test_a_notice_needs_its_kind_amount_and_reason() -> None:
    (case,) = some_cases([1000])

    with pytest.raises(BadCounterForm):
        tell(case, "forgiven", 1)
    with pytest.raises(AmountNeeded):
        tell(case, "reduced")
    with pytest.raises(ReasonNeeded):
        actions.take_agency_notice(case, actor=make.accounts(), kind="reduced", amount=1, reason="", key="k")
