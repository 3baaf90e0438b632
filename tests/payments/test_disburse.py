"""``bianmin disburse``: two users with their key files, one file that can be made again."""

import argparse
import json
import stat
from datetime import date
from pathlib import Path

import pytest

from bianmin.cli import user_keys
from bianmin.cli.commands import disburse
from bianmin.kit import roc
from bianmin.kit.clock import today
from bianmin.kit.errors import NotAllowed, Refusal
from bianmin.office.models import Assignment, Look, Staff
from bianmin.payments.errors import NothingToDo, NoUserKey, SecondPersonNeeded
from tests.factories import counter as make
from tests.factories.payments import some_cases

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BIANMIN_HOME", str(tmp_path))
    for name, role in (("wang", "accounts"), ("chen", "accounts_approver"), ("lin", "cashier")):
        row = Staff.objects.create(username=name, full_name=f"測試{name}")
        Assignment.objects.create(staff=row, role=role, valid_from=date(2026, 1, 1))


def run(step: str, user: str, output: Path | None = None) -> int:
    return disburse.run(argparse.Namespace(step=step, user=user, on="2026-08-31", output=output, json=True))


def owed_to_the_agency() -> None:
    (case,) = some_cases([300])
    make.pay([case], 300)


def test_as_needs_the_users_own_key_file_of_mode_600() -> None:
    owed_to_the_agency()
    with pytest.raises(NoUserKey):
        run("propose", "wang")

    run("key", "wang")
    path = user_keys.path_of("wang")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert run("propose", "wang") == 0

    path.chmod(0o640)
    with pytest.raises(NoUserKey):
        run("propose", "wang")
    path.write_text("another code")
    path.chmod(0o600)
    with pytest.raises(NoUserKey):
        run("propose", "wang")
    with pytest.raises(Refusal):
        run("propose", "nobody")
    refused = Look.objects.filter(subject="disburse", refused=True)
    assert refused.count() == 3
    assert user_keys.system_user() in refused[0].reason


@pytest.mark.parametrize("name", ["", "../secret", ".hidden", "a/b"])
def test_a_users_name_never_leaves_the_folder_of_keys(name: str) -> None:
    with pytest.raises(NoUserKey):
        user_keys.path_of(name)


def test_propose_approve_export_by_two_users(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    owed_to_the_agency()
    for user in ("wang", "chen", "lin"):
        run("key", user)
    capsys.readouterr()

    run("propose", "chen")
    proposed = json.loads(capsys.readouterr().out)
    assert (proposed["amount"], proposed["orders"][0]["state"]) == (300, "proposed")
    with pytest.raises(SecondPersonNeeded):
        run("approve", "chen")
    with pytest.raises(NotAllowed):
        run("approve", "lin")
    with pytest.raises(NotAllowed):
        run("approve", "wang")
    other = Staff.objects.create(username="wu", full_name="測試wu")
    Assignment.objects.create(staff=other, role="accounts_approver", valid_from=date(2026, 1, 1))
    run("key", "wu")
    run("approve", "wu")
    with pytest.raises(NothingToDo):
        run("approve", "wu")

    first, second = tmp_path / "one.csv", tmp_path / "two.csv"
    run("export", "wang", first)
    run("export", "wang", second)
    assert first.read_bytes() == second.read_bytes()
    assert first.read_text().splitlines() == [
        "order_no,agency_code,bank,account,amount,cases",
        f"P{roc.year(today())}-000001,NHI,0040000,000000012345,300,1",
    ]
    assert json.loads(capsys.readouterr().out.splitlines()[-1])["repeated"] is True


def test_with_nothing_received_there_is_no_proposal_and_no_export(capsys: pytest.CaptureFixture[str]) -> None:
    run("key", "wang")
    capsys.readouterr()

    assert run("propose", "wang") == 0
    assert json.loads(capsys.readouterr().out) == {"orders": [], "amount": 0}
    with pytest.raises(NothingToDo):
        run("export", "wang")
