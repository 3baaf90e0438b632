"""Polls: one vote a browser, results after the end. Improvements: due, overdue, done with proof."""

from datetime import timedelta

import pytest

from bianmin.kit.clock import now
from bianmin.kit.texts import t
from bianmin.surveys import actions, queries
from bianmin.surveys.errors import AlreadyVoted, EvidenceNeeded, PollNotOpen, WrongAnswer, WrongSurvey
from bianmin.surveys.types import Option
from tests.factories.surveys import CITIZEN, DAY, keeper, some_surveys

pytestmark = pytest.mark.django_db
WEEK = timedelta(days=7)
OPTIONS = (Option("a", t("早上", "Morning")), Option("b", t("晚上", "Evening")))


@pytest.fixture(autouse=True)
def _surveys() -> None:
    some_surveys()


def a_poll(**changes: object) -> None:
    given = {
        "title": t("夜間繳款要開到幾點？", "Until when should evening payment be open?"),
        "intro": t("", ""), "options": OPTIONS, "opens_on": DAY, "closes_on": DAY + WEEK, "on": DAY - WEEK,
    }  # fmt: skip
    actions.save_poll("evening", actor=keeper(), **{**given, **changes})  # type: ignore[arg-type]  # keyword arguments of several types in one table


def test_a_browser_votes_once_while_the_poll_is_open_and_the_result_comes_after_its_end() -> None:
    a_poll()
    for browser in range(6):
        actions.vote("evening", "b" if browser else "a", actor=CITIZEN, browser=str(browser), on=DAY)
    with pytest.raises(AlreadyVoted):
        actions.vote("evening", "a", actor=CITIZEN, browser="1", on=DAY + WEEK)
    with pytest.raises(WrongAnswer):
        actions.vote("evening", "c", actor=CITIZEN, browser="9", on=DAY)
    for day in (DAY - timedelta(days=1), DAY + WEEK + timedelta(days=1)):
        with pytest.raises(PollNotOpen):
            actions.vote("evening", "a", actor=CITIZEN, browser="9", on=day)
    assert queries.poll("evening", DAY + WEEK).votes is None
    ended = queries.poll("evening", DAY + WEEK + timedelta(days=1))
    assert (dict(ended.votes or {}), str((ended.shares or {})["b"])) == ({"a": 1, "b": 5}, "83.3")


def test_a_poll_of_fewer_than_five_votes_shows_only_how_many_they_were() -> None:
    a_poll()
    for browser in range(4):
        actions.vote("evening", "a", actor=CITIZEN, browser=str(browser), on=DAY)
    ended = queries.poll("evening", DAY + WEEK * 2)
    assert (ended.voted, ended.votes) == (4, None)


def test_a_poll_that_has_begun_keeps_its_question() -> None:
    a_poll()
    a_poll(on=DAY, closes_on=DAY + WEEK * 2)
    with pytest.raises(WrongSurvey):
        a_poll(on=DAY, closes_on=DAY + WEEK * 2, options=(*OPTIONS, Option("c", t("中午", "Noon"))))
    with pytest.raises(WrongSurvey):
        a_poll(on=DAY, closes_on=DAY)


def test_a_finding_is_followed_until_its_proof_and_says_when_it_is_overdue() -> None:
    found = actions.record_finding(
        "等候椅不足", actor=keeper(), source="survey", unit="秘書室", kind="budget", measure="增購座椅",
        due_on=DAY + WEEK, on=DAY, source_ref="visitors",
    )  # fmt: skip
    assert not queries.improvement(found, DAY + WEEK).is_overdue
    assert [one.id for one in queries.improvements("overdue", on=DAY + WEEK * 2)] == [found]
    actions.change_improvement(
        found, actor=keeper(), measure="借調座椅", due_on=DAY + WEEK * 3, reason="經費未核定", kind="alternative"
    )
    with pytest.raises(EvidenceNeeded):
        actions.finish_improvement(found, actor=keeper(), evidence=" ")
    actions.finish_improvement(found, actor=keeper(), evidence="照片2張", on=DAY + WEEK * 2, now=now())
    done = queries.improvement(found)
    assert (done.done_on, done.evidence, done.is_overdue) == (DAY + WEEK * 2, "照片2張", False)
    assert len(done.steps) == 3
    assert queries.improvements("open", on=DAY) == []
    actions.reopen_improvement(found, actor=keeper(), reason="仍不足")
    assert [one.id for one in queries.improvements("open", on=DAY)] == [found]
