"""When a round is due, and what an observation's value may be."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bianmin.inspections.rules import frequency, values
from bianmin.inspections.rules.subjects import BY_CODE, STANDARD
from bianmin.inspections.rules.usual import SHEETS
from bianmin.kit.workdays import WorkCalendar
from tests.effort import examples

CALENDAR = WorkCalendar()
WEEKEND = date(2026, 11, 21)
DAYS = st.dates(date(2025, 1, 1), date(2027, 12, 31))


def test_a_daily_round_is_not_due_on_a_saturday_and_a_month_ends_on_its_last_working_day() -> None:
    assert not frequency.counts(*frequency.stretch("daily", WEEKEND), CALENDAR)
    first, last = frequency.stretch("monthly", WEEKEND)
    assert (first, last) == (date(2026, 11, 1), date(2026, 11, 30))
    assert frequency.due_by(first, last, CALENDAR) == date(2026, 11, 30)
    assert frequency.stretch("half", WEEKEND) == (date(2026, 7, 1), date(2026, 12, 31))
    assert frequency.before("daily", date(2026, 11, 23), CALENDAR) == (date(2026, 11, 20),) * 2


@settings(max_examples=examples(40))
@given(st.sampled_from(["daily", "weekly", "monthly", "quarterly", "half", "yearly"]), DAYS)
def test_stretches_follow_each_other_without_gap_and_hold_their_day(kind: str, day: date) -> None:
    first, last = frequency.stretch(kind, day)
    assert first <= day <= last
    assert frequency.stretch(kind, first) == frequency.stretch(kind, last) == (first, last)
    assert frequency.stretch(kind, last + timedelta(days=1))[0] == last + timedelta(days=1)


def test_a_round_is_late_where_the_one_before_was_missed() -> None:
    assert [frequency.state(done, 2, missed) for done, missed in ((2, True), (1, True), (1, False))] == [
        "done", "late", "due",
    ]  # fmt: skip


def test_a_filter_is_due_three_months_after_its_last_change() -> None:
    assert frequency.next_filter(date(2026, 8, 31), 3, date(2025, 1, 1)) == date(2026, 11, 30)
    assert frequency.next_filter(None, 3, date(2026, 1, 31)) == date(2026, 4, 30)
    assert frequency.next_filter(date(2026, 8, 31), 0, date(2025, 1, 1)) is None


@pytest.mark.parametrize(
    ("kind", "value", "kept"),
    [
        ("number", "1,054", ("1054", Decimal(1054))),
        ("number", "100.0%", ("100", Decimal(100))),
        ("yes_no", "是", ("yes", Decimal(1))),
        ("yes_no", "NO", ("no", Decimal(0))),
        ("text", " A+ ", ("A+", None)),
    ],
)
def test_the_same_value_is_kept_the_same_way_however_it_is_written(kind: str, value: str, kept: object) -> None:
    assert values.value_fault(kind, value) is None
    assert values.kept(kind, value) == kept


@pytest.mark.parametrize(
    ("kind", "value"),
    [("number", "many"), ("number", "1.23456"), ("yes_no", "perhaps"), ("text", " "), ("number", "NaN")],
)
def test_a_value_that_does_not_fit_is_told(kind: str, value: str) -> None:
    assert values.value_fault(kind, value) is not None


def test_every_subject_and_sheet_stands_once() -> None:
    assert len(BY_CODE) == len(STANDARD)
    assert len({one.code for one in SHEETS}) == len(SHEETS)
    assert all(len({item.code for item in one.items}) == len(one.items) for one in SHEETS)
