"""Waiting lists: the first who came is offered the seat, for a while; strangers can't slip in before."""

from datetime import timedelta

import pytest

from bianmin.bookings import actions, queries
from bianmin.bookings.errors import AlreadyWaiting, NoSuchEntry, NoSuchSlot, SeatsFree, SlotFull
from bianmin.bookings.types import BookingState, WaitingState, WaitingView
from bianmin.jobs import reactions
from bianmin.kit import messages
from tests.factories.bookings import CITIZEN, DESK, FRIDAY, MONDAY, SYSTEM, a_full_monday, a_party, at

pytestmark = pytest.mark.usefixtures("places")


def join(**facts: str) -> WaitingView:
    return actions.join_waiting_list("room", MONDAY, a_party(**facts), actor=CITIZEN, now=FRIDAY)


def lists() -> list[tuple[int, WaitingState]]:
    return [(one.id, one.state) for one in queries.waiting_list(on=MONDAY)]


def test_nobody_waits_where_seats_are_free_and_nobody_twice() -> None:
    with pytest.raises(SeatsFree):
        join()
    a_full_monday()
    assert [join(name="測試甲").rank, join(name="測試乙").rank] == [1, 2]
    party = a_party()
    for expected in (None, AlreadyWaiting):
        if expected is None:
            actions.join_waiting_list("room", MONDAY, party, actor=CITIZEN, now=FRIDAY)
            continue
        with pytest.raises(expected):
            actions.join_waiting_list("room", MONDAY, party, actor=CITIZEN, now=FRIDAY)
    with pytest.raises(NoSuchSlot):
        actions.join_waiting_list("room", MONDAY + timedelta(days=1), party, actor=CITIZEN, now=FRIDAY)


def test_a_freed_seat_is_held_for_the_first_who_waits_and_confirmed_by_him(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bianmin.bookings.actions.waiting.clock.now", lambda: FRIDAY)
    seats = a_full_monday()
    first, second = join(), join()
    actions.cancel(seats[1].id, "", actor=CITIZEN, now=FRIDAY)
    assert queries.free_slots("room", MONDAY, MONDAY, now=FRIDAY) == []
    with pytest.raises(SlotFull):  # a stranger may not have it, even before the offer was made
        actions.book("room", at(MONDAY, 10), a_party(), actor=CITIZEN, now=FRIDAY)
    reactions.run_all()
    assert lists() == [(first.id, WaitingState.OFFERED), (second.id, WaitingState.WAITING)]
    offer = queries.waiting_list(on=MONDAY)[0]
    assert (offer.booking_id is not None, offer.offer_until) == (True, FRIDAY + timedelta(minutes=120))
    assert messages.of("booking", offer.booking_id or 0)[0].subject == "候補通知：測試窗口"
    booked = actions.confirm(offer.booking_id or 0, actor=CITIZEN, now=FRIDAY + timedelta(minutes=119))
    assert booked.state is BookingState.BOOKED
    assert lists() == [(second.id, WaitingState.WAITING)]


def test_an_offer_nobody_answers_goes_to_the_next(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bianmin.bookings.actions.waiting.clock.now", lambda: FRIDAY)
    seats = a_full_monday()
    join()
    second = join()
    actions.cancel(seats[0].id, "", actor=CITIZEN, now=FRIDAY)
    reactions.run_all()
    later = FRIDAY + timedelta(minutes=120)
    monkeypatch.setattr("bianmin.bookings.actions.waiting.clock.now", lambda: later)
    assert actions.lapse_holds(actor=SYSTEM, now=later) == 1
    reactions.run_all()
    assert lists() == [(second.id, WaitingState.OFFERED)]


def test_offering_again_offers_nothing_twice() -> None:
    seats = a_full_monday()
    join()
    actions.cancel(seats[0].id, "", actor=CITIZEN, now=FRIDAY)
    place = queries.place("room").id
    assert [actions.offer_seats(place, MONDAY, actor=SYSTEM, now=FRIDAY) for _ in range(2)] == [1, 0]


def test_whoever_leaves_the_list_gives_the_offer_to_the_next() -> None:
    seats = a_full_monday()
    first, second = join(), join()
    place = queries.place("room").id
    actions.cancel(seats[0].id, "", actor=CITIZEN, now=FRIDAY)
    actions.offer_seats(place, MONDAY, actor=SYSTEM, now=FRIDAY)
    actions.leave_waiting_list(first.id, actor=DESK, now=FRIDAY)
    assert actions.offer_seats(place, MONDAY, actor=SYSTEM, now=FRIDAY) == 1
    assert lists() == [(second.id, WaitingState.OFFERED)]
    with pytest.raises(NoSuchEntry):
        actions.leave_waiting_list(first.id, actor=DESK, now=FRIDAY)
