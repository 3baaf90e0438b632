"""Pages of money and of the administrator: valid in both languages, and open to those they are for alone."""

from pathlib import Path

import pytest

from bianmin.office.types import Role
from tests.console.money_pages import admin_pages, money_pages
from tests.console.valid_html import faults
from tests.factories.console import Office, client_of
from tests.factories.till import Till, a_till

R = Role
STAFF = (
    R.REGISTRY, R.SECTION_CLERK, R.OFFICER, R.CASHIER, R.CASHIER_SUPERVISOR, R.ACCOUNTS, R.ACCOUNTS_APPROVER,
    R.MANAGER, R.ADMINISTRATOR, R.AUDITOR,
)  # fmt: skip
COUNTER = {R.CASHIER, R.CASHIER_SUPERVISOR}
BOOKS = {R.ACCOUNTS, R.ACCOUNTS_APPROVER}
READ_MONEY = BOOKS | {R.MANAGER, R.AUDITOR}
SETTINGS = {R.ADMINISTRATOR, R.MANAGER, R.AUDITOR, R.ACCOUNTS_APPROVER}
ADMIN = {R.ADMINISTRATOR}

ALLOWED: dict[str, set[Role]] = {
    "/console/counter/": COUNTER,
    "/console/counter/take/?case={own}": COUNTER,
    "/console/counter/fee/": COUNTER,
    "/console/receipts/": COUNTER | READ_MONEY,
    "/console/receipts/?as=csv": COUNTER | READ_MONEY,
    "/console/receipts/{receipt}/": COUNTER | READ_MONEY,
    "/console/closing/": COUNTER,
    "/console/closing/{closing}/": COUNTER | READ_MONEY,
    "/console/instruments/": READ_MONEY,
    "/console/collections/": READ_MONEY,
    "/console/collections/?as=csv": READ_MONEY,
    "/console/collections/{file}/": READ_MONEY,
    "/console/collections/{file}/?as=csv": READ_MONEY,
    "/console/suspense/": BOOKS,
    "/console/suspense/?as=csv": BOOKS,
    "/console/suspense/{item}/": BOOKS,
    "/console/orders/": READ_MONEY,
    "/console/orders/?as=csv": READ_MONEY,
    "/console/orders/{order}/": READ_MONEY,
    "/console/orders/{order}/?as=csv": READ_MONEY,
    "/console/ledger/": READ_MONEY,
    "/console/ledger/?as=csv": READ_MONEY,
    "/console/ledger/suspense/": READ_MONEY,
    "/console/ledger/checks/": READ_MONEY | ADMIN,
    "/console/overview/": {R.MANAGER, R.AUDITOR, R.ADMINISTRATOR, R.ACCOUNTS_APPROVER},
    "/console/jobs/": {R.REGISTRY, R.SECTION_CLERK, R.OFFICER} | READ_MONEY | ADMIN,
    "/console/returns/": COUNTER | BOOKS | {R.SECTION_CLERK, R.OFFICER},
    "/console/cases/{own}/money/": READ_MONEY | {R.REGISTRY, R.SECTION_CLERK, R.OFFICER},
    "/console/cases/{other}/money/": READ_MONEY | {R.REGISTRY},
    "/console/admin/staff/": ADMIN,
    "/console/admin/staff/{person}/": ADMIN,
    "/console/admin/permissions/": set(STAFF),
    "/console/admin/places/": SETTINGS,
    "/console/admin/agencies/": SETTINGS,
    "/console/admin/agencies/A01/": SETTINGS,
    "/console/admin/words/": SETTINGS,
    "/console/admin/settings/": SETTINGS,
    "/console/admin/settings/store_cap/": SETTINGS,
    "/console/admin/calendar/": SETTINGS,
    "/console/admin/tokens/": ADMIN,
    "/console/admin/security/": SETTINGS,
    "/console/admin/looks/": {R.AUDITOR, R.MANAGER, R.ADMINISTRATOR},
}


@pytest.fixture
def till(desk: Office, tmp_path: Path) -> Till:
    """One of everything that money does."""
    return a_till(desk, tmp_path)


@pytest.mark.parametrize("language", ["zh-hant", "en"])
def test_every_page_opens_and_is_valid_html(desk: Office, till: Till, language: str) -> None:
    wrong = {}
    for name, role, address in money_pages(desk, till) + admin_pages(till.person):
        answer = client_of(role, language=language).get(address)
        found = faults(answer.content.decode()) if answer.status_code == 200 else [f"status {answer.status_code}"]
        if found:
            wrong[name] = found
    assert not wrong


def test_each_page_opens_for_those_it_is_for_and_for_nobody_else(desk: Office, till: Till) -> None:
    wrong = {}
    clients = {role: client_of(role) for role in STAFF}
    for address, allowed in ALLOWED.items():
        at = address.format(
            own=desk.own, other=desk.other, receipt=till.receipt, closing=till.closing, file=till.file,
            item=till.item, order=till.order, person=till.person,
        )  # fmt: skip
        opened = {role for role, client in clients.items() if client.get(at).status_code == 200}
        if opened != allowed:
            wrong[address] = opened ^ allowed
    assert not wrong


REFUSED_POSTS: list[tuple[Role, str, dict[str, str]]] = [
    (R.MANAGER, "/console/orders/", {"deed": "export"}),
    (R.MANAGER, "/console/orders/", {"deed": "approve", "confirm": "yes"}),
    (R.MANAGER, "/console/instruments/", {"receipt": "1"}),
    (R.CASHIER, "/console/receipts/{receipt}/void/", {"deed": "approve", "confirm": "yes"}),
    (R.AUDITOR, "/console/receipts/{closed}/reverse/", {"confirm": "yes", "reason": "x"}),
    (R.MANAGER, "/console/jobs/", {"reaction": "1"}),
    (R.MANAGER, "/console/admin/security/", {"deed": "optional"}),
    (R.AUDITOR, "/console/admin/calendar/", {"deed": "withdraw", "which": "2026-01-01", "confirm": "yes"}),
    (R.ACCOUNTS_APPROVER, "/console/admin/tokens/", {"deed": "revoke", "which": "1", "confirm": "yes"}),
    (R.CASHIER, "/console/admin/staff/", {"deed": "add"}),
]


def test_what_one_may_only_read_one_cannot_do(till: Till) -> None:
    done = []
    for role, address, posted in REFUSED_POSTS:
        at = address.format(receipt=till.receipt, closed=till.closed)
        if client_of(role).post(at, posted).status_code != 403:
            done.append((role, address))
    assert not done
