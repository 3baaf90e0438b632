"""Applying online: every service's form opens and a good application goes through; nothing typed is lost."""

from typing import Any

import pytest
from django.db import connection
from django.test import Client

from bianmin.bookings import queries as seats
from bianmin.catalogue.ports import procedures
from bianmin.catalogue.types import Channel
from bianmin.requests import queries
from bianmin.site import apply_draft
from tests.factories import site
from tests.factories.applying import address, begin, errors_of, fill, first_page, make_ready, online, service_of, words

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def slow_reader(monkeypatch: pytest.MonkeyPatch) -> None:
    """Everybody of these tests is slow enough for a person."""
    monkeypatch.setattr(apply_draft, "least_seconds", lambda: 0)


@pytest.fixture
def visitor(branch: str, db: None) -> Client:
    """A visitor of an address of his own."""
    return Client(REMOTE_ADDR="198.51.100.7")


@pytest.mark.parametrize("root", ["/", "/en/"])
def test_the_first_page_of_every_public_service_opens(visitor: Client, root: str) -> None:
    make_ready(service_of("integrity"))
    for code in online():
        start = visitor.get(address(code, root=root))
        assert start.status_code == 200, code
        other = Client(REMOTE_ADDR=f"198.51.100.{len(code)}")
        first = begin(other, code, root)
        assert other.get(first).status_code == 200, code
        assert visitor.get(first).status_code == 302, f"{code}: an application is nobody else's"
    for one in procedures():
        if one.service.is_public and Channel.ONLINE not in one.service.channels:
            assert visitor.get(address(one.service.code)).headers["Location"] == f"/services/{one.service.code}/"
    assert visitor.get(address("agency-inquiry")).status_code == 404


@pytest.mark.parametrize("code", online())
def test_a_good_application_goes_through_and_its_receipt_opens(visitor: Client, person: site.Found, code: str) -> None:
    service = service_of(code)
    root = "/en/" if len(code) % 2 else "/"
    slot = make_ready(service)
    review = fill(visitor, person, slot, begin(visitor, code, root))
    shown = visitor.get(review)
    assert shown.context_data["problems"] == [], errors_of(shown)  # type: ignore[index]  # the stubs let a context be None
    sent = visitor.post(review, {"do": "send"})
    assert sent.status_code == 302, errors_of(sent)
    receipt = visitor.get(sent.headers["Location"])
    seen, number = receipt.context_data["seen"], receipt.context_data["code"]  # type: ignore[index]  # the stubs let a context be None
    assert queries.track(seen.number, number).service.code == code
    assert ("下一步" in receipt.content.decode()) is False
    if slot:
        booked = seats.current(seen.booking_id)
        assert (booked.state.value, booked.request_id) == ("booked", seen.id)


def test_the_case_is_asked_for_by_the_same_rules_as_where_one_looks_it_up(visitor: Client, person: site.Found) -> None:
    at = first_page(visitor, "instalment")
    answers = [
        visitor.post(at, {"number": number, "identifier": identifier})
        for number, identifier in (
            (person.number, "B123456780"),
            (person.number, "A223456781"),
            ("115年度健執字第09999999號", person.identifier),
        )
    ]
    assert {one.status_code for one in answers} == {422}
    said = {str(errors_of(one)["__all__"]) for one in answers if "__all__" in errors_of(one)}
    assert len(said) == 1
    later = visitor.get(at.replace("your-case", "plan"))
    assert later.headers["Location"] == at, "nothing is written before the case is known"
    for _ in range(12):
        last = visitor.post(at, {"number": person.number, "identifier": "A223456781"})
    assert last.status_code == 429
    assert "請稍候再試" in words(last)


def test_what_is_wrong_stands_at_the_top_and_at_the_field_and_nothing_typed_is_lost(
    visitor: Client, person: site.Found
) -> None:
    at = first_page(visitor, "instalment", person, to="plan")
    given = {"periods": "十二", "first_due": "999/99/99", "why": "nothing", "reason": "家中有兩名幼兒"}
    answer = visitor.post(at, given)
    assert answer.status_code == 422
    for said in ("請填整數。", "請填日期", "請從選項中選擇。"):
        assert words(answer).count(said) == 2, said
    for kept in ("十二", "999/99/99", "家中有兩名幼兒"):
        assert kept in words(answer)
        assert kept in words(visitor.get(at)), "it is there when one comes back"


