"""The secretariat changes services in the console; everybody who works requests reads them."""

from typing import Any

import pytest
from django.test import Client

from bianmin.catalogue import ports
from bianmin.catalogue import queries as catalogue
from bianmin.office.types import Role
from tests.console.valid_html import faults
from tests.factories.cases import a_branch
from tests.factories.console import client_of
from tests.factories.services import LOAN

pytestmark = pytest.mark.django_db
SERVICE = "/console/services/test-loan/"


@pytest.fixture(autouse=True)
def _loan(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ports, "_procedures", dict(ports._procedures))
    ports.define(LOAN, effects={"lend": None}, conditions={"is_whole": None})  # type: ignore[dict-item]  # no effect is called here
    a_branch()


@pytest.fixture
def secretariat() -> Client:
    """The secretariat's browser."""
    return client_of(Role.SECRETARIAT, language="en")


def filled(client: Client, part: str, **changes: Any) -> dict[str, Any]:
    """Return what the form of a part would send, with changes."""
    form = client.get(f"{SERVICE}edit/{part}/").context["form"]
    sent = {name: form[name].value() for name in form.fields}
    sent = {name: value for name, value in sent.items() if value is not None and value is not False}
    return {**sent, "valid_from": "2099-01-01", "note": "測試", "deed": "publish", **changes}


@pytest.mark.parametrize("part", ["texts", "offer", "steps", "form", "evidence"])
def test_a_form_sent_as_it_stands_changes_nothing(secretariat: Client, part: str) -> None:
    answer = secretariat.post(f"{SERVICE}edit/{part}/", filled(secretariat, part))
    assert answer.status_code == 422
    assert "Nothing is different" in answer.content.decode()
    assert faults(answer.content.decode()) == []


@pytest.mark.parametrize(
    ("part", "field", "value", "path", "held"),
    [
        ("texts", "title__en", "Lending", "title", {"zh": "測試借用", "en": "Lending"}),
        ("texts", "fee__zh", "", "fee", None),
        ("offer", "limit__rule", "days:9", "limit", "days:9"),
        ("offer", "audience", ["care"], "audience", ["care"]),
        ("steps", "step.received.limit__rule", "workdays:2", "step.received.limit", "workdays:2"),
        ("steps", "step.received.roles", ["registry"], "step.received.roles", ["registry"]),
        ("form", "field.note.label__en", "Remarks", "field.note.label", {"zh": "備註", "en": "Remarks"}),
        ("evidence", "evidence.card.waived__zh", "查得到。", "evidence.card.waived", None),
    ],
)
def test_a_change_becomes_a_version_or_says_why_not(
    secretariat: Client, part: str, field: str, *, value: Any, path: str, held: Any
) -> None:
    answer = secretariat.post(f"{SERVICE}edit/{part}/", filled(secretariat, part, **{field: value}))
    if held is None:
        assert answer.status_code == 422
        assert "Chinese and English go together" in answer.content.decode()
        return
    assert answer.status_code == 302, answer.content.decode()
    (version,) = catalogue.history("test-loan")
    assert [one.path for one in version.differences] == [path]
    after = version.differences[0].after
    assert (after["rule"] if isinstance(after, dict) and "rule" in after else after) == held


def test_a_preview_shows_page_and_differences_and_keeps_nothing(secretariat: Client) -> None:
    answer = secretariat.post(
        f"{SERVICE}edit/texts/", filled(secretariat, "texts", title__en="Lending", deed="preview", note="")
    )
    page = answer.content.decode()
    assert "Preview: not recorded yet" in page
    assert page.count('role="img"') == 2
    assert "測試借用｜Lending" in page
    assert faults(page) == []
    assert catalogue.history("test-loan") == ()


def test_a_future_version_is_withdrawn_from_its_page_and_compared(secretariat: Client) -> None:
    secretariat.post(f"{SERVICE}edit/texts/", filled(secretariat, "texts", title__en="Lending"))
    page = secretariat.get(SERVICE).content.decode()
    assert "What version 1 changed" in page
    assert faults(page) == []
    compared = secretariat.get(f"{SERVICE}compare/?a=0&b=1").content.decode()
    assert "測試借用｜Lending" in compared
    assert secretariat.post(SERVICE, {"deed": "withdraw", "which": "1"}).status_code == 302
    assert catalogue.history("test-loan")[0].withdrawn_by
    assert secretariat.post(SERVICE, {"deed": "withdraw", "which": "1"}).status_code == 409


def test_others_read_and_do_not_change() -> None:
    clerk = client_of(Role.SECTION_CLERK, language="en")
    page = clerk.get(SERVICE).content.decode()
    assert "The page as citizens see it" in page
    assert "/edit/" not in page
    assert clerk.get(f"{SERVICE}edit/texts/").status_code == 403
    assert client_of(Role.CASHIER).get("/console/services/").status_code == 403


def test_the_papers_for_the_wall_are_printed_in_two_languages(secretariat: Client) -> None:
    for path in ("time-limits.zh.pdf", "test-loan/board.en.pdf"):
        answer = secretariat.get(f"/console/services/{path}")
        assert answer["Content-Type"] == "application/pdf"
    assert secretariat.get("/console/services/time-limits.fr.pdf").status_code == 404
