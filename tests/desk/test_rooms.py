"""Holding: 24 hours with the questioning, men and women apart, persons of one case apart, somebody looks in."""

from datetime import timedelta

import pytest

from bianmin.desk import actions, queries
from bianmin.desk.errors import HoldingOver, NotTogether, UnknownEntry, WrongEntry
from bianmin.desk.rules import holding
from bianmin.office.errors import PermissionMissing
from tests.factories.desk import MONDAY, a_room, at, clerk, officer

HOUR = 60


@pytest.mark.parametrize(
    ("hours", "level"), [(0, "fine"), (19.9, "fine"), (20, "soon"), (23, "near"), (23.99, "near"), (24, "past")]
)
def test_the_end_is_warned_of_four_hours_and_one_hour_before(hours: float, level: str) -> None:
    assert holding.level(holding.ends_by(at(0)), at(hours * HOUR)) == level


def test_men_and_women_and_persons_of_one_case_are_kept_apart() -> None:
    inside = [holding.Inside("M", "115年度健執字第00000001號")]
    assert holding.why_not_in("", "M", "115年度健執字第00000002號", inside) is None
    assert holding.why_not_in("", "F", "115年度健執字第00000002號", inside) is not None
    assert holding.why_not_in("", "M", "115年度健執字第00000001號", inside) is not None
    assert holding.why_not_in("F", "M", "x", []) is not None
    assert holding.why_not_in("", "", "x", []) is not None


def bring(room: int, minutes: float = 0, **given: object) -> int:
    kept = {"person": "測試甲", "case_number": "115年度健執字第00000001號", "officer": "測試執行官", "sex": "M"}
    return actions.use_room(room, actor=officer(), now=at(minutes), **{**kept, **given})  # type: ignore[arg-type]  # words of several types


@pytest.mark.django_db
def test_the_day_is_counted_from_the_questioning() -> None:
    use = bring(a_room("h1"), 3 * HOUR, questioned_from=at(0))
    found = queries.room_use(use, at(3 * HOUR))
    assert (found.ends_by, found.level) == (at(24 * HOUR), "fine")
    assert queries.room_use(use, at(23.5 * HOUR)).level == "near"
    with pytest.raises(HoldingOver):
        bring(a_room("h2"), 25 * HOUR, questioned_from=at(0), person="測試乙")


@pytest.mark.django_db
def test_the_same_case_or_the_other_sex_goes_to_another_room() -> None:
    room, other = a_room("h1"), a_room("h2")
    bring(room)
    with pytest.raises(NotTogether):
        bring(room, 1, person="測試乙")
    with pytest.raises(NotTogether):
        bring(room, 1, person="測試丙", sex="F", case_number="115年度健執字第00000002號")
    bring(other, 1, person="測試乙")
    assert [one.person for one in queries.inside(at(2))] == ["測試甲", "測試乙"]


@pytest.mark.django_db
def test_only_an_officer_holds_and_releases_and_a_clerk_may_use_the_interview_room() -> None:
    room = a_room("h1")
    with pytest.raises(PermissionMissing):
        actions.use_room(room, actor=clerk(), person="x", case_number="x", officer="x", sex="M")
    use = bring(room)
    with pytest.raises(PermissionMissing):
        actions.leave_room(use, actor=clerk(), outcome="返家")
    actions.leave_room(use, actor=officer(), outcome="聲請管收", record_no="筆錄1", now=at(HOUR))
    ended = queries.room_use(use)
    assert (ended.ended_at, ended.outcome, ended.level) == (at(HOUR), "聲請管收", "")


@pytest.mark.django_db
def test_somebody_looks_in_every_half_hour_and_each_look_stays() -> None:
    use = bring(a_room("h1"))
    assert not queries.watch_due(queries.room_use(use), at(29))
    assert queries.watch_due(queries.room_use(use), at(30))
    actions.watch(use, actor=officer(), words="安靜休息，已供餐", now=at(30))
    assert not queries.watch_due(queries.room_use(use), at(59))
    assert [one.words for one in queries.watches(use)] == ["安靜休息，已供餐"]
    actions.leave_room(use, actor=officer(), outcome="返家", now=at(40))
    with pytest.raises(UnknownEntry):
        actions.watch(use, actor=officer(), words="晚了", now=at(41))


@pytest.mark.django_db
def test_interviews_have_no_limit_and_are_counted() -> None:
    use = bring(a_room("i1", "interview"), record_no="筆錄2")
    assert queries.room_use(use).ends_by is None
    assert queries.room_figures(MONDAY, MONDAY + timedelta(days=1)) == {"interview": 1, "holding": 0}
    with pytest.raises(WrongEntry):
        bring(a_room("i1", "interview"), officer=" ")
