"""Steps in a case: undone where they can be, looked at twice where they can't."""

from bianmin.cases import queries as cases
from bianmin.office.types import Role
from tests.factories.console import Office, client_of

R = Role


def status(case_id: int) -> str:
    return cases.case_view(case_id).status


def test_suspending_is_undone_from_the_toast(desk: Office) -> None:
    clerk = client_of(R.SECTION_CLERK)
    answer = clerk.post(f"/console/cases/{desk.own}/suspend/", {"reason": "申請停止"}, follow=True)
    assert status(desk.own) == "suspended"
    assert f'action="/console/cases/{desk.own}/resume/?undo=1"' in answer.content.decode()
    clerk.post(f"/console/cases/{desk.own}/resume/?undo=1")
    assert status(desk.own) == "open"


def test_a_step_without_its_reason_stays_on_the_page_with_what_was_typed(desk: Office) -> None:
    answer = client_of(R.SECTION_CLERK).post(f"/console/cases/{desk.own}/close/", {"ground": "withdrawn", "reason": ""})
    page = answer.content.decode()
    assert answer.status_code == 422
    assert "請填寫這一欄" in page
    assert 'value="withdrawn" required' in page or "checked" in page
    assert status(desk.own) == "open"


def test_closing_is_looked_at_twice(desk: Office) -> None:
    clerk = client_of(R.SECTION_CLERK)
    filled = {"ground": "withdrawn", "reason": "機關來函撤回"}
    first = clerk.post(f"/console/cases/{desk.own}/close/", filled).content.decode()
    assert "案件不再催繳" in first
    assert status(desk.own) == "open"
    clerk.post(f"/console/cases/{desk.own}/close/", {**filled, "confirm": "yes"})
    assert status(desk.own) == "closed"


def test_a_closed_case_says_why_it_cannot_be_suspended(desk: Office) -> None:
    clerk = client_of(R.SECTION_CLERK)
    clerk.post(f"/console/cases/{desk.own}/close/", {"ground": "withdrawn", "reason": "撤回", "confirm": "yes"})
    page = clerk.get(f"/console/cases/{desk.own}/suspend/").content.decode()
    assert "現在不能辦這一步" in page
    refused = clerk.post(f"/console/cases/{desk.own}/suspend/", {"reason": "x"})
    assert refused.status_code == 422
    assert status(desk.own) == "closed"


def test_the_case_page_says_why_a_step_is_not_offered(desk: Office) -> None:
    clerk = client_of(R.SECTION_CLERK)
    clerk.post(f"/console/cases/{desk.own}/close/", {"ground": "withdrawn", "reason": "撤回", "confirm": "yes"})
    page = clerk.get(f"/console/cases/{desk.own}/").content.decode()
    assert "現在不能辦的，與原因" in page
    assert "案件已經終結、退案或移轉。" in page


def test_another_sections_case_is_not_touched(desk: Office) -> None:
    answer = client_of(R.SECTION_CLERK).post(f"/console/cases/{desk.other}/suspend/", {"reason": "x"})
    assert answer.status_code == 403
    assert status(desk.other) == "open"


def test_a_correction_is_asked_listed_and_answered(desk: Office) -> None:
    clerk = client_of(R.SECTION_CLERK)
    clerk.post(f"/console/cases/{desk.own}/correction/", {"items": "請補送達證書"})
    found = cases.corrections(desk.own)[0]
    assert "請補送達證書" in clerk.get(f"/console/cases/{desk.own}/").content.decode()
    page = clerk.get(f"/console/cases/{desk.own}/corrections/{found.id}/").content.decode()
    assert "請補送達證書" in page
    clerk.post(f"/console/cases/{desk.own}/corrections/{found.id}/", {"outcome": "corrected", "answer": "已補正"})
    assert cases.corrections(desk.own)[0].outcome == "corrected"


def test_returning_a_case_needs_a_ground_of_the_list(desk: Office) -> None:
    registry = client_of(R.REGISTRY)
    wrong = registry.post(f"/console/cases/{desk.own}/return/", {"ground": "because", "reason": "x", "confirm": "yes"})
    assert wrong.status_code == 422
    registry.post(
        f"/console/cases/{desk.own}/return/", {"ground": "not_served", "reason": "送達不合法", "confirm": "yes"}
    )
    assert status(desk.own) == "returned"


def test_an_unknown_step_is_not_found(desk: Office) -> None:
    assert client_of(R.REGISTRY).get(f"/console/cases/{desk.own}/burn/").status_code == 404
