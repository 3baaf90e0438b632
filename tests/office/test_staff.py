"""Staff, their roles from day to day, and who they are when they act."""

import threading
from datetime import date, timedelta

import pytest
from django.contrib.auth import get_user_model
from django.db import connection

from bianmin.kit import clock
from bianmin.kit.errors import NotFound
from bianmin.office import actions, queries
from bianmin.office.errors import NotPossible, PermissionMissing
from bianmin.office.types import Actor, Role

TODAY = date(2026, 8, 31)
pytestmark = pytest.mark.usefixtures("branch")


@pytest.fixture
def lin(admin: Actor) -> int:
    return actions.add_staff(
        "lin",
        "林承辦",
        actor=admin,
        roles=(Role.SECTION_CLERK,),
        section_code="甲",
        password="a long password",
        on=TODAY,
    )


def test_a_new_person_holds_the_roles_given_from_that_day(lin: int) -> None:
    person = queries.staff_member(lin, on=TODAY)
    assert (person.username, person.full_name, person.roles) == ("lin", "林承辦", (Role.SECTION_CLERK,))
    assert queries.staff_member(username="lin", on=date(2026, 8, 30)).roles == ()
    who = queries.actor_named("lin", on=TODAY)
    assert (who.staff_id, who.section_id) == (lin, queries.section("甲").id)
    assert who.roles == frozenset({Role.SECTION_CLERK})
    assert queries.actor_by_id(lin, on=TODAY) == who
    assert [one.id for one in queries.role_holders(Role.SECTION_CLERK, on=TODAY)] == [lin]


def test_the_actor_is_made_once_a_request(lin: int, django_assert_num_queries: object) -> None:
    staff = get_user_model().objects.get(pk=lin)
    first = queries.actor_for(staff, on=TODAY)
    with django_assert_num_queries(0):  # type: ignore[operator]  # a fixture without a public type
        assert queries.actor_for(staff, on=TODAY) is first
    assert queries.actor_for(staff, on=date(2026, 8, 1)).roles == frozenset()


def test_a_role_ends_after_its_last_day(lin: int, admin: Actor) -> None:
    actions.end_role(lin, Role.SECTION_CLERK, actor=admin, last_day=date(2026, 9, 30))
    assert queries.staff_member(lin, on=date(2026, 9, 30)).roles == (Role.SECTION_CLERK,)
    assert queries.staff_member(lin, on=date(2026, 10, 1)).roles == ()
    actions.give_role(lin, Role.OFFICER, actor=admin, valid_from=date(2026, 10, 1), valid_to=date(2026, 12, 31))
    assert queries.staff_member(lin, on=date(2026, 12, 31)).roles == (Role.OFFICER,)
    assert queries.staff_member(lin, on=date(2027, 1, 1)).roles == ()


def test_the_same_role_again_does_nothing(lin: int, admin: Actor) -> None:
    first = actions.give_role(lin, Role.SECTION_CLERK, actor=admin, valid_from=TODAY)
    assert actions.give_role(lin, Role.SECTION_CLERK, actor=admin, valid_from=TODAY + timedelta(days=1)) == first


def test_a_role_ended_before_it_began_never_was(lin: int, admin: Actor) -> None:
    actions.end_role(lin, Role.SECTION_CLERK, actor=admin, last_day=TODAY - timedelta(days=1))
    assert queries.staff_member(lin, on=TODAY).roles == ()
    with pytest.raises(NotFound):
        actions.end_role(lin, Role.SECTION_CLERK, actor=admin)


def test_the_last_administrator_stays_one(lin: int, admin: Actor) -> None:
    actions.give_role(lin, Role.ADMINISTRATOR, actor=admin)
    with pytest.raises(NotPossible):
        actions.end_role(lin, Role.ADMINISTRATOR, actor=admin)
    other = actions.add_staff("wu", "吳管理", actor=admin, roles=(Role.ADMINISTRATOR,))
    actions.end_role(lin, Role.ADMINISTRATOR, actor=admin)
    assert [one.id for one in queries.role_holders(Role.ADMINISTRATOR)] == [other]


def test_the_last_administrator_cannot_be_deactivated_either(lin: int, admin: Actor) -> None:
    actions.give_role(lin, Role.ADMINISTRATOR, actor=admin)
    with pytest.raises(NotPossible):
        actions.deactivate_staff(lin, actor=admin)


