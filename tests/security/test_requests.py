"""Every action on requests × every role: allowed exactly as the permission table says, own section's and others'."""

import inspect
from collections.abc import Callable
from typing import Any

import pytest

from bianmin.catalogue.types import Unit
from bianmin.kit.errors import NotAllowed, NotFound, Refusal
from bianmin.office import queries as office
from bianmin.office.models import Section
from bianmin.office.types import Actor, Permission, Role
from bianmin.requests import actions
from bianmin.requests.errors import UnknownRequest
from bianmin.requests.models import Request
from bianmin.requests.types import Applicant, Upload
from tests.factories import requests as factory
from tests.requests.conftest import People, home, people, services

__all__ = ["home", "people", "services"]
pytestmark = pytest.mark.django_db
P = Permission
WHY = {"reason": "測試"}
PHRASES = {"holder_one": "a", "passphrase_one": "x", "holder_two": "b", "passphrase_two": "y"}
OWN = {"number": "便字第1150000000號", "code": "x"}

#: What is no deed of a person, and why.
NOBODYS = {
    "forget_drafts": "the nightly clock",
    "mix_ratings": "the nightly clock",
    "recompute_deadlines": "the nightly clock",
    "recompute_after_calendar": "follows from a changed calendar",
}

#: (permission, what it is called with): nothing of it exists, so who may gets another answer than who may not.
PLAIN: dict[str, tuple[Permission, dict[str, Any]]] = {
    "take_past_matters": (P.KEEP_RECORDS, {"records": []}),
    "act": (P.WORK_REQUEST, {"request_id": 0, "verb": "x"}),
    "add_draft_file": (P.APPLY, {"code": "x", "upload": Upload("x", b"")}),
    "add_files": (P.WORK_REQUEST, {"request_id": 0, "files": []}),
    "add_note": (P.WORK_REQUEST, {"request_id": 0, "text": "測試"}),
    "answer_as_agency": (P.ANSWER_AS_AGENCY, {"request_id": 0, "verb": "x"}),
    "answer_supplement": (P.FOLLOW_OWN_REQUEST, OWN),
    "approve_extension": (P.EXTEND_REQUEST, {"request_id": 0}),
    "ask_extension": (P.WORK_REQUEST, {"request_id": 0, **WHY}),
    "assign": (P.ASSIGN_REQUEST, {"request_id": 0, "staff_id": None}),
    "correct": (P.WORK_REQUEST, {"event_id": 0, "values": {}, **WHY}),
    "correct_answers": (P.WORK_REQUEST, {"request_id": 0, "answers": {}, **WHY}),
    "drop_draft": (P.APPLY, {"code": "x"}),
    "drop_draft_file": (P.APPLY, {"code": "x", "file_id": 0}),
    "hand_over": (P.ASSIGN_REQUEST, {"request_id": 0, "unit": Unit.REGISTRY, **WHY}),
    "make_seal_key": (P.READ_ETHICS, {"unit": Unit.ETHICS, **PHRASES}),
    "rate": (P.FOLLOW_OWN_REQUEST, {**OWN, "stars": 5}),
    "refuse_extension": (P.EXTEND_REQUEST, {"request_id": 0, **WHY}),
    "rehash": (P.ROTATE_KEYS, {}),
    "save_draft": (P.APPLY, {"code": "x", "answers": {}}),
    "send_again": (P.WORK_REQUEST, {"request_id": 0, "message_id": 0}),
    "start_draft": (P.APPLY, {"service": "none"}),
    "undo_last": (P.WORK_REQUEST, {"request_id": 0}),
    "withdraw": (P.FOLLOW_OWN_REQUEST, OWN),
}

#: For the units that have closed matters; and taking in, which citizens and staff do by permissions of their own.
OF_CLOSED_UNITS: dict[str, dict[str, Any]] = {
    "open_sealed": {"request_id": 0, "passphrase_one": "x", "passphrase_two": "y"},
    "recover_seal_key": {"key_id": 0, "shares": ("x", "y"), **PHRASES},
    "reply_sealed": {"request_id": 0, "text": "x"},
}
APART = {"apply"}

