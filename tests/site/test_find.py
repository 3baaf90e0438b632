"""Finding a case: whoever knows number and identifier sees it, everybody else gets one and the same answer."""

import re
from typing import Any

import pytest
from django.db import connection
from django.http import HttpResponse
from django.test import Client
from django.test.utils import CaptureQueriesContext

from bianmin.site.find import UNIFORM
from tests.factories.site import Found
from tests.site.conftest import notice_code

pytestmark = pytest.mark.django_db


def ask(visitor: Client, number: str, identifier: str, code: str = "", path: str = "/find/") -> Any:
    return visitor.post(path, {"number": number, "identifier": identifier, "code": code})


def words(response: HttpResponse) -> str:
    """Return the page without what differs in every answer: the token of the form and what was typed."""
    page = re.sub(r'name="csrfmiddlewaretoken" value="[^"]*"', "", response.content.decode())
    return re.sub(r' value="[^"]*"', "", page)


def test_number_and_identifier_open_the_case_and_nothing_stands_in_the_address(visitor: Client, person: Found) -> None:
    answer = ask(visitor, person.number, person.identifier)
    assert (answer.status_code, answer.headers["Location"]) == (302, "/case/")
    page = visitor.get("/case/").content.decode()
    assert "14,010元" in page
    assert "測試甲" in page
    assert "no-store" in visitor.get("/case/").headers["Cache-Control"]


@pytest.mark.parametrize(
    "form", ["{y}健執{s}", "{y}-健執-{s}", "{y}年度健執字第{s:08d}號", "　{y} 健執 {s} ", "{y}00{s:08d}"]
)
def test_the_number_may_be_typed_as_people_do(visitor: Client, person: Found, form: str) -> None:
    year, serial = re.findall(r"\d+", person.number)
    typed = form.format(y=year, s=int(serial))
    assert ask(visitor, typed, person.identifier.lower()).status_code == 302
    full_width = typed.translate({ord(str(digit)): chr(0xFF10 + digit) for digit in range(10)})
    assert ask(visitor, full_width, person.identifier).status_code == 302


def test_wrong_number_wrong_identifier_and_both_get_the_same_answer(visitor: Client, person: Found) -> None:
    answers = [
        ask(visitor, person.number, "F131104093"),
        ask(visitor, "115年度健執字第99999999號", person.identifier),
        ask(visitor, "115年度罰執字第99999999號", "F131104093"),
    ]
    assert {answer.status_code for answer in answers} == {422}
    assert len({words(answer) for answer in answers}) == 1
    assert UNIFORM.zh in answers[0].content.decode()


def test_the_same_is_looked_up_whatever_is_wrong(visitor: Client, person: Found, company: Found) -> None:
    def asked(number: str, identifier: str, code: str = "") -> list[str]:
        with CaptureQueriesContext(connection) as made:
            assert ask(visitor, number, identifier, code).status_code == 422
        return [query["sql"].split(" ")[0] for query in made.captured_queries]

    nobody = "115年度健執字第99999999號"
    asked(nobody, "F131104093")  # the first try of a window also clears old ones
    asked(person.number, "F131104093")
    assert asked(nobody, "F131104093") == asked(person.number, "F131104093") == asked(nobody, person.identifier)
    asked(company.number, company.identifier, "AAAAAAAAAA")
    assert asked(company.number, company.identifier, "AAAAAAAAAA") == asked(nobody, company.identifier, "AAAAAAAAAA")


def test_what_was_typed_is_kept(visitor: Client, person: Found) -> None:
    page = ask(visitor, "abc", "04595257").content.decode()
    assert 'value="abc"' in page
    assert 'value="04595257"' in page
    assert 'id="errors"' in page


def test_an_organisation_also_needs_the_code_printed_on_its_notice(visitor: Client, company: Found) -> None:
    code = notice_code(company.id)
    without = ask(visitor, company.number, company.identifier)
    stranger = ask(visitor, "115年度健執字第99999999號", company.identifier)
    assert without.status_code == 422
    assert words(without) == words(stranger)
    wrong = ask(visitor, company.number, company.identifier, "AAAAAAAAAA")
    nobody = ask(visitor, "115年度健執字第99999999號", company.identifier, "AAAAAAAAAA")
    assert words(wrong) == words(nobody)
    assert ask(visitor, company.number, company.identifier, code.lower()).status_code == 302


