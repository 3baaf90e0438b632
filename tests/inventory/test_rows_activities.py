"""Inventory rows of activities (of A, B, G, J, K, L, N and O), each used the way people use it."""

from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from bianmin.activities import queries
from bianmin.activities.types import EntryFilters, SessionFilters
from bianmin.desk import actions as desk_actions
from bianmin.kit.clock import today
from bianmin.office import queries as office
from bianmin.office.types import Role
from tests.factories.activities import SYSTEM, a_meeting, a_tour
from tests.factories.console import Office, staff
from tests.inventory.using import fill, page, read

R = Role


@pytest.fixture(autouse=True)
def office_(desk: Office) -> Office:
    return desk


def held(what: str, **more: Any) -> int:
    """Enter a session as a person does; return its id."""
    fields = {"what": what, "held_on": today().isoformat(), "persons": "6", "cases": "4", **more}
    return int(fill(R.SECRETARIAT, "console:activities", deed="new", **fields).strip("/").split("/")[-1])


def entered(register: str, **fields: Any) -> dict[str, object]:
    """Enter a fact in a register as a person does; return what is kept."""
    fill(R.SECRETARIAT, "console:activity-register", register, on=today().isoformat(), **fields)
    return dict(queries.entries(register, EntryFilters()).rows[0].values)


def test_agencies_stationed_here_have_days_people_and_what_they_took() -> None:
    fill(
        R.SECRETARIAT, "console:stations", deed="save:new",
        agency="測試稅務局", site_id=office.sites()[0].id, days=["1", "3"], headcount="2",
        valid_from=today().isoformat(),
    )  # fmt: skip
    station = queries.stations(on=today())[0]
    kept = entered("station-days", station=station.id, headcount="2", payments="3", amount="9000", enquiries="4")
    assert (kept["payments"], kept["amount"], station.headcount) == (3, 9000, 2)
    assert "測試稅務局" in page(R.AUDITOR, "console:activity-register", "station-days")


def test_one_stop_contacts_are_forwarded_completed_and_counted_by_agency() -> None:
    entered("contacts", agency="測試監理站", item="換照", persons="1")
    row = queries.entries("contacts", EntryFilters()).rows[0]
    fill(
        R.FRONT_DESK, "console:activity-entry", "contacts", row.id,
        deed="fill", forwarded_on=today().isoformat(), completed_on=today().isoformat(), result="solved",
    )  # fmt: skip
    (count,) = queries.agency_counts(today(), today())
    assert (count.agency, count.received, count.forwarded, count.completed) == ("測試監理站", 1, 1, 1)
    assert "測試監理站" in page(R.SECRETARIAT, "console:activity-register", "contacts")
    # What needs steps and an answer in time is a request of the joint window.
    assert "聯合服務" in page(R.FRONT_DESK, "console:request-take", "joint-window")
    page(R.SECRETARIAT, "console:requests")


def test_tours_and_mobile_stations_are_planned_published_and_their_results_entered() -> None:
    rule = a_tour(today())
    day = queries.tour_calendar(rule_id=rule)[0]
    assert "測試鄉公所" in read(Client().get(reverse("site:tours")))
    assert "測試鄉巡迴服務" in page(R.SECRETARIAT, "console:tours")
    fill(
        R.FRONT_DESK, "console:activity", day.session_id, deed="hold", what="outreach:township",
        held_on=today().isoformat(), place="測試鄉公所", partner="測試監理所", persons="6", cases="5", payments="2",
        amount="6000", instalments="1", clerks=[str(staff(R.CASHIER).pk)],
    )  # fmt: skip
    one = queries.session(day.session_id)
    assert (one.persons, one.cases, one.payments, one.instalments, len(one.clerks)) == (6, 5, 2, 1, 1)
    assert [row.id for row in queries.sessions(SessionFilters(kind="outreach", state="held")).rows] == [one.id]


def test_field_visits_find_hardship_and_name_the_referral() -> None:
    officer = staff(R.OFFICER).pk
    kept = entered(
        "field-visits", case_number="115費執1", officer=officer, findings="訪視", hardship="on", referral="R1"
    )
    assert (kept["hardship"], kept["referral"]) == (True, "R1")
    assert "訪視" in page(R.SECRETARIAT, "console:activity-register", "field-visits")


def test_films_in_immigrants_languages_and_leaflets_are_counted_by_version() -> None:
    fill(
        R.SECRETARIAT, "console:materials", deed="save:new", kind="film", title="分期怎麼辦", version="1",
        languages=["vi", "id", "th"], made_on=today().isoformat(), made="0",
    )  # fmt: skip
    film = queries.materials()[0]
    entered("distributions", material=film.id, way="views", quantity="40")
    assert (queries.materials()[0].views, film.languages) == (40, ("vi", "id", "th"))
    assert "分期怎麼辦" in page(R.AUDITOR, "console:activity-register", "distributions")


