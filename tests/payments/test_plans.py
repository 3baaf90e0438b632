"""Instalments: as many periods as the directions allow, filled by what comes in, noted when missed."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bianmin.cases.models import Case
from bianmin.jobs import reactions
from bianmin.kit.models import OutboxEvent
from bianmin.kit.workdays import WorkCalendar
from bianmin.office.errors import PermissionMissing
from bianmin.office.types import Actor, Role
from bianmin.payments import actions, queries
from bianmin.payments.errors import NothingOwed, PlanNotPossible, ReasonNeeded
from bianmin.payments.models import Plan
from bianmin.payments.rules.plans import Instalment, periods_allowed, schedule, standing, tiers_of
from tests.factories import counter as make
from tests.factories.payments import SYSTEM, some_cases

TIERS = tiers_of([[200_000, 2, 6], [1_000_000, 2, 8], [5_000_000, 2, 16], [10_000_000, 2, 36], [None, 2, 60]])
ON = date(2026, 9, 1)
FIRST = date(2026, 9, 15)


@pytest.mark.parametrize(
    ("total", "most", "hard"),
    [
        (199_999, 6, 60), (200_000, 8, 60), (999_999, 8, 60), (1_000_000, 16, 60), (4_999_999, 16, 60),
        (5_000_000, 36, 60), (9_999_999, 36, 60), (10_000_000, 60, 60), (59_999_999, 60, 60), (60_000_000, 60, 120),
    ],
)  # fmt: skip
def test_the_periods_follow_the_cumulated_arrears(total: int, most: int, hard: int) -> None:
    assert periods_allowed(total, TIERS) == (2, most)
    assert periods_allowed(total, TIERS, hardship=True) == (2, hard)


@settings(deadline=None)  # the first year asked loads its calendar
@given(st.integers(1, 10**9), st.integers(2, 120), st.dates(date(2024, 1, 1), date(2027, 12, 31)))
def test_a_schedule_loses_no_dollar_and_falls_on_no_day_off(total: int, periods: int, first: date) -> None:
    calendar = WorkCalendar()
    parts = schedule(max(total, periods), periods, first, calendar)
    assert sum(one.amount for one in parts) == max(total, periods)
    assert max(one.amount for one in parts) - min(one.amount for one in parts) < periods
    assert all(calendar.is_working(one.due_on) for one in parts)
    assert [one.due_on for one in parts] == sorted(one.due_on for one in parts)


@given(st.lists(st.integers(1, 50_000), min_size=1, max_size=12), st.integers(0, 700_000))
def test_payments_fill_a_plan_from_its_first_instalment(amounts: list[int], paid: int) -> None:
    parts = [Instalment(place + 1, date(2026, place + 1, 10), amount) for place, amount in enumerate(amounts)]
    filled = standing(parts, paid, date(2027, 1, 1))
    assert sum(one.paid for one in filled) == min(paid, sum(amounts))
    assert [one.is_late for one in filled] == sorted(one.is_late for one in filled)


def one_obligor(debts: list[int]) -> list[int]:
    ids = some_cases(debts)
    Case.objects.filter(pk__in=ids).update(obligor_id=Case.objects.get(pk=ids[0]).obligor_id)
    return ids


def plan(ids: list[int], periods: int = 4, **more: object) -> int:
    return actions.make_plan(ids, periods=periods, first_due=FIRST, actor=SYSTEM, on=ON, **more)  # type: ignore[arg-type]  # words of several types


@pytest.mark.django_db
def test_a_plan_is_what_the_cases_owe_and_a_request_makes_but_one() -> None:
    ids = one_obligor([60_001, 40_000])
    made = plan(ids, request_id=7, request_number="115-1")
    assert plan(ids, request_id=7) == made
    found = queries.plan_of_request(7, ON)
    assert found is not None
    assert (found.total, found.balance, found.paid, found.case_ids) == (100_001, 100_001, 0, tuple(sorted(ids)))
    assert [one.amount for one in found.instalments] == [25_001, 25_000, 25_000, 25_000]
    assert [one.due_on for one in found.instalments] == [
        FIRST, date(2026, 10, 15), date(2026, 11, 16), date(2026, 12, 15),
    ]  # fmt: skip


@pytest.mark.django_db
def test_what_is_paid_fills_it_a_missed_instalment_is_told_once_and_the_last_payment_ends_it() -> None:
    ids = one_obligor([60_000, 40_000])
    number = plan(ids)
    make.pay(ids, 25_000)
    assert [one.is_paid for one in queries.plan(number, ON).instalments] == [True, False, False, False]
    assert actions.note_missed(actor=SYSTEM, on=date(2026, 10, 15)) == 0
    assert actions.note_missed(actor=SYSTEM, on=date(2026, 10, 16)) == 1
    assert actions.note_missed(actor=SYSTEM, on=date(2026, 10, 17)) == 0
    told = OutboxEvent.objects.get(name="PlanMissed").body
    assert (told["position"], told["short"]) == (2, 25_000)
    assert [one.position for one in queries.plan(number, date(2026, 10, 16)).late] == [2]
    make.pay(ids, 75_000)
    reactions.run_all()
    ended = queries.plan(number, date(2026, 10, 20))
    assert (ended.state, ended.balance, ended.paid) == ("finished", 0, 100_000)
    assert not queries.plans_running(ON)


@pytest.mark.django_db
def test_the_tier_goes_by_all_the_obligor_owes() -> None:
    ids = one_obligor([150_000, 100_000])
    with pytest.raises(PlanNotPossible, match="250,000 may be paid in 2 to 8"):
        plan(ids[:1], periods=9)
    assert plan(ids[:1], periods=8)
    with pytest.raises(PlanNotPossible, match="running plan"):
        plan(ids)


@pytest.mark.django_db
def test_cases_of_two_obligors_or_without_debt_have_no_plan() -> None:
    with pytest.raises(PlanNotPossible, match="one obligor"):
        plan(some_cases([1_000, 2_000]))
    paid = one_obligor([5_000])
    make.pay(paid, 5_000)
    with pytest.raises(NothingOwed):
        plan(paid)
    with pytest.raises(PlanNotPossible, match="before today"):
        actions.make_plan(one_obligor([9_000]), periods=2, first_due=date(2026, 8, 31), actor=SYSTEM, on=ON)


@pytest.mark.django_db
def test_a_plan_is_revoked_with_a_reason_by_the_cases_own_section() -> None:
    number = plan(one_obligor([9_000]), 3)
    with pytest.raises(ReasonNeeded):
        actions.revoke_plan(number, reason=" ", actor=SYSTEM)
    stranger = Actor(name="other", roles=frozenset({Role.OFFICER}), section_id=-1)
    with pytest.raises(PermissionMissing):
        actions.revoke_plan(number, reason="未繳", actor=stranger)
    actions.revoke_plan(number, reason="第二期未繳", actor=SYSTEM, on=ON)
    assert Plan.objects.get(pk=number).state == "revoked"
    with pytest.raises(PlanNotPossible, match="ended"):
        actions.revoke_plan(number, reason="again", actor=SYSTEM)
