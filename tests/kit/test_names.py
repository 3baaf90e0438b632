"""Names are found by bigrams."""

from hypothesis import given
from hypothesis import strategies as st

from bianmin.kit import names

CHINESE = st.text(alphabet="王小明李大同台臺灣股份有限公司ABC ", min_size=0, max_size=12)


def test_a_name_is_indexed_by_bigrams_closed_with_its_last_character() -> None:
    assert names.grams("王小明") == ["王小", "小明", "明"]
    assert names.grams("王") == ["王"]
    assert names.grams("") == []


def test_a_query_needs_all_its_bigrams() -> None:
    assert names.query_grams("小明") == ["小明"]
    assert names.query_grams("王小明") == ["王小", "小明"]
    assert names.query_grams("明") == ["明"]
    assert names.query_grams(" ") == []


def test_two_ways_to_write_taiwan_are_one_name() -> None:
    assert names.query_grams("台灣") == names.query_grams("臺灣")
    assert names.contains("臺灣\uff21\uff22\uff23股份有限公司", "台灣 abc")


@given(CHINESE, st.integers(0, 12), st.integers(2, 6))
def test_every_part_of_two_characters_or_more_is_found(name: str, start: int, length: int) -> None:
    part = names.folded(name)[start : start + length]
    if len(part) >= 2:
        assert set(names.query_grams(part)) <= set(names.grams(name))
        assert names.contains(name, part)
