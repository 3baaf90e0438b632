"""Inventory rows of the service desk (A, and of E and G what the desk writes down), each used the way people use it."""

from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from bianmin.desk import actions, queries
from bianmin.kit.clock import now, today
from bianmin.office.types import Role
from tests.factories.console import Office, staff
from tests.factories.desk import SYSTEM, a_bell, a_desk, a_room
from tests.inventory.using import fill, page, read

R = Role


@pytest.fixture(autouse=True)
def site(desk: Office) -> str:
    return a_desk()


def hall(name: str, *args: object) -> str:
    """Open a page of the hall as a visitor; return its words."""
    return read(Client().get(reverse(name, args=args)))


def kiosk(site: str) -> Client:
    """Return a browser that is one of the office's kiosks."""
    browser = Client()
    key = actions.add_device("一樓", actor=SYSTEM, site_code=site, kind="kiosk").key
    browser.post(reverse("hall:pair", args=(site,)), {"key": key})
    return browser


def take(site: str, queue: str = "ask", care: str = "") -> str:
    """Take a number at the kiosk; return its code."""
    answer = kiosk(site).post(reverse("hall:care", args=(site, queue)), {"care": care})
    return str(answer.headers["Location"]).split("/")[-2]


def counts(register: str) -> dict[tuple[str, str], int]:
    return {(one.of, one.key): one.count for one in queries.month_counts(register, today())}


def test_one_counter_unites_functions_and_says_how_long_a_visitor_took(site: str) -> None:
    counter = queries.counters()[0]
    assert len(counter.functions) >= 5
    code = take(site)
    page(R.FRONT_DESK, "console:desk", counter=counter.code)
    ticket = actions.call_next(counter.id, actor=SYSTEM, now=now() + timedelta(minutes=3))
    actions.close_ticket(ticket.id, actor=SYSTEM, counter_id=counter.id, item="case", now=now() + timedelta(minutes=8))
    (figure,) = queries.times(today(), today(), by="counter")
    assert (figure.key, figure.served, round(figure.service_mean)) == ("one", 1, 5)
    assert round(figure.saved) == 10
    assert figure.name.zh in page(R.UNIT_HEAD, "console:desk-times", by="counter")
    assert queries.ticket(code).state == "served"


def test_a_number_is_taken_called_shown_and_followed_on_the_telephone(site: str) -> None:
    assert "取號" in hall("hall:start", site)
    assert "案件詢問" in hall("hall:ticket", site)
    code = take(site)
    number = queries.ticket(code).number
    assert number in hall("hall:phone", code)
    actions.call_next(queries.counters()[0].id, actor=SYSTEM)
    assert number in hall("hall:board", site)
    assert number in page(R.UNIT_HEAD, "console:desk-today")
    assert queries.times(today(), today())[0].tickets == 1


def test_the_care_groups_come_first_at_the_kiosk_and_at_the_desk(site: str) -> None:
    assert "行動不便" in hall("hall:care", site, "ask")
    take(site)
    first = take(site, care="disabled")
    assert queries.ticket(first).before == 0
    assert "孕婦" in page(R.FRONT_DESK, "console:desk-take")
    assert {one.key: one.tickets for one in queries.times(today(), today(), by="care")} == {"": 1, "disabled": 1}


def test_a_care_bell_is_answered_and_its_seconds_counted() -> None:
    bell = a_bell()
    fill(R.FRONT_DESK, "console:desk-register", "bells", bell=bell, need="entrance", seconds="30")
    assert queries.bell_response(today(), today()) == (1, 30.0)
    assert "大門" in page(R.FRONT_DESK, "console:desk-register", "bells")


def test_volunteers_have_their_roster_hours_and_training() -> None:
    assert "新增志工" in page(R.SECRETARIAT, "console:desk-volunteers")
    actions.save_volunteer("測試志工", actor=SYSTEM, since=today())
    helper = queries.volunteers()[0]
    fill(
        R.SECRETARIAT, "console:desk-rosters",
        deed="plan", kind="volunteer_am", person=f"v{helper.id}", first=today().isoformat(),
    )  # fmt: skip
    duty = queries.on_duty()[0]
    fill(R.FRONT_DESK, "console:desk-duty", duty.id, deed="come")
    fill(R.FRONT_DESK, "console:desk-duty", duty.id, deed="go", guided="9")
    assert queries.volunteers()[0].guided == 9
    assert "測試志工" in page(R.SECRETARIAT, "console:desk-rosters")


@pytest.mark.parametrize(("kind", "role"), [("guard", R.REGISTRY), ("desk", R.CASHIER), ("supervisor", R.MANAGER)])
def test_guards_duty_desk_and_supervisors_stand_on_the_roster_with_whom_they_guided(kind: str, role: Role) -> None:
    person = staff(role).pk
    fill(R.SECRETARIAT, "console:desk-rosters", deed="plan", kind=kind, person=f"s{person}", first=today().isoformat())
    duty = queries.on_duty()[0]
    fill(R.FRONT_DESK, "console:desk-duty", duty.id, deed="come")
    fill(R.FRONT_DESK, "console:desk-duty", duty.id, deed="more")
    figure = {one.kind: one for one in queries.duty_figures(today(), today())}[kind]
    assert (figure.planned, figure.attended, figure.guided) == (1, 1, 1)


def test_the_kiosk_shows_services_forms_hours_and_counts_what_was_used(site: str) -> None:
    for name in ("hall:services", "hall:forms", "hall:hours", "hall:survey"):
        hall(name, site)
    hall("hall:case", site)
    uses = {one.what: one.uses for one in queries.kiosk_uses(today())}
    assert (uses["services"], uses["forms"], uses["hours"], uses["survey"]) == (1, 1, 1, 1)
    assert "自助機" in page(R.UNIT_HEAD, "console:desk-times")


@pytest.mark.parametrize(
    ("register", "fields", "of"),
    [
        ("visits", {"quick": "telephone:case"}, ("channel", "telephone")),
        ("calls", {"quick": "switchboard:case"}, ("line", "switchboard")),
        ("courtesy", {"extension": "123", "channel": "letter", "finding": "true"}, ("finding", "true")),
        ("amenities", {"kind": "pc", "minutes": "5", "identity_checked": "on"}, ("kind", "pc")),
        ("amenities", {"quick": "taxi:"}, ("kind", "taxi")),
    ],
)
def test_a_register_is_kept_and_its_month_counted(register: str, fields: dict[str, Any], of: tuple[str, str]) -> None:
    fill(R.FRONT_DESK, "console:desk-register", register, **fields)
    assert counts(register)[of] == 1
    assert page(R.AUDITOR, "console:desk-register", register)


def test_an_interview_room_is_used_with_its_officer_and_record(desk: Office) -> None:
    room = a_room("i1", "interview")
    number = page(R.OFFICER, "console:case", desk.own).split("<title>")[1].split(" ")[0]
    at = fill(
        R.OFFICER, "console:desk-rooms",
        room=room, person="測試甲", case_number=number, officer="測試執行官",
    )  # fmt: skip
    use = int(at.strip("/").split("/")[-1])
    fill(R.OFFICER, "console:desk-room-use", use, deed="out", outcome="訊問完畢", record_no="筆錄1")
    assert queries.room_figures(today(), today())["interview"] == 1
    assert "筆錄1" in page(R.OFFICER, "console:desk-room-use", use)
