"""What every answer carries, what a request may bring, and who is believed behind a proxy."""

import os
import subprocess
import sys

import pytest
from django.http import HttpRequest, HttpResponse
from django.test import Client, RequestFactory

from bianmin.config.guard import BehindProxy, BodyLimit
from bianmin.office.types import Role
from tests.factories.cases import a_branch
from tests.factories.console import client_of


@pytest.fixture
def branch(db: None) -> None:
    """A branch."""
    a_branch()


@pytest.mark.usefixtures("branch")
@pytest.mark.parametrize(
    "address", ["/accounts/login/", "/console/", "/find/", "/api/v1/docs", "/api/v1/openapi.json", "/cms/", "/nowhere/"]
)
def test_every_answer_tells_the_browser_what_it_may_load(address: str) -> None:
    answer = client_of(Role.ADMINISTRATOR).get(address)
    policy = answer.headers["Content-Security-Policy"]
    assert "object-src 'none'" in policy
    assert "frame-ancestors" in policy
    if not address.startswith("/cms/"):
        assert "unsafe" not in policy
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert answer.headers["X-Frame-Options"] in ("SAMEORIGIN", "DENY")
    assert answer.headers["Referrer-Policy"] == "same-origin"


@pytest.mark.usefixtures("branch")
def test_another_hosts_name_is_refused() -> None:
    assert Client(headers={"Host": "evil.example"}).get("/find/").status_code == 400


@pytest.mark.usefixtures("branch")
@pytest.mark.parametrize("address", ["/find/", "/console/find/", "/accounts/login/", "/case/leave/"])
def test_a_form_from_another_site_is_refused(address: str) -> None:
    client = Client(enforce_csrf_checks=True)
    assert client.post(address, {"q": "x"}).status_code == 403


@pytest.mark.usefixtures("branch")
@pytest.mark.parametrize("away", ["https://evil.example/", "//evil.example/", "javascript:alert(1)", "/\\evil.example"])
def test_nothing_leads_to_another_site(away: str) -> None:
    for answer in (
        Client().post("/accounts/language/", {"language": "en", "next": away}),
        client_of(Role.REGISTRY).post("/console/language/", {"language": "en", "next": away}),
        client_of(Role.REGISTRY).get(f"/accounts/login/?next={away}"),
    ):
        assert "evil" not in answer.headers.get("Location", "")
        assert "javascript" not in answer.headers.get("Location", "")


def answered(request: HttpRequest) -> HttpResponse:
    """Tell whom the request is believed to come from."""
    return HttpResponse(request.META["REMOTE_ADDR"])


@pytest.mark.parametrize(
    ("proxies", "named", "believed"),
    [
        (0, "203.0.113.9", "127.0.0.1"),
        (1, "203.0.113.9", "203.0.113.9"),
        (1, "10.0.0.1, 203.0.113.9", "203.0.113.9"),
        (2, "198.51.100.7, 203.0.113.9, 10.0.0.1", "203.0.113.9"),
        (1, "", "127.0.0.1"),
    ],
)
def test_only_the_offices_own_proxies_are_believed(settings: object, proxies: int, named: str, believed: str) -> None:
    settings.PROXIES = proxies  # type: ignore[attr-defined]  # Django's settings take any name
    request = RequestFactory().get("/", headers={"X-Forwarded-For": named})
    assert BehindProxy(answered)(request).content.decode() == believed  # type: ignore[attr-defined]  # known by what was done before


@pytest.mark.parametrize(
    ("address", "megabytes", "logged_in", "status"),
    [
        ("/find/", 5, False, 200),
        ("/find/", 7, False, 413),
        ("/receipt/send/", 40, False, 200),
        ("/receipt/send/", 70, False, 413),
        ("/console/intake/new/", 500, True, 200),
        ("/console/intake/new/", 500, False, 413),
        ("/console/collections/", 300, True, 413),
        ("/api/v1/transfers", 600, False, 200),
        ("/api/v1/transfers", 700, False, 413),
    ],
)
def test_a_body_too_large_is_refused_before_it_is_read(
    address: str,
    megabytes: int,
    logged_in: bool,
    status: int,
) -> None:
    request = RequestFactory().post(address)
    request.META["CONTENT_LENGTH"] = str(megabytes * 1024 * 1024)
    request.user = type("Someone", (), {"is_authenticated": logged_in})()
    assert BodyLimit(answered)(request).status_code == status


def test_an_https_address_switches_on_what_belongs_to_it() -> None:
    script = (
        "from bianmin.config import settings as s; print(s.SESSION_COOKIE_SECURE, s.CSRF_COOKIE_SECURE,"
        " s.SECURE_HSTS_SECONDS > 0, 'pay.example' in s.ALLOWED_HOSTS, 'testserver' in s.ALLOWED_HOSTS,"
        " s.MFA_WEBAUTHN_ALLOW_INSECURE_ORIGIN, s.SECURE_PROXY_SSL_HEADER is not None)"
    )
    environment = {**os.environ, "BIANMIN_BASE_URL": "https://pay.example", "BIANMIN_PROXIES": "1"}
    said = subprocess.run([sys.executable, "-c", script], env=environment, capture_output=True, text=True, check=True)
    assert said.stdout.split() == ["True", "True", "True", "True", "False", "False", "True"]
