"""Keys of personal data: rotated while the office works, and an obligor stays one person throughout."""

import csv
import signal
import time
from datetime import date
from pathlib import Path

from benchmarks.generate import make
from tests.command_office import CommandOffice
from tests.crash.harness import looking, scalar

ON = date(2026, 8, 31)
PEOPLE = "select count(*) from cases_obligor"
NUMBERED = "select number from cases_case order by id limit 1"


def same_people(source: Path, mark: str) -> Path:
    """Write a transfer file of the same people with other references."""
    target = source.with_name(f"{mark}.csv")
    with source.open(encoding="utf-8", newline="") as old, target.open("w", encoding="utf-8", newline="") as new:
        reader = csv.DictReader(old)
        writer = csv.DictWriter(new, reader.fieldnames or [])
        writer.writeheader()
        for row in reader:
            writer.writerow(row | {"agency_ref": f"{mark}{row['agency_ref']}" if row["agency_ref"] else ""})
    return target


def take(office: CommandOffice, path: Path) -> int:
    return int(office.json("intake", path, "--on", ON)["accepted"])


def test_an_obligor_stays_one_person_before_while_and_after_keys_change(
    command_office: CommandOffice, tmp_path: Path
) -> None:
    first = tmp_path / "first.csv"
    make(first, 3000, seed=1, first=1, on=ON)
    accepted = take(command_office, first)
    with looking(command_office) as line:
        people = scalar(line, PEOPLE)
    state = command_office.json("keys")
    assert (state["current"], [one["version"] for one in state["versions"]]) == (1, [1])
    assert state["versions"][0]["identifiers"] >= people

    assert command_office.json("keys", "rotate")["current"] == 2
    said = command_office.run("keys", "retire", 1, status=2).stderr
    assert "rehash" in said
    answers = {one["code"]: one["state"] for one in command_office.json("doctor")}
    assert answers["keys"] == "warn"
    assert take(command_office, same_people(first, "X")) == accepted
    with looking(command_office) as line:
        assert scalar(line, PEOPLE) == people

        # Killed in the middle, it goes on where it was.
        process = command_office.start("keys", "rehash")
        until = time.monotonic() + 120
        while scalar(line, f"{PEOPLE} where key_version = 2") == 0 and process.poll() is None:
            assert time.monotonic() < until
            time.sleep(0.005)
        process.send_signal(signal.SIGKILL)
        process.communicate()
        assert scalar(line, f"{PEOPLE} where key_version = 2") > 0
    assert take(command_office, same_people(first, "Y")) == accepted
    state = command_office.json("keys", "rehash")
    assert state["versions"][1] == {"version": 1, "identifiers": 0}
    assert state["rehashed"] > 0
    assert command_office.json("keys", "retire", 1)["versions"] == state["versions"][:1]
    assert take(command_office, same_people(first, "Z")) == accepted
    with looking(command_office) as line:
        assert scalar(line, PEOPLE) == people
        number = line.execute(NUMBERED).fetchone()
    assert number
    assert command_office.json("case", number[0])["number"] == number[0]
    answers = {one["code"]: one["state"] for one in command_office.json("doctor")}
    assert (answers["keys"], answers["key-files"]) == ("ok", "ok")
