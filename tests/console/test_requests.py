"""What the front desk, clerks and the head do on the pages of requests."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from bianmin.bookings import actions as bookings
from bianmin.catalogue.types import Unit
from bianmin.kit.clock import today
from bianmin.office import queries as office
from bianmin.office.types import Actor, Role
from bianmin.requests import actions, queries
from bianmin.requests.types import Applicant
from tests.console.request_pages import request_pages
from tests.console.valid_html import faults
from tests.factories import requests as factory
from tests.factories.console import Office, an_office, client_of, staff
from tests.requests.conftest import home, services

__all__ = ["home", "services"]
R = Role
SYSTEM = Actor.system("test")
PHRASES = ("first passphrase of the test", "second passphrase of the test")
TYPED = {
    "key": "once", "deed": "take", "channel": "telephone", "came_on": "", "came_at": "", "language": "zh-hant",
    "remark": "", "applicant_name": "測試申請人", "applicant_telephone": "0912-345-678", "subject": "測試主旨",
}  # fmt: skip


@pytest.fixture
def branch(home: Path, services: None, db: None, tmp_path: Path) -> Office:
    """A branch with cases, places, the services of the tests, and a key of the sealed box."""
    made = an_office(tmp_path)
    bookings.ensure_default_places()
    return made


def browser(role: Role, **more: Any) -> Client:
    return client_of(role, **more)


def applied(**more: Any) -> int:
    return factory.applied(on=today(), now=None, **more).id


def sealed_one() -> tuple[int, str]:
    """Make the key and seal something to it; return the matter's id and its code."""
    actions.make_seal_key(Unit.ETHICS, "甲", PHRASES[0], "乙", PHRASES[1], actor=factory.staff(R.ETHICS))
    made = factory.applied("test-sealed", on=today(), now=None, applicant=Applicant(), answers={"subject": "密件主旨"})
    return made.id, made.code


def page(client: Client, address: str) -> str:
    return client.get(address).content.decode()


@pytest.mark.parametrize("language", ["zh-hant", "en"])
def test_every_page_opens_and_is_valid_html(branch: Office, language: str) -> None:
    request, (sealed, _) = applied(), sealed_one()
    wrong = {}
    for name, role, address in request_pages(request, sealed):
        answer = client_of(role, language=language).get(address)
        found = faults(answer.content.decode()) if answer.status_code == 200 else [f"status {answer.status_code}"]
        if found:
            wrong[name] = found
    assert not wrong


def test_the_desk_takes_a_request_by_telephone_and_hands_over_number_and_code(branch: Office) -> None:
    desk, at = browser(R.FRONT_DESK), "/console/requests/new/test-information/"
    typed = TYPED | {"came_on": today().isoformat(), "case": str(branch.own)}
    receipt = desk.post(at, typed)
    assert receipt.status_code == 200
    rows = queries.queue(SYSTEM).rows
    assert [(row.title.en, row.channel, row.applicant) for row in rows] == [("Test request", "telephone", "測試申請人")]
    text = receipt.content.decode()
    assert rows[0].number in text
    code = text.split("slip__big code")[1].split(">")[1].split("<")[0]
    assert queries.track(rows[0].number, code).id == rows[0].id
    assert queries.view(rows[0].id, actor=SYSTEM).case_ids == (branch.own,)
    token = text.split('name="receipt" value="')[1].split('"')[0]
    paper = desk.post("/console/requests/new/receipt.pdf", {"receipt": token})
    assert (paper.headers["Content-Type"], paper.content[:5]) == ("application/pdf", b"%PDF-")
    assert desk.post("/console/requests/new/receipt.pdf", {"receipt": token[:-2]}).status_code == 404
    # Pressed twice, it is one request; and the code stands on no other page.
    assert desk.post(at, typed).status_code == 302
    assert len(queries.queue(SYSTEM).rows) == 1
    assert code not in page(desk, f"/console/requests/{rows[0].id}/")


def test_what_is_wrong_stands_at_its_field_and_nothing_typed_is_lost(branch: Office) -> None:
    desk, at = browser(R.FRONT_DESK), "/console/requests/new/test-information/"
    tomorrow = (today() + timedelta(days=1)).isoformat()
    for fault in (
        {"subject": ""}, {"applicant_name": ""}, {"applicant_telephone": ""}, {"channel": "online"},
        {"came_on": tomorrow}, {"came_at": "25:00"}, {"other_id": "A123456780"},
    ):  # fmt: skip
        answer = desk.post(at, TYPED | {"came_on": today().isoformat(), "key": str(fault), "remark": "留著"} | fault)
        assert answer.status_code == 422, fault
        assert "留著" in answer.content.decode()
    assert not queries.queue(SYSTEM).rows


def test_cases_are_found_at_once_by_a_posted_word_and_ticked(branch: Office) -> None:
    desk = browser(R.FRONT_DESK)
    found = desk.post("/console/requests/new/cases/", {"q": "測試甲", "case": str(branch.own)}).content.decode()
    assert f'value="{branch.own}" checked' in found
    without_script = desk.post("/console/requests/new/test-information/", {**TYPED, "deed": "find", "q": "測試甲"})
    assert "測試主旨" in without_script.content.decode()
    assert not queries.queue(SYSTEM).rows


