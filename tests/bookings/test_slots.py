"""Which slots there are, and who may still book one: decisions without a database."""

from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bianmin.bookings.errors import BadPlace, TooEarly, TooLate
from bianmin.bookings.rules import limits, slots
from bianmin.bookings.rules.default_places import PLACES
from bianmin.bookings.rules.seats import MOST_SEATS, occupied
from bianmin.bookings.types import ClosureView, OpeningView, PlaceKind, PlaceView, TimetableView, WeekHours
from bianmin.kit.clock import TAIPEI
from bianmin.kit.texts import t
from bianmin.kit.workdays import Day, WorkCalendar
from tests.factories.bookings import MONDAY, at

NOTHING = t("", "")
EVENING = WeekHours(0, time(17, 30), time(20), 3, 30)
CALENDAR = WorkCalendar()


def a_view(**terms: object) -> PlaceView:
    usual: dict[str, object] = {
        "id": 1, "code": "x", "kind": PlaceKind.EVENING, "name": NOTHING, "description": NOTHING, "site_code": "",
        "host": NOTHING, "address": NOTHING, "link": "", "lead_minutes": 0, "cutoff_days": 0, "cutoff_time": None,
        "ahead_days": 60, "open_on_holidays": False, "remind_days": 1, "offer_minutes": 120, "online": True,
        "active": True,
    }  # fmt: skip
    return PlaceView(**{**usual, **terms})  # type: ignore[arg-type]  # words of several types


def a_timetable(*hours: WeekHours, valid_from: date = date(2026, 1, 1), pk: int = 1) -> TimetableView:
    return TimetableView(pk, valid_from, hours, "test")


def test_the_evening_window_has_five_half_hours_of_three_seats() -> None:
    found = slots.slots_of(MONDAY, a_timetable(EVENING), [], [], is_working=True)
    assert [f"{one.starts_at:%H:%M}" for one in found] == ["17:30", "18:00", "18:30", "19:00", "19:30"]
    assert {one.capacity for one in found} == {3}


def test_what_is_left_at_the_end_is_no_slot() -> None:
    short = WeekHours(0, time(9), time(10, 20), 1, 30)
    assert len(slots.slots_of(MONDAY, a_timetable(short), [], [], is_working=True)) == 2


def test_on_a_day_off_the_weekly_hours_rest_and_an_opening_of_that_day_does_not() -> None:
    opening = OpeningView(1, MONDAY, time(9), time(10), 4, 60)
    found = slots.slots_of(MONDAY, a_timetable(EVENING), [opening], [], is_working=False)
    assert [(one.starts_at.hour, one.capacity) for one in found] == [(9, 4)]


def test_a_slot_that_touches_a_closure_falls_away_whole() -> None:
    shut = ClosureView(1, "x", at(MONDAY, 18, 15), at(MONDAY, 19), NOTHING)
    found = slots.slots_of(MONDAY, a_timetable(EVENING), [], [shut], is_working=True)
    assert [f"{one.starts_at:%H:%M}" for one in found] == ["17:30", "19:00", "19:30"]


def test_the_newest_timetable_that_has_begun_holds() -> None:
    old, new = a_timetable(EVENING), a_timetable(valid_from=MONDAY, pk=2)
    assert slots.in_force([old, new], MONDAY - timedelta(days=1)) == old
    assert slots.in_force([old, new], MONDAY) == new
    assert slots.in_force([], MONDAY) is None


@pytest.mark.parametrize(
    "hours",
    [
        [WeekHours(7, time(9), time(10), 1, 30)],
        [WeekHours(0, time(9), time(9, 20), 1, 30)],
        [WeekHours(0, time(9), time(10), 0, 30)],
        [WeekHours(0, time(9), time(10), MOST_SEATS + 1, 30)],
        [WeekHours(0, time(9), time(10), 1, 4)],
        [WeekHours(0, time(9), time(12), 1, 30), WeekHours(0, time(11, 30), time(13), 1, 30)],
    ],
)
def test_hours_that_hold_no_slot_or_overlap_are_refused(hours: list[WeekHours]) -> None:
    with pytest.raises(BadPlace):
        slots.check_hours(hours)


