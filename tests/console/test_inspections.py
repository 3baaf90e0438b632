"""What is done on the pages of rounds, facilities and internal control, and that each of them is valid HTML."""

from datetime import timedelta
from io import BytesIO

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from PIL import Image

from bianmin.controls import actions as controls
from bianmin.inspections import actions, queries
from bianmin.kit import roc
from bianmin.kit.clock import now, today
from bianmin.kit.texts import t
from bianmin.office.types import Role
from tests.console.inspection_pages import inspection_pages
from tests.console.valid_html import faults
from tests.factories.console import SYSTEM, client_of
from tests.factories.inspections import a_house, with_a_defect
from tests.factories.reviews import person

R = Role


@pytest.fixture
def ids(db: None) -> dict[str, int]:
    """A house with a defect, an observation, a message, an audit with a finding, a statement, a tender."""
    house, day, year = a_house(), today(), roc.year(today()) - 1
    for role in (R.FRONT_DESK, R.SECRETARIAT, R.AUDITOR, R.UNIT_HEAD, R.MANAGER, R.REGISTRY):
        person(role)  # without a password: hashing one takes longer than a page
    made = actions.make_round(
        "restroom", house["RR"], with_a_defect("restroom", "dry", "積水", day), actor=SYSTEM, on=day
    )
    actions.write_message(house["LED"], t("訊息", "Words"), actor=SYSTEM, first=day, last=day)
    actions.record_upkeep(house["WD"], "water_test", actor=SYSTEM, on=day, result="passed")
    controls.save_risk(
        year + 1, "A1", actor=SYSTEM, unit="出納", risk="短收", likelihood=2, impact=3, controls="日結",
        residual_likelihood=1, residual_impact=3,
    )  # fmt: skip
    controls.draw_audit_plan(year + 1, actor=SYSTEM)
    audit = controls.plan_audit(year + 1, actor=SYSTEM, title="收款", unit="出納", planned_on=day, auditor="稽核甲")
    finding = controls.record_finding(audit, actor=SYSTEM, kind="advice", text="甲", unit="出納", due_on=day)
    controls.draft_statement(year, actor=SYSTEM, result="effective", text="聲明")
    controls.keep_evidence("money", [], actor=SYSTEM)
    tender = controls.save_tender("T-1", actor=SYSTEM, title="清潔", deadline=now() + timedelta(days=9))
    controls.receive_bid(tender, actor=SYSTEM, channel="mail")
    return {
        "restroom": house["RR"], "dispenser": house["WD"], "round": made, "year": year, "audit": audit,
        "finding": finding, "tender": tender, "defect": queries.defects_waiting()[0].id,
        "observation": actions.observe("web_visits", "12", actor=SYSTEM),
    }  # fmt: skip


def test_every_page_opens_and_is_valid_html(ids: dict[str, int]) -> None:
    wrong = {}
    for place, (name, role, address) in enumerate(inspection_pages(ids)):
        language = "en" if place % 2 else "zh-hant"  # one or the other: their structure is the same
        answer = client_of(role, language=language).get(address)
        found = faults(answer.content.decode()) if answer.status_code == 200 else [f"status {answer.status_code}"]
        if found:
            wrong[name] = found
    assert not wrong


def test_a_round_is_sent_with_a_photograph_and_the_rest_in_order(ids: dict[str, int]) -> None:
    walker, address = client_of(R.FRONT_DESK), f"/console/inspections/make/spycam/{ids['restroom']}/"
    held = BytesIO()
    Image.new("RGB", (8, 8)).save(held, "PNG")
    form = {"turn": "1", "item.walls": "defect", "note.walls": ""}
    answer = walker.post(address, form)
    assert answer.status_code == 422, "not every item was answered"
    assert walker.post(address, form | {"rest": "ok"}).status_code == 422, "the defect isn't described"
    picture = SimpleUploadedFile("wall.png", held.getvalue(), "image/png")
    form |= {"note.walls": "牆上有孔", "rest": "ok"}
    assert walker.post(address, {**form, "photo.walls": picture}).status_code == 302
    bad = next(one for one in queries.defects_waiting() if one.text == "牆上有孔")
    seen = walker.get(f"/console/inspections/photos/{bad.photo}/")
    assert (seen.status_code, seen["Content-Type"]) == (200, "image/png")
    assert "sandbox" in seen["Content-Security-Policy"]


def test_a_defect_goes_through_its_steps_on_its_page(ids: dict[str, int]) -> None:
    address = f"/console/inspections/defects/{ids['defect']}/"
    keeper, head = client_of(R.SECRETARIAT), client_of(R.UNIT_HEAD)
    assert keeper.post(address, {"deed": "assign", "unit": "秘書室", "due_on": "bad"}).status_code == 422
    keeper.post(address, {"deed": "assign", "unit": "秘書室", "due_on": roc.slash(today())})
    head.post(address, {"deed": "mend", "measure": "拖乾"})
    assert head.post(address, {"deed": "look", "is_right": "yes"}).status_code == 403
    assert keeper.post(address, {"deed": "look", "is_right": "no", "note": ""}).status_code == 422
    keeper.post(address, {"deed": "look", "is_right": "yes"})
    assert queries.defect(ids["defect"]).state == "closed"


def test_a_water_test_put_on_the_website_is_read_there(ids: dict[str, int]) -> None:
    visitor = Client()
    assert "目前沒有公布的檢驗結果" in visitor.get("/facilities/").content.decode()
    (test,) = queries.upkeep(kind="water_test").rows
    address = f"/console/inspections/facilities/{ids['dispenser']}/"
    assert client_of(R.SECRETARIAT).post(address, {"deed": "publish", "which": str(test.id)}).status_code == 302
    for page in ("/facilities/", "/en/facilities/"):
        answer = visitor.get(page).content.decode()
        assert roc.slash(today()) in answer or today().isoformat() in answer
        assert faults(answer) == []


def test_the_published_statement_is_read_on_the_website(ids: dict[str, int]) -> None:
    visitor, address = Client(), f"/console/controls/statements/{ids['year']}/"
    assert visitor.get(f"/internal-control/{ids['year']}/").status_code == 404
    client_of(R.UNIT_HEAD).post(address, {"deed": "convener"})
    assert client_of(R.UNIT_HEAD).post(address, {"deed": "head"}).status_code == 403
    for deed in ("head", "publish"):
        assert client_of(R.MANAGER).post(address, {"deed": deed}).status_code == 302
    for page in ("/internal-control/", f"/internal-control/{ids['year']}/", f"/en/internal-control/{ids['year']}/"):
        answer = visitor.get(page)
        assert answer.status_code == 200
        assert faults(answer.content.decode()) == []
