"""Single sign-on against an identity server: who is known comes in, everybody else reads why not."""

import re
from collections.abc import Iterator
from html import unescape
from urllib.parse import urlsplit

import pytest
import requests
from django.contrib.auth import SESSION_KEY
from django.test import Client
from pytest_django.fixtures import Settings

from bianmin.config.single_sign_on import oidc_providers
from bianmin.office import actions as office
from bianmin.office.models import Staff
from bianmin.office.types import Role
from tests.factories.cases import a_branch
from tests.factories.console import SYSTEM, staff
from tests.factories.identity import IdentityServer, identity_server

START = "/accounts/oidc/office/login/"
UNTRUE = "單一簽入的回覆無法確認"


@pytest.fixture(scope="module")
def running() -> Iterator[IdentityServer]:
    """An identity server."""
    with identity_server() as server:
        yield server


@pytest.fixture
def server(running: IdentityServer, settings: Settings, db: None) -> IdentityServer:
    """The office's identity server, honest again."""
    a_branch()
    running.lie = ""
    running.person = {"sub": "1001", "preferred_username": staff(Role.REGISTRY).username}
    settings.SOCIALACCOUNT_PROVIDERS = oidc_providers(running.environment)
    return running


def asked(client: Client, **more: str) -> str:
    """Be led on to the identity server as a browser is; return where the server sends it back to."""
    onward = client.post(START, more)
    assert onward.status_code == 200  # no redirect: the policy stops a form's redirects to elsewhere
    assert "form-action 'self'" in onward.headers["Content-Security-Policy"]
    away = unescape(re.findall('content="0; url=([^"]+)"', onward.content.decode())[0])
    return requests.get(away, allow_redirects=False, timeout=5).headers["Location"]


def sign_on(client: Client, **more: str) -> str:
    """Log in through the identity server; return where that leads."""
    parts = urlsplit(asked(client, **more))
    return str(client.get(f"{parts.path}?{parts.query}").headers["Location"])


def said(client: Client) -> str:
    """Return the log-in page, where a refusal stands."""
    return unescape(client.get("/accounts/login/").content.decode())


def test_a_known_person_comes_in_and_goes_where_he_wanted(server: IdentityServer) -> None:
    client = Client()
    assert "用單一簽入登入" in said(client)
    assert sign_on(client, next="/console/cases/") == "/console/cases/"
    assert client.session[SESSION_KEY] == str(staff(Role.REGISTRY).pk)
    server.person = server.person | {"preferred_username": "renamed-there"}
    again = Client()
    assert sign_on(again, next="https://elsewhere.example/") == "/console/"
    assert again.session[SESSION_KEY] == str(staff(Role.REGISTRY).pk)


@pytest.mark.parametrize(
    ("lie", "text"),
    [
        *((lie, UNTRUE) for lie in ("nonce", "signature", "shared secret", "unsigned", "issuer", "audience")),
        *((lie, UNTRUE) for lie in ("expired", "no token", "somebody else")),
        ("cancelled", "您取消了單一簽入"),
    ],
)
def test_what_cannot_be_verified_lets_nobody_in(server: IdentityServer, lie: str, text: str) -> None:
    server.lie = lie
    client = Client()
    assert sign_on(client) == "/accounts/login/"
    assert text in said(client)
    assert SESSION_KEY not in client.session


@pytest.mark.parametrize("name", ["stranger", ""])
def test_an_unknown_person_is_refused_and_not_added(server: IdentityServer, name: str) -> None:
    server.person = {"sub": "2002", "preferred_username": name}
    client, before = Client(), Staff.objects.count()
    assert sign_on(client) == "/accounts/login/"
    assert "這個帳號在本系統沒有登記，請洽系統管理者。" in said(client)
    assert SESSION_KEY not in client.session
    assert Staff.objects.count() == before


@pytest.mark.usefixtures("server")
@pytest.mark.parametrize("came_before", [False, True])
def test_a_person_who_left_is_refused(*, came_before: bool) -> None:
    person = staff(Role.REGISTRY)
    if came_before:
        assert sign_on(Client()) == "/console/"
    office.deactivate_staff(person.pk, actor=SYSTEM)
    client = Client()
    assert sign_on(client) == "/accounts/login/"
    assert "這個帳號已停用，請洽系統管理者。" in said(client)
    assert SESSION_KEY not in client.session


@pytest.mark.usefixtures("server")
def test_an_answer_is_taken_once_and_only_by_the_browser_that_asked() -> None:
    client = Client()
    address = asked(client).removeprefix("http://testserver")
    stranger = Client()
    assert stranger.get(address).headers["Location"] == "/accounts/login/"
    assert SESSION_KEY not in stranger.session
    assert client.get(address).headers["Location"] == "/console/"
    client.post("/accounts/logout/")
    assert client.get(address).headers["Location"] == "/accounts/login/"


def test_a_server_that_is_away_is_said_so(settings: Settings, server: IdentityServer) -> None:
    settings.SOCIALACCOUNT_PROVIDERS = oidc_providers(server.environment | {"BIANMIN_OIDC_URL": "http://127.0.0.1:9"})
    client = Client()
    assert client.post(START).headers["Location"] == "/accounts/login/"
    assert "單一簽入伺服器目前沒有回應" in said(client)
    assert Client().get(START).status_code == 405
    assert Client().post("/accounts/oidc/other/login/").status_code == 404
    assert Client().get("/accounts/3rdparty/").status_code == 404
