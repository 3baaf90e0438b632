"""The command frame: one clear sentence for every mistake, and never a traceback."""

import json

import pytest

from bianmin.cli import main as frame
from tests.command_office import CommandOffice


def test_every_command_explains_itself_in_its_first_line() -> None:
    for name, dotted in frame.command_modules().items():
        told = frame.declared(dotted)
        assert told.words.endswith("."), f"{name}: {told.words!r}"
        assert told.database in {"app", "owner", None}, name
        assert told.apps in {"lean", "all"}, name


def test_without_words_the_commands_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert frame.main([]) == 0
    listed = capsys.readouterr().out
    assert "doctor" in listed
    assert "deadline" in listed


def test_an_unknown_command_is_one_sentence_in_both_languages_and_status_2(capsys: pytest.CaptureFixture[str]) -> None:
    assert frame.main(["frobnicate"]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert "沒有「frobnicate」這個指令" in said.err
    assert 'no command "frobnicate"' in said.err


def test_a_wrong_option_is_one_sentence_and_status_2(capsys: pytest.CaptureFixture[str]) -> None:
    assert frame.main(["serve", "--colour", "red"]) == 2
    said = capsys.readouterr().err
    assert "--colour" in said
    assert "Traceback" not in said


@pytest.mark.parametrize("port", ["0", "70000", "eighty", "８０８０"])
def test_a_wrong_port_is_refused_before_anything_starts(port: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert frame.main(["serve", "--port", port]) == 2
    assert port in capsys.readouterr().err


def test_commands_print_one_json_value_and_nothing_else(command_office: CommandOffice) -> None:
    found = command_office.run("deadline", "days:10", "--from", "2026-09-15", "--json")
    value = json.loads(found.stdout)
    assert value["due"] == "2026-09-29"
    assert [day["date"] for day in value["skipped"]] == ["2026-09-25", "2026-09-26", "2026-09-27", "2026-09-28"]
    assert all(day["why"] for day in value["skipped"])
    assert found.stderr == ""


def test_an_unknown_period_or_day_is_status_2(command_office: CommandOffice) -> None:
    for words in (("dayz:3", "--from", "2026-09-15"), ("days:3", "--from", "2026-02-30"), ("days:3",)):
        said = command_office.run("deadline", *words, status=2).stderr
        assert said.strip()
        assert "Traceback" not in said


def test_a_wrong_database_address_is_one_sentence(command_office: CommandOffice) -> None:
    for url in ("mysql://x/y", "postgresql://127.0.0.1:1/none", "nonsense", "postgresql://127.0.0.1:99999/x"):
        said = command_office.run("doctor", status=2, BIANMIN_DATABASE_URL=url).stderr
        assert "Traceback" not in said
        assert "BIANMIN_DATABASE_URL" in said
