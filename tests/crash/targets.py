"""The commands that are killed: intake, collection, the notice run, paying out."""

import csv
import hashlib
from datetime import date
from pathlib import Path

from benchmarks.generate import make
from tests.command_office import CommandOffice
from tests.crash.harness import Line, Target, scalar

ON = date(2026, 8, 31)
LINES = 1500
PAYMENTS = 400


def transfer(office: CommandOffice, turn: int, lines: int) -> Path:
    """Write the turn's transfer file; no turn repeats another's references."""
    path = office.home.parent / f"transfer-{turn}.csv"
    make(path, lines, seed=turn, first=1 + turn * lines, on=ON)
    return path


def take_in(office: CommandOffice, files: int, lines: int) -> None:
    """Take in so many transfer files."""
    for turn in range(files):
        office.run("intake", transfer(office, turn, lines), "--on", ON)


def bank_file(office: CommandOffice, line: Line, turn: int, payments: int) -> Path:
    """Write a bank's file that pays open cases in full."""
    path = office.home.parent / f"bank-{turn}.csv"
    owed = line.execute(
        "select f.value, r.balance from payments_receivable r join cases_case c on c.id = r.case_id"
        " join payments_reference f on f.case_id = c.id and f.kind = 'virtual_account'"
        " where r.balance > 0 and c.status = 'open' order by r.case_id limit %s",
        [payments],
    ).fetchall()
    assert len(owed) == payments
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["bank_txn_id", "account", "amount", "paid_at", "payer"])
        for number, (account, balance) in enumerate(owed):
            writer.writerow([f"T{turn}-{number}", account, balance, "2026-09-01T10:00:00+08:00", ""])
    return path


class Intake(Target):
    """A transfer file of 1,500 lines a turn; its feedback is the same bytes whenever it is asked for."""

    name = "intake"

    def prepare(self, office: CommandOffice, line: Line, turn: int) -> list[object]:
        """Write the turn's transfer file."""
        self.path = transfer(office, turn, LINES)
        self.feedback = self.path.with_suffix(".feedback")
        return ["intake", self.path, "--on", ON, "--feedback", self.feedback, "--json"]

    def count(self, line: Line) -> int:
        """Count the lines of the intake register."""
        return scalar(line, "select count(*) from cases_intake_entry")

    def expected(self, line: Line) -> int:
        """Every line of the file stands in the register, accepted or refused."""
        return LINES

    def finished(self, office: CommandOffice, line: Line) -> None:
        """The feedback has every line, and is the same when asked for again."""
        again = self.path.with_suffix(".again")
        office.run("intake", self.path, "--on", ON, "--feedback", again)
        assert again.read_bytes() == self.feedback.read_bytes()
        assert again.read_text(encoding="utf-8-sig").count("\n") == LINES + 1


