"""Codes drawn for the screen are read by an independent reader; numbers are understood as people type them."""

import re

import pytest
import zxingcpp
from PIL import Image, ImageDraw

from bianmin.site import codes, numbers

VECTORS = ["991231Y01", "ABCDEFGHIKLMNPQR", "12349Y000007890", "151031K6A", "0000123456789012", "1510BY000000047"]


def drawn(text: str, scale: int = 1) -> Image.Image:
    """Draw the bars the way a browser does."""
    places, width = codes.bars(text)
    image = Image.new("L", (width * scale, 80 * scale), "white")
    pen = ImageDraw.Draw(image)
    for place, bar in places:
        pen.rectangle([place * scale, 0, (place + bar) * scale - 1, 80 * scale], fill="black")
    return image


@pytest.mark.parametrize("text", VECTORS)
def test_the_bars_say_what_the_segment_says(text: str) -> None:
    read = zxingcpp.read_barcodes(drawn(text))
    assert [code.text for code in read] == [text]


@pytest.mark.parametrize("text", VECTORS)
def test_quiet_zones_are_ten_narrow_bars_and_wide_ones_two_and_a_half(text: str) -> None:
    places, width = codes.bars(text)
    assert places[0][0] == 10 * codes.NARROW
    last = places[-1]
    assert width - last[0] - last[1] == 10 * codes.NARROW
    assert {bar for _, bar in places} == {codes.NARROW, codes.WIDE}


def test_the_longest_segment_keeps_a_narrow_bar_of_one_pixel_on_the_narrowest_telephone() -> None:
    _, width = codes.bars("0000123456789012")
    assert 320 / width * codes.NARROW >= 1


def test_labels_are_escaped() -> None:
    assert "<script>" not in codes.code39("1", "<script>")


def test_a_qr_code_has_its_quiet_zone() -> None:
    box = re.search(r'viewBox="0 0 (\d+) \1"', codes.qr("http://127.0.0.1:8000/pay/x/", "x"))
    assert box is not None
    assert (int(box[1]) - 8 - 17) % 4 == 0


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("115年度健執字第00000001號", ["115年度健執字第00000001號"]),
        ("１１５年度健執字第１號", ["115年度健執字第00000001號"]),
        ("115健執1", ["115年度健執字第00000001號"]),
        ("93年罰執字第00008231號", ["93年度罰執字第00008231號"]),
        ("1150100000001", ["115年度健執字第00000001號", "115年度罰執字第00000001號"]),
        ("abc", []),
        ("115健執0", []),
        ("", []),
    ],
)
def test_a_number_is_understood_as_people_type_it(typed: str, meant: list[str]) -> None:
    assert numbers.candidates(typed, ["健執", "罰執"]) == meant
