"""Papers for the wall: time limits on A4 and flow boards on A3, both languages, tagged."""

from datetime import date

import pypdfium2
import pytest

from bianmin.catalogue import queries as catalogue
from bianmin.documents import queries
from bianmin.office.actions import ensure_default_branch
from tests.documents import reading

pytestmark = pytest.mark.django_db
DAY = date(2026, 11, 21)
A3 = {842, 1191}


@pytest.fixture(autouse=True)
def _branch() -> None:
    ensure_default_branch()


def words(pdf: bytes) -> str:
    return "".join(" ".join(reading.page_texts(pdf)).split())


def is_tagged(pdf: bytes) -> bool:
    return reading.claims(pdf)["pdfuaid:part"] == "1"


@pytest.mark.parametrize(("language", "said"), [("zh", "分期繳納"), ("en", "Payingininstalments")])
def test_the_table_of_time_limits_names_each_service_its_limit_and_law(language: str, said: str) -> None:
    pdf = queries.limit_table_pdf(language, DAY)
    assert said in words(pdf)
    assert is_tagged(pdf)


@pytest.mark.parametrize(("language", "said"), [("zh", "移送機關表示意見"), ("en", "Theagency'sopinion")])
def test_a_flow_board_is_an_a3_sheet_with_its_chart(language: str, said: str) -> None:
    pdf = queries.flow_board_pdf("instalment", language, DAY)
    assert {round(side) for side in pypdfium2.PdfDocument(pdf)[0].get_size()} == A3
    assert said in words(pdf).replace("’", "'")
    assert is_tagged(pdf)


def test_all_boards_are_a_sheet_a_service() -> None:
    assert len(reading.page_texts(queries.flow_boards_pdf("zh", DAY))) == len(catalogue.services(DAY, public=True))
