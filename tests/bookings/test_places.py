"""Hours, closures and days off change: bookings that no longer fit are listed, never lost."""

from datetime import date, time, timedelta

import pytest

from bianmin.bookings import actions, queries
from bianmin.bookings.errors import BadPlace, NoSuchEntry, NoSuchPlace, NoSuchSlot
from bianmin.bookings.types import BookingState, PlaceKind, WeekHours
from bianmin.kit.texts import t
from bianmin.office.actions import announce_day
from tests.factories.bookings import (
    CITIZEN,
    FRIDAY,
    MONDAY,
    SECRETARIAT,
    SYSTEM,
    a_booking,
    a_full_monday,
    a_party,
    a_place,
    at,
)

pytestmark = pytest.mark.usefixtures("places")


def starts(code: str = "room", day: date = MONDAY) -> list[str]:
    return [f"{slot.starts_at:%H:%M}" for slot in queries.free_slots(code, day, day, now=FRIDAY)]


def test_new_hours_hold_from_their_day_and_leave_bookings_to_be_settled() -> None:
    kept, aside = a_booking(), a_booking(starts_at=at(MONDAY, 11))
    shorter = [WeekHours(0, time(9), time(11), 1, 60)]
    left = actions.set_hours("room", shorter, actor=SECRETARIAT, valid_from=MONDAY, now=FRIDAY)
    assert [one.id for one in left] == [aside.id]
    assert queries.booking(kept.id).state is queries.booking(aside.id).state is BookingState.BOOKED
    assert starts() == ["10:00"]
    assert starts(day=MONDAY - timedelta(days=7)) == []  # past
    actions.move(aside.id, at(MONDAY, 10), actor=SECRETARIAT, now=FRIDAY)
    assert queries.misfits(now=FRIDAY) == []


def test_slots_cut_anew_never_share_a_seat_with_a_booking_of_the_old_ones() -> None:
    a_booking(starts_at=at(MONDAY, 9))
    halves = [WeekHours(0, time(9, 30), time(11, 30), 1, 60)]
    actions.set_hours("room", halves, actor=SECRETARIAT, valid_from=MONDAY, now=FRIDAY)
    assert starts() == ["10:30"]


def test_fewer_seats_leave_the_highest_seats_to_be_settled() -> None:
    a_place("window", seats=2)
    a_booking("window")
    second = a_booking("window")
    left = actions.set_hours(
        "window", [WeekHours(0, time(9), time(12), 1, 60)], actor=SECRETARIAT, valid_from=MONDAY, now=FRIDAY
    )
    assert [one.id for one in left] == [second.id]


def test_a_closure_lists_who_is_booked_and_opens_again_when_taken_back() -> None:
    one = a_booking()
    why = t("電力設備檢修", "Work on the electricity")
    left = actions.close_place("room", at(MONDAY, 8), at(MONDAY, 10, 30), why, actor=SECRETARIAT, now=FRIDAY)
    assert [row.id for row in left] == [one.id]
    assert starts() == ["11:00"]
    closure = queries.closures("room", now=FRIDAY)[0]
    actions.withdraw_closure(closure.id, actor=SECRETARIAT, now=FRIDAY)
    assert (queries.misfits(now=FRIDAY), starts()) == ([], ["10:00", "11:00"])
    with pytest.raises(NoSuchEntry):
        actions.withdraw_closure(closure.id, actor=SECRETARIAT)


def test_a_closure_of_every_place_closes_all_and_says_why() -> None:
    why = t("全分署教育訓練", "Training of the whole office")
    actions.close_place(None, at(MONDAY, 0), at(MONDAY + timedelta(days=1), 0), why, actor=SECRETARIAT, now=FRIDAY)
    assert queries.free_slots(PlaceKind.EVENING, MONDAY, MONDAY, now=FRIDAY) == []
    assert queries.month("evening", MONDAY, MONDAY, now=FRIDAY)[0].why_closed == why


def test_an_announced_day_off_lists_who_is_booked_unless_the_place_is_open_on_holidays() -> None:
    a_place("always", open_on_holidays=True)
    one, _stays = a_booking(), a_booking("always")
    announce_day(MONDAY, "颱風停止上班", actor=SYSTEM)
    assert [row.id for row in queries.misfits(now=FRIDAY)] == [one.id]


def test_one_days_opening_can_be_booked_and_taken_back() -> None:
    saturday = date(2026, 11, 28)
    opening = actions.open_day(
        "caring-auction", saturday, time(10), time(12), actor=SECRETARIAT, capacity=2, slot_minutes=120
    )
    assert starts("caring-auction", saturday) == ["10:00"]
    one = a_booking("caring-auction", at(saturday, 10))
    assert [row.id for row in actions.withdraw_opening(opening, actor=SECRETARIAT, now=FRIDAY)] == [one.id]
    with pytest.raises(NoSuchEntry):
        actions.withdraw_opening(opening, actor=SECRETARIAT)


def test_a_place_out_of_use_can_not_be_booked() -> None:
    one = a_booking()
    actions.save_place("room", actor=SECRETARIAT, kind=PlaceKind.COUNTER, name=t("測試窗口", "Test"), active=False)
    with pytest.raises(NoSuchSlot):
        actions.book("room", at(MONDAY, 10), a_party(), actor=CITIZEN, now=FRIDAY)
    assert [row.id for row in queries.misfits(now=FRIDAY)] == [one.id]
    assert "room" not in [place.code for place in queries.places()]


@pytest.mark.parametrize(
    "facts",
    [{"link": "http://video.example"}, {"site_code": "none"}, {"terms": actions.Terms(ahead_days=0)},
     {"terms": actions.Terms(lead_minutes=-1)}, {"terms": actions.Terms(remind_days=-1)}],
)  # fmt: skip
def test_a_place_that_does_not_hold_together_is_refused(facts: dict[str, object]) -> None:
    with pytest.raises(BadPlace):
        actions.save_place("x", actor=SYSTEM, kind=PlaceKind.VIDEO, name=t("測試", "Test"), **facts)  # type: ignore[arg-type]  # words of several types


def test_closures_need_a_reason_and_an_end_after_their_beginning() -> None:
    for ends, why in ((at(MONDAY, 9), t("檢修", "Work")), (at(MONDAY, 10), t(" ", " "))):
        with pytest.raises(BadPlace):
            actions.close_place("room", at(MONDAY, 9), ends, why, actor=SECRETARIAT)
    with pytest.raises(NoSuchPlace):
        actions.close_place("none", at(MONDAY, 9), at(MONDAY, 10), t("檢修", "Work"), actor=SECRETARIAT)


def test_a_month_counts_seats_and_bookings() -> None:
    a_full_monday()
    day, weekend = queries.month("room", MONDAY, MONDAY + timedelta(days=5), now=FRIDAY)[::5]
    assert (day.seats, day.taken, day.why_closed) == (3, 3, None)
    assert (weekend.seats, str(weekend.why_closed)) == (0, "星期六")
