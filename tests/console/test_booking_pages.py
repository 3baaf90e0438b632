"""What the front desk and the secretariat do on the pages of bookings."""

from datetime import date, datetime, time, timedelta

import pytest
from django.test import Client

from bianmin.bookings import actions, queries
from bianmin.bookings.types import BookingState, BookingView, Slot, WaitingState, WeekHours
from bianmin.kit.clock import TAIPEI, today
from bianmin.kit.texts import t
from bianmin.office import queries as office
from bianmin.office.types import Role
from tests.console.booking_pages import booking_pages
from tests.console.valid_html import faults
from tests.factories.bookings import SYSTEM, a_party, a_place, the_places
from tests.factories.console import client_of

R, S = Role, BookingState


@pytest.fixture
def day(db: None) -> date:
    """A working day to come, on which the test window is open from 09:00 to 12:00, a seat an hour."""
    the_places()
    a_place()
    coming = office.calendar().add_working(today(), 2)
    actions.set_hours("room", [WeekHours(coming.weekday(), time(9), time(12), 1, 60)], actor=SYSTEM, valid_from=today())
    return coming


def slot(day: date, hour: int = 9) -> Slot:
    found = queries.slot_at("room", datetime.combine(day, time(hour), TAIPEI))
    assert found
    return found


def booked(day: date, hour: int = 9, **facts: str) -> BookingView:
    return actions.book("room", slot(day, hour).starts_at, a_party(**facts), actor=SYSTEM)


def desk() -> Client:
    return client_of(R.FRONT_DESK)


@pytest.mark.parametrize("language", ["zh-hant", "en"])
def test_every_page_opens_and_is_valid_html(day: date, language: str) -> None:
    one = booked(day)
    wrong = {}
    for name, role, address in booking_pages(one.id, day.isoformat()):
        answer = client_of(role, language=language).get(address)
        found = faults(answer.content.decode()) if answer.status_code == 200 else [f"status {answer.status_code}"]
        if found:
            wrong[name] = found
    assert not wrong


def test_a_person_is_booked_at_the_counter_and_stands_in_the_days_list(day: date) -> None:
    at = f"/console/bookings/new/?place=room&day={day.isoformat()}"
    form = {"slot": slot(day, 10).key, "name": "測試甲", "telephone": "0912345678", "email": "", "language": "zh-hant",
            "needs": "輪椅", "purpose": "繳款", "channel": "telephone"}  # fmt: skip
    for fault in ({"slot": ""}, {"name": ""}, {"slot": "room@2000-01-01T09:00+08:00"}, {"email": "x"}):
        assert desk().post(at, form | fault).status_code == 422
    assert desk().post(at, form).status_code == 302
    assert desk().post(at, form).status_code == 422  # the seat is gone
    listed = desk().get(f"/console/bookings/?day={day.isoformat()}").content.decode()
    assert "測試甲" in listed
    assert "輪椅" in listed
    assert "0912345678" not in listed


def test_the_contact_is_shown_when_asked_for_and_the_look_is_noted(day: date) -> None:
    one = booked(day, telephone="0912345678")
    at = f"/console/bookings/{one.id}/"
    assert "0912345678" not in desk().get(at).content.decode()
    assert "0912345678" in desk().post(at, {"deed": "contact"}).content.decode()
    looks = [(row.subject, row.subject_id, row.action) for row in office.looks(subject="booking").rows]
    assert ("booking", str(one.id), "contact") in looks


def test_who_came_is_ticked_off_and_can_be_undone(day: date) -> None:
    one = booked(day)
    early = desk().post("/console/bookings/", {"which": one.id, "state": "attended"})
    assert early.status_code == 409  # not before the day
    for hour in range(0, 24, 8):
        actions.open_day("room", today(), time(hour), time(hour + 7, 59), actor=SYSTEM, slot_minutes=15)
    open_now = queries.free_slots("room", today(), today(), everything=True)
    now_open = next((row for row in open_now if row.ends_at > datetime.now(TAIPEI)), None)
    if now_open is None:
        return  # the last minutes of the day
    here = actions.book("room", now_open.starts_at, a_party(), actor=SYSTEM)
    for state in (S.ATTENDED, S.SERVED, S.ATTENDED, S.BOOKED, S.ABSENT):
        assert desk().post("/console/bookings/", {"which": here.id, "state": state.value}).status_code == 302
        assert queries.booking(here.id).state is state
    assert desk().post("/console/bookings/", {"which": here.id, "state": "none"}).status_code == 200


def test_a_booking_is_moved_and_cancelled_with_a_reason(day: date) -> None:
    one = booked(day)
    at = f"/console/bookings/{one.id}/move/?day={day.isoformat()}"
    assert desk().post(at, {"slot": "", "reason": ""}).status_code == 422
    assert desk().post(at, {"slot": slot(day, 11).key, "reason": "民眾來電"}).status_code == 302
    new = queries.current(one.id)
    assert (new.starts_at, queries.booking(one.id).state) == (slot(day, 11).starts_at, S.MOVED)
    at = f"/console/bookings/{new.id}/cancel/"
    assert desk().post(at, {"whose": "office", "reason": ""}).status_code == 422
    assert desk().post(at, {"whose": "office", "reason": "公務"}).status_code == 302
    assert queries.booking(new.id).state is S.CANCELLED


