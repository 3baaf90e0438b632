"""Staff log in with a passkey, with an authenticator, and by the office's identity server, in a real browser."""

import pytest
from allauth.mfa.totp.internal import auth as totp
from playwright.sync_api import Browser, Page

from bianmin.office.types import Role
from tests.factories.console import PASSWORD
from tests.journeys.serving import NARROW, Served, wrong_with

pytestmark = pytest.mark.browser

HOME = "**/console/"


def by_password(page: Page, served: Served, role: Role, *, leads_to: str) -> None:
    """Type name and password, and wait for where that leads."""
    page.goto(f"{served.url}/accounts/login/?next=/console/")
    page.get_by_label("帳號").fill(role.value)
    page.get_by_label("密碼").fill(PASSWORD)
    page.get_by_role("button", name="登入", exact=True).click()
    page.wait_for_url(leads_to)


def to_security(page: Page, served: Served, path: str) -> None:
    """Go to a page of log-in security; it asks for the password again."""
    page.goto(f"{served.url}/accounts/2fa/{path}")
    if "/accounts/reauthenticate/" in page.url:
        assert wrong_with(page) == []
        page.get_by_label("密碼").fill(PASSWORD)
        page.get_by_role("button", name="確認", exact=True).click()
        page.wait_for_url(f"**/accounts/2fa/{path}")


def a_key_in(page: Page) -> None:
    """Put a virtual passkey into the browser: one that is there, unlocked, and asks nobody."""
    devices = page.context.new_cdp_session(page)
    devices.send("WebAuthn.enable")
    options = {
        "protocol": "ctap2", "transport": "internal", "hasResidentKey": True, "hasUserVerification": True,
        "isUserVerified": True, "automaticPresenceSimulation": True,
    }  # fmt: skip
    devices.send("WebAuthn.addVirtualAuthenticator", {"options": options})


def test_a_passkey_is_registered_and_opens_the_console_without_a_password(served: Served, chromium: Browser) -> None:
    window = chromium.new_context(viewport={"width": NARROW, "height": 800}, locale="zh-TW")
    page = window.new_page()
    a_key_in(page)
    by_password(page, served, Role.ETHICS, leads_to=HOME)
    to_security(page, served, "webauthn/add/")
    assert wrong_with(page) == []
    page.locator("#id_name").fill("測試手機")
    page.locator("#id_passwordless").check()
    page.get_by_role("button", name="新增", exact=True).click()
    page.wait_for_url("**/accounts/2fa/recovery-codes/**")
    assert wrong_with(page) == []
    page.goto(f"{served.url}/accounts/2fa/webauthn/")
    assert page.get_by_text("測試手機").first.is_visible()
    assert wrong_with(page) == []
    window.clear_cookies()
    page.goto(f"{served.url}/console/")
    page.get_by_role("button", name="用通行金鑰登入").click()
    page.wait_for_url(HOME)
    window.close()


def test_an_authenticators_code_is_asked_after_the_password(served: Served, chromium: Browser) -> None:
    window = chromium.new_context(locale="zh-TW")
    page = window.new_page()
    by_password(page, served, Role.PERSONNEL, leads_to=HOME)
    to_security(page, served, "totp/activate/")
    assert wrong_with(page) == []
    secret = page.locator("main .code").inner_text().strip()
    page.locator("#id_code").fill(present_code(secret))
    page.get_by_role("button", name="啟用", exact=True).click()
    page.wait_for_url("**/accounts/2fa/**")
    assert page.get_by_text("驗證器已啟用。").is_visible()
    window.clear_cookies()
    by_password(page, served, Role.PERSONNEL, leads_to="**/accounts/2fa/authenticate/**")
    assert wrong_with(page) == []
    page.locator("#id_code").fill("000000" if present_code(secret) != "000000" else "111111")
    page.get_by_role("button", name="登入", exact=True).click()
    assert page.get_by_text("驗證碼不正確。").first.is_visible()
    for _ in range(2):  # a code may run out while it is typed
        page.locator("#id_code").fill(present_code(secret))
        page.get_by_role("button", name="登入", exact=True).click()
        page.wait_for_load_state()
        if page.url.endswith("/console/"):
            break
    assert page.url == f"{served.url}/console/"
    window.close()


def present_code(secret: str) -> str:
    """Return what an authenticator shows now."""
    return str(totp.format_hotp_value(totp.hotp_value(secret, next(iter(totp.yield_hotp_counters_from_time())))))


def test_the_identity_server_opens_the_console_for_a_known_person_only(served: Served, chromium: Browser) -> None:
    window = chromium.new_context(viewport={"width": NARROW, "height": 800}, locale="zh-TW")
    page = window.new_page()
    page.goto(f"{served.url}/accounts/login/")
    assert wrong_with(page) == []
    served.identity.person = {"sub": "3003", "preferred_username": "a-stranger"}
    page.get_by_role("button", name="用單一簽入登入").click()
    page.get_by_text("這個帳號在本系統沒有登記，請洽系統管理者。").wait_for()
    served.identity.person = {"sub": "3004", "preferred_username": Role.GUARD.value}
    page.get_by_role("button", name="用單一簽入登入").click()
    page.wait_for_url(HOME)
    window.close()