@pytest.mark.parametrize(
    "what",
    [
        "publicity:business", "publicity:immigrants", "charity:community", "park_cleaning:plants", "visit:company",
        "seminar:cross_agency", "training:lecture",
    ],
)  # fmt: skip
def test_a_session_of_each_kind_is_entered_in_few_fields_and_completed_on_its_page(what: str) -> None:
    one = queries.session(held(what, title="測試活動", partner="測試單位", place="測試地點"))
    assert (f"{one.kind}:{one.topic}", one.persons, one.state) == (what, 6, "held")
    assert "測試活動" in page(R.AUDITOR, "console:activities", what=what)
    fill(R.SECRETARIAT, "console:activity", one.id, deed="handout", item="摺頁", quantity="30")
    assert queries.session(one.id).handouts[0].quantity == 30


def test_hours_of_training_show_who_is_short_and_volunteers_have_theirs_at_the_desk() -> None:
    session = held("training:in_service", title="執行實務")
    fill(
        R.PERSONNEL, "console:activity", session, deed="attend", staff=[str(staff(R.CASHIER).pk)], kind="guard",
        names="警衛甲", hours="8",
    )  # fmt: skip
    helper = desk_actions.save_volunteer("測試志工", actor=SYSTEM, since=today())
    desk_actions.record_training("引導", actor=SYSTEM, on=today(), hours=Decimal(4), volunteer_id=helper)
    hours = {one.name: one.short for one in queries.learners()}
    assert (hours["測試cashier"], hours["測試registry"]) == (Decimal(0), Decimal(8))
    assert "測試志工" in page(R.PERSONNEL, "console:trainings")


@pytest.mark.parametrize("body", ["service_group", "web_group", "liaison", "work"])
def test_a_meeting_has_agenda_minutes_and_resolutions_followed_to_the_end(body: str) -> None:
    meeting = a_meeting(today() - timedelta(days=9), body)
    fill(R.SECRETARIAT, "console:activity", meeting, deed="item", title="提案")
    fill(R.SECRETARIAT, "console:activity", meeting, deed="minutes", minutes="紀錄", paperless="on", pages_saved="60")
    fill(
        R.SECRETARIAT, "console:activity", meeting, deed="resolve", text="修正連結", unit="資訊室",
        staff=str(staff(R.REGISTRY).pk), due_on=(today() - timedelta(days=1)).isoformat(),
    )  # fmt: skip
    (one,) = queries.resolutions(state="overdue")
    assert "修正連結" in page(R.REGISTRY, "console:home")
    assert "逾期" in page(R.AUDITOR, "console:resolutions")
    fill(R.REGISTRY, "console:resolution", one.id, deed="report", text="已修正")
    fill(R.SECRETARIAT, "console:resolution", one.id, deed="settle", text="確認完成")
    assert queries.resolution(one.id).state == "done"
    assert queries.meeting(meeting).pages_saved == 60


@pytest.mark.parametrize(
    ("register", "fields"),
    [
        ("adoptions", {"measure": "候位簡訊", "adopter": "測試市政府"}),
        ("measures", {"measure": "巡迴服務", "unit": "執行科", "people": "4", "cost": "24000", "result": "省時"}),
    ],
)
def test_a_register_keeps_what_was_entered(register: str, fields: dict[str, Any]) -> None:
    kept = entered(register, **fields)
    assert {name: str(kept[name]) for name in fields} == fields
    assert page(R.SECRETARIAT, "console:activity-register", register)


def test_people_are_warned_of_fraud_leaflets_mailed_and_calls_to_verify_counted() -> None:
    assert "165" in read(Client().get("/anti-fraud/"))
    fill(
        R.SECRETARIAT, "console:materials", deed="save:new", kind="anti_fraud", title="反詐騙小卡", version="1",
        languages=["zh"], made_on=today().isoformat(), made="900",
    )  # fmt: skip
    card = queries.materials()[0]
    entered("distributions", material=card.id, way="mailed", quantity="500")
    assert queries.materials()[0].left == 400
    entered("verifications", about="查證通知書", genuine="on")
    assert "查證通知書" in page(R.AUDITOR, "console:activity-register", "verifications")


def test_the_petition_box_is_opened_by_two_and_its_letters_get_numbers() -> None:
    one, two = staff(R.REGISTRY).pk, staff(R.SECRETARIAT).pk
    kept = entered("box", box="大門外", first=one, second=two, letters="1", numbers="1150001")
    assert (kept["letters"], kept["numbers"]) == (1, "1150001")
    assert "大門外" in page(R.SECRETARIAT, "console:activity-register", "box")
    assert "陳情" in page(
        R.FRONT_DESK, "console:request-take", "petition"
    )  # where each letter is taken in and numbered
