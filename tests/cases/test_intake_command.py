"""``bianmin intake``: exact keys and exit statuses of the contract."""

import json
from pathlib import Path

import pytest

from bianmin.cli.commands import intake
from bianmin.cli.main import Parser
from bianmin.kit.errors import Unusable
from tests.factories.cases import a_line, transfer

pytestmark = pytest.mark.usefixtures("branch")


def run(*words: str, json: bool = True) -> int:
    parser = Parser(prog="bianmin intake")
    intake.add_arguments(parser)
    args = parser.parse_args(words)
    args.json = json
    return intake.run(args)


def test_one_object_with_the_keys_of_the_contract(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file, feedback = tmp_path / "in.csv", tmp_path / "out.csv"
    file.write_bytes(transfer([a_line(), a_line(amount_due="1"), a_line(cause="", amount_due="1")]))
    words = (str(file), "--on", "2026-08-31", "--feedback", str(feedback))
    assert run(*words) == 0
    first = json.loads(capsys.readouterr().out)
    assert list(first) == ["batch", "received", "accepted", "refused", "repeated", "faults", "seconds"]
    assert (first["received"], first["accepted"], first["refused"], first["repeated"]) == (3, 1, 2, False)
    assert first["faults"] == {"E01": 1, "E05": 2}
    written = feedback.read_bytes()
    assert run(*words) == 0
    assert json.loads(capsys.readouterr().out) == first | {"repeated": True}
    assert feedback.read_bytes() == written


def test_words_for_a_person(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "in.csv"
    file.write_bytes(transfer([a_line(), a_line(amount_due="1")]))
    assert run(str(file), json=False) == 0
    said = capsys.readouterr().out
    assert "收到 2 筆，收案 1 筆，退回 1 筆" in said
    assert "2 lines received, 1 accepted, 1 refused" in said
    assert "E05" in said


def test_codes_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("--list-codes") == 0
    found = json.loads(capsys.readouterr().out)
    assert list(found) == ["agencies", "case_types", "sections", "open_cases"]
    assert "C01" in found["agencies"]
    assert "健執" in found["case_types"]
    assert found["sections"] == list("甲乙丙丁戊己庚辛壬癸")
    assert found["open_cases"] == dict.fromkeys(found["sections"], 0)
    assert run("--list-codes", json=False) == 0


def test_wrong_use_is_refused_before_anything_is_taken_in(tmp_path: Path) -> None:
    file = tmp_path / "in.csv"
    file.write_bytes(transfer([a_line()]))
    for words in (
        (),
        (str(file), "--feedback", str(tmp_path)),
        (str(file), "--encoding", "utf-7"),
        (str(tmp_path / "no"),),
    ):
        with pytest.raises(Unusable):
            run(*words)
    with pytest.raises(SystemExit) as ending:
        run(str(file), "--on", "115-08-31")
    assert ending.value.code == 2
