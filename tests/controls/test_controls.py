"""Risks, audits followed to the end, the statement two persons sign, evidence, tenders."""

from datetime import date, datetime, timedelta

import pytest

from bianmin.controls import actions, queries
from bianmin.controls.errors import StepNotOpen, TwoPersonsNeeded, WrongControl
from bianmin.controls.rules import level, matrix, words_of
from bianmin.controls.types import EvidenceCheck
from bianmin.kit import clock, roc
from bianmin.kit.clock import TAIPEI
from bianmin.kit.texts import t
from bianmin.office.errors import PermissionMissing
from bianmin.office.types import Actor, Role
from tests.factories.cases import a_branch
from tests.factories.reviews import person

YEAR = roc.year(clock.today())


def keeper() -> Actor:
    return person(Role.SECRETARIAT)


def head() -> Actor:
    return person(Role.MANAGER)


def convener() -> Actor:
    return person(Role.UNIT_HEAD)


def a_risk(code: str = "A1", year: int = YEAR) -> int:
    return actions.save_risk(
        year, code, actor=keeper(), unit="出納", risk="短收", likelihood=2, impact=3, controls="日結",
        residual_likelihood=1, residual_impact=3,
    )  # fmt: skip


def an_audit() -> int:
    """An audit of an approved plan."""
    actions.draw_audit_plan(YEAR, actor=keeper())
    made = actions.plan_audit(
        YEAR, actor=keeper(), title="收款", unit="出納", planned_on=date(roc.from_year(YEAR), 1, 5), auditor="稽核甲"
    )
    actions.approve_audit_plan(YEAR, actor=head())
    return made


def test_a_risk_is_graded_by_likelihood_times_impact() -> None:
    assert [level(a, b) for a, b in ((1, 1), (1, 2), (1, 3), (2, 2), (2, 3), (3, 3))] == [
        "low", "low", "medium", "medium", "high", "extreme",
    ]  # fmt: skip
    rows = matrix([("A1", 1, 3), ("B1", 3, 1)])
    assert rows[0][0] == (3, 1, "medium", ("A1",))
    assert rows[2][2] == (1, 3, "medium", ("B1",))
    assert "少部分有效" in words_of("測試分署", 114, "hardly")


@pytest.mark.django_db
def test_a_years_register_begins_with_that_of_the_year_before() -> None:
    a_branch()
    a_risk(year=YEAR - 1)
    assert actions.copy_risks(YEAR, actor=keeper()) == 1
    with pytest.raises(StepNotOpen):
        actions.copy_risks(YEAR, actor=keeper())
    (kept,) = queries.risks(YEAR)
    assert (kept.level, kept.residual_level) == ("high", "medium")
    actions.drop_risk(kept.id, actor=keeper())
    assert queries.risks(YEAR) == []
    assert len(queries.risks(YEAR - 1)) == 1
    with pytest.raises(WrongControl):
        a_risk(year=60)


@pytest.mark.django_db
def test_an_audits_finding_is_closed_by_another_than_who_put_it_right() -> None:
    a_branch()
    audit = an_audit()
    with pytest.raises(StepNotOpen):
        actions.plan_audit(YEAR, actor=keeper(), title="x", unit="x", planned_on=clock.today(), auditor="x")
    actions.finish_audit(audit, actor=keeper(), conclusion="大致有效")
    due = clock.today() + timedelta(days=30)
    finding = actions.record_finding(
        audit, actor=keeper(), kind="deficiency", text="理由過簡", unit="出納", due_on=due, risk_id=a_risk()
    )
    with pytest.raises(StepNotOpen):
        actions.close_finding(finding, actor=keeper(), is_right=True)
    actions.improve_finding(finding, actor=keeper(), measure="已修訂")
    with pytest.raises(TwoPersonsNeeded):
        actions.close_finding(finding, actor=keeper(), is_right=True)
    auditor = person(Role.AUDITOR)
    actions.close_finding(finding, actor=auditor, is_right=False, reason="未附佐證")
    assert queries.finding(finding).done_on is None
    assert [one.kind for one in queries.reminders(convener(), on=due)] == ["finding"]
    actions.improve_finding(finding, actor=convener(), measure="已修訂並附佐證", evidence="簽文")
    actions.close_finding(finding, actor=auditor, is_right=True)
    assert queries.findings(waiting=True) == []
    assert [(one.findings, one.waiting) for one in queries.audits(YEAR)] == [(1, 0)]


