"""Agencies answer what the branch asks them, by token: only about their own cases, and once."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from bianmin.api.schemas import RequestAnswerOut, RequestOut
from bianmin.cases import queries as cases
from bianmin.kit.clock import today
from bianmin.office import queries as office
from bianmin.office.types import Actor, Role
from bianmin.requests import actions, queries
from tests.api.conftest import Machine
from tests.factories import requests as factory
from tests.factories.cases import a_line, take
from tests.requests.conftest import home

__all__ = ["home"]
Maker = Callable[..., Machine]
pytestmark = pytest.mark.django_db
SCOPES = ("cases", "requests")
SYSTEM = Actor.system("test")


def asked(folder: Path, number: int = 1) -> int:
    """Bring an application for instalments to the step in which the agency is asked; return its id."""
    result = take(folder, [a_line(agency_ref=f"R-{number}")])
    case_id = next(row.case_id for row in cases.registers(result.batch) if row.case_id)
    made = actions.apply(
        "instalment",
        {"cases": ["x"], "periods": 2, "first_due": (today() + timedelta(days=20)).isoformat(), "why": "means",
         "reason": "收入減少", "security": "none"},
        actor=SYSTEM, channel="counter", applicant=factory.PERSON, case_ids=[case_id],
    )  # fmt: skip
    section = cases.case_view(case_id).section_id
    actions.act(made.id, "ask-agency", actor=factory.staff(Role.SECTION_CLERK, None, section))
    return made.id


@pytest.fixture
def agency(machine: Maker, home: Path) -> Any:
    """The agency whose case it is."""
    return machine(a_line()["agency_code"], SCOPES)


def test_what_waits_is_listed_and_answered_once(agency: Machine, tmp_path: Path) -> None:
    one = asked(tmp_path)
    answer = agency.call("get", "/requests/")
    assert answer.status_code == 200
    (found,) = answer.json()
    RequestOut.model_validate(found)
    assert found["service"] == "instalment"
    assert found["cases"]
    assert {way["verb"] for way in found["answers"]} == {"consent", "object"}
    assert "reason" not in {said["name"] for said in found["said"]}  # what is secret isn't the agency's
    path = f"/requests/{found['number']}/answer"
    assert agency.send(path, {"verb": "record-consent"}).status_code == 403
    done = agency.send(path, {"verb": "consent", "values": {"opinion": "無意見"}})
    assert done.status_code == 200, done.content
    RequestAnswerOut.model_validate(done.json())
    assert done.json()["step"]["zh"] == queries.view(one, actor=SYSTEM).step_title.zh == "核定"
    assert agency.send(path, {"verb": "consent"}).status_code == 409
    assert agency.call("get", "/requests/").json() == []


def test_another_agency_and_a_token_without_the_scope_see_nothing(
    agency: Machine, machine: Maker, tmp_path: Path
) -> None:
    one = asked(tmp_path)
    number = queries.view(one, actor=SYSTEM).number
    other = next(each.code for each in office.agencies() if each.id != agency.agency_id)
    stranger = machine(other, SCOPES)
    assert stranger.call("get", "/requests/").json() == []
    for path in (f"/requests/{number}/answer", "/requests/便字第1159999999號/answer", "/requests/x/answer"):
        problem = stranger.send(path, {"verb": "consent"})
        assert (problem.status_code, problem["Content-Type"]) == (404, "application/problem+json"), path
    narrow = machine(other, ("cases",))
    assert narrow.call("get", "/requests/").status_code == 403
    assert agency.send(f"/requests/{number}/answer", {"verb": ""}).status_code == 422
    assert queries.view(one, actor=SYSTEM).step == "agency"
