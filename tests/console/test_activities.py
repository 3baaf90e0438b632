"""Every page of activities is valid HTML in both languages; what is wrong stays typed; files aren't run."""

from datetime import timedelta

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from bianmin.activities import actions, queries
from bianmin.activities.types import SessionInput
from bianmin.kit.clock import today
from bianmin.office.types import Role
from tests.console.activity_pages import activity_pages
from tests.console.valid_html import faults
from tests.factories.activities import a_meeting, a_picture, a_tour, clerk, keeper
from tests.factories.cases import a_branch
from tests.factories.console import client_of, staff

pytestmark = pytest.mark.django_db
R = Role


@pytest.fixture
def ids() -> dict[str, int]:
    """A tour with its days, a session with a picture and attendees, a meeting with a resolution, a contact."""
    a_branch()
    tour = a_tour(today())
    held = actions.record_session(
        SessionInput(kind="outreach", held_on=today(), payments=1, amount=500, receipts=("X1",)), actor=clerk()
    )
    actions.add_file(held, a_picture(), "x.png", actor=clerk(), words="民眾排隊繳款")
    actions.attend(held, actor=clerk(), staff=[staff(R.FRONT_DESK).pk])
    actions.attend(held, actor=clerk(), names=["志工甲"], kind="volunteer")
    actions.hand_out(held, "摺頁", 5, actor=clerk())
    again = SessionInput(kind="outreach", held_on=today(), persons=3)
    actions.correct_session(held, again, actor=keeper(), reason="漏登")
    meeting = a_meeting(today() - timedelta(days=30))
    actions.add_item(meeting, "提案", actor=keeper(), outcome="通過")
    resolution = actions.resolve(
        meeting, "辦理", actor=keeper(), unit="秘書室", due_on=today(), staff_id=staff(R.SECRETARIAT).pk
    )
    contact = actions.enter("contacts", {"agency": "監理站", "item": "換照"}, actor=clerk())
    fresh = actions.correct_entry("contacts", contact, {"persons": 1}, actor=keeper(), reason="漏登")
    planned = queries.tour_calendar(rule_id=tour)[0].session_id
    return {
        "tour": tour, "held": held, "meeting": meeting, "resolution": resolution, "contact": fresh, "planned": planned,
    }  # fmt: skip


@pytest.mark.parametrize("language", ["zh-hant", "en"])
def test_every_page_opens_and_is_valid_html(ids: dict[str, int], language: str) -> None:
    wrong = {}
    for name, role, address in [*activity_pages(ids), ("home", R.SECRETARIAT, "/console/")]:
        answer = client_of(role, language=language).get(address)
        found = faults(answer.content.decode()) if answer.status_code == 200 else [f"status {answer.status_code}"]
        if found:
            wrong[name] = found
    assert not wrong
    assert "辦理" in answer.content.decode()  # the resolution that is due today stands on the first page
    public = Client().get("/tours/" if language == "zh-hant" else "/en/tours/")
    assert faults(public.content.decode()) == []


def test_what_is_wrong_is_said_and_stays_typed(ids: dict[str, int]) -> None:
    desk = client_of(R.FRONT_DESK)
    answer = desk.post("/console/activities/", {"what": "visit:", "held_on": "昨天", "title": "參訪甲公司"})
    assert answer.status_code == 422
    assert "參訪甲公司" in answer.content.decode()
    box = client_of(R.SECRETARIAT).post(
        "/console/activities/registers/box/",
        {"on": today().isoformat(), "box": "大門", "first": staff(R.GUARD).pk, "second": staff(R.GUARD).pk},
    )
    assert (box.status_code, "兩人" in box.content.decode()) == (422, True)


def test_a_picture_is_drawn_anew_and_a_program_is_not_taken(ids: dict[str, int]) -> None:
    desk, at = client_of(R.FRONT_DESK), f"/console/activities/{ids['held']}/"
    sent = SimpleUploadedFile("x.png", a_picture(2400))
    assert desk.post(at, {"deed": "file", "kind": "picture", "words": "場地", "file": sent}).status_code == 302
    new = queries.session(ids["held"]).files[-1]
    shown = desk.get(f"{at}files/{new.id}/")
    assert (shown.headers["Content-Type"], shown.headers["X-Content-Type-Options"]) == ("image/jpeg", "nosniff")
    bad = SimpleUploadedFile("x.png", b"<script>alert(1)</script>")
    assert desk.post(at, {"deed": "file", "kind": "picture", "words": "場地", "file": bad}).status_code == 422


def test_everybody_sees_his_own_hours_and_the_personnel_office_all(ids: dict[str, int]) -> None:
    mine = client_of(R.FRONT_DESK).get("/console/activities/trainings/").content.decode()
    everybody = client_of(R.PERSONNEL).get("/console/activities/trainings/").content.decode()
    assert "測試secretariat" not in mine.replace("user", "")
    assert "測試secretariat" in everybody
    assert "不足" in everybody


def test_the_website_says_which_days_are_moved_cancelled_or_uncertain(ids: dict[str, int]) -> None:
    days = queries.tour_calendar(rule_id=ids["tour"])
    actions.cancel_session(days[1].session_id, actor=keeper(), reason="場地整修")
    actions.move_session(days[2].session_id, days[2].day + timedelta(days=1), actor=keeper(), reason="撞期")
    actions.publish_session(days[3].session_id, actor=keeper(), published=False)
    page = Client().get("/tours/").content.decode()
    assert "停辦" in page
    assert "改期" in page
    assert days[3].day.isoformat() not in page
    english = Client().get("/en/tours/").content.decode()
    assert "the fourth Thursday of every month, 09:00 to 12:00" in english
    answer = Client().get(f"/tours/{ids['tour']}/tour.ics")
    assert answer.headers["Content-Type"].startswith("text/calendar")
    assert Client().get("/tours/99999/tour.ics").status_code == 404
