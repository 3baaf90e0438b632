"""A plan's way: drafted, sent, in force, changed with a reason; last year's copied."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from django.db import IntegrityError, transaction

from bianmin.kit.errors import NotAllowed
from bianmin.plans import actions, queries
from bianmin.plans.errors import PlanNotThere, UnknownPlan, WrongPlan
from bianmin.plans.models import Version
from bianmin.plans.types import Goal, ItemDraft, Kind, Per, TargetDraft, VersionState
from tests.factories.cases import a_branch
from tests.factories.plans import CHARITY, a_draft, a_plan_in_force, head, keeper, manager

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def branch() -> None:
    a_branch()


def test_a_plan_is_read_back_as_it_was_written() -> None:
    kept = queries.plan(actions.write_plan(114, a_draft(), actor=keeper()))
    assert (kept.year, kept.number, kept.state) == (114, 1, VersionState.DRAFT)
    assert [[item.order for item in one.items] for one in kept.strategies] == [[1, 2], [1]]
    assert kept.strategies[0].items[1].units == ("秘書室", "各科室")
    assert kept.strategies[1].items[0].expected == ("一處收件", "全程服務")
    assert [one.sentence.zh for one in kept.targets] == ["全年至少4場次", "每月至少2次", "114年12月31日前達200株"]
    (row,) = queries.plans()
    assert (row.items, row.targets) == (3, 3)


def test_a_plan_is_sent_before_the_head_puts_it_in_force_and_then_stays_as_it_is() -> None:
    made = actions.write_plan(114, a_draft(), actor=keeper())
    with pytest.raises(PlanNotThere):
        actions.enforce_plan(made, actor=manager())
    actions.send_plan(made, "測秘字第1號", actor=keeper())
    with pytest.raises(NotAllowed):
        actions.enforce_plan(made, actor=keeper())
    actions.enforce_plan(made, actor=manager(), on=date(2025, 2, 1))
    with pytest.raises(PlanNotThere):
        actions.change_head(made, replace(a_draft(), title="改名"), actor=keeper())
    assert queries.plan(made).in_force_from == date(2025, 2, 1)


def test_a_plan_that_was_sent_can_come_back_to_be_drafted_again() -> None:
    made = actions.write_plan(114, a_draft(), actor=keeper())
    actions.send_plan(made, "測秘字第1號", actor=keeper())
    actions.take_back_plan(made, "行政執行署請補充預期效益", actor=keeper())
    actions.change_head(made, replace(a_draft(), aim="新目標"), actor=keeper())
    assert (queries.plan(made).aim, queries.plan(made).state) == ("新目標", VersionState.DRAFT)


def test_a_change_needs_a_reason_and_the_old_version_holds_until_the_new_one_is_in_force() -> None:
    first = a_plan_in_force()
    with pytest.raises(WrongPlan):
        actions.begin_version(first, " ", actor=keeper())
    second = actions.begin_version(first, "增列雙語網站項目", actor=keeper())
    assert queries.plan(second).number == 2
    assert queries.plan(second).targets[0].figure == CHARITY.figure
    with pytest.raises(PlanNotThere):
        actions.begin_version(first, "再修正", actor=keeper())
    actions.send_plan(second, "測秘字第2號", actor=keeper())
    actions.enforce_plan(second, actor=manager(), on=date(2025, 7, 1))
    held = {day: queries.plan_of_year(114, on=day) for day in (date(2025, 6, 30), date(2025, 7, 1))}
    assert [one.id for one in held.values() if one] == [first, second]
    assert queries.plan(first).state is VersionState.REPLACED


def test_last_years_plan_is_copied_with_its_year_and_days_moved_along() -> None:
    copied = queries.plan(actions.copy_plan(a_plan_in_force(), 115, actor=keeper()))
    assert copied.title == "115年度提升服務品質執行計畫"
    assert copied.steps[0] == "擬訂「115年度提升服務品質執行計畫」並陳報"
    assert copied.due_on == date(2026, 1, 31)
    assert copied.targets[2].goal.due == date(2026, 12, 31)


def test_parts_of_a_draft_are_added_changed_and_dropped_and_the_rest_moves_up() -> None:
    made = actions.write_plan(114, a_draft(), actor=keeper())
    strategy = actions.save_strategy(made, "創新服務方式", actor=keeper())
    item = actions.save_item(strategy, ItemDraft("創意提案", ("各科室", " "), ()), actor=keeper())
    goal = Goal(Kind.AT_LEAST, Decimal(3), Per.YEAR, unit="項")
    target = actions.save_target(item, TargetDraft("創意服務", "reviews.proposals", goal), actor=keeper())
    actions.save_item(strategy, ItemDraft("創意提案與標竿學習", ("各科室",), ()), actor=keeper(), item_id=item)
    assert queries.target(target)[0].strategies[2].items[0].method == "創意提案與標竿學習"
    actions.drop_part("target", target, actor=keeper())
    actions.drop_part("item", queries.plan(made).strategies[0].items[0].id, actor=keeper())
    actions.drop_part("strategy", queries.plan(made).strategies[1].id, actor=keeper())
    kept = queries.plan(made)
    assert [(one.order, one.title) for one in kept.strategies] == [(1, "提升服務品質"), (2, "創新服務方式")]
    assert [one.order for one in kept.strategies[0].items] == [1]
    actions.drop_plan(made, actor=keeper())
    with pytest.raises(UnknownPlan):
        queries.plan(made)


def test_an_impossible_target_and_an_empty_title_are_refused_and_only_the_secretariat_writes() -> None:
    made = actions.write_plan(114, a_draft(), actor=keeper())
    item = queries.plan(made).strategies[0].items[0].id
    with pytest.raises(WrongPlan):
        actions.save_target(item, replace(CHARITY, goal=Goal(Kind.BY_DAY, Decimal(1))), actor=keeper())
    with pytest.raises(WrongPlan):
        actions.save_strategy(made, "  ", actor=keeper())
    with pytest.raises(NotAllowed):
        actions.save_strategy(made, "新實施要項", actor=head())


def test_the_database_itself_keeps_a_year_to_one_version_in_force_and_one_being_drafted() -> None:
    first = Version.objects.get(pk=a_plan_in_force())
    for state, number in (("in_force", 2), ("draft", 3)):
        first.pk, first.number, first.state = None, number, state
        if state == "draft":
            first.save(force_insert=True)
            first.pk, first.number = None, 4
        with pytest.raises(IntegrityError), transaction.atomic():
            first.save(force_insert=True)
