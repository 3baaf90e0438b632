"""Every action × every role: allowed exactly as the permission table says, own records and others'.

An action that stands in none of the tables below fails: whoever adds one says here who may do it.
"""

import importlib
import inspect
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from django.db import transaction

from bianmin.cases import queries as cases
from bianmin.documents import actions as documents
from bianmin.documents import queries as papers
from bianmin.documents.types import DeliveryKind, RunScope
from bianmin.jobs import actions as jobs
from bianmin.kit.errors import NotAllowed, Refusal
from bianmin.kit.texts import t
from bianmin.office import queries as office
from bianmin.office.types import Actor, Permission, Role
from bianmin.payments import actions as payments
from tests.factories.console import SYSTEM, Office, an_office, staff

P = Permission
NOUNS = ("office", "cases", "payments", "documents", "jobs", "pages")
NAMED = t("測試", "Test")
DAY = date(2026, 11, 2)

#: What is no deed of a person: it asks nobody's permission, and why.
NOBODYS = {
    "office.check_token": "tells whose token it is",
    "office.note_look": "writing down a look is a duty",
    "office.ensure_default_branch": "what an empty database begins with, by migrate",
    "cases.recompute_corrections": "follows from a changed calendar",
    "cases.rehash_obligors": "tested below: it takes no record",
    "cases.rehash_representatives": "tested below: it takes no record",
    "cases.retire_key": "tested below: it takes no record",
    "payments.Receivables": "no verb: the book of receivables behind its port",
    "payments.Exported": "no verb: a shape",
    "documents.print_run": "prints what start_run allowed",
    "jobs.run": "runs what start put on the queue; the handler's action asks",
    "jobs.forget_old": "the nightly clock",
    "pages.admit_editor": "mirrors the office's roles",
    "pages.allow": "counts tries of anybody",
    "pages.count_visit": "counts openings by anybody",
    "pages.index_page": "follows from publishing",
    "pages.forget_page": "follows from taking down",
}

#: What everybody who is logged in does for himself alone; tested where it lives.
ONES_OWN = {"office.save_view", "office.forget_view", "office.set_language", "jobs.start", "jobs.cancel"}

