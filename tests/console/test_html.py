"""Every page is valid HTML in both languages, with nothing inline, and answers 200 to whom it is for."""

import pytest
from django.test import Client

from bianmin.office.types import Role
from tests.console.pages import pages
from tests.console.valid_html import faults
from tests.factories.console import Office, client_of


@pytest.mark.parametrize("language", ["zh-hant", "en"])
def test_every_page_opens_and_is_valid_html(desk: Office, language: str) -> None:
    wrong = {}
    for name, role, address in pages(desk):
        answer = client_of(role, language=language).get(address)
        found = faults(answer.content.decode()) if answer.status_code == 200 else [f"status {answer.status_code}"]
        if f'<html lang="{"en" if language == "en" else "zh-Hant"}"' not in answer.content.decode():
            found.append("wrong language")
        if found:
            wrong[name] = found
    assert not wrong


@pytest.mark.usefixtures("desk")
def test_no_chinese_stands_on_an_english_page_but_names_and_data() -> None:
    body = client_of(Role.REGISTRY, language="en").get("/console/intake/new/").content.decode()
    assert "收受移送檔" not in body
    assert "Take in a transfer file" in body


@pytest.mark.usefixtures("desk")
def test_pages_forbid_inline_scripts_and_are_not_kept() -> None:
    answer = client_of(Role.REGISTRY).get("/console/")
    assert "script-src 'self'" in answer.headers["Content-Security-Policy"]
    assert "unsafe-inline" not in answer.headers["Content-Security-Policy"]
    assert answer.headers["Cache-Control"] == "no-store"


@pytest.mark.usefixtures("desk")
def test_the_log_in_page_is_valid_and_forbids_inline_scripts() -> None:
    answer = Client().get("/accounts/login/")
    assert faults(answer.content.decode()) == []
    assert "script-src 'self'" in answer.headers["Content-Security-Policy"]
