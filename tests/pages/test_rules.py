"""Words are found exactly, and limits count by window."""

from datetime import UTC, datetime

import pytest

from bianmin.office.queries import setting_kinds
from bianmin.pages.rules import defaults, words
from bianmin.pages.rules.limits import Limit, network_of


@pytest.mark.parametrize(
    ("typed", "wanted"), [("分期　繳", ["分期", "繳"]), ("ＡＴＭ", ["atm"]), ("", []), ("  ", []), ("繳 繳", ["繳"])]
)
def test_a_query_is_folded_into_words(typed: str, wanted: list[str]) -> None:
    assert words.terms(typed) == wanted


def test_an_excerpt_shows_where_the_word_stands() -> None:
    pieces = words.excerpt("甲" * 100 + "分期" + "乙" * 100, ["分期"])
    assert ("分期", True) in pieces
    assert pieces[0] == ("…", False)
    assert "".join(text for text, _ in pieces).count("分期") == 1


def test_markup_is_no_word() -> None:
    assert words.plain("<p>繳&amp;款</p><script>x</script>") == "繳&款 x"


def test_a_window_begins_on_the_clock() -> None:
    limit = Limit(tries=3, minutes=15)
    now = datetime(2026, 11, 21, 10, 7, tzinfo=UTC)
    assert limit.window(now) == datetime(2026, 11, 21, 10, 0, tzinfo=UTC)
    assert limit.opens_again(now) == datetime(2026, 11, 21, 10, 15, tzinfo=UTC)


@pytest.mark.parametrize(
    ("address", "network"),
    [("192.0.2.7", "192.0.2.7"), ("2001:db8::7", "2001:db8::/64"), ("2001:db8::9", "2001:db8::/64"), ("x", "unknown")],
)
def test_a_household_counts_as_one(address: str, network: str) -> None:
    assert network_of(address) == network


def test_every_limit_lets_a_person_mistype() -> None:
    limits = [kind.default for kind in setting_kinds() if kind.kind == "tries"]
    assert len(limits) >= 7
    assert all(tries >= 10 for tries, _ in limits)


def test_default_pages_have_both_languages_and_slugs_of_their_own() -> None:
    slugs = [page.slug for page in defaults.PAGES]
    assert len(slugs) == len(set(slugs))
    for page in defaults.PAGES:
        assert page.title.zh
        assert page.title.en
        assert page.summary.zh != page.summary.en