def test_only_who_has_a_guarantor_is_asked_for_him_on_a_page_of_its_own(visitor: Client, person: site.Found) -> None:
    at = first_page(visitor, "instalment", person, to="security")
    assert "guarantor" not in visitor.get(at).context_data["form"].fields  # type: ignore[index]  # the stubs let a context be None
    assert visitor.post(at, {"security": "none"}).headers["Location"] == at.replace("security", "security-files")
    more = visitor.post(at, {"security": "guarantor"}).headers["Location"]
    assert more == at.replace("security", "security-more")
    assert visitor.post(more, {"guarantor": ""}).status_code == 422
    assert visitor.post(more, {"guarantor": "測試保證人"}).status_code == 302


def test_periods_beyond_the_tier_are_told_before_anything_is_sent(visitor: Client, person: site.Found) -> None:
    review = fill(visitor, person, "", begin(visitor, "instalment"))
    plan = visitor.get(review.replace("review", "plan")).context_data["form"].initial  # type: ignore[index]  # the stubs let a context be None
    typed_again = {name: plan[name] for name in ("first_due", "why", "reason")} | {"periods": "40"}
    assert visitor.post(review.replace("review", "plan") + "?to=review", typed_again).headers["Location"] == review
    assert "可分2至6期" in words(visitor.get(review))
    assert visitor.post(review, {"do": "send"}).status_code == 422


def test_sent_twice_is_one_request_with_one_receipt(visitor: Client, person: site.Found) -> None:
    review = fill(visitor, person, "", begin(visitor, "instalment"))
    carried = visitor.cookies["draft-instalment"].value
    shown = []
    for _ in range(2):
        sent = visitor.post(review, {"do": "send"})
        receipt: Any = visitor.get(sent.headers["Location"]).context_data
        shown.append((receipt["seen"].number, receipt["code"]))
        visitor.cookies.clear()  # the second click left before the first answer came
        visitor.cookies["draft-instalment"] = carried
    assert shown[0] == shown[1]
    with connection.cursor() as cursor:
        cursor.execute("select count(*) from requests_request")
        assert cursor.fetchone() == (1,)


def test_a_saved_application_is_taken_up_elsewhere_by_its_code_and_link(visitor: Client) -> None:
    at = first_page(visitor, "petition")
    given = {"kind": "advice", "subject": "路口號誌", "text": "一半", "do": "later"}
    saved = visitor.post(at, given).headers["Location"]
    page = visitor.get(saved)
    code, link = page.context_data["code"], page.context_data["link"]  # type: ignore[index]  # the stubs let a context be None
    elsewhere = Client(REMOTE_ADDR="198.51.100.8")
    assert elsewhere.get(at).headers["Location"].endswith("?gone")
    taken = elsewhere.post(address("petition", "continue"), {"draft": code.lower().replace("-", " ")})
    assert "路口號誌" in words(elsewhere.get(taken.headers["Location"]))
    by_link = Client(REMOTE_ADDR="198.51.100.9").get(link)
    assert by_link.status_code == 302
    wrong = elsewhere.post(address("petition", "continue"), {"draft": "AAAAA-AAAAA-AAAAA-AAAAA"})
    assert (wrong.status_code, "找不到這份暫存的申請" in words(wrong)) == (404, True)
    assert visitor.post(address("petition", "drop")).status_code == 302
    assert visitor.get(at).headers["Location"].endswith("?gone")


def test_machines_are_stopped_by_a_field_nobody_sees_and_by_their_haste(
    visitor: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    trapped = visitor.post(address("suggestion"), {"website": "http://spam.example/"})
    assert (trapped.status_code, "清空" in words(trapped)) == (422, True)
    review = fill(visitor, None, "", begin(visitor, "suggestion"))
    monkeypatch.setattr(apply_draft, "least_seconds", lambda: 3600)
    hasty = visitor.post(review, {"do": "send"})
    assert (hasty.status_code, "送出得太快了" in words(hasty)) == (422, True)
    assert "測試內容" in words(hasty)