def test_a_letter_counts_from_the_day_it_came(branch: Office) -> None:
    came = today() - timedelta(days=3)
    typed = TYPED | {"came_on": came.isoformat(), "channel": "letter", "came_at": "0915"}
    assert browser(R.FRONT_DESK).post("/console/requests/new/test-information/", typed).status_code == 200
    assert queries.queue(SYSTEM).rows[0].received_on == came


def test_the_queue_is_narrowed_searched_kept_and_exported(branch: Office) -> None:
    one, desk = applied(), browser(R.FRONT_DESK)
    number = queries.view(one, actor=SYSTEM).number
    at = "/console/requests/"
    assert number in page(desk, f"{at}?state=in-time&service=test-information&person=none&channel=online")
    for narrowed in ("state=late", "person=mine", "unit=cashier", "channel=fax", "state=ended", "due_by=2026-01-01"):
        assert number not in page(desk, f"{at}?{narrowed}"), narrowed
    assert desk.get(at).headers["Location"].endswith("due_by=2026-01-01")  # the filter stays
    for words in (number, "測試申請", "A123456789", "0912345678", "someone@example.org"):
        assert desk.post(at, {"q": words}).headers["Location"] == f"{at}{one}/", words
    assert desk.post(at, {"q": "查無此人"}).status_code == 200
    desk.post(f"{at}views/save/", {"name": "線上的", "query": "channel=online"})
    assert "線上的" in page(desk, f"{at}?state=")
    view = office.saved_views(staff(R.FRONT_DESK).pk, "requests")[0]
    assert desk.post(f"{at}views/{view.id}/drop/").status_code == 302
    lines = b"".join(desk.get(f"{at}export.csv?state=").streaming_content).decode().splitlines()  # type: ignore[attr-defined]  # a streamed answer
    assert number in lines[1]
    assert "0912" not in lines[1]


def test_what_is_masked_is_shown_for_a_reason_and_the_look_is_written_down(branch: Office) -> None:
    one, desk = applied(), browser(R.FRONT_DESK)
    at = f"/console/requests/{one}/"
    assert "0912-345-678" not in page(desk, at)
    assert desk.post(f"{at}whole/", {"reason": ""}).status_code == 422
    assert "0912-345-678" in desk.post(f"{at}whole/", {"reason": "回電說明補件"}).content.decode()
    look = office.looks(subject="request").rows[0]
    assert (look.subject_id, look.action, look.reason) == (str(one), "whole", "回電說明補件")


def test_a_step_is_taken_with_its_fields_after_a_second_look_or_undone(branch: Office) -> None:
    one, desk = applied(), browser(R.FRONT_DESK)
    at = f"/console/requests/{one}/"
    assert desk.post(f"{at}do/ask/", {"wanted": ""}).status_code == 422
    look = desk.post(f"{at}do/ask/", {"wanted": "身分證影本"})
    assert look.status_code == 200  # the applicant will be told: a second look, and nothing done yet
    assert "身分證影本" in look.content.decode()
    assert queries.view(one, actor=SYSTEM).step == "review"
    assert desk.post(f"{at}do/ask/", {"wanted": "身分證影本", "confirm": "yes"}).status_code == 302
    assert queries.view(one, actor=SYSTEM).step == "supplement"
    assert "停止計時" in page(desk, at)
    assert desk.post(f"{at}do/supply/", {"words": "已送來", "confirm": "yes"}).status_code == 302
    assert (
        desk.post(f"{at}do/prepare/", {"reply": "擬答"}).status_code == 302
    )  # nothing leaves the house: no second look
    assert queries.view(one, actor=SYSTEM).step == "approval"
    assert desk.post(f"{at}undo/").status_code == 302
    assert queries.view(one, actor=SYSTEM).step == "review"
    assert desk.get(f"{at}do/none/").status_code == 404
    assert "補正期限尚未屆滿" not in page(desk, at)


def test_ticks_are_notes_and_a_telephoned_correction_is_recorded(branch: Office) -> None:
    one = factory.applied(
        "instalment", on=today(), now=None, case_ids=[branch.own], actor=SYSTEM, channel="counter",
        answers={"cases": ["x"], "periods": 3, "first_due": (today() + timedelta(days=20)).isoformat(),
                 "why": "means", "reason": "收入減少", "security": "none"},
    ).id  # fmt: skip
    clerk, at = browser(R.SECTION_CLERK), f"/console/requests/{one}/"
    items = queries.view(one, actor=SYSTEM).service.step("received").checklist
    assert items
    clerk.post(f"{at}ticks/", {"step": "received", "tick": ["0", "2"]})
    clerk.post(f"{at}ticks/", {"step": "received", "tick": ["2"]})
    clerk.post(f"{at}ticks/", {"step": "elsewhere", "tick": ["1"]})
    said = [event.reason for event in queries.timeline(one, actor=SYSTEM)][1:]
    assert said == [f"☑ {items[0].zh}", f"☑ {items[2].zh}", f"☐ {items[0].zh}"]
    assert page(clerk, at).count('name="tick"') == len(items)
    assert clerk.post(f"{at}note/", {"kind": "called", "text": "請補薪資單"}).status_code == 302
    assert queries.timeline(one, actor=SYSTEM)[-1].reason == "【電話請補正】請補薪資單"


