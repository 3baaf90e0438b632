"""One furnished branch for all journeys of a process, one browser a file."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright

from tests.command_office import CommandOffice, copy_home
from tests.factories.identity import identity_server
from tests.journeys.serving import CHROMIUM, FLAGS, Served, serving


@pytest.fixture(scope="session")
def served(office_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """A branch with cases, money and staff, served for all journeys."""
    folder = tmp_path_factory.mktemp("journeys")
    office = CommandOffice(copy_home(office_template, folder / "home"))
    with identity_server() as identity, serving(office, folder, identity) as branch:
        yield branch


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    """A browser, gone after its file: while it is there a loop runs, in which Django reads no table."""
    with sync_playwright() as player:
        browser = player.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield browser
        browser.close()
