"""Inventory rows of the public site (C, M) and of the machine, each used the way people use it."""

import re
from pathlib import Path

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse

from bianmin.office import queries as office
from bianmin.office.types import Role
from bianmin.pages import queries as pages
from bianmin.payments import queries as payments
from tests.factories import site as make
from tests.factories.console import Office, client_of
from tests.inventory.using import page, read

PDF = b"%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"


@pytest.fixture
def visitor(desk: Office) -> Client:
    """A visitor's browser."""
    return Client(REMOTE_ADDR="192.0.2.9")


@pytest.fixture
def person(visitor: Client, tmp_path: Path) -> make.Found:
    """A person's case."""
    agency = next(one.code for one in office.agencies() if one.kind == "health")
    return make.take_in(tmp_path / "one.csv", [make.line(agency=agency)])[0]


def public(visitor: Client, name: str, *args: object, **query: str) -> str:
    return read(visitor.get(reverse(name, args=args), query))


def at(visitor: Client, path: str) -> str:
    """Open an editable page by its address."""
    return read(visitor.get(path))


def test_a_receipt_is_sent_in_online_and_its_fate_seen(visitor: Client, person: make.Found) -> None:
    public(visitor, "site:pay", person.pay_code)
    mark = re.search(r'name="case" value="([^"]+)"', public(visitor, "site:receipt-send"))
    fields = {"case": mark[1] if mark else "", "payer": "測試甲", "amount": "500", "paid_on": "115/01/05"}
    more = {"channel": "store", "contact": "", "file": SimpleUploadedFile("receipt.pdf", PDF)}
    assert visitor.post(reverse("site:receipt-send"), fields | more).status_code == 302
    code = re.search(r'class="big-code code">([A-Z0-9-]+)<', public(visitor, "site:receipt-sent"))
    assert code
    public(visitor, "site:receipt")
    assert payments.return_status(code[1]).amount == 500
    assert person.number in page(Role.ACCOUNTS, "console:returns")


def test_what_is_owed_is_found_by_number_and_identifier(visitor: Client, person: make.Found) -> None:
    public(visitor, "site:find")
    fields = {"number": person.number, "identifier": person.identifier, "code": ""}
    assert visitor.post(reverse("site:find"), fields).status_code == 302
    assert person.number in public(visitor, "site:case")


def test_the_qr_code_of_a_notice_opens_the_pay_page(visitor: Client, person: make.Found) -> None:
    assert "14,010" in public(visitor, "site:pay", person.pay_code)


def test_the_site_stands_in_chinese_and_english(visitor: Client) -> None:
    assert '<html lang="zh-Hant"' in at(visitor, "/")
    assert '<html lang="en"' in at(visitor, "/en/")


def test_every_page_ends_in_the_fat_footer(visitor: Client) -> None:
    shown = at(visitor, "/")
    footer = shown[shown.index("<footer") :]
    assert footer.count("<a ") >= 10


def test_pages_are_searched_by_words_and_by_the_site_map(visitor: Client) -> None:
    assert "/how-to-pay/" in public(visitor, "site:search", q="超商")
    assert "/how-to-pay/" in public(visitor, "site:sitemap")


def test_privacy_security_and_open_data_are_declared(visitor: Client) -> None:
    assert "隱私權" in at(visitor, "/privacy/")
    assert "安全" in at(visitor, "/security/")
    assert "開放" in at(visitor, "/open-data/")


def test_the_bulletin_stands_on_the_home_page_and_by_itself(visitor: Client) -> None:
    assert "/news/beware-of-fraud/" in at(visitor, "/")
    assert "/news/beware-of-fraud/" in at(visitor, "/news/")


def test_the_office_and_its_sections_telephones_are_told(visitor: Client) -> None:
    assert "股" in at(visitor, "/contact/")
    assert at(visitor, "/about/")
    assert "甲股" in page(Role.ADMINISTRATOR, "console:places")


def test_questions_are_answered(visitor: Client) -> None:
    assert "<summary" in at(visitor, "/faq/")


def test_people_are_warned_of_fraud(visitor: Client) -> None:
    assert "165" in at(visitor, "/anti-fraud/")


def test_openings_of_a_page_are_counted(visitor: Client) -> None:
    at(visitor, "/faq/")
    assert pages.visits("/faq/") >= 1


def test_editors_change_pages_on_line(visitor: Client) -> None:
    assert visitor.get("/cms/").status_code in {302, 303}
    answer = client_of(Role.ADMINISTRATOR).get("/cms/")
    assert "/cms/pages/" in read(answer)
