"""Who sees which requests: sections their own, units theirs, closed matters the unit alone; queues, search, files."""

from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from bianmin.catalogue import ports
from bianmin.catalogue.types import Openness, Unit
from bianmin.kit import files
from bianmin.office.errors import PermissionMissing
from bianmin.office.types import Actor, Role
from bianmin.requests import actions, queries
from bianmin.requests.errors import ChannelClosed, ExitGone, NotNow, NotYours, RequestEnded, UnknownRequest
from bianmin.requests.models import Contact, Request
from bianmin.requests.types import Applicant, Pace, QueueFilter, Upload
from tests.factories import requests as factory
from tests.factories.cases import a_case
from tests.factories.requests import MONDAY, at, staff
from tests.kit.test_files import A_PDF
from tests.requests.conftest import People

pytestmark = pytest.mark.django_db
SYSTEM = Actor.system("test")


@pytest.fixture
def of_sections(monkeypatch: pytest.MonkeyPatch) -> str:
    """A service that sections answer."""
    made = factory.procedures(factory.a_service("test-sections", unit=Unit.SECTIONS))
    monkeypatch.setitem(ports._procedures, "test-sections", made["test-sections"])
    return "test-sections"


@pytest.fixture
def of_personnel(monkeypatch: pytest.MonkeyPatch) -> str:
    """A service that only the personnel office may read."""
    service = factory.a_service("test-closed", unit=Unit.PERSONNEL, openness=Openness.UNIT)
    monkeypatch.setitem(ports._procedures, "test-closed", factory.procedures(service)["test-closed"])
    return "test-closed"


def numbers(actor: Actor, **narrowed: Any) -> list[str]:
    page = queries.queue(actor, QueueFilter(**narrowed), on=MONDAY)
    return [row.number for row in page.rows]


def test_a_section_sees_and_works_its_own_requests_alone(people: People, of_sections: str) -> None:
    made = factory.applied(of_sections)
    Request.objects.update(section_id=people.clerk.section_id)
    assert numbers(people.clerk) == [made.number]
    assert numbers(people.other_clerk) == []
    assert queries.view(made.id, actor=people.clerk).number == made.number
    for refused in (
        lambda: queries.view(made.id, actor=people.other_clerk),
        lambda: queries.timeline(made.id, actor=people.other_clerk),
        lambda: actions.act(made.id, "prepare", {"reply": "x"}, actor=people.other_clerk),
        lambda: actions.add_note(made.id, "x", actor=people.other_clerk),
    ):
        with pytest.raises(UnknownRequest):
            refused()
    assert queries.search(made.number, actor=people.other_clerk) == []
    assert [row.number for row in queries.search(made.number, actor=people.clerk)] == [made.number]


def test_a_case_gives_its_section_and_a_citizen_names_only_his_own(
    people: People, of_sections: str, tmp_path: Path
) -> None:
    case = a_case(tmp_path, obligor_id="A123456789")
    made = factory.applied(of_sections, case_ids=[case.pk])
    assert queries.view(made.id, actor=people.head).section_id == case.section_id
    assert [row.number for row in queries.of_case(case.pk, actor=people.head)] == [made.number]
    with pytest.raises(Exception, match="identifier"):
        factory.applied(
            of_sections,
            case_ids=[case.pk],
            applicant=Applicant(name="別人", identifier="B123456780", mail="b@example.org"),
        )


def test_a_closed_matter_is_read_by_its_unit_alone_and_names_nobody_in_lists(people: People, of_personnel: str) -> None:
    made = factory.applied(of_personnel)
    personnel = staff(Role.PERSONNEL)
    manager, administrator = staff(Role.MANAGER), staff(Role.ADMINISTRATOR)
    assert queries.view(made.id, actor=personnel).applicant.name == factory.PERSON.name
    assert numbers(personnel) == [made.number]
    for actor in (manager, people.head, people.ethics, people.desk, staff(Role.AUDITOR), SYSTEM):
        assert numbers(actor) == []
        with pytest.raises(UnknownRequest):
            queries.view(made.id, actor=actor)
    with pytest.raises(PermissionMissing):
        queries.queue(administrator)
    assert Request.objects.get().applicant_name == ""
    with pytest.raises(NotNow):
        actions.hand_over(
            made.id,
            actor=Actor("p", 1, frozenset({Role.PERSONNEL, Role.UNIT_HEAD})),
            reason="x",
            section_id=None,
            unit=Unit.REGISTRY,
        )


def test_a_queue_goes_by_the_nearest_day_and_pages_through(people: People) -> None:
    late = factory.applied(on=MONDAY - timedelta(days=14))
    near = factory.applied(on=MONDAY - timedelta(days=3))
    calm = [factory.applied(on=MONDAY) for _ in range(3)]
    actions.act(calm[0].id, "ask", {"wanted": "補"}, actor=people.desk, now=at(MONDAY))
    rows = queries.queue(people.desk, on=MONDAY).rows
    assert [row.number for row in rows] == [late.number, near.number, calm[1].number, calm[2].number, calm[0].number]
    assert [row.pace for row in rows] == [Pace.LATE, Pace.NEAR, Pace.IN_TIME, Pace.IN_TIME, Pace.PAUSED]
    first = queries.queue(people.desk, size=2, on=MONDAY)
    second = queries.queue(people.desk, cursor=first.next, size=2, on=MONDAY)
    assert [row.number for row in second.rows] == [calm[1].number, calm[2].number]
    assert numbers(people.desk, pace=Pace.LATE) == [late.number]
    assert numbers(people.desk, pace=Pace.PAUSED) == [calm[0].number]
    assert numbers(people.desk, unassigned=True, service="nothing") == []
    load = queries.load(people.head, on=MONDAY)
    assert [(one.open, one.late, one.near, one.paused) for one in load] == [(5, 1, 1, 1)]


