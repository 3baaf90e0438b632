"""How a target stands: reached, on the way with what is missing and by when, missed, not begun; and why."""

import itertools
from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bianmin.plans.queries import parts_of, quarter_of, sentence_of, standing, sub_periods, why_no_goal
from bianmin.plans.types import Goal, Kind, Per, TargetState

MONTHLY = Goal(Kind.AT_LEAST, Decimal(2), Per.MONTH, unit="次")
HALVES = Goal(Kind.AT_LEAST, Decimal(1), Per.HALF, unit="次")
YEARLY = Goal(Kind.AT_LEAST, Decimal(4), Per.YEAR, unit="場次")
NEVER_MORE = Goal(Kind.AT_MOST, Decimal(3), Per.YEAR, unit="件")
SPRING = Goal(Kind.BY_DAY, Decimal(200), due=date(2026, 3, 31), unit="株")


def numbers(*given_: int | None) -> list[Decimal | None]:
    return [None if one is None else Decimal(one) for one in given_]


def test_a_year_falls_into_two_halves_four_quarters_twelve_months_without_a_gap() -> None:
    for per, number in ((Per.YEAR, 1), (Per.HALF, 2), (Per.QUARTER, 4), (Per.MONTH, 12)):
        parts = parts_of(per, 115)
        assert len(parts) == number
        assert (parts[0].first, parts[-1].last) == (date(2026, 1, 1), date(2026, 12, 31))
        assert all(before.last + timedelta(days=1) == after.first for before, after in itertools.pairwise(parts))
    assert parts_of(Per.HALF, 115)[1].name.zh == "115年下半年"
    assert quarter_of(date(2026, 11, 21)) == (115, 4)


def test_four_charity_activities_a_year_are_on_the_way_with_three_and_reached_with_four() -> None:
    three = standing(YEARLY, 115, numbers(3), date(2026, 11, 21))
    assert (three.state, three.missing, three.by) == (TargetState.ON_THE_WAY, Decimal(1), date(2026, 12, 31))
    assert three.explanation.zh == "115年目前3場次，115年12月31日前還需1場次。"
    assert not three.presses
    assert standing(YEARLY, 115, numbers(3), date(2026, 12, 20)).presses
    four = standing(YEARLY, 115, numbers(4), date(2026, 11, 21))
    assert (four.state, four.by) == (TargetState.REACHED, None)


def test_two_park_cleanings_each_month_are_missed_by_one_poor_month_and_it_is_named() -> None:
    months = [2, 3, 2, 1, 2, 2, 2, 2, 2, 2, 0, 0]
    found = standing(MONTHLY, 115, numbers(*months), date(2026, 11, 21))
    assert found.state is TargetState.MISSED
    assert "115年4月為1" in found.explanation.zh
    assert "month 4 of ROC 115: 1" in found.explanation.en
    assert (found.missing, found.by, found.presses) == (Decimal(2), date(2026, 11, 30), True)


def test_once_each_half_year_is_not_begun_in_spring_and_on_the_way_once_the_first_half_is_done() -> None:
    assert standing(HALVES, 115, numbers(0, 0), date(2026, 2, 1)).state is TargetState.NOT_BEGUN
    assert standing(HALVES, 115, numbers(1, 0), date(2026, 8, 1)).state is TargetState.ON_THE_WAY
    assert standing(HALVES, 115, numbers(1, 1), date(2026, 8, 1)).state is TargetState.REACHED
    assert standing(HALVES, 115, numbers(None, 1), date(2026, 8, 1)).state is TargetState.MISSED


def test_at_most_three_is_missed_by_the_fourth_and_reached_only_when_the_year_is_over() -> None:
    assert standing(NEVER_MORE, 115, numbers(3), date(2026, 12, 31)).state is TargetState.ON_THE_WAY
    assert standing(NEVER_MORE, 115, numbers(3), date(2027, 1, 1)).state is TargetState.REACHED
    over = standing(NEVER_MORE, 115, numbers(4), date(2026, 5, 1))
    assert over.state is TargetState.MISSED
    assert over.explanation.zh == "超過上限3件：115年為4。"


def test_a_target_by_a_day_counts_until_that_day_alone() -> None:
    (until,) = sub_periods(SPRING, 115)
    assert (until.first, until.last) == (date(2026, 1, 1), date(2026, 3, 31))
    assert standing(SPRING, 115, numbers(120), date(2026, 3, 20)).missing == 80
    assert standing(SPRING, 115, numbers(120), date(2026, 4, 1)).state is TargetState.MISSED
    assert sentence_of(SPRING).zh == "115年3月31日前達200株"


def test_a_year_that_has_not_begun_says_so() -> None:
    assert standing(YEARLY, 116, numbers(0), date(2026, 11, 21)).state is TargetState.NOT_BEGUN


@pytest.mark.parametrize(
    "goal",
    [
        Goal("sometimes", Decimal(1)),
        Goal(Kind.AT_LEAST, Decimal(0)),
        Goal(Kind.AT_LEAST, Decimal(1), "week"),
        Goal(Kind.BY_DAY, Decimal(1)),
        Goal(Kind.AT_LEAST, Decimal(1), due=date(2026, 3, 1)),
        Goal(Kind.BY_DAY, Decimal(1), due=date(2027, 3, 1)),
    ],
)
def test_goals_that_make_no_sense_are_refused(goal: Goal) -> None:
    assert why_no_goal(goal, 115) is not None


@given(
    per=st.sampled_from(Per),
    number=st.integers(1, 5),
    counts=st.lists(st.integers(0, 6), min_size=12, max_size=12),
    later=st.integers(0, 400),
)
def test_more_never_makes_a_target_at_least_worse_and_a_year_gone_by_is_reached_or_missed(
    per: Per, number: int, counts: list[int], later: int
) -> None:
    goal, on = Goal(Kind.AT_LEAST, Decimal(number), per), date(2026, 1, 1) + timedelta(days=later)
    some = numbers(*counts[: len(parts_of(per, 115))])
    more = [one + 1 for one in some if one is not None]
    worst = [TargetState.MISSED, TargetState.NOT_BEGUN, TargetState.ON_THE_WAY, TargetState.REACHED]
    now, then = standing(goal, 115, some, on), standing(goal, 115, more, on)
    assert worst.index(then.state) >= worst.index(now.state)
    assert now.explanation.zh
    assert now.explanation.en
    if on > date(2026, 12, 31):
        assert now.state in {TargetState.REACHED, TargetState.MISSED}
        assert (now.missing, now.by) == (Decimal(0), None)
