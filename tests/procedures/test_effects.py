"""What a decision does elsewhere: the other noun's record changes, in the same transaction."""

from datetime import timedelta
from typing import Any

import pytest

from bianmin.bookings import queries as bookings
from bianmin.bookings.types import BookingState
from bianmin.cases import queries as cases
from bianmin.cases.models import Case
from bianmin.catalogue.ports import procedure
from bianmin.kit import messages
from bianmin.kit.errors import Refusal
from bianmin.kit.models import Message
from bianmin.kit.secrets import keyring
from bianmin.payments import queries as payments
from bianmin.requests import queries as requests
from bianmin.requests.models import Request
from bianmin.surveys import queries as surveys
from bianmin.surveys.actions import ensure_default_surveys
from tests.procedures.walking import MONDAY, Walk, walk, way

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("branch")]


def taken(code: str, *verbs: str) -> Walk:
    service = procedure(code).service
    return walk(service, way(service, *verbs))


def facts(made: Walk) -> dict[str, Any]:
    assert made.made is not None
    return dict(Request.objects.get(pk=made.made.id).facts)


def test_granted_instalments_are_a_plan_that_payments_fill() -> None:
    made = taken("instalment", "ask-agency", "consent", "grant")
    assert made.made is not None
    plan = payments.plan_of_request(made.made.id, MONDAY)
    assert plan is not None
    assert (plan.total, plan.state, len(plan.instalments)) == (30_000, "running", 2)
    assert facts(made)["plan_id"] == plan.id


def test_a_missed_instalment_may_end_the_plan() -> None:
    made = taken("instalment", "ask-agency", "consent", "grant", "missed", "revoke")
    assert made.made is not None
    plan = payments.plan_of_request(made.made.id, MONDAY)
    assert plan is not None
    assert plan.state == "revoked"


@pytest.mark.parametrize("code", ["objection", "oral-objection"])
@pytest.mark.parametrize("by", ["head", "agency"])
def test_a_founded_objection_stops_execution(code: str, by: str) -> None:
    through = ["founded"] if by == "head" else ["unfounded", "send", "upheld"]
    made = taken(code, "report", "give-opinion", *through)
    assert Case.objects.get(pk=made.case_ids[0]).status == "suspended"
    assert made.made is not None
    assert made.made.number in str(cases.timeline(made.case_ids[0]))


def test_an_unfounded_objection_stops_nothing() -> None:
    made = taken("objection", "report", "give-opinion", "unfounded", "send", "rejected")
    assert Case.objects.get(pk=made.case_ids[0]).status == "open"


def test_a_granted_change_moves_the_day_to_appear() -> None:
    made = taken("appearance-change", "grant")
    new, old = cases.appearances(made.case_ids[0])[-1], cases.appearances(made.case_ids[0])[0]
    assert {new.state, old.state} == {"set", "moved"}
    assert made.made is not None
    assert {new.request_number, old.request_number} == {"", made.made.number}


def test_a_change_is_asked_for_at_least_a_day_before() -> None:
    accepts = procedure("appearance-change").accepts
    assert accepts is not None
    accepts({"called_on": MONDAY}, (), on=MONDAY - timedelta(days=1))
    with pytest.raises(Refusal, match="at least a day before"):
        accepts({"called_on": MONDAY}, (), on=MONDAY)


@pytest.mark.parametrize(
    ("verb", "state"),
    [
        ("served", BookingState.SERVED),
        ("absent", BookingState.ABSENT),
        ("cancel", BookingState.CANCELLED),
        ("withdraw", BookingState.CANCELLED),
    ],
)
def test_a_visit_marks_its_booking(verb: str, state: BookingState) -> None:
    made = taken("early-payment", verb)
    assert made.made is not None
    booked = Request.objects.get(pk=made.made.id).booking_id
    assert booked is not None
    assert bookings.booking(booked).state is state


@pytest.mark.parametrize(
    ("code", "verb"), [("home-visit", "refuse"), ("zero-wait", "withdraw"), ("viewing", "withdraw")]
)
def test_a_visit_given_up_before_it_is_arranged_frees_its_time(code: str, verb: str) -> None:
    made = taken(code, verb)
    assert made.made is not None
    booked = Request.objects.get(pk=made.made.id).booking_id
    assert booked is not None
    assert bookings.booking(booked).state is BookingState.CANCELLED


def test_what_was_read_and_copied_is_charged_by_the_table() -> None:
    made = taken("archives", "examine", "propose", "grant", "done")
    # A page A4 at 2, one A3 at 3, one in colour at 10, a unit of reading at 20.
    assert facts(made)["fee"] == 2 + 3 + 10 + 20


def test_a_posted_message_shows_nothing_of_its_sender() -> None:
    shown = facts(taken("message-board", "post"))["board"]
    assert set(shown) == {"nickname", "subject", "text", "reply", "posted_on"}


def test_a_referral_counts_persons_apart_from_cases() -> None:
    made = taken("hardship-referral", "refer")
    assert (facts(made)["persons"], len(made.case_ids)) == (1, 1)


def test_an_answered_petition_brings_its_own_survey_and_the_message_bears_its_link() -> None:
    ensure_default_surveys()
    made = taken("petition", "pass-on", "draft", "answer")
    assert made.made is not None
    code = requests.survey_code(made.made.id)
    assert code is not None
    sent = [keyring(messages.PURPOSE).decrypt(row.body_cipher) for row in Message.objects.filter(about_id=made.made.id)]
    assert any(f"/survey/{code}/" in one for one in sent)
    assert surveys.sent("petition", MONDAY, MONDAY + timedelta(days=60)).sent == 1
    taken("suggestion", "pass-on", "draft", "answer")
    assert surveys.sent("petition", MONDAY, MONDAY + timedelta(days=60)).sent == 1
