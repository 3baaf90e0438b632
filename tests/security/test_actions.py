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
from bianmin.documents.types import RunScope
from bianmin.jobs import actions as jobs
from bianmin.kit.errors import NotAllowed, Refusal
from bianmin.office import queries as office
from bianmin.office.types import Actor, Role
from bianmin.payments import actions as payments
from tests.factories.console import SYSTEM, Office, an_office, staff
from tests.factories.default_pages import default_pages
from tests.security.deeds import APART, BOOKED, DAY, NOBODYS, NOUNS, OF_A_CASE, ONES_OWN, PLAIN, P

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
def branch(django_db_setup: None, django_db_blocker: Any, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Branch]:
    """An office with two cases in which a correction, a receipt and a notice are open."""
    with django_db_blocker.unblock(), transaction.atomic():
        desk = an_office(tmp_path_factory.mktemp("office"))
        default_pages()
        yield Branch(desk, record(desk.own), record(desk.other))
        transaction.set_rollback(True)


def record(case_id: int) -> Record:
    """Put a correction, a receipt and a notice on a case."""
    from bianmin.cases import actions as casework  # noqa: PLC0415  (with the others of this noun by name)
    from bianmin.payments.models import ReceiptReturn  # noqa: PLC0415  (only this needs it)

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
    except NotAllowed:  # the answer
        return True
    except Refusal:  # allowed, and refused by a rule
        return False
    return False


def test_every_action_stands_in_a_table() -> None:
    known = {*NOBODYS, *ONES_OWN, *PLAIN, *OF_A_CASE, *APART}
    assert set(ACTIONS) == known


def test_an_action_without_an_actor_is_named_with_its_reason() -> None:
    without = {name for name, deed in ACTIONS.items() if "actor" not in inspect.signature(deed).parameters}
    assert without <= {*NOBODYS}


@pytest.mark.parametrize("name", PLAIN)
def test_a_role_may_do_what_the_table_says(branch: Branch, name: str, db: None) -> None:
    permission, arguments = PLAIN[name]
    for actor in people(branch.own):
        assert refused(name, actor, arguments) is not office.may(actor, permission), (name, actor.roles)


@pytest.mark.parametrize("name", OF_A_CASE)
def test_own_records_and_others_are_kept_apart(branch: Branch, name: str, db: None) -> None:
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


def test_a_transfer_file_is_taken_in_for_the_own_agency_alone(branch: Branch, db: None) -> None:
    for actor in people(branch.own):
        for agency_id in (branch.own.agency_id, 0, None):
            arguments = {"path": Path("none"), "file_name": "x", "source": "test", "agency_id": agency_id}
            may = office.may(actor, P.TAKE_TRANSFER, agency_id=agency_id)
            if Role.AGENCY in actor.roles and agency_id is None:
                may = False
            try:
                assert refused("cases.take_transfer", actor, arguments) is not may, (actor.roles, agency_id)
            except FileNotFoundError:  # allowed: it went as far as the file
                assert may


@pytest.mark.parametrize("name", BOOKED)
def test_a_time_is_booked_for_others_by_staff_and_for_himself_by_a_citizen(
    branch: Branch,
    name: str,
    db: None,
) -> None:
    for actor in people(branch.own):
        may = office.may(actor, P.MAKE_BOOKING) or office.may(actor, P.BOOK_ONLINE)
        assert refused(name, actor, BOOKED[name]) is not may, (name, actor.roles)


def test_notices_are_run_for_the_own_section_alone(branch: Branch, db: None) -> None:
    past = {"deadline": date(2000, 1, 1)}
    for actor in people(branch.own):
        for section_id in (branch.own.section_id, branch.other.section_id):
            may = office.may(actor, P.RUN_NOTICES, section_id=section_id)
            arguments = {"scope": RunScope.SECTION, "scope_id": section_id, **past}
            assert refused("documents.start_run", actor, arguments) is not may
        batch = {"scope": RunScope.BATCH, "scope_id": branch.desk.batch, **past}
        whole = office.may(actor, P.RUN_NOTICES, section_id=0)
        assert refused("documents.start_run", actor, batch) is not whole


def test_a_job_is_stopped_by_its_own_person_or_the_administrator(branch: Branch, db: None) -> None:
    clerk = staff(Role.SECTION_CLERK)
    its_own = Actor("測試", clerk.pk, frozenset({Role.SECTION_CLERK}))
    with transaction.atomic():
        job = jobs.start("intake", {"file_id": 0}, its_own)
        for actor in people(branch.own):
            assert refused("jobs.cancel", actor, {"job_id": job}) is not office.may(actor, P.MANAGE_JOBS)
        assert not refused("jobs.cancel", its_own, {"job_id": job})
        transaction.set_rollback(True)


def test_keys_are_rotated_by_those_who_keep_them(branch: Branch, db: None) -> None:
    for actor in people(branch.own):
        for verb in ("cases.rehash_obligors", "cases.rehash_representatives"):
            assert refused(verb, actor, {}) is not office.may(actor, P.ROTATE_KEYS)
        assert office.may(actor, P.ROTATE_KEYS) or refused("cases.retire_key", actor, {"version": 1})
