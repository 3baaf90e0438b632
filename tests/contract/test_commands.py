"""The contract of the other commands: notices, disburse, deadline, doctor, backup, and commands at the same time."""

import csv
import io
import json
import re
import signal
import time
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pypdfium2
import pytest
import zxingcpp

from tests.command_office import CommandOffice
from tests.contract.conftest import Office
from tests.contract.files import ACCOUNTS, line, sheet, transfer
from tests.crash.harness import looking

LETTERS = {chr(65 + place): digit for place, digit in enumerate("12345678912345678923456789")}


def cases(office: Office, *amounts: int, **changes: str) -> list[dict[str, Any]]:
    """Take in cases of which each owes this much; return them."""
    lines = [line(principal=str(a), surcharge="0", interest="0", costs="0", **changes) for a in amounts]
    said = office.json("intake", office.write("in.csv", transfer(lines)), "--on", "2026-08-31")
    assert said["accepted"] == len(amounts), said
    return [one | {"batch": said["batch"]} for one in office.json("case", "--batch", said["batch"])]


def pay(office: Office, case: dict[str, Any], amount: int, *words: str) -> None:
    """Pay a case through its virtual account."""
    key = f"{case['number']}/{amount}"
    rows = sheet(ACCOUNTS, (key, case["virtual_account"], amount, "2026-09-01", ""))
    said = office.json("collect", office.write("m.csv", rows), "--layout", "virtual-account", *words)
    assert said["amount_matched"] == amount


def checks(first: str, second: str, third: str) -> str:
    """Compute the two check characters of a store slip as the reference says."""
    odd = even = 0
    for segment in (first, second, third):
        for place, mark in enumerate(segment):
            figure = int(LETTERS.get(mark, mark))
            odd, even = (odd + figure, even) if place % 2 == 0 else (odd, even + figure)
    return ("A" if odd % 11 == 0 else "B" if odd % 11 == 10 else str(odd % 11)) + (
        "X" if even % 11 == 0 else "Y" if even % 11 == 10 else str(even % 11)
    )


def pages(path: Path) -> list[set[str]]:
    """Return the codes that stand on each page."""
    document = pypdfium2.PdfDocument(path)
    try:
        return [
            {found.text for found in zxingcpp.read_barcodes(page.render(scale=2.5).to_pil().convert("L"))}
            for page in document
        ]
    finally:
        document.close()


# Notices


def test_notices_of_a_batch_are_two_pages_a_case_with_counts(office: Office) -> None:
    found = cases(office, 500, 29_999, 30_000, 700)
    pay(office, found[3], 700)
    out = office.folder / "notices.pdf"
    said = office.json(
        "notices", "--batch", found[0]["batch"], "--output", out, "--on", "2026-09-10", "--deadline", "2026-10-15"
    )
    assert list(said) == ["notices", "pages", "skipped", "seconds"]
    assert (said["notices"], said["pages"], said["skipped"]) == (3, 6, 1)
    codes = pages(out)
    assert len(codes) == 6
    for case, on_page in zip(found[:3], codes[::2], strict=True):
        (address,) = (code for code in on_page if code.startswith("http"))
        assert not re.search(r"[A-Za-z][0-9]{9}|[0-9]{8}", address)
        assert case["number"] not in address
        slips = sorted((code for code in on_page if not code.startswith("http")), key=len)
        if case["balance"] > 29_999:
            assert slips == []
            continue
        first, third, second = slips
        assert (len(first), len(second), len(third)) == (9, 16, 15)
        assert first.startswith("151015")
        assert second == case["write_off_number"]
        assert third[:4] == "1510"
        assert third[6:] == f"{case['balance']:09d}"
        assert third[4:6] == checks(first, second, third[:4] + third[6:])


def test_a_notice_of_one_case_with_the_address_of_the_branch(office: Office) -> None:
    (case,) = cases(office, 500)
    out = office.folder / "one.pdf"
    words = ("notices", "--case", case["number"], "--output", out, "--json")
    done = CommandOffice(office.home).run(*words, BIANMIN_BASE_URL="https://pay.example.tw")
    assert json.loads(done.stdout)["notices"] == 1
    (address,) = (code for code in pages(out)[0] if code.startswith("http"))
    assert address.startswith("https://pay.example.tw/")
    pay(office, case, 500)
    said = office.json("notices", "--case", case["number"], "--output", office.folder / "none.pdf")
    assert (said["notices"], said["pages"], said["skipped"]) == (0, 0, 1)


