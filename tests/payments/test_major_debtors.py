"""Whoever owes 10,000,000 over all open cases lists himself, and leaves when he no longer does."""

from datetime import date, datetime

import pytest

from bianmin.cases.models import Case
from bianmin.office.models import DatedSetting
from bianmin.office.types import Role
from bianmin.payments import actions, queries
from tests.factories import counter as make
from tests.factories.payments import NOW, SYSTEM, some_cases

pytestmark = pytest.mark.django_db


def one_obligor(ids: list[int]) -> int:
    obligor = Case.objects.get(pk=ids[0]).obligor_id
    Case.objects.filter(pk__in=ids).update(obligor_id=obligor)
    return int(obligor)


def refresh(**more: object) -> tuple[int, int, int]:
    done = actions.refresh_major_debtors(actor=SYSTEM, on=date(2026, 9, 1), **more)  # type: ignore[arg-type]  # words of several types
    return done.listed, done.left, done.stay


def test_open_cases_together_reach_the_threshold_of_ten_million() -> None:
    big = some_cases([6_000_000, 4_000_000])
    obligor = one_obligor(big)
    some_cases([9_999_999])

    assert refresh() == (1, 0, 0)

    (listed,) = queries.major_debtors().rows
    assert (listed.obligor_id, listed.total, listed.cases) == (obligor, 10_000_000, 2)
    assert refresh() == (0, 0, 1)
    assert queries.listing_of(obligor) == listed


def test_closed_cases_do_not_count_and_whoever_pays_leaves() -> None:
    first, second = some_cases([6_000_000, 4_000_000])
    obligor = one_obligor([first, second])
    refresh()
    make.pay([second], 1)

    assert refresh(case_ids=[second]) == (0, 1, 0)
    assert queries.listing_of(obligor) is None
    (left,) = queries.major_debtors(left=True).rows
    assert left.left_on == date(2026, 9, 1)

    (third,) = some_cases([1])
    Case.objects.filter(pk=third).update(obligor_id=obligor)
    assert refresh(obligor_ids=[obligor]) == (1, 0, 0)
    Case.objects.filter(pk=first).update(status="closed", ended_on=date(2026, 9, 1))
    assert refresh() == (0, 1, 0)


def test_a_refresh_of_some_leaves_the_others_alone() -> None:
    (one,) = some_cases([20_000_000])
    some_cases([20_000_000])

    assert refresh(case_ids=[one]) == (1, 0, 0)
    assert refresh(case_ids=[]) == (0, 0, 0)
    assert refresh() == (1, 0, 1)


def test_the_threshold_is_a_dated_setting() -> None:
    some_cases([500])
    DatedSetting.objects.create(
        key="major_debtor_threshold", value=500, valid_from=date(2026, 9, 1), made_at=datetime.now(tz=NOW.tzinfo)
    )

    assert actions.refresh_major_debtors(actor=SYSTEM, on=date(2026, 8, 31)).listed == 0
    assert refresh() == (1, 0, 0)


def test_measures_are_noted_with_the_day_of_the_next_step() -> None:
    some_cases([20_000_000])
    refresh()
    (listed,) = queries.major_debtors().rows
    officer = make.someone("officer", Role.OFFICER)

    actions.note_measures(listed.id, measures="函查財產", next_action_on=date(2026, 9, 8), actor=officer)

    again = queries.major_debtor(listed.id)
    assert (again.measures, again.next_action_on) == ("函查財產", date(2026, 9, 8))