#: Permissions without regard to a record: (permission, what it is called with). The records don't exist:
#: who may not is refused before anything is looked up, who may gets another answer.
DETAIL = {"payee": "測試", "bank_code": "0040012", "account": "1", "reason": "測試"}
PLAIN: dict[str, tuple[Permission, dict[str, Any]]] = {
    "office.activate_staff": (P.MANAGE_STAFF, {"staff_id": 0}),
    "office.add_account_scheme": (
        P.MANAGE_AGENCIES,
        {"code": "x", "bank_code": "1", "bank_name": NAMED, "company_id": "1", "spec": {}, "valid_from": DAY},
    ),
    "office.add_staff": (P.MANAGE_STAFF, {"username": "", "full_name": ""}),
    "office.announce_day": (P.LOAD_CALENDAR, {"day": DAY, "name": "測試"}),
    "office.change_setting": (P.MANAGE_SETTINGS, {"key": "store_cap", "value": "x", "valid_from": DAY}),
    "office.change_staff": (P.MANAGE_STAFF, {"staff_id": 0}),
    "office.deactivate_staff": (P.MANAGE_STAFF, {"staff_id": 0}),
    "office.end_role": (P.MANAGE_STAFF, {"staff_id": 0, "role": Role.MANAGER}),
    "office.give_role": (P.MANAGE_STAFF, {"staff_id": 0, "role": Role.MANAGER}),
    "office.issue_token": (P.MANAGE_TOKENS, {"agency_code": "none", "name": "x"}),
    "office.load_calendar": (P.LOAD_CALENDAR, {"content": b"", "file_name": "x"}),
    "office.mark_sample": (P.MANAGE_SECTIONS, {}),
    "office.require_totp": (P.MANAGE_SETTINGS, {"required": False}),
    "office.revoke_token": (P.MANAGE_TOKENS, {"token_id": 0}),
    "office.save_agency": (
        P.MANAGE_AGENCIES,
        {"code": "", "name": NAMED, "kind": "x", "bank_code": "", "bank_account": ""},
    ),
    "office.save_branch": (
        P.MANAGE_SECTIONS,
        {"code": "", "name": NAMED, "address": NAMED, "postal_code": "", "telephone": "", "complaint_telephone": "",
         "mailbox": "", "web_address": ""},
    ),
    "office.save_case_type": (P.MANAGE_AGENCIES, {"word": "", "name": NAMED}),
    "office.save_section": (
        P.MANAGE_SECTIONS,
        {"code": "", "name": NAMED, "officer": "", "telephone": "", "extension": ""},
    ),
    "office.save_site": (P.MANAGE_SECTIONS, {"code": "", "name": NAMED, "address": NAMED, "telephone": ""}),
    "office.withdraw_day": (P.LOAD_CALENDAR, {"day": DAY}),
    "cases.begin_execution": (P.ISSUE_NOTICE, {"case_ids": []}),
    "cases.close_paid": (P.CLOSE_CASE, {"case_ids": []}),
    "cases.reopen_unpaid": (P.REOPEN_CASE, {"case_ids": [], "reason": "測試"}),
    "payments.approve_orders": (P.APPROVE_ORDERS, {"order_ids": [0]}),
    "payments.decline_void": (P.APPROVE_VOID, {"receipt_id": 0}),
    "payments.approve_void": (P.APPROVE_VOID, {"receipt_id": 0}),
    "payments.ask_void": (P.ASK_VOID, {"receipt_id": 0, "reason": "測試"}),
    "payments.bounce_instrument": (P.REVERSE_PAYMENT, {"receipt_id": 0, "reason": "測試"}),
    "payments.cancel_order": (P.PROPOSE_ORDERS, {"order_id": 0}),
    "payments.charge_back": (P.REVERSE_PAYMENT, {"receipt_id": 0, "reason": "測試"}),
    "payments.clear_instrument": (P.REVERSE_PAYMENT, {"receipt_id": 0}),
    "payments.close_day": (P.CLOSE_DAY, {"counted": {}}),
    "payments.collect": (P.COLLECT, {"path": Path(__file__), "layout": "store", "file_name": "x"}),
    "payments.export_orders": (P.EXPORT_ORDERS, {}),
    "payments.match_suspense": (P.WORK_SUSPENSE, {"item_id": 0, "shares": [(0, 1)], "reason": "測試"}),
    "payments.note_measures": (P.REFRESH_MAJOR_DEBTORS, {"debtor_id": 0, "measures": "x", "next_action_on": None}),
    "payments.propose_orders": (P.PROPOSE_ORDERS, {}),
    "payments.propose_refund": (P.REFUND, {"item_id": 0, "amount": 1, **DETAIL}),
    "payments.refresh_major_debtors": (P.REFRESH_MAJOR_DEBTORS, {}),
    "payments.refund_suspense": (P.REFUND, {"item_id": 0, "amount": 1, **DETAIL}),
    "payments.return_order": (P.RETURN_ORDER, {"order_id": 0, "reason": "測試"}),
    "payments.take_fee": (
        P.TAKE_PAYMENT,
        {"key": "k", "payer": "測試", "method": "cash", "fee_item": "none", "quantity": 1},
    ),
    "payments.take_payment": (P.TAKE_PAYMENT, {"key": "k", "payer": "測試", "method": "cash", "amount": 1}),
    "payments.undo_move": (P.WORK_SUSPENSE, {"move_id": 0, "reason": "測試"}),
    "payments.unmatch_payment": (P.REVERSE_PAYMENT, {"payment_id": 0, "reason": "測試"}),
    "documents.cancel_run": (P.RUN_NOTICES, {"run_id": 0}),
    "jobs.retry_reaction": (P.MANAGE_JOBS, {"reaction_id": 0}),
    "pages.ensure_default_pages": (P.EDIT_PAGES, {}),
}  # fmt: skip

