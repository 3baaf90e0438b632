"""The last seat at the same moment: the race with lock and constraints off, and that each alone stops it."""

import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from functools import partial

import pytest
from django.db import connection

from bianmin.bookings import actions, queries
from bianmin.bookings.actions import seats
from bianmin.bookings.errors import SlotFull
from bianmin.bookings.models import TAKES_SEAT, Booking, Place
from bianmin.bookings.queries.shapes import place_view
from bianmin.bookings.types import BookingView
from tests.cases.test_races import at_once
from tests.factories.bookings import CITIZEN, FRIDAY, MONDAY, a_booking, a_party, at

pytestmark = pytest.mark.usefixtures("committing")
FIRST = at(MONDAY, 9)
SEATS = ("bookings_seat_once", "bookings_seat_alone")


@contextmanager
def lock_off(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Let nobody wait at the place: each of two has read the free seats before either writes."""
    both = threading.Barrier(2)

    def unlocked(ids: Iterable[int]) -> dict[int, object]:
        return {row.pk: place_view(row) for row in Place.objects.filter(pk__in=ids)}

    real = seats.take_seat

    def meet(*args: object) -> Booking:
        both.wait(30)
        return real(*args)  # type: ignore[arg-type]  # handed on as it came

    with monkeypatch.context() as patched:
        patched.setattr(seats, "locked_places", unlocked)
        patched.setattr(seats, "take_seat", meet)
        yield


@contextmanager
def constraints_off() -> Iterator[None]:
    """Take away what the database itself refuses; the rows it let in go before it comes back."""
    with connection.cursor() as cursor:
        cursor.execute("select indexdef from pg_indexes where indexname = %s", [SEATS[0]])
        once = cursor.fetchone()[0]
        cursor.execute("select pg_get_constraintdef(oid) from pg_constraint where conname = %s", [SEATS[1]])
        alone = cursor.fetchone()[0]
        cursor.execute("alter table bookings_booking drop constraint bookings_seat_alone")
        cursor.execute("drop index bookings_seat_once")
    try:
        yield
    finally:
        with connection.cursor() as cursor:
            cursor.execute("truncate bookings_booking cascade")
            cursor.execute(once)
            cursor.execute(f"alter table bookings_booking add constraint bookings_seat_alone {alone}")


def last_click(count: int = 2) -> list[Callable[[], object]]:
    return [partial(actions.book, "room", FIRST, a_party(), actor=CITIZEN, now=FRIDAY) for _ in range(count)]


def sitting() -> int:
    return Booking.objects.filter(starts_at=FIRST, state__in=TAKES_SEAT).count()


def test_without_lock_and_constraints_two_sit_on_one_seat(monkeypatch: pytest.MonkeyPatch) -> None:
    with constraints_off():
        with lock_off(monkeypatch):
            at_once(*last_click())
        assert sitting() == 2


def test_without_the_lock_the_constraints_refuse_the_second(monkeypatch: pytest.MonkeyPatch) -> None:
    with lock_off(monkeypatch):
        outcomes = at_once(*last_click())
    assert sorted(type(one).__name__ for one in outcomes) == ["BookingView", "SlotFull"]
    assert sitting() == 1


def test_with_the_lock_the_last_seat_is_given_once_at_the_last_click() -> None:
    outcomes = at_once(*last_click(6))
    assert sum(isinstance(one, BookingView) for one in outcomes) == 1
    assert sum(isinstance(one, SlotFull) for one in outcomes) == 5
    assert sitting() == 1


def test_a_seat_held_and_a_seat_moved_to_at_once_is_one() -> None:
    other = a_booking(starts_at=at(MONDAY, 10))
    outcomes = at_once(
        lambda: actions.hold("room", FIRST, a_party(), actor=CITIZEN, now=FRIDAY),
        lambda: actions.move(other.id, FIRST, actor=CITIZEN, now=FRIDAY),
    )
    assert sum(isinstance(one, SlotFull) for one in outcomes) == 1
    assert sitting() == 1


def test_two_who_change_places_with_each_other_do_not_lock_each_other_out() -> None:
    one, other = a_booking(), a_booking(starts_at=at(MONDAY, 10))
    outcomes = at_once(
        lambda: actions.move(one.id, at(MONDAY, 10), actor=CITIZEN, now=FRIDAY),
        lambda: actions.move(other.id, FIRST, actor=CITIZEN, now=FRIDAY),
    )
    assert all(isinstance(outcome, SlotFull) for outcome in outcomes)  # each finds the other's seat still taken
    assert {queries.booking(row.id).state.value for row in (one, other)} == {"booked"}
