"""Rounds, defects followed to the end, upkeep, observations, messages, visitors: as the office does them."""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from io import BytesIO

import pytest
from PIL import Image

from bianmin.inspections import actions, queries
from bianmin.inspections.actions import Found, Photo
from bianmin.inspections.errors import (
    AlreadyDone,
    OtherPersonNeeded,
    UnknownRecord,
    UnknownSheet,
    WrongInspection,
    WrongObservation,
)
from bianmin.inspections.types import ItemInfo, ObservationRecord
from bianmin.kit.loading import Differs, Loaded
from bianmin.kit.texts import t
from bianmin.office.types import Role
from tests.factories.console import SYSTEM
from tests.factories.inspections import FRIDAY, a_house, all_fine, keeper, walker, with_a_defect
from tests.factories.reviews import person

pytestmark = pytest.mark.django_db
MONDAY = FRIDAY - timedelta(days=4)


@pytest.fixture
def house() -> dict[str, int]:
    return a_house()


def photo() -> Photo:
    """A small picture."""
    held = BytesIO()
    Image.new("RGB", (8, 8), "white").save(held, "PNG")
    return Photo(held.getvalue(), "wall.png")


def states(day: date = FRIDAY) -> dict[tuple[str, str], str]:
    return {(one.sheet.code, one.facility.code): one.state for one in queries.due_rounds(day)}


def test_the_days_rounds_are_listed_done_and_late(house: dict[str, int]) -> None:
    assert states()["restroom", "RR"] == "late"
    actions.enter_paper("restroom", house["RR"], [FRIDAY - timedelta(days=1)], actor=walker(), made_by="志工")
    assert states()["restroom", "RR"] == "due"
    actions.make_round("restroom", house["RR"], all_fine("restroom"), actor=walker(), on=FRIDAY)
    assert states()["restroom", "RR"] == "done"
    assert ("restroom", "RR") not in states(FRIDAY + timedelta(days=1))
    assert states()["spycam", "NR"] == states()["nursing", "NR"] == "late"


def test_a_round_pressed_twice_counts_once_and_needs_every_item(house: dict[str, int]) -> None:
    found = all_fine("nursing")
    actions.make_round("nursing", house["NR"], found, actor=walker(), on=FRIDAY)
    with pytest.raises(AlreadyDone):
        actions.make_round("nursing", house["NR"], found, actor=walker(), on=FRIDAY)
    assert queries.next_turn("nursing", house["NR"], FRIDAY) == 2
    with pytest.raises(WrongInspection):
        actions.make_round("nursing", house["NR"], dict(list(found.items())[1:]), actor=walker(), turn=2, on=FRIDAY)
    with pytest.raises(WrongInspection):
        actions.make_round("nursing", house["NR"], found | {"bell": Found("defect")}, actor=walker(), turn=2, on=FRIDAY)
    with pytest.raises(UnknownSheet):
        actions.make_round("nursing", house["RR"], found, actor=walker(), on=FRIDAY)


def test_a_defect_is_followed_until_another_person_closes_it(house: dict[str, int]) -> None:
    made = actions.make_round(
        "restroom", house["RR"], with_a_defect("restroom", "lock", "門鎖壞了"), actor=walker(), on=MONDAY
    )
    (bad,) = queries.defects_of_round(made)
    assert (bad.text, bad.state) == ("門鎖壞了", "open")
    with pytest.raises(WrongInspection):
        actions.assign_defect(bad.id, actor=keeper(), unit="秘書室", due_on=MONDAY - timedelta(days=1))
    actions.assign_defect(bad.id, actor=keeper(), unit="秘書室", due_on=MONDAY + timedelta(days=2))
    assert queries.defect(bad.id).is_late(FRIDAY)
    late = {one.kind for one in queries.reminders(keeper(), on=FRIDAY) if one.is_late}
    assert late == {"filter", "rounds", "defect"}
    actions.mend_defect(bad.id, actor=keeper(), measure="換鎖", photo=photo(), on=FRIDAY)
    with pytest.raises(OtherPersonNeeded):
        actions.close_defect(bad.id, actor=keeper(), is_right=True, on=FRIDAY)
    actions.close_defect(bad.id, actor=SYSTEM, is_right=False, note="仍鬆動")
    actions.mend_defect(bad.id, actor=walker(), measure="再換", photo=photo(), on=FRIDAY)
    actions.close_defect(bad.id, actor=keeper(), is_right=True, on=FRIDAY)
    closed = queries.defect(bad.id)
    assert (closed.state, closed.mended_on, closed.closed_by) == ("closed", FRIDAY, keeper().name)
    assert closed.evidence is not None
    assert queries.photo(closed.evidence).content_type == "image/png"
    with pytest.raises(UnknownRecord):
        queries.photo(closed.evidence + 1_000_000)


def test_a_struck_round_frees_its_turn_and_counts_no_more(house: dict[str, int]) -> None:
    wrong = with_a_defect("restroom", "dry", "積水")
    made = actions.make_round("restroom", house["RR"], wrong, actor=walker(), on=FRIDAY)
    with pytest.raises(WrongInspection):
        actions.strike_round(made, actor=keeper(), reason=" ")
    actions.strike_round(made, actor=keeper(), reason="登錯地點")
    assert queries.defects_waiting() == []
    assert states()["restroom", "RR"] == "late"
    actions.make_round("restroom", house["RR"], all_fine("restroom"), actor=walker(), on=FRIDAY)
    assert queries.round_made(made).struck_reason == "登錯地點"


