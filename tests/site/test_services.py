"""The services on the public site: what a visitor reads is what runs."""

import pytest
from django.test import Client

from bianmin.catalogue import actions, ports
from bianmin.catalogue import queries as catalogue
from bianmin.kit.clock import today
from bianmin.office.types import Actor
from tests.console.valid_html import faults
from tests.factories.services import LOAN

SYSTEM = Actor.system("test")


@pytest.fixture(autouse=True)
def loan(monkeypatch: pytest.MonkeyPatch) -> None:
    """The made-up service is there for the length of a test."""
    monkeypatch.setattr(ports, "_procedures", dict(ports._procedures))
    ports.define(LOAN, effects={"lend": None}, conditions={"is_whole": None})  # type: ignore[dict-item]  # no effect is called here


def text(visitor: Client, path: str, status: int = 200) -> str:
    answer = visitor.get(path)
    assert answer.status_code == status
    return answer.content.decode()


@pytest.mark.parametrize("root", ["/", "/en/"])
@pytest.mark.parametrize(
    "path",
    ["services/", "services/?by=audience", "services/?by=unit", "services/?by=name", "services/?q=loan",
     "services/?q=nothing-like-it", "services/test-loan/", "services/test-loan/?print", "services/time-limits/"],
)  # fmt: skip
def test_each_page_is_valid(visitor: Client, root: str, path: str) -> None:
    assert faults(text(visitor, root + path)) == []


def test_a_service_page_says_what_to_bring_and_what_not(visitor: Client) -> None:
    page = text(visitor, "/en/services/test-loan/")
    for said in (
        "Borrow a wheelchair",
        "Whoever comes",
        "6 working days",
        "An identity card",
        "Not needed",
        "The office looks it up.",
        "Free",
        "At the counter",
        "service directions",
        "For how long?",
        "Turn: The office",
        "All are out",
    ):
        assert said in page, said
    assert page.count('role="img"') == 2, "a wide and a narrow chart"


def test_a_version_in_force_is_what_citizens_read(visitor: Client) -> None:
    change = {"title": {"zh": "借東西", "en": "Lending things"}, "limit": {"rule": "workdays:2"}}
    actions.change_service("test-loan", change, today(), "測試", actor=SYSTEM)
    page = text(visitor, "/en/services/test-loan/")
    assert "Lending things" in page
    assert "2 working days" in page
    assert "借東西" in text(visitor, "/services/?q=東西")
    assert "2個工作天" in text(visitor, "/services/time-limits/")


def test_what_is_not_public_is_not_found(visitor: Client) -> None:
    actions.change_service("test-loan", {"is_public": False}, today(), "測試", actor=SYSTEM)
    text(visitor, "/services/test-loan/", 404)
    assert "測試借用" not in text(visitor, "/services/")
    text(visitor, "/services/no-such-service/", 404)


def test_every_public_service_has_a_page(visitor: Client) -> None:
    for one in catalogue.services(today(), public=True):
        assert one.title.zh in text(visitor, f"/services/{one.code}/")


def test_the_linked_data_are_given_as_json_ld(visitor: Client) -> None:
    answer = visitor.get("/services.jsonld")
    assert answer["Content-Type"] == "application/ld+json"
    assert "測試借用" in answer.content.decode()
