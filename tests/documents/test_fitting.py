"""A text fits its field: smaller and in more lines where it must, never beyond its box."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bianmin.documents.rules.fitting import MISSING, SMALLEST, Alphabet, Field, broken, fit

LETTERS = Alphabet({chr(code): 0.5 for code in range(0x20, 0x7F)}, ((0x4E00, 0x9FFF), (0xFF00, 0xFFEF)))
ADDRESS = Field("address", 1, 0, 0, 226, 46, 12, "left", "text")


def test_a_short_text_keeps_its_size() -> None:
    assert fit("王範例", ADDRESS, LETTERS).lines == ("王範例",)
    assert fit("王範例", ADDRESS, LETTERS).size == 12


def test_a_long_address_takes_lines_first_and_shrinks_only_then() -> None:
    three_lines = fit("範" * 50, ADDRESS, LETTERS)
    assert (len(three_lines.lines), three_lines.size) == (3, 12)
    longest = fit("範" * 200, ADDRESS, LETTERS)
    assert "".join(longest.lines) == "範" * 200
    assert SMALLEST <= longest.size < 12


def test_what_can_never_fit_ends_with_an_ellipsis() -> None:
    assert fit("範" * 900, ADDRESS, LETTERS).lines[-1].endswith("…")


def test_a_character_no_face_has_shows_as_a_mark_and_invisible_ones_vanish() -> None:
    assert LETTERS.printable("王\u200b範\ufeff例\U000f1234") == f"王範例{MISSING}"


def test_an_alphabet_that_has_looked_gives_the_same_answers() -> None:
    knowing = LETTERS.knowing("王範例 A1")
    for text in ("王範例 A1", "王\u200b範", "B2範"):
        assert knowing.printable(text) == LETTERS.printable(text)
        assert knowing.width(text) == LETTERS.width(text)


def test_no_line_begins_with_a_closing_mark() -> None:
    assert broken("範例範例，範例", 4, LETTERS) == ["範例範", "例，範例"]


def test_latin_words_break_at_spaces() -> None:
    assert broken("Sample Health Insurance", 9, LETTERS) == ["Sample Health", "Insurance"]


@given(st.text(alphabet="範例王，。）「A1 -", min_size=1, max_size=250), st.integers(20, 300), st.integers(12, 60))
def test_lines_stay_inside_their_box_and_lose_nothing_that_fits(text: str, width: int, height: int) -> None:
    box = Field("any", 1, 0, 0, width, height, 12, "left", "text")
    setting = fit(text, box, LETTERS)
    assert (len(setting.lines) - 1) * setting.pitch + setting.size <= height + 0.001
    if not setting.lines[-1].endswith("…"):
        assert "".join(setting.lines).replace(" ", "") == LETTERS.printable(text).replace(" ", "")


@pytest.mark.parametrize("size", [6.5, 9, 12])
def test_amounts_of_twelve_digits_stay_on_one_line(size: float) -> None:
    amount = Field("balance", 1, 0, 0, 113, 11, size, "right", "text")
    assert fit("999,999,999,999", amount, LETTERS).lines == ("999,999,999,999",)
