"""How figures are printed, with the numbers of real reports."""

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from bianmin.reports.rules.charting import Point, trend_chart
from bianmin.reports.rules.displaying import percentages, printed


def test_the_visitors_of_109_add_up_to_a_hundred() -> None:
    """135 answers: 73, 55, 7, 0."""
    shares = percentages([73, 55, 7, 0], 135, 2)
    assert shares == [Decimal("54.07"), Decimal("40.74"), Decimal("5.19"), Decimal("0.00")]
    assert shares[0] + shares[1] == Decimal("94.81")


def test_what_lacks_goes_to_the_largest_class_and_of_equals_to_the_first() -> None:
    assert percentages([1, 1, 1], 3, 2) == [Decimal("33.34"), Decimal("33.33"), Decimal("33.33")]
    assert percentages([62], 64, 1) == [Decimal("96.9")]
    assert percentages([0, 0], 0, 1) == [Decimal("0.0"), Decimal("0.0")]


def test_numbers_are_rounded_half_up_with_thousands_apart() -> None:
    assert printed(Decimal("92.25"), 1) == "92.3"
    assert printed(6488817) == "6,488,817"
    assert printed(None) == "－"


@given(st.lists(st.integers(0, 10**6), min_size=1, max_size=6), st.integers(0, 2))
def test_a_whole_row_always_adds_up_to_a_hundred(counts: list[int], decimals: int) -> None:
    shares = percentages(counts, sum(counts), decimals)
    assert sum(shares) == (100 if sum(counts) else 0)


def test_a_chart_says_what_it_shows_and_begins_at_zero() -> None:
    points = [Point("114", None, ""), Point("115", Decimal(5), "5"), Point("116", Decimal(10), "10")]
    bars, line = trend_chart("繳款<件>", "增加", points), trend_chart("繳款", "增加", points, line=True)
    assert "<title>繳款&lt;件&gt;</title><desc>增加</desc>" in bars
    assert bars.count("<rect") == 2
    assert "<polyline" in line
    assert bars == trend_chart("繳款<件>", "增加", points)
