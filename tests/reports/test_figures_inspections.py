"""Figures of facilities and internal control: those the reports print, and each counted a second way by hand."""

from datetime import date, timedelta

import pytest

from bianmin.controls import actions as controls
from bianmin.controls import queries as control_reads
from bianmin.inspections import actions, queries
from bianmin.inspections.types import ObservationRecord
from bianmin.office.types import Role
from bianmin.reports.figures import controls as control_figures
from bianmin.reports.figures import inspections as inspection_figures
from bianmin.reports.queries.measuring import measure
from bianmin.reports.rules.periods import Period
from tests.factories.cases import a_branch
from tests.factories.console import SYSTEM
from tests.factories.inspections import FRIDAY, a_house, all_fine, keeper, walker, with_a_defect
from tests.factories.reviews import person

pytestmark = pytest.mark.django_db
CODES = [one.code for one in (*inspection_figures.FIGURES, *control_figures.FIGURES)]


def shown(period: str) -> dict[str, str]:
    return {one.figure.code: one.display for one in measure(CODES, Period.parse(period))}


def test_what_was_loaded_prints_as_the_reports_did() -> None:
    a_branch()
    rows = [("metadata_rate", date(2022, month, 28), "100") for month in range(1, 13)]
    rows += [("facebook_followers", date(2022, 6, 30), "900"), ("facebook_followers", date(2022, 12, 31), "1054")]
    rows += [("signs_rooms", date(2022, 1, 5), "44"), ("signs_ways", date(2022, 1, 5), "13")]
    rows += [("signs_plans", date(2022, 1, 5), "7"), ("video_sites", date(2021, 6, 30), "24")]
    rows += [("link_check", date(2022, 3, 1), "yes"), ("link_check", date(2022, 4, 1), "no")]
    rows += [("links_checked", date(2022, 3, 1), "820"), ("links_checked", date(2022, 4, 1), "830")]
    rows += [("water_test", date(2022, 5, 1), "yes"), ("spycam_check", date(2022, 5, 1), "yes")]
    rows += [("statement_signed", date(2022, 2, 20), "yes"), ("nursing_uses", date(2022, 7, 1), "12")]
    records = [ObservationRecord(f"o-{n}", code, day, "", value, "") for n, (code, day, value) in enumerate(rows)]
    actions.take_observations(records, actor=keeper())
    found = shown("111")
    expected = {
        "inspections.web.checks": "14", "inspections.web.passed": "93", "inspections.metadata.lowest": "100",
        "inspections.followers.count": "1,054", "inspections.observed.facebook_followers": "1,054",
        "inspections.signs.rooms": "44", "inspections.signs.ways": "13", "inspections.signs.plans": "7",
        "inspections.video_sites.count": "24", "inspections.links.checked": "1,650",
        "inspections.water.tests": "1", "inspections.water.passed": "100.0", "inspections.spycam.checks": "1",
        "inspections.nursing.uses": "12", "controls.statement.signed": "1", "controls.statement.published": "1",
    }  # fmt: skip
    assert {code: found[code] for code in expected} == expected
    assert shown("111H1")["inspections.followers.count"] == "900"


def test_rounds_defects_and_upkeep_are_counted_as_they_were_entered() -> None:
    house = a_house()
    days = [FRIDAY - timedelta(days=n) for n in (1, 2, 3)]
    actions.enter_paper("restroom", house["RR"], days, actor=walker())
    actions.make_round("restroom", house["RR"], with_a_defect("restroom", "dry", "積水"), actor=walker(), on=FRIDAY)
    struck = actions.make_round("spycam", house["RR"], all_fine("spycam"), actor=walker(), on=FRIDAY)
    actions.strike_round(struck, actor=keeper(), reason="重登")
    actions.make_round("spycam", house["NR"], all_fine("spycam"), actor=walker(), on=FRIDAY)
    for day in (date(2026, 1, 1), date(2026, 3, 31), date(2026, 9, 1)):
        actions.record_upkeep(house["WD"], "filter", actor=walker(), on=day)
    (bad,) = queries.defects_waiting()
    actions.mend_defect(bad.id, actor=walker(), measure="拖乾", on=FRIDAY + timedelta(days=1))
    actions.note_expected(FRIDAY, actor=SYSTEM)
    found = shown("115")
    made = queries.rounds(first=date(2026, 1, 1), last=date(2026, 12, 31), size=100).rows
    assert found["inspections.rounds.done"] == str(sum(not one.struck_reason for one in made)) == "5"
    assert (found["inspections.rounds.restroom"], found["inspections.spycam.checks"]) == ("4", "1")
    assert [found[f"inspections.defects.{part}"] for part in ("found", "mended", "open", "days")] == [
        "1", "1", "0", "1.0",
    ]  # fmt: skip
    # 1 January is late after a year, 31 March is in time, 1 September is two months late.
    assert (found["inspections.filters.changed"], found["inspections.filters.in_time"]) == ("3", "33.3")
    assert found["inspections.signs.rooms"] == "44"
    assert (found["inspections.facilities.count"], found["inspections.facilities.core"]) == ("5", "5")
    week = shown("115-11")
    assert week["inspections.rounds.due"].isdecimal()
    assert 0 < float(week["inspections.rounds.rate"]) < 100


def test_internal_control_is_counted_as_its_pages_show_it() -> None:
    a_branch()
    head, convener = person(Role.MANAGER), person(Role.UNIT_HEAD)
    controls.save_risk(
        115, "A1", actor=keeper(), unit="出納", risk="短收", likelihood=3, impact=3, controls="日結",
        residual_likelihood=2, residual_impact=3,
    )  # fmt: skip
    controls.draw_audit_plan(115, actor=keeper())
    audits = [
        controls.plan_audit(
            115, actor=keeper(), title=title, unit="出納", planned_on=date(2026, 3, 5), auditor="稽核甲"
        )
        for title in ("收款", "收據")
    ]
    controls.approve_audit_plan(115, actor=head)
    controls.finish_audit(audits[0], actor=keeper(), conclusion="有效", on=date(2026, 3, 6))
    for text in ("甲", "乙"):
        finding = controls.record_finding(
            audits[0], actor=keeper(), kind="advice", text=text, unit="出納", due_on=date(2026, 6, 1),
            on=date(2026, 3, 6),
        )  # fmt: skip
    controls.improve_finding(finding, actor=convener, measure="改善", on=date(2026, 4, 1))
    controls.close_finding(finding, actor=keeper(), is_right=True, on=date(2026, 5, 1))
    controls.draft_statement(114, actor=keeper(), result="effective", text="聲明")
    for part, actor in (("convener", convener), ("head", head)):
        controls.sign_statement(114, part, actor=actor)
    found = shown("115")
    expected = {
        "risks.count": "1", "risks.high": "1", "audits.done": "1", "audits.rate": "50.0", "findings.found": "2",
        "findings.closed": "1", "findings.open": "1", "statement.signed": "1", "statement.published": "0",
    }  # fmt: skip
    assert {code: found[f"controls.{code}"] for code in expected} == expected
    assert len(control_reads.findings(waiting=True)) == 1
    assert shown("115-04")["controls.findings.open"] == "2"