def test_every_default_place_has_hours_that_hold_together() -> None:
    for one in PLACES:
        slots.check_hours(one.hours)
    assert {one.code for one in PLACES} >= {"early-bird", "evening", "home-visit", "pick-up", "caring-auction"}


def test_early_bird_closes_at_four_on_the_working_day_before() -> None:
    early = a_view(cutoff_days=1, cutoff_time=time(16))
    assert limits.booking_closes(early, at(MONDAY, 7), CALENDAR) == at(date(2026, 11, 20), 16)
    with pytest.raises(TooLate):
        limits.check_time(early, at(MONDAY, 7), at(date(2026, 11, 20), 16), CALENDAR)
    limits.check_time(early, at(MONDAY, 7), at(date(2026, 11, 20), 15, 59), CALENDAR)


def test_a_holiday_moves_the_cut_off_back() -> None:
    typhoon = WorkCalendar({date(2026, 11, 20): Day(is_working=False, name="颱風")})
    early = a_view(cutoff_days=1, cutoff_time=time(16))
    assert limits.booking_closes(early, at(MONDAY, 7), typhoon) == at(date(2026, 11, 19), 16)


def test_lead_time_and_the_furthest_day_bound_a_booking() -> None:
    one = a_view(lead_minutes=240, ahead_days=30)
    with pytest.raises(TooLate):
        limits.check_time(one, at(MONDAY, 14), at(MONDAY, 10), CALENDAR)
    limits.check_time(one, at(MONDAY, 14), at(MONDAY, 9, 59), CALENDAR)
    with pytest.raises(TooEarly):
        limits.check_time(one, at(MONDAY, 14), at(MONDAY - timedelta(days=31), 9), CALENDAR)


@pytest.mark.parametrize(
    ("now", "until"),
    [
        (at(MONDAY, 10), at(MONDAY, 12)),
        (at(MONDAY, 19), at(date(2026, 11, 24), 10)),
        (at(MONDAY, 3), at(MONDAY, 10)),
        (at(date(2026, 11, 25), 15), at(date(2026, 11, 25), 16)),
    ],
)
def test_nobody_answers_an_offer_at_night_and_none_outlasts_the_booking(now: datetime, until: datetime) -> None:
    assert limits.offer_until(now, 120, at(date(2026, 11, 25), 16)) == until


def test_the_reminder_comes_a_working_day_before() -> None:
    assert limits.reminder_day(a_view(), MONDAY, CALENDAR) == date(2026, 11, 20)
    assert limits.reminder_day(a_view(remind_days=0), MONDAY, CALENDAR) is None


_MOMENTS = st.datetimes(datetime(2020, 1, 1), datetime(2120, 1, 1)).map(  # noqa: DTZ001  (made aware here)
    lambda one: one.replace(second=0, microsecond=0, tzinfo=TAIPEI)
)
_SEATS = st.tuples(st.integers(1, 10**6), st.integers(1, MOST_SEATS), _MOMENTS, st.integers(5, 480))


@given(_SEATS, _SEATS)
def test_two_bookings_meet_on_a_seats_line_exactly_when_they_would_sit_on_it_together(
    one: tuple[int, int, datetime, int], other: tuple[int, int, datetime, int]
) -> None:
    (begins, ends), (others_begin, others_end) = _line(one), _line(other)
    same = one[:2] == other[:2]
    together = one[2] < other[2] + timedelta(minutes=other[3]) and other[2] < one[2] + timedelta(minutes=one[3])
    assert (begins < others_end and others_begin < ends) == (same and together)


@given(_SEATS, st.integers(-600, 600))
def test_the_same_seat_moved_in_time_is_told_apart_to_the_minute(
    one: tuple[int, int, datetime, int], minutes: int
) -> None:
    (begins, ends), (others_begin, others_end) = (
        _line(one),
        _line((one[0], one[1], one[2] + timedelta(minutes=minutes), one[3])),
    )
    assert (begins < others_end and others_begin < ends) == (abs(minutes) < one[3])


def _line(one: tuple[int, int, datetime, int]) -> tuple[int, int]:
    place, seat, starts, minutes = one
    return occupied(place, seat, starts, starts + timedelta(minutes=minutes))
