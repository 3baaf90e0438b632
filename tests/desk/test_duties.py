"""Rosters: usual hours, nobody twice at once, swaps that both want, coming and going, hours and people guided."""

from datetime import date, time, timedelta
from decimal import Decimal

import pytest

from bianmin.desk import actions, queries
from bianmin.desk.errors import ReasonNeeded, WrongEntry
from bianmin.kit.errors import NotAllowed
from bianmin.office import queries as office
from bianmin.office.types import Actor, Role
from tests.factories.console import staff
from tests.factories.desk import MONDAY, SYSTEM, a_desk, at, clerk, keeper

pytestmark = pytest.mark.django_db
TUESDAY = MONDAY + timedelta(days=1)


@pytest.fixture(autouse=True)
def desk() -> str:
    return a_desk()


def person(role: Role) -> Actor:
    return office.actor_for(staff(role))


def plan(kind: str, day: date, role: Role) -> int:
    return actions.plan_duty(kind, actor=keeper(), day=day, staff_id=person(role).staff_id)


def volunteer() -> int:
    return actions.save_volunteer("測試志工", actor=keeper(), since=date(2026, 1, 1))


def test_volunteers_serve_half_past_eight_to_half_past_eleven_and_two_to_five() -> None:
    one = volunteer()
    for kind in ("volunteer_am", "volunteer_pm"):
        actions.plan_duty(kind, actor=keeper(), day=MONDAY, volunteer_id=one)
    hours = [(duty.begins, duty.ends) for duty in queries.on_duty(MONDAY)]
    assert hours == [(time(8, 30), time(11, 30)), (time(14), time(17))]
    with pytest.raises(WrongEntry):
        actions.plan_duty("noon", actor=keeper(), day=MONDAY, volunteer_id=one)


def test_nobody_has_two_duties_at_once() -> None:
    plan("desk", MONDAY, Role.REGISTRY)
    with pytest.raises(WrongEntry):
        plan("noon", MONDAY, Role.REGISTRY)
    plan("noon", TUESDAY, Role.REGISTRY)


def test_a_swap_is_asked_by_one_and_agreed_by_the_other_and_then_the_persons_change() -> None:
    mine, theirs = plan("noon", MONDAY, Role.REGISTRY), plan("noon", TUESDAY, Role.CASHIER)
    with pytest.raises(NotAllowed):
        actions.ask_swap(mine, theirs, actor=person(Role.CASHIER), reason="出差", on=MONDAY)
    with pytest.raises(ReasonNeeded):
        actions.ask_swap(mine, theirs, actor=person(Role.REGISTRY), reason=" ", on=MONDAY)
    swap = actions.ask_swap(mine, theirs, actor=person(Role.REGISTRY), reason="出差", on=MONDAY)
    assert [one.id for one in queries.swaps(waiting=True)] == [swap]
    with pytest.raises(NotAllowed):
        actions.answer_swap(swap, actor=person(Role.REGISTRY), agreed=True)
    actions.answer_swap(swap, actor=person(Role.CASHIER), agreed=True)
    assert queries.duty(mine).staff_id == person(Role.CASHIER).staff_id
    assert queries.duty(theirs).staff_id == person(Role.REGISTRY).staff_id
    assert {one.kind: one.swaps for one in queries.duty_figures(MONDAY, TUESDAY)}["noon"] == 1


def test_a_swap_refused_or_of_a_day_gone_by_changes_nothing() -> None:
    mine, theirs = plan("noon", MONDAY, Role.REGISTRY), plan("noon", TUESDAY, Role.CASHIER)
    swap = actions.ask_swap(mine, theirs, actor=person(Role.REGISTRY), reason="出差", on=MONDAY)
    actions.answer_swap(swap, actor=person(Role.CASHIER), agreed=False)
    assert queries.duty(mine).staff_id == person(Role.REGISTRY).staff_id
    with pytest.raises(WrongEntry):
        actions.ask_swap(mine, theirs, actor=person(Role.REGISTRY), reason="出差", on=TUESDAY)


def test_hours_and_people_guided_come_from_coming_and_going() -> None:
    duty = actions.plan_duty("volunteer_am", actor=keeper(), day=MONDAY, volunteer_id=volunteer())
    with pytest.raises(WrongEntry):
        actions.go(duty, actor=clerk())
    actions.come(duty, actor=clerk(), now=at(0))
    assert [actions.count_guided(duty, actor=clerk()) for _ in range(3)] == [1, 2, 3]
    assert actions.count_guided(duty, actor=clerk(), more=-1) == 2
    actions.go(duty, actor=clerk(), now=at(180))
    figures = {one.kind: one for one in queries.duty_figures(MONDAY, MONDAY)}["volunteer_am"]
    assert (figures.planned, figures.attended, figures.hours, figures.guided) == (1, 1, 3.0, 2)
    with pytest.raises(WrongEntry):
        actions.drop_duty(duty, actor=keeper())


def test_a_volunteers_year_has_hours_training_and_briefings() -> None:
    one = volunteer()
    duty = actions.plan_duty("volunteer_am", actor=keeper(), day=MONDAY, volunteer_id=one)
    actions.come(duty, actor=clerk(), now=at(0))
    actions.go(duty, actor=clerk(), guided=12, now=at(150))
    for kind, hours in (("training", "3.5"), ("briefing", "1")):
        actions.record_training(
            "服務禮儀", actor=keeper(), on=MONDAY, hours=Decimal(hours), kind=kind, volunteer_id=one
        )
    (row,) = queries.volunteers(2026)
    assert (row.hours, row.training_hours, row.briefings, row.guided) == (Decimal("2.5"), Decimal("3.5"), 1, 12)


def test_a_duty_nobody_came_to_can_be_taken_off() -> None:
    duty = plan("guard", MONDAY, Role.REGISTRY)
    actions.drop_duty(duty, actor=SYSTEM)
    assert queries.on_duty(MONDAY) == []
