"""What the ledger tells moves an application for instalments, and requests stand in the cases' timelines."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from bianmin.cases import queries as cases
from bianmin.jobs import reactions as jobs
from bianmin.kit.clock import today
from bianmin.office.types import Actor, Role
from bianmin.payments import actions as payments
from bianmin.payments import queries as money
from bianmin.payments.events import PlanEnded, PlanMissed
from bianmin.procedures.instalment import reactions
from bianmin.requests import actions, queries
from bianmin.requests.actions import consequences
from bianmin.requests.events import RequestClosed, RequestReceived
from bianmin.requests.models import Request
from tests.factories import requests as factory
from tests.factories.console import an_office, staff
from tests.requests.conftest import home

__all__ = ["home"]
pytestmark = pytest.mark.django_db
SYSTEM = Actor.system("test")


@pytest.fixture
def case_id(home: Path, tmp_path: Path) -> int:
    """A case of the first section."""
    return an_office(tmp_path).own


def running(case_id: int, first_due: date) -> int:
    """Bring an application to the step in which it is paid; return the request's id."""
    first = today() - timedelta(days=40)
    made = actions.apply(
        "instalment",
        {"cases": ["x"], "periods": 2, "first_due": (first + timedelta(days=20)).isoformat(), "why": "means",
         "reason": "收入減少", "security": "none"},
        actor=SYSTEM, channel="counter", applicant=factory.PERSON, case_ids=[case_id], now=factory.at(first),
    )  # fmt: skip
    section = cases.case_view(case_id).section_id
    clerk = factory.staff(Role.SECTION_CLERK, staff(Role.SECTION_CLERK).pk, section)
    officer = factory.staff(Role.OFFICER, staff(Role.OFFICER).pk, section)
    at = factory.at(first + timedelta(days=1))
    actions.act(made.id, "ask-agency", actor=clerk, now=at)
    actions.act(made.id, "record-consent", actor=clerk, now=at)
    actions.act(made.id, "grant", {"granted_periods": 2, "first_due": first_due.isoformat()}, actor=officer, now=at)
    return made.id


def step(request_id: int) -> str:
    return queries.view(request_id, actor=SYSTEM).step


def missed(request_id: int | None) -> PlanMissed:
    return PlanMissed(1, request_id, 1, today() - timedelta(days=5), 500, today())


def test_a_missed_instalment_moves_the_request_to_late_once(case_id: int) -> None:
    one = running(case_id, today() - timedelta(days=5))
    reactions.note_missed(missed(one))
    assert step(one) == "late"
    told = len(queries.timeline(one, actor=SYSTEM))
    reactions.note_missed(missed(one))
    reactions.note_missed(missed(None))
    assert (step(one), len(queries.timeline(one, actor=SYSTEM))) == ("late", told)


def test_what_is_not_late_any_more_stays_where_it_is(case_id: int) -> None:
    one = running(case_id, today() + timedelta(days=5))
    reactions.note_missed(missed(one))
    assert step(one) == "running"


def test_a_plan_paid_in_full_ends_the_request_even_when_it_was_late(case_id: int) -> None:
    one = running(case_id, today() - timedelta(days=5))
    reactions.note_missed(missed(one))
    reactions.note_ended(PlanEnded(1, one, "finished", today()))
    assert step(one) == "late"  # nothing was paid yet: the condition speaks
    payments.take_payment(
        key="k",
        payer="測試",
        method="cash",
        amount=money.receivable(case_id).balance,
        case_ids=[case_id],
        detail={},
        actor=factory.staff(Role.CASHIER, staff(Role.CASHIER).pk),
    )
    jobs.run_all()
    assert step(one) == "done"
    reactions.note_ended(PlanEnded(1, one, "finished", today()))
    assert [entry.title.zh for entry in cases.timeline(case_id) if entry.kind.startswith("request")] == [
        "申請辦結：分期繳納，辦理完成", "提出申請：分期繳納",
    ]  # fmt: skip


def test_a_revoked_plan_and_other_services_are_left_alone(case_id: int) -> None:
    one = running(case_id, today() - timedelta(days=5))
    reactions.note_ended(PlanEnded(1, one, "revoked", today()))
    assert step(one) == "running"
    Request.objects.filter(pk=one).update(service="statement", step="received")
    reactions.note_missed(missed(one))
    assert step(one) == "received"


def test_a_request_stands_once_in_the_timeline_of_its_case_and_a_closed_one_never(case_id: int) -> None:
    made = actions.apply(
        "statement", {"cases": ["x"], "about": "situation", "text": "測試"},
        actor=SYSTEM, channel="counter", applicant=factory.PERSON, case_ids=[case_id], now=None,
    )  # fmt: skip
    event = RequestReceived(made.id, made.number, "statement", today(), "counter", made.due_on)
    for _ in range(2):
        consequences.note_received(event)
    found = [entry for entry in cases.timeline(case_id) if entry.kind == "request_received"]
    assert [(entry.detail, entry.data["request"]) for entry in found] == [(made.number, made.id)]
    Request.objects.filter(pk=made.id).update(openness="unit")
    consequences.note_closed(RequestClosed(made.id, made.number, "statement", "done", today(), in_time=True))
    assert len([entry for entry in cases.timeline(case_id) if entry.kind.startswith("request")]) == 1
