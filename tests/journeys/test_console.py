"""The console in a real browser: every page in both languages at 320 px without a fault, and by keyboard alone."""

import json
import os
import socket
import time
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

import axe_playwright_python
import pytest
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, sync_playwright

from bianmin.office.types import Role
from tests.command_office import CommandOffice, copy_home
from tests.console.pages import pages
from tests.factories.console import PASSWORD, Office

pytestmark = pytest.mark.browser

AXE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text(encoding="utf-8")
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"]
FOUND = (
    "rules => axe.run({runOnly: rules}).then(r => r.violations.map(v => v.id + ' ' + v.nodes[0].html.slice(0, 120)))"
)
CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")
FLAGS = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
]  # fmt: skip
ROLES = (Role.REGISTRY, Role.SECTION_CLERK, Role.OFFICER, Role.ADMINISTRATOR)
FURNISH = """
import json, sys
from pathlib import Path
sys.path.insert(0, {root!r})
from bianmin.cases import queries as cases
from bianmin.office.types import Role
from tests.factories.console import an_office, staff
made = an_office(Path({folder!r}))
for role in {roles!r}:
    staff(Role(role))
number = cases.case_view(made.own).number
print(json.dumps({{"batch": made.batch, "own": made.own, "other": made.other, "number": number}}))
"""


@dataclass(frozen=True, slots=True)
class Served:
    """An office that is being served: where, what is in it, and the number of the clerk's own case."""

    url: str
    desk: Office
    number: str


