"""Inventory rows of what is asked for online (C, G): each is sent in as people do, gets its receipt, is followed."""

from pathlib import Path

import pytest
from django.test import Client
from django.urls import reverse

from bianmin.catalogue import queries as catalogue
from bianmin.kit.clock import today
from bianmin.office import queries as office
from bianmin.office.types import Actor, Role
from bianmin.requests import actions, queries
from bianmin.site import apply_draft
from tests.factories import applications, site
from tests.factories.applying import fill, make_ready
from tests.factories.console import Office
from tests.inventory.using import read

DESK = Actor("測試櫃檯", None, frozenset({Role.FRONT_DESK, Role.UNIT_HEAD, Role.SECRETARIAT}))
MAILBOXES = ("statement", "public-opinion", "integrity", "suggestion")


@pytest.fixture
def visitor(desk: Office, monkeypatch: pytest.MonkeyPatch) -> Client:
    """A visitor's browser, and a visitor who takes his time."""
    monkeypatch.setattr(apply_draft, "least_seconds", lambda: 0)
    return Client(REMOTE_ADDR="192.0.2.61")


@pytest.fixture
def case(desk: Office, tmp_path: Path) -> site.Found:
    """A person's case."""
    agency = next(one.code for one in office.agencies() if one.kind == "health")
    return site.take_in(tmp_path / "one.csv", [site.line(agency=agency)])[0]


@pytest.mark.parametrize(
    "code",
    [
        "instalment", "appearance-change", "early-payment", "evening-payment", "home-visit", "zero-wait", "viewing",
        *MAILBOXES,
    ],
)  # fmt: skip
def test_what_is_asked_for_online_gets_a_number_a_day_and_can_be_followed(
    visitor: Client, case: site.Found, code: str
) -> None:
    slot = make_ready(catalogue.service(code, today()))
    first = visitor.post(reverse("site:apply", args=[code])).headers["Location"]
    review = fill(visitor, case, slot, first)
    assert review == reverse("site:apply-page", args=[code, "review"])
    sent = visitor.post(review, {"do": "send"})
    assert sent.headers["Location"] == reverse("site:apply-sent", args=[code])
    receipt = visitor.get(sent.headers["Location"])
    seen, tracking = receipt.context_data["seen"], receipt.context_data["code"]  # type: ignore[index]  # the stubs let a context be None
    assert seen.number in read(receipt)
    visitor.post(reverse("site:progress"), {"number": seen.number, "code": tracking})
    assert str(seen.step_title.zh) in read(visitor.get(reverse("site:progress-request")))
    assert next(one.received for one in queries.counts(today(), today()) if one.service == code) == 1


def test_more_than_five_kinds_of_applications_are_followed_by_number_and_code(visitor: Client) -> None:
    kinds = ("information", "personal-data", "petition", "manners-complaint", "suggestion", "vehicle-scrapping")
    for code in kinds:
        answers = applications.answers_for(catalogue.service(code, today()), on=today())
        made = actions.apply(code, answers, actor=Actor.citizen(), channel="online", applicant=applications.WHO)
        visitor.post(reverse("site:progress"), {"number": made.number, "code": made.code})
        assert made.number in read(visitor.get(reverse("site:progress-request")))
    counted = {one.service: one.received for one in queries.counts(today(), today())}
    assert set(kinds) <= set(counted)


def test_a_message_is_moderated_and_posted_with_its_reply(visitor: Client) -> None:
    first = visitor.post(reverse("site:apply", args=["message-board"])).headers["Location"]
    visitor.post(fill(visitor, None, "", first), {"do": "send"})
    made = visitor.get(reverse("site:apply-sent", args=["message-board"])).context_data["seen"]  # type: ignore[index]  # the stubs let a context be None
    assert "post__reply" not in read(visitor.get(reverse("site:board")))
    actions.act(made.id, "post", {"reply": "謝謝您的提問。"}, actor=DESK)
    assert "謝謝您的提問。" in read(visitor.get(reverse("site:board")))
    assert queries.counts(today(), today(), services=["message-board"])[0].ended == 1