#: Of a request that is there: a section's own people for theirs, the others as far as the table reaches.
OF_A_REQUEST: dict[str, tuple[Permission, dict[str, Any]]] = {
    "act": (P.WORK_REQUEST, {"verb": "none"}),
    "add_note": (P.WORK_REQUEST, {"text": "測試"}),
    "approve_extension": (P.EXTEND_REQUEST, {}),
    "ask_extension": (P.WORK_REQUEST, WHY),
    "assign": (P.ASSIGN_REQUEST, {"staff_id": None}),
    "hand_over": (P.ASSIGN_REQUEST, {"unit": Unit.REGISTRY, **WHY}),
    "undo_last": (P.WORK_REQUEST, {}),
}
ROLES = [frozenset({role}) for role in Role] + [frozenset[Role]()]


def deed(name: str) -> Callable[..., Any]:
    return getattr(actions, name)  # type: ignore[no-any-return]  # an action, found by its name


def refused(name: str, actor: Actor, arguments: dict[str, Any], hidden: type[Refusal] | None = None) -> bool:
    """Tell whether it was refused to the actor, or the record hidden from him."""
    try:
        deed(name)(actor=actor, **arguments)
    except Refusal as refusal:
        return isinstance(refusal, NotAllowed) or (hidden is not None and isinstance(refusal, hidden))
    return False


def test_every_action_stands_in_a_table_and_asks_who_acts() -> None:
    assert set(actions.__all__) == {*NOBODYS, *PLAIN, *OF_CLOSED_UNITS, *APART}
    assert {name for name in actions.__all__ if "actor" not in inspect.signature(deed(name)).parameters} == {*NOBODYS}


@pytest.mark.parametrize("name", PLAIN)
def test_a_role_may_do_what_the_table_says(people: People, name: str) -> None:
    permission, arguments = PLAIN[name]
    for roles in ROLES:
        actor = Actor("測試", 1, roles, agency_id=1)
        assert refused(name, actor, arguments) is not office.may(actor, permission), (name, roles)


@pytest.mark.parametrize("name", OF_CLOSED_UNITS)
def test_closed_matters_are_for_their_units(people: People, name: str) -> None:
    for roles in ROLES:
        may = bool(roles & {Role.ETHICS, Role.PERSONNEL})
        assert refused(name, Actor("測試", 1, roles), OF_CLOSED_UNITS[name]) is not may, (name, roles)


def test_citizens_apply_and_staff_take_in(people: People) -> None:
    given = {"service": "none", "answers": {}, "channel": "online", "applicant": Applicant()}
    for roles in ROLES:
        actor = Actor("測試", 1, roles)
        may = Role.CITIZEN in roles or office.may(actor, P.TAKE_REQUEST)
        assert refused("apply", actor, given) is not may, roles


@pytest.mark.parametrize("name", OF_A_REQUEST)
def test_own_sections_requests_and_others_are_kept_apart(people: People, name: str) -> None:
    permission, rest = OF_A_REQUEST[name]
    made = factory.applied()
    first, second = Section.objects.order_by("position").values_list("pk", flat=True)[:2]
    for section in (first, second):
        Request.objects.update(section_id=section, unit="sections", assigned_to=None, step_roles=[])
        for roles in ROLES:
            actor = Actor("測試", 999, roles, section_id=first)
            may = all(office.may(actor, one, section_id=section) for one in (permission, P.READ_REQUESTS))
            done = refused(name, actor, {"request_id": made.id, **rest}, UnknownRequest)
            assert done is not may, (name, roles, section == first)
            Request.objects.update(section_id=section, unit="sections", assigned_to=None)


def test_an_agency_answers_about_its_own_cases_alone(people: People) -> None:
    made = factory.applied()
    with pytest.raises(NotFound):
        actions.answer_as_agency(made.id, "supply", actor=Actor.agency("other", 1))
