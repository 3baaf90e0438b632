"""What boards and telephones poll: short answers with a mark, "not modified" where nothing happened, few looks."""

import json
from collections.abc import Iterator
from time import monotonic
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from bianmin.desk import actions, queries
from bianmin.hall import state
from bianmin.hall.quick import Quick
from bianmin.kit.clock import today
from tests.factories.desk import SYSTEM, a_desk

pytestmark = pytest.mark.django_db


@pytest.fixture
def site() -> Iterator[str]:
    state.forget()
    yield a_desk()
    state.forget()


def later(monkeypatch: pytest.MonkeyPatch, seconds: float) -> None:
    """Let time pass for what is held."""
    real = monotonic()
    monkeypatch.setattr(state, "monotonic", lambda: real + seconds)


def call() -> str:
    counter = next(one for one in queries.counters(on=today()) if one.code == "one")
    return actions.call_next(counter.id, actor=SYSTEM).number


def test_a_board_is_told_only_what_changed(site: str, monkeypatch: pytest.MonkeyPatch) -> None:
    actions.take_ticket("ask", actor=SYSTEM)
    address = f"/hall/board/{site}.json"
    first = Client().get(address)
    assert json.loads(first.content) == {"now": [], "last": [], "waiting": 1}
    mark = first.headers["ETag"]
    same = Client().get(address, headers={"If-None-Match": mark})
    assert (same.status_code, same.content) == (304, b"")
    call()
    assert Client().get(address, headers={"If-None-Match": mark}).status_code == 304  # held for a tenth of a second
    later(monkeypatch, 0.2)
    changed = Client().get(address, headers={"If-None-Match": mark})
    assert json.loads(changed.content)["now"] == [{"number": "B001", "counter": "1", "calls": 1}]


def test_a_telephone_is_told_its_place_and_that_it_is_nearly_due(site: str, monkeypatch: pytest.MonkeyPatch) -> None:
    codes = [actions.take_ticket("ask", actor=SYSTEM).code for _ in range(5)]
    told = [json.loads(Client().get(f"/hall/t/{code}.json").content) for code in codes]
    assert [(one["before"], one["near"]) for one in told] == [(0, True), (1, True), (2, True), (3, False), (4, False)]
    call()
    later(monkeypatch, 0.2)
    assert json.loads(Client().get(f"/hall/t/{codes[0]}.json").content) == {
        "state": "called", "before": 0, "counter": "1", "near": True,
    }  # fmt: skip
    assert Client().get("/hall/t/nothing.json").status_code == 404


def test_five_hundred_polls_in_a_moment_read_the_day_once(site: str, monkeypatch: pytest.MonkeyPatch) -> None:
    code = actions.take_ticket("ask", actor=SYSTEM).code
    monkeypatch.setattr(connection, "close", lambda: None)
    later(monkeypatch, 0)
    sent: list[str] = []

    def start(status: str, headers: list[tuple[str, str]]) -> None:
        assert ("X-Content-Type-Options", "nosniff") in headers
        sent.append(status)

    quick = Quick(lambda environ, _: pytest.fail(f"went the long way: {environ['PATH_INFO']}"))
    with CaptureQueriesContext(connection) as asked:
        for at in range(500):
            path = f"/hall/board/{site}.json" if at % 2 else f"/hall/t/{code}.json"
            quick({"REQUEST_METHOD": "GET", "PATH_INFO": path}, start)
    assert sent == ["200 OK"] * 500
    assert len(asked) <= 6


def test_everything_else_goes_the_long_way(site: str) -> None:
    gone: list[str] = []

    def pages(environ: dict[str, Any], start: object) -> list[bytes]:
        gone.append(environ["PATH_INFO"])
        return [b""]

    for method, path in (("GET", "/"), ("POST", f"/hall/board/{site}.json"), ("GET", "/hall/board/../x.json")):
        Quick(pages)({"REQUEST_METHOD": method, "PATH_INFO": path}, lambda *_: None)
    assert len(gone) == 3
