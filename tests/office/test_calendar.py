"""The official calendar over the library's."""

from datetime import date

import pytest

from bianmin.kit.models import OutboxEvent
from bianmin.office import actions, queries
from bianmin.office.errors import BadCalendar, PermissionMissing
from bianmin.office.types import Actor

pytestmark = pytest.mark.usefixtures("branch")
HEADER = "西元日期,星期,是否放假,備註\r\n"
GOOD = HEADER + "20260831,一,2,颱風停止上班\r\n20260829,六,0,補行上班\r\n\r\n20260901,二,0,\r\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp950"])
def test_an_official_file_goes_over_the_library(encoding: str, admin: Actor) -> None:
    assert queries.calendar().is_working(date(2026, 8, 31))
    loaded = actions.load_calendar(GOOD.encode(encoding), "115年.csv", actor=admin)
    assert (loaded.days, loaded.first, loaded.last) == (3, date(2026, 8, 29), date(2026, 9, 1))
    calendar = queries.calendar()
    why = calendar.why_off(date(2026, 8, 31))
    assert why is not None
    assert why.zh == "颱風停止上班"
    assert calendar.is_working(date(2026, 8, 29))
    assert queries.calendar_days(2026)[date(2026, 8, 31)].source == "115年.csv"
    assert queries.calendar_days(2025) == {}


def test_the_same_file_again_changes_nothing(admin: Actor) -> None:
    first = actions.load_calendar(GOOD.encode(), "115年.csv", actor=admin)
    assert len(first.changed) == 3
    assert actions.load_calendar(GOOD.encode(), "115年.csv", actor=admin).changed == ()
    other = GOOD.replace("20260901,二,0,", "20260901,二,2,調整放假")
    assert actions.load_calendar(other.encode(), "115年.csv", actor=admin).changed == (date(2026, 9, 1),)


def test_a_loaded_day_moves_a_deadline(admin: Actor) -> None:
    before = queries.deadline("days:10", date(2026, 8, 21))
    actions.load_calendar(GOOD.encode(), "115年.csv", actor=admin)
    after = queries.deadline("days:10", date(2026, 8, 21))
    assert (before.due, after.due) == (date(2026, 8, 31), date(2026, 9, 1))
    assert "颱風停止上班" in after.explanation.zh


def test_every_fault_is_named_with_its_line_and_nothing_is_loaded(admin: Actor) -> None:
    bad = HEADER + (
        "20260831,一,0,\n20260832,一,0,\n20260901,三,0,\n20260902,三,1,\n20260831,一,0,\n2026/9/3,四,0,\n20260904\n"
    )
    with pytest.raises(BadCalendar) as refusal:
        actions.load_calendar(bad.encode(), "x.csv", actor=admin)
    assert [line for line, _ in refusal.value.faults] == [3, 4, 5, 6, 7, 8]
    assert "第 3 行" in refusal.value.text.zh.replace("\u7b2c3\u884c", "第 3 行")
    assert queries.calendar_days() == {}


@pytest.mark.parametrize(
    "content", [b"", b"a,b,c,d\n", HEADER.encode(), b"\xff\xfe\x00\x81", b'"' + HEADER.encode() + b"20260831", b"\x00"]
)
def test_a_file_that_is_no_calendar_is_refused(content: bytes, admin: Actor) -> None:
    with pytest.raises(BadCalendar) as refusal:
        actions.load_calendar(content, "x.csv", actor=admin)
    assert refusal.value.text.en


def test_a_closure_is_announced_and_taken_back(admin: Actor) -> None:
    actions.announce_day(date(2026, 8, 31), "颱風停止上班", actor=admin)
    assert not queries.calendar().is_working(date(2026, 8, 31))
    actions.withdraw_day(date(2026, 8, 31), actor=admin)
    assert queries.calendar().is_working(date(2026, 8, 31))


def test_only_an_administrator_touches_the_calendar(clerk: Actor) -> None:
    with pytest.raises(PermissionMissing):
        actions.load_calendar(GOOD.encode(), "x.csv", actor=clerk)
    with pytest.raises(PermissionMissing):
        actions.announce_day(date(2026, 8, 31), "", actor=clerk)
    with pytest.raises(PermissionMissing):
        actions.withdraw_day(date(2026, 8, 31), actor=clerk)


def test_every_real_change_is_told_to_those_who_hold_deadlines(admin: Actor) -> None:
    def told() -> list[list[str]]:
        rows = OutboxEvent.objects.filter(name="CalendarChanged").order_by("id")
        return [row.body["days"] for row in rows]

    actions.load_calendar(GOOD.encode(), "115年.csv", actor=admin)
    actions.load_calendar(GOOD.encode(), "115年.csv", actor=admin)
    assert told() == [["2026-08-29", "2026-08-31", "2026-09-01"]]
    for _ in range(2):
        actions.announce_day(date(2026, 9, 2), "颱風停止上班", actor=admin)
    for _ in range(2):
        actions.withdraw_day(date(2026, 9, 2), actor=admin)
    assert told()[1:] == [["2026-09-02"], ["2026-09-02"]]
