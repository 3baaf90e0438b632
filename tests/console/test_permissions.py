"""Who may open what: roles × pages, and each refusal is plain and written down."""

import pytest
from django.test import Client

from bianmin.office import queries as office
from bianmin.office.types import Role
from tests.factories.console import Office, client_of

R = Role
STAFF = (R.REGISTRY, R.SECTION_CLERK, R.OFFICER, R.CASHIER, R.ACCOUNTS, R.MANAGER, R.ADMINISTRATOR, R.AUDITOR)
READERS = {R.REGISTRY, R.SECTION_CLERK, R.OFFICER, R.CASHIER, R.ACCOUNTS, R.MANAGER, R.AUDITOR}

ALLOWED: dict[str, set[Role]] = {
    "/console/": set(STAFF),
    "/console/cases/": READERS,
    "/console/cases/{own}/": READERS,
    "/console/cases/{other}/": READERS,
    "/console/cases/{own}/suspend/": {R.SECTION_CLERK, R.OFFICER},
    "/console/cases/{other}/suspend/": set(),
    "/console/cases/{own}/close/": {R.SECTION_CLERK, R.OFFICER},
    "/console/cases/{own}/stop/": {R.OFFICER},
    "/console/cases/{own}/return/": {R.REGISTRY, R.OFFICER},
    "/console/cases/{other}/return/": {R.REGISTRY},
    "/console/cases/{own}/move/": {R.REGISTRY, R.MANAGER},
    "/console/cases/{own}/notice/": {R.REGISTRY, R.SECTION_CLERK, R.OFFICER},
    "/console/cases/{other}/notice/": {R.REGISTRY},
    "/console/major-debtors/": {R.SECTION_CLERK, R.OFFICER, R.MANAGER, R.AUDITOR},
    "/console/intake/": {R.REGISTRY, R.OFFICER, R.MANAGER, R.AUDITOR},
    "/console/intake/new/": {R.REGISTRY},
    "/console/intake/{batch}/feedback.csv": {R.REGISTRY, R.OFFICER, R.MANAGER, R.AUDITOR},
    "/console/registers/": {R.REGISTRY, R.OFFICER, R.MANAGER, R.AUDITOR},
    "/console/notices/": {R.REGISTRY, R.SECTION_CLERK, R.OFFICER},
    "/console/deliveries/": {R.REGISTRY, R.SECTION_CLERK, R.OFFICER},
}


@pytest.mark.parametrize("address", ALLOWED)
def test_a_page_opens_for_those_it_is_for_and_for_nobody_else(desk: Office, address: str) -> None:
    at = address.format(own=desk.own, other=desk.other, batch=desk.batch)
    opened = {role for role in STAFF if client_of(role).get(at).status_code == 200}
    assert opened == ALLOWED[address]


@pytest.mark.usefixtures("desk")
def test_a_refusal_is_plain_and_written_down() -> None:
    answer = client_of(R.CASHIER).get("/console/intake/new/")
    assert answer.status_code == 403
    assert "您沒有「收受移送電子檔」的權限" in answer.content.decode()
    look = office.looks(refused=True).rows[0]
    assert (look.who, look.subject_id, look.refused) == ("測試cashier", "/console/intake/new/", True)


@pytest.mark.usefixtures("desk")
def test_the_menu_shows_only_what_one_may_open() -> None:
    assert "/console/intake/" not in client_of(R.CASHIER).get("/console/").content.decode()
    assert "/console/intake/" in client_of(R.REGISTRY).get("/console/").content.decode()


def test_nobody_enters_without_logging_in(desk: Office) -> None:
    for address in ("/console/", f"/console/cases/{desk.own}/", "/console/cases/export.csv"):
        answer = Client().get(address)
        assert answer.status_code == 302
        assert answer.headers["Location"].startswith("/accounts/login/?next=")


@pytest.mark.usefixtures("desk")
def test_nobody_signs_up_by_himself() -> None:
    answer = Client().post("/accounts/signup/", {"username": "eve", "password1": "a-long-password-2"})
    assert "eve" not in {one.username for one in office.staff_list()}
    assert answer.status_code in (200, 302, 403, 404)


@pytest.mark.usefixtures("desk")
def test_a_clerk_exports_his_own_section_only() -> None:
    clerk = client_of(R.SECTION_CLERK)
    sections = office.sections()
    assert clerk.get(f"/console/cases/export.csv?section={sections[0].id}&state=").status_code == 200
    assert clerk.get(f"/console/cases/export.csv?section={sections[1].id}&state=").status_code == 403
    assert clerk.get("/console/cases/export.csv?section=&state=").status_code == 403
