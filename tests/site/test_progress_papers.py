"""What an applicant takes home: his receipt as PDF, the letters to him, and only those; each look is kept."""

from datetime import date

import pytest
from django.test import Client

from bianmin.catalogue import queries as catalogue
from bianmin.documents import actions as papers
from bianmin.documents import queries as documents
from bianmin.kit import messages
from bianmin.kit.clock import today
from bianmin.office import queries as office
from bianmin.office.types import Actor, Role
from bianmin.requests import actions
from bianmin.requests.types import Applied
from tests.documents.reading import claims, page_texts
from tests.factories import applications
from tests.factories.console import staff

pytestmark = pytest.mark.django_db
SYSTEM = Actor.system("test")


def applied(code: str) -> Applied:
    service = catalogue.service(code, today())
    answers = applications.answers_for(service, on=today())
    return actions.apply(code, answers, actor=Actor.citizen(), channel="online", applicant=applications.WHO)


def head(role: Role) -> Actor:
    return office.actor_for(staff(role))


def follow(visitor: Client, made: Applied) -> str:
    """Look a request up and return its page."""
    asked = visitor.post("/progress/", {"number": made.number, "code": made.code.lower()})
    return visitor.get(asked.headers["Location"]).content.decode()


def letter(made: Applied, code: str = "refusal", **values: object) -> int:
    given = {"service": "建議", "received_on": date(2026, 11, 2), "ground": "查無此事", "reason": "查證中", **values}
    return papers.issue_letter(
        code, number_of=made.number, recipient="測試人", values=given, language="zh-hant", actor=SYSTEM, on=today()
    )


def test_the_receipt_comes_as_a_tagged_pdf_with_number_and_code(visitor: Client) -> None:
    made = applied("suggestion")
    assert "progress/request/receipt.pdf" in follow(visitor, made)
    answer = visitor.get("/progress/request/receipt.pdf")
    assert answer.headers["Content-Type"] == "application/pdf"
    assert "no-store" in answer.headers["Cache-Control"]
    (text,) = page_texts(answer.content)
    assert made.number in text
    assert made.code in text
    assert claims(answer.content)["pdfuaid:part"] == "1"
    assert Client().get("/progress/request/receipt.pdf").status_code == 302


def test_letters_to_the_applicant_are_there_and_no_others(visitor: Client) -> None:
    made, other = applied("suggestion"), applied("suggestion")
    own, foreign = letter(made), letter(other)
    third = letter(made, "third-party", step_due_on=today())
    page = follow(visitor, made)
    assert documents.letter(own).number in page
    assert f"letter/{third}.pdf" not in page
    answer = visitor.get(f"/progress/request/letter/{own}.pdf")
    assert "查無此事" in "".join(page_texts(answer.content))
    assert {visitor.get(f"/progress/request/letter/{one}.pdf").status_code for one in (foreign, third, 0)} == {404}
    looks = office.looks(subject="letter", subject_id=str(own)).rows
    assert [(one.who, one.action, one.reason) for one in looks] == [("citizen", "download", made.number)]


def test_an_extension_that_is_approved_sends_its_letter_with_the_reason_and_the_new_day(visitor: Client) -> None:
    made = applied("petition")
    actions.ask_extension(made.id, "須向移送機關查證繳款紀錄", actor=head(Role.SECRETARIAT))
    actions.approve_extension(made.id, actor=head(Role.MANAGER))
    page = follow(visitor, made)
    (one,) = documents.letters_to_applicant(made.number)
    assert (one.code, one.number in page) == ("extension", True)
    text = "".join(page_texts(visitor.get(f"/progress/request/letter/{one.id}.pdf").content))
    assert "須向移送機關查證繳款紀錄" in text
    told = [one.body for one in iter(messages.claim, None)][-1]
    assert one.number in told
    assert "須向移送機關查證繳款紀錄" in told
