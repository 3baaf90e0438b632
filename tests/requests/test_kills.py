"""``kill -9`` in the middle of a receipt, a step and a mail: everything of it happened or nothing, and never twice."""

import os
import signal
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any, NoReturn

import pytest
from django.db import connection

from bianmin.adapters.mail.fake import FileMail
from bianmin.jobs import messages as sending
from bianmin.kit import clock, messages
from bianmin.kit.messages import MessageState
from bianmin.kit.models import OutboxEvent
from bianmin.requests import actions, queries
from bianmin.requests.actions import applying, taking
from bianmin.requests.models import Event, Request
from tests.factories import requests as factory
from tests.factories.requests import MONDAY, at
from tests.requests.conftest import People
from tests.requests.test_races import committing

__all__ = ["committing"]
pytestmark = pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")


def die(*_: Any, **__: Any) -> NoReturn:
    """End this process as a power failure does."""
    os.kill(os.getpid(), signal.SIGKILL)
    raise AssertionError


def killed_in(module: Any, name: str, work: Callable[[], object], *, after: bool = False) -> None:
    """Do the work in a process of its own that is killed where it comes to ``name``, before or after it."""
    child = os.fork()
    if child == 0:
        kept = connection.connection  # the parent's line: not to be spoken on, nor closed
        connection.connection = None
        plain = getattr(module, name)

        def then_die(*some: Any, **more: Any) -> NoReturn:
            plain(*some, **more)
            die()

        setattr(module, name, then_die if after else die)
        try:
            work()
        finally:
            os._exit(0 if kept is not None else 1)
    _, status = os.waitpid(child, 0)
    assert os.WIFSIGNALED(status), f"the work ended before it came to {name}"


def test_killed_while_it_is_taken_in_there_is_no_request_and_no_gap(committing: People) -> None:
    assert committing
    killed_in(applying, "tell_received", factory.applied, after=True)
    assert Request.objects.count() == 0
    assert OutboxEvent.objects.filter(name="RequestReceived").count() == 0
    assert factory.applied().number == "便字第1150000001號"


@pytest.mark.parametrize("place", ["_effect", "_tell", "note", "_record"])
def test_killed_in_the_middle_of_a_step_it_was_not_taken_and_can_be_taken_once(committing: People, place: str) -> None:
    made = factory.applied()
    actions.act(made.id, "prepare", {"reply": "准"}, actor=committing.desk, now=at(MONDAY))
    before = len(messages.of("request", made.id))

    def approve() -> object:
        return actions.act(made.id, "approve", actor=committing.head, now=at(MONDAY))

    killed_in(taking, place, approve, after=True)
    row = Request.objects.get(pk=made.id)
    assert (row.step, row.state, row.facts) == ("approval", "open", {})
    assert len(messages.of("request", made.id)) == before
    assert Event.objects.filter(verb="approve").count() == 0
    approve()
    assert Event.objects.filter(verb="approve").count() == 1
    assert OutboxEvent.objects.filter(name="RequestClosed").count() == 1
    assert queries.track(made.number, made.code).reply == "准"


@pytest.mark.parametrize("after", [False, True])
def test_killed_around_a_mail_it_goes_out_once(committing: People, home: Path, *, after: bool) -> None:
    assert committing
    made = factory.applied()
    killed_in(FileMail, "deliver", sending.deliver, after=after)
    assert [one.state for one in messages.of("request", made.id)] == [MessageState.SENDING]
    assert sending.deliver() == 0
    later = clock.now() + messages.UNHEARD + timedelta(minutes=1)
    messages.recover(FileMail().went_out, now=later)
    if not after:
        assert [one.state for one in messages.of("request", made.id)] == [MessageState.WAITING]
        while (claimed := messages.claim(later)) is not None:
            FileMail().deliver(claimed)
            messages.settle(claimed.id)
    assert [one.state for one in messages.of("request", made.id)] == [MessageState.SENT]
    assert len(list((home / "outbox-fake" / "mail").glob("*.eml"))) == 1
