"""How a sum is made, slips, the objects of `bianmin case`, the ledger by case and account."""

import json
from datetime import date
from pathlib import Path

import pytest

from bianmin.cli.commands import case as case_command
from bianmin.cli.commands import collect as collect_command
from bianmin.cli.commands import ledger as ledger_command
from bianmin.cli.main import Parser
from bianmin.kit import store_slip
from bianmin.kit.errors import Refusal
from bianmin.payments import actions, queries
from bianmin.payments.types import AdjustmentKind, Parts
from tests.factories import payments as make

pytestmark = pytest.mark.django_db
DEADLINE = date(2026, 10, 1)


def run(module: object, *words: str) -> int:
    """Run a command as the console script does, without its frame."""
    parser = Parser(prog="bianmin")
    module.add_arguments(parser)  # type: ignore[attr-defined]  # a command's module, loaded by name
    args = parser.parse_args(words)
    args.json = True
    return int(module.run(args))  # type: ignore[attr-defined]  # a command's module, loaded by name


def test_the_sum_is_principal_and_the_rest_and_costs_less_what_was_paid(tmp_path: Path) -> None:
    (case,) = make.some_cases([Parts(principal=1_000, surcharge=150, interest=40, costs=25)])
    make.collect(tmp_path, [make.store_line(make.reference_of(case), 100)])
    actions.add_costs(case, 80, reason="查址規費", key="c1", actor=make.SYSTEM)
    view = queries.receivable(case)
    assert view.due == Parts(1_000, 150, 40, 25)
    assert view.outstanding == Parts(1_000, 115, 0, 80)
    assert view.due.total + view.adjusted - view.paid == view.balance == view.outstanding.total == 1_195
    assert [(one.kind, one.amount) for one in view.adjustments] == [(AdjustmentKind.COSTS, 80)]
    assert queries.by_pay_code(view.pay_code) == case
    assert queries.by_pay_code("nothing") is None


def test_costs_are_added_once_for_a_key() -> None:
    (case,) = make.some_cases([100])
    first = actions.add_costs(case, 80, reason="x", key="c1", actor=make.SYSTEM)
    assert actions.add_costs(case, 80, reason="x", key="c1", actor=make.SYSTEM) == first
    assert make.owed(case) == 180


def test_a_slip_stands_below_the_cap_and_reads_back_as_the_case() -> None:
    (case,) = make.some_cases([29_999])
    slip = queries.slips(case, make.DAY, DEADLINE)
    assert slip.segments is not None
    read = store_slip.read_back(*slip.segments)
    assert (read.amount, read.write_off, read.deadline) == (29_999, make.reference_of(case), DEADLINE)


@pytest.mark.parametrize(("amount", "why"), [(30_000, "29,999"), (30_001, "29,999")])
def test_at_the_cap_and_above_there_is_no_slip_and_it_says_why(amount: int, why: str) -> None:
    (case,) = make.some_cases([amount])
    slip = queries.slips(case, make.DAY, DEADLINE)
    assert slip.segments is None
    assert slip.why_not is not None
    assert why in slip.why_not.zh
    assert why in slip.why_not.en


