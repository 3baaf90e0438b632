"""The pages of money and of the administrator in a real browser: no axe finding, nothing sticks out."""

import json
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext

from bianmin.office.types import Role
from tests.command_office import CommandOffice, copy_home
from tests.console.money_pages import admin_pages, money_pages
from tests.factories.console import Office
from tests.factories.till import Till
from tests.journeys.test_console import Served, chromium, entered, wait_for, wrong_with

__all__ = ["chromium"]
pytestmark = pytest.mark.browser

ROLES = (
    Role.REGISTRY, Role.SECTION_CLERK, Role.OFFICER, Role.CASHIER, Role.CASHIER_SUPERVISOR, Role.ACCOUNTS,
    Role.ACCOUNTS_APPROVER, Role.MANAGER, Role.ADMINISTRATOR, Role.AUDITOR,
)  # fmt: skip
FURNISH = """
import dataclasses, json, sys
from pathlib import Path
sys.path.insert(0, {root!r})
from bianmin.office.types import Role
from tests.factories.console import an_office, staff
from tests.factories.till import a_till
desk = an_office(Path({folder!r}))
for role in {roles!r}:
    staff(Role(role))
till = a_till(desk, Path({folder!r}))
print(json.dumps({{"desk": dataclasses.asdict(desk), "till": dataclasses.asdict(till)}}))
"""


@pytest.fixture(scope="module")
def office_with_money(office_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Served, Till]]:
    """Furnish a branch of its own with cases, staff and money, and serve it."""
    folder = tmp_path_factory.mktemp("console-money")
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
        yield Served(url, Office(**made["desk"]), ""), Till(**made["till"])
    finally:
        server.terminate()
        server.communicate(timeout=60)


@pytest.mark.parametrize(("language", "width"), [("zh-hant", 360), ("en", 320), ("zh-hant", 1280), ("en", 1280)])
def test_every_page_is_free_of_axe_findings_and_fits(
    office_with_money: tuple[Served, Till],
    chromium: Browser,
    language: str,
    width: int,
) -> None:
    served, till = office_with_money
    wrong: dict[str, list[str]] = {}
    windows: dict[Role, BrowserContext] = {}
    for name, role, address in money_pages(served.desk, till) + admin_pages(till.person):
        if role not in windows:
            windows[role] = entered(chromium, served, role, language=language, width=width)
        page = windows[role].new_page()
        page.goto(served.url + address)
        if found := wrong_with(page):
            wrong[name] = found
        page.close()
    for window in windows.values():
        window.close()
    assert not wrong


def test_the_counter_form_shows_only_what_the_way_of_paying_needs(
    office_with_money: tuple[Served, Till],
    chromium: Browser,
) -> None:
    served, _ = office_with_money
    window = entered(chromium, served, Role.CASHIER)
    page = window.new_page()
    page.goto(f"{served.url}/console/counter/take/?case={served.desk.own}")
    assert not page.get_by_text("依繳款方式填寫").is_visible()
    page.get_by_label("支票").check()
    assert page.get_by_label("票據號碼").is_visible()
    assert not page.get_by_label("授權碼").is_visible()
    window.close()
