"""Inventory rows of the year's plan (K), and of forms, waived papers and holding rooms that are in use by now."""

from datetime import timedelta

import pytest
from django.test import Client
from django.urls import reverse

from bianmin.catalogue import queries as catalogue
from bianmin.desk import queries as rooms
from bianmin.documents import queries as documents
from bianmin.kit.clock import today
from bianmin.office.types import Role
from bianmin.plans import queries
from bianmin.reports.queries.targets import standings
from tests.factories.console import Office
from tests.factories.desk import a_desk, a_room
from tests.factories.plans import a_plan_in_force, manager
from tests.inventory.using import fill, page, read

R = Role
pytestmark = pytest.mark.usefixtures("desk")


def test_a_plan_is_copied_sent_and_put_in_force() -> None:
    a_plan_in_force(114)
    at = fill(R.SECRETARIAT, "console:plans", deed="copy", **{"copy-year": "115"})
    plan = int(at.strip("/").split("/")[-1])
    fill(R.SECRETARIAT, "console:plan", plan, deed="send", **{"send-number": "測秘字第1號", "send-on": "114/12/20"})
    fill(R.MANAGER, "console:plan", plan, deed="enforce", **{"enforce-on": "115/01/01"})
    held = queries.plan_of_year(115)
    assert held is not None
    assert held.id == plan
    assert "115年度提升服務品質執行計畫" in page(R.AUDITOR, "console:plan", plan)


def test_targets_say_whether_they_are_reached_and_what_is_missing() -> None:
    plan = queries.plan(a_plan_in_force(114))
    assert "公益活動" in page(R.MANAGER, "console:plan-targets", year=114)
    assert len(standings(plan)) <= len(plan.targets)


def test_a_quarter_is_drawn_and_its_report_noted_as_sent() -> None:
    year, quarter = queries.quarter_of(today() + timedelta(days=100))
    a_plan_in_force(year)
    fill(R.UNIT_HEAD, "console:plan-assessments", query=f"?year={year}", deed="draw", quarter=quarter,
         reviewer=manager().staff_id)  # fmt: skip
    (made,) = queries.assessments(year)
    assert str(made.drawn_from) in page(R.UNIT_HEAD, "console:plan-assessment", made.id)
    fill(R.SECRETARIAT, "console:plan-assessments", query="?year=114", deed="sent", quarter=1, number="測秘字第2號",
         on="114/04/10", note="")  # fmt: skip
    assert queries.submissions(114)[0].sent_on is not None


def test_forms_are_printed_at_the_kiosk_and_fetched_online() -> None:
    site, visitor = a_desk(), Client(REMOTE_ADDR="192.0.2.77")
    (code, *_) = [one.code for one in documents.forms()]
    assert f"/forms/{code}/" in read(visitor.get(reverse("hall:forms", args=(site,))))
    assert f"/forms/{code}.pdf" in read(visitor.get(reverse("hall:form", args=(site, code))))
    assert code in read(visitor.get(reverse("site:forms")))


def test_papers_the_office_looks_up_itself_need_not_be_brought() -> None:
    visitor = Client(REMOTE_ADDR="192.0.2.78")
    waiving = [one for one in catalogue.services(today(), public=True) if any(paper.waived for paper in one.evidence)]
    assert waiving
    for one in waiving:
        shown = read(visitor.get(reverse("site:service", args=(one.code,))))
        assert all(str(paper.title.zh) in shown for paper in one.evidence if paper.waived)


def test_somebody_is_held_by_an_officers_order_and_released(desk: Office) -> None:
    room = a_room("h1", "holding", sex="M")
    number = page(R.OFFICER, "console:case", desk.own).split("<title>")[1].split(" ")[0]
    at = fill(
        R.OFFICER, "console:desk-rooms",
        room=room, person="測試甲", case_number=number, officer="測試執行官", sex="M",
    )  # fmt: skip
    use = int(at.strip("/").split("/")[-1])
    fill(R.OFFICER, "console:desk-room-use", use, deed="out", outcome="訊問完畢，釋回", record_no="筆錄2")
    assert rooms.room_figures(today(), today())["holding"] == 1