class Collect(Target):
    """A bank's file of 400 payments a turn, each of an open case in full."""

    name = "collect"

    def open(self, office: CommandOffice, turns: int) -> None:
        """Take in cases enough to be paid."""
        take_in(office, 1 + turns * PAYMENTS * 2 // LINES, LINES)

    def prepare(self, office: CommandOffice, line: Line, turn: int) -> list[object]:
        """Write the turn's file from the accounts of cases that owe."""
        path = bank_file(office, line, turn, PAYMENTS)
        return ["collect", path, "--layout", "virtual-account", "--on", "2026-09-02", "--json"]

    def count(self, line: Line) -> int:
        """Count the payments."""
        return scalar(line, "select count(*) from payments_payment")

    def expected(self, line: Line) -> int:
        """Every line pays a case."""
        return PAYMENTS

    def finished(self, office: CommandOffice, line: Line) -> None:
        """What is paid is closed: the consequences have run too."""
        paid = "select count(*) from cases_case c join payments_receivable r on r.case_id = c.id"
        assert scalar(line, f"{paid} where r.balance = 0 and c.status = 'open'") == 0


class Notices(Target):
    """The notices of a small transfer file a turn: numbered at once, printed into one file."""

    name = "notices"
    lines = 80

    def open(self, office: CommandOffice, turns: int) -> None:
        """Take in a batch a turn."""
        take_in(office, turns, self.lines)

    def prepare(self, office: CommandOffice, line: Line, turn: int) -> list[object]:
        """Choose the turn's batch."""
        row = line.execute("select id from cases_batch order by id offset %s limit 1", [turn]).fetchone()
        assert row
        self.batch, self.path = row[0], office.home.parent / f"notices-{turn}.pdf"
        days = ["--on", "2026-09-01", "--deadline", "2026-09-30"]
        return ["notices", "--batch", self.batch, "--output", self.path, *days, "--json"]

    def count(self, line: Line) -> int:
        """Count the notices."""
        return scalar(line, "select count(*) from documents_notice")

    def expected(self, line: Line) -> int:
        """Every open case of the batch that owes gets one."""
        return scalar(
            line,
            "select count(*) from cases_case c join payments_receivable r on r.case_id = c.id"
            " where c.batch_id = %s and c.status = 'open' and r.balance > 0",
            self.batch,
        )

    def finished(self, office: CommandOffice, line: Line) -> None:
        """One run, done, with its whole print file; the file written is the one kept."""
        rows = line.execute(
            "select r.state, r.notices, r.pages, f.sha256 from documents_notice_run r"
            " left join kit_stored_file f on f.id = r.file_id where r.scope = 'batch' and r.scope_id = %s",
            [self.batch],
        ).fetchall()
        assert len(rows) == 1
        state, notices, pages, sha256 = rows[0]
        assert (state, pages) == ("done", 2 * notices)
        content = self.path.read_bytes()
        assert hashlib.sha256(content).hexdigest() == sha256
        assert (office.home / "files" / sha256[:2] / sha256[2:4] / sha256).read_bytes() == content
        assert content.startswith(b"%PDF-")
        assert content.rstrip().endswith(b"%%EOF")


class Disburse(Target):
    """Paying out, a step a turn: propose by one, approve by another, export for the bank."""

    name = "disburse"
    payments = 60

    def open(self, office: CommandOffice, turns: int) -> None:
        """Hire two people and take in cases enough to be paid."""
        office.inside("hire")
        take_in(office, 1 + turns * self.payments // LINES, LINES)

    def prepare(self, office: CommandOffice, line: Line, turn: int) -> list[object]:
        """Collect money before a proposal; the other steps follow on the turn before."""
        self.step = ("propose", "approve", "export")[turn % 3]
        self.path = office.home.parent / f"orders-{turn}.csv"
        if self.step == "propose":
            path = bank_file(office, line, turn, self.payments)
            office.run("collect", path, "--layout", "virtual-account", "--on", "2026-09-02")
        who = "bo" if self.step == "approve" else "an"
        words: list[object] = ["disburse", self.step, "--as", who, "--on", "2026-09-03", "--json"]
        return [*words, "--output", self.path] if self.step == "export" else words

    def count(self, line: Line) -> int:
        """Count the orders that have come so far."""
        states = {
            "propose": ["proposed", "approved", "exported"],
            "approve": ["approved", "exported"],
            "export": ["exported"],
        }
        return scalar(line, "select count(*) from payments_payment_order where state = any(%s)", states[self.step])

    def expected(self, line: Line) -> int:
        """An order an agency that has money waiting; then those of the step before."""
        if self.step == "propose":
            return scalar(
                line,
                "select count(distinct c.agency_id) from payments_payment p join cases_case c on c.id = p.case_id"
                " where not exists (select from payments_order_item i where i.payment_id = p.id and i.live)",
            )
        before = {"approve": "proposed", "export": "approved"}[self.step]
        return scalar(line, "select count(*) from payments_payment_order where state = %s", before)

    def finished(self, office: CommandOffice, line: Line) -> None:
        """The file for the bank is the one whose hash is kept, and there is one of it."""
        if self.step == "export":
            rows = line.execute("select sha256, amount from payments_order_export order by id").fetchall()
            assert hashlib.sha256(self.path.read_bytes()).hexdigest() == rows[-1][0]
            assert len({sha256 for sha256, _ in rows}) == len(rows)
            paid = scalar(line, "select sum(amount) from payments_payment_order where state = 'exported'")
            assert paid == sum(amount for _, amount in rows)
