"""Open deadlines move when the calendar does, when an extension is approved, and tell to whom and why."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from bianmin.cases import actions as cases
from bianmin.catalogue import ports
from bianmin.jobs.reactions import run_all
from bianmin.kit import messages, secrets
from bianmin.kit.models import OutboxEvent
from bianmin.office import actions as office
from bianmin.office.types import Actor
from bianmin.requests import actions, queries
from bianmin.requests.errors import CannotUndo, NoExtension, NotNow, SecondPersonNeeded
from bianmin.requests.models import Pause, Request
from bianmin.requests.types import EventKind, Pace, RequestState
from tests.factories import requests as factory
from tests.factories.requests import MONDAY, at
from tests.requests.conftest import People

pytestmark = pytest.mark.django_db
SYSTEM = Actor.system("test")
DUE = date(2026, 8, 18)


def close_day(day: date = DUE) -> None:
    office.announce_day(day, "颱風停止上班", actor=SYSTEM)
    assert run_all().failures == []


def test_a_holiday_announced_later_moves_the_day_and_tells_the_applicant_once(people: People) -> None:
    made, late = factory.applied(), factory.applied(on=MONDAY + timedelta(days=1))
    close_day()
    row = queries.view(made.id, actor=people.desk)
    assert row.due_on == date(2026, 8, 19)
    moved = [one for one in queries.timeline(made.id, actor=people.desk) if one.kind is EventKind.DEADLINE_MOVED]
    assert [one.reason for one in moved] == ["115/08/18 → 115/08/19"]
    assert moved[0].note is not None
    assert "颱風停止上班" in moved[0].note.zh
    told = [one for one in messages.of("request", made.id) if "預定日期變動" in one.subject]
    assert len(told) == 1
    assert not [one for one in messages.of("request", late.id) if "預定日期變動" in one.subject]
    assert OutboxEvent.objects.get(name="DeadlineMoved").body["moved"] == [
        {"request_id": made.id, "of": "service", "was": "2026-08-18", "now": "2026-08-19"}
    ]
    again = actions.recompute_deadlines(MONDAY)
    assert (again.looked_at, again.changed, again.told) == (2, 0, 0)


def test_days_are_explained_with_rule_start_and_days_skipped(people: People) -> None:
    made = factory.applied()
    close_day()
    service, step = queries.deadlines(made.id, actor=people.desk, on=MONDAY)
    assert (service.of, service.rule, service.start, service.due) == (
        "service",
        "information",
        MONDAY,
        date(2026, 8, 19),
    )
    assert [one.date for one in service.skipped] == [DUE]
    assert service.may_be_extended
    assert (step.of, step.due) == ("review", date(2026, 8, 6))


def test_while_a_supplement_is_awaited_the_clock_stands_and_the_inner_day_runs(people: People) -> None:
    made = factory.applied()
    actions.act(made.id, "ask", {"wanted": "補"}, actor=people.desk, now=at(MONDAY))
    row = queries.view(made.id, actor=people.desk, on=MONDAY)
    assert (row.pace, row.step_due_on, row.due_on) == (Pace.PAUSED, date(2026, 8, 10), DUE)
    service, own = queries.deadlines(made.id, actor=people.desk, on=MONDAY)
    assert not service.is_running
    assert "停止計時" in service.explanation.zh
    assert own.basis.zh == "政府資訊公開法第11條"
    assert queries.view(made.id, actor=people.desk, on=date(2026, 8, 11)).pace is Pace.LATE


def test_an_extension_needs_a_reason_and_a_second_person_and_comes_once(people: People) -> None:
    made = factory.applied()
    actions.ask_extension(made.id, "資料量大", actor=people.head, now=at(MONDAY))
    with pytest.raises(SecondPersonNeeded):
        actions.approve_extension(made.id, actor=people.head, now=at(MONDAY))
    row = actions.approve_extension(made.id, actor=people.other_head, now=at(MONDAY))
    assert row.due_on == date(2026, 9, 2)
    assert any("預定日期變動" in one.subject for one in messages.of("request", made.id))
    public = queries.track(made.number, made.code).events
    assert any(one.kind is EventKind.EXTENSION_APPROVED and one.reason == "資料量大" for one in public)
    with pytest.raises(NoExtension):
        actions.ask_extension(made.id, "再一次", actor=people.desk, now=at(MONDAY))


def test_an_extension_is_asked_for_before_the_day_is_over_and_only_where_the_rule_knows_one(people: People) -> None:
    made = factory.applied()
    with pytest.raises(NoExtension):
        actions.ask_extension(made.id, "遲了", actor=people.desk, now=at(DUE + timedelta(days=1)))
    with pytest.raises(NoExtension):
        actions.ask_extension(made.id, "步驟", actor=people.desk, of="review", now=at(MONDAY))
    actions.ask_extension(made.id, "資料量大", actor=people.desk, now=at(MONDAY))
    actions.refuse_extension(made.id, "無必要", actor=people.head, now=at(MONDAY))
    actions.ask_extension(made.id, "另有原因", actor=people.desk, now=at(MONDAY))


def test_the_last_step_is_undone_within_minutes_with_its_pause(people: People) -> None:
    made = factory.applied()
    before = Request.objects.values("step", "state", "due_on", "step_due_on", "next_due_on", "near_on").get()
    actions.act(made.id, "prepare", {"reply": "誤按"}, actor=people.desk, now=at(MONDAY))
    actions.undo_last(made.id, actor=people.desk, now=at(MONDAY) + timedelta(minutes=5))
    assert Request.objects.values(*before).get() == before
    kinds = [one.kind for one in queries.timeline(made.id, actor=people.desk)]
    assert kinds == [EventKind.RECEIVED, EventKind.TAKEN, EventKind.UNDONE]
    with pytest.raises(CannotUndo):
        actions.undo_last(made.id, actor=people.desk, now=at(MONDAY))
    assert queries.track(made.number, made.code).steps[-1].code == "review"


def test_what_left_the_house_or_is_older_is_not_undone(people: People) -> None:
    told, old = factory.applied(), factory.applied()
    actions.act(told.id, "ask", {"wanted": "補"}, actor=people.desk, now=at(MONDAY))
    with pytest.raises(CannotUndo, match="message"):
        actions.undo_last(told.id, actor=people.desk, now=at(MONDAY))
    actions.act(old.id, "prepare", {"reply": "誤"}, actor=people.desk, now=at(MONDAY))
    with pytest.raises(CannotUndo, match="ten minutes"):
        actions.undo_last(old.id, actor=people.desk, now=at(MONDAY) + timedelta(minutes=11))
    with pytest.raises(CannotUndo, match="own"):
        actions.undo_last(old.id, actor=people.secretariat, now=at(MONDAY))


def test_a_supplement_entered_by_mistake_is_undone_and_the_clock_stands_again(people: People) -> None:
    quiet = replace(factory.PERSON, mail="", telephone="", address="新竹市")
    made = factory.applied(applicant=quiet)
    actions.act(made.id, "ask", {"wanted": "補"}, actor=people.desk, now=at(MONDAY))
    actions.act(made.id, "supply", {}, actor=people.desk, now=at(MONDAY + timedelta(days=4)))
    assert Request.objects.get().due_on == DUE + timedelta(days=6)  # the 22nd is a Saturday
    actions.undo_last(made.id, actor=people.desk, now=at(MONDAY + timedelta(days=4)))
    row = queries.view(made.id, actor=people.desk)
    assert (row.state, row.due_on) == (RequestState.PAUSED, DUE)
    assert Pause.objects.get().to_on is None


def test_an_entry_is_corrected_and_the_first_stays(people: People) -> None:
    made = factory.applied()
    actions.act(made.id, "prepare", {"reply": "錯字", "account": "1"}, actor=people.desk, now=at(MONDAY))
    first = queries.timeline(made.id, actor=people.desk)[-1]
    actions.correct(first.id, {"reply": "更正"}, "打錯", actor=people.desk, now=at(MONDAY))
    lines = queries.timeline(made.id, actor=people.desk)
    assert (lines[-1].kind, lines[-1].reason) == (EventKind.CORRECTED, "打錯")
    assert lines[-2].corrected_by == lines[-1].id
    assert lines[-2].values[0][1].zh == "錯字"
    actions.act(made.id, "approve", {}, actor=people.head, now=at(MONDAY))
    assert queries.track(made.number, made.code).reply == "更正"
    last = queries.timeline(made.id, actor=people.desk)[-1]
    with pytest.raises(NotNow):
        actions.correct(last.id, {}, "改", actor=people.desk, now=at(MONDAY))


def test_answers_of_the_form_are_corrected_with_what_stood_there(people: People) -> None:
    made = factory.applied()
    row = actions.correct_answers(made.id, {"subject": "正確主旨"}, "電話更正", actor=people.desk, now=at(MONDAY))
    assert row.answers[0].value == "正確主旨"
    line = queries.timeline(made.id, actor=people.desk)[-1]
    assert [value.zh for _, value in line.values] == ["測試主旨"]


def test_a_running_request_keeps_the_definition_it_began_with(people: People) -> None:
    made = factory.applied()
    assert queries.view(made.id, actor=people.desk).version == 0
    assert queries.service_of(made.id) == ports.procedure("test-information").service


def test_a_new_key_is_taken_over_and_the_old_one_stays_while_it_is_used(people: People) -> None:
    made = factory.applied(answers={"subject": "x", "other_id": "A123456789"})
    actions.act(made.id, "prepare", {"reply": "x", "account": "700-1"}, actor=people.desk, now=at(MONDAY))
    secrets.rotate()
    with pytest.raises(secrets.KeyProblem):
        cases.retire_key(1, actor=SYSTEM)
    for user in secrets.users().values():
        while user.rehash():
            pass
    assert set(queries.key_use()) == {2}
    cases.retire_key(1, actor=SYSTEM)
    assert queries.identity(made.id, actor=people.desk)["identifier"] == "A123456789"
    assert [row.number for row in queries.search("0912345678", actor=people.desk)] == [made.number]
    assert [row.number for row in queries.search("A123456789", actor=people.desk)] == [made.number]
    assert messages.of("request", made.id)[0].subject.startswith(made.number)