def test_ended_ones_stand_in_a_list_of_their_own(people: People) -> None:
    made = factory.applied()
    actions.withdraw(made.number, made.code, actor=factory.CITIZEN, now=at(MONDAY))
    assert numbers(people.desk) == []
    assert numbers(people.desk, ended=True) == [made.number]
    with pytest.raises(RequestEnded):
        actions.act(made.id, "prepare", {"reply": "x"}, actor=people.desk)


@pytest.mark.parametrize(
    "words", ["便字第1150000001號", "1150000001", "測試申請", "A123456789", "0912345678", "SOMEONE@example.org"]
)
def test_a_request_is_found_by_what_somebody_has_at_hand(people: People, words: str) -> None:
    made = factory.applied()
    assert [row.number for row in queries.search(words, actor=people.desk)] == [made.number]
    assert Contact.objects.count() == 3


def test_identifier_and_contacts_are_masked_until_asked_for(people: People) -> None:
    made = factory.applied(answers={"subject": "x", "other_id": "A123456789"})
    row = queries.view(made.id, actor=people.desk)
    assert (row.applicant.identifier, row.applicant.mail) == ("A1*****789", "s***@example.org")
    assert "A123456789" not in str(row)
    assert queries.identity(made.id, actor=people.desk)["identifier"] == "A123456789"
    assert "A123456789" in str(queries.secret_answers(made.id, actor=people.desk))
    with pytest.raises(PermissionMissing):
        queries.identity(made.id, actor=staff(Role.AUDITOR))


def test_only_the_exits_of_the_step_by_those_whom_it_is_for(people: People) -> None:
    made = factory.applied()
    with pytest.raises(ExitGone):
        actions.act(made.id, "approve", actor=people.head)
    actions.act(made.id, "prepare", {"reply": "x"}, actor=people.desk, now=at(MONDAY))
    with pytest.raises(ExitGone, match="Approval"):
        actions.act(made.id, "prepare", {"reply": "x"}, actor=people.secretariat)
    with pytest.raises(NotYours, match="Head of unit"):
        actions.act(made.id, "approve", actor=people.desk)
    shown = {one.verb: one for one in queries.exits_for(made.id, people.desk, on=MONDAY)}
    assert shown.keys() == {"approve", "return"}
    assert not shown["return"].may
    assert all(one.may for one in queries.exits_for(made.id, people.head, on=MONDAY))


def test_a_request_is_given_to_a_person_and_handed_to_a_section(people: People, of_sections: str) -> None:
    made = factory.applied(of_sections)
    actions.hand_over(made.id, actor=people.head, reason="屬該股案件", section_id=people.clerk.section_id)
    with pytest.raises(PermissionMissing):
        actions.assign(made.id, people.clerk.staff_id, actor=people.clerk.__class__("x", 1, frozenset({Role.AUDITOR})))
    with pytest.raises(UnknownRequest):
        actions.assign(made.id, people.other_clerk.staff_id, actor=people.other_clerk)
    assert [one.kind.value for one in queries.timeline(made.id, actor=people.head)] == ["received", "handed-over"]


def test_each_channel_and_office_only_services_are_kept_to(people: People, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ChannelClosed):
        factory.applied(channel="box", actor=people.desk)
    hidden = factory.a_service("test-hidden", is_public=False)
    monkeypatch.setitem(ports._procedures, "test-hidden", factory.procedures(hidden)["test-hidden"])
    with pytest.raises(ChannelClosed):
        factory.applied("test-hidden")
    taken = factory.applied("test-hidden", actor=people.desk, channel="letter", received_at=at(date(2026, 7, 31)))
    assert queries.view(taken.id, actor=people.desk).received_on == date(2026, 7, 31)


def test_files_are_served_to_those_who_may_read_the_request(people: People, of_sections: str) -> None:
    made = factory.applied(of_sections, files=[Upload("收據.pdf", A_PDF)])
    kept = queries.view(made.id, actor=people.head).files[0]
    found, content = queries.open_file(kept.id, actor=people.head)
    with content:
        assert (found.content_type, content.read()) == ("application/pdf", A_PDF)
    with pytest.raises(UnknownRequest):
        queries.open_file(kept.id, actor=people.clerk)
    with pytest.raises(files.BadUpload):
        actions.add_files(made.id, [Upload("a.pdf", A_PDF.replace(b"/Root", b"/JS x /Root"))], actor=people.head)
    assert len(queries.view(made.id, actor=people.head).files) == 1
