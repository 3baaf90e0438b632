"""The public site in a real browser: every page, narrow and wide, in both languages, by keyboard, without script."""

from collections.abc import Callable
from pathlib import Path
from urllib.parse import urlsplit

import pytest
import zxingcpp
from PIL import Image
from playwright.sync_api import Browser, Page

from tests.factories import site as factory
from tests.journeys.serving import BIG_ID, NARROW, WIDE, Served, wrong_with

pytestmark = pytest.mark.browser

PAGES = [
    "", "how-to-pay/", "apply/", "auctions/", "forms/", "contact/", "notice/", "anti-fraud/", "objection/", "about/",
    "faq/", "news/", "news/beware-of-fraud/", "public-information/", "privacy/", "security/", "open-data/",
    "accessibility/", "find/", "receipt/", "search/?q=165", "sitemap/", "nowhere/",
    "services/", "services/?by=name", "services/instalment/", "services/petition/", "services/time-limits/",
]  # fmt: skip
BOTH = [("/", NARROW), ("/en/", WIDE)]
"""Each language at a width of its own; whether a page fits is looked at in both."""


def page_of(chromium: Browser, width: int, *, sharpness: float = 1, script: bool = True) -> Page:
    context = chromium.new_context(
        viewport={"width": width, "height": 800}, device_scale_factor=sharpness, java_script_enabled=script
    )
    return context.new_page()


def watch(page: Page, found: list[str], width: int) -> Callable[[], None]:
    """Return what notes the faults of the page as it is now."""

    def look() -> None:
        found.extend(f"{page.url}: {fault}" for fault in wrong_with(page, other_width=NARROW + WIDE - width))

    return look


def find(page: Page, base: str, root: str, number: str, identifier: str) -> None:
    page.goto(f"{base}{root}find/")
    page.fill("#id_number", number)
    page.fill("#id_identifier", identifier)
    page.click("main form.form button[type=submit]")


@pytest.mark.parametrize(("root", "width"), BOTH)
def test_every_page_is_accessible(served: Served, chromium: Browser, root: str, width: int) -> None:
    page = page_of(chromium, width)
    found: list[str] = []
    look = watch(page, found, width)
    for path in PAGES:
        page.goto(served.url + root + path)
        look()
    page.context.close()
    assert found == []


@pytest.mark.parametrize(("root", "width"), BOTH)
def test_every_step_of_a_case_is_accessible(
    served: Served, chromium: Browser, tmp_path: Path, root: str, width: int
) -> None:
    page = page_of(chromium, width)
    found: list[str] = []
    look = watch(page, found, width)
    find(page, served.url, root, "abc", "04595257")
    look()
    find(page, served.url, root, served.small, factory.PERSON_ID)
    assert page.url == f"{served.url}{root}case/"
    look()
    page.goto(f"{served.url}{root}receipt/send/")
    look()
    page.click("main form.form button[type=submit]")
    look()
    Image.new("RGB", (60, 80), "white").save(tmp_path / "receipt.png")
    page.set_input_files("#id_file", tmp_path / "receipt.png")
    page.fill("#id_payer", "測試甲")
    page.fill("#id_amount", "5,000")
    page.fill("#id_paid_on", "115/01/05")
    page.check("#id_channel_0")
    page.click("main form.form button[type=submit]")
    assert page.url == f"{served.url}{root}receipt/sent/"
    look()
    code = page.inner_text(".big-code").strip()
    page.goto(f"{served.url}{root}receipt/")
    page.fill("#id_code", code)
    page.click("main .card form button[type=submit]")
    assert page.locator(".receipt-state").count() == 1
    look()
    page.context.close()
    assert found == []


