"""Periods of the Administrative Procedure Act, article 48, and how they explain themselves."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bianmin.kit import periods
from bianmin.kit.workdays import Day, WorkCalendar

PLAIN = WorkCalendar()


@pytest.mark.parametrize(
    ("start", "days", "due"),
    [
        (date(2026, 1, 26), 20, date(2026, 2, 23)),
        (date(2026, 10, 1), 10, date(2026, 10, 12)),
        (date(2026, 9, 15), 10, date(2026, 9, 29)),
        (date(2025, 1, 9), 30, date(2025, 2, 8)),
        (date(2027, 1, 25), 10, date(2027, 2, 11)),
    ],
)
def test_the_first_day_does_not_count_and_an_end_on_a_day_off_moves_on(start: date, days: int, due: date) -> None:
    found = periods.compute(f"days:{days}", start, PLAIN)
    assert found.due == due
    end = start + timedelta(days=days)
    assert [one.date for one in found.skipped] == [end + timedelta(days=n) for n in range((due - end).days)]
    assert all(one.why.zh and one.why.en for one in found.skipped)


def test_a_period_explains_itself_in_both_languages() -> None:
    found = periods.compute("objection", date(2026, 9, 15), PLAIN)
    assert found.due == date(2026, 9, 29)
    assert found.basis.zh == "行政執行法第9條"
    assert "中秋節" in found.explanation.zh
    assert "115年9月29日\uff08星期二\uff09" in found.explanation.zh
    assert "Mid-Autumn Festival" in found.explanation.en
    assert [(one.date, one.why.zh) for one in found.skipped][:2] == [
        (date(2026, 9, 25), "中秋節"),
        (date(2026, 9, 26), "星期六"),
    ]


def test_an_end_on_a_saturday_moves_to_monday_morning() -> None:
    found = periods.compute("days:8", date(2026, 8, 21), PLAIN)
    assert (found.due, found.until_noon) == (date(2026, 8, 31), True)
    assert "上午" in found.explanation.zh
    assert not periods.compute("days:9", date(2026, 8, 21), PLAIN).until_noon


def test_petitions_are_answered_in_six_working_days() -> None:
    found = periods.compute("petition", date(2026, 9, 23), PLAIN)
    assert found.due == date(2026, 10, 5)
    assert len(found.skipped) == 6
    assert periods.compute("petition-urgent", date(2026, 9, 23), PLAIN).due == date(2026, 9, 30)
    assert periods.compute("petition-most-urgent", date(2026, 9, 23), PLAIN).due == date(2026, 9, 24)


def test_a_newly_announced_closure_moves_an_open_deadline() -> None:
    before = periods.compute("days:10", date(2026, 8, 21), PLAIN)
    typhoon = WorkCalendar({before.due: Day(is_working=False, name="颱風停止上班")})
    after = periods.compute("days:10", date(2026, 8, 21), typhoon)
    assert (before.due, after.due) == (date(2026, 8, 31), date(2026, 9, 1))
    assert after.skipped[0].why.zh == "颱風停止上班"


@pytest.mark.parametrize(
    ("start", "count", "due"),
    [
        (date(2026, 1, 31), 1, date(2026, 3, 2)),  # no 31 February: its last day, a Saturday and holiday
        (date(2026, 3, 10), 2, date(2026, 5, 11)),
        (date(2026, 10, 31), 2, date(2026, 12, 31)),
    ],
)
def test_months_end_on_the_same_day_or_the_months_last(start: date, count: int, due: date) -> None:
    assert periods.compute(f"months:{count}", start, PLAIN).due == due


def test_a_burden_counts_its_first_day_and_any_end() -> None:
    found = periods.compute("penal:10", date(2026, 8, 21), PLAIN)
    assert (found.due, found.skipped) == (date(2026, 8, 30), ())
    assert found.basis.zh == "行政程序法第48條第5項"


def test_a_burden_is_counted_the_usual_way_where_that_is_better_for_the_person() -> None:
    found = periods.compute("penal:10", date(2026, 8, 21), PLAIN, longer_is_better=True)
    assert found.due == date(2026, 8, 31)
    assert "有利" in found.explanation.zh


@pytest.mark.parametrize(
    "rule",
    ["", "days", "days:", "days:0", "days:-1", "days:x", "days:99999", "workdays:99999", "weeks:2", "days:\u0661"],
)
def test_an_unknown_rule_is_refused_with_what_to_do(rule: str) -> None:
    with pytest.raises(periods.UnknownRule) as refusal:
        periods.compute(rule, date(2026, 8, 31), PLAIN)
    assert "--list" in refusal.value.text.zh


def test_a_period_past_the_end_of_the_calendar_is_refused() -> None:
    with pytest.raises(periods.UnknownRule):
        periods.compute("days:30000", date(9990, 1, 1), PLAIN)


@pytest.mark.parametrize(
    ("rule", "unit", "number"),
    [
        ("objection", "days", 10),
        ("objection-decision", "days", 30),
        ("objection-report", "days", 3),
        ("objection-opinion", "days", 5),
        ("objection-approval", "days", 7),
        ("petition", "workdays", 6),
        ("petition-urgent", "workdays", 3),
        ("petition-most-urgent", "workdays", 1),
        ("petition-cap", "days", 30),
        ("public-notice", "days", 20),
        ("public-notice-abroad", "days", 60),
        ("archives", "days", 30),
        ("archives-supplement", "days", 7),
        ("information", "days", 15),
        ("information-extension", "days", 15),
        ("information-correction", "days", 7),
        ("information-third-party", "days", 10),
        ("personal-data", "days", 15),
        ("personal-data-correction", "days", 30),
        ("no-fixed-limit", "months", 2),
        ("priority-purchase", "days", 10),
        ("proof-of-suit", "days", 10),
        ("special-sale", "months", 3),
    ],
)
def test_named_periods_are_those_of_the_law(rule: str, unit: str, number: int) -> None:
    named = periods.RULES[rule]
    assert (named.unit, named.number) == (unit, number)


@pytest.mark.parametrize("rule", sorted(periods.RULES))
def test_every_named_period_can_be_computed_and_has_its_words(rule: str) -> None:
    found = periods.compute(rule, date(2026, 8, 31), PLAIN)
    assert found.due > found.start
    assert PLAIN.is_working(found.due)
    assert "{" not in found.explanation.zh + found.explanation.en
    named = periods.RULES[rule]
    assert all((named.title.zh, named.title.en, named.basis.zh, named.basis.en))


@given(st.dates(date(2019, 1, 1), date(2027, 6, 30)), st.integers(1, 120))
def test_a_period_never_ends_early_nor_on_a_day_off(start: date, days: int) -> None:
    found = periods.compute(f"days:{days}", start, PLAIN)
    end = start + timedelta(days=days)
    assert found.due >= end
    assert PLAIN.is_working(found.due)
    assert len(found.skipped) == (found.due - end).days
    assert all(not PLAIN.is_working(one.date) for one in found.skipped)
