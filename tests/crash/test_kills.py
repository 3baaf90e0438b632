"""``kill -9`` of command, database or both at random moments: nothing is lost, doubled or half done."""

import csv
import os
from datetime import date
from pathlib import Path

import pytest

from benchmarks.generate import make
from tests.command_office import CommandOffice
from tests.crash.harness import Line, Target, besiege, scalar

ON = date(2026, 8, 31)
LINES = 1500
PAYMENTS = 400


class Intake:
    """A transfer file of 1,500 lines a turn."""

    name = "intake"

    def __init__(self) -> None:
        self.path = Path()

    def prepare(self, office: CommandOffice, line: Line, turn: int) -> list[object]:  # noqa: ARG002
        """Write the turn's transfer file."""
        self.path = office.home.parent / f"transfer-{turn}.csv"
        make(self.path, LINES, seed=turn, first=1 + turn * LINES, on=ON)
        return ["intake", self.path, "--on", ON.isoformat(), "--json"]

    def count(self, line: Line) -> int:
        """Count the lines of the intake register."""
        return scalar(line, "select count(*) from cases_intake_entry")

    def expected(self, line: Line) -> int:  # noqa: ARG002
        """Every line of the file stands in the register, accepted or refused."""
        return LINES


class Collect:
    """A bank's file of 400 payments a turn, each of an open case in full."""

    name = "collect"

    def prepare(self, office: CommandOffice, line: Line, turn: int) -> list[object]:
        """Write the turn's file from the accounts of cases that owe."""
        path = office.home.parent / f"bank-{turn}.csv"
        owed = line.execute(
            "select f.value, r.balance from payments_receivable r join cases_case c on c.id = r.case_id"
            " join payments_reference f on f.case_id = c.id and f.kind = 'virtual_account'"
            " where r.balance > 0 and c.status = 'open' order by r.case_id limit %s",
            [PAYMENTS],
        ).fetchall()
        assert len(owed) == PAYMENTS
        with path.open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(["bank_txn_id", "account", "amount", "paid_at", "payer"])
            for number, (account, balance) in enumerate(owed):
                writer.writerow([f"T{turn}-{number}", account, balance, "2026-09-01T10:00:00+08:00", ""])
        return ["collect", path, "--layout", "virtual-account", "--on", "2026-09-02", "--json"]

    def count(self, line: Line) -> int:
        """Count the payments."""
        return scalar(line, "select count(*) from payments_payment")

    def expected(self, line: Line) -> int:  # noqa: ARG002
        """Every line pays a case."""
        return PAYMENTS


def rounds(few: int) -> int:
    """Return how many kills: few in ``make test``, thirty times as many in ``make soak``."""
    return few * 30 if os.environ.get("BIANMIN_SOAK") else few


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(1, 4))
@pytest.mark.parametrize("kind", [Intake, Collect])
def test_many_kills_leave_the_office_whole(command_office: CommandOffice, kind: type[Target], seed: int) -> None:
    _besiege(command_office, kind, rounds(1), seed)


@pytest.mark.parametrize("kind", [Intake, Collect])
def test_a_few_kills_leave_the_office_whole(command_office: CommandOffice, kind: type[Target]) -> None:
    _besiege(command_office, kind, 4, 2026)


def _besiege(office: CommandOffice, kind: type[Target], turns: int, seed: int) -> None:
    if kind is Collect:
        for turn in range(1 + (turns + 1) * PAYMENTS * 2 // LINES):
            path = office.home.parent / f"first-{turn}.csv"
            make(path, LINES, seed=turn, first=1 + turn * LINES, on=ON)
            office.run("intake", path, "--on", ON.isoformat())
    besiege(office, kind(), rounds=turns, seed=seed)