def test_hours_closures_and_openings_are_changed_by_the_secretariat_and_misfits_are_settled(day: date) -> None:
    keeper, place = client_of(R.SECRETARIAT), "/console/bookings/places/room/"
    one = booked(day)
    hours = {"deed": "hours", "valid_from": today().isoformat(), "seats": "2", "minutes": "30"}
    typed = f"day{day.weekday()}"
    assert keeper.post(place, hours | {typed: "9-10"}).status_code == 422
    assert keeper.post(place, hours | {typed: "10:00-09:00"}).status_code == 422
    answer = keeper.post(place, hours | {typed: "10:00-12:00、13:00-14:00"})
    assert answer.headers["Location"] == "/console/bookings/misfits/"
    assert [row.id for row in queries.misfits()] == [one.id]
    assert one.party_name in desk().get("/console/bookings/misfits/").content.decode()
    assert desk().post("/console/bookings/misfits/", {"deed": "cancel"}).status_code == 200  # the second look
    assert desk().post("/console/bookings/misfits/", {"confirm": "yes"}).status_code == 302
    assert (queries.misfits(), queries.booking(one.id).state) == ([], S.CANCELLED)

    shut = {"deed": "close", "first": day.isoformat(), "last": day.isoformat(), "from_time": "", "to_time": "",
            "reason_zh": "設備檢修", "reason_en": "Repairs"}  # fmt: skip
    assert keeper.post(place, shut | {"reason_zh": ""}).status_code == 422
    assert keeper.post(place, shut).status_code == 302
    closure = queries.closures("room")[0]
    assert closure.reason == t("設備檢修", "Repairs")
    assert keeper.post(place, {"deed": "open", "which": closure.id}).status_code == 302
    assert queries.closures("room") == []

    opening = {"deed": "opening", "day": (day + timedelta(days=1)).isoformat(), "opens": "18:00", "closes": "19:00",
               "seats": "1", "minutes": "30"}  # fmt: skip
    assert keeper.post(place, opening | {"opens": "六點"}).status_code == 422
    assert keeper.post(place, opening).status_code == 302
    assert keeper.post(place, {"deed": "unopen", "which": queries.openings("room")[0].id}).status_code == 302
    assert queries.openings("room") == []
    assert desk().post(place, shut).status_code == 403


def test_a_place_is_added_and_changed(day: date) -> None:
    keeper = client_of(R.SECRETARIAT)
    fresh = {"deed": "place", "code": "video-99", "kind": "video", "name_zh": "據點", "name_en": "Point",
             "description_zh": "", "description_en": "", "host_zh": "和平區公所", "host_en": "Heping District Office",
             "address_zh": "", "address_en": "", "link": "https://video.example/99", "lead_minutes": "0",
             "cutoff_days": "1", "cutoff_time": "12:00", "ahead_days": "30", "remind_days": "1",
             "offer_minutes": "120", "online": "on", "active": "on"}  # fmt: skip
    assert day
    assert keeper.post("/console/bookings/places/", fresh | {"link": "http://x"}).status_code == 422
    assert keeper.post("/console/bookings/places/", fresh).status_code == 302
    assert queries.place("video-99").host == t("和平區公所", "Heping District Office")
    assert "<svg" in keeper.get("/console/bookings/places/video-99/").content.decode()
    assert keeper.post("/console/bookings/places/video-99/", fresh | {"name_zh": "新據點"}).status_code == 302
    assert queries.place("video-99").name.zh == "新據點"


def test_somebody_is_put_on_the_waiting_list_and_taken_off(day: date) -> None:
    form = {
        "deed": "join",
        "place": "room",
        "day": day.isoformat(),
        "name": "測試候補",
        "telephone": "0912345678",
        "email": "",
    }
    at = "/console/bookings/waiting/"
    assert desk().post(at, form).status_code == 422  # seats are free
    for hour in (9, 10, 11):
        booked(day, hour)
    assert desk().post(at, form).status_code == 302
    waiting = queries.waiting_list("room")[0]
    assert (waiting.state, waiting.rank) == (WaitingState.WAITING, 1)
    assert desk().post(at, {"deed": "leave", "which": waiting.id}).status_code == 302
    assert queries.waiting_list("room") == []


def test_bookings_are_exported_without_contacts(day: date) -> None:
    one = booked(day, name="=測試公式", telephone="0912345678")
    answer = desk().get(f"/console/bookings/export.csv?first={day.isoformat()}&last={day.isoformat()}")
    text = b"".join(answer.streaming_content).decode()  # type: ignore[attr-defined]  # a streamed answer
    assert one.reference in text
    assert "'=測試公式" in text
    assert "0912345678" not in text
    assert desk().get(f"/console/bookings/{one.id}/booking.ics").headers["Content-Type"].startswith("text/calendar")