@pytest.mark.django_db
def test_a_plan_is_approved_by_another_than_who_drew_it_up() -> None:
    a_branch()
    both = Actor("測試", keeper().staff_id, frozenset({Role.SECRETARIAT, Role.UNIT_HEAD}))
    actions.draw_audit_plan(YEAR, actor=both)
    with pytest.raises(StepNotOpen):
        actions.approve_audit_plan(YEAR, actor=head())
    actions.plan_audit(
        YEAR, actor=both, title="收款", unit="出納", planned_on=date(roc.from_year(YEAR), 1, 5), auditor="稽核甲"
    )
    with pytest.raises(TwoPersonsNeeded):
        actions.approve_audit_plan(YEAR, actor=both)


@pytest.mark.django_db
def test_a_statement_is_signed_by_two_persons_and_stays_once_published() -> None:
    a_branch()
    year = YEAR - 1
    words = queries.statement_words(year, "effective")
    actions.draft_statement(year, actor=keeper(), result="effective", text=words)
    with pytest.raises(WrongControl):
        actions.draft_statement(year, actor=keeper(), result="partly", text="x")
    actions.sign_statement(year, "convener", actor=head())
    with pytest.raises(TwoPersonsNeeded):
        actions.sign_statement(year, "head", actor=head())
    with pytest.raises(PermissionMissing):
        actions.sign_statement(year, "head", actor=convener())
    # A change takes the signatures away.
    actions.draft_statement(year, actor=keeper(), result="effective", text=words)
    actions.sign_statement(year, "convener", actor=convener())
    with pytest.raises(StepNotOpen):
        actions.publish_statement(year, actor=head())
    assert [one.kind for one in queries.reminders(head())] == ["statement"]
    actions.sign_statement(year, "head", actor=head())
    assert queries.statements(published=True) == []
    actions.publish_statement(year, actor=head())
    assert [one.year for one in queries.statements(published=True)] == [year]
    with pytest.raises(StepNotOpen):
        actions.draft_statement(year, actor=keeper(), result="effective", text=words)


@pytest.mark.django_db
def test_evidence_says_whether_every_check_held() -> None:
    a_branch()
    checks = [EvidenceCheck("a", t("甲", "A"), 0), EvidenceCheck("b", t("乙", "B"), 2)]
    actions.keep_evidence("money", checks, actor=keeper())
    actions.keep_evidence("registers", checks[:1], actor=keeper())
    kept = {one.kind: one for one in queries.evidence().rows}
    assert (kept["money"].is_ok, kept["registers"].is_ok) == (False, True)
    assert kept["money"].checks == tuple(checks)
    with pytest.raises(WrongControl):
        actions.keep_evidence("none", checks, actor=keeper())


@pytest.mark.django_db
def test_a_tender_takes_bids_until_it_is_opened_and_tells_the_late_ones() -> None:
    a_branch()
    deadline = datetime(2026, 11, 2, 17, tzinfo=TAIPEI)
    tender = actions.save_tender("T-1", actor=keeper(), title="清潔", deadline=deadline)
    with pytest.raises(WrongControl):
        actions.save_tender("T-2", actor=keeper(), title="x", deadline=deadline, link="http://x")
    with pytest.raises(StepNotOpen):
        actions.open_tender(tender, actor=keeper(), outcome="決標", now=deadline - timedelta(hours=1))
    for hours in (-30, 1):
        actions.receive_bid(tender, actor=keeper(), channel="mail", now=deadline + timedelta(hours=hours))
    with pytest.raises(WrongControl):
        actions.save_tender("T-1", actor=keeper(), title="清潔", deadline=deadline - timedelta(days=1))
    assert [one.is_late for one in queries.bids(tender)] == [False, True]
    actions.open_tender(tender, actor=keeper(), outcome="決標", now=deadline + timedelta(hours=2))
    with pytest.raises(StepNotOpen):
        actions.receive_bid(tender, actor=keeper(), channel="hand")
    assert (queries.tender(tender).bids, queries.tender(tender).late) == (2, 1)


@pytest.mark.django_db
def test_who_decides_what_holds_from_its_day() -> None:
    a_branch()
    for layer, who, since in ((3, "股長", date(2025, 1, 1)), (2, "主任行政執行官", date(2026, 6, 1))):
        actions.save_authority(
            actor=keeper(), unit="執行股", matter="核准分期", layer=layer, decided_by=who, valid_from=since
        )
    assert [one.decided_by for one in queries.authorities(date(2026, 1, 1))] == ["股長"]
    assert [one.layer for one in queries.authorities(date(2026, 6, 1))] == [2]
