"""Figures of activities, each counted a second way by hand."""

from datetime import date
from decimal import Decimal

import pytest

from bianmin.activities import actions, queries
from bianmin.activities.types import Material, SessionInput, SessionRecord, Station
from bianmin.desk import actions as desk
from bianmin.kit.clock import today
from bianmin.kit.texts import t
from bianmin.office.types import Role
from bianmin.reports.figures.activities import FIGURES
from bianmin.reports.queries.measuring import measure
from bianmin.reports.rules.periods import Period
from tests.factories.activities import SYSTEM, a_meeting, clerk, keeper
from tests.factories.cases import a_branch
from tests.factories.console import staff

pytestmark = pytest.mark.django_db
IN, LATER = date(2022, 3, 10), date(2022, 9, 5)


def shown(period: str) -> dict[str, str]:
    return {one.figure.code: one.display for one in measure([one.code for one in FIGURES], Period.parse(period))}


@pytest.fixture
def learner() -> int:
    a_branch()
    return staff(Role.CASHIER).pk


def test_sessions_persons_cases_and_partners_are_those_of_the_file() -> None:
    a_branch()
    rows = [
        SessionRecord(f"t{month}", "outreach", date(2022, month, 24), "測試鄉公所", "監理所", persons, cases)
        for month, (persons, cases) in enumerate([(6, 5), (7, 4), (6, 6), (8, 5), (5, 5), (6, 4)], 1)
    ]
    rows += [
        SessionRecord(f"p{at}", "park_cleaning", date(2022, 1 + at // 2, 3 + at % 2), "公園", "", 8, 0)
        for at in range(24)
    ]
    rows += [
        SessionRecord("m1", "meeting", IN, "分署", "國稅局", 20, 0),
        SessionRecord("m2", "meeting", IN, "分署", "", 20, 0),
        SessionRecord("s1", "seminar", IN, "分署", "監理所", 30, 0),
        SessionRecord("x1", "charity", date(2021, 12, 31), "社區", "基金會", 15, 0),
    ]
    actions.take_sessions(rows, actor=clerk())
    actions.plan_session(SessionInput(kind="charity", held_on=IN), actor=clerk())
    found = shown("111")
    assert (
        found["activities.outreach.sessions"],
        found["activities.outreach.persons"],
        found["activities.outreach.cases"],
    ) == ("6", "38", "29")
    assert (found["activities.park_cleaning.sessions"], found["activities.park_cleaning.monthly"]) == ("24", "2.0")
    assert (found["activities.charity.sessions"], found["activities.meetings.held"]) == ("0", "2")
    assert found["activities.liaison.sessions"] == "2"  # the meeting with the tax office, and the seminar
    assert found["activities.partners"] == "2"
    assert shown("110")["activities.charity.persons"] == "15"
    assert shown("111-01..111-02")["activities.park_cleaning.sessions"] == "4"


def test_hours_of_training_and_who_is_short_are_those_of_the_lists(learner: int) -> None:
    staff(Role.REGISTRY)
    for day, hours, topic in ((IN, "5", "lecture"), (date(2022, 2, 1), "3", "in_service"), (LATER, "2.5", "guards")):
        given = SessionInput(kind="training", topic=topic, held_on=day, hours=Decimal(hours), persons=1)
        actions.attend(actions.record_session(given, actor=clerk()), actor=clerk(), staff=[learner])
    helper = desk.save_volunteer("志工甲", actor=keeper(), since=IN)
    desk.record_training("引導服務", actor=keeper(), on=IN, hours=Decimal(4), volunteer_id=helper)
    found = shown("111")
    assert (found["activities.training.hours"], found["activities.training.learners"]) == ("10.5", "1")
    assert (found["activities.lectures"], found["activities.training.volunteer"]) == ("1", "4.0")


def test_who_is_short_in_the_periods_last_quarter_agrees_with_the_page(learner: int) -> None:
    given = SessionInput(kind="training", held_on=today(), hours=Decimal(8))
    staff(Role.REGISTRY)
    actions.attend(actions.record_session(given, actor=clerk()), actor=clerk(), staff=[learner])
    period = Period.holding("quarter", today())
    assert shown(period.code)["activities.training.short"] == str(len(queries.short(period.last))) == "1"


def test_resolutions_are_told_by_how_they_stood_on_the_periods_last_day() -> None:
    a_branch()
    meeting = a_meeting(IN)
    for due, done in ((date(2022, 4, 1), date(2022, 3, 30)), (date(2022, 5, 1), date(2022, 8, 1)), (LATER, None)):
        made = actions.resolve(meeting, "辦理", actor=keeper(), unit="秘書室", due_on=due)
        if done is not None:
            actions.settle_resolution(made, "完成", actor=keeper(), on=done)
    half, year = shown("111H1"), shown("111")
    states = ("done", "open", "overdue")
    assert [half[f"activities.resolutions.{state}"] for state in states] == ["1", "1", "1"]
    assert [year[f"activities.resolutions.{state}"] for state in states] == ["2", "0", "1"]
    assert half["activities.resolutions"] == year["activities.resolutions"] == "3"


def test_registers_count_what_was_entered_as_corrected() -> None:
    a_branch()
    station = Station(0, None, "稅務局", None, (1,), "", "", 1, t("繳稅", "Taxes"), IN, None)
    material = Material(0, "anti_fraud", "小卡", "1", ("zh",), IN, 900, 0, "")
    desk_id, card = actions.save_station(station, actor=keeper()), actions.save_material(material, actor=keeper())
    people = {"first": staff(Role.REGISTRY).pk, "second": staff(Role.CASHIER).pk}
    entered = (
        ("contacts", {"agency": "監理站", "item": "換照", "persons": 2, "completed_on": IN}),
        ("contacts", {"agency": "健保署", "item": "補繳", "persons": 1}),
        ("station-days", {"station": desk_id, "payments": 2, "amount": 7000}),
        ("box", {"box": "大門", **people, "letters": 3}),
        ("distributions", {"material": card, "way": "mailed", "quantity": 500}),
        ("distributions", {"material": card, "way": "views", "quantity": 40}),
        ("verifications", {"about": "來電查證", "genuine": True}),
        ("field-visits", {"case_number": "111費執1", "officer": people["first"], "findings": "訪視"}),
        ("field-visits", {"case_number": "111費執1", "officer": people["first"], "findings": "再訪"}),
        ("adoptions", {"measure": "簡訊", "adopter": "市府"}),
        ("measures", {"measure": "巡迴", "unit": "執行科", "cost": 24000, "result": "省時"}),
    )
    for register, values in entered:
        last = actions.enter(register, values, actor=SYSTEM, on=IN)
    actions.correct_entry("measures", last, {"cost": 25000}, actor=keeper(), reason="誤植")
    found = shown("111-03")
    expected = {
        "contacts": "2", "contacts.completed": "1", "contacts.persons": "3", "stations.days": "1",
        "stations.amount": "7,000", "box.letters": "3", "material.given": "500", "material.views": "40",
        "material.anti_fraud": "500", "verifications": "1", "field_visits": "2", "field_visits.cases": "1",
        "adoptions": "1", "measures.cost": "25,000",
    }  # fmt: skip
    assert {code: found[f"activities.{code}"] for code in expected} == expected
