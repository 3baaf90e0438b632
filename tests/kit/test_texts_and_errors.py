"""Texts stand in both languages; a refusal carries its code and its sentence."""

from django.utils import translation

from bianmin.kit.errors import NotAllowed, NotFound, Refusal, Unusable
from bianmin.kit.texts import Text, t


def test_a_text_is_shown_in_the_active_language() -> None:
    text = t("金額", "Amount")
    with translation.override("en"):
        assert str(text) == "Amount"
    with translation.override("zh-hant"):
        assert str(text) == "金額"


def test_places_are_filled_in_both_languages() -> None:
    filled = t("{who}應繳{amount}元", "{who} owes NT${amount}").fill(who=t("義務人", "the obligor"), amount="1,234")
    assert filled == Text("義務人應繳1,234元", "the obligor owes NT$1,234")


def test_a_text_is_escaped_in_a_page() -> None:
    with translation.override("en"):
        assert t("<甲>", "<a>").__html__() == "&lt;a&gt;"


def test_a_refusal_says_what_is_wrong_and_has_a_status() -> None:
    refusal = Refusal(t("{n}筆", "{n} lines"), n=3)
    assert (refusal.text.zh, str(refusal), refusal.status) == ("3筆", "3 lines", 409)
    assert [kind.status for kind in (NotAllowed, NotFound, Unusable)] == [403, 404, 422]
    assert NotFound().text.en == "Nothing was found."
