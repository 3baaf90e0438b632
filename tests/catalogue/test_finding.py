"""Services are found by situation, audience, unit, name and words; limits are told in words."""

from dataclasses import replace

import pytest

from bianmin.catalogue import queries
from bianmin.catalogue.rules.strokes import strokes
from bianmin.catalogue.types import Limit, Service, Unit
from bianmin.kit.texts import t
from tests.factories.services import LOAN


def named(zh: str, en: str, code: str) -> Service:
    return replace(LOAN, title=t(zh, en), code=code)


@pytest.mark.parametrize(
    ("sign", "count"),
    [("一", 1), ("人", 2), ("大", 3), ("分", 4), ("申", 5), ("改", 7), ("到", 8), ("拍", 8), ("陳", 11), ("提", 12),
     ("聲", 17), ("繳", 19), ("A", None), ("喆", None)],
)  # fmt: skip
def test_strokes_are_those_of_the_standard(sign: str, count: int | None) -> None:
    assert strokes(sign) == count


def test_chinese_titles_stand_by_strokes_and_english_ones_by_letters() -> None:
    found = [
        named("聲明異議", "Objection", "a"),
        named("分期繳納", "instalments", "b"),
        named("人民陳情", "Petition", "c"),
    ]
    assert [(str(group.title.zh), [one.code for one in group.services]) for group in queries.by_name(found, "zh")] == [
        ("2畫", ["c"]),
        ("4畫", ["b"]),
        ("17畫", ["a"]),
    ]
    assert [group.title.en for group in queries.by_name(found, "en")] == ["I", "O", "P"]


def test_a_search_finds_in_both_languages_and_puts_titles_first() -> None:
    other = replace(named("到府服務", "Home visit", "visit"), about=(t("可以帶輪椅。", "Wheelchairs can be brought."),))
    other = replace(other, summary=t("到您家。", "At your home."), questions=())
    found = [other, replace(LOAN, title=t("輪椅借用", "Loan of a wheelchair"))]
    assert [one.code for one in queries.search(found, "輪椅")] == ["test-loan", "visit"]
    assert [one.code for one in queries.search(found, "WHEEL loan")] == ["test-loan"]
    assert [one.code for one in queries.search(found, "ｈｏｍｅ")] == ["visit"], "full-width letters are folded"
    assert queries.search(found, "  ") == ()
    assert queries.search(found, "船") == ()


def test_services_are_grouped_by_whom_they_are_for_and_who_answers() -> None:
    assert [str(group.code) for group in queries.by_audience([LOAN])] == ["everybody", "care"]
    assert [str(group.code) for group in queries.by_situation([LOAN])] == ["cannot-come"]
    assert [str(group.code) for group in queries.by_situation([replace(LOAN, situations=frozenset())])] == ["other"]
    assert [group.code for group in queries.by_unit([LOAN])] == [Unit.SERVICE_CENTRE]
    assert queries.related(LOAN, [LOAN, replace(LOAN, code="other")])[0].code == "other"


def test_a_limit_is_told_in_full() -> None:
    assert LOAN.limit is not None
    said = queries.limit_in_full(LOAN.limit)
    assert said.zh == "收件次日起6個工作天，必要時得延長一次15日，最長不超過收件後30日。"
    assert said.en.startswith("6 working days from the day after receipt; may be extended once by 15 days")
    assert queries.length_of("workdays:1").en == "1 working day"
    assert queries.basis_of_limit(Limit(rule="information")).zh == "政府資訊公開法第12條"
    rows = queries.limit_rows(LOAN)
    assert [(row.title.zh if row.title else "", row.length.zh) for row in rows] == [
        ("", "6個工作天"),
        ("受理", "1個工作天"),
        ("等候補件", "7日"),
    ]