def test_one_number_gives_the_contracts_object(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (case,) = make.some_cases([Parts(principal=1_000, costs=25)])
    make.collect(tmp_path, [make.store_line(make.reference_of(case), 125)])
    assert run(case_command, make.number_of(case)) == 0
    found = json.loads(capsys.readouterr().out)
    assert list(found["slips"][0]) == ["deadline", "amount", "segments"]
    del found["slips"]
    assert found == {
        "number": make.number_of(case),
        "section": "甲",
        "status": "open",
        "due": {"principal": 1_000, "surcharge": 0, "interest": 0, "costs": 25, "total": 1_025},
        "adjustments": 0,
        "paid": 125,
        "balance": 900,
        "write_off_number": make.reference_of(case),
        "virtual_account": make.reference_of(case, "virtual_account"),
        "payments": [{"channel": "store", "amount": 125, "paid_at": "2026-09-01T00:00:00+08:00"}],
    }


def test_several_numbers_and_a_batch_give_lists(capsys: pytest.CaptureFixture[str]) -> None:
    cases = make.some_cases([100, 200, 300])
    numbers = [make.number_of(case) for case in reversed(cases)]
    assert run(case_command, *numbers) == 0
    assert [one["number"] for one in json.loads(capsys.readouterr().out)] == numbers
    assert run(case_command, "--batch", str(make.batch_of(cases[0]))) == 0
    assert [one["balance"] for one in json.loads(capsys.readouterr().out)] == [100, 200, 300]


@pytest.mark.parametrize(
    "words", [("115年度健執字第99999999號",), ("--batch", "999999"), ("--batch", "x"), (), ("a", "--batch", "1")]
)
def test_an_unknown_number_or_batch_is_refused_in_a_sentence(words: tuple[str, ...]) -> None:
    with pytest.raises(Refusal):
        run(case_command, *words)


def test_collect_prints_exactly_the_contracts_keys(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "f.csv"
    path.write_text("bank_txn_id,account,amount,paid_at,payer\nt,1,5,2026-09-01,x\n", encoding="utf-8")
    assert run(collect_command, str(path), "--layout", "virtual-account", "--on", "1150901") == 0
    found = json.loads(capsys.readouterr().out)
    assert list(found) == [
        "file", "lines", "matched", "over", "under", "suspense", "repeats", "bad", "amount_matched", "amount_suspense",
        "seconds",
    ]  # fmt: skip
    assert (found["lines"], found["suspense"], found["amount_suspense"]) == (1, 1, 5)
    with pytest.raises(Refusal):
        run(collect_command, str(tmp_path / "none"), "--layout", "store")


def test_ledger_check_ends_with_1_where_something_is_found(capsys: pytest.CaptureFixture[str]) -> None:
    (case,) = make.some_cases([100])
    assert run(ledger_command, "check") == 0
    make.break_receivable(case)
    assert run(ledger_command, "check") == 1
    found = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert {"receivable-paid"} < {one["code"] for one in found if one["violations"]} | {""}
    assert all({"code", "title", "violations"} <= set(one) for one in found)


def test_an_accounts_page_is_newest_first_and_goes_on(tmp_path: Path) -> None:
    cases = make.some_cases([100] * 5)
    make.collect(tmp_path, [make.store_line(make.reference_of(case), 10) for case in cases])
    pages = []
    before = None
    while page := queries.account_ledger("bank.store", before=before, size=2):
        pages.append([row.id for row in page])
        before = page[-1].id
    assert [len(page) for page in pages] == [2, 2, 1]
    ids = [one for page in pages for one in page]
    assert ids == sorted(ids, reverse=True)
    balances = {one.code: one.balance for one in queries.account_balances()}
    assert (balances["bank.store"], balances["payable:NHI"], balances["claims:NHI"]) == (50, 50, 450)


def test_what_came_in_is_told_by_channel(tmp_path: Path) -> None:
    first, second = make.some_cases([100, 100])
    make.collect(tmp_path, [make.store_line(make.reference_of(first), 10)] * 2)
    rows = [("t1", make.reference_of(second, "virtual_account"), 30)]
    make.collect(tmp_path, make.account_file(rows), "virtual-account")
    found = {
        one.channel: (one.payments, one.cases, one.amount) for one in queries.received_by_channel(make.DAY, make.DAY)
    }
    assert found == {"store": (2, 1, 20), "virtual_account": (1, 1, 30)}
    (newest, _) = queries.collection_files().rows
    assert newest.layout == "virtual-account"
    assert [line.outcome for line in queries.collection_lines(newest.id)] == ["under"]


def test_balances_are_the_same_whether_old_entries_were_kept_or_are_summed_anew(tmp_path: Path) -> None:
    from django.db import connection  # noqa: PLC0415  (only this needs it)

    (case,) = make.some_cases([1_000])
    with connection.cursor() as cursor:  # as though all of it had been booked yesterday
        cursor.execute("update payments_entry set at = at - interval '400 days'")
    before = {row.code: row.balance for row in queries.account_balances()}
    make.collect(tmp_path, [make.store_line(make.reference_of(case), 300)])
    for _ in range(2):
        after = {row.code: row.balance for row in queries.account_balances()}
        assert after == {row.code: row.balance for row in queries.account_balances(date(2100, 1, 1))}
        assert after != before
