"""Sessions from files and by hand, their pictures, attendees and corrections; tours with their calendar."""

from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal

import pytest
from icalendar import Calendar

from bianmin.activities import actions, queries
from bianmin.activities.errors import NotPlanned, ReasonNeeded, WrongSession
from bianmin.activities.types import SessionFilters, SessionInput, SessionRecord
from bianmin.kit.clock import today
from bianmin.kit.errors import NotAllowed
from bianmin.kit.files import BadUpload
from bianmin.kit.loading import Differs, Loaded
from bianmin.office import queries as office
from bianmin.office.actions import announce_day
from bianmin.office.types import Actor, Role
from tests.factories.activities import SYSTEM, a_picture, a_tour, clerk, keeper
from tests.factories.cases import a_branch
from tests.factories.console import staff

pytestmark = pytest.mark.django_db
DAY = date(2026, 11, 2)
NOW = datetime(2026, 11, 2, 2, tzinfo=UTC)


@pytest.fixture(autouse=True)
def _office() -> None:
    a_branch()


def a_record(number: str = "S-1", **other: object) -> SessionRecord:
    told = {"kind": "outreach", "held_on": date(2022, 1, 27), "place": "測試鄉公所", "partner": "測試監理所"}
    return SessionRecord(session_id=number, persons=7, **{"cases": 5, **told, **other})  # type: ignore[arg-type]  # fields of a record


def a_session(**other: object) -> int:
    told = {"kind": "training", "topic": "in_service", "held_on": DAY, "hours": Decimal(3)}
    return actions.record_session(SessionInput(**{**told, **other}), actor=clerk(), now=NOW)  # type: ignore[arg-type]  # fields of a session


def test_a_file_of_sessions_is_taken_in_once_and_one_that_differs_refuses_all() -> None:
    two = [a_record(), a_record("S-2", kind="charity")]
    assert actions.take_sessions(two, actor=clerk()) == Loaded(2, 0)
    assert actions.take_sessions([*two, a_record("S-3")], actor=clerk()) == Loaded(1, 2)
    with pytest.raises(Differs) as refused:
        actions.take_sessions([a_record("S-4"), a_record(cases=6)], actor=clerk())
    assert isinstance(refused.value, Differs)
    assert refused.value.ids == ("S-1",)
    assert len(queries.sessions(SessionFilters()).rows) == 3
    with pytest.raises(WrongSession):
        actions.take_sessions([a_record("S-5", kind="party")], actor=clerk())


def test_persons_and_cases_stand_apart_and_receipts_are_kept_as_written() -> None:
    pk = a_session(
        kind="outreach", topic="township", persons=9, cases=4, payments=2, amount=6000, receipts=("A1", " ", "A2")
    )
    one = queries.session(pk)
    assert (one.persons, one.cases, one.payments, one.amount, one.receipts) == (9, 4, 2, 6000, ("A1", "A2"))
    assert one.session_id == f"S{pk:06d}"
    assert [row.id for row in queries.sessions(SessionFilters(kind="outreach", words=one.session_id)).rows] == [pk]


def test_a_correction_keeps_what_stood_before_with_its_reason() -> None:
    pk = a_session(persons=9)
    fresh = SessionInput(kind="training", topic="lecture", held_on=DAY, persons=11, hours=Decimal(3))
    with pytest.raises(ReasonNeeded):
        actions.correct_session(pk, fresh, actor=keeper(), reason=" ", now=NOW)
    with pytest.raises(NotAllowed):
        actions.correct_session(pk, fresh, actor=clerk(), reason="誤植", now=NOW)
    actions.correct_session(pk, fresh, actor=keeper(), reason="誤植", now=NOW)
    one = queries.session(pk)
    assert one.persons == 11
    assert [(change.reason, change.before) for change in one.changes] == [
        ("誤植", {"topic": "in_service", "persons": "9"})
    ]


def test_a_picture_needs_its_words_and_must_be_one() -> None:
    pk = a_session()
    made = actions.add_file(pk, a_picture(), "../講座.png", actor=clerk(), words="講師與同仁合影")
    kept, content = queries.session_file(pk, made)
    with content:
        assert (kept.words, kept.content_type, content.read()) == ("講師與同仁合影", "image/png", a_picture())
    with pytest.raises(WrongSession):
        actions.add_file(pk, a_picture(), "x.png", actor=clerk(), words="")
    for bad in (b"<html>", a_picture() + b"<script>"):
        with pytest.raises(BadUpload):
            actions.add_file(pk, bad, "x.png", actor=clerk(), words="照片")