@pytest.mark.parametrize("role", [Role.AGENCY, Role.COLLECTOR, Role.CITIZEN, Role.SYSTEM])
def test_a_person_is_never_a_machine(role: Role, lin: int, admin: Actor) -> None:
    with pytest.raises(NotPossible):
        actions.give_role(lin, role, actor=admin)


def test_a_deactivated_person_may_nothing_and_can_come_back(lin: int, admin: Actor) -> None:
    actions.deactivate_staff(lin, actor=admin, on=date(2026, 9, 30))
    staff = get_user_model().objects.get(pk=lin)
    assert not staff.is_active
    assert queries.actor_for(staff, on=TODAY).roles == frozenset()
    assert [one.id for one in queries.staff_list(active=False)] == [lin]
    with pytest.raises(NotFound):
        queries.actor_named("lin")
    actions.activate_staff(lin, actor=admin)
    assert queries.staff_member(lin, on=date(2026, 9, 30)).roles == ()


def test_nobody_deactivates_himself(lin: int) -> None:
    myself = Actor(name="林", staff_id=lin, roles=frozenset({Role.ADMINISTRATOR}))
    with pytest.raises(NotPossible):
        actions.deactivate_staff(lin, actor=myself)


def test_what_is_known_of_a_person_changes(lin: int, admin: Actor) -> None:
    actions.change_staff(lin, actor=admin, title="書記官", section_code="乙", password="another long password")
    person = queries.staff_member(lin)
    assert (person.title, person.section_id, person.full_name) == ("書記官", queries.section("乙").id, "林承辦")
    assert get_user_model().objects.get(pk=lin).check_password("another long password")
    with pytest.raises(NotPossible):
        actions.change_staff(lin, actor=admin, full_name=" ")
    with pytest.raises(NotPossible):
        actions.change_staff(lin, actor=admin, section_code="無")


def test_a_log_in_name_is_taken_once_whatever_its_case(lin: int, admin: Actor) -> None:
    assert lin
    for username in ("lin", "LIN", " "):
        with pytest.raises(NotPossible):
            actions.add_staff(username, "另一人", actor=admin)
    with pytest.raises(NotFound):
        queries.staff_member(0)
    with pytest.raises(NotFound):
        actions.change_staff(0, actor=admin)


def test_without_a_password_nobody_can_log_in(admin: Actor) -> None:
    person = actions.add_staff("he", "何出納", actor=admin)
    assert not get_user_model().objects.get(pk=person).has_usable_password()


def test_a_person_keeps_the_language_chosen(lin: int) -> None:
    myself = Actor(name="林", staff_id=lin)
    actions.set_language("en", actor=myself)
    assert queries.staff_member(lin).language == "en"
    with pytest.raises(NotPossible):
        actions.set_language("fr", actor=myself)


def test_only_an_administrator_keeps_staff(lin: int, clerk: Actor) -> None:
    with pytest.raises(PermissionMissing):
        actions.add_staff("x", "某", actor=clerk)
    for act in (actions.deactivate_staff, actions.activate_staff, actions.change_staff):
        with pytest.raises(PermissionMissing):
            act(lin, actor=clerk)
    for change in (actions.give_role, actions.end_role):
        with pytest.raises(PermissionMissing):
            change(lin, Role.OFFICER, actor=clerk)


def test_the_second_factor_is_switched_on_and_off(admin: Actor, clerk: Actor) -> None:
    assert queries.setting("staff_totp_required", clock.today()) is True  # a real branch begins with it
    actions.require_totp(actor=admin, required=False)
    assert queries.setting("staff_totp_required", clock.today()) is False
    actions.require_totp(actor=admin, required=True)
    assert queries.setting("staff_totp_required", clock.today()) is True
    with pytest.raises(PermissionMissing):
        actions.require_totp(actor=clerk, required=True)


@pytest.mark.django_db(transaction=True)
def test_two_administrators_who_end_each_other_leave_one(admin: Actor) -> None:
    two = [actions.add_staff(f"admin{n}", f"管理{n}", actor=admin, roles=(Role.ADMINISTRATOR,)) for n in (1, 2)]
    refused: list[int] = []
    together = threading.Barrier(2)

    def end(other: int) -> None:
        try:
            together.wait()
            actions.end_role(other, Role.ADMINISTRATOR, actor=admin)
        except NotPossible:  # what is counted
            refused.append(other)
        finally:
            connection.close()

    threads = [threading.Thread(target=end, args=(one,)) for one in two]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    assert len(refused) == 1
    assert [one.id for one in queries.role_holders(Role.ADMINISTRATOR)] == refused