def test_what_was_due_is_noted_once_and_a_changed_sheet_leaves_it(house: dict[str, int]) -> None:
    assert actions.note_expected(FRIDAY, actor=SYSTEM) > 0
    assert actions.note_expected(FRIDAY, actor=SYSTEM) == 0
    item = (ItemInfo("clean", t("清潔", "Clean")),)
    actions.save_sheet(
        "restroom", actor=keeper(), title=t("廁所", "Restroom"), kinds=["restroom"], frequency="monthly", items=item,
        valid_from=FRIDAY + timedelta(days=1),
    )  # fmt: skip
    assert [one.frequency for one in queries.sheets_on(None) if one.code == "restroom"] == ["daily", "monthly"]
    # The month began before the sheet became monthly: December is the first.
    assert actions.note_expected(FRIDAY + timedelta(days=9), actor=SYSTEM) == 5 * 3 + 1
    actions.make_round("restroom", house["RR"], all_fine("restroom"), actor=walker(), on=FRIDAY)
    with pytest.raises(WrongInspection):
        actions.save_sheet(
            "restroom", actor=keeper(), title=t("廁所", "R"), kinds=["restroom"], frequency="daily", items=item,
            valid_from=FRIDAY,
        )  # fmt: skip


def test_water_is_tested_published_and_filters_come_due(house: dict[str, int]) -> None:
    assert [one.code for one in queries.filters_due(FRIDAY)] == ["WD"]
    actions.record_upkeep(house["WD"], "filter", actor=walker(), on=MONDAY)
    assert queries.filters_due(FRIDAY) == []
    with pytest.raises(WrongInspection):
        actions.record_upkeep(house["WD"], "water_test", actor=walker(), on=MONDAY)
    test = actions.record_upkeep(house["WD"], "water_test", actor=walker(), on=MONDAY, result="passed", by="檢驗所")
    assert queries.published_tests() == []
    actions.publish_test(test, actor=keeper(), on=FRIDAY)
    assert [(one.result, one.published_on) for one in queries.published_tests()] == [("passed", FRIDAY)]
    assert queries.facility(house["WD"]).tested_ok is True


def test_a_file_of_observations_is_taken_once_and_a_changed_one_refused() -> None:
    a_house()
    rows = [
        ObservationRecord("o-1", "facebook_followers", date(2022, 12, 31), "", "1,054", ""),
        ObservationRecord("o-2", "spycam_check", date(2021, 6, 30), "1F", "yes", ""),
    ]
    assert actions.take_observations(rows, actor=keeper()) == Loaded(2, 0)
    again = [ObservationRecord("o-1", "facebook_followers", date(2022, 12, 31), "", "1054.0", ""), rows[1]]
    assert actions.take_observations(again, actor=keeper()) == Loaded(0, 2)
    with pytest.raises(Differs) as refused:
        actions.take_observations(
            [ObservationRecord("o-1", "facebook_followers", date(2022, 12, 31), "", "1055", "")], actor=keeper()
        )
    assert refused.value.ids == ("o-1",)
    for subject, value in (("none", "1"), ("facebook_followers", "many")):
        with pytest.raises(WrongObservation):
            actions.take_observations([ObservationRecord("o-3", subject, FRIDAY, "", value, "")], actor=keeper())
    latest = queries.latest("facebook_followers")
    assert latest is not None
    assert latest.number == Decimal(1054)


def test_an_observation_is_corrected_with_its_reason_and_keeps_what_it_was() -> None:
    a_house()
    actions.add_subject("own_count", actor=keeper(), title=t("自訂", "Own"), unit=t("件", "items"), kind="number")
    with pytest.raises(WrongInspection):
        actions.add_subject("links_broken", actor=keeper(), title=t("x", "x"), unit=t("", ""), kind="number")
    made = actions.observe("own_count", "5", actor=walker(), on=FRIDAY)
    with pytest.raises(WrongInspection):
        actions.correct_observation(made, actor=keeper(), reason="", value="6")
    actions.correct_observation(made, actor=keeper(), reason="誤植", value="6")
    assert queries.observation(made).number == Decimal(6)
    assert [one["value"] for one in queries.earlier(made)] == ["5"]
    actions.correct_observation(made, actor=keeper(), reason="重複", strike=True)
    assert queries.latest("own_count") is None


def test_a_display_shows_what_another_person_approved(house: dict[str, int]) -> None:
    head = person(Role.UNIT_HEAD)
    words = t("中午不打烊", "Open at noon")
    made = actions.write_message(house["LED"], words, actor=keeper(), first=MONDAY, last=FRIDAY)
    with pytest.raises(WrongInspection):
        actions.write_message(house["RR"], words, actor=keeper(), first=MONDAY, last=FRIDAY)
    actions.approve_message(made, actor=head)
    with pytest.raises(AlreadyDone):
        actions.approve_message(made, actor=head)
    assert [one.approved_by for one in queries.messages().rows] == [head.name]


def test_visitors_by_name_are_enciphered_and_deleted_when_their_day_has_come() -> None:
    a_house()
    at = datetime(2026, 11, 2, 2, tzinfo=UTC)
    made = actions.register_visitor("測試甲", "0900000000", actor=walker(), temperature=Decimal("36.5"), now=at)
    assert [one.name for one in queries.visitors(date(2026, 11, 2), actor=walker())] == ["測試甲"]
    assert actions.reseal_visitors(actor=SYSTEM) == 0
    assert sum(queries.key_use().values()) == 1
    assert actions.forget_visitors(date(2026, 11, 29), actor=SYSTEM) == 0
    assert actions.forget_visitors(date(2026, 11, 30), actor=SYSTEM) == 1
    assert queries.visitors(date(2026, 11, 2), actor=walker()) == []
    assert made
