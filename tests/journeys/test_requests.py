"""The front desk takes a request for a person in a real browser, by keyboard, and works it."""

import re

import pytest
from playwright.sync_api import Browser

from bianmin.office.types import Role
from tests.journeys.serving import NARROW, Served, entered, wrong_with

pytestmark = pytest.mark.browser


def test_the_desk_takes_a_question_about_a_case_by_keyboard_and_opens_it(served: Served, chromium: Browser) -> None:
    window = entered(chromium, served, Role.FRONT_DESK)
    page = window.new_page()
    page.goto(served.url + "/console/requests/new/")
    page.keyboard.type("查復")  # the search has the focus; one service is found and opens at once
    page.keyboard.press("Enter")
    page.wait_for_url("**/console/requests/new/progress-reply/")
    page.locator("#id_applicant_name").fill("測試申請人")
    page.locator("#id_applicant_telephone").fill("0900-000-000")
    page.get_by_label("案號、姓名或識別碼").fill(served.number)
    page.get_by_role("checkbox", name=re.compile(served.number)).wait_for()
    assert page.get_by_role("checkbox", name=re.compile(served.number)).is_checked()
    for box in page.locator("textarea:visible").all():
        box.fill("請說明目前辦理情形。")
    page.get_by_label("您與案件的關係").fill("義務人")
    assert not wrong_with(page, other_width=NARROW)
    page.get_by_role("button", name="收件並印收件證明").focus()
    page.keyboard.press("Enter")
    page.get_by_role("heading", name="收件證明").wait_for()
    assert page.locator(".slip__big.code").inner_text()
    assert not wrong_with(page, other_width=NARROW)
    page.get_by_role("link", name="打開這件申請").click()
    page.wait_for_url(re.compile(r"/console/requests/\d+/$"))
    assert not wrong_with(page, other_width=NARROW)
    window.close()
