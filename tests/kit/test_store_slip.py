"""The three segments of a store slip: every published vector, and what a scanner reads back."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bianmin.kit import store_slip
from bianmin.kit.store_slip import BadSegments

VECTORS = [
    ("991231Y01", "ABCDEFGHIKLMNPQR", "1234", 7_890, "12349Y000007890"),
    ("960402627", "AIIN000000020892", "0402", 3_900, "040265000003900"),
    ("991230Y01", "9900112345678900", "1231", 7_890, "123199000007890"),
    ("151031K6A", "0000123456789012", "1510", 47, "1510BY000000047"),
    ("151031K6A", "0000123456789012", "1510", 58, "1510AX000000058"),
    ("151031627", "EE00000000020892", "1510", 30_000, "151048000030000"),
]


@pytest.mark.parametrize(("first", "second", "digits", "amount", "third"), VECTORS)
def test_check_characters_are_those_of_the_published_slips(
    first: str, second: str, digits: str, amount: int, third: str
) -> None:
    assert store_slip.check_characters(first, second, f"{digits}{amount:09d}") == third[4:6]
    slip = store_slip.read_back(first, second, third)
    assert (slip.amount, slip.write_off, slip.item_code, slip.date_digits) == (amount, second, first[6:], digits)
    assert slip.checked


def test_the_deadline_is_written_with_the_last_two_digits_of_the_roc_year() -> None:
    made = store_slip.segments(date(2016, 1, 23), "627", "123", "0501", 100)
    assert made.first == "050123627"
    assert made.second == "0000000000000123"
    assert store_slip.date_digits(date(2016, 1, 23)) == "0501"
    assert store_slip.date_digits(date(2016, 1, 23), "mmdd") == "0123"


def test_a_hyphen_may_stand_for_the_check_characters() -> None:
    slip = store_slip.read_back("151031627", "EE00000000020892", "1510--000030000", near=date(2026, 8, 31))
    assert (slip.amount, slip.deadline, slip.checked) == (30_000, date(2026, 10, 31), False)


@pytest.mark.parametrize(
    ("first", "second", "third"),
    [
        ("151031627", "EE00000000020892", "151084000030000"),
        ("151031627", "EE00000000020892", "151048000030001"),
        ("151331627", "EE00000000020892", "1510--000030000"),
        ("15103162", "EE00000000020892", "1510--000030000"),
        ("151031627", "ee00000000020892", "1510--000030000"),
        ("151031627", "EE00000000020892", "1510--00003000"),
    ],
)
def test_wrong_segments_are_refused(first: str, second: str, third: str) -> None:
    with pytest.raises(BadSegments):
        store_slip.read_back(first, second, third)


@pytest.mark.parametrize("amount", [0, -1, 1_000_000_000])
def test_an_amount_that_has_no_slip_is_refused(amount: int) -> None:
    with pytest.raises(BadSegments):
        store_slip.segments(date(2026, 8, 31), "627", "1", "1508", amount)


@pytest.mark.parametrize(
    ("code", "number", "digits"),
    [("6270", "1", "1508"), ("627", "1" * 17, "1508"), ("627", "a", "1508"), ("627", "1", "150")],
)
def test_a_code_that_does_not_fit_is_refused(code: str, number: str, digits: str) -> None:
    with pytest.raises(BadSegments):
        store_slip.segments(date(2026, 8, 31), code, number, digits, 100)


def test_an_unknown_form_of_the_date_digits_is_refused() -> None:
    with pytest.raises(BadSegments):
        store_slip.date_digits(date(2026, 8, 31), "ddmm")


@given(
    deadline=st.dates(date(2000, 1, 1), date(2090, 12, 31)),
    code=st.text("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", min_size=3, max_size=3),
    number=st.text("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", min_size=1, max_size=16),
    amount=st.integers(1, 999_999_999),
)
def test_what_is_printed_is_read_back(deadline: date, code: str, number: str, amount: int) -> None:
    made = store_slip.segments(deadline, code, number, store_slip.date_digits(deadline), amount)
    assert (len(made.first), len(made.second), len(made.third)) == (9, 16, 15)
    slip = store_slip.read_back(made.first, made.second, made.third, near=deadline)
    assert (slip.deadline, slip.item_code, slip.write_off, slip.amount) == (
        deadline,
        code,
        number.rjust(16, "0"),
        amount,
    )


def test_the_post_office_slip_has_its_published_check() -> None:
    made = store_slip.post_office("50084884", date(2026, 10, 31), "9912345678901", 1_500)
    assert (made.first, made.second, made.third) == ("50084884", "15103100099123456789018", "00001500")