def test_notices_refuse_what_cannot_be(office: Office) -> None:
    (case,) = cases(office, 500)
    out = office.folder / "x.pdf"
    for words in (
        ("--case", "116年度健執字第99999999號", "--output", out), ("--batch", "99999", "--output", out),
        ("--case", case["number"]), ("--output", out), ("--batch", "x", "--output", out),
        ("--case", case["number"], "--batch", case["batch"], "--output", out),
        ("--case", case["number"], "--output", office.folder / "no" / "x.pdf"),
        ("--case", case["number"], "--output", out, "--on", "yesterday"),
        ("--case", case["number"], "--output", out, "--on", "2026-09-10", "--deadline", "2026-09-01"),
    ):  # fmt: skip
        office.refused("notices", *words)
    assert not out.exists()


def test_the_cap_is_that_of_the_day_of_the_notice(office: Office) -> None:
    (case,) = cases(office, 25_000)
    out = office.folder / "cap.pdf"
    for day, stands in (("2026-09-10", True), ("2020-08-03", False)):
        office.json("notices", "--case", case["number"], "--output", out, "--on", day)
        assert any(len(code) == 9 for code in pages(out)[0]) is stands


def test_the_default_deadline_is_the_dated_setting_and_that_of_the_slips(office: Office) -> None:
    (case,) = cases(office, 500)
    out = office.folder / "d.pdf"
    office.json("notices", "--case", case["number"], "--output", out)
    first = next(code for code in pages(out)[0] if len(code) == 9)
    (slip,) = office.json("case", case["number"])["slips"]
    assert slip["segments"][0] == first
    due = date.fromisoformat(slip["deadline"])
    assert first[:6] == f"{(due.year - 1911) % 100:02d}{due:%m%d}"
    today = datetime.now(ZoneInfo("Asia/Taipei")).date()
    assert today + timedelta(days=30) <= due <= today + timedelta(days=42)


# Disburse


def test_disburse_needs_two_persons_with_their_key_files(office: Office) -> None:
    office.call("tests.contract.people:hire")
    (case,) = cases(office, 900, agency_code="A02")
    pay(office, case, 400)
    for words in (("propose",), ("propose", "--as", "nobody"), ("propose", "--as", "di"), ("propose", "--as", "ci"),
                  ("pay", "--as", "an"), ("propose", "--as", "an", "--on", "x"),
                  ("propose", "--as", "../an")):  # fmt: skip
        office.refused("disburse", *words)
    proposed = office.json("disburse", "propose", "--as", "an")
    mine = next(order for order in proposed["orders"] if order["agency_code"] == "A02")
    assert mine["amount"] == 400
    assert office.json("disburse", "propose", "--as", "an") == proposed
    office.refused("disburse", "approve", "--as", "an")
    office.refused("disburse", "approve", "--as", "ci")
    key = office.home / "keys" / "users" / "bo"
    key.chmod(0o644)
    office.refused("disburse", "approve", "--as", "bo")
    key.chmod(0o600)
    office.json("disburse", "approve", "--as", "bo")
    out = office.folder / "orders.csv"
    said = office.json("disburse", "export", "--as", "bo", "--output", out)
    assert said["amount"] == proposed["amount"]
    rows = list(csv.DictReader(io.StringIO(out.read_text(encoding="utf-8"))))
    assert list(rows[0]) == ["order_no", "agency_code", "bank", "account", "amount", "cases"]
    assert [(row["amount"], row["cases"]) for row in rows if row["agency_code"] == "A02"] == [("400", "1")]
    written = out.read_bytes()
    office.json("disburse", "export", "--as", "an", "--output", out)
    assert out.read_bytes() == written
    assert office.json("disburse", "propose", "--as", "an") == {"orders": [], "amount": 0}
    office.refused("disburse", "approve", "--as", "bo")
    pay(office, case, 500)
    assert office.json("disburse", "propose", "--as", "an")["amount"] == 500
    assert all(check["violations"] == 0 for check in office.json("ledger", "check"))


