"""The service desk in the console: a day at the counter, registers in two clicks, a roster, a room, the settings."""

import re
from datetime import timedelta

import pytest
from django.test import Client

from bianmin.desk import actions, queries
from bianmin.desk.types import RegisterFilters, VisitEntry
from bianmin.kit.clock import now, today
from bianmin.office.types import Role
from tests.console.valid_html import faults
from tests.factories.console import Office, client_of, staff
from tests.factories.desk import SYSTEM, a_bell, a_desk, a_room

pytestmark = pytest.mark.django_db
ALL = RegisterFilters()


@pytest.fixture
def clerk(desk: Office) -> Client:
    """Somebody of the front desk at counter 1."""
    a_desk()
    browser = client_of(Role.FRONT_DESK)
    assert "您今天在哪個櫃檯" in browser.get("/console/desk/").content.decode()
    browser.get("/console/desk/?counter=one")
    return browser


def press(browser: Client, deed: str, **more: str) -> str:
    """Press a button of the counter's page; return the page that follows."""
    found = re.search(r'name="ticket" value="(\d+)"', browser.get("/console/desk/").content.decode())
    answer = browser.post("/console/desk/", {"deed": deed, "ticket": found[1] if found else "", **more}, follow=True)
    body = answer.content.decode()
    assert faults(body) == []
    return body


def test_a_day_at_the_counter(clerk: Client, desk: Office) -> None:
    taken = clerk.post("/console/desk/take/", {"queue": "ask", "care": "disabled"}).content.decode()
    assert "B001" in taken
    assert "/slip/" in taken
    clerk.post("/console/desk/take/", {"queue": "help", "care": ""})
    assert "等候（2人）" in clerk.get("/console/desk/?waiting").content.decode()
    assert "B001" in press(clerk, "call")
    assert "請再叫號2次" in press(clerk, "missed")
    press(clerk, "again")
    press(clerk, "again")
    assert "今天過號" in press(clerk, "missed")
    assert "F002" in press(clerk, "call")
    press(clerk, "serve")
    assert "已轉到「繳款」" in press(clerk, "forward", queue="pay")
    back = queries.passed_over(queries.counters()[0].id)[0]
    assert (
        "B001號已回到等候"
        in clerk.post("/console/desk/", {"deed": "undo", "ticket": back.id}, follow=True).content.decode()
    )
    press(clerk, "call")
    wrong = press(clerk, "close", item="case", case_number="115年度健執字第99999999號")
    assert "查無案號" in wrong
    number = re.search(r"\d+年度\S+字第\d+號", clerk.get(f"/console/cases/{desk.own}/").content.decode())
    assert number is not None
    assert "B001號已完成" in press(clerk, "close", item="case", case_number=number[0])
    assert queries.visits(today(), today()) == 1
    boss = client_of(Role.UNIT_HEAD)
    body = boss.get("/console/desk/today/").content.decode()
    assert "繳款" in body
    steps = boss.get(f"/console/desk/tickets/{back.id}/").content.decode()
    assert ("過號後回到等候" in steps, faults(steps)) == (True, [])
    assert b"B001" not in b"".join(boss.get("/console/desk/times/file.csv").streaming_content)  # type: ignore[attr-defined]  # a streamed answer
    for by in queries.GROUPS:
        assert boss.get(f"/console/desk/times/?by={by}").status_code == 200, by


