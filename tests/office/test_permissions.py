"""Who may do what: the whole table, roles x permissions, and whose records."""

import pytest

from bianmin.office import queries
from bianmin.office.errors import PermissionMissing
from bianmin.office.types import Actor, Permission, Reach, Role
from tests.office import measures
from tests.security import desk_deeds, record_deeds, survey_deeds

P, R = Permission, Role

#: What each role may, written out a second time from the office's point of view.
#: ``+`` everything, ``s`` only the own section's cases, ``a`` only the own agency's.
EXPECTED: dict[Role, dict[str, set[Permission]]] = {
    R.REGISTRY: {
        "+": {
            P.TAKE_TRANSFER, P.READ_REGISTERS, P.ASK_CORRECTION, P.ANSWER_CORRECTION, P.RETURN_CASE, P.HAND_OVER,
            P.READ_CASE, P.SEARCH_CASES, P.READ_IDENTIFIER, P.MOVE_CASE, P.ISSUE_NOTICE, P.RUN_NOTICES,
            P.RECORD_DELIVERY, P.TAKE_AGENCY_NOTICE, P.READ_JOBS,
        }
    },
    R.SECTION_CLERK: {
        "+": {P.READ_CASE, P.SEARCH_CASES, P.READ_MAJOR_DEBTORS, P.READ_JOBS},
        "s": {
            P.ASK_CORRECTION, P.ANSWER_CORRECTION, P.READ_IDENTIFIER, P.EXPORT_CASES, P.WRITE_CASE, P.CLOSE_CASE,
            P.SUSPEND_CASE, P.ISSUE_NOTICE, P.RUN_NOTICES, P.RECORD_DELIVERY, P.ADD_COSTS, P.CHECK_RECEIPT_RETURN,
        },
    },
    R.OFFICER: {
        "+": {
            P.READ_REGISTERS, P.READ_CASE, P.SEARCH_CASES, P.READ_MAJOR_DEBTORS, P.REFRESH_MAJOR_DEBTORS, P.READ_JOBS,
        },
        "s": {
            P.ASK_CORRECTION, P.ANSWER_CORRECTION, P.RETURN_CASE, P.HAND_OVER, P.READ_IDENTIFIER, P.EXPORT_CASES,
            P.WRITE_CASE, P.CLOSE_CASE, P.SUSPEND_CASE, P.STOP_CASE, P.REOPEN_CASE, P.ISSUE_NOTICE, P.RUN_NOTICES,
            P.RECORD_DELIVERY, P.ADD_COSTS, P.CHECK_RECEIPT_RETURN,
        },
    },
    R.CASHIER: {
        "+": {
            P.READ_CASE, P.SEARCH_CASES, P.READ_IDENTIFIER, P.TAKE_PAYMENT, P.READ_RECEIPTS, P.ASK_VOID, P.CLOSE_DAY,
            P.CHECK_RECEIPT_RETURN,
        }
    },
    R.CASHIER_SUPERVISOR: {
        "+": {
            P.READ_CASE, P.SEARCH_CASES, P.READ_IDENTIFIER, P.TAKE_PAYMENT, P.READ_RECEIPTS, P.ASK_VOID,
            P.APPROVE_VOID, P.CLOSE_DAY, P.CHECK_RECEIPT_RETURN,
        }
    },
    R.ACCOUNTS: {
        "+": {
            P.READ_CASE, P.SEARCH_CASES, P.READ_RECEIPTS, P.READ_MONEY, P.COLLECT, P.WORK_SUSPENSE, P.REFUND,
            P.TAKE_AGENCY_NOTICE, P.ADD_COSTS, P.REVERSE_PAYMENT, P.PROPOSE_ORDERS, P.EXPORT_ORDERS, P.RETURN_ORDER,
            P.CHECK_LEDGER, P.CHECK_RECEIPT_RETURN, P.READ_JOBS,
        }
    },
    R.ACCOUNTS_APPROVER: {
        "+": {
            P.READ_CASE, P.SEARCH_CASES, P.READ_RECEIPTS, P.READ_MONEY, P.COLLECT, P.WORK_SUSPENSE, P.REFUND,
            P.TAKE_AGENCY_NOTICE, P.REVERSE_PAYMENT, P.PROPOSE_ORDERS, P.APPROVE_ORDERS, P.EXPORT_ORDERS,
            P.RETURN_ORDER, P.CHECK_LEDGER, P.CHECK_RECEIPT_RETURN, P.READ_OVERVIEW, P.READ_JOBS, P.READ_SETTINGS,
        }
    },
    R.MANAGER: {
        "+": {
            P.READ_REGISTERS, P.READ_CASE, P.SEARCH_CASES, P.READ_IDENTIFIER, P.EXPORT_CASES, P.MOVE_CASE,
            P.READ_MAJOR_DEBTORS, P.REFRESH_MAJOR_DEBTORS, P.READ_RECEIPTS, P.READ_MONEY, P.CHECK_LEDGER,
            P.READ_OVERVIEW, P.READ_JOBS, P.READ_SETTINGS, P.READ_LOOKS,
        }
    },
    R.ADMINISTRATOR: {
        "+": {
            P.CHECK_LEDGER, P.READ_OVERVIEW, P.READ_JOBS, P.MANAGE_JOBS, P.READ_SETTINGS, P.MANAGE_SETTINGS,
            P.MANAGE_SECTIONS, P.MANAGE_AGENCIES, P.MANAGE_STAFF, P.MANAGE_TOKENS, P.LOAD_CALENDAR, P.EDIT_PAGES,
            P.ROTATE_KEYS, P.READ_LOOKS,
        }
    },
    R.AUDITOR: {
        "+": {
            P.READ_REGISTERS, P.READ_CASE, P.SEARCH_CASES, P.EXPORT_CASES, P.READ_MAJOR_DEBTORS, P.READ_RECEIPTS,
            P.READ_MONEY, P.CHECK_LEDGER, P.READ_OVERVIEW, P.READ_JOBS, P.READ_SETTINGS, P.READ_LOOKS,
        }
    },
    R.AGENCY: {"a": {P.TAKE_TRANSFER, P.READ_REGISTERS, P.ANSWER_CORRECTION, P.READ_CASE, P.TAKE_AGENCY_NOTICE}},
    R.COLLECTOR: {"+": {P.COLLECT}},
    R.WEB_EDITOR: {"+": {P.EDIT_PAGES}},
    R.CITIZEN: {"+": {P.VISIT_SITE, P.FIND_OWN_CASE, P.SEND_RECEIPT_RETURN}},
    R.SYSTEM: {
        "+": set(P)
        - {
            P.APPROVE_VOID, P.PROPOSE_ORDERS, P.APPROVE_ORDERS, P.READ_ETHICS, P.READ_PERSONNEL, P.EXTEND_REQUEST,
            P.APPROVE_WORDS,
        }
        - measures.PERSONS_ALONE
    },
}  # fmt: skip

