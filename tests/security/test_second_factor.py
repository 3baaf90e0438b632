"""A second step at log-in: where the office requires it nothing opens without, and nothing leads round."""

from datetime import date

import pytest
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal import auth as totp
from django.contrib.auth import SESSION_KEY
from django.test import Client

from bianmin.office import actions
from bianmin.office.types import Actor, Role
from tests.factories.cases import a_branch
from tests.factories.console import PASSWORD, staff
from tests.factories.default_pages import default_pages

MACHINE = Actor.system("test")
LATER = date(2026, 1, 1)


@pytest.fixture
def strict(db: None) -> None:
    """An office that requires the second step."""
    a_branch()
    actions.require_totp(actor=MACHINE, required=True, on=LATER)


def log_in(client: Client, role: Role = Role.ADMINISTRATOR) -> str:
    """Give name and password; return where that leads."""
    answer = client.post("/accounts/login/", {"login": staff(role).username, "password": PASSWORD})
    assert answer.status_code == 302, answer.content.decode()[:500]
    return answer.headers["Location"]


def code_of(secret: str) -> str:
    """Return the present one-time password."""
    return str(totp.format_hotp_value(totp.hotp_value(secret, next(iter(totp.yield_hotp_counters_from_time())))))


@pytest.mark.usefixtures("strict")
@pytest.mark.parametrize(
    "address",
    [
        "/console/",
        "/console/cases/",
        "/console/cases/export.csv",
        "/console/find/",
        "/console/jobs/",
        "/cms/",
        "/cms/account/",
        "/accounts/password/change/",
        "/accounts/2fa/recovery-codes/",
        "/accounts/2fa/recovery-codes/generate/",
    ],
)
def test_a_password_alone_opens_nothing_but_the_setting_up(address: str) -> None:
    if address.startswith("/cms/"):
        default_pages()
    client = Client()
    log_in(client)
    answer = client.get(address)
    assert (answer.status_code, answer.headers.get("Location")) == (302, "/accounts/2fa/"), address


@pytest.mark.usefixtures("strict")
def test_the_person_is_led_to_set_one_up_and_then_goes_on(monkeypatch: pytest.MonkeyPatch) -> None:
    # A test's transaction never ends; what is to happen at its end happens at once here, as it does in the server.
    monkeypatch.setattr("django.db.transaction.on_commit", lambda deed, **_: deed())
    client = Client()
    log_in(client)
    led = client.get("/console/", follow=True)
    assert led.status_code == 200
    assert "本分署規定登入須有第二道驗證" in led.content.decode()
    page = client.get("/accounts/2fa/totp/activate/")
    assert page.headers["Location"].startswith("/accounts/reauthenticate/?")
    page = client.post(page.headers["Location"], {"password": PASSWORD}, follow=True)
    assert page.status_code == 200
    secret = client.session["mfa.totp.secret"]
    done = client.post("/accounts/2fa/totp/activate/", {"code": code_of(secret)})
    assert done.status_code == 302
    assert client.get("/console/").status_code == 200
    kept = Authenticator.objects.get(type=Authenticator.Type.TOTP)
    assert secret not in str(kept.data)


@pytest.mark.usefixtures("strict")
def test_afterwards_the_log_in_asks_for_the_code() -> None:
    person = staff(Role.ADMINISTRATOR)
    secret = totp.generate_totp_secret()
    totp.TOTP.activate(person, secret)
    client = Client()
    assert log_in(client) == "/accounts/2fa/authenticate/"
    assert client.get("/console/").status_code == 302
    assert client.post("/accounts/2fa/authenticate/", {"code": "000000"}).status_code == 200
    assert SESSION_KEY not in client.session
    done = client.post("/accounts/2fa/authenticate/", {"code": code_of(secret)})
    assert done.headers["Location"] == "/console/"
    assert client.get("/console/").status_code == 200


@pytest.mark.usefixtures("strict")
def test_a_session_older_than_the_second_factor_has_to_log_in_again() -> None:
    person = staff(Role.ADMINISTRATOR)
    client = Client()
    log_in(client)
    totp.TOTP.activate(person, totp.generate_totp_secret())
    answer = client.get("/accounts/2fa/webauthn/add/")
    assert answer.headers["Location"] == "/accounts/login/?next=/accounts/2fa/webauthn/add/"
    assert SESSION_KEY not in client.session


@pytest.mark.usefixtures("strict")
def test_a_part_of_a_page_sends_the_whole_browser_away() -> None:
    client = Client()
    log_in(client)
    answer = client.get("/console/", headers={"HX-Request": "true"})
    assert (answer.status_code, answer.headers["HX-Redirect"]) == (204, "/accounts/2fa/")


@pytest.mark.usefixtures("strict")
def test_recovery_codes_log_in_once() -> None:
    from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes  # noqa: PLC0415  (needs the database's settings)

    person = staff(Role.ADMINISTRATOR)
    totp.TOTP.activate(person, totp.generate_totp_secret())
    codes = RecoveryCodes.activate(person)
    first = codes.get_unused_codes()[0]
    assert first not in str(codes.instance.data)
    for tries, works in ((Client(), True), (Client(), False)):
        log_in(tries)
        answer = tries.post("/accounts/2fa/authenticate/", {"code": first})
        assert (answer.status_code == 302) is works


@pytest.mark.django_db
def test_a_new_branch_requires_it_and_the_sample_does_not() -> None:
    from bianmin.office import queries as office  # noqa: PLC0415  (only this needs it)
    from bianmin.office.actions import ensure_default_branch  # noqa: PLC0415  (only this needs it)

    ensure_default_branch()
    assert office.setting("staff_totp_required", LATER) is True
    a_branch()
    assert office.setting("staff_totp_required", LATER) is False


@pytest.mark.usefixtures("strict")
def test_wrong_passwords_are_counted_by_all_processes_together() -> None:
    from django.core.cache import caches  # noqa: PLC0415  (only this needs it)
    from django.db import connection  # noqa: PLC0415  (only this needs it)

    name = staff(Role.ADMINISTRATOR).username
    for _ in range(6):
        Client().post("/accounts/login/", {"login": name, "password": "wrong"})
    caches["default"].clear()  # what another process doesn't have
    said = Client().post("/accounts/login/", {"login": name, "password": PASSWORD}).content.decode()
    assert "嘗試次數過多" in said
    with connection.cursor() as cursor:
        cursor.execute("select count(*) from kit_cache where cache_key like '%%allauth:rl:%%'")
        assert cursor.fetchone()[0] > 0


@pytest.mark.usefixtures("strict")
def test_who_lost_it_is_led_to_set_one_up_anew() -> None:
    person = staff(Role.ADMINISTRATOR)
    totp.TOTP.activate(person, totp.generate_totp_secret())
    assert actions.forget_second_factor(person.pk, actor=MACHINE) == 1
    client = Client()
    log_in(client)
    assert client.get("/console/").headers["Location"] == "/accounts/2fa/"