def test_who_came_gets_the_hours_of_the_course_once_and_who_is_short_is_known() -> None:
    one, other = staff(Role.CASHIER).pk, staff(Role.REGISTRY).pk
    told = {"kind": "training", "topic": "in_service", "held_on": today()}
    first, second = (
        actions.record_session(SessionInput(**told, hours=Decimal(hours)), actor=clerk())  # type: ignore[arg-type]  # fields of a session
        for hours in (3, 5)
    )
    assert actions.attend(first, actor=clerk(), staff=[one, other, one]) == 2
    assert actions.attend(first, actor=clerk(), staff=[one]) == 0
    actions.attend(second, actor=clerk(), staff=[one])
    actions.attend(first, actor=clerk(), names=["志工甲", ""], kind="volunteer")
    hours = {who.staff_id: (who.hours, who.short) for who in queries.learners()}
    assert hours[one] == (Decimal(8), Decimal(0))
    assert hours[other] == (Decimal(3), Decimal(5))
    assert [who.staff_id for who in queries.short()] == [other]
    assert [hours for _, _, hours in queries.courses_of(one)] == [Decimal(3), Decimal(5)]
    assert {who.hours for who in queries.learners(today() + timedelta(days=100))} == {Decimal(0)}
    with pytest.raises(WrongSession):
        actions.attend(first, actor=clerk(), staff=[0])


def test_a_tour_of_the_fourth_thursday_fills_the_half_year_once() -> None:
    rule = a_tour(DAY)
    days = queries.tour_calendar(DAY, rule_id=rule)
    assert [one.day for one in days[:2]] == [date(2026, 11, 26), date(2026, 12, 24)]
    assert len(days) == 6
    assert actions.plan_tours(actor=keeper(), on=DAY) == 0
    row = queries.session(days[0].session_id)
    assert (row.begins, row.ends, row.partner, row.state) == (time(9), time(12), "測試監理所", "planned")


def test_a_day_on_a_holiday_is_shown_as_uncertain_until_a_person_moves_or_cancels_it() -> None:
    rule = a_tour(DAY)
    announce_day(date(2026, 11, 26), name="颱風停班", actor=SYSTEM)
    before = Calendar.from_ical(queries.tour_file(rule, now=NOW)).walk("VEVENT")
    first, second = queries.tour_calendar(DAY, rule_id=rule)[:2]
    assert (first.day, str(first.off), second.off) == (date(2026, 11, 26), "颱風停班", None)
    assert len(before) == 5  # the uncertain day isn't handed out
    with pytest.raises(ReasonNeeded):
        actions.move_session(first.session_id, date(2026, 11, 27), actor=keeper(), reason="", now=NOW)
    actions.move_session(first.session_id, date(2026, 11, 27), actor=keeper(), reason="颱風", now=NOW)
    actions.cancel_session(second.session_id, actor=keeper(), reason="場地整修")
    moved, gone = queries.tour_calendar(DAY, rule_id=rule)[:2]
    assert (moved.day, moved.regular_on, moved.off, moved.why) == (
        date(2026, 11, 27), date(2026, 11, 26), None, "颱風",
    )  # fmt: skip
    after = Calendar.from_ical(queries.tour_file(rule, now=NOW)).walk("VEVENT")
    assert [(str(one["status"]), one["dtstart"].dt.date()) for one in after[:2]] == [
        ("CONFIRMED", date(2026, 11, 27)), ("CANCELLED", date(2026, 12, 24)),
    ]  # fmt: skip
    assert (gone.state, gone.why) == ("cancelled", "場地整修")
    with pytest.raises(NotPlanned):
        actions.move_session(gone.session_id, date(2026, 12, 31), actor=keeper(), reason="x", now=NOW)


def test_a_changed_rule_makes_its_days_anew_and_leaves_those_a_person_touched() -> None:
    rule = a_tour(DAY)
    first = queries.tour_calendar(DAY, rule_id=rule)[0]
    actions.move_session(first.session_id, date(2026, 11, 27), actor=keeper(), reason="颱風", now=NOW)
    old = queries.tour(rule)
    actions.save_tour(
        type(old)(**{**{name: getattr(old, name) for name in old.__slots__}, "weekday": 2}), actor=keeper(), on=DAY
    )
    days = [one.day for one in queries.tour_calendar(DAY, rule_id=rule)]
    assert date(2026, 11, 27) in days
    assert date(2026, 12, 22) in days
    assert date(2026, 12, 24) not in days


def test_a_planned_session_is_held_once_with_its_results() -> None:
    day = queries.tour_calendar(DAY, rule_id=a_tour(DAY))[0]
    people = tuple(one.id for one in office.staff_list())
    given = SessionInput(kind="outreach", topic="township", held_on=DAY, persons=6, cases=4, clerks=people[:4])
    actions.hold_session(day.session_id, given, actor=clerk(), now=NOW)
    one = queries.session(day.session_id)
    assert (one.state, one.persons, one.cases, len(one.clerks)) == ("held", 6, 4, len(people[:4]))
    with pytest.raises(NotPlanned):
        actions.hold_session(day.session_id, given, actor=clerk(), now=NOW)


def test_a_guard_reads_and_does_not_write() -> None:
    guard = Actor("測試警衛", roles=frozenset({Role.GUARD}))
    with pytest.raises(NotAllowed):
        actions.record_session(SessionInput(kind="visit", held_on=DAY), actor=guard, now=NOW)
