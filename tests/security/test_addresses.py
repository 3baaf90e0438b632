"""Every address × every role: it opens for whom it is meant, is refused and written down for everybody else.

An address that stands in no table below fails: whoever adds one says here whom it is for.
"""

from collections.abc import Iterator
from typing import Any

import pytest
from django.db import transaction
from django.test import Client
from django.urls import URLPattern, get_resolver, reverse

from bianmin.documents import actions as documents
from bianmin.documents import queries as papers
from bianmin.office import queries as office
from bianmin.office.types import Permission, Role
from tests.factories.console import SYSTEM, Office, an_office, client_of, staff
from tests.security import (
    activity_deeds,
    console_addresses,
    desk_deeds,
    figure_deeds,
    inspection_deeds,
    paper_deeds,
    plan_deeds,
    record_deeds,
    report_deeds,
    request_deeds,
    review_deeds,
    site_addresses,
    survey_deeds,
)

P = Permission
STAFF = (
    Role.REGISTRY, Role.SECTION_CLERK, Role.OFFICER, Role.CASHIER, Role.CASHIER_SUPERVISOR, Role.ACCOUNTS,
    Role.ACCOUNTS_APPROVER, Role.MANAGER, Role.ADMINISTRATOR, Role.AUDITOR, Role.FRONT_DESK, Role.UNIT_HEAD,
    Role.SECRETARIAT, Role.ETHICS, Role.PERSONNEL, Role.GUARD,
)  # fmt: skip
NONE = 999_999_999
BROWSERS: dict[Role, Client] = {}

#: Console pages: what opens them (None: any log-in) and the record in their address (that need not exist).
CONSOLE: dict[str, tuple[Permission | tuple[Permission, ...] | None, dict[str, Any]]] = {
    **desk_deeds.CONSOLE,
    **review_deeds.CONSOLE,
    **inspection_deeds.CONSOLE,
    **activity_deeds.CONSOLE,
    **survey_deeds.CONSOLE,
    **record_deeds.CONSOLE,
    **request_deeds.CONSOLE,
    **plan_deeds.CONSOLE,
    **report_deeds.CONSOLE,
    **figure_deeds.CONSOLE,
    **console_addresses.CONSOLE,
}

#: Pages on a case, tried with one of the own section and one of another.
ON_A_CASE: dict[str, Permission] = {
    "case": P.READ_CASE,
    "case-ledger": P.READ_CASE,
    "case-money": P.READ_CASE,
    "case-identifier": P.READ_IDENTIFIER,
    "case-notice": P.ISSUE_NOTICE,
    "notice-paper": P.READ_CASE,
    "correction-answer": P.ANSWER_CORRECTION,
    "case-step": P.SUSPEND_CASE,
    "case-receipt": P.READ_CASE,
}

#: Open to everybody, or known to their owner by a token or a code (tested with the API and the site).
PUBLIC = {
    *activity_deeds.PUBLIC,
    *inspection_deeds.PUBLIC,
    *site_addresses.ASKED_FOR, *desk_deeds.PUBLIC, *review_deeds.PUBLIC, *survey_deeds.PUBLIC, *paper_deeds.PUBLIC,
    "api-reference", "bianmin-v1:openapi-json", "bianmin-v1:api-root", "site:find", "site:case", "site:leave",
    "site:pay", "site:receipt", "site:receipt-send", "site:receipt-sent", "site:search", "site:sitemap",
    "site:reports", "site:reports-data", "site:report", "site:report-file", "site:report-photo", "site:report-figure",
    "site:services", "site:service", "site:service-limits", "site:services-linked-data", "site:booking",
    "wagtail_serve", "wagtaildocs_serve", "wagtaildocs_authenticate_with_password",
    "wagtailcore_authenticate_with_password",
}  # fmt: skip
TOKEN = {
    "api-transfers", "api-transfer", "api-feedback", "api-lines", "api-collections", "api-case", "api-case-by-ref",
    "api-notice", "api-requests", "api-request-answer",
}  # fmt: skip


def patterns(resolver: Any, before: str = "", namespace: str = "") -> Iterator[tuple[str, str]]:
    """Yield name and route of every address."""
    for one in resolver.url_patterns:
        route = before + str(one.pattern)
        if isinstance(one, URLPattern):
            yield (f"{namespace}:{one.name}" if namespace else str(one.name)), route
        else:
            yield from patterns(one, route, getattr(one, "namespace", None) or namespace)


