"""One payment notice: what it says, that machines and screen readers read it, that extremes don't break it."""

from dataclasses import replace
from itertools import combinations
from typing import Any

import pytest

from bianmin.documents.printing import notices
from bianmin.documents.rules import wording
from bianmin.documents.types import NoticeFacts
from bianmin.kit.store_slip import read_back
from tests.documents import reading
from tests.factories.papers import DEADLINE, FACTS, OFFICE, owing

MM = 72 / 25.4
URL = "https://www.branch.example/pay/Jq3vZ8kX2mT7bN4cR9wL/"

EXTREMES: dict[str, dict[str, Any]] = {
    "the longest name": {"obligor": "範例" * 50},
    "the longest address": {"address": "範例市範例區" * 33 + "範例"},
    "rare characters": {"obligor": "𠮷田堃喆𡘙 · 伊斯坦大·範例", "address": "𥕢𤧟路１號"},
    "a Latin name": {"obligor": "Maria-Luisa van der Sample y Example de los Santos", "kind": "F"},
    "an organisation": {"obligor": "範例（股）公司臺北分公司籌備處", "kind": "L"},
    "characters no face has": {"obligor": "王\u0e44\u0e17\u0e22\U0001f600例"},
    "the longest words of a case": {
        "cause": "範" * 100, "title_no": "範" * 60, "agency_ref": "W" * 40,
        "case_number": "115年度公寓罰執特專字第00012345號",
    },
}  # fmt: skip


@pytest.fixture(scope="module")
def paper() -> bytes:
    return notices.notice_pdf(owing(11_814), OFFICE)


def test_it_claims_accessibility_and_archiving_and_is_tagged(paper: bytes) -> None:
    assert reading.claims(paper) == {
        "pdfaid:part": "2",
        "pdfaid:conformance": "A",
        "pdfuaid:part": "1",
        "dc:title": "法務部行政執行署範例分署傳繳通知書 115年度健執字第00012345號",
        "lang": "zh-TW",
        "marked": "True",
        "tree": "True",
        "titled": "True",
    }


def test_each_code_says_in_words_what_it_holds(paper: bytes) -> None:
    segments = owing(11_814).segments
    assert segments is not None
    spoken = [f"超商條碼第{part}段：{segment}" for part, segment in enumerate(segments, start=1)]
    assert reading.alternatives(paper) == [*spoken, f"QR碼：本案繳款網頁 {URL}"]


@pytest.mark.parametrize("dpi", [150, 200, 300])
def test_two_independent_readers_read_every_code(paper: bytes, dpi: int) -> None:
    front = reading.page_images(paper, dpi)[0]
    expected = {*(owing(11_814).segments or ()), URL}
    assert reading.zxing_codes(front) == expected
    if reading.ZBAR is None:
        pytest.skip("zbarimg is not installed (apt-get install zbar-tools): read by zxing-cpp alone")
    assert reading.zbar_codes(front) == expected


def test_a_store_reads_the_amount_and_the_deadline_of_the_notice(paper: bytes) -> None:
    front = reading.page_images(paper, 200)[0]
    first, second, third = (s for s in owing(11_814).segments or ())
    assert {first, second, third} <= reading.zxing_codes(front)
    slip = read_back(first, second, third, near=DEADLINE)
    assert (slip.deadline, slip.amount, slip.checked) == (DEADLINE, 11_814, True)


def test_the_text_can_be_copied(paper: bytes) -> None:
    front, back = (" ".join(text.split()) for text in reading.page_texts(paper))
    assert "傳繳通知書" in front.replace(" ", "")
    for words in ("115年度健執字第00012345號", "王範例", "11,814元", "中華民國115年8月31日", "9955 1000 0018 60",
                  "7KQ3M-HX9PA", "(02) 5550-1000 轉 212", "(02) 5550-1099", "165", "行政執行法第11條"):  # fmt: skip
        assert words in front, words
    for words in ("English summary", "Monday, 31 August 2026", "NT$ 11,814", "聲明異議"):
        assert words in back, words


def test_a_sample_branch_marks_both_pages_and_a_real_one_neither(paper: bytes) -> None:
    assert all("範例 SAMPLE" in text for text in reading.page_texts(paper))
    real = notices.notice_pdf(owing(11_814), replace(OFFICE, is_sample=False))
    assert not any("SAMPLE" in text for text in reading.page_texts(real))


def test_over_the_stores_cap_no_slip_stands_and_the_reason_does() -> None:
    over = notices.notice_pdf(owing(30_000), OFFICE)
    assert reading.zxing_codes(reading.page_images(over, 200)[0]) == {URL}
    assert "超過超商代收上限（每筆新臺幣29,999元）" in reading.page_texts(over)[0].replace("\r\n", "")


def test_the_address_sits_in_the_window_when_folded_in_three() -> None:
    places = notices.places_of(OFFICE, slips=True)
    for name in ("postal_code", "address", "addressee"):
        place = places[name]
        assert place.page == 1
        assert place.x >= 24 * MM
        assert place.x + place.w <= 106 * MM
        assert place.y >= 49 * MM
        assert place.y + place.h <= 86 * MM


@pytest.mark.parametrize("slips", [True, False])
def test_no_field_overlaps_another_or_leaves_the_page(*, slips: bool) -> None:
    places = notices.places_of(OFFICE, slips=slips).values()
    for one, other in combinations(places, 2):
        apart = (
            one.page != other.page
            or one.x + one.w <= other.x + 0.1
            or other.x + other.w <= one.x + 0.1
            or one.y + one.h <= other.y + 0.1
            or other.y + other.h <= one.y + 0.1
        )
        assert apart, (one, other)
    assert all(p.x > 0 and p.x + p.w < 595 and p.y > 0 and p.y + p.h < 842 for p in places)


def test_every_field_that_is_filled_has_a_place() -> None:
    for facts in (owing(11_814), owing(30_000)):
        places = notices.places_of(OFFICE, slips=facts.segments is not None)
        assert set(wording.notice_fields(facts, OFFICE)) <= set(places)


@pytest.mark.parametrize("name", EXTREMES)
def test_extremes_keep_two_pages_and_readable_codes(name: str) -> None:
    facts: NoticeFacts = replace(owing(11_814), **EXTREMES[name])
    pdf = notices.notice_pdf(facts, OFFICE)
    images = reading.page_images(pdf, 200)
    assert len(images) == 2
    assert reading.zxing_codes(images[0]) == {*(facts.segments or ()), URL}
    assert reading.claims(pdf)["pdfuaid:part"] == "1"


def test_amounts_of_twelve_digits_keep_their_column() -> None:
    huge = replace(
        FACTS, principal=999_999_999_999, surcharge=999_999_999_999, interest=0, costs=0, adjusted=-999_999_999_999,
        paid=0, balance=999_999_999_999,
    )  # fmt: skip
    front = reading.page_texts(notices.notice_pdf(huge, OFFICE))[0]
    assert front.count("999,999,999,999") == 5
    assert "−999,999,999,999" in front


def test_the_qr_code_bears_no_identifier() -> None:
    assert wording.pay_address("https://www.branch.example/", "code") == "https://www.branch.example/pay/code/"
