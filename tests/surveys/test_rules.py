"""Rounding, withholding and what is kept of an answer, without a database."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as some

from bianmin.surveys import rules
from bianmin.surveys.errors import NothingAnswered, WrongAnswer
from bianmin.surveys.rules.usual import SURVEYS
from bianmin.surveys.types import SCALES
from tests.factories.surveys import OF_109

VISITORS = next(one for one in SURVEYS if one.code == "visitors").questions
PRINTED = {
    "time": ("80.00", "19.26", "0.74", "0.00", "99.26"),
    "process": ("54.07", "40.74", "5.19", "0.00", "94.81"),
    "staff": ("54.08", "43.70", "2.22", "0.00", "97.78"),
    "environment": ("62.22", "35.56", "1.48", "0.74", "97.78"),
    "reception": ("64.45", "33.33", "2.22", "0.00", "97.78"),
    "answers": ("57.03", "37.78", "5.19", "0.00", "94.81"),
    # The report printed 52.59, 43.70, 3.71 and 96.29 here, against its own rule for the other rows.
    "overall": ("52.60", "43.70", "3.70", "0.00", "96.30"),
}


@pytest.mark.parametrize("question", VISITORS, ids=lambda one: one.code)
def test_the_135_answers_of_109_print_as_the_report_did(question: object) -> None:
    code, scale = question.code, question.levels  # type: ignore[attr-defined]  # parametrized: pytest hands it on untyped
    *levels, together = (Decimal(one) for one in PRINTED[code])
    found = rules.shares(OF_109[code], scale.decimals)
    assert [found[key] for key in scale.keys] == levels
    assert rules.combined(found, [one.key for one in scale.levels if one.is_good]) == together


def test_two_levels_print_one_decimal() -> None:
    for good, printed in ((62, "96.9"), (61, "95.3")):
        assert rules.shares({"satisfied": good, "improve": 64 - good}, 1)["satisfied"] == Decimal(printed)


@given(some.dictionaries(some.text(max_size=3), some.integers(0, 5000), min_size=1, max_size=7), some.integers(0, 3))
def test_every_row_sums_to_a_hundred(counts: dict[str, int], decimals: int) -> None:
    found = rules.shares(counts, decimals)
    assert sum(found.values()) == (100 if sum(counts.values()) else 0)


@given(some.lists(some.integers(0, 12), max_size=8))
def test_nobody_finds_a_small_part_by_subtraction(counts: list[int]) -> None:
    shown = rules.may_show(counts)
    assert not any(0 < count < 5 and may for count, may in zip(counts, shown, strict=True))
    hidden = [count for count, may in zip(counts, shown, strict=True) if not may]
    assert len(hidden) != 1 or len([count for count in counts if count]) == 1


def test_a_question_may_be_passed_over_but_not_all() -> None:
    assert rules.checked(VISITORS, {"overall": "fair", "time": "15", "staff": ""}) == {"time": "15", "overall": "fair"}
    with pytest.raises(NothingAnswered):
        rules.checked(VISITORS, {"overall": ""})
    for wrong in ({"overall": "15"}, {"weather": "fair"}):
        with pytest.raises(WrongAnswer):
            rules.checked(VISITORS, wrong)


def test_what_names_a_person_for_sure_never_enters_a_comment() -> None:
    said = rules.without_persons(
        "我是A123456789，電話0912-345-678或(07)235-1234，x.y@example.test，案號115年度健執字第00000001號，等了30分鐘。"
    )
    assert "30分鐘" in said
    for part in ("A123456789", "345-678", "example.test", "00000001"):
        assert part not in said


def test_every_usual_survey_asks_in_both_languages_on_scales_there_are() -> None:
    assert len(VISITORS) == 7
    for one in SURVEYS:
        assert one.title.zh
        assert one.title.en
        for question in one.questions:
            assert question.scale in SCALES
            assert question.text.zh
            assert question.text.en