def test_an_extension_is_asked_by_one_and_settled_by_another(branch: Office) -> None:
    one, desk, head = applied(), browser(R.FRONT_DESK), browser(R.UNIT_HEAD)
    at = f"/console/requests/{one}/"
    due = queries.view(one, actor=SYSTEM).due_on
    assert due
    assert desk.post(f"{at}extension/", {"of": "service", "reason": "調閱檔案"}).status_code == 302
    assert "調閱檔案" in page(head, "/console/requests/load/")
    assert desk.post(f"{at}settle/", {"of": "service", "answer": "approve"}).status_code == 403
    assert head.post(f"{at}settle/", {"of": "service", "answer": "refuse", "reason": ""}).status_code == 422
    assert head.post(f"{at}settle/", {"of": "service", "answer": "approve"}).status_code == 302
    moved = queries.view(one, actor=SYSTEM).due_on
    assert moved
    assert moved > due


def test_the_head_gives_several_at_once_and_sees_the_load(branch: Office) -> None:
    ids, head, desk = [applied(), applied()], browser(R.UNIT_HEAD), staff(R.FRONT_DESK)
    at = "/console/requests/load/move/?person=none"
    assert head.post(at, {"person": desk.pk}).status_code == 422
    assert head.post(at, {"person": desk.pk, "request": ids}).status_code == 302
    assert {queries.view(one, actor=SYSTEM).assigned_to for one in ids} == {desk.pk}
    assert desk.full_name in page(head, "/console/requests/load/")
    refused = head.post(at, {"person": desk.pk, "request": [10**12]})
    assert refused.status_code == 409


def test_files_answers_and_entries_are_added_and_corrected(branch: Office) -> None:
    one, desk = applied(), browser(R.FRONT_DESK)
    at = f"/console/requests/{one}/"
    assert desk.post(f"{at}files/", {"reason": ""}).status_code == 422
    paper = SimpleUploadedFile("信.pdf", b"%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF")
    assert desk.post(f"{at}files/", {"attached": paper, "reason": "來函"}).status_code == 302
    file = queries.view(one, actor=SYSTEM).files[0]
    served = desk.get(f"{at}files/{file.id}/")
    assert served.headers["Content-Disposition"].startswith("attachment")
    assert desk.get(f"/console/requests/{applied()}/files/{file.id}/").status_code == 404
    assert desk.post(f"{at}correct-answers/", {"subject": "改正後", "correction-reason": ""}).status_code == 422
    mended = {"subject": "改正後", "reason": "人在國外", "correction-reason": "抄錄錯誤"}
    assert desk.post(f"{at}correct-answers/", mended).status_code == 302
    kept = {one.field.name: one.value for one in queries.view(one, actor=SYSTEM).answers}
    assert (kept["subject"], kept["reason"]) == ("改正後", "人在國外")
    desk.post(f"{at}do/prepare/", {"reply": "誤植"})
    event = queries.timeline(one, actor=SYSTEM)[-1].id
    assert desk.get(f"{at}correct/{event}/").status_code == 200
    assert desk.post(f"{at}correct/{event}/", {"reply": "更正", "correction-reason": ""}).status_code == 422
    assert desk.post(f"{at}correct/{event}/", {"reply": "更正", "correction-reason": "誤植"}).status_code == 302
    assert queries.timeline(one, actor=SYSTEM)[-1].values[0][1].zh == "更正"


def test_a_request_is_taken_handed_over_and_then_out_of_sight(branch: Office) -> None:
    one, desk, secretariat = applied(), browser(R.FRONT_DESK), browser(R.SECRETARIAT)
    at = f"/console/requests/{one}/"
    assert desk.post(f"{at}take/").status_code == 302
    assert queries.view(one, actor=SYSTEM).assigned_name == staff(R.FRONT_DESK).full_name
    assert desk.post(f"{at}hand-over/", {"to": "unit:secretariat", "reason": "非本單位"}).status_code == 403
    assert secretariat.post(f"{at}hand-over/", {"to": "unit:secretariat", "reason": "本室主辦"}).status_code == 302
    assert queries.view(one, actor=SYSTEM).unit is Unit.SECRETARIAT
    assert secretariat.post(f"{at}assign/", {"person": ""}).status_code == 302


def test_the_first_page_and_a_cases_page_know_of_requests(branch: Office) -> None:
    one = applied(case_ids=[], actor=SYSTEM, channel="counter")
    of_case = applied(case_ids=[branch.own], actor=SYSTEM, channel="counter")
    assert queries.standing(SYSTEM).unassigned == 2
    assert "?person=none" in page(browser(R.FRONT_DESK), "/console/")
    text = page(browser(R.REGISTRY), f"/console/cases/{branch.own}/")
    assert f"/console/requests/{of_case}/" in text
    assert f"/console/requests/{one}/" not in text