@pytest.fixture(scope="module")
def desk(django_db_setup: None, django_db_blocker: Any, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    """An office with twelve cases, two of them with a notice."""
    with django_db_blocker.unblock(), transaction.atomic():
        made = an_office(tmp_path_factory.mktemp("office"))
        for case_id in (made.own, made.other):
            documents.issue_notice(case_id, actor=SYSTEM)
        for role in STAFF:
            BROWSERS[role] = client_of(role)
        yield made
        transaction.set_rollback(True)


def opens(client: Client, address: str, method: str) -> bool:
    """Open an address and take back what that did; say whether it was refused. No answer may be a failure."""
    with transaction.atomic():
        before = office.looks(refused=True, size=1).rows
        answer = getattr(client, method)(address)
        assert answer.status_code < 500, (address, answer.status_code)
        for _ in getattr(answer, "streaming_content", ()):
            pass
        refused = answer.status_code == 403
        if refused:
            after = office.looks(refused=True, size=1).rows
            assert after != before, f"the refusal at {address} is not written down"
        transaction.set_rollback(True)
    return not refused


def test_every_address_is_meant_for_somebody() -> None:
    for name, route in patterns(get_resolver()):
        space, _, short = name.rpartition(":")
        if space == "console":
            assert short in CONSOLE or short in ON_A_CASE, name
        elif space == "bianmin-v1" and name not in PUBLIC:
            assert short in TOKEN, name
        elif not route.startswith(("cms/", "accounts/", "_util/login/", "^(accounts/")):
            assert name in PUBLIC, (name, route)


@pytest.mark.parametrize("name", CONSOLE)
def test_a_page_opens_as_the_permission_table_says(desk: Office, name: str, db: None) -> None:
    permission, record = CONSOLE[name]
    address = reverse(f"console:{name}", kwargs=record)
    posted: Role | None = None
    for role in STAFF:
        actor = office.actor_for(staff(role))
        may = paper_deeds.holds(actor, permission)
        client = BROWSERS[role]
        if name == "cases-export" and may:
            address_of_own = f"{address}?section={actor.section_id or ''}&state="
            assert opens(client, address_of_own, "get"), role
            continue
        assert opens(client, address, "get") is may, (role, "get")
        if not may and posted is None:
            assert not opens(client, address, "post"), (role, "post")
            posted = role
    stranger = Client().get(address)
    assert stranger.status_code == 302
    assert stranger.headers["Location"].startswith("/accounts/login/")
    assert Client().post(address).status_code == 302


@pytest.mark.parametrize("name", ON_A_CASE)
def test_a_case_opens_as_far_as_one_reaches(desk: Office, name: str, db: None) -> None:
    permission = ON_A_CASE[name]
    section = office.sections()[0].id
    for role in STAFF:
        client, actor = BROWSERS[role], office.actor_for(staff(role))
        for case_id, of in ((desk.own, section), (desk.other, -1)):
            record: dict[str, Any] = {"case_id": case_id}
            if name == "notice-paper":
                record = {"notice_id": papers.notices(case_id)[0].id}
            elif name == "correction-answer":
                record["correction_id"] = NONE
            elif name == "case-step":
                record["verb"] = "suspend"
            elif name == "case-receipt":
                record["receipt_id"] = NONE
            address = reverse(f"console:{name}", kwargs=record)
            may = office.may(actor, permission, section_id=of)
            method = "post" if name == "case-identifier" else "get"
            if name == "case-money":  # it changes what is owed: costs, agency's notices
                changes = (P.READ_MONEY, P.ADD_COSTS, P.TAKE_AGENCY_NOTICE)
                may = any(office.may(actor, one, section_id=of) for one in changes)
            if name == "correction-answer":
                may = office.may(actor, permission)  # which correction it is shows before whose it is
            assert opens(client, address, method) is may, (role, case_id == desk.own)


def test_numbers_too_large_for_any_record_are_not_found(desk: Office, db: None) -> None:
    huge = 10**25
    for name, (permission, record) in CONSOLE.items():
        numbers = {key: huge for key, value in record.items() if value == NONE}
        if numbers:
            role = next(r for r in STAFF if paper_deeds.holds(office.actor_for(staff(r)), permission))
            address = reverse(f"console:{name}", kwargs={**record, **numbers})
            opens(BROWSERS[role], address, "get")
    for name in ON_A_CASE.keys() - {"notice-paper"}:
        known: dict[str, dict[str, Any]] = {
            "correction-answer": {"correction_id": huge},
            "case-step": {"verb": "suspend"},
            "case-receipt": {"receipt_id": huge},
        }
        more = known.get(name, {})
        opens(BROWSERS[Role.OFFICER], reverse(f"console:{name}", kwargs={"case_id": huge, **more}), "get")


@pytest.mark.usefixtures("desk")
@pytest.mark.django_db
@pytest.mark.parametrize(
    "address",
    [
        "/accounts/signup/",
        "/accounts/email/",
        "/accounts/confirm-email/",
        "/accounts/confirm-email/abc/",
        "/accounts/password/set/",
        "/accounts/password/reset/",
        "/accounts/password/reset/key/1-set-password/",
        "/accounts/login/code/confirm/",
        "/_util/login/",
        "/en/_util/login/",
    ],
)
def test_ways_in_that_the_office_does_not_use_are_closed(address: str) -> None:
    # Wagtail's own log-in would ask for neither the second step nor count tries.
    assert Client().get(address).status_code == 404
    assert Client().post(address, {"username": "x", "password": "y", "login": "x"}).status_code == 404


@pytest.mark.django_db
@pytest.mark.parametrize("address", ["/cms/login/", "/cms/password_reset/", "/cms/", "/cms/users/", "/cms/images/"])
def test_the_editors_own_log_in_leads_to_the_staffs(address: str) -> None:
    for method in ("get", "post"):
        answer = getattr(Client(), method)(address, {"username": "x", "password": "y"})
        assert answer.status_code == 302
        assert answer.headers["Location"].startswith("/accounts/login/")
