"""The section with the lightest load, asked one obligor at a time."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bianmin.cases.rules.assignment import spread


def one_by_one(loads: list[int], sizes: list[int]) -> list[int]:
    """Ask for the lightest section each time: the rule as the office reads it."""
    now, places = list(loads), []
    for size in sizes:
        place = now.index(min(now))
        now[place] += size
        places.append(place)
    return places


@given(st.lists(st.integers(0, 50), min_size=1, max_size=12), st.lists(st.integers(1, 20), max_size=200))
def test_it_gives_exactly_what_asking_each_time_gives(loads: list[int], sizes: list[int]) -> None:
    assert list(spread(loads, sizes)) == one_by_one(loads, sizes)


@given(st.lists(st.integers(0, 50), min_size=1, max_size=12), st.lists(st.integers(1, 20), min_size=1, max_size=200))
def test_sections_that_got_new_obligors_end_within_the_largest_group_of_the_lightest(
    loads: list[int], sizes: list[int]
) -> None:
    after = list(loads)
    for place, size in zip(spread(loads, sizes), sizes, strict=True):
        after[place] += size
    assert all(after[place] - min(after) <= max(sizes) for place in range(len(loads)) if after[place] != loads[place])


def test_ties_go_by_the_sections_order() -> None:
    assert list(spread([3, 3, 2], [1, 1, 5, 1])) == [2, 0, 1, 2]


def test_without_sections_nothing_can_be_assigned() -> None:
    with pytest.raises(ValueError, match="no section"):
        spread([], [1])