#: Permissions for a record: (permission, the argument that names it, the rest).
WHY = {"reason": "測試"}
OF_A_CASE: dict[str, tuple[Permission, str, dict[str, Any]]] = {
    "cases.ask_correction": (P.ASK_CORRECTION, "case_id", {"items": "測試"}),
    "cases.answer_correction": (P.ANSWER_CORRECTION, "correction_id", {"answer": "測試"}),
    "cases.settle_correction": (P.ANSWER_CORRECTION, "correction_id", {"outcome": "corrected"}),
    "cases.close": (P.CLOSE_CASE, "case_id", {"ground": "none", **WHY}),
    "cases.hand_over": (P.HAND_OVER, "case_id", {"office": "測試", **WHY}),
    "cases.move_section": (P.MOVE_CASE, "case_id", {"section_id": 0, **WHY}),
    "cases.reopen": (P.REOPEN_CASE, "case_id", WHY),
    "cases.resume": (P.SUSPEND_CASE, "case_id", WHY),
    "cases.return_case": (P.RETURN_CASE, "case_id", {"ground": "none", **WHY}),
    "cases.stop": (P.STOP_CASE, "case_id", {"ground": "none", **WHY}),
    "cases.suspend": (P.SUSPEND_CASE, "case_id", WHY),
    "cases.begin_execution": (P.ISSUE_NOTICE, "case_ids", {}),
    "cases.close_paid": (P.CLOSE_CASE, "case_ids", {}),
    "cases.reopen_unpaid": (P.REOPEN_CASE, "case_ids", WHY),
    "payments.add_costs": (P.ADD_COSTS, "case_id", {"amount": 1, "key": "k", **WHY}),
    "payments.take_agency_notice": (P.TAKE_AGENCY_NOTICE, "case_id", {"kind": "none", "key": "k", **WHY}),
    "payments.send_receipt_return": (
        P.SEND_RECEIPT_RETURN,
        "case_id",
        {"payer": "測試", "amount": 1, "paid_on": DAY, "channel": "none", "content": b"", "file_name": "x"},
    ),
    "payments.settle_receipt_return": (P.CHECK_RECEIPT_RETURN, "return_id", {"note": "測試"}),
    "documents.issue_notice": (P.ISSUE_NOTICE, "case_id", {"deadline": date(2000, 1, 1)}),
    "documents.record_delivery": (P.RECORD_DELIVERY, "notice_id", {"kind": DeliveryKind.SENT, "on": date(2000, 1, 1)}),
    "documents.start_run": (P.RUN_NOTICES, "scope_id", {"scope": RunScope.CASE, "deadline": date(2000, 1, 1)}),
}

#: With regard to something else than a case; each has a test of its own below.
APART = {"cases.take_transfer"}

PDF = b"%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"


@dataclass(frozen=True, slots=True)
class Record:
    """A case with what hangs on it, by the name of the argument that names it."""

    section_id: int
    agency_id: int
    ids: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Branch:
    """One case of the first section, one of another."""

    desk: Office
    own: Record
    other: Record


@pytest.fixture(scope="module")
def branch(django_db_setup: None, django_db_blocker: Any, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Branch]:  # noqa: ARG001
    """An office with two cases in which a correction, a receipt and a notice are open."""
    with django_db_blocker.unblock(), transaction.atomic():
        desk = an_office(tmp_path_factory.mktemp("office"))
        yield Branch(desk, record(desk.own), record(desk.other))
        transaction.set_rollback(True)


def record(case_id: int) -> Record:
    """Put a correction, a receipt and a notice on a case."""
    from bianmin.cases import actions as casework  # noqa: PLC0415  (with the others of this noun by name)
    from bianmin.payments.models import ReceiptReturn  # noqa: PLC0415

    view = cases.case_view(case_id)
    correction = casework.ask_correction(case_id, actor=SYSTEM, items="測試")
    documents.issue_notice(case_id, actor=SYSTEM)
    payments.send_receipt_return(
        case_id, actor=Actor.citizen(), payer="測試", amount=1, paid_on=DAY, channel="store", content=PDF,
        file_name="x.pdf",
    )  # fmt: skip
    ids = {
        "case_id": case_id,
        "case_ids": [case_id],
        "scope_id": case_id,
        "correction_id": correction,
        "notice_id": papers.notices(case_id)[0].id,
        "return_id": ReceiptReturn.objects.get(case_id=case_id).pk,
    }
    return Record(view.section_id, view.agency_id, ids)


def every_action() -> dict[str, Callable[..., Any]]:
    """Return what each noun's actions offer, by noun and name."""
    found = {}
    for noun in NOUNS:
        module = importlib.import_module(f"bianmin.{noun}.actions")
        names = getattr(module, "__all__", None) or [
            name
            for name, value in vars(module).items()
            if inspect.isfunction(value) and value.__module__ == module.__name__ and not name.startswith("_")
        ]
        found.update({f"{noun}.{name}": getattr(module, name) for name in names})
    return found


ACTIONS = every_action()


def people(record: Record) -> list[Actor]:
    """Return a person of each role in the record's section and agency, and somebody without any."""
    roles = [Actor("測試", 0, frozenset({role}), record.section_id, agency_id=record.agency_id) for role in Role]
    return [*roles, Actor("測試", 0)]