CASE_WORKERS = "section_clerk officer"
#: The services' part, the other way round: who may do a thing, and who only for the own section's.
OF_SERVICES: dict[Permission, tuple[str, str]] = {
    P.READ_CASE: ("front_desk unit_head", ""),
    P.SEARCH_CASES: ("front_desk unit_head", ""),
    P.READ_REQUESTS: ("registry front_desk unit_head secretariat manager auditor", CASE_WORKERS),
    P.TAKE_REQUEST: (
        "registry front_desk unit_head secretariat section_clerk officer cashier cashier_supervisor ethics personnel",
        "",
    ),
    P.WORK_REQUEST: (
        (
            "registry front_desk unit_head secretariat manager cashier cashier_supervisor accounts accounts_approver"
            " ethics personnel"
        ),
        CASE_WORKERS,
    ),
    P.ASSIGN_REQUEST: ("unit_head secretariat manager", "officer"),
    P.MAKE_PLAN: ("unit_head manager", CASE_WORKERS),
    P.EXTEND_REQUEST: ("unit_head manager", "officer"),
    P.READ_SERVICES: (
        "registry front_desk unit_head secretariat manager administrator auditor section_clerk officer",
        "",
    ),
    P.MANAGE_SERVICES: ("secretariat", ""),
    P.APPROVE_WORDS: ("secretariat unit_head manager", ""),
    P.READ_BOOKINGS: (
        "registry front_desk unit_head secretariat manager auditor section_clerk officer cashier cashier_supervisor",
        "",
    ),
    P.MAKE_BOOKING: (
        "registry front_desk unit_head secretariat section_clerk officer cashier cashier_supervisor",
        "",
    ),
    P.MANAGE_PLACES: ("secretariat unit_head", ""),
    P.BOOK_ONLINE: ("citizen", ""),
    P.READ_ETHICS: ("ethics", ""),
    P.READ_PERSONNEL: ("personnel", ""),
    P.NIGHT_REGISTER: ("guard registry front_desk", ""),
    P.TAKE_NIGHT_MAIL: ("registry", ""),
    P.MOVE_CLOCK: (
        (
            "registry section_clerk officer cashier cashier_supervisor accounts accounts_approver manager administrator"
            " front_desk unit_head secretariat ethics personnel"
        ),
        "",
    ),
    P.APPLY: ("citizen", ""),
    P.FOLLOW_OWN_REQUEST: ("citizen", ""),
}
EXPECTED[R.AGENCY]["a"].add(P.ANSWER_AS_AGENCY)
for _permission, (_all, _own) in {
    **OF_SERVICES,
    **desk_deeds.EXPECTED,
    **survey_deeds.EXPECTED,
    **record_deeds.EXPECTED,
    **measures.EXPECTED,
}.items():
    for _mark, _roles in (("+", _all), ("s", _own)):
        for _role in _roles.split():
            EXPECTED.setdefault(R(_role), {}).setdefault(_mark, set()).add(_permission)
