"""The sample branch: made through the real paths, the same for the same date, sound to the dollar."""

import json

from tests.command_office import CommandOffice

WORDS = ["sample", "--size", "small", "--cases", "180", "--on", "2026-08-31", "--json"]


def cases_of(office: CommandOffice, batch: int) -> object:
    """Return the money of a batch's cases."""
    return json.loads(office.run("case", "--batch", str(batch), "--json").stdout)


def test_the_sample_is_sound_repeatable_and_never_put_in_twice(
    command_office: CommandOffice, another_office: CommandOffice
) -> None:
    made = json.loads(command_office.run(*WORDS).stdout)
    assert made["cases"] + made["refused"] == 180
    assert made["collection_lines"] > 20
    assert made["major_debtors"] >= 1
    assert made["requests"] > made["requests_ended"] > 0
    assert (made["plans"], made["targets"] >= 12) == (2, True)  # 114 and 115; how each target stands is kept
    checks = json.loads(command_office.run("ledger", "check", "--json").stdout)
    assert [check for check in checks if check["violations"]] == []
    again = json.loads(command_office.run(*WORDS).stdout)
    assert again == {"made": False}
    same = json.loads(another_office.run(*WORDS).stdout)
    del made["seconds"], same["seconds"]
    assert same == made
    assert cases_of(another_office, 3) == cases_of(command_office, 3)
