"""The console in a real browser: every page in both languages at 320 px without a fault, and by keyboard alone."""

from functools import partial

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Page

from bianmin.office.types import Role
from tests.console.money_pages import admin_pages, money_pages
from tests.console.pages import pages
from tests.factories.console import PASSWORD
from tests.journeys.serving import NARROW, WIDE, Served, entered, wrong_with

pytestmark = pytest.mark.browser


def hear(said: list[str], message: ConsoleMessage) -> None:
    """Keep what the browser's console complains of."""
    if message.type == "error":
        said.append(message.text)


@pytest.mark.parametrize(("language", "width"), [("zh-hant", NARROW), ("en", WIDE)])
@pytest.mark.parametrize("part", ["cases", "money"])
def test_every_page_is_free_of_axe_findings_and_fits(
    served: Served, chromium: Browser, part: str, language: str, width: int
) -> None:
    wrong: dict[str, list[str]] = {}
    opened: dict[Role, Page] = {}
    said: list[str] = []
    money = money_pages(served.desk, served.till) + admin_pages(served.till.person)
    for name, role, address in pages(served.desk) if part == "cases" else money:
        contrast = language == "zh-hant" or role not in opened
        if role not in opened:
            opened[role] = entered(chromium, served, role, language=language, width=width).new_page()
            opened[role].on("console", partial(hear, said))
        said.clear()
        opened[role].goto(served.url + address)
        if found := wrong_with(opened[role], other_width=WIDE + NARROW - width, contrast=contrast) + said:
            wrong[name] = found
    for page in opened.values():
        page.context.close()
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


def test_the_counter_form_shows_only_what_the_way_of_paying_needs(served: Served, chromium: Browser) -> None:
    window = entered(chromium, served, Role.CASHIER)
    page = window.new_page()
    page.goto(f"{served.url}/console/counter/take/?case={served.desk.own}")
    assert not page.get_by_text("依繳款方式填寫").is_visible()
    page.get_by_label("支票").check()
    assert page.get_by_label("票據號碼").is_visible()
    assert not page.get_by_label("授權碼").is_visible()
    window.close()
