"""Periods of figures: what is written, what came before, what it is called."""

from datetime import date

import pytest

from bianmin.reports.errors import NotAPeriod
from bianmin.reports.rules.periods import Period

DAYS = {
    "111": (date(2022, 1, 1), date(2022, 12, 31)),
    "110H1": (date(2021, 1, 1), date(2021, 6, 30)),
    "110h2": (date(2021, 7, 1), date(2021, 12, 31)),
    "110Q2": (date(2021, 4, 1), date(2021, 6, 30)),
    "109-05": (date(2020, 5, 1), date(2020, 5, 31)),
    "109-01..109-12": (date(2020, 1, 1), date(2020, 12, 31)),
    "109-01-05..109-02-03": (date(2020, 1, 5), date(2020, 2, 3)),
    "109-02-29": (date(2020, 2, 29), date(2020, 2, 29)),
    "109H1..110Q1": (date(2020, 1, 1), date(2021, 3, 31)),
}


@pytest.mark.parametrize("text", DAYS)
def test_a_period_holds_its_days_and_reads_its_own_code(text: str) -> None:
    period = Period.parse(text)
    assert (period.first, period.last) == DAYS[text]
    assert Period.parse(period.code) == period


def test_the_same_days_are_the_same_period_however_they_are_written() -> None:
    assert Period.parse("109-01..109-12").code == "109"
    assert Period.parse("110-07..110-12").code == "110H2"
    assert Period.parse("109-02..109-04").code == "109-02..109-04"


@pytest.mark.parametrize(
    "text", ["", "2020", "2020-01", "110H3", "110Q5", "109-13", "109-00", "109-02-30", "109..108", "x", "109-1", "000"]
)
def test_what_is_no_period_is_refused(text: str) -> None:
    with pytest.raises(NotAPeriod):
        Period.parse(text)


@pytest.mark.parametrize(
    ("text", "before", "year"),
    [
        ("111", "110", "110"),
        ("110H1", "109H2", "109H1"),
        ("110Q1", "109Q4", "109Q1"),
        ("109-01", "108-12", "108-01"),
        ("109-02..109-04", "108-11..109-01", "108-02..108-04"),
        ("109-03-01..109-03-10", "109-02-20..109-02-29", "108-03-01..108-03-10"),
        ("109-02-29", "109-02-28", "108-02-28"),
    ],
)
def test_the_period_before_and_the_same_a_year_before(text: str, before: str, year: str) -> None:
    period = Period.parse(text)
    assert (period.previous.code, period.year_before.code) == (before, year)
    assert period.next.previous == period or period.kind == "days"


def test_a_period_is_called_as_officials_call_it() -> None:
    titles = {text: Period.parse(text).title for text in ("111", "110H1", "110Q2", "109-05", "109-01-05..109-02-03")}
    assert [title.zh for title in titles.values()] == [
        "111年", "110年上半年", "110年第二季", "109年5月", "109年1月5日至2月3日",
    ]  # fmt: skip
    assert titles["110H1"].en == "first half of 2021"
    assert Period.parse("109-11..110-02").title.zh == "109年11月至110年2月"
    assert [one.code for one in Period.parse("110Q1").run_up(3)] == ["109Q3", "109Q4", "110Q1"]
