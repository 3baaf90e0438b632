"""When a tour comes, how a resolution stands, what a session and an entry may hold: without a database."""

from datetime import date, time, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

import tests.effort  # noqa: F401  (how many examples are tried)
from bianmin.activities.rules import nth_weekday, quarter, state_of, tour_days
from bianmin.activities.rules.entries import entry_fault, kept
from bianmin.activities.rules.sessions import record_fault, session_fault
from bianmin.activities.types import REGISTERS, SessionInput
from bianmin.activities.types.words import KINDS, TOPICS

TODAY = date(2026, 11, 21)


def test_the_fourth_thursday_of_each_month_of_111_is_found() -> None:
    found = list(tour_days(4, 4, date(2022, 1, 1), date(2022, 12, 31)))
    assert len(found) == 12
    assert found[:3] == [date(2022, 1, 27), date(2022, 2, 24), date(2022, 3, 24)]
    assert found[-1] == date(2022, 12, 22)


def test_the_last_friday_may_be_the_fourth_or_the_fifth() -> None:
    assert nth_weekday(2026, 10, 5, -1) == date(2026, 10, 30)
    assert nth_weekday(2026, 11, 5, -1) == date(2026, 11, 27)
    assert nth_weekday(2026, 12, 7, -1) == date(2026, 12, 27)


@given(st.integers(2011, 2040), st.integers(1, 12), st.integers(1, 7), st.sampled_from([1, 2, 3, 4, -1]))
def test_an_nth_weekday_is_that_weekday_of_that_month_in_its_week(year: int, month: int, day: int, nth: int) -> None:
    found = nth_weekday(year, month, day, nth)
    assert (found.year, found.month, found.isoweekday()) == (year, month, day)
    if nth > 0:
        assert 7 * (nth - 1) < found.day <= 7 * nth
    else:
        assert (found + timedelta(days=7)).month != month


@pytest.mark.parametrize(
    ("due", "done", "state"),
    [
        (date(2026, 11, 20), None, "overdue"),
        (date(2026, 11, 21), None, "soon"),
        (date(2026, 11, 28), None, "soon"),
        (date(2026, 11, 29), None, "open"),
        (date(2026, 11, 1), date(2026, 11, 9), "done"),
    ],
)
def test_a_resolution_is_overdue_only_after_its_day(due: date, done: date | None, state: str) -> None:
    assert state_of(due, done, TODAY, 7) == state


@pytest.mark.parametrize(
    ("day", "first", "last"),
    [
        (date(2026, 1, 1), date(2026, 1, 1), date(2026, 3, 31)),
        (date(2026, 11, 21), date(2026, 10, 1), date(2026, 12, 31)),
        (date(2024, 2, 29), date(2024, 1, 1), date(2024, 3, 31)),
    ],
)
def test_a_quarter_is_three_months(day: date, first: date, last: date) -> None:
    assert quarter(day) == (first, last)


@pytest.mark.parametrize(
    "wrong",
    [
        {"kind": "party"},
        {"kind": "charity", "topic": "township"},
        {"held_on": TODAY + timedelta(days=1)},
        {"begins": time(12), "ends": time(9)},
        {"persons": -1},
        {"hours": Decimal(25)},
        {"amount": 500},
    ],
)
def test_what_cannot_be_is_refused_with_a_sentence(wrong: dict[str, object]) -> None:
    right: dict[str, object] = {"kind": "outreach", "held_on": TODAY}
    assert session_fault(SessionInput(**right), today=TODAY, held=True) is None  # type: ignore[arg-type]  # fields of a session
    assert session_fault(SessionInput(**{**right, **wrong}), today=TODAY, held=True) is not None  # type: ignore[arg-type]  # fields of a session


def test_a_file_knows_the_eight_kinds_of_the_format_and_no_other() -> None:
    assert list(KINDS) == [
        "outreach", "publicity", "charity", "training", "seminar", "meeting", "park_cleaning", "visit",
    ]  # fmt: skip
    assert {kind for kind, _ in TOPICS.values()} == set(KINDS)
    assert all(record_fault(kind, 0, 0, "1") is None for kind in KINDS)
    assert record_fault("party", 0, 0, "1") is not None
    assert record_fault("visit", -1, 0, "1") is not None


def test_a_petition_box_is_opened_by_two() -> None:
    book = REGISTERS["box"]
    alone = kept(book, {"box": "大門", "first": 3, "second": 3})
    together = kept(book, {"box": "大門", "first": 3, "second": 4, "letters": 2, "unknown": "x"})
    assert entry_fault(book, alone, TODAY) is not None
    assert entry_fault(book, together, TODAY) is None
    assert set(together) == {"box", "first", "second", "letters", "numbers"}


def test_a_contact_is_received_before_it_is_forwarded_and_completed() -> None:
    book = REGISTERS["contacts"]
    entry = {"agency": "監理站", "item": "換照", "forwarded_on": TODAY, "completed_on": TODAY - timedelta(days=1)}
    assert entry_fault(book, kept(book, entry), TODAY - timedelta(days=2)) is not None
    assert entry_fault(book, kept(book, {**entry, "completed_on": TODAY}), TODAY) is None
