"""The list of cases and the case page: searched by form, looked at with a trace, opened with a reason."""

import pytest

from bianmin.cases import queries as cases
from bianmin.console.exports import safe_cell
from bianmin.office import queries as office
from bianmin.office.types import Role
from tests.factories.cases import person_id
from tests.factories.console import Office, client_of

R = Role


def test_looking_at_a_case_is_written_down(desk: Office) -> None:
    client_of(R.SECTION_CLERK).get(f"/console/cases/{desk.own}/")
    look = office.looks(subject="case", subject_id=str(desk.own)).rows[0]
    assert (look.who, look.action, look.refused) == ("測試section_clerk", "read", False)


def test_the_identifier_is_masked_until_a_reason_is_given(desk: Office) -> None:
    clerk, whole = client_of(R.SECTION_CLERK), cases.identifier(desk.own)
    page = clerk.get(f"/console/cases/{desk.own}/").content.decode()
    assert whole not in page
    without = clerk.post(f"/console/cases/{desk.own}/identifier/", {"reason": ""})
    assert without.status_code == 422
    assert whole not in without.content.decode()
    shown = clerk.post(f"/console/cases/{desk.own}/identifier/", {"reason": "核對身分"})
    assert whole in shown.content.decode()
    look = office.looks(subject="case", subject_id=str(desk.own)).rows[0]
    assert (look.action, look.reason) == ("identifier", "核對身分")


def test_the_identifier_of_another_sections_case_stays_hidden(desk: Office) -> None:
    answer = client_of(R.SECTION_CLERK).post(f"/console/cases/{desk.other}/identifier/", {"reason": "核對身分"})
    assert answer.status_code == 403
    assert cases.identifier(desk.other) not in answer.content.decode()
    assert office.looks(subject="case", subject_id=str(desk.other)).rows[0].refused


def test_one_found_case_is_opened_at_once(desk: Office) -> None:
    number = cases.case_view(desk.own).number
    answer = client_of(R.REGISTRY).post("/console/find/", {"q": number})
    assert answer.headers["Location"] == f"/console/cases/{desk.own}/"


def test_a_searched_identifier_stands_in_no_address_and_no_log(desk: Office) -> None:
    identifier = cases.identifier(desk.own)
    answer = client_of(R.REGISTRY).post("/console/find/", {"q": identifier})
    assert answer.status_code == 302
    assert identifier not in answer.headers["Location"]
    assert all(identifier not in look.reason for look in office.looks(subject="search").rows)


@pytest.mark.usefixtures("desk")
def test_an_unknown_identifier_finds_nothing() -> None:
    page = client_of(R.REGISTRY).post("/console/find/", {"q": person_id(99_999)}).content.decode()
    assert "沒有找到案件" in page


@pytest.mark.usefixtures("desk")
def test_filters_stay_until_cleared() -> None:
    registry = client_of(R.REGISTRY)
    registry.get("/console/cases/?state=returned&section=")
    assert registry.get("/console/cases/").headers["Location"].endswith("state=returned&section=")
    registry.get("/console/cases/?reset=1")
    assert registry.get("/console/cases/").status_code == 200


@pytest.mark.usefixtures("desk")
def test_a_filter_is_saved_shown_and_forgotten() -> None:
    registry = client_of(R.REGISTRY)
    registry.post("/console/cases/views/", {"name": "退案", "query": "state=returned&section="})
    page = registry.get("/console/cases/?state=&section=").content.decode()
    assert "退案" in page
    view = office.saved_views(int(registry.session["_auth_user_id"]), "cases")[0]
    registry.post(f"/console/cases/views/{view.id}/")
    assert office.saved_views(int(registry.session["_auth_user_id"]), "cases") == []


@pytest.mark.usefixtures("desk")
def test_the_list_goes_on_from_page_to_page_without_losing_one() -> None:
    page = client_of(R.REGISTRY).get("/console/cases/?state=&section=").content.decode()
    assert page.count('<th scope="row"') == 12


def test_the_export_holds_no_identifier_and_no_formula(desk: Office) -> None:
    answer = client_of(R.MANAGER).get("/console/cases/export.csv?section=&state=")
    text = b"".join(answer.streaming_content).decode("utf-8-sig")  # type: ignore[attr-defined]  # a streamed answer
    assert len(text.splitlines()) == 13
    assert cases.identifier(desk.own) not in text
    assert office.looks(subject="export").rows[0].action == "export"
    assert [safe_cell(one) for one in ("=1+1", "+886", "-1", "@a", "\tx", "甲", 5, None)] == [
        "'=1+1", "'+886", "'-1", "'@a", "'\tx", "甲", "5", "",
    ]  # fmt: skip


@pytest.mark.usefixtures("desk")
def test_a_case_that_is_not_there_is_said_plainly() -> None:
    answer = client_of(R.REGISTRY).get("/console/cases/999999/")
    assert answer.status_code == 404
    assert "查無" in answer.content.decode()


@pytest.mark.usefixtures("desk")
def test_the_language_is_remembered_with_the_person() -> None:
    clerk = client_of(R.SECTION_CLERK)
    clerk.post("/console/language/", {"language": "en", "next": "/console/help/"})
    assert "Shortcuts and help" in clerk.get("/console/help/").content.decode()
    assert (
        clerk.post("/console/language/", {"language": "zh-hant", "next": "https://evil.example/"}).headers["Location"]
        == "/console/"
    )
