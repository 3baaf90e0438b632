"""What the secretariat, a head of unit and the branch's head do on the pages of the year's plan."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest
from django.test import Client

from bianmin.kit.clock import today
from bianmin.office.types import Role
from bianmin.plans import actions, queries
from tests.console.plan_pages import plan_pages
from tests.console.valid_html import faults
from tests.factories.cases import a_branch
from tests.factories.console import client_of
from tests.factories.plans import a_draft, a_plan_in_force, head, keeper, manager

R = Role


@pytest.fixture
def held(db: None) -> int:
    """A plan of 114 in force."""
    a_branch()
    return a_plan_in_force()


@pytest.fixture
def assessed(held: int) -> int:
    """Its second quarter, drawn and scored."""
    begin = datetime(2025, 4, 1, 1, tzinfo=UTC)
    made = actions.draw_day(114, 2, manager().staff_id or 0, actor=head(), pick=lambda days: days[9], now=begin)
    marks = {one.id: (Decimal(45), "良好") for one in queries.assessment(made).scores}
    actions.score(made, marks, actor=head(), on=date(2025, 4, 30))
    return made


def writer() -> Client:
    return client_of(R.SECRETARIAT)


@pytest.mark.parametrize("language", ["zh-hant", "en"])
def test_every_page_opens_and_is_valid_html(held: int, assessed: int, language: str) -> None:
    due = date(2025, 5, 31)
    finding = actions.add_finding(assessed, "標示不清", "加設地貼", "秘書室", due, actor=head())
    draft = queries.plan(actions.copy_plan(held, 115, actor=keeper()))
    item = draft.strategies[0].items[0]
    parts = (draft.strategies[0].id, item.id, item.targets[0].id)
    wrong = {}
    for name, role, address in plan_pages(held, draft.id, parts, assessed, finding):
        answer = client_of(role, language=language).get(address)
        found = faults(answer.content.decode()) if answer.status_code == 200 else [f"status {answer.status_code}"]
        if found:
            wrong[name] = found
    assert not wrong


def test_a_plan_is_copied_changed_sent_and_put_in_force_by_three_pages(held: int) -> None:
    assert held
    answer = writer().post("/console/plans/", {"deed": "copy", "copy-year": "115"})
    at = answer.headers["Location"]
    plan = queries.plan(int(at.rstrip("/").rpartition("/")[2]))
    target = plan.targets[0]
    form = {
        "deed": "save", "title": "公益活動", "figure": "plans.assessments", "kind": "at_least", "number": "4",
        "counted_in": "場次", "per": "year", "due": "", "unit": "秘書室", "responsible": "秘書甲",
        "staff": str(keeper().staff_id), "evidence": "",
    }  # fmt: skip
    change = f"{at}change/target/{target.id}/"
    assert writer().post(change, {**form, "figure": "no.such.figure"}).status_code == 422
    assert writer().post(change, {**form, "due": "115/03/31"}).status_code == 422
    assert writer().post(change, form).status_code == 302
    assert queries.target(target.id)[1].figure == "plans.assessments"
    assert writer().post(at, {"deed": "send", "send-number": "", "send-on": ""}).status_code == 422
    writer().post(at, {"deed": "send", "send-number": "測秘字第5號", "send-on": "114/12/20"})
    assert writer().post(at, {"deed": "enforce", "enforce-on": ""}).status_code == 403
    client_of(R.MANAGER).post(at, {"deed": "enforce", "enforce-on": "115/01/01"})
    assert queries.plan(plan.id).in_force_from == date(2026, 1, 1)


def test_the_page_of_targets_counts_by_the_figures_and_says_what_is_missing(held: int, assessed: int) -> None:
    assert assessed
    plan = queries.plan(actions.begin_version(held, "改用季考核次數", actor=keeper()))
    first, second, third = plan.targets
    for one, figure in ((first, "plans.assessments"), (second, "plans.assessments.mean"), (third, "no.figure")):
        draft = next(
            item for strategy in a_draft().strategies for row in strategy.items for item in row.targets
            if item.title == one.title
        )  # fmt: skip
        actions.save_target(one.item_id, replace(draft, figure=figure), actor=keeper(), target_id=one.id)
    actions.send_plan(plan.id, "測秘字第2號", actor=keeper())
    actions.enforce_plan(plan.id, actor=manager(), on=date(2025, 2, 1))
    page = writer().get("/console/plans/targets/?year=114").content.decode()
    assert "未達4場次：114年為1。" in page
    assert "/console/figures/of/plans.assessments/?period=114" in page
    assert "沒有這個指標" in page
    file = b"".join(writer().get("/console/plans/targets/?year=114&as=csv")).decode()
    assert "公益活動,全年至少4場次,plans.assessments,1,未達成" in file


def test_the_day_stays_hidden_from_those_who_are_assessed(held: int) -> None:
    assert held
    year, quarter = queries.quarter_of(today() + timedelta(days=100))
    a_plan_in_force(year)
    at = f"/console/plans/assessments/?year={year}"
    ask = {"deed": "draw", "quarter": str(quarter), "reviewer": str(manager().staff_id)}
    assert client_of(R.CASHIER).post(at, ask).status_code == 403
    assert client_of(R.UNIT_HEAD).post(at, ask).status_code == 302
    (made,) = queries.assessments(year)
    shown = f"{made.day.year - 1911}/{made.day.month:02d}/{made.day.day:02d}"
    assert shown in client_of(R.UNIT_HEAD).get(at).content.decode()
    assert shown not in client_of(R.CASHIER).get(at).content.decode()


def test_a_finding_goes_from_the_head_of_unit_to_the_secretariat_and_back(assessed: int) -> None:
    at = f"/console/plans/assessments/{assessed}/"
    form = {"deed": "finding", "finding": "標示不清", "wanted": "加設地貼", "unit": "秘書室", "responsible": "",
            "due": "114/05/31"}  # fmt: skip
    client_of(R.UNIT_HEAD).post(at, form)
    (finding,) = queries.findings(waiting=True)
    at = f"/console/plans/findings/{finding.id}/"
    assert "標示不清" in writer().get("/console/").content.decode()
    writer().post(at, {"deed": "improve", "words": "已加貼", "on": ""})
    assert client_of(R.SECRETARIAT).post(at, {"deed": "check", "good": "yes", "reason": ""}).status_code == 422
    client_of(R.UNIT_HEAD).post(at, {"deed": "check", "good": "yes", "reason": ""})
    assert not queries.findings(waiting=True)


def test_a_quarters_report_is_noted_as_sent(held: int) -> None:
    assert held
    at = "/console/plans/assessments/?year=114"
    writer().post(at, {"deed": "sent", "quarter": "2", "number": "測秘字第9號", "on": "114/07/10", "note": ""})
    assert queries.submissions(114)[1].number == "測秘字第9號"
