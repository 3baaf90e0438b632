"""Letters in the console: opened by whoever may read their request; words written by one, approved by another."""

from datetime import date

import pytest
from django.test import Client

from bianmin.documents import actions
from bianmin.kit.texts import t
from bianmin.office import queries as office
from bianmin.office.types import Actor, Role
from bianmin.requests.models import Request
from tests.console.valid_html import faults
from tests.factories import requests as factory
from tests.factories.cases import a_branch
from tests.factories.console import client_of, staff

SYSTEM = Actor.system("test")
DAY = date(2026, 8, 10)
pytestmark = pytest.mark.django_db


@pytest.fixture
def letter(monkeypatch: pytest.MonkeyPatch) -> tuple[int, Request]:
    """A letter of a made-up service's request."""
    from bianmin.catalogue import ports  # noqa: PLC0415  (only to put the service there)
    from bianmin.requests import ports as request_ports  # noqa: PLC0415  (only this needs it)

    a_branch()
    for code, one in factory.procedures(factory.a_service(), factory.sealed_service()).items():
        monkeypatch.setitem(ports._procedures, code, one)
    monkeypatch.setattr(request_ports, "_letters", [])
    made = factory.applied()
    values = {"service": t("測試", "Test"), "received_on": DAY, "ground": "逾期。"}
    letter_id = actions.issue_letter(
        "refusal", number_of=made.number, recipient="測試人", values=values, language="en", actor=SYSTEM, on=DAY
    )
    return letter_id, Request.objects.get(number=made.number)


def test_a_letter_opens_for_who_reads_its_request_and_the_look_is_noted(letter: tuple[int, Request]) -> None:
    letter_id, request = letter
    reader = client_of(Role.AUDITOR)
    fixed, editable = (reader.get(f"/console/letters/{letter_id}.{ending}") for ending in ("pdf", "odt"))
    assert fixed.content.startswith(b"%PDF")
    assert editable.content.startswith(b"PK")
    assert ("letter", str(letter_id)) in [(one.subject, one.subject_id) for one in office.looks(size=5).rows]
    assert client_of(Role.ADMINISTRATOR).get(f"/console/letters/{letter_id}.pdf").status_code == 403
    Request.objects.filter(pk=request.pk).update(openness="unit", unit="personnel")
    assert reader.get(f"/console/letters/{letter_id}.pdf").status_code == 404


def test_words_are_written_by_one_and_approved_by_another() -> None:
    a_branch()
    writer, head = client_of(Role.SECRETARIAT), client_of(Role.UNIT_HEAD)
    assert faults(writer.get("/console/letters/").content.decode()) == []
    page = writer.get("/console/letters/words/refusal/").content.decode()
    assert faults(page) == []
    given = {
        "subject_zh": "臺端「{service}」一案，未予准許，請查照。", "subject_en": "“{service}” was not granted.",
        "points_zh": "理由：{ground}", "points_en": "Why: {ground}", "valid_from": "115/08/01", "note": "用語修正",
    }  # fmt: skip
    path = "/console/letters/words/refusal/"
    assert writer.post(path, given | {"points_zh": "甲\n乙"}).status_code == 422
    assert writer.post(path, given | {"points_zh": "{salary}", "points_en": "{salary}"}).status_code == 422
    assert writer.post(path, given).status_code == 302
    assert "第1版" in head.get(path).content.decode()
    assert writer.post(path, {"approve": "1"}).status_code == 409, "not the writer himself"
    assert head.post(path, given).status_code == 403
    assert head.post(path, {"approve": "1"}).status_code == 302
    assert staff(Role.UNIT_HEAD).full_name in head.get(path).content.decode()
    assert Client().get(path).status_code == 302
