"""The counter's papers: a receipt by case and part, the void mark, the day closing sheet."""

import pytest

from bianmin.documents import queries
from bianmin.documents.queries.receipts import closing_paper, receipt_paper
from bianmin.office.actions import ensure_default_branch
from bianmin.payments import actions as payments
from bianmin.payments.types import Parts
from tests.documents import reading
from tests.factories import counter as make
from tests.factories.payments import some_cases

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _branch() -> None:
    ensure_default_branch()


def words(pdf: bytes) -> str:
    return "".join(" ".join(reading.page_texts(pdf)).split())


def test_a_receipt_says_what_was_paid_of_each_case_by_part() -> None:
    (case,) = some_cases([Parts(principal=10_000, surcharge=100, interest=50, costs=20)])
    receipt = make.pay([case], 10_170)

    (line,) = receipt_paper(receipt.id).lines
    assert (line.principal, line.surcharge, line.interest, line.costs, line.amount) == (10_000, 100, 50, 20, 10_170)
    pdf = queries.receipt_pdf(receipt.id)
    for said in (
        "收據",
        receipt.number,
        "測試繳款人",
        "新臺幣壹萬零壹佰柒拾元整",
        "10,170元",
        "現金",
        line.case_number,
    ):
        assert said in words(pdf), said
    assert "作廢" not in words(pdf)
    assert reading.claims(pdf)["pdfuaid:part"] == "1"
    assert reading.claims(pdf)["pdfaid:conformance"] == "A"


def test_a_void_receipt_bears_its_mark_and_reason() -> None:
    (case,) = some_cases([500])
    receipt = make.pay([case], 500)
    payments.ask_void(receipt.id, reason="金額輸入錯誤", actor=make.cashier())
    payments.approve_void(receipt.id, actor=make.supervisor(), now=make.MORNING)
    said = words(queries.receipt_pdf(receipt.id))
    assert "本收據已作廢" in said
    assert "金額輸入錯誤" in said


def test_many_cases_on_a_receipt_run_over_to_a_second_page() -> None:
    cases = some_cases([100] * 14)
    pdf = queries.receipt_pdf(make.pay(cases, 1_400).id)
    pages = reading.page_texts(pdf)
    assert len(pages) > 1
    assert all("滯納金" in page for page in pages[:-1])


def test_the_closing_sheet_adds_up_each_method() -> None:
    one, other = some_cases([500, 700])
    make.pay([one], 500)
    make.pay([other], 700, method="card")
    sheet = make.close()
    paper = closing_paper(sheet.closing_id or 0)
    assert sorted((line.method, line.expected) for line in paper.lines) == [("信用卡", 700), ("現金", 500)]
    assert len(paper.receipts) == 2
    pdf = queries.closing_pdf(sheet.closing_id or 0)
    for said in ("收款日結表", "合計", "1,200"):
        assert said in words(pdf), said
    assert reading.claims(pdf)["pdfuaid:part"] == "1"
