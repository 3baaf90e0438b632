"""How texts of reports are written: marks, numbers of the official order, figures in their forms, tables, charts."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bianmin.reports.rules import marks, naming
from bianmin.reports.rules.composing import Part, compose
from bianmin.reports.rules.marks import wan
from bianmin.reports.rules.numbering import numeral
from bianmin.reports.rules.periods import Period
from bianmin.reports.rules.tree import Chart, Heading, Number, Paragraph, Table, numbers, plain, spans
from bianmin.reports.rules.writing import Filling, write
from tests.reports.content import filling, shown

RETURNS = [107, 85, 102, 90, 83, 66, 109, 93, 108, 111, 110, 105]  # 000, 111


@pytest.mark.parametrize(
    ("level", "number", "written"),
    [
        (1, 3, "參、"),
        (1, 12, "拾貳、"),
        (2, 1, "一、"),
        (2, 20, "二十、"),
        (2, 105, "一百零五、"),
        (3, 11, "(十一)"),
        (4, 7, "7、"),
        (5, 10, "(10)"),
        (6, 2, "B、"),
        (6, 27, "AA、"),
    ],
)
def test_numbers_stand_in_the_official_order(level: int, number: int, written: str) -> None:
    assert numeral(level, number) == written


@pytest.mark.parametrize(
    ("value", "written"), [(6488817, "648萬8,817"), (11299, "1萬1,299"), (20000, "2萬"), (325, "325"), (0, "0")]
)
def test_large_numbers_are_said_in_ten_thousands(value: int, written: str) -> None:
    assert wan(Decimal(value)) == written


def test_a_figure_stands_in_a_sentence_with_the_address_of_its_page() -> None:
    (paragraph,) = write(
        "合計{a.b}件，平均{a.mean:unit}。", 3, filling(shown("a.b", 24), shown("a.mean", 92.5, unit="分"))
    )
    assert isinstance(paragraph, Paragraph)
    assert plain(paragraph.line) == "合計24件，平均92.5分。"
    assert [one.address for one in numbers((paragraph,))] == [
        "https://office.example/a.b/",
        "https://office.example/a.mean/",
    ]


def test_months_of_a_figure_are_listed() -> None:
    filled = filling(shown("s.returned", 1169), months={"s.returned": RETURNS})
    (first,) = write("1至6月{s.returned:months1}份，7至12月{s.returned:months2}份，合計{s.returned}份。", 3, filled)
    assert isinstance(first, Paragraph)
    assert plain(first.line) == "1至6月107、85、102、90、83、66份，7至12月109、93、108、111、110、105份，合計1,169份。"


def test_a_line_with_a_question_mark_stands_only_where_something_was_recorded() -> None:
    text = "?{a}件。\n？{b}件。\n總是印出。"
    written = write(text, 3, filling(shown("a", 0, records=0), shown("b", 2)))
    assert [plain(one.line) for one in written if isinstance(one, Paragraph)] == ["2件。", "總是印出。"]


def test_points_and_headings_share_one_order_of_numbers() -> None:
    parts = [
        Part("1", "甲", 1, 2, "- 一點\n-- 細目\n- 二點"),
        Part("1.1", "乙", 2, 3, "段落\n- 再一點"),
        Part("2", "丙", 1, 2, "- 末"),
    ]
    blocks = compose(parts, filling())
    found = [(one.level, one.number) for one in blocks if isinstance(one, Heading | Paragraph) and one.level]
    assert found == [(2, 1), (3, 1), (4, 1), (3, 2), (3, 3), (4, 1), (2, 2), (3, 1)]


def test_points_below_the_official_order_are_lettered_and_leave_the_headings_their_numbers() -> None:
    parts = [Part("4.1", "資訊公開", 4, 5, "- 一點\n- 二點"), Part("4.2", "資料開放", 4, 5, "")]
    blocks = compose(parts, filling())
    assert [one.number for one in blocks if isinstance(one, Heading)] == [1, 2]
    assert [numeral(one.level, one.number) for one in blocks if isinstance(one, Paragraph)] == ["A、", "B、"]


def test_a_table_is_written_with_bars_and_a_cell_may_cover_rows() -> None:
    text = "|+ 問卷\n| 要項 | 題目 | 很滿意 |\n|---|---|---|\n| 服務 | 流程 | {a} |\n| ^ | 態度 | {b} |"
    (table,) = write(text, 3, filling(shown("a", 54.07), shown("b", 40.74)))
    assert isinstance(table, Table)
    assert (table.caption, table.heads, table.figures) == ("問卷", ("要項", "題目", "很滿意"), frozenset({2}))
    assert [spans(table.rows, row, 0) for row in (0, 1)] == [2, 0]
    assert round(sum(table.widths), 1) == 17.0


def test_a_chart_says_what_it_shows_and_brings_its_table() -> None:
    (chart,) = write("{chart:o.good,o.bad}", 3, filling(shown("o.good", 52.59), shown("o.bad", 3.7)))
    assert isinstance(chart, Chart)
    assert chart.svg.startswith("<svg")
    assert "<title>" in chart.svg
    assert "52.59" in chart.says
    assert len(chart.table.rows) == 2


def test_what_is_no_figure_stays_as_written() -> None:
    (paragraph,) = write("計{no.such}件、{a:odd}件、{=22}件。", 3, filling(shown("a")))
    assert isinstance(paragraph, Paragraph)
    assert plain(paragraph.line) == "計{no.such}件、{a:odd}件、22件。"
    assert not [one for one in paragraph.line if isinstance(one, Number)]


def test_a_figure_without_value_prints_a_dash() -> None:
    (paragraph,) = write("平均{m}分，{m:wan}。", 3, filling(shown("m", None)))
    assert isinstance(paragraph, Paragraph)
    assert plain(paragraph.line) == "平均－分，－。"


@pytest.mark.parametrize(
    ("period", "part", "data", "said"),
    [
        ("109", "", "第2次 1~12月", "109年1至12月"),
        ("110H1", "第1次（1~6月）", "110年1月至6月", "110年1至6月"),
        ("110H2", "第2次（7~12月）", "110年7月至12月", "110年7至12月"),
        ("100-01..100-03", "第一季", "100年1月至3月", "100年1至3月"),
    ],
)
def test_the_period_is_called_as_reports_call_it(period: str, part: str, data: str, said: str) -> None:
    when = Period.parse(period)
    assert (naming.title_part(when), naming.data_time(when), naming.said(when)) == (part, data, said)


@given(st.text(alphabet=st.sampled_from("-|?{}:=+^ \n甲1a.、chartphoto"), max_size=80))
def test_no_text_whatever_breaks_the_writing(text: str) -> None:
    blocks = compose([Part("1", "甲", 1, 2, text)], Filling({}, {}))
    assert isinstance(blocks[0], Heading)
    assert marks.keys(text) == {(place.name, 0) for place in marks.places(marks.parse(text)) if not place.is_word} | {
        key for key in marks.keys(text) if key[1]
    }
