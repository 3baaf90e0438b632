"""A card payment taken at the counter comes again in the acquirer's file: it is the same money."""

from datetime import timedelta
from pathlib import Path

import pytest

from bianmin.payments import actions
from bianmin.payments.models import CollectionLine, Payment, Receipt, Receivable, SuspenseItem
from bianmin.payments.types import CollectResult
from tests.factories import counter, payments

pytestmark = pytest.mark.django_db

HEADER = "auth_code,terminal,card_last4,amount,paid_at,case_number,scheme,foreign\n"
DAY = counter.MORNING.strftime("%Y-%m-%d")


def row(case: int, amount: int, at: str = f"{DAY}T10:00:00+08:00", code: str = "a12345", last4: str = "4242") -> str:
    return f"{code},T1,{last4},{amount},{at},{payments.number_of(case)},visa,false\n"


def collect(folder: Path, *rows: str) -> CollectResult:
    return payments.collect(folder, HEADER + "".join(rows), "card")


def balance(case: int) -> int:
    return Receivable.objects.get(case_id=case).balance


def test_the_line_of_a_receipt_is_a_repeat_that_names_the_receipt(tmp_path: Path) -> None:
    (case,) = payments.some_cases([1_000])
    receipt = counter.pay([case], 400, method="card")
    result = collect(tmp_path, row(case, 400))
    assert (result.repeats, result.amount_matched, result.amount_suspense) == (1, 0, 0)
    line = CollectionLine.objects.get(file_id=result.file)
    assert (line.outcome, line.why, line.case_id) == ("repeat", f"receipt {receipt.number}", case)
    assert balance(case) == 600
    assert not SuspenseItem.objects.exists()

    again = collect(tmp_path, row(case, 400))
    assert again.repeats == 1
    assert CollectionLine.objects.get(file_id=again.file).why == f"receipt {receipt.number}"
    assert Payment.objects.count() == 1


@pytest.mark.parametrize(
    "other",
    [
        {"amount": 401},
        {"code": "A12346"},
        {"last4": "4243"},
        {"at": (counter.MORNING + timedelta(days=1)).strftime("%Y-%m-%dT10:00:00+08:00")},
    ],
)
def test_a_line_that_differs_in_anything_is_money_of_its_own(tmp_path: Path, other: dict[str, object]) -> None:
    (case,) = payments.some_cases([1_000])
    counter.pay([case], 400, method="card")
    given: dict[str, object] = {"amount": 400} | other
    result = collect(tmp_path, row(case, **given))  # type: ignore[arg-type]  # words of several types
    assert (result.repeats, result.under) == (0, 1)


def test_one_receipt_stands_for_one_line_and_two_for_two(tmp_path: Path) -> None:
    (case,) = payments.some_cases([2_000])
    counter.pay([case], 400, method="card")
    counter.pay([case], 400, method="card")
    lines = [row(case, 400, f"{DAY}T10:0{minute}:00+08:00") for minute in range(3)]
    assert collect(tmp_path, lines[0]).repeats == 1
    result = collect(tmp_path, *lines, lines[2])
    assert (result.repeats, result.under) == (3, 1)
    assert balance(case) == 800
    assert Receipt.objects.exclude(reported_as=None).count() == 2


def test_a_receipt_over_several_cases_is_one_line_whatever_case_it_names(tmp_path: Path) -> None:
    first, second = payments.some_cases([300, 500])
    counter.pay([first, second], 700, method="card")
    assert collect(tmp_path, row(second, 700)).repeats == 1
    assert (balance(first), balance(second)) == (0, 100)


def test_a_voided_receipt_stands_for_nothing(tmp_path: Path) -> None:
    (case,) = payments.some_cases([1_000])
    receipt = counter.pay([case], 400, method="card")
    actions.ask_void(receipt.id, reason="案號有誤", actor=counter.cashier())
    actions.approve_void(receipt.id, actor=counter.supervisor(), now=counter.MORNING)
    result = collect(tmp_path, row(case, 400))
    assert (result.repeats, result.under) == (0, 1)
    assert balance(case) == 600


def test_a_line_once_seen_stays_a_repeat_after_its_receipt_was_charged_back(tmp_path: Path) -> None:
    (case,) = payments.some_cases([1_000])
    receipt = counter.pay([case], 400, method="card")
    assert collect(tmp_path, row(case, 400)).repeats == 1
    counter.close()
    actions.charge_back(receipt_id=receipt.id, reason="持卡人爭議", actor=counter.accounts(), now=counter.MORNING)
    assert balance(case) == 1_000
    assert collect(tmp_path, row(case, 400)).repeats == 1
    assert balance(case) == 1_000


def test_cash_of_the_same_amount_is_not_meant(tmp_path: Path) -> None:
    (case,) = payments.some_cases([1_000])
    counter.pay([case], 400)
    assert collect(tmp_path, row(case, 400)).under == 1
