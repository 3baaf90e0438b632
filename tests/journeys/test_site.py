"""The public site in a real browser: every page, narrow and wide, in both languages, by keyboard, without script."""

import os
import socket
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.error import URLError
from urllib.parse import urlsplit
from urllib.request import urlopen

import pytest
import zxingcpp
from axe_playwright_python.sync_playwright import Axe
from PIL import Image
from playwright.sync_api import Browser, Page, sync_playwright

from tests.command_office import CommandOffice, copy_home
from tests.factories import site as factory

pytestmark = pytest.mark.browser

CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")
FLAGS = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
]  # fmt: skip
PAGES = [
    "", "how-to-pay/", "apply/", "auctions/", "forms/", "contact/", "notice/", "anti-fraud/", "objection/", "about/",
    "faq/", "news/", "news/beware-of-fraud/", "privacy/", "security/", "open-data/", "find/", "receipt/",
    "search/?q=165", "sitemap/", "nowhere/",
]  # fmt: skip
ROOTS = ["/", "/en/"]
WIDTHS = [320, 1280]


@dataclass(frozen=True, slots=True)
class Served:
    """A branch that is being served, with two cases: 14,010 and, above the stores' cap, 101,410."""

    base: str
    small: str
    big: str


@pytest.fixture(scope="module")
def served(office_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """Take in two cases by command and serve the branch."""
    folder = tmp_path_factory.mktemp("site")
    office = CommandOffice(copy_home(office_template, folder / "home"))
    known = office.json("intake", "--list-codes")
    agency, word = known["agencies"][0], known["case_types"][0]
    code = agency["code"] if isinstance(agency, dict) else agency
    kind = word["word"] if isinstance(word, dict) else word
    lines = [
        factory.line(agency=code, word=kind),
        factory.line(identifier="F131104093", name="測試乙丙", principal=88_000, agency=code, word=kind),
    ]
    office.run("intake", factory.transfer_file(folder / "cases.csv", lines), "--feedback", folder / "feedback.csv")
    fed_back = (folder / "feedback.csv").read_text(encoding="utf-8-sig").splitlines()[1:]
    small, big = (line.split(",")[4] for line in fed_back)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = str(free.getsockname()[1])
    server = office.start("serve", "--port", port, BIANMIN_PORT=port)
    base = f"http://127.0.0.1:{port}"
    try:
        _wait(base)
        yield Served(base, small, big)
    finally:
        server.terminate()
        server.communicate(timeout=60)


def _wait(base: str) -> None:
    until = time.monotonic() + 90
    while True:
        try:
            with urlopen(base + "/find/", timeout=5):  # noqa: S310  (our own address)
                return
        except (URLError, OSError):
            assert time.monotonic() < until, "the site did not come up"
            time.sleep(0.2)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield opened
        opened.close()


def page_of(browser: Browser, width: int, *, sharpness: float = 1, script: bool = True) -> Page:
    context = browser.new_context(
        viewport={"width": width, "height": 800}, device_scale_factor=sharpness, java_script_enabled=script
    )
    return context.new_page()


def faults(page: Page) -> list[str]:
    """Return what axe-core finds, and whether the page is wider than the screen."""
    found = [
        f"{page.url}: {violation['id']}: {violation['nodes'][0]['html'][:120]}"
        for violation in Axe().run(page).response["violations"]
    ]
    if page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"):
        found.append(f"{page.url}: wider than the screen")
    return found


def find(page: Page, base: str, root: str, number: str, identifier: str) -> None:
    page.goto(f"{base}{root}find/")
    page.fill("#id_number", number)
    page.fill("#id_identifier", identifier)
    page.click("main form.form button[type=submit]")


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("root", ROOTS)
def test_every_page_is_accessible(served: Served, browser: Browser, root: str, width: int) -> None:
    page = page_of(browser, width)
    found: list[str] = []
    for path in PAGES:
        page.goto(served.base + root + path)
        found += faults(page)
    page.context.close()
    assert found == []


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("root", ROOTS)
def test_every_step_of_a_case_is_accessible(
    served: Served, browser: Browser, tmp_path: Path, root: str, width: int
) -> None:
    page = page_of(browser, width)
    find(page, served.base, root, "abc", "04595257")
    found = faults(page)
    find(page, served.base, root, served.small, factory.PERSON_ID)
    assert page.url == f"{served.base}{root}case/"
    found += faults(page)
    page.goto(f"{served.base}{root}receipt/send/")
    found += faults(page)
    page.click("main form.form button[type=submit]")
    found += faults(page)
    Image.new("RGB", (60, 80), "white").save(tmp_path / "receipt.png")
    page.set_input_files("#id_file", tmp_path / "receipt.png")
    page.fill("#id_payer", "測試甲")
    page.fill("#id_amount", "5,000")
    page.fill("#id_paid_on", "115/01/05")
    page.check("#id_channel_0")
    page.click("main form.form button[type=submit]")
    assert page.url == f"{served.base}{root}receipt/sent/"
    found += faults(page)
    code = page.inner_text(".big-code").strip()
    page.goto(f"{served.base}{root}receipt/")
    page.fill("#id_code", code)
    page.click("main .card form button[type=submit]")
    assert page.locator(".receipt-state").count() == 1
    found += faults(page)
    page.context.close()
    assert found == []


@pytest.mark.parametrize(("width", "sharpness"), [(320, 2), (320, 3), (390, 3), (1280, 1)])
def test_a_stores_scanner_reads_the_codes_from_the_screen(
    served: Served, browser: Browser, tmp_path: Path, width: int, sharpness: int
) -> None:
    page = page_of(browser, width, sharpness=sharpness)
    find(page, served.base, "/", served.small, factory.PERSON_ID)
    page.locator(".slip").screenshot(path=tmp_path / "slip.png")
    printed = [caption.strip() for caption in page.locator(".slip figcaption").all_inner_texts()]
    read = [
        code.text for code in zxingcpp.read_barcodes(Image.open(tmp_path / "slip.png")) if code.format.name == "Code39"
    ]
    assert len(printed) == 3
    assert sorted(read) == sorted(printed)
    narrowest = page.locator(".code39").evaluate_all(
        "codes => Math.min(...codes.map(c => c.getBoundingClientRect().height))"
    )
    assert narrowest >= 56
    page.context.close()


def test_the_qr_leads_to_the_pay_page_of_the_same_case_without_the_name(
    served: Served, browser: Browser, tmp_path: Path
) -> None:
    page = page_of(browser, 320, sharpness=3)
    find(page, served.base, "/", served.big, "F131104093")
    assert page.locator(".code39").count() == 0
    page.locator(".qr").screenshot(path=tmp_path / "qr.png")
    address = zxingcpp.read_barcodes(Image.open(tmp_path / "qr.png"))[0].text
    assert address.startswith(f"{served.base}/pay/")
    page.context.close()
    stranger = page_of(browser, 320)
    stranger.goto(served.base + urlsplit(address).path)
    words = stranger.inner_text("main")
    assert "101,410元" in words
    assert served.big in words
    assert "測試乙丙" not in words
    assert "測○○丙" in words
    assert faults(stranger) == []
    stranger.goto(served.base + "/en" + urlsplit(address).path)
    assert "NT$101,410" in stranger.inner_text("main")
    assert faults(stranger) == []
    stranger.context.close()


def test_by_keyboard_alone_and_without_script(served: Served, browser: Browser) -> None:
    page = page_of(browser, 320, script=False)
    page.goto(served.base + "/find/")
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


def test_what_is_focused_can_be_seen(served: Served, browser: Browser) -> None:
    page = page_of(browser, 1280)
    page.goto(served.base + "/")
    unseen = []
    for _ in range(30):
        page.keyboard.press("Tab")
        outline = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
        if outline == "none":
            unseen.append(page.evaluate("document.activeElement.outerHTML.slice(0, 80)"))
    page.context.close()
    assert unseen == []


def test_on_paper_stand_the_amount_and_the_codes_but_no_menus(served: Served, browser: Browser) -> None:
    page = page_of(browser, 1280)
    find(page, served.base, "/", served.small, factory.PERSON_ID)
    page.emulate_media(media="print")
    assert page.locator(".slip").is_visible()
    assert page.locator(".owed").is_visible()
    for hidden in (".menu--wide", ".bottom", ".top__tools", ".leave"):
        assert page.locator(hidden).is_hidden()
    page.context.close()
