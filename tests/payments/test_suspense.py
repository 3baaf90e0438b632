"""The suspense desk: what waits, where it may belong, and what a person decides, with a reason."""

from pathlib import Path

import pytest

from bianmin.kit.errors import NotAllowed, Refusal
from bianmin.payments import actions, queries
from bianmin.payments.errors import AlreadyUndone, CaseNotOpen, ReasonNeeded, TooMuch
from bianmin.payments.models import Payment, SuspenseItem
from bianmin.payments.types import Parts
from tests.factories import payments as make

pytestmark = pytest.mark.django_db


def suspended(folder: Path, amount: int, reference: str = "8888888888888888") -> int:
    """Suspend money that came in under an unknown number; return the item."""
    make.collect(folder, [make.store_line(reference, amount)])
    return int(SuspenseItem.objects.order_by("-id").values_list("id", flat=True)[0])


def sound() -> bool:
    """Tell whether all standing checks hold."""
    return not any(check.violations for check in queries.ledger_checks())


def test_a_mistyped_number_proposes_the_case_that_is_meant(tmp_path: Path) -> None:
    wrong, right = make.some_cases([500, 1_000])
    reference = make.reference_of(right)
    item = suspended(tmp_path, 1_000, f"{(int(reference[0]) + 1) % 10}{reference[1:]}")
    (first, *_) = queries.proposals(item)
    assert first.case_id == right
    assert {why.en for why in first.why} == {
        "Its number differs from this case's by a digit or two",
        "The amount is exactly what is owed",
    }
    assert wrong not in {one.case_id for one in queries.proposals(item)[:1]}


def test_an_overpayment_proposes_the_payers_other_debts_by_name(tmp_path: Path) -> None:
    (case,) = make.some_cases([1_000])
    name = make.name_of(case)
    content = f"bank_txn_id,account,amount,paid_at,payer\nt1,123,1000,2026-09-01,{name}\n"
    make.collect(tmp_path, content, "virtual-account")
    item = SuspenseItem.objects.get()
    (found,) = queries.proposals(item.pk)
    assert (found.case_id, found.balance) == (case, 1_000)


def test_a_match_pays_the_case_on_the_day_the_debtor_paid(tmp_path: Path) -> None:
    (case,) = make.some_cases([Parts(principal=1_000, costs=100)])
    item = suspended(tmp_path, 700)
    actions.match_suspense(item, [(case, 700)], reason="繳款人來電確認", actor=make.SYSTEM)
    payment = Payment.objects.get()
    assert (payment.amount, payment.channel, str(payment.paid_on)) == (700, "store", "2026-09-01")
    assert make.owed(case) == 400
    assert sound()


def test_money_can_be_split_over_several_cases(tmp_path: Path) -> None:
    cases = make.some_cases([300, 400, 500], agency="NHI")
    item = suspended(tmp_path, 1_000)
    shares = [(cases[0], 300), (cases[1], 400), (cases[2], 300)]
    actions.match_suspense(item, shares, reason="一次繳三案", actor=make.SYSTEM)
    assert [make.owed(case) for case in cases] == [0, 0, 200]
    assert queries.suspense_items() == []
    assert sound()


def test_undoing_a_match_puts_the_money_back_and_the_case_owes_again(tmp_path: Path) -> None:
    (case,) = make.some_cases([Parts(principal=500, surcharge=50, interest=5, costs=10)])
    before = queries.receivable(case).outstanding
    item = suspended(tmp_path, 60)
    (move,) = actions.match_suspense(item, [(case, 60)], reason="姓名相符", actor=make.SYSTEM)
    actions.undo_move(move, reason="同名不同人", actor=make.SYSTEM)
    assert queries.receivable(case).outstanding == before
    assert queries.suspense_item(item).remaining == 60
    with pytest.raises(AlreadyUndone):
        actions.undo_move(move, reason="再一次", actor=make.SYSTEM)
    assert sound()


def test_a_match_needs_a_reason_an_open_case_a_debt_and_enough_money(tmp_path: Path) -> None:
    (case,) = make.some_cases([500])
    (closed,) = make.some_cases([500], status="closed")
    item = suspended(tmp_path, 600)
    refused: list[tuple[type[Refusal], int, int, str]] = [
        (ReasonNeeded, case, 100, "  "),
        (CaseNotOpen, closed, 100, "x"),
        (TooMuch, case, 501, "x"),
        (TooMuch, case, 601, "x"),
    ]
    for kind, meant, amount, reason in refused:
        with pytest.raises(kind):
            actions.match_suspense(item, [(meant, amount)], reason=reason, actor=make.SYSTEM)
    assert queries.suspense_item(item).remaining == 600
    assert sound()


def test_a_citizen_may_neither_collect_nor_match_nor_refund(tmp_path: Path) -> None:
    (case,) = make.some_cases([500])
    item = suspended(tmp_path, 600)
    with pytest.raises(NotAllowed):
        actions.match_suspense(item, [(case, 100)], reason="x", actor=make.CITIZEN)
    with pytest.raises(NotAllowed):
        actions.refund_suspense(item, 100, payee="x", bank_code="004", account="1", reason="x", actor=make.CITIZEN)
    with pytest.raises(NotAllowed):
        actions.collect(tmp_path / "no", layout="store", actor=make.CITIZEN, file_name="no")


def test_a_refund_is_held_until_it_is_paid_out(tmp_path: Path) -> None:
    item = suspended(tmp_path, 600)
    move = actions.refund_suspense(
        item, 250, payee="測試", bank_code="0040000", account="123", reason="匯錯", actor=make.SYSTEM
    )
    held = {one.code: one.balance for one in queries.account_balances()}
    assert (held["held"], held["suspense"], held["bank.store"]) == (250, 350, 600)
    actions.undo_move(move, reason="改沖其他案件", actor=make.SYSTEM)
    assert queries.suspense_item(item).remaining == 600
    assert sound()


def test_items_come_oldest_first_by_keyset(tmp_path: Path) -> None:
    items = [suspended(tmp_path, 10 + n) for n in range(5)]
    first = queries.suspense_items(size=2)
    rest = queries.suspense_items(after=(first[-1].arose_on, first[-1].id), size=10)
    assert [one.id for one in [*first, *rest]] == items
    assert queries.suspense_total() == (5, 60)
    assert sum(age.items for age in queries.suspense_age(make.DAY)) == 5
