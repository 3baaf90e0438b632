"""The machine API's own door: what protects stays, what belongs to pages is not even looked at."""

from collections.abc import Callable
from typing import Any

import pytest
from django.test import Client

from bianmin.office.types import Role
from tests.api.conftest import Machine
from tests.factories.console import client_of

Maker = Callable[..., Machine]
pytestmark = pytest.mark.django_db
NOWHERE = "/cases/115年度健執字第99999999號"


def test_no_session_is_read_and_no_cookie_is_set(machine: Maker, monkeypatch: pytest.MonkeyPatch) -> None:
    agency = machine()

    def read(*_args: Any) -> None:
        raise AssertionError("a session was read")

    monkeypatch.setattr("django.contrib.sessions.backends.db.SessionStore.load", read)
    agency.client.cookies["sessionid"] = "a" * 32
    answer = agency.call("get", NOWHERE)
    assert answer.status_code == 404
    assert not answer.cookies
    assert not hasattr(answer.wsgi_request, "session")
    assert not hasattr(answer.wsgi_request, "user")


def test_a_log_in_of_staff_opens_nothing(machine: Maker) -> None:
    machine()
    clerk = client_of(Role.ADMINISTRATOR)
    assert clerk.get(f"/api/v1{NOWHERE}").status_code == 401
    assert clerk.get("/api/v1/docs").status_code == 200


def test_a_body_too_large_is_refused_before_the_token_is_asked(machine: Maker) -> None:
    machine()
    answer = Client().post(
        "/api/v1/agency-notices", b"{}", content_type="application/json", CONTENT_LENGTH=str(7 * 1024 * 1024)
    )
    assert answer.status_code == 413


def test_another_hosts_name_is_refused(machine: Maker) -> None:
    machine()
    assert Client(headers={"Host": "evil.example"}).get("/api/v1/docs").status_code == 400


def test_every_answer_has_the_headers_that_protect(machine: Maker) -> None:
    agency = machine()
    for answer in (agency.call("get", NOWHERE), Client().get(f"/api/v1{NOWHERE}"), Client().get("/api/nowhere")):
        assert "object-src 'none'" in answer.headers["Content-Security-Policy"]
        assert answer.headers["X-Content-Type-Options"] == "nosniff"
        assert answer.headers["X-Frame-Options"] == "SAMEORIGIN"
        assert answer.headers["Referrer-Policy"] == "same-origin"
        assert "Authorization" in answer.headers["Vary"]
        assert answer["Content-Type"] == "application/problem+json"
        assert int(answer["Content-Length"]) == len(answer.content)


@pytest.mark.parametrize(
    ("asked", "spoken"), [("en", "en"), ("zh-TW,zh;q=0.9", "zh-hant"), ("", "zh-hant"), ("de, en;q=0.5", "en")]
)
def test_the_language_is_the_one_asked_for(machine: Maker, asked: str, spoken: str) -> None:
    machine()
    page = Client().get("/api/v1/docs", headers={"Accept-Language": asked} if asked else {})
    assert page.headers["Content-Language"] == spoken
    assert f'lang="{spoken[:2]}' in page.content.decode()
