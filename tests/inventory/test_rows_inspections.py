"""Inventory rows of facilities, checks, the website's upkeep and internal control, each used the way people use it."""

from datetime import timedelta

import pytest
from django.test import Client
from django.urls import reverse

from bianmin.controls import queries as controls
from bianmin.inspections import actions, queries
from bianmin.kit import roc
from bianmin.kit.clock import today
from bianmin.office import queries as office
from bianmin.office.types import Role
from bianmin.reports.queries.measuring import measure
from bianmin.reports.rules.periods import Period
from tests.factories.console import SYSTEM, Office, client_of
from tests.factories.reviews import person
from tests.inventory.using import fill, page, read

R = Role


@pytest.fixture(autouse=True)
def house(desk: Office) -> None:
    actions.ensure_default_sheets()
    for role in (R.FRONT_DESK, R.SECRETARIAT, R.AUDITOR, R.UNIT_HEAD, R.MANAGER, R.GUARD, R.WEB_EDITOR):
        person(role)  # without a password: hashing one takes longer than a page


def add(kind: str, title: str, **more: str) -> int:
    """Add a facility on screen; return its id."""
    form = {
        "code": f"T-{kind[:8]}-{len(queries.facilities())}", "kind": kind, "grade": "core", "name_zh": title,
        "name_en": "Test", "site_id": site(), "place_zh": "1樓", "place_en": "", "pieces": "1",
        "since": roc.slash(today() - timedelta(days=400)), "state": "in_use", "filter_months": "0",
    }  # fmt: skip
    to = fill(R.SECRETARIAT, "console:inspections-facilities", query="", **(form | more))
    return int(to.rstrip("/").rpartition("/")[2])


def site() -> str:
    """Return the main building's id."""
    return str(office.sites()[0].id)


def observe(subject: str, value: str, **more: str) -> None:
    """Enter an observation on screen."""
    fill(R.SECRETARIAT, "console:inspections-observations", deed="observe", subject=subject, value=value, **more)


def shown(code: str) -> str:
    """Return a figure of this year as it is printed."""
    (found,) = measure([code], Period.parse(str(roc.year(today()))))
    return found.display


def walk(sheet: str, facility: int) -> None:
    """Make a round in which all is in order."""
    fill(R.FRONT_DESK, "console:inspections-make", sheet, facility, turn="1", rest="ok")


def test_facilities_are_listed_by_class() -> None:
    add("other", "充電站", grade="innovative")
    assert "充電站" in page(R.AUDITOR, "console:inspections-facilities")
    assert "充電站" in read(Client().get(reverse("site:facilities")))
    assert shown("inspections.facilities.innovative") == "1"


def test_the_breastfeeding_room_is_cleaned_tested_and_its_use_counted() -> None:
    room = add("nursing", "哺（集）乳室")
    walk("nursing", room)
    fill(R.FRONT_DESK, "console:inspections-facility", room, deed="upkeep", kind="use", number="2")
    assert "今日巡檢" in page(R.FRONT_DESK, "console:inspections")
    assert (shown("inspections.rounds.nursing"), shown("inspections.nursing.uses")) == ("1", "2")


def test_spy_cameras_are_looked_for() -> None:
    room = add("restroom", "一樓廁所")
    fill(R.FRONT_DESK, "console:inspections-make", "spycam", room, turn="1", rest="ok")
    assert "一樓廁所" in page(R.AUDITOR, "console:inspections-rounds", sheet="spycam")
    assert shown("inspections.spycam.checks") == "1"


def test_restrooms_are_walked_round_and_their_sheet_is_printed() -> None:
    room = add("restroom", "性別友善廁所")
    fill(R.FRONT_DESK, "console:inspections-make", "restroom", room, turn="1", rest="ok")
    assert "○" in page(R.FRONT_DESK, "console:inspections-sheet-print", "restroom", at=room)
    assert shown("inspections.rounds.restroom") == "1"


def test_a_dispensers_filter_and_water_test_are_kept_and_published() -> None:
    one = add("dispenser", "一樓飲水機", filter_months="3")
    assert queries.filters_due()
    fill(R.FRONT_DESK, "console:inspections-facility", one, deed="upkeep", kind="filter")
    fill(R.FRONT_DESK, "console:inspections-facility", one, deed="upkeep", kind="water_test", result="passed")
    (test,) = queries.upkeep(kind="water_test").rows
    fill(R.SECRETARIAT, "console:inspections-facility", one, deed="publish", which=test.id)
    assert "合格" in read(Client().get(reverse("site:facilities")))
    assert not queries.filters_due()
    assert (shown("inspections.water.tests"), shown("inspections.filters.changed")) == ("1", "1")


def test_accessibility_facilities_are_checked_and_a_defect_is_followed() -> None:
    ramp = add("accessible", "無障礙坡道")
    walk("accessible", ramp)
    fill(R.FRONT_DESK, "console:inspections-facility", ramp, deed="defect", text="止滑條脫落")
    (bad,) = queries.defects_waiting()
    assert "止滑條脫落" in page(R.SECRETARIAT, "console:inspections-defects")
    fill(R.UNIT_HEAD, "console:inspections-defect", bad.id, deed="mend", measure="重貼")
    assert shown("inspections.defects.mended") == "1"


