"""Versions hold from their day; requests keep theirs; only the secretariat makes them."""

from datetime import date, datetime

import pytest

from bianmin.catalogue import actions, ports, queries
from bianmin.catalogue.errors import BadVersion, UnknownService, UnknownVersion
from bianmin.kit.clock import TAIPEI
from bianmin.kit.errors import NotAllowed
from bianmin.office.types import Actor, Role
from tests.factories.services import LOAN

pytestmark = pytest.mark.django_db
SECRETARIAT = Actor("測試秘書", 0, frozenset({Role.SECRETARIAT}))
CLERK = Actor("測試承辦", 0, frozenset({Role.SECTION_CLERK}))
NOW = datetime(2026, 11, 20, 10, 0, tzinfo=TAIPEI)
TODAY, LATER, LAST = date(2026, 11, 20), date(2026, 12, 1), date(2027, 1, 1)


@pytest.fixture(autouse=True)
def loan(monkeypatch: pytest.MonkeyPatch) -> None:
    """The made-up service is there for the length of a test."""
    monkeypatch.setattr(ports, "_procedures", dict(ports._procedures))
    ports.define(LOAN, effects={"lend": None}, conditions={"is_whole": None})  # type: ignore[dict-item]  # no effect is called here


def change(title: str, day: date = TODAY) -> int:
    return actions.change_service(
        "test-loan", {"title": {"zh": "借用", "en": title}}, day, "測試", actor=SECRETARIAT, now=NOW
    )


def test_without_versions_the_file_holds() -> None:
    assert queries.service("test-loan", TODAY) == LOAN
    assert queries.version_of("test-loan", TODAY) == 0
    assert LOAN in queries.services(TODAY, public=True)


def test_a_version_holds_from_its_day_and_a_request_keeps_the_one_it_began_with() -> None:
    assert change("Lending", LATER) == 1
    assert queries.version_of("test-loan", TODAY) == 0
    assert queries.service("test-loan", LATER).title.en == "Lending"
    assert change("Borrowing", LAST) == 2
    assert queries.service("test-loan", LAST).title.en == "Borrowing"
    assert queries.service_at("test-loan", 1).title.en == "Lending"
    assert queries.service_at("test-loan", 0) == LOAN
    both = queries.services_at([("test-loan", 1), ("test-loan", 2)])
    assert [both["test-loan", number].title.en for number in (1, 2)] == ["Lending", "Borrowing"]


def test_a_version_builds_on_the_one_before() -> None:
    change("Lending")
    actions.change_service("test-loan", {"is_public": False}, TODAY, "測試", actor=SECRETARIAT, now=NOW)
    held = queries.service("test-loan", TODAY)
    assert (held.title.en, held.is_public) == ("Lending", False)
    assert held not in queries.services(TODAY, public=True)


def test_the_history_shows_who_changed_what_and_why() -> None:
    change("Lending")
    change("Borrowing", LATER)
    newest, first = queries.history("test-loan")
    assert (newest.number, newest.valid_from, newest.made_by, newest.note) == (2, LATER, "測試秘書", "測試")
    assert [(one.path, one.before["en"], one.after["en"]) for one in newest.differences] == [
        ("title", "Lending", "Borrowing")
    ]
    assert [one.path for one in first.differences] == ["title"]


def test_a_future_version_can_be_withdrawn_and_one_in_force_cannot() -> None:
    change("Lending")
    change("Borrowing", LATER)
    actions.withdraw_version("test-loan", 2, actor=SECRETARIAT, now=NOW)
    assert queries.service("test-loan", LAST).title.en == "Lending"
    for number, refusal in ((1, BadVersion), (2, BadVersion), (3, UnknownVersion)):
        with pytest.raises(refusal):
            actions.withdraw_version("test-loan", number, actor=SECRETARIAT, now=NOW)
    assert queries.service_at("test-loan", 2).title.en == "Borrowing", "a request can't lose the version it began with"


def test_what_other_versions_build_on_is_withdrawn_last() -> None:
    change("Lending", LATER)
    change("Borrowing", LAST)
    with pytest.raises(BadVersion, match="Version 2 builds on it"):
        actions.withdraw_version("test-loan", 1, actor=SECRETARIAT, now=NOW)


@pytest.mark.parametrize(
    ("changes", "day", "note", "sentence"),
    [
        ({"title": {"zh": "借用", "en": "Lending"}}, date(2026, 11, 19), "測試", "a day that has passed"),
        ({"title": {"zh": "借用", "en": "Lending"}}, TODAY, " ", "say why"),
        ({"title": {"zh": "測試借用", "en": "Test loan"}}, TODAY, "測試", "Nothing is different"),
        ({"step.received.roles": []}, TODAY, "測試", "nobody is named"),
        ({"title": {"zh": "借用,快", "en": "Lending"}}, TODAY, "測試", "half-width"),
        ({"colour": "red"}, TODAY, "測試", "no “colour” to change"),
        ({"field.thing.hidden": True}, TODAY, "測試", "can't be hidden"),
    ],
)
def test_a_change_that_cannot_be_made_says_why(changes: dict[str, object], day: date, note: str, sentence: str) -> None:
    with pytest.raises(BadVersion, match=sentence):
        actions.change_service("test-loan", changes, day, note, actor=SECRETARIAT, now=NOW)


def test_a_change_before_a_planned_version_is_refused() -> None:
    change("Lending", LAST)
    with pytest.raises(BadVersion, match="Version 1 is planned"):
        change("Borrowing", LATER)


def test_only_the_secretariat_changes_services() -> None:
    with pytest.raises(NotAllowed):
        actions.change_service("test-loan", {"is_public": False}, TODAY, "測試", actor=CLERK, now=NOW)
    with pytest.raises(NotAllowed):
        actions.withdraw_version("test-loan", 1, actor=CLERK, now=NOW)


def test_an_unknown_service_is_refused() -> None:
    with pytest.raises(UnknownService):
        queries.service("nothing", TODAY)
    with pytest.raises(UnknownService):
        queries.service_at("test-loan", 9)
