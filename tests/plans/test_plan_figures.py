"""The figures of plans, each counted a second way by hand; and how targets stood is kept every night."""

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from bianmin.cli.sample.plan_words import plan_of
from bianmin.jobs.nightly import note_plan_targets
from bianmin.plans import actions, queries
from bianmin.reports.figures import all_figures
from bianmin.reports.queries.measuring import measure
from bianmin.reports.queries.targets import standings
from bianmin.reports.rules.periods import Period
from tests.factories.cases import a_branch
from tests.factories.plans import a_draft, a_plan_in_force, head, keeper, manager

pytestmark = pytest.mark.django_db


@pytest.fixture
def year() -> int:
    """A year in which two quarters were assessed (91 and 94 points), three findings made, one closed."""
    a_branch()
    a_plan_in_force()
    for quarter, marks in ((1, ("45", "46")), (2, ("47", "47"))):
        begin = datetime(2025, quarter * 3 - 2, 1, 1, tzinfo=UTC)
        made = actions.draw_day(114, quarter, manager().staff_id or 0, actor=head(), pick=min, now=begin)
        items = queries.assessment(made).scores
        given = {one.id: (Decimal(mark), "") for one, mark in zip(items, marks, strict=True)}
        day = queries.assessment(made).day
        actions.score(made, given, actor=head(), on=day)
        found = [actions.add_finding(made, "缺失", "改善", "秘書室", day, actor=head()) for _ in range(quarter)]
        if quarter == 1:
            actions.improve(found[0], "完成", actor=keeper(), on=day)
            actions.check_finding(found[0], actor=head(), good=True, on=day)
    actions.note_report_sent(114, 1, "測秘字第7號", actor=keeper(), on=date(2025, 4, 10))
    actions.note_report_sent(114, 1, "測秘字第8號", actor=keeper(), on=date(2025, 4, 11))
    return 114


def shown(period: str) -> dict[str, str]:
    codes = [code for code in all_figures() if code.startswith("plans.")]
    return {one.figure.code: one.display for one in measure(codes, Period.parse(period))}


def test_assessments_findings_and_reports_are_counted_as_by_hand(year: int) -> None:
    whole, first = shown(str(year)), shown("114Q1")
    assert (whole["plans.assessments"], whole["plans.assessments.mean"]) == ("2", "92.50")  # (91 + 94) / 2
    assert (whole["plans.assessments.highest"], whole["plans.assessments.lowest"]) == ("94.00", "91.00")
    assert (whole["plans.findings"], whole["plans.findings.checked"], whole["plans.findings.share"]) == (
        "3",
        "1",
        "33.3",
    )
    assert (first["plans.findings"], first["plans.findings.share"]) == ("1", "100.0")
    assert (whole["plans.reports"], first["plans.reports"]) == ("1", "0")  # sent twice, counted once, in April


def test_the_night_keeps_how_targets_stand_and_a_row_only_where_it_changed(year: int) -> None:
    version = actions.begin_version(queries.plans()[0].id, "改用考核指標", actor=keeper())
    one = queries.plan(version).targets[0]
    row = a_draft().strategies[0].items[0].targets[0]
    twice = replace(row, figure="plans.assessments", goal=replace(row.goal, number=Decimal(2)))
    actions.save_target(one.item_id, twice, actor=keeper(), target_id=one.id)
    actions.send_plan(version, "測秘字第9號", actor=keeper())
    actions.enforce_plan(version, actor=manager(), on=date(2025, 2, 1))
    assert note_plan_targets(date(2025, 3, 1)) == 1
    assert note_plan_targets(date(2025, 3, 2)) == 0
    standing, value = standings(queries.plan(version), date(2025, 3, 2))[queries.plan(version).targets[0]]
    assert (standing.state, value) == ("reached", Decimal(2))
    found = shown(str(year))
    assert (found["plans.targets"], found["plans.targets.reached"]) == ("3", "1")
    assert (found["plans.targets.not_begun"], found["plans.targets.share"]) == ("2", "33.3")
    assert shown("114-01")["plans.targets.reached"] == "0"  # the first version held in January


def test_every_target_of_the_sample_is_bound_to_a_figure_that_is_defined() -> None:
    wanted = {one.figure for strategy in plan_of(115).strategies for item in strategy.items for one in item.targets}
    assert wanted <= set(all_figures())