def test_a_stores_scanner_reads_the_codes_from_the_screen(served: Served, chromium: Browser, tmp_path: Path) -> None:
    page = page_of(chromium, WIDE)
    find(page, served.url, "/", served.small, factory.PERSON_ID)
    known = page.context.storage_state()
    page.context.close()
    for width, sharpness in [(320, 2), (320, 3), (390, 3), (1280, 1)]:
        window = chromium.new_context(
            viewport={"width": width, "height": 800}, device_scale_factor=sharpness, storage_state=known
        )
        page = window.new_page()
        page.goto(f"{served.url}/case/")
        page.locator(".slip").screenshot(path=tmp_path / "slip.png")
        printed = [caption.strip() for caption in page.locator(".slip figcaption").all_inner_texts()]
        codes = zxingcpp.read_barcodes(Image.open(tmp_path / "slip.png"))
        assert len(printed) == 3
        assert sorted(code.text for code in codes if code.format.name == "Code39") == sorted(printed), (
            width,
            sharpness,
        )
        lowest = page.locator(".code39").evaluate_all(
            "codes => Math.min(...codes.map(c => c.getBoundingClientRect().height))"
        )
        assert lowest >= 56
        window.close()


def test_the_qr_leads_to_the_pay_page_of_the_same_case_without_the_name(
    served: Served, chromium: Browser, tmp_path: Path
) -> None:
    page = page_of(chromium, 320, sharpness=3)
    find(page, served.url, "/", served.big, BIG_ID)
    assert page.locator(".code39").count() == 0
    page.locator(".qr").screenshot(path=tmp_path / "qr.png")
    address = zxingcpp.read_barcodes(Image.open(tmp_path / "qr.png"))[0].text
    assert address.startswith(f"{served.url}/pay/")
    page.context.close()
    stranger = page_of(chromium, 320)
    stranger.goto(served.url + urlsplit(address).path)
    words = stranger.inner_text("main")
    assert "101,410元" in words
    assert served.big in words
    assert "測試乙丙" not in words
    assert "測○○丙" in words
    assert wrong_with(stranger) == []
    stranger.goto(served.url + "/en" + urlsplit(address).path)
    assert "NT$101,410" in stranger.inner_text("main")
    assert wrong_with(stranger) == []
    stranger.context.close()


def test_by_keyboard_alone_and_without_script(served: Served, chromium: Browser) -> None:
    page = page_of(chromium, 320, script=False)
    page.goto(served.url + "/find/")
    page.keyboard.press("Tab")
    assert page.locator(":focus").inner_text() == "跳到主要內容區塊"
    page.keyboard.press("Enter")
    seen = []
    for _ in range(12):
        page.keyboard.press("Tab")
        seen.append(page.locator(":focus").get_attribute("id") or "")
        if seen[-1] == "id_number":
            break
    assert seen[-1] == "id_number"
    page.keyboard.type(served.small)
    page.keyboard.press("Tab")
    page.keyboard.type(factory.PERSON_ID)
    page.keyboard.press("Enter")
    page.wait_for_url("**/case/")
    assert "14,010元" in page.inner_text("main")
    assert page.locator("[data-copy]").is_hidden()
    page.context.close()


def test_what_is_focused_can_be_seen(served: Served, chromium: Browser) -> None:
    page = page_of(chromium, 1280)
    page.goto(served.url + "/")
    unseen = []
    for _ in range(30):
        page.keyboard.press("Tab")
        outline = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
        if outline == "none":
            unseen.append(page.evaluate("document.activeElement.outerHTML.slice(0, 80)"))
    page.context.close()
    assert unseen == []


def test_on_paper_stand_the_amount_and_the_codes_but_no_menus(served: Served, chromium: Browser) -> None:
    page = page_of(chromium, 1280)
    find(page, served.url, "/", served.small, factory.PERSON_ID)
    page.emulate_media(media="print")
    assert page.locator(".slip").is_visible()
    assert page.locator(".owed").is_visible()
    for hidden in (".menu--wide", ".bottom", ".top__tools", ".leave"):
        assert page.locator(hidden).is_hidden()
    page.context.close()