def refused(name: str, actor: Actor, arguments: dict[str, Any]) -> bool:
    """Do it and take it back; tell whether the permission was refused."""
    try:
        with transaction.atomic():
            ACTIONS[name](actor=actor, **arguments)
            transaction.set_rollback(True)
    except NotAllowed:
        return True
    except Refusal:
        return False
    return False


def test_every_action_stands_in_a_table() -> None:
    known = {*NOBODYS, *ONES_OWN, *PLAIN, *OF_A_CASE, *APART}
    assert set(ACTIONS) == known


def test_an_action_without_an_actor_is_named_with_its_reason() -> None:
    without = {name for name, deed in ACTIONS.items() if "actor" not in inspect.signature(deed).parameters}
    assert without <= {*NOBODYS}


@pytest.mark.parametrize("name", PLAIN)
def test_a_role_may_do_what_the_table_says(branch: Branch, name: str, db: None) -> None:  # noqa: ARG001
    permission, arguments = PLAIN[name]
    for actor in people(branch.own):
        assert refused(name, actor, arguments) is not office.may(actor, permission), (name, actor.roles)


@pytest.mark.parametrize("name", OF_A_CASE)
def test_own_records_and_others_are_kept_apart(branch: Branch, name: str, db: None) -> None:  # noqa: ARG001
    permission, argument, rest = OF_A_CASE[name]
    for actor in people(branch.own):
        for one in (branch.own, branch.other):
            arguments = {argument: one.ids[argument], **rest}
            may = office.may(actor, permission, section_id=one.section_id, agency_id=one.agency_id)
            assert refused(name, actor, arguments) is not may, (name, actor.roles, one is branch.own)
        stranger = Actor("測試", 0, actor.roles, branch.own.section_id, agency_id=0)
        may = office.may(stranger, permission, section_id=branch.other.section_id, agency_id=branch.other.agency_id)
        arguments = {argument: branch.other.ids[argument], **rest}
        assert refused(name, stranger, arguments) is not may, (name, actor.roles, "stranger")


def test_a_transfer_file_is_taken_in_for_the_own_agency_alone(branch: Branch, db: None) -> None:  # noqa: ARG001
    for actor in people(branch.own):
        for agency_id in (branch.own.agency_id, 0, None):
            arguments = {"path": Path("none"), "file_name": "x", "source": "test", "agency_id": agency_id}
            may = office.may(actor, P.TAKE_TRANSFER, agency_id=agency_id)
            if Role.AGENCY in actor.roles and agency_id is None:
                may = False
            try:
                assert refused("cases.take_transfer", actor, arguments) is not may, (actor.roles, agency_id)
            except FileNotFoundError:
                assert may


def test_notices_are_run_for_the_own_section_alone(branch: Branch, db: None) -> None:  # noqa: ARG001
    past = {"deadline": date(2000, 1, 1)}
    for actor in people(branch.own):
        for section_id in (branch.own.section_id, branch.other.section_id):
            may = office.may(actor, P.RUN_NOTICES, section_id=section_id)
            arguments = {"scope": RunScope.SECTION, "scope_id": section_id, **past}
            assert refused("documents.start_run", actor, arguments) is not may
        batch = {"scope": RunScope.BATCH, "scope_id": branch.desk.batch, **past}
        whole = office.may(actor, P.RUN_NOTICES, section_id=0)
        assert refused("documents.start_run", actor, batch) is not whole


def test_a_job_is_stopped_by_its_own_person_or_the_administrator(branch: Branch, db: None) -> None:  # noqa: ARG001
    clerk = staff(Role.SECTION_CLERK)
    its_own = Actor("測試", clerk.pk, frozenset({Role.SECTION_CLERK}))
    with transaction.atomic():
        job = jobs.start("intake", {"file_id": 0}, its_own)
        for actor in people(branch.own):
            assert refused("jobs.cancel", actor, {"job_id": job}) is not office.may(actor, P.MANAGE_JOBS)
        assert not refused("jobs.cancel", its_own, {"job_id": job})
        transaction.set_rollback(True)


def test_keys_are_rotated_by_those_who_keep_them(branch: Branch, db: None) -> None:  # noqa: ARG001
    for actor in people(branch.own):
        for verb in ("cases.rehash_obligors", "cases.rehash_representatives"):
            assert refused(verb, actor, {}) is not office.may(actor, P.ROTATE_KEYS)
        assert office.may(actor, P.ROTATE_KEYS) or refused("cases.retire_key", actor, {"version": 1})