def test_displays_show_approved_messages() -> None:
    led = add("display", "大門跑馬燈")
    day = roc.slash(today())
    fill(
        R.SECRETARIAT, "console:inspections-messages", deed="write", facility_id=led, text_zh="詐騙請撥165",
        text_en="", first=day, last=day,
    )  # fmt: skip
    (message,) = queries.messages().rows
    fill(R.UNIT_HEAD, "console:inspections-messages", deed="approve", which=message.id)
    assert "播放中" in page(R.AUDITOR, "console:inspections-messages")
    assert shown("inspections.messages.shown") == "1"


def test_signs_in_both_languages_are_counted_and_checked() -> None:
    signs = add("sign_room", "辦公空間標示", pieces="44", is_bilingual="on")
    walk("signs", signs)
    assert "44" in page(R.AUDITOR, "console:inspections-facilities")
    assert (shown("inspections.signs.rooms"), shown("inspections.rounds.signs")) == ("44", "1")


def test_parking_and_floor_plans_stand_in_the_inventory() -> None:
    add("parking", "無障礙停車位")
    add("plan", "樓層平面圖", pieces="7")
    assert "無障礙停車位" in page(R.AUDITOR, "console:inspections-facilities")
    assert shown("inspections.signs.plans") == "7"


@pytest.mark.parametrize("subject", ["web_accessibility", "metadata_check", "link_check", "content_check"])
def test_the_website_is_checked_each_month(subject: str) -> None:
    observe(subject, "yes")
    assert "是" in page(R.WEB_EDITOR, "console:inspections-observations", subject=subject)
    assert (shown("inspections.web.checks"), shown("inspections.web.passed")) == ("1", "100")


def test_followers_of_social_media_are_counted() -> None:
    observe("facebook_followers", "1,054")
    assert "1,054" in page(R.AUDITOR, "console:inspections-observations")
    assert shown("inspections.followers.count") == "1,054"


@pytest.mark.parametrize(
    ("subject", "value"),
    [("public_information", "8"), ("open_datasets", "12"), ("publications", "2"), ("video_views", "340"),
     ("mobile_features", "6"), ("web_visits", "7000"), ("electronic_exchange", "150"), ("paperless_meetings", "4")],
)  # fmt: skip
def test_what_is_counted_on_a_day_is_entered_and_figured(subject: str, value: str) -> None:
    observe(subject, value)
    assert page(R.AUDITOR, "console:inspections-observations", subject=subject)
    assert shown(f"inspections.observed.{subject}").replace(",", "") == value


def test_visitors_are_registered_by_name_and_temperatures_taken() -> None:
    form = {"name": "測試甲", "contact": "0900000000", "temperature": "36.5"}
    assert client_of(R.GUARD).post(reverse("console:inspections-visitors"), form).status_code == 302
    assert "36.5" in page(R.GUARD, "console:inspections-visitors")
    actions.observe("temperature_checks", "35", actor=SYSTEM)
    assert shown("inspections.observed.temperature_checks") == "35"


def test_disinfection_is_kept_as_a_log() -> None:
    observe("disinfections", "2", place="1樓")
    assert "1樓" in page(R.AUDITOR, "console:inspections-observations")
    assert shown("inspections.observed.disinfections") == "2"


def test_internal_control_goes_from_risks_to_the_signed_statement() -> None:
    year = roc.year(today())
    fill(
        R.SECRETARIAT, "console:controls", deed="save", code="A1", unit="出納", risk="短收", likelihood="2", impact="3",
        controls="日結", residual_likelihood="1", residual_impact="3",
    )  # fmt: skip
    fill(R.AUDITOR, "console:controls-audits", deed="plan", text="")
    fill(
        R.AUDITOR, "console:controls-audits", deed="audit", title="收款", unit="出納", planned_on=roc.slash(today()),
        auditor="稽核甲",
    )  # fmt: skip
    fill(R.MANAGER, "console:controls-audits", deed="approve")
    (audit,) = controls.audits(year)
    fill(R.AUDITOR, "console:controls-audit", audit.id, deed="done", conclusion="有效")
    assert "相符" in page(R.AUDITOR, "console:controls-evidence")
    fill(R.AUDITOR, "console:controls-evidence", deed="registers")
    fill(R.SECRETARIAT, "console:controls-statement", year, deed="draft", result="effective", text="聲明")
    fill(R.UNIT_HEAD, "console:controls-statement", year, deed="convener")
    fill(R.MANAGER, "console:controls-statement", year, deed="head")
    fill(R.MANAGER, "console:controls-statement", year, deed="publish")
    assert f"{year}年度" in read(Client().get(reverse("site:internal-control")))
    found = [shown(f"controls.{code}") for code in ("risks.count", "audits.done", "statement.published")]
    assert found == ["1", "1", "1"]


def test_who_decides_what_is_kept_by_date() -> None:
    fill(
        R.SECRETARIAT, "console:controls-authority", unit="執行股", matter="核准分期", layer="2", decided_by="主任",
        valid_from=roc.slash(today()),
    )  # fmt: skip
    assert "核准分期" in page(R.AUDITOR, "console:controls-authority")


def test_a_tenders_bids_are_registered_as_they_come_in() -> None:
    to = fill(
        R.REGISTRY, "console:controls-tenders", number="T-9", title="清潔", link="https://web.pcc.gov.tw/",
        day=roc.slash(today() + timedelta(days=5)), hour="17:00",
    )  # fmt: skip
    tender = int(to.rstrip("/").rpartition("/")[2])
    fill(R.REGISTRY, "console:controls-tender", tender, deed="bid", channel="mail")
    assert "郵寄" in page(R.AUDITOR, "console:controls-tender", tender)
    assert controls.tender(tender).bids == 1
