# ruff: noqa: SIM905  (a list of numbers is read more easily than quoted one by one)
"""National, resident and business numbers: every vector of the public rules, valid and invalid."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bianmin.kit import identifiers

PERSONS = """A123456789 F131104093 O158238845 N116247806 L122544270 C180661564 Y123456788 M115187864 Z256783650
A800000014 A900000016 A900207177 A803095426 B801300667 C800151116 H802717288 T900251126 A930196810 A870000015
A880000018 AA00000009 AB12345677 AC12345679 AB00207171 AC03095424 BD01300667 CC00151114 HD02717288 TD00251124
AD30196818""".split()
NOT_PERSONS = "A123456788 A234567890 A800000015 AA00000000 AB12345670 AD12345678 HC12345678 YZ50000001".split()
BUSINESSES = "04595257 04595252 12345670 12345671 12345675 12345676 00501503".split()
NOT_BUSINESSES = "04595253 12345672 12345678".split()


@pytest.mark.parametrize("number", PERSONS)
def test_a_person_number_with_its_checksum_is_valid(number: str) -> None:
    assert identifiers.is_person_id(number)
    assert identifiers.is_person_id(number.lower())
    assert identifiers.valid("P", f" {number}\u3000")


@pytest.mark.parametrize(
    "number",
    [*NOT_PERSONS, "", "A12345678", "A1234567890", "1123456789", "A323456789", "AE00000009", "A12345678\u0669"],
)
def test_a_person_number_without_its_form_or_checksum_is_not(number: str) -> None:
    assert not identifiers.is_person_id(number)


@pytest.mark.parametrize("number", BUSINESSES)
def test_a_business_number_is_valid_under_the_rule_of_2023(number: str) -> None:
    assert identifiers.valid("L", number)


@pytest.mark.parametrize("number", [*NOT_BUSINESSES, "", "0459525", "045952570", "0459525A", "0459 257"])
def test_other_business_numbers_are_not(number: str) -> None:
    assert not identifiers.valid("L", number)


@pytest.mark.parametrize(
    ("number", "is_valid"),
    [
        ("X12345", True),
        ("ab123456789012345678", True),
        ("12345", False),
        ("A" * 21, False),
        ("AB-1234", False),
        ("護照12345", False),
    ],
)
def test_a_foreign_number_has_six_to_twenty_letters_and_digits(number: str, is_valid: bool) -> None:
    assert identifiers.valid("F", number) is is_valid


def test_an_unknown_kind_has_no_valid_identifier() -> None:
    assert not identifiers.valid("Q", "A123456789")


def test_full_width_letters_and_digits_are_folded_and_punctuation_is_not() -> None:
    assert identifiers.fold("\u3000\uff21\uff11\uff12\uff0d3 ") == "A12\uff0d3"
    assert identifiers.fold("\tA1") == "\tA1"
    assert identifiers.fold_identifier("\uff41\uff11\uff12\uff13\uff14\uff15\uff16\uff17\uff18\uff19") == "A123456789"


@given(st.sampled_from(PERSONS), st.integers(2, 9), st.integers(1, 9))
def test_one_wrong_digit_is_always_found(number: str, place: int, shift: int) -> None:
    digit = str((int(number[place]) + shift) % 10)
    # the weights of the digits are 7...1,1; a digit weighted 5, 2 or 4 can hide a change of 2 or 5
    weight = (7, 6, 5, 4, 3, 2, 1, 1)[place - 2]
    changed = number[:place] + digit + number[place + 1 :]
    assert identifiers.is_person_id(changed) is ((int(digit) - int(number[place])) * weight % 10 == 0)


def test_a_masked_number_is_known_only_to_its_owner() -> None:
    assert identifiers.mask("A123456789") == "A1*****789"
    assert identifiers.mask("04595257") == "04***257"
    assert identifiers.mask("AB1234") == "A****4"
    assert identifiers.mask("") == "*"


@given(st.text(max_size=30))
def test_checking_never_fails(text: str) -> None:
    for kind in ("P", "L", "F", "?"):
        assert identifiers.valid(kind, text) in (True, False)
    assert text == "" or identifiers.mask(text)
