"""An application is left and taken up again by its code alone, and sent once however often it is sent."""

from datetime import timedelta

import pytest

from bianmin.requests import actions, queries
from bianmin.requests.errors import DraftGone, FieldsWrong
from bianmin.requests.models import Draft, Request
from bianmin.requests.types import Applicant, Upload
from tests.factories import requests as factory
from tests.factories.requests import CITIZEN, MONDAY, PERSON, at
from tests.kit.test_files import A_PDF
from tests.requests.conftest import People

pytestmark = pytest.mark.django_db
NOW = at(MONDAY)


def test_what_was_typed_is_kept_under_the_code_and_nobody_else_can_read_it(people: People) -> None:
    begun = actions.start_draft("test-information", actor=CITIZEN, now=NOW)
    actions.save_draft(begun.code, {"subject": "還沒寫完"}, actor=CITIZEN, page="matter", now=NOW)
    actions.save_draft(begun.code, {"kind": "copy"}, actor=CITIZEN, now=NOW)
    found = queries.draft(begun.code.lower(), on=MONDAY)
    assert found.answers == {"subject": "還沒寫完", "kind": "copy"}
    assert found.page == "matter"
    row = Draft.objects.get()
    assert "還沒寫完".encode() not in bytes(row.body_cipher)
    with pytest.raises(DraftGone):
        queries.draft("00000-00000-00000-00000", on=MONDAY)


def test_a_draft_is_gone_after_two_weeks(people: People) -> None:
    begun = actions.start_draft("test-information", actor=CITIZEN, now=NOW)
    assert begun.expires_on == MONDAY + timedelta(days=14)
    with pytest.raises(DraftGone):
        queries.draft(begun.code, on=begun.expires_on + timedelta(days=1))
    assert actions.forget_drafts(begun.expires_on) == 0
    assert actions.forget_drafts(begun.expires_on + timedelta(days=1)) == 1


def test_the_same_draft_sent_twice_is_one_request_with_its_files(people: People) -> None:
    begun = actions.start_draft("test-information", actor=CITIZEN, now=NOW)
    kept = actions.add_draft_file(begun.code, Upload("證明.pdf", A_PDF, "proof"), actor=CITIZEN, now=NOW)
    assert [one.name for one in kept.files] == ["證明.pdf"]
    first = factory.applied(draft=begun.code)
    again = factory.applied(draft=begun.code)
    assert (first.number, first.code) == (again.number, again.code)
    assert Request.objects.count() == 1
    assert [one.name for one in queries.view(first.id, actor=people.desk).files] == ["證明.pdf"]
    assert queries.track(first.number, first.code).number == first.number
    view, content = queries.open_own_file(first.number, first.code, kept.files[0].id)
    with content:
        assert content.read() == A_PDF
    assert view.content_type == "application/pdf"
    assert actions.forget_drafts(MONDAY + timedelta(days=30)) == 1
    assert Request.objects.count() == 1


def test_an_application_that_lacks_something_names_every_field(people: People) -> None:
    with pytest.raises(FieldsWrong) as refused:
        factory.applied(answers={"kind": "copy", "other_id": "A123456780"})
    assert set(refused.value.problems) == {"subject", "pages", "other_id"}
    with pytest.raises(FieldsWrong) as refused:
        factory.applied(applicant=Applicant(identifier="A1"))
    assert set(refused.value.problems) == {"applicant.name", "applicant.identifier"}
    with pytest.raises(FieldsWrong) as refused:
        factory.applied(applicant=Applicant(name="測試"))
    assert "聯絡" in refused.value.text.zh
    assert Request.objects.count() == 0
    assert factory.applied(applicant=PERSON).number.endswith("0000001號")
