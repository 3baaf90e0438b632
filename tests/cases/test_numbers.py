"""The ways people write a case number all lead to the same case."""

import pytest

from bianmin.cases.rules import numbers


@pytest.mark.parametrize(
    "text",
    ["114年度罰執字第00000027號", "114年罰執字27", "114罰執27", "114 罰執 字第27號", "１１４罰執２７"],
)
def test_a_number_may_be_written_short(text: str) -> None:
    assert numbers.read(text) == numbers.NumberParts(114, "罰執", 27)


@pytest.mark.parametrize("text", ["A123456789", "D01-11411-0000071", "114A27", "", "😀", "罰執"])
def test_what_is_no_number_is_not_taken_for_one_with_a_year(text: str) -> None:
    read = numbers.read(text)
    assert read is None or read.year is None
