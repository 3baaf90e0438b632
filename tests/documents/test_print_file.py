"""The print file looks like the single notice, page for page, and every code of it can be read."""

import io
from collections.abc import Iterator
from dataclasses import replace

import pikepdf
import pytest
from PIL import ImageChops, ImageStat

from bianmin.documents.printing import notices
from bianmin.documents.printing.print_file import FEW, Cancelled, write_print_file
from bianmin.documents.printing.workers import WorkerDied, crew
from bianmin.documents.rules.wording import pay_address
from bianmin.documents.types import NoticeFacts
from tests.documents import reading
from tests.documents.test_notice_paper import EXTREMES
from tests.factories.papers import OFFICE, many, owing


def printed(facts: list[NoticeFacts]) -> bytes:
    out = io.BytesIO()
    pages = write_print_file(out, lambda: iter(facts), OFFICE)
    assert pages == 2 * len(facts)
    return out.getvalue()


@pytest.fixture(scope="module")
def batch() -> list[NoticeFacts]:
    return list(many(FEW + 500))  # more than one process's share


@pytest.fixture(scope="module")
def print_file(batch: list[NoticeFacts]) -> bytes:
    return printed(batch)


def test_it_is_sound_with_two_pages_a_notice_in_order(batch: list[NoticeFacts], print_file: bytes) -> None:
    with pikepdf.open(io.BytesIO(print_file)) as document:
        assert document.check_pdf_syntax() == []
        assert len(document.pages) == 2 * len(batch)
        assert str(document.Root.ViewerPreferences.Duplex) == "/DuplexFlipLongEdge"


def test_every_code_says_what_its_notice_says(batch: list[NoticeFacts], print_file: bytes) -> None:
    for place in (0, 1, FEW - 1, FEW, FEW + 1, len(batch) - 1):
        with pikepdf.open(io.BytesIO(print_file)) as document, pikepdf.new() as one:
            one.pages.append(document.pages[2 * place])
            out = io.BytesIO()
            one.save(out)
        facts = batch[place]
        front = reading.page_images(out.getvalue(), 200)[0]
        assert reading.zxing_codes(front) == {*(facts.segments or ()), pay_address(OFFICE.pay_base, facts.pay_code)}
        assert facts.number in reading.page_texts(out.getvalue())[0]


def test_it_looks_the_same_as_the_single_notice() -> None:
    cases = [owing(11_814), owing(30_000), *(replace(owing(29_999), **changes) for changes in EXTREMES.values())]
    together = reading.page_images(printed(cases), 100)
    for place, facts in enumerate(cases):
        for page, single in enumerate(reading.page_images(notices.notice_pdf(facts, OFFICE), 100)):
            apart = ImageChops.difference(single, together[2 * place + page])
            assert ImageStat.Stat(apart).mean[0] < 0.05, (place, page)


def test_the_same_notices_give_the_same_file(batch: list[NoticeFacts], print_file: bytes) -> None:
    assert printed(batch) == print_file


def test_progress_is_told_and_cancelling_stops_it(batch: list[NoticeFacts]) -> None:
    told: list[int] = []
    with pytest.raises(Cancelled):
        write_print_file(io.BytesIO(), lambda: iter(batch), OFFICE, progress=told.append, cancelled=lambda: bool(told))
    assert told == [FEW]


def test_a_worker_that_dies_is_noticed() -> None:
    def chunks() -> Iterator[list[NoticeFacts]]:
        yield [owing(100)]

    with crew("not a plan", 1) as running, pytest.raises(WorkerDied):  # type: ignore[arg-type]  # of the wrong kind on purpose, or of several
        list(running.map(chunks()))
