"""Receipts write amounts in capitals that can't be altered."""

import pytest

from bianmin.documents.rules.numerals import capitals, in_words
from bianmin.kit.errors import Unusable


@pytest.mark.parametrize(
    ("amount", "words"),
    [
        (0, "零"),
        (5, "伍"),
        (10, "壹拾"),
        (105, "壹佰零伍"),
        (1_000, "壹仟"),
        (1_050, "壹仟零伍拾"),
        (10_205, "壹萬零貳佰零伍"),
        (30_000, "參萬"),
        (218_969, "貳拾壹萬捌仟玖佰陸拾玖"),
        (1_000_001, "壹佰萬零壹"),
        (10_100_000, "壹仟零壹拾萬"),
        (100_000_000, "壹億"),
        (100_010_000, "壹億零壹萬"),
        (999_999_999_999, "玖仟玖佰玖拾玖億玖仟玖佰玖拾玖萬玖仟玖佰玖拾玖"),
    ],
)
def test_an_amount_is_written_in_capitals(amount: int, words: str) -> None:
    assert capitals(amount) == words


def test_a_receipt_writes_the_currency_and_ends_the_sum() -> None:
    assert in_words(1_200) == "新臺幣壹仟貳佰元整"


@pytest.mark.parametrize("amount", [-1, 10**16])
def test_what_no_receipt_can_bear_is_refused(amount: int) -> None:
    with pytest.raises(Unusable):
        capitals(amount)