def test_ledger_check_exits_1_where_something_is_found(office: Office) -> None:
    (case,) = cases(office, 500)
    change = "update payments_receivable set interest = interest + %s, principal = principal - %s where case_id ="
    change += " (select id from cases_case where number = %s)"
    with looking(CommandOffice(office.home)) as books:
        books.execute(change, [7, 7, case["number"]])
    found = {check["code"]: check["violations"] for check in office.json("ledger", "check", status=1)}
    assert found["receivable-entries"] == 1
    with looking(CommandOffice(office.home)) as books:
        books.execute(change, [-7, -7, case["number"]])
    office.json("ledger", "check")


# Deadlines


@pytest.mark.parametrize(
    ("rule", "start", "due"),
    [("days:20", "2026-01-26", "2026-02-23"), ("days:10", "2026-10-01", "2026-10-12"),
     ("days:10", "2026-09-15", "2026-09-29"), ("days:30", "2025-01-09", "2025-02-08"),
     ("days:10", "2027-01-25", "2027-02-11"), ("workdays:6", "2026-09-23", "2026-10-05"),
     ("workdays:1", "2026-09-24", "2026-09-29"), ("petition", "2026-09-01", "2026-09-09"),
     ("days:10", "115/10/01", "2026-10-12")],
)  # fmt: skip
def test_a_period_is_explained(office: Office, rule: str, start: str, due: str) -> None:
    said = office.json("deadline", rule, "--from", start)
    assert {"rule", "basis", "start", "due", "skipped"} <= set(said)
    assert (said["rule"], said["due"]) == (rule, due)
    for day in said["skipped"]:
        assert {"date", "why"} <= set(day)
        assert day["why"]


def test_deadline_list_and_refusals(office: Office) -> None:
    assert {"petition", "objection"} <= {rule["rule"] for rule in office.json("deadline", "--list")}
    for words in (("days:20",), ("--from", "2026-01-01"), ("nonsense", "--from", "2026-01-01"),
                  ("days:0", "--from", "2026-01-01"), ("days:-1", "--from", "2026-01-01"), (),
                  ("days:x", "--from", "2026-01-01"), ("days:20", "--from", "2026-02-30"),
                  ("days:999999", "--from", "2026-01-01"), ("days:10", "--from", "9999-12-30"),
                  ("workdays:10", "--from", "9999-12-30"), ("days:10", "--from", "0001-01-01x")):  # fmt: skip
        office.refused("deadline", *words)


# Doctor, wrong use


def test_doctor_tells_what_there_is(office: Office) -> None:
    done = office.run("doctor", "--json")
    assert done.status in {0, 1}
    assert {"database", "fonts", "jobs", "keys"} <= {
        code.partition("-")[0] for code in (one["code"] for one in json.loads(done.out))
    }


@pytest.mark.parametrize(
    "words", [("nonsense",), ("intake", "--what"), ("case", "--batch"), ("collect",), ("notices",)]
)
def test_wrong_use_is_status_2_in_one_sentence(office: Office, words: tuple[str, ...]) -> None:
    office.refused(*words)


# Processes: kills, at the same time, backup


def test_commands_at_the_same_time_share_the_private_database_and_a_killed_one_can_be_sent_again(
    command_office: CommandOffice, tmp_path: Path
) -> None:
    lines = [line() for _ in range(900)]
    files = []
    for place in range(3):
        path = tmp_path / f"{place}.csv"
        path.write_text(transfer(lines[place * 300 : place * 300 + 300]), encoding="utf-8")
        files.append(path)
    started = [command_office.start("intake", path, "--json") for path in files]
    time.sleep(1.2)
    started[2].send_signal(signal.SIGKILL)
    said = [json.loads(process.communicate()[0]) for process in started[:2]]
    started[2].communicate()
    assert [one["accepted"] for one in said] == [300, 300]
    again = command_office.json("intake", files[2])
    assert again["accepted"] == 300
    codes = command_office.json("intake", "--list-codes")
    assert sum(codes["open_cases"].values()) == 900
    assert command_office.json("case", "115年度健執字第00000900號")["status"] == "open"