def test_an_enquiry_is_entered_with_two_clicks_and_corrected_with_a_reason(clerk: Client) -> None:
    address = "/console/desk/registers/visits/"
    assert 'value="telephone:case"' in clerk.get(address).content.decode()
    clerk.post(address, {"quick": "telephone:case"})
    (entry,) = queries.all_entries("visits", ALL)
    assert isinstance(entry, VisitEntry)
    assert (entry.channel, entry.topic, entry.resolved, entry.language) == ("telephone", "case", True, "mandarin")
    page = f"{address}{entry.id}/"
    assert faults(clerk.get(page).content.decode()) == []
    given = {"channel": "counter", "topic": "case", "minutes": "9", "language": "taigi", "resolved": "on"}
    assert clerk.post(page, {**given, "deed": "correct", "reason": ""}).status_code == 422
    corrected = clerk.post(page, {**given, "deed": "correct", "reason": "按錯"}, follow=True).content.decode()
    assert "更正前" in corrected
    assert "按錯" in b"".join(clerk.get(f"{address}export.csv").streaming_content).decode()  # type: ignore[attr-defined]  # a streamed answer
    assert "承辦人" in clerk.get(f"{address}print/").content.decode()
    newest = queries.all_entries("visits", ALL)[0]
    clerk.post(f"{address}{newest.id}/", {"deed": "strike", "reason": "重複"})
    assert queries.all_entries("visits", ALL) == []


def test_calls_loans_bells_and_amenities_are_entered(clerk: Client) -> None:
    thing = actions.save_thing("傘7", actor=SYSTEM, site_code=a_desk(), kind="umbrella")
    bell = a_bell()
    root = "/console/desk/registers/"
    clerk.post(f"{root}calls/", {"quick": "switchboard:payment"})
    clerk.post(f"{root}amenities/", {"quick": "taxi:"})
    clerk.post(f"{root}courtesy/", {"extension": "123", "channel": "letter", "finding": "open"})
    clerk.post(f"{root}loans/", {"thing": thing, "borrower": "A003"})
    clerk.post(f"{root}bells/", {"bell": bell, "need": "entrance", "seconds": "40"})
    clerk.post(f"{root}bells/", {"bell": bell, "need": "car", "seconds": ""})
    for name, count in (("calls", 1), ("amenities", 1), ("courtesy", 1), ("loans", 1), ("bells", 2)):
        body = clerk.get(f"{root}{name}/").content.decode()
        assert faults(body) == [], name
        assert len(queries.all_entries(name, ALL)) == count, name
    clerk.post(f"{root}loans/", {"which": queries.all_entries("loans", ALL)[0].id})
    clerk.post(f"{root}bells/", {"which": queries.all_entries("bells", ALL)[1].id, "need": "car"})
    assert [one.is_out for one in queries.things()] == [False]
    assert queries.bell_response(today(), today())[0] == 2


def test_a_month_is_planned_a_swap_agreed_and_somebody_comes(clerk: Client) -> None:
    secretary = client_of(Role.SECRETARIAT)
    day = queries.month_of(today() + timedelta(days=32))[0]
    one, other = staff(Role.FRONT_DESK).pk, staff(Role.CASHIER).pk
    for person, on in ((one, day), (other, day + timedelta(days=1))):
        secretary.post(
            "/console/desk/rosters/", {"deed": "plan", "kind": "noon", "person": f"s{person}", "first": on.isoformat()}
        )
    duties = queries.roster(day, day + timedelta(days=1))
    assert [duty.staff_id for duty in duties] == [one, other]
    clerk.post(f"/console/desk/duties/{duties[0].id}/", {"deed": "swap", "other": duties[1].id, "reason": "出差"})
    swap = queries.swaps(waiting=True)[0]
    month = client_of(Role.CASHIER).post("/console/desk/rosters/", {"deed": "agree", "which": swap.id}, follow=True)
    assert "已換班" in month.content.decode()
    assert queries.duty(duties[0].id).staff_id == other
    assert faults(secretary.get(f"/console/desk/rosters/?month={day:%Y-%m}").content.decode()) == []
    for deed in ("come", "more", "go"):
        clerk.post(f"/console/desk/duties/{duties[0].id}/", {"deed": deed, "guided": "7"})
    assert queries.duty(duties[0].id).guided == 7
    assert faults(clerk.get(f"/console/desk/duties/{duties[1].id}/").content.decode()) == []
    secretary.post("/console/desk/volunteers/", {"deed": "add", "name": "測試志工", "since": today().isoformat()})
    helper = queries.volunteers()[0]
    given = {"deed": "train", "volunteer": helper.id, "kind": "training", "on": today().isoformat(), "topic": "禮儀"}
    secretary.post("/console/desk/volunteers/", {**given, "hours": "2"})
    assert "測試志工" in secretary.get("/console/desk/volunteers/").content.decode()


