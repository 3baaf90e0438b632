"""Long work: queued with its row, told of while it runs, cancelled, and begun again after a kill."""

from typing import Any

import pytest
from procrastinate.contrib.django.models import ProcrastinateJob

from bianmin.jobs import actions, drain, handlers, nightly, queries
from bianmin.jobs.errors import JobEnded, UnknownJob, UnknownKind
from bianmin.jobs.handlers import HANDLERS, Handler
from bianmin.jobs.models import Job
from bianmin.jobs.running import Running
from bianmin.jobs.types import JobState
from bianmin.kit.errors import Refusal
from bianmin.kit.texts import t
from bianmin.office.types import Actor

CLERK = Actor.system("clerk")
HERE = "tests.jobs.test_jobs."


def work(running: Running, *, steps: int, broken: bool = False, refused: bool = False) -> dict[str, Any]:
    for step in range(steps):
        running._last = 0.0
        running.progress(step, steps, f"step {step}")
    if broken:
        raise ZeroDivisionError("division by zero")
    if refused:
        raise Refusal(t("不行。", "No."))
    return {"steps": steps}


@pytest.fixture(autouse=True)
def kind(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(HANDLERS, "work", Handler(t("工作", "Work"), HERE + "work"))


@pytest.mark.django_db(transaction=True)
def test_a_job_is_queued_run_and_its_result_kept() -> None:
    number = actions.start("work", {"steps": 3}, CLERK)
    assert queries.job(number).state is JobState.WAITING
    assert ProcrastinateJob.objects.filter(args={"job_id": number}).count() == 1
    actions.run(number)
    found = queries.job(number)
    assert found.state is JobState.DONE
    assert found.result == {"steps": 3}
    assert (found.done, found.total, found.percent) == (2, 3, 66)
    assert found.started_by == "clerk"


@pytest.mark.django_db(transaction=True)
def test_a_waiting_job_that_is_cancelled_never_begins() -> None:
    number = actions.start("work", {"steps": 3}, CLERK)
    actions.cancel(number, CLERK)
    actions.run(number)
    assert queries.job(number).state is JobState.CANCELLED
    with pytest.raises(JobEnded):
        actions.cancel(number, CLERK)


@pytest.mark.django_db(transaction=True)
def test_a_running_job_stops_at_its_next_report(monkeypatch: pytest.MonkeyPatch) -> None:
    number = actions.start("work", {"steps": 3}, CLERK)
    real = actions._begin

    def begin(job_id: int) -> Job | None:
        job = real(job_id)
        Job.objects.filter(pk=job_id).update(cancel_requested=True)
        return job

    monkeypatch.setattr(actions, "_begin", begin)
    actions.run(number)
    found = queries.job(number)
    assert found.state is JobState.CANCELLED
    assert found.result is None


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize(("wish", "said"), [("broken", "ZeroDivisionError"), ("refused", "No.")])
def test_what_went_wrong_is_kept_in_both_languages(wish: str, said: str) -> None:
    number = actions.start("work", {"steps": 0, wish: True}, CLERK)
    actions.run(number)
    found = queries.job(number)
    assert found.state is JobState.FAILED
    assert found.problem is not None
    assert said in found.problem.en
    assert found.problem.zh


@pytest.mark.django_db(transaction=True)
def test_a_job_whose_worker_was_killed_runs_again_but_not_for_ever() -> None:
    number = actions.start("work", {"steps": 1}, CLERK)
    Job.objects.filter(pk=number).update(state="running", attempts=1)
    actions.run(number)
    assert queries.job(number).state is JobState.DONE
    again = actions.start("work", {"steps": 1}, CLERK)
    Job.objects.filter(pk=again).update(state="running", attempts=actions.MOST_ATTEMPTS)
    actions.run(again)
    assert queries.job(again).state is JobState.FAILED


@pytest.mark.django_db
def test_unknown_kinds_and_numbers_are_refused() -> None:
    with pytest.raises(UnknownKind):
        actions.start("dance", {}, CLERK)
    with pytest.raises(UnknownJob):
        queries.job(999_999_999)


def test_every_handler_and_nightly_check_exists() -> None:
    for handler in handlers.HANDLERS.values():
        assert callable(drain._named(handler.function)), handler.function
    for dotted in nightly.CHECKS:
        assert callable(drain._named(dotted)), dotted


@pytest.mark.django_db(transaction=True)
def test_the_nightly_checks_run_as_a_job() -> None:
    number = actions.start("nightly", {}, CLERK)
    actions.run(number)
    found = queries.job(number)
    assert found.state is JobState.DONE, found.problem
