"""What a report is told before it goes out: unknown, missing, stale, contradictory, loose."""

import pytest

from bianmin.reports.rules.checking import Fault, Kind, Section, faults
from bianmin.reports.rules.marks import Shown
from tests.reports.content import filling, shown


def told(
    text: str, *values: Shown, seen: dict[str, str] | None = None, photos: tuple[tuple[int, str], ...] = ()
) -> list[Fault]:
    section = Section("4.1", text, optional=False, photos=photos, seen=seen)
    return faults([section], filling(*values))


def kinds(found: list[Fault]) -> list[Kind]:
    return [one.kind for one in found]


def test_a_sound_text_has_no_fault() -> None:
    text = "依行政執行法第9條辦理，108年3月起由2樓服務台受理，10日內答復，合計{a}件。"
    assert told(text, shown("a")) == []


def test_a_place_that_is_no_figure_is_named_and_blocks() -> None:
    (fault,) = told("計{surveys.vistors}份。")
    assert fault.kind is Kind.UNKNOWN
    assert fault.is_blocking
    assert "{surveys.vistors}" in fault.text.zh


def test_an_unknown_form_is_named() -> None:
    assert kinds(told("計{a:fancy}份。", shown("a"))) == [Kind.UNKNOWN]


def test_an_empty_section_is_missing_unless_it_may_be() -> None:
    assert kinds(told("")) == [Kind.MISSING]
    assert faults([Section("x", "", optional=True)], filling()) == []
    assert faults([Section("x", "", optional=False, is_written=False)], filling()) == []


def test_a_section_of_which_nothing_would_be_printed_is_missing() -> None:
    assert kinds(told("?計{a}件。", shown("a", 0, records=0))) == [Kind.MISSING, Kind.QUIET]


def test_a_photograph_without_alternative_text_is_missing() -> None:
    assert kinds(told("文字。\n{photo:1}\n{photo:2}", photos=((1, " "),))) == [Kind.MISSING, Kind.MISSING]


def test_a_figure_that_changed_since_the_text_was_kept_is_stale() -> None:
    (fault,) = told("計{a}件。", shown("a", 24), seen={"a": "23"})
    assert fault.kind is Kind.STALE
    assert "23" in fault.text.zh
    assert "24" in fault.text.zh
    assert not fault.is_blocking


@pytest.mark.parametrize("text", ["合計抽測24人次。", "繳納金額648萬8,817元。", "滿意度94.81％。", "受理14件"])
def test_a_number_that_is_no_figure_is_told(text: str) -> None:
    assert kinds(told(text)) == [Kind.LOOSE]


@pytest.mark.parametrize(
    "text", ["委任狀等{=22}種。", "第3次檢查。", "第34條之1。", "自105年6月1日起。", "12時至13時30分鐘內"]
)
def test_a_number_that_is_meant_or_counts_nothing_is_not(text: str) -> None:
    assert told(text) == []


def test_a_total_that_is_not_its_sum_is_a_contradiction() -> None:
    values = [shown("a", 107), shown("b", 85), shown("c", 192)]
    assert told("各月{a}、{b}份，合計{c}份。", *values) == []
    (fault,) = told("各月{a}、{b}份，合計{c}份。", shown("a", 107), shown("b", 85), shown("c", 193))
    assert fault.kind is Kind.CONTRADICTION
    assert "192" in fault.text.zh


def test_a_tables_last_row_must_be_the_sum_of_the_others() -> None:
    text = "| 場所 | 件數 |\n| 甲 | {a} |\n| 乙 | {b} |\n| 合計 | {c} |"
    assert told(text, shown("a", 1), shown("b", 2), shown("c", 3)) == []
    assert kinds(told(text, shown("a", 1), shown("b", 2), shown("c", 4))) == [Kind.CONTRADICTION]


def test_figures_that_are_totals_of_others_are_added_up_as_printed() -> None:
    section = Section("1", "{all}件。", optional=False)
    values = [shown("all", 5), shown("p", 2), shown("q", 2)]
    (fault,) = faults([section], filling(*values), total_of={"all": ("p", "q")})
    assert fault.kind is Kind.CONTRADICTION
    assert faults([section], filling(*values), total_of={"all": ("p", "q", "gone")}) == []