MARKS = {"+": Reach.ALL, "s": Reach.OWN_SECTION, "a": Reach.OWN_AGENCY}


def actor(role: Role) -> Actor:
    return Actor(name="測試", roles=frozenset({role}), section_id=3, agency_id=5)


@pytest.mark.parametrize("role", list(Role))
@pytest.mark.parametrize("permission", list(Permission))
def test_a_role_may_exactly_what_the_office_gave_it(role: Role, permission: Permission) -> None:
    reaches = {mark for mark, permissions in EXPECTED[role].items() if permission in permissions}
    who = actor(role)
    assert queries.may(who, permission) is bool(reaches)
    assert queries.may(who, permission, section_id=3, agency_id=5) is bool(reaches)
    assert queries.may(who, permission, section_id=4, agency_id=6) is ("+" in reaches)
    assert queries.may(who, permission, section_id=3, agency_id=6) is bool(reaches & {"+", "s"})
    assert queries.may(who, permission, section_id=4, agency_id=5) is bool(reaches & {"+", "a"})


def test_the_table_has_every_permission_once_with_a_sentence_in_both_languages() -> None:
    table = queries.permission_table()
    assert [row.permission for row in table] == list(dict.fromkeys(row.permission for row in table))
    assert {row.permission for row in table} == set(Permission)
    for row in table:
        assert row.sentence.zh.endswith("。")
        assert row.sentence.en.endswith(".")
        assert row.area.zh
        assert row.area.en
        assert row.grants
    assert set(queries.ROLE_NAMES) == set(Role)


def test_a_refusal_names_the_permission_in_plain_words() -> None:
    with pytest.raises(PermissionMissing) as refusal:
        queries.require(actor(R.CASHIER), P.APPROVE_ORDERS)
    assert "核准他人製作的付款憑單" in refusal.value.text.zh
    assert refusal.value.permission is P.APPROVE_ORDERS
    assert (refusal.value.status, refusal.value.out_of_reach) == (403, False)


def test_a_clerk_is_told_that_another_sections_case_is_not_his() -> None:
    queries.require(actor(R.SECTION_CLERK), P.CLOSE_CASE, section_id=3)
    with pytest.raises(PermissionMissing) as refusal:
        queries.require(actor(R.SECTION_CLERK), P.CLOSE_CASE, section_id=4)
    assert refusal.value.out_of_reach


def test_a_person_with_two_roles_has_the_wider_reach() -> None:
    both = Actor(name="測試", roles=frozenset({R.SECTION_CLERK, R.REGISTRY}), section_id=3)
    assert queries.may(both, P.ASK_CORRECTION, section_id=4)
    assert not queries.may(both, P.CLOSE_CASE, section_id=4)


def test_somebody_without_a_role_may_nothing() -> None:
    nobody = Actor(name="測試")
    assert not any(queries.may(nobody, permission) for permission in Permission)


def test_a_clerk_without_a_section_reaches_no_sections_case() -> None:
    loose = Actor(name="測試", roles=frozenset({R.SECTION_CLERK}))
    assert not queries.may(loose, P.CLOSE_CASE, section_id=4)


def test_what_needs_two_persons_is_never_done_by_the_machine() -> None:
    machine = Actor.system("job")
    assert not queries.may(machine, P.APPROVE_ORDERS)
    assert not queries.may(machine, P.APPROVE_VOID)
    assert queries.may(machine, P.TAKE_TRANSFER)
