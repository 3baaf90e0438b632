"""The quarterly self-assessment: a day by lot, a sheet of 100, findings followed to the end, the report noted."""

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bianmin.kit.errors import NotAllowed
from bianmin.office import queries as office
from bianmin.office.types import Role
from bianmin.plans import actions, queries
from bianmin.plans.errors import PlanNotThere, WrongPlan
from bianmin.plans.rules import sheet
from tests.factories.cases import a_branch
from tests.factories.console import staff
from tests.factories.plans import a_plan_in_force, head, keeper, manager

APRIL = datetime(2025, 4, 1, 1, tzinfo=UTC)


@pytest.fixture
def drawn(db: None) -> int:
    a_branch()
    a_plan_in_force()
    reviewer = manager().staff_id or 0
    return actions.draw_day(114, 2, reviewer, actor=head(), pick=lambda days: days[9], now=APRIL)


@given(st.integers(1, 30))
def test_a_sheet_gives_each_strategy_the_same_marks_and_100_together(number: int) -> None:
    marks = [most for _, most in sheet([f"要項{n}" for n in range(number)])]
    assert sum(marks) == 100
    assert max(marks) - min(marks) < Decimal("0.3")


def score(assessment: int, *given_: str) -> Decimal:
    items = queries.assessment(assessment).scores
    marks = {one.id: (Decimal(mark), "") for one, mark in zip(items, given_, strict=True)}
    return actions.score(assessment, marks, actor=head(), on=date(2025, 4, 30))


def test_the_day_is_drawn_among_the_working_days_still_to_come_and_once_a_quarter(drawn: int) -> None:
    kept = queries.assessment(drawn)
    assert kept.day == date(2025, 4, 17)  # the tenth working day after 1 April, past the holidays of 3 and 4 April
    assert kept.drawn_from == 61
    with pytest.raises(PlanNotThere):
        actions.draw_day(114, 2, manager().staff_id or 0, actor=head(), now=APRIL)
    with pytest.raises(PlanNotThere):
        actions.draw_day(114, 1, manager().staff_id or 0, actor=head(), now=APRIL)
    assert not queries.may_see_day(kept.day, date(2025, 4, 16), keeper=False)
    assert queries.may_see_day(kept.day, date(2025, 4, 17), keeper=False)


def test_a_sheet_is_scored_whole_within_its_marks_and_not_before_the_day(drawn: int) -> None:
    assert score(drawn, "46", "47.5") == Decimal("93.5")
    for wrong in (("51", "40"), ("-1", "40")):
        with pytest.raises(WrongPlan):
            score(drawn, *wrong)
    with pytest.raises(PlanNotThere):
        actions.score(drawn, {}, actor=head(), on=date(2025, 4, 16))
    actions.discuss(drawn, "准予備查，下季加強電話禮貌。", actor=head(), on=date(2025, 5, 20))
    with pytest.raises(PlanNotThere):
        score(drawn, "50", "50")


def test_a_finding_is_followed_until_another_person_has_looked_again(drawn: int) -> None:
    score(drawn, "40", "40")
    day = date(2025, 5, 31)
    finding = actions.add_finding(drawn, "洽公動線標示不清", "加設地貼", "秘書室", day, actor=head())
    with pytest.raises(PlanNotThere):
        actions.check_finding(finding, actor=head(), good=True)
    actions.improve(finding, "已加貼中英文地貼", actor=keeper(), on=date(2025, 5, 20))
    with pytest.raises(PlanNotThere):
        actions.check_finding(finding, actor=keeper(), good=True)
    actions.check_finding(finding, actor=head(), good=False, reason="二樓尚未完成")
    assert queries.finding(finding).sent_back == ("二樓尚未完成",)
    actions.improve(finding, "二樓完成", actor=keeper(), on=date(2025, 5, 28))
    actions.check_finding(finding, actor=head(), good=True, on=date(2025, 6, 2))
    assert queries.finding(finding).state == "checked"
    assert not queries.findings(waiting=True)


def test_a_quarters_report_is_due_fifteen_days_after_it_and_noted_when_sent(drawn: int) -> None:
    assert drawn
    second = queries.submissions(114)[1]
    assert (second.due, second.sent_on) == (date(2025, 7, 15), None)
    with pytest.raises(PlanNotThere):
        actions.note_report_sent(114, 2, "測秘字第9號", actor=keeper(), on=date(2025, 6, 30))
    actions.note_report_sent(114, 2, "測秘字第9號", actor=keeper(), on=date(2025, 7, 10))
    assert queries.submissions(114)[1].sent_on == date(2025, 7, 10)


def test_what_presses_is_told_to_those_it_concerns(drawn: int) -> None:
    score(drawn, "40", "40")
    actions.add_finding(drawn, "洽公動線標示不清", "加設地貼", "秘書室", date(2025, 5, 31), actor=head())
    pressing = queries.reminders(keeper(), on=date(2025, 7, 20))
    assert [(one.kind, one.late) for one in pressing] == [("report", True), ("finding", True), ("report", True)]
    assert [one.kind for one in queries.reminders(office.actor_for(staff(Role.ETHICS)), on=date(2025, 7, 20))] == [
        "finding"
    ]
    assert not queries.reminders(office.actor_for(staff(Role.CASHIER)), on=date(2025, 7, 20))
    with pytest.raises(NotAllowed):
        actions.improve(1, "完成", actor=office.actor_for(staff(Role.CASHIER)))
