"""Dates of the Republic of China calendar."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bianmin.kit import roc

DAYS = st.dates(min_value=date(1912, 1, 1), max_value=date(2910, 12, 31))


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("1150831", date(2026, 8, 31)),
        ("115/08/31", date(2026, 8, 31)),
        ("115-08-31", date(2026, 8, 31)),
        ("85/8/3", date(1996, 8, 3)),
        ("850803", date(1996, 8, 3)),
        (" \u30001150831 ", date(2026, 8, 31)),
        ("\uff11\uff11\uff15\uff10\uff18\uff13\uff11", date(2026, 8, 31)),
        ("\uff11\uff11\uff15/\uff10\uff18/\uff13\uff11", date(2026, 8, 31)),
        ("0990101", date(2010, 1, 1)),
        ("1130229", date(2024, 2, 29)),
    ],
)
def test_every_form_of_the_transfer_file_is_read(text: str, day: date) -> None:
    assert roc.parse(text) == day


@pytest.mark.parametrize(
    "text",
    [
        "",
        "1150832",
        "1150230",
        "1140229",
        "115/13/01",
        "115/00/10",
        "0000101",
        "20260831",
        "2026-08-31",
        "115.08.31",
        "115/08-31",
        "-1150831",
        "115 08 31",
        "11508",
        "115年8月31日",
        "1150831x",
        "\u0661\u0661\u0665\u0660\u0668\u0663\u0661",  # Arabic-Indic digits
    ],
)
def test_what_is_no_date_of_the_calendar_is_none(text: str) -> None:
    assert roc.parse(text) is None


def test_a_date_is_written_as_files_tables_documents_and_people_do() -> None:
    day = date(2026, 8, 31)
    assert roc.year(day) == 115
    assert roc.compact(day) == "1150831"
    assert roc.slash(day) == "115/08/31"
    assert roc.long(day) == "中華民國115年8月31日"
    assert roc.spoken(day) == "115年8月31日\uff08星期一\uff09"
    assert roc.english(day) == "Monday, 31 August 2026"


@given(DAYS)
def test_what_is_written_is_read_back(day: date) -> None:
    assert roc.parse(roc.compact(day)) == day
    assert roc.parse(roc.slash(day)) == day


@given(st.text(max_size=12))
def test_reading_never_fails(text: str) -> None:
    found = roc.parse(text)
    assert found is None or roc.year(found) >= 1