@pytest.fixture(scope="module")
def served(office_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """Furnish a branch of its own with cases and staff, and serve it."""
    folder = tmp_path_factory.mktemp("console")
    office = CommandOffice(copy_home(office_template, folder / "home"))
    root = str(Path(__file__).resolve().parents[2])
    code = FURNISH.format(root=root, folder=str(folder), roles=[role.value for role in ROLES])
    made = json.loads(office.run("manage", "shell", "--no-imports", "-c", code).stdout.strip().splitlines()[-1])
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = str(free.getsockname()[1])
    server = office.start("serve", "--port", port, BIANMIN_PORT=port)
    url = f"http://127.0.0.1:{port}"
    try:
        wait_for(url)
        yield Served(url, Office(made["batch"], made["own"], made["other"]), made["number"])
    finally:
        server.terminate()
        server.communicate(timeout=60)


def wait_for(url: str) -> None:
    """Wait until the office answers."""
    until = time.monotonic() + 90
    while True:
        try:
            with urlopen(url + "/accounts/login/", timeout=5):  # noqa: S310  (our own server)
                return
        except (URLError, OSError):
            assert time.monotonic() < until, "the console did not come up"
            time.sleep(0.2)


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    """A browser."""
    with sync_playwright() as player:
        browser = player.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield browser
        browser.close()


def entered(
    browser: Browser, served: Served, role: Role, *, language: str = "zh-hant", width: int = 1280
) -> BrowserContext:
    """Return a browser window in which a person of the role has logged in and chosen a language."""
    context = browser.new_context(viewport={"width": width, "height": 900}, locale="zh-TW")
    page = context.new_page()
    page.goto(served.url + "/accounts/login/?next=/console/help/")
    page.locator("input[name=login]").fill(role.value)
    page.locator("input[name=password]").fill(PASSWORD)
    page.locator("form.form button").first.click()
    page.wait_for_url("**/console/help/")
    switch = page.locator(f"button[name=language][value={language}]")
    if switch.count():
        switch.click()
        page.wait_for_load_state()
    page.close()
    return context


def wrong_with(page: Page) -> list[str]:
    """Return axe's findings, and whether anything sticks out of the page."""
    page.evaluate(AXE)
    found = list(page.evaluate(FOUND, RULES))
    over = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    return found + ([f"{over} px too wide"] if over > 0 else [])


def hear(said: list[str], message: ConsoleMessage) -> None:
    """Keep what the browser's console complains of."""
    if message.type == "error":
        said.append(message.text)


@pytest.mark.parametrize("language", ["zh-hant", "en"])
def test_every_page_is_free_of_axe_findings_and_fits_320_pixels(
    served: Served, chromium: Browser, language: str
) -> None:
    wrong: dict[str, list[str]] = {}
    windows: dict[Role, BrowserContext] = {}
    for name, role, address in pages(served.desk):
        if role not in windows:
            windows[role] = entered(chromium, served, role, language=language, width=320)
        page = windows[role].new_page()
        said: list[str] = []
        page.on("console", partial(hear, said))
        page.goto(served.url + address)
        if found := wrong_with(page) + said:
            wrong[name] = found
        page.close()
    for window in windows.values():
        window.close()
    assert not wrong


def test_a_clerk_suspends_a_case_by_keyboard_alone(served: Served, chromium: Browser) -> None:
    window = entered(chromium, served, Role.SECTION_CLERK)
    page = window.new_page()
    page.goto(served.url + "/console/")
    page.keyboard.press("/")
    page.keyboard.type(served.number)
    page.keyboard.press("Enter")
    page.wait_for_url(f"**/console/cases/{served.desk.own}/")
    page.get_by_role("link", name="停止執行", exact=True).focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/suspend/")
    page.get_by_label("理由").focus()
    page.keyboard.type("依機關來函")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_url(f"**/console/cases/{served.desk.own}/")
    assert page.get_by_text("已停止執行。").is_visible()
    page.get_by_role("button", name="復原").focus()
    page.keyboard.press("Enter")
    page.wait_for_load_state("networkidle")
    assert page.get_by_text("已續行執行。").is_visible()
    window.close()


def test_a_case_is_found_by_the_short_form_of_its_number_and_its_lists_fit_in_english(
    served: Served, chromium: Browser
) -> None:
    window = entered(chromium, served, Role.SECTION_CLERK, language="en")
    page = window.new_page()
    page.goto(served.url + "/console/")
    year, rest = served.number.split("年度")
    word, serial = rest.rstrip("號").split("字第")
    page.fill("#find", f"{year}{word}{int(serial)}")
    with page.expect_navigation():
        page.keyboard.press("Enter")
    assert page.url.endswith(f"/console/cases/{served.desk.own}/")
    outside = page.evaluate(
        "[...document.querySelectorAll('main table')].filter(t => t.getBoundingClientRect().right >"
        " t.closest('section').getBoundingClientRect().right + 1).length"
    )
    assert outside == 0
    page.goto(served.url + "/console/corrections/")
    page.get_by_label("State").select_option("settled")
    page.get_by_role("button", name="Apply").press("Enter")
    page.wait_for_url("**state=settled**")
    assert page.get_by_text("No such request for correction").is_visible()
    window.close()


def test_shortcuts_are_listed_and_can_be_switched_off(served: Served, chromium: Browser) -> None:
    window = entered(chromium, served, Role.REGISTRY)
    page = window.new_page()
    page.goto(served.url + "/console/")
    page.keyboard.press("?")
    assert page.get_by_role("dialog").is_visible()
    page.get_by_role("dialog").get_by_label("使用單鍵快速鍵").uncheck()
    page.keyboard.press("Escape")
    page.keyboard.press("/")
    assert page.evaluate("document.activeElement.id") != "find"
    window.close()


def test_the_skip_link_comes_first(served: Served, chromium: Browser) -> None:
    window = entered(chromium, served, Role.REGISTRY)
    page = window.new_page()
    page.goto(served.url + "/console/")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.getAttribute('href')") == "#content"
    window.close()


def test_logging_in_and_the_menu_work_without_script_on_a_phone(served: Served, chromium: Browser) -> None:
    window = chromium.new_context(viewport={"width": 360, "height": 800}, java_script_enabled=False, locale="zh-TW")
    page = window.new_page()
    page.goto(served.url + "/console/intake/")
    page.get_by_label("帳號").fill(Role.REGISTRY.value)
    page.get_by_label("密碼").fill(PASSWORD)
    page.get_by_role("button", name="登入", exact=True).click()
    page.wait_for_url("**/console/intake/")
    page.get_by_role("link", name="選單", exact=True).click()
    page.get_by_role("link", name="案件清單").click()
    page.wait_for_url("**/console/cases/**")
    assert page.get_by_role("heading", level=1).inner_text() == "案件清單"
    window.close()
