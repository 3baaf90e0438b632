"""Applying and following in a real browser: every page narrow and wide, in both languages, without script, on paper."""

from pathlib import Path

import pytest
from PIL import Image
from playwright.sync_api import Browser, Page

from tests.factories import site as factory
from tests.journeys.serving import NARROW, WIDE, Served
from tests.journeys.test_site import BOTH, page_of, watch

pytestmark = pytest.mark.browser


def onward(page: Page) -> None:
    page.click("main button[value=next]")


def begin(page: Page, served: Served, root: str, code: str) -> None:
    page.goto(f"{served.url}{root}services/{code}/")
    page.click("main a.button--large")
    page.click("main form .button--large")


def say_who(page: Page, served: Served) -> None:
    page.fill("#id_number", served.small)
    page.fill("#id_identifier", factory.PERSON_ID)
    onward(page)
    page.fill("[name=applicant_name]", "測試申請人")
    page.fill("[name=applicant_mail]", "someone@example.org")
    onward(page)


def on_paper(page: Page) -> None:
    """See that the receipt is printed without what belongs to the screen."""
    page.emulate_media(media="print")
    assert page.locator(".receipt__codes").is_visible()
    assert not page.locator("header .menu").first.is_visible()
    page.emulate_media(media="screen")


@pytest.mark.parametrize(("root", "width"), BOTH)
def test_an_application_from_the_first_page_to_its_withdrawal(
    served: Served, chromium: Browser, tmp_path: Path, root: str, width: int
) -> None:
    page, found = page_of(chromium, width), list[str]()
    look = watch(page, found, width)
    begin(page, served, root, "instalment")
    onward(page)  # nothing filled in
    look()
    say_who(page, served)
    onward(page)
    onward(page)  # the plan, empty
    look()
    page.fill("[name=periods]", "3")
    page.fill("[name=first_due]", page.evaluate("new Date(Date.now() + 9 * 864e5).toISOString().slice(0, 10)"))
    page.check("[name=why][value=means]")
    page.fill("[name=reason]", "收入減少")
    onward(page)
    page.check("[name=security][value=none]")
    onward(page)
    Image.new("RGB", (60, 80), "white").save(tmp_path / "paper.png")
    (tmp_path / "bad.svg").write_text("<svg/>", encoding="utf-8")
    page.set_input_files("#file", [tmp_path / "paper.png", tmp_path / "bad.svg"])
    page.click("button[value=add]")
    look()
    onward(page)
    look()
    page.click("button[value=later]")
    look()
    page.click("main .buttons a.button")
    page.goto(f"{served.url}{root}services/instalment/apply/review/")
    page.wait_for_timeout(5000)  # nobody reads so quickly
    page.click("button[value=send]")
    assert page.url.endswith("/apply/sent/")
    look()
    code = page.inner_text(".receipt__codes .code").strip()
    page.reload()
    assert page.inner_text(".receipt__codes .code").strip() == code
    on_paper(page)
    page.click("main .buttons a.button")
    look()
    page.fill("[name=code]", code)
    page.click("main form .button--large")
    assert page.locator(".follow__now").count() == 1
    look()
    page.goto(f"{served.url}{root}progress/request/withdraw/")
    look()
    page.click("button[name=confirm]")
    assert page.url.endswith("?done=withdrawn")
    look()
    page.context.close()
    assert found == []


def test_a_time_is_chosen_kept_moved_and_given_up_without_script_and_by_keyboard(
    served: Served, chromium: Browser
) -> None:
    page, found = page_of(chromium, NARROW, script=False), list[str]()
    begin(page, served, "/", "evening-payment")
    say_who(page, served)
    onward(page)
    page.locator(".slots input").first.focus()
    page.keyboard.press("Space")
    page.keyboard.press("Enter")
    page.wait_for_url("**/review/")
    assert "保留到" in page.inner_text("main")
    page.wait_for_timeout(4000)
    page.click("button[value=send]")
    assert "預約時間" in page.inner_text("main")
    number, code = (one.strip() for one in page.locator(".receipt__codes dd").all_inner_texts())
    known = page.context.storage_state()
    page.context.close()
    window = chromium.new_context(viewport={"width": WIDE, "height": 800}, storage_state=known)
    page = window.new_page()
    look = watch(page, found, WIDE)
    page.goto(f"{served.url}/services/evening-payment/apply/booking-slot/")
    page.goto(f"{served.url}/progress/?number={number}")
    page.fill("[name=code]", code)
    page.keyboard.press("Enter")
    page.wait_for_url("**/progress/request/")
    page.goto(f"{served.url}/progress/booking/")
    look()
    for path in ("progress/booking/cancel/", "message-board/", "services/integrity/apply/", "services/petition/apply/"):
        page.goto(f"{served.url}/{path}")
        look()
    window.close()
    assert found == []
