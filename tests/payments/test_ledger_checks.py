"""The standing checks find nothing in a sound ledger, and name what is broken in a broken one."""

from pathlib import Path

import pytest
from django.db import connection

from bianmin.payments import actions, queries
from bianmin.payments.models import SuspenseItem
from bianmin.payments.types import Parts
from tests.factories import payments as make

pytestmark = pytest.mark.django_db
MORE_OWED = "update payments_receivable set principal = principal + 1, balance = balance + 1, due = due + 1"
MORE_PAID = """
update payments_receivable set paid = paid + 1, balance = balance - 1, principal = principal - 1 where principal > 0
"""
LESS_WAITS = "update payments_suspense_item set remaining = remaining - 1 where remaining > 0"
WRONG_NUMBER = """
update payments_reference set value = '1111111111111111' where value = (select min(value) from payments_reference)
"""


def broken() -> dict[str, int]:
    """Return the checks that found something."""
    return {check.code: check.violations for check in queries.ledger_checks() if check.violations}


def busy(folder: Path) -> list[int]:
    """Make a day's work: exact, less, more, unknown, closed, repeated and bad lines, a match, a refund, costs."""
    cases = make.some_cases([Parts(1_000, 150, 20, 30), 500, 800, 900])
    closed = make.some_cases([700], status="closed")
    numbers = [make.reference_of(case) for case in [*cases, *closed]]
    amounts = (1_200, 100, 2_000, 50, 700)
    lines = [make.store_line(number, amount) for number, amount in zip(numbers, amounts, strict=True)]
    make.collect(folder, [*lines, make.store_line("7777777777777777", 333), lines[1], "x" * 70])
    make.collect(folder, lines)
    item = SuspenseItem.objects.get(amount=333)
    actions.match_suspense(item.pk, [(cases[1], 200), (cases[3], 100)], reason="名字相符", actor=make.SYSTEM)
    over = SuspenseItem.objects.get(amount=1_200)
    actions.refund_suspense(
        over.pk, 1_000, payee="測試", bank_code="004", account="123456", reason="溢繳", actor=make.SYSTEM
    )
    actions.add_costs(cases[3], 60, reason="查址", key="k1", actor=make.SYSTEM)
    return cases


def test_a_days_work_breaks_no_check(tmp_path: Path) -> None:
    busy(tmp_path)
    assert broken() == {}


def test_undone_work_breaks_no_check(tmp_path: Path) -> None:
    busy(tmp_path)
    for item in SuspenseItem.objects.all():
        for move in queries.suspense_item(item.pk).moves:
            actions.undo_move(move.id, reason="改正", actor=make.SYSTEM)
    assert broken() == {}
    assert all(item.remaining == item.amount for item in SuspenseItem.objects.all())


@pytest.mark.parametrize(
    ("damage", "found"),
    [
        (MORE_OWED, {"receivable-entries", "receivable-opened"}),
        (MORE_PAID, {"receivable-entries", "receivable-paid"}),
        (
            "update payments_payment set amount = amount + 1",
            {"payment-entries", "receivable-paid", "payable-agency", "file-money"},
        ),
        (LESS_WAITS, {"suspense-account", "suspense-items"}),
        ("update payments_collection_file set matched = matched + 1", {"file-lines"}),
        ("update payments_collection_file set amount_suspense = amount_suspense - 1", {"file-totals"}),
        ("update payments_adjustment set amount = amount - 1", {"adjustment-entries", "receivable-adjusted"}),
        (
            "update payments_entry set source_id = 0 where movement = 'adjustment'",
            {"entry-source", "adjustment-entries"},
        ),
        ("update payments_entry set reverses_id = 0 where movement = 'adjustment'", {"reversals"}),
        (WRONG_NUMBER, {"references"}),
        ("insert into payments_receipt_counter (year, last) values (115, 1)", {"receipts-gapless"}),
    ],
)
def test_each_damage_is_named(tmp_path: Path, damage: str, found: set[str]) -> None:
    busy(tmp_path)
    with connection.cursor() as cursor:
        cursor.execute(damage)
    assert set(broken()) == found


def test_a_broken_row_is_shown_with_its_check(tmp_path: Path) -> None:
    case = busy(tmp_path)[0]
    with connection.cursor() as cursor:
        cursor.execute("update payments_receivable set adjusted = 5, due = due - 5 where case_id = %s", [case])
    check = next(check for check in queries.ledger_checks() if check.code == "receivable-adjusted")
    assert check.rows == ({"case_id": case, "adjusted": 5, "amount": None},)


def test_every_check_has_a_title_in_both_languages() -> None:
    checks = queries.ledger_checks()
    assert len({check.code for check in checks}) == len(checks) >= 15
    assert all(check.title.zh and check.title.en for check in checks)