def test_a_person_held_is_warned_of_before_the_day_is_over_and_looked_after(desk: Office) -> None:
    room = a_room("h1", sex="M")
    officer = client_of(Role.OFFICER)
    number = re.search(r"\d+年度\S+字第\d+號", officer.get(f"/console/cases/{desk.own}/").content.decode())
    assert number is not None
    given = {"room": room, "person": "測試甲", "sex": "M", "case_number": number[0], "officer": "測試執行官"}
    officer.post("/console/desk/rooms/", given)
    use = queries.inside()[0]
    officer.post(f"/console/desk/rooms/{use.id}/", {"deed": "watch", "words": "安靜"})
    assert "安靜" in officer.get(f"/console/desk/rooms/{use.id}/").content.decode()
    actions.leave_room(use.id, actor=SYSTEM, outcome="另行安排")
    late = actions.use_room(
        room, actor=SYSTEM, person="測試乙", sex="M", case_number=number[0], officer="x",
        questioned_from=now() - timedelta(hours=23, minutes=10),
    )  # fmt: skip
    page = officer.get("/console/desk/rooms/").content.decode()
    assert "1小時內屆滿" in page
    assert faults(page) == []
    officer.post(f"/console/desk/rooms/{late}/", {"deed": "out", "outcome": "聲請管收"})
    assert queries.inside() == []
    assert "測試乙" in b"".join(officer.get("/console/desk/rooms/file.csv").streaming_content).decode()  # type: ignore[attr-defined]  # a streamed answer


@pytest.mark.usefixtures("desk")
def test_the_secretariat_keeps_what_the_desk_is_made_of() -> None:
    site, browser = a_desk(), client_of(Role.SECRETARIAT)
    named = {"name_zh": "測試", "name_en": "Test", "position": "9", "valid_from": today().isoformat(), "deed": "save"}
    at = {"site_code": site, "is_active": "on"}
    filled = {
        "queue": {**named, **at, "code": "vip", "letter": "V", "services_zh": "", "services_en": "", "at_kiosk": "on"},
        "counter": {
            **named,
            **at,
            "code": "five",
            "floor": "8F",
            "number": "5",
            "functions": ["care"],
            "queues": ["ask"],
        },
        "item": {**named, "code": "sign", "minutes_before": "20", "is_active": "on"},
        "thing": {**at, "deed": "save", "label": "輪椅9", "kind": "wheelchair"},
        "bell": {**at, "deed": "save", "code": "lift", "place_zh": "電梯", "place_en": "Lift", "test_days": "30"},
        "room": {**named, **at, "code": "r9", "kind": "holding", "sex": "F"},
    }
    for kind, given in filled.items():
        answer = browser.post(f"/console/desk/setup/?kind={kind}", given)
        assert answer.status_code == 302, (kind, answer.content.decode()[-3000:])
        assert faults(browser.get(f"/console/desk/setup/?kind={kind}").content.decode()) == [], kind
    shown = browser.post("/console/desk/setup/?kind=device", {**at, "deed": "save", "name": "一樓", "kind": "kiosk"})
    key = re.search(r'id="token">([\w-]+)<', shown.content.decode())
    assert key is not None
    assert queries.device_by_key(key[1]) is not None
    browser.post("/console/desk/setup/?kind=device", {"deed": "revoke", "which": queries.devices()[0].id})
    assert queries.device_by_key(key[1]) is None
    assert {one.code for one in queries.counters()} >= {"five"}
