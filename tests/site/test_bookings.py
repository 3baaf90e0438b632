"""One's own booking by its reference: seen, confirmed, moved, given up, taken along."""

from datetime import timedelta

import pytest
from django.test import Client
from icalendar import Calendar

from bianmin.bookings import actions, queries
from bianmin.bookings.types import BookingState, BookingView
from bianmin.kit.clock import now, taipei_date
from bianmin.office import queries as office
from tests.factories.bookings import SYSTEM, a_party, the_places

AT = "/booking/"
S = BookingState


@pytest.fixture
def one(db: None) -> BookingView:
    """A booking at the counter on a working day to come."""
    the_places()
    day = office.calendar().add_working(taipei_date(now()), 3)
    slot = queries.free_slots("counter", day, day)[0]
    return actions.book("counter", slot.starts_at, a_party(), actor=SYSTEM)


@pytest.fixture
def visitor(one: BookingView) -> Client:
    """A visitor who typed his reference."""
    client = Client(REMOTE_ADDR="192.0.2.7")
    assert client.post(AT, {"deed": "find", "reference": f"{one.reference.lower()} "}).status_code == 302
    return client


def test_a_booking_is_found_by_its_reference_and_not_by_another(one: BookingView, visitor: Client) -> None:
    shown = visitor.get(AT).content.decode()
    assert one.reference in shown
    assert "洽公櫃檯" in shown
    assert "Counter" in visitor.get("/en/booking/").content.decode()
    stranger = Client(REMOTE_ADDR="192.0.2.8")
    for typed in ("", "ABCDEFGHJK"):
        assert stranger.post(AT, {"deed": "find", "reference": typed}).status_code == 422
    assert one.reference not in stranger.get(AT).content.decode()
    assert stranger.post(AT, {"deed": "cancel", "confirm": "yes"}).status_code == 200
    assert queries.booking(one.id).state is S.BOOKED
    assert stranger.get("/booking/booking.ics").status_code == stranger.get("/booking/move/").status_code == 302


def test_tries_are_few(one: BookingView) -> None:
    stranger = Client(REMOTE_ADDR="192.0.2.9")
    answers = {stranger.post(AT, {"deed": "find", "reference": "ABCDEFGHJK"}).status_code for _ in range(40)}
    assert answers == {422, 429}
    assert stranger.post(AT, {"deed": "find", "reference": one.reference}).status_code == 429


def test_it_is_given_up_after_a_second_look(one: BookingView, visitor: Client) -> None:
    assert "要取消這個預約嗎？" in visitor.post(AT, {"deed": "cancel"}).content.decode()
    assert queries.booking(one.id).state is S.BOOKED
    assert visitor.post(AT, {"deed": "cancel", "confirm": "yes"}).status_code == 302
    assert queries.booking(one.id).state is S.CANCELLED
    assert visitor.post(AT, {"deed": "leave"}).status_code == 302
    assert one.reference not in visitor.get(AT).content.decode()


def test_it_is_moved_to_a_time_that_is_offered_and_no_other(one: BookingView, visitor: Client) -> None:
    assert visitor.post("/booking/move/", {"slot": "counter@2000-01-03T09:00+08:00"}).status_code == 422
    day = taipei_date(one.starts_at)
    other = queries.free_slots("counter", day, day)[-1]
    assert visitor.post("/booking/move/", {"slot": other.key}).status_code == 302
    new = queries.current(one.id)
    assert (new.starts_at, new.reference in visitor.get(AT).content.decode()) == (other.starts_at, True)
    file = visitor.get("/booking/booking.ics").content
    assert Calendar.from_ical(file).walk("VEVENT")[0]["DTSTART"].dt == other.starts_at


def test_a_seat_that_was_offered_is_confirmed_in_time_and_refused_after(one: BookingView) -> None:
    free = queries.free_slots("counter", taipei_date(one.starts_at), taipei_date(one.starts_at))
    for slot, ago, status in ((free[0], 0, 302), (free[1], 60, 409)):
        held = actions.hold(
            "counter", slot.starts_at, a_party(), actor=SYSTEM, now=now() - timedelta(minutes=ago), minutes=30
        )
        client = Client(REMOTE_ADDR="192.0.2.10")
        client.post(AT, {"deed": "find", "reference": held.reference})
        assert client.post(AT, {"deed": "confirm"}).status_code == status
        assert queries.booking(held.id).state is (S.BOOKED if status == 302 else S.HELD)
