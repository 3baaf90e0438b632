"""A furnished branch that is served to a real browser, and what journeys do with it again and again."""

import dataclasses
import json
import os
import socket
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

import axe_playwright_python
from playwright.sync_api import Browser, BrowserContext, Page

from bianmin.office.types import Role
from tests.command_office import CommandOffice
from tests.factories.console import Office
from tests.factories.identity import IdentityServer
from tests.factories.till import Till

CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")
FLAGS = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
]  # fmt: skip
AXE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text(encoding="utf-8")
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"]
FOUND = """
([rules, contrast]) => axe.run({
    runOnly: rules, rules: {"color-contrast": {enabled: contrast}}, resultTypes: ["violations"], preload: false
}).then(r => r.violations.map(v => v.id + " " + v.nodes[0].html.slice(0, 120)))
"""
PROJECT = Path(__file__).resolve().parents[2]
BIG_ID = "F131104093"
NARROW, WIDE = 320, 1280
NO_PERSONS = {Role.AGENCY, Role.COLLECTOR, Role.CITIZEN, Role.SYSTEM}


@dataclass(frozen=True, slots=True)
class Served:
    """A branch that is being served.

    ``small`` and ``big`` are the numbers of a person's cases of 14,010 and, above the stores' cap, 101,410;
    ``number`` is that of the clerk's own case; ``sessions`` opens the console for a role and a language.
    """

    url: str
    office: CommandOffice
    desk: Office
    till: Till
    number: str
    small: str
    big: str
    sessions: dict[str, str]
    identity: IdentityServer


def furnish(folder: Path) -> dict[str, object]:
    """Fill the branch of this process: cases, staff of every role in both languages, money, a citizen's two cases."""
    from django.test import Client  # noqa: PLC0415  (Django is set up by the command this runs under)

    from bianmin.cases import queries as cases  # noqa: PLC0415  (Django is set up before tables are loaded)
    from bianmin.office import queries as office  # noqa: PLC0415  (Django is set up before tables are loaded)
    from bianmin.office.actions import add_staff  # noqa: PLC0415  (Django is set up before tables are loaded)
    from bianmin.office.models import Staff  # noqa: PLC0415  (Django is set up before tables are loaded)
    from tests.factories import site  # noqa: PLC0415  (Django is set up before tables are loaded)
    from tests.factories.console import IN_A_SECTION, SYSTEM, an_office, staff  # noqa: PLC0415  (Django is set up before tables are loaded)
    from tests.factories.till import a_till  # noqa: PLC0415  (Django is set up before tables are loaded)

    desk = an_office(folder)
    sessions = {}
    for role in Role:
        if role not in NO_PERSONS:
            section = office.sections()[0].code if role in IN_A_SECTION else ""
            english = add_staff(
                f"{role.value}-en", "Test", actor=SYSTEM, roles=(role,), section_code=section, language="en"
            )
            for language, person in (("zh-hant", staff(role)), ("en", Staff.objects.get(pk=english))):
                client = Client()
                client.force_login(person)
                sessions[f"{role.value} {language}"] = client.session.session_key
    till = a_till(desk, folder)
    agency = next(one.code for one in office.agencies() if one.kind == "health")
    lines = [
        site.line(agency=agency),
        site.line(identifier=BIG_ID, name="測試乙丙", principal=88_000, agency=agency),
    ]
    small, big = site.take_in(folder / "site.csv", lines)
    return {
        "desk": dataclasses.asdict(desk),
        "till": dataclasses.asdict(till),
        "number": cases.case_view(desk.own).number,
        "small": small.number,
        "big": big.number,
        "sessions": sessions,
    }


@contextmanager
def serving(office: CommandOffice, folder: Path, identity: IdentityServer) -> Iterator[Served]:
    """Furnish the branch of a home and serve it, with single sign-on, until the block ends."""
    code = (
        f"import json, sys; from pathlib import Path; sys.path.insert(0, {str(PROJECT)!r});"
        f" from tests.journeys.serving import furnish; print(json.dumps(furnish(Path({str(folder)!r}))))"
    )
    made = json.loads(office.run("manage", "shell", "--no-imports", "-c", code).stdout.strip().splitlines()[-1])
    port = str(free_port())
    url = f"http://localhost:{port}"  # by name: browsers keep passkeys for names only
    server = office.start("serve", "--port", port, BIANMIN_PORT=port, BIANMIN_BASE_URL=url, **identity.environment)
    try:
        wait_for(url)
        yield Served(
            url, office, Office(**made["desk"]), Till(**made["till"]), made["number"], made["small"], made["big"],
            made["sessions"], identity,
        )  # fmt: skip
    finally:
        server.terminate()
        server.communicate(timeout=60)


def free_port() -> int:
    """Return a port nobody listens on."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


def wait_for(url: str) -> None:
    """Wait until the branch answers."""
    until = time.monotonic() + 90
    while True:
        try:
            with urlopen(url + "/find/", timeout=5):  # noqa: S310  (our own server)
                return
        except (URLError, OSError):  # not up yet
            assert time.monotonic() < until, "the branch did not come up"
            time.sleep(0.1)


def entered(
    browser: Browser, served: Served, role: Role, *, language: str = "zh-hant", width: int = WIDE
) -> BrowserContext:
    """Return a browser window in which a person of the role is logged in and reads a language."""
    window = browser.new_context(viewport={"width": width, "height": 900}, locale="zh-TW")
    key = served.sessions[f"{role.value} {language}"]
    window.add_cookies([{"name": "sessionid", "value": key, "url": served.url}])
    return window


def wrong_with(page: Page, *, other_width: int | None = None, contrast: bool = True) -> list[str]:
    """Return axe's findings and whether anything sticks out of the page, of this width and of another one.

    Contrast is the dear part of axe; it doesn't change with the language.
    """
    page.evaluate(AXE)
    found = list(page.evaluate(FOUND, [RULES, contrast])) + too_wide(page)
    if other_width is not None:
        size = page.viewport_size or {"width": WIDE, "height": 900}
        page.set_viewport_size({"width": other_width, "height": size["height"]})
        found += too_wide(page)
        page.set_viewport_size(size)
    return found


def too_wide(page: Page) -> list[str]:
    """Say by how much a page is wider than its window."""
    over, width = page.evaluate(
        "[document.documentElement.scrollWidth - document.documentElement.clientWidth, innerWidth]"
    )
    return [f"{over} px too wide at {width}"] if over > 0 else []
