"""What the documents say is there: every command and option, every address and link; the API's answers are recorded.

``BIANMIN_RECORD_DOCS=1`` writes the recorded answers anew.
"""

import argparse
import importlib
import json
import os
import re
from pathlib import Path
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import Resolver404, resolve

from bianmin.api.machine import api
from bianmin.cli.main import command_modules
from bianmin.jobs import actions as jobs
from bianmin.office import actions as office
from bianmin.office import queries as offices
from bianmin.office.types import Actor
from bianmin.payments import queries as money
from tests.api.conftest import ALL, Machine
from tests.factories import cases as factory
from tests.inventory.using import said

ROOT = Path(__file__).resolve().parents[2]
DOCUMENTS = [*sorted(ROOT.glob("*.md")), *sorted((ROOT / "docs").rglob("*.md"))]
API = ROOT / "docs" / "reference" / "api.md"
OURS = [path for path in DOCUMENTS if path.name != "THIRD-PARTY.md"]
MOST_BYTES = 200_000


def code_of(path: Path) -> list[str]:
    """Every piece of code in a document: in the line, and lines of blocks."""
    text = path.read_text(encoding="utf-8")
    blocks = re.findall(r"^```[^\n]*\n(.*?)^```", text, re.DOTALL | re.MULTILINE)
    rest = re.sub(r"^```.*?^```", "", text, flags=re.DOTALL | re.MULTILINE)
    return [line for block in blocks for line in block.splitlines()] + re.findall(r"`([^`\n]+)`", rest)


def commands_in(path: Path) -> list[list[str]]:
    found = [re.search(r"(?:^|/|\s)bianmin ((?:[a-z][a-z-]*)(?:\s.*)?)$", piece) for piece in code_of(path)]
    return [match[1].split("#")[0].split() for match in found if match]


def options_of(command: str) -> set[str]:
    module = importlib.import_module(command_modules()[command])
    parser = argparse.ArgumentParser()
    module.add_arguments(parser)
    shown = [action for action in parser._actions if action.help != argparse.SUPPRESS]
    return {option for action in shown for option in action.option_strings} | {"--json", "--help"}


@pytest.mark.parametrize("path", OURS, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_command_and_option_named_is_there(path: Path) -> None:
    for command, *words in commands_in(path):
        assert command in command_modules(), f"bianmin {command}"
        options = {word.split("=")[0].strip("[].") for word in words if word.lstrip("[").startswith("--")}
        assert options <= options_of(command), (command, options - options_of(command))


def test_the_page_of_commands_names_every_command_and_option() -> None:
    path = ROOT / "docs" / "reference" / "commands.md"
    assert {words[0] for words in commands_in(path)} == set(command_modules())
    named = path.read_text(encoding="utf-8")
    lacking = {
        f"{command} {option}"
        for command in command_modules()
        for option in options_of(command) - {"-h"}
        if option not in named
    }
    assert not lacking


@pytest.mark.parametrize("path", OURS, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_address_named_leads_somewhere(path: Path) -> None:
    described = api.get_openapi_schema()["paths"]
    for piece in code_of(path):
        match = re.fullmatch(r"(?:GET |POST )?(/(?:api/v1|console|accounts)/[^\s…]*)", piece)
        if not match or match[1] in described:
            continue
        try:
            resolve(match[1])
        except Resolver404:  # fails the test
            pytest.fail(f"{match[1]} is no address")


@pytest.mark.parametrize("path", OURS, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_link_and_picture_is_there(path: Path) -> None:
    for link in re.findall(r"\]\(([^)\s]+)\)", path.read_text(encoding="utf-8")):
        if not re.match(r"https?:|#", link):
            target = path.parent / link.split("#")[0]
            assert target.exists(), link
            assert target.suffix not in {".png", ".webp"} or target.stat().st_size <= MOST_BYTES, link


def test_every_record_of_a_decision_stands_in_the_index() -> None:
    folder = ROOT / "docs" / "decisions"
    index = (folder / "README.md").read_text(encoding="utf-8")
    assert [path.name for path in folder.glob("0*.md") if f"({path.name})" not in index] == []


def an_agency(code: str) -> Machine:
    issued = office.issue_token(code, "docs", actor=Actor.system("docs"), scopes=ALL)
    return Machine(Client(), issued.token, offices.agency(code).id)


def answers() -> dict[str, Any]:
    """Make the calls of the page and return what came."""
    factory.a_branch()
    agency = an_agency("C01")
    file = factory.transfer([factory.a_line(), factory.a_line(principal="-5")])
    sent = agency.call("post", "/transfers", data={"file": SimpleUploadedFile("transfer.csv", file)})
    jobs.run(said(sent)["id"])
    upload = said(agency.call("get", f"/transfers/{said(sent)['id']}"))
    feedback = agency.call("get", f"/transfers/{said(sent)['id']}/feedback")
    number = b"".join(feedback.streaming_content).decode("utf-8-sig").split("\r\n")[1].split(",")[4]
    case = said(agency.call("get", f"/cases/{number}"))
    account = money.case_json(number)["virtual_account"]
    line = {"bank_txn_id": "T1", "account": account, "amount": 111, "paid_at": "2026-09-01T10:00:00+08:00", "payer": ""}
    body = {"layout": "virtual-account", "lines": [line]}
    notice = {"case_number": number, "kind": "reduced", "amount": 100, "on": "2026-09-01", "reason": "更正函"}
    return {
        "upload": upload,
        "case": case,
        "line": said(agency.send("/collection-lines", body)),
        "line-again": said(agency.send("/collection-lines", body)),
        "notice": said(agency.send("/agency-notices", notice, **{"Idempotency-Key": "letter-1"})),
        "unknown": said(agency.call("get", "/cases/115年度健執字第99999999號")),
    }


@pytest.mark.django_db
def test_the_answers_of_the_api_are_those_recorded() -> None:
    text = API.read_text(encoding="utf-8")
    made = {name: json.dumps(value, ensure_ascii=False, indent=2) for name, value in answers().items()}
    form = re.compile(r"(<!-- recorded: ([a-z-]+) -->\n```json\n)(.*?)(```)", re.DOTALL)
    if os.environ.get("BIANMIN_RECORD_DOCS"):
        text = form.sub(lambda found: f"{found[1]}{made[found[2]]}\n{found[4]}", text)
        API.write_text(text, encoding="utf-8")
    recorded = {found[2]: found[3].strip() for found in form.finditer(text)}
    assert recorded.keys() == made.keys()
    for name, value in made.items():
        assert re.sub(r"\d+(\.\d+)?", "0", recorded[name]) == re.sub(r"\d+(\.\d+)?", "0", value), name
