"""A request from receipt to answer: taken in, supplemented, prepared by one person and approved by another."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from bianmin.catalogue import ports as catalogue
from bianmin.catalogue.types import Outcome
from bianmin.kit import messages
from bianmin.kit.models import OutboxEvent
from bianmin.office.types import Actor, Role
from bianmin.requests import actions, ports, queries
from bianmin.requests.errors import AlreadyRated, NotNow, SecondPersonNeeded, WrongCode
from bianmin.requests.models import Rating, Request
from bianmin.requests.types import Applied, EventKind, RequestState, RequestView
from tests.factories import requests as factory
from tests.factories.requests import MONDAY, at
from tests.requests.conftest import People

pytestmark = pytest.mark.django_db
TUESDAY, WEDNESDAY = MONDAY + timedelta(days=1), MONDAY + timedelta(days=2)
NEXT_TUESDAY = MONDAY + timedelta(days=8)


def act(made: Applied, verb: str, actor: Actor, on: date = TUESDAY, **values: Any) -> RequestView:
    return actions.act(made.id, verb, values, actor=actor, now=at(on))


def events(name: str) -> list[dict[str, Any]]:
    return [row.body for row in OutboxEvent.objects.filter(name=name).order_by("id")]


def test_a_receipt_has_number_code_and_a_day_that_explains_itself(people: People) -> None:
    made = factory.applied()
    assert made.number == "便字第1150000001號"
    assert made.due_on == date(2026, 8, 18)
    assert made.explanation is not None
    assert "始日不計" in made.explanation.zh
    sent = messages.of("request", made.id)
    assert [one.subject for one in sent] == [f"{made.number} 收件證明"]
    assert sent[0].address == "s***@example.org"
    assert events("RequestReceived")[0]["number"] == made.number
    assert factory.PERSON.name not in str(events("RequestReceived"))
    kept = Request.objects.get()
    assert b"A123456789" not in bytes(kept.person_cipher or b"")
    assert made.code not in str(kept.__dict__)


def test_a_request_goes_through_supplement_preparation_and_approval(people: People) -> None:
    made = factory.applied()
    asked = act(made, "ask", people.desk, TUESDAY, wanted="請附身分證明")
    assert (asked.state, asked.step) == (RequestState.PAUSED, "supplement")
    assert asked.step_due_on == date(2026, 8, 11)
    followed = queries.track(made.number, made.code)
    assert followed.wanted is not None
    assert followed.wanted.verb == "supply"
    assert "請附身分證明" in [value.zh for event in followed.events for _, value in event.values]
    actions.answer_supplement(made.number, made.code, {"words": "附上"}, actor=factory.CITIZEN, now=at(NEXT_TUESDAY))
    row = queries.view(made.id, actor=people.desk)
    assert (row.step, row.state) == ("review", RequestState.OPEN)
    assert row.due_on == date(2026, 8, 25)  # the 18th and the seven days that were awaited
    assert any("預定日期變動" in one.subject for one in messages.of("request", made.id))

    act(made, "prepare", people.desk, NEXT_TUESDAY, reply="准予提供", account="700-1")
    assert queries.track(made.number, made.code).reply == ""
    closed = act(made, "approve", people.head, NEXT_TUESDAY)
    assert (closed.state, closed.outcome, closed.ended_on) == (RequestState.ENDED, Outcome.ANSWERED, NEXT_TUESDAY)
    assert closed.facts == {"answered_on": NEXT_TUESDAY.isoformat()}
    assert factory.done[0][0].answers["subject"] == "測試主旨"
    followed = queries.track(made.number, made.code)
    assert followed.reply == "准予提供"
    assert [one.code for one in followed.steps] == ["review", "supplement", "review", "approval", "answered"]
    assert followed.deadlines == ()
    assert events("RequestClosed")[0]["in_time"] is True
    assert events("RequestDecided")[0]["effect"] == "answered"
    assert [one["step"] for one in events("StepEntered")] == ["review", "supplement", "review", "approval", "answered"]
    assert len(events("SupplementAsked")) == 1
    lines = queries.timeline(made.id, actor=people.desk)
    assert "700-1" not in str(lines)
    assert [one.kind for one in lines] == [EventKind.RECEIVED, *[EventKind.TAKEN] * 4]


def test_who_prepared_cannot_approve(people: People) -> None:
    made = factory.applied()
    both = Actor(people.desk.name, people.desk.staff_id, people.desk.roles | people.head.roles)
    act(made, "prepare", both, reply="准")
    with pytest.raises(SecondPersonNeeded):
        act(made, "approve", both)
    refused = [one for one in queries.exits_for(made.id, both) if one.verb == "approve"]
    assert not refused[0].may
    assert refused[0].why_not is not None
    assert "不得為同一人" in refused[0].why_not.zh
    assert act(made, "approve", people.head).outcome is Outcome.ANSWERED


def test_an_effect_that_refuses_leaves_everything_as_it_was(people: People, monkeypatch: pytest.MonkeyPatch) -> None:
    made = factory.applied()
    act(made, "prepare", people.desk, reply="准")
    seen = len(messages.of("request", made.id))

    def refuse(*_: Any, **__: Any) -> None:
        raise NotNow(factory.text("那邊不行"))

    monkeypatch.setitem(catalogue.procedure("test-information").effects, "answered", refuse)
    with pytest.raises(NotNow):
        act(made, "approve", people.head)
    row = queries.view(made.id, actor=people.desk)
    assert (row.step, row.state) == ("approval", RequestState.OPEN)
    assert len(messages.of("request", made.id)) == seen
    assert len(queries.timeline(made.id, actor=people.desk)) == 2


def test_the_letter_is_made_in_the_same_step_by_whoever_makes_letters(
    people: People, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[dict[str, Any]] = []

    class Letters:
        def issue_letter(self, code: str, **about: Any) -> int:
            asked.append({"code": code, **about})
            return 77

        def number_for_applicant(self, letter_id: int) -> str:
            return f"測字第{letter_id}號"

    monkeypatch.setattr(ports, "_letters", [Letters()])
    made = factory.applied()
    act(made, "prepare", people.desk, reply="准")
    act(made, "approve", people.head)
    assert asked[0]["code"] == "information-answer"
    assert asked[0]["number_of"] == made.number
    assert asked[0]["recipient"] == factory.PERSON.name
    assert [one.letter_id for one in queries.timeline(made.id, actor=people.desk)] == [None, None, 77]


def test_what_an_applicant_sends_in_is_answered_by_a_letter_of_the_offices(
    people: People, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Actor] = []

    class Letters:
        def issue_letter(self, code: str, *, actor: Actor, **about: Any) -> int:
            asked.append(actor)
            return 1

        def number_for_applicant(self, letter_id: int) -> str:
            return "" if letter_id else "x"

    monkeypatch.setattr(ports, "_letters", [Letters()])
    service = factory.a_service()
    steps = tuple(
        replace(step, exits=tuple(replace(way, letter="x") if way.verb == "supply" else way for way in step.exits))
        for step in service.steps
    )
    changed = factory.procedures(replace(service, steps=steps))
    monkeypatch.setitem(catalogue._procedures, service.code, changed[service.code])
    made = factory.applied()
    act(made, "ask", people.desk, wanted="補")
    actions.answer_supplement(made.number, made.code, actor=factory.CITIZEN, now=at(TUESDAY))
    assert [one.roles for one in asked] == [frozenset({Role.SYSTEM})]


def test_a_condition_keeps_an_exit_shut_and_says_why(people: People) -> None:
    made = factory.applied()
    act(made, "ask", people.desk, wanted="補")
    with pytest.raises(NotNow):
        act(made, "lapse", people.desk, TUESDAY)
    assert act(made, "lapse", people.desk, MONDAY + timedelta(days=9)).outcome is Outcome.LAPSED


def test_an_applicant_withdraws_where_the_chart_shows_it(people: People) -> None:
    made, other = factory.applied(), factory.applied()
    assert queries.track(made.number, made.code).may_withdraw
    actions.withdraw(made.number, made.code, actor=factory.CITIZEN, reason="不需要了", now=at(TUESDAY))
    assert queries.track(made.number, made.code).outcome is Outcome.WITHDRAWN
    act(other, "prepare", people.desk, reply="准")
    assert not queries.track(other.number, other.code).may_withdraw
    with pytest.raises(NotNow):
        actions.withdraw(other.number, other.code, actor=factory.CITIZEN, now=at(TUESDAY))


def test_number_and_code_must_belong_together_and_the_refusal_is_always_the_same(people: People) -> None:
    made, other = factory.applied(), factory.applied()
    assert queries.track(made.number[3:-1], made.code.lower()).number == made.number
    said = set()
    for number, code in ((made.number, other.code), ("便字第1159999999號", made.code), ("x", "y"), (made.number, "")):
        with pytest.raises(WrongCode) as refused:
            queries.track(number, code)
        said.add(refused.value.text.zh)
    assert len(said) == 1


def test_a_rating_is_given_once_and_leads_to_nobody(people: People) -> None:
    made = factory.applied()
    with pytest.raises(NotNow):
        actions.rate(made.number, made.code, 5, actor=factory.CITIZEN)
    actions.withdraw(made.number, made.code, actor=factory.CITIZEN, now=at(TUESDAY))
    actions.rate(made.number, made.code, 4, "親切", actor=factory.CITIZEN, now=at(WEDNESDAY))
    with pytest.raises(AlreadyRated):
        actions.rate(made.number, made.code, 5, actor=factory.CITIZEN)
    before = Rating.objects.get()
    assert (before.service, before.month, before.stars) == ("test-information", date(2026, 8, 1), 4)
    assert actions.mix_ratings() == 1
    assert Rating.objects.get().pk != before.pk
    assert actions.mix_ratings() == 0
    assert "親切" not in str(queries.timeline(made.id, actor=people.desk))
    figures = queries.counts(MONDAY, WEDNESDAY)
    assert (figures[0].received, figures[0].ended, figures[0].ratings, figures[0].rating_sum) == (1, 1, 1, 4)
    assert figures[0].by_outcome == {"withdrawn": 1}
