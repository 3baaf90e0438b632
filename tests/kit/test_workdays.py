"""Working days: the library's calendar with the office's own days over it."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bianmin.kit.texts import Text
from bianmin.kit.workdays import Day, WorkCalendar

PLAIN = WorkCalendar()


@pytest.mark.parametrize(
    ("day", "is_working"),
    [
        (date(2025, 2, 8), True),  # make-up Saturday
        (date(2025, 1, 27), False),  # the day it was worked for
        (date(2026, 2, 16), False),
        (date(2026, 8, 31), True),
        (date(2026, 8, 30), False),
        (date(2023, 1, 7), True),
        (date(2024, 2, 17), True),
    ],
)
def test_holidays_and_make_up_workdays_are_known(day: date, is_working: bool) -> None:
    assert PLAIN.is_working(day) is is_working
    assert (PLAIN.why_off(day) is None) is is_working


def test_a_day_off_says_why_in_both_languages() -> None:
    assert PLAIN.why_off(date(2026, 8, 30)) == Text("星期日", "Sunday")
    assert PLAIN.why_off(date(2026, 1, 1)) == Text("中華民國開國紀念日", "Founding Day of the Republic of China")


def test_an_official_day_goes_before_the_library() -> None:
    typhoon = date(2026, 8, 31)
    calendar = WorkCalendar(
        {typhoon: Day(is_working=False, name="颱風停止上班"), date(2026, 8, 29): Day(is_working=True)}
    )
    assert not calendar.is_working(typhoon)
    assert calendar.why_off(typhoon) == Text("颱風停止上班", "颱風停止上班")
    assert calendar.is_working(date(2026, 8, 29))
    assert calendar.next_working(typhoon) == date(2026, 9, 1)
    assert calendar.add_working(date(2026, 8, 28), 2) == date(2026, 9, 1)


def test_an_unnamed_closure_still_says_that_it_is_a_day_off() -> None:
    assert WorkCalendar({date(2026, 8, 31): Day(is_working=False)}).why_off(date(2026, 8, 31)) == Text(
        "放假日", "Day off"
    )


def test_a_plain_saturday_is_told_from_a_holiday_on_a_saturday() -> None:
    assert PLAIN.is_plain_saturday(date(2026, 8, 29))
    assert not PLAIN.is_plain_saturday(date(2026, 2, 28))  # Peace Memorial Day
    assert not PLAIN.is_plain_saturday(date(2025, 2, 8))


@given(st.dates(date(2019, 1, 1), date(2027, 12, 31)), st.integers(1, 40))
def test_counting_working_days_passes_exactly_those(start: date, count: int) -> None:
    end = PLAIN.add_working(start, count)
    days = [start + timedelta(days=n) for n in range(1, (end - start).days + 1)]
    assert sum(PLAIN.is_working(day) for day in days) == count
    assert PLAIN.is_working(end)
