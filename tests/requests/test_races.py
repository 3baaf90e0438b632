"""Two at once: the race with the lock off, and that the lock stops it."""

import threading
from pathlib import Path

import pytest
from django.db import IntegrityError

from bianmin.kit import messages
from bianmin.requests import actions, queries
from bianmin.requests.actions import applying, shared, telling
from bianmin.requests.errors import ExitGone, TakenAlready
from bianmin.requests.models import Event, Request
from bianmin.requests.types import Applied
from tests.cases.test_races import at_once
from tests.factories import requests as factory
from tests.factories.requests import CITIZEN, MONDAY, at
from tests.requests.conftest import People, make_people

NOW = at(MONDAY)


@pytest.fixture
def committing(transactional_db: None, home: Path, services: None) -> People:
    """Let a test of a race commit; what it made is taken away afterwards."""
    return make_people()


def test_of_two_clerks_who_take_exits_of_one_step_one_wins(committing: People) -> None:
    made = factory.applied()
    done = at_once(
        lambda: actions.act(made.id, "prepare", {"reply": "甲"}, actor=committing.desk, now=NOW),
        lambda: actions.act(made.id, "prepare", {"reply": "乙"}, actor=committing.secretariat, now=NOW),
    )
    lost = [one for one in done if isinstance(one, Exception)]
    assert [type(one) for one in lost] == [ExitGone]
    assert "可能已由他人先行辦理" in lost[0].text.zh  # type: ignore[attr-defined]  # known by what was done before
    assert Event.objects.filter(verb="prepare").count() == 1


def test_without_the_lock_both_would(committing: People, monkeypatch: pytest.MonkeyPatch) -> None:
    made, both = factory.applied(), threading.Barrier(2)

    def meet(request_id: int) -> Request:
        row = Request.objects.get(pk=request_id)
        both.wait(30)
        return row

    monkeypatch.setattr(shared, "locked", meet)
    at_once(
        lambda: actions.act(made.id, "prepare", {"reply": "甲"}, actor=committing.desk, now=NOW),
        lambda: actions.act(made.id, "prepare", {"reply": "乙"}, actor=committing.secretariat, now=NOW),
    )
    assert Event.objects.filter(verb="prepare").count() == 2


def test_numbers_have_no_gap_though_many_apply_at_once_and_one_fails(
    committing: People, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert committing
    fails = iter([False, True, False, False, False, False])
    tell = telling.tell_received

    def sometimes(*about: object) -> list[int]:
        if next(fails):
            raise RuntimeError("the last thing of all fails")
        return tell(*about)  # type: ignore[arg-type]  # handed on as it came

    monkeypatch.setattr(applying, "tell_received", sometimes)
    done = at_once(*[factory.applied] * 6)
    assert sum(isinstance(one, RuntimeError) for one in done) == 1
    assert sorted(Request.objects.values_list("serial", flat=True)) == [1, 2, 3, 4, 5]


def test_without_the_counters_lock_two_get_the_same_number_and_one_is_lost(
    committing: People, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert committing
    both = threading.Barrier(2)

    def meet(_on: object) -> tuple[int, int]:
        serial = Request.objects.count() + 1
        both.wait(30)
        return 115, serial

    monkeypatch.setattr(applying, "_next", meet)
    done = at_once(factory.applied, factory.applied)
    assert sum(isinstance(one, Exception) for one in done) == 1


def test_a_double_click_is_one_request(committing: People) -> None:
    begun = actions.start_draft("test-information", actor=CITIZEN, now=NOW)
    done = at_once(*[lambda: factory.applied(draft=begun.code)] * 2)
    assert done[0] == done[1]
    assert Request.objects.count() == 1
    assert len(queries.queue(committing.desk, on=MONDAY).rows) == 1


def test_the_desks_form_pressed_twice_is_one_request_and_the_second_is_told_its_number(committing: People) -> None:
    desk = committing.desk
    done = at_once(*[lambda: factory.applied(actor=desk, channel="counter", key="a-form-of-the-desk")] * 2)
    (lost,) = (one for one in done if isinstance(one, Exception))
    (made,) = (one for one in done if isinstance(one, Applied))
    assert isinstance(lost, TakenAlready)
    assert made.number in lost.text.zh
    assert Request.objects.count() == 1


def test_without_looking_first_the_tables_own_constraint_still_keeps_it_to_one(
    committing: People, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(applying, "_once", lambda row, key: setattr(row, "take_key", key))
    desk = committing.desk
    done = at_once(*[lambda: factory.applied(actor=desk, channel="counter", key="a-form-of-the-desk")] * 2)
    assert sum(isinstance(one, IntegrityError) for one in done) == 1
    assert Request.objects.count() == 1


def test_two_workers_never_claim_one_message(committing: People) -> None:
    assert committing
    for _ in range(4):
        factory.applied()
    claimed = at_once(*[lambda: [one.id for _ in range(2) if (one := messages.claim())]] * 2)
    assert len({number for some in claimed for number in some}) == 4  # type: ignore[attr-defined]  # known by what was done before
