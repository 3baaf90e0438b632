"""The chart shows every step and every way out, nothing on top of anything, and says the same as its words."""

import re
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bianmin.catalogue import queries
from bianmin.catalogue.ports import procedures
from bianmin.catalogue.rules.chart import column, layered, overlaps
from bianmin.catalogue.rules.chart.column import WIDTH
from bianmin.catalogue.rules.chart.type_size import width, wrapped
from bianmin.catalogue.rules.walk import walk
from bianmin.catalogue.types import Service
from tests.factories.services import LOAN

SVG = "{http://www.w3.org/2000/svg}"
SERVICES = (LOAN, *(one.service for one in procedures()))
LANGUAGES = ("zh", "en")


def words_of(svg: str) -> str:
    return "".join("".join(text.itertext()) for text in ET.fromstring(svg).iter(f"{SVG}text")).replace(" ", "")  # noqa: S314  (our own)


@pytest.mark.parametrize("service", SERVICES, ids=lambda one: one.code)
@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_lies_on_anything_and_every_way_has_its_words(service: Service, language: str) -> None:
    stations = walk(service)
    ways = sum(len(station.ways) for station in stations)
    for drawing in (layered(stations, language), column(stations, language)):
        assert overlaps(drawing) == ()
        assert (len(drawing.boxes), len(drawing.arrows), len(drawing.labels())) == (len(stations), ways, ways)
        for label in drawing.labels():
            assert all(width(line.text, 12) <= label.area.width for line in label.lines)
        right, bottom = (max(getattr(box.area, side) for box in drawing.boxes) for side in ("right", "bottom"))
        assert right <= drawing.width
        assert bottom <= drawing.height
    assert column(stations, language).width == WIDTH < 320


@pytest.mark.parametrize("narrow", [False, True])
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_drawing_says_what_it_is_and_holds_every_word(language: str, *, narrow: bool) -> None:
    svg = queries.chart(LOAN, language, narrow=narrow)
    root = ET.fromstring(svg)  # noqa: S314  (our own)
    assert root.get("role") == "img"
    assert root.get("lang") == ("en" if language == "en" else "zh-Hant")
    named = {str(element.get("id")): element for element in root.iter() if element.get("id")}
    title, description = (named[name] for name in str(root.get("aria-labelledby")).split())
    assert (title.tag, description.tag) == (f"{SVG}title", f"{SVG}desc")
    assert ("3 steps" if language == "en" else "共3步") in str(description.text)
    shown = words_of(svg)
    for station in queries.stations(LOAN):
        for text in (
            station.title,
            station.who if station.ends is None else station.ends,
            *(way.label for way in station.ways),
        ):
            said = text.en if language == "en" else text.zh
            assert said.replace(" ", "") in shown, said
    assert "style=" not in svg


def test_each_party_has_a_word_and_a_shape_of_its_own() -> None:
    svg = queries.chart(next(one for one in SERVICES if one.code == "instalment"), "zh")
    assert "移送機關" in words_of(svg)
    assert "<polygon" in svg, "the agency's box has cut corners"


def test_where_a_matter_stands_is_marked_and_said() -> None:
    svg = queries.chart(LOAN, "en", at="lent")
    assert "Now" in words_of(svg)
    assert "“Out” now" in svg


def test_a_condition_stands_at_its_arrow() -> None:
    assert "婉拒（已全部借出）" in words_of(queries.chart(LOAN, "zh"))
    assert "申請人：撤回" in words_of(queries.chart(LOAN, "zh"))


@given(st.text(st.sampled_from("借用輪椅，。：（）「」 abcWM,."), max_size=60), st.integers(40, 200))
@settings(deadline=None)
def test_a_wrapped_text_fits_and_loses_nothing(text: str, room: int) -> None:
    lines = wrapped(text, 12, room)
    assert re.sub(r"\s", "", "".join(lines)) == re.sub(r"\s", "", text)
    assert all(width(line, 12) <= room or len(line) == 1 for line in lines)


def test_a_mark_does_not_begin_a_line() -> None:
    assert wrapped("撤銷分期，續行執行", 14, 90) == ("撤銷分期，", "續行執行")
