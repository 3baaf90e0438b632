"""Commands at the same time share the private database: each ends right, and the server stops after the last."""

from tests.command_office import CommandOffice, wait_until_stopped
from tests.crash.harness import looking, scalar, unsound
from tests.crash.targets import ON, bank_file, take_in, transfer

LINES = 300
PAYMENTS = 60


def test_intake_collection_and_checks_at_once(command_office: CommandOffice) -> None:
    take_in(command_office, 1, LINES)
    with looking(command_office) as line:
        paid = bank_file(command_office, line, 1, PAYMENTS)
    wait_until_stopped(command_office.home, 120)
    collecting = ["collect", paid, "--layout", "virtual-account", "--on", "2026-09-02", "--json"]
    commands: list[list[object]] = [
        *(["intake", transfer(command_office, turn, LINES), "--on", ON, "--json"] for turn in (1, 2)),
        collecting,
        collecting,
        ["ledger", "check", "--json"],
    ]
    started = [command_office.start(*words) for words in commands]
    for process, words in zip(started, commands, strict=True):
        _, said = process.communicate(timeout=400)
        assert process.returncode == 0, f"{words}: {said}"
    with looking(command_office) as line:
        assert scalar(line, "select count(*) from cases_intake_entry") == LINES * 3
        assert scalar(line, "select count(*) from payments_payment") == PAYMENTS
        assert scalar(line, "select count(*) from cases_case where status = 'closed'") == PAYMENTS
        assert unsound(line) == []
    assert all(check["violations"] == 0 for check in command_office.json("ledger", "check"))
    wait_until_stopped(command_office.home, 120)