def test_so_does_a_person_without_a_national_number(visitor: Client, foreigner: Found) -> None:
    code = notice_code(foreigner.id)
    assert ask(visitor, foreigner.number, foreigner.identifier).status_code == 422
    assert ask(visitor, foreigner.number, foreigner.identifier, "AAAAAAAAAA").status_code == 422
    assert ask(visitor, foreigner.number, foreigner.identifier, code).status_code == 302


def test_the_code_of_another_case_opens_nothing(visitor: Client, company: Found, foreigner: Found) -> None:
    code = notice_code(foreigner.id)
    notice_code(company.id)
    assert ask(visitor, company.number, company.identifier, code).status_code == 422


def test_a_mistyped_national_id_is_pointed_out_before_anything_is_looked_up(visitor: Client, person: Found) -> None:
    page = ask(visitor, person.number, "A123456788").content.decode()
    assert "檢查碼" in page


def test_one_address_may_not_try_without_end(visitor: Client, person: Found) -> None:
    seen = [ask(visitor, f"115年度健執字第{serial:08d}號", "F131104093").status_code for serial in range(1, 18)]
    assert seen == [422] * 15 + [429] * 2
    refused = ask(visitor, person.number, person.identifier)
    assert refused.status_code == 429
    assert person.number in refused.content.decode()
    elsewhere = Client(REMOTE_ADDR="198.51.100.9")
    assert ask(elsewhere, person.number, person.identifier).status_code == 302


def test_nor_may_many_addresses_try_one_case(person: Found) -> None:
    seen = [
        ask(Client(REMOTE_ADDR=f"192.0.2.{number}"), person.number, "F131104093").status_code for number in range(1, 13)
    ]
    assert seen == [422] * 10 + [429] * 2
    nobody = [
        ask(Client(REMOTE_ADDR=f"198.51.100.{number}"), "115年度健執字第99999999號", "F131104093").status_code
        for number in range(1, 13)
    ]
    assert nobody == seen


def test_an_address_of_ipv6_counts_by_its_network(branch: str) -> None:
    seen = [
        ask(Client(REMOTE_ADDR=f"2001:db8::{number:x}"), f"115健執{number}", "F131104093").status_code
        for number in range(1, 18)
    ]
    assert seen[-1] == 429


def test_the_number_and_identifier_are_taken_from_a_form_only(visitor: Client, person: Found) -> None:
    answer = visitor.get("/find/", {"number": person.number, "identifier": person.identifier})
    assert answer.status_code == 200
    assert person.identifier not in answer.content.decode()
    assert visitor.get("/case/").headers["Location"] == "/find/?expired"


def test_leaving_clears_the_result(visitor: Client, person: Found) -> None:
    ask(visitor, person.number, person.identifier)
    assert visitor.post("/case/leave/").status_code == 302
    assert visitor.get("/case/").headers["Location"] == "/find/?expired"


def test_another_browser_sees_nothing(visitor: Client, person: Found) -> None:
    ask(visitor, person.number, person.identifier)
    assert Client().get("/case/").status_code == 302


def test_the_session_gets_a_new_key_when_a_case_is_opened(visitor: Client, person: Found) -> None:
    visitor.get("/pay/nothing/")
    session = visitor.session
    session["x"] = 1
    session.save()
    before = session.session_key
    ask(visitor, person.number, person.identifier)
    assert visitor.session.session_key != before


def test_english_has_its_own_addresses(visitor: Client, person: Found) -> None:
    answer = ask(visitor, person.number, person.identifier, path="/en/find/")
    assert answer.headers["Location"] == "/en/case/"
    page = visitor.get("/en/case/").content.decode()
    assert "NT$14,010" in page
    assert '<html lang="en"' in page
