"""Registers of activities: entered, filled in, corrected with a reason; stationed agencies; material."""

from datetime import date, timedelta

import pytest

from bianmin.activities import actions, queries
from bianmin.activities.errors import AlreadyCorrected, WrongEntry
from bianmin.activities.types import EntryFilters, Material, Station
from bianmin.kit.clock import today
from bianmin.kit.texts import t
from bianmin.office.types import Role
from tests.factories.activities import clerk, keeper
from tests.factories.cases import a_branch
from tests.factories.console import staff

pytestmark = pytest.mark.django_db
DAY = date(2026, 11, 2)


@pytest.fixture(autouse=True)
def _office() -> None:
    a_branch()


def a_contact(agency: str = "監理站", **more: object) -> int:
    return actions.enter("contacts", {"agency": agency, "item": "換照", "persons": 2, **more}, actor=clerk(), on=DAY)


def test_a_contact_is_filled_in_as_it_goes_on_and_counted_by_agency() -> None:
    one = a_contact(case_number="115費執1")
    a_contact(case_number="115費執1")
    a_contact("健保署")
    actions.fill_in("contacts", one, {"forwarded_on": DAY, "completed_on": DAY, "result": "solved"}, actor=clerk())
    counts = {row.agency: row for row in queries.agency_counts(DAY, DAY)}
    motor = counts["監理站"]
    assert (motor.received, motor.forwarded, motor.completed, motor.cases) == (2, 1, 1, 1)
    assert counts["健保署"].received == 1
    with pytest.raises(WrongEntry):
        actions.fill_in("contacts", one, {"result": "dropped", "item": "改"}, actor=clerk())
    waiting = queries.entries("contacts", EntryFilters(open_only=True)).rows
    assert one not in {row.id for row in waiting}
    assert len(waiting) == 2


def test_a_correction_replaces_an_entry_which_stays_readable() -> None:
    one = a_contact()
    fresh = actions.correct_entry("contacts", one, {"item": "換行照"}, actor=keeper(), reason="誤植")
    with pytest.raises(AlreadyCorrected):
        actions.strike_entry("contacts", one, actor=keeper(), reason="重複")
    struck = actions.strike_entry("contacts", fresh, actor=keeper(), reason="重複")
    assert [(row.values["item"], row.reason) for row in queries.history("contacts", struck)] == [
        ("換行照", "重複"), ("換行照", "誤植"), ("換照", ""),
    ]  # fmt: skip
    assert queries.entries("contacts", EntryFilters()).rows == []
    assert queries.agency_counts(DAY, DAY) == []
    assert [row.is_struck for row in queries.all_entries("contacts", EntryFilters(struck=True))] == [True]


def test_material_has_versions_and_what_is_left() -> None:
    kept = Material(0, "anti_fraud", "反詐騙小卡", "1", ("zh", "en"), DAY, 1000, 3000, "")
    one = actions.save_material(kept, actor=keeper())
    for way, quantity in (("mailed", 600), ("counter", 50), ("views", 9)):
        given = {"material": one, "way": way, "quantity": quantity}
        actions.enter("distributions", given, actor=clerk(), on=DAY)
    (found,) = queries.materials()
    assert (found.given, found.left, found.views) == (650, 350, 9)
    with pytest.raises(WrongEntry):
        actions.save_material(kept, actor=keeper())
    with pytest.raises(WrongEntry):
        actions.enter("distributions", {"material": 0, "way": "mailed", "quantity": 1}, actor=clerk(), on=DAY)


def test_a_stationed_agency_has_days_people_and_what_it_took() -> None:
    desk = Station(0, None, "稅務局", None, (1, 3), "09:00–12:00", "甲", 2, t("繳稅", "Taxes"), DAY, None)
    one = actions.save_station(desk, actor=keeper())
    assert [(row.agency, row.days, row.headcount) for row in queries.stations(on=DAY)] == [("稅務局", (1, 3), 2)]
    assert queries.stations(on=DAY - timedelta(days=1)) == []
    actions.enter("station-days", {"station": one, "payments": 3, "amount": 9000}, actor=clerk(), on=DAY)
    (row,) = queries.entries("station-days", EntryFilters()).rows
    assert (row.shown["station"], row.shown["amount"]) == ("稅務局", 9000)


def test_two_persons_open_the_box_and_nothing_lies_in_the_future() -> None:
    one, two = staff(Role.REGISTRY).pk, staff(Role.FRONT_DESK).pk
    opened = {"box": "大門", "first": one, "second": two, "letters": 1}
    made = actions.enter("box", opened, actor=clerk(), on=DAY)
    actions.fill_in("box", made, {"numbers": "1150001"}, actor=clerk())
    assert queries.entry("box", made).shown["second"] == "測試front_desk"
    with pytest.raises(WrongEntry):
        actions.enter("box", {**opened, "second": one}, actor=clerk(), on=DAY)
    with pytest.raises(WrongEntry):
        actions.enter("box", opened, actor=clerk(), on=today() + timedelta(days=1))
