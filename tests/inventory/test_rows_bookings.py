"""Inventory rows of times agreed beforehand (A, C), each used the way the front desk and visitors use it."""

from datetime import date

import pytest
from django.test import Client
from django.urls import reverse

from bianmin.bookings import actions, queries
from bianmin.bookings.types import BookingState, PlaceKind
from bianmin.cli.sample.bookings import video_points
from bianmin.kit.clock import today
from bianmin.office import queries as office
from bianmin.office.types import Role
from tests.factories.bookings import SYSTEM
from tests.factories.console import Office, client_of
from tests.inventory.using import page, read

R = Role


@pytest.fixture
def day(desk: Office) -> date:
    """A working day to come, on which the usual places and the video points are open."""
    actions.ensure_default_places()
    video_points(SYSTEM)
    return office.calendar().add_working(today(), 4)


def book(code: str, day: date, name: str) -> int:
    """Book the first free time of a place at the counter; return the booking's id."""
    slot = queries.free_slots(code, day, day)[0]
    form = {"slot": slot.key, "name": name, "telephone": "", "email": "", "language": "zh-hant", "needs": "",
            "purpose": "測試", "channel": "telephone"}  # fmt: skip
    at = f"{reverse('console:booking-new')}?place={code}&day={day.isoformat()}"
    answer = client_of(R.FRONT_DESK).post(at, form)
    assert answer.status_code == 302, answer.content.decode()[-2000:]
    return int(answer.headers["Location"].rstrip("/").rpartition("/")[2])


def served(booking_id: int) -> None:
    one = queries.booking(booking_id)
    for state, at in ((BookingState.ATTENDED, one.starts_at), (BookingState.SERVED, one.starts_at)):
        actions.record_attendance(one.id, state, actor=SYSTEM, now=at)


def test_an_interpreter_is_booked_for_sign_language_and_other_languages(day: date) -> None:
    served(book("interpreter", day, "測試手語"))
    page(R.FRONT_DESK, "console:booking-new", place="interpreter")
    assert "測試手語" in page(R.FRONT_DESK, "console:bookings", day=day.isoformat())
    figure = next(one for one in queries.kind_figures(day, day) if one.kind is PlaceKind.INTERPRETER)
    assert (figure.booked, figure.came) == (1, 1)


def test_24_video_points_have_a_host_an_address_a_code_and_are_booked(day: date) -> None:
    listed = page(R.SECRETARIAT, "console:bookings-places")
    assert listed.count("遠距視訊據點") >= 24
    shown = page(R.FRONT_DESK, "console:bookings-place", "video-24")
    assert "青山鄉戶政事務所" in shown
    assert 'class="qr"' in shown
    served(book("video-24", day, "測試視訊"))
    page(R.FRONT_DESK, "console:booking-new", place="video-24")
    figure = next(one for one in queries.kind_figures(day, day) if one.kind is PlaceKind.VIDEO)
    assert (figure.places, figure.came) == (25, 1), "with the office's own"


def test_a_certificate_is_fetched_at_the_agreed_time_without_waiting(day: date) -> None:
    one = book("pick-up", day, "測試領件")
    page(R.FRONT_DESK, "console:booking-new", place="pick-up")
    visitor = Client(REMOTE_ADDR="192.0.2.44")
    visitor.post(reverse("site:booking"), {"deed": "find", "reference": queries.booking(one).reference})
    assert queries.booking(one).reference in read(visitor.get(reverse("site:booking")))
    served(one)
    assert "測試領件" in page(R.FRONT_DESK, "console:bookings", day=day.isoformat())
    page(R.FRONT_DESK, "console:bookings-month", place="pick-up", month=day.isoformat()[:7])
    figure = next(one for one in queries.kind_figures(day, day) if one.kind is PlaceKind.PICK_UP)
    assert (figure.came, figure.minutes) == (1, 0.0)
