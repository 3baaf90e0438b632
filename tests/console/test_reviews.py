"""What personnel, the heads and every member of staff do on the pages of reviews."""

from datetime import date

import pytest
from django.test import Client

from bianmin.office import queries as office
from bianmin.office.types import Role
from bianmin.reviews import queries
from tests.console.review_pages import review_pages
from tests.console.valid_html import faults
from tests.factories.console import SYSTEM, client_of, staff
from tests.factories.reviewing import a_year_of_reviews

R = Role
AT = "/console/reviews"


@pytest.fixture
def ids(db: None) -> dict[str, int]:
    return a_year_of_reviews()


def body(client: Client, address: str, status: int = 200) -> str:
    answer = client.get(address)
    assert answer.status_code == status, address
    return answer.content.decode()


def press(client: Client, address: str, **form: object) -> int:
    return client.post(address, form).status_code


@pytest.mark.parametrize("language", ["zh-hant", "en"])
def test_every_page_opens_and_is_valid_html(ids: dict[str, int], language: str) -> None:
    wrong = {}
    for name, role, address in review_pages(ids):
        answer = client_of(role, language=language).get(address)
        found = faults(answer.content.decode()) if answer.status_code == 200 else [f"status {answer.status_code}"]
        if found:
            wrong[name] = found
    assert not wrong


def test_personnel_draws_enters_a_sheet_tells_and_corrects(ids: dict[str, int]) -> None:
    client = client_of(R.PERSONNEL)
    assert press(client, f"{AT}/courtesy/draws/", deed="draw", month="115/10/01", count=3, rest_months=1) == 302
    one = queries.open_candidates()[0]
    new = f"{AT}/courtesy/new/?candidate={one.id}"
    assert f'value="{one.extension}"' in body(client, new)
    sheet = {f"item_{item.code}": str(item.points) for item in queries.sheet_on(date(2026, 11, 1)).items}
    given = {
        "deed": "enter", "tested_on": "115/11/01", "tester": "other", "other": "花蓮分署", "extension": one.extension,
        "person": "同仁丙",
    }  # fmt: skip
    # One item over its points: the form says so and keeps what was typed.
    assert press(client, new, **{**given, **sheet, "item_unit_answer": "15.1"}) == 422
    assert press(client, new, **{**given, **sheet, "item_unit_answer": "7.5"}) == 302
    found = queries.courtesy_tests(SYSTEM, date(2026, 11, 1), date(2026, 11, 1))
    assert [(row.tester, row.person, str(row.score)) for row in found] == [("花蓮分署", "同仁丙", "92.5")]
    page = f"{AT}/courtesy/{found[0].id}/"
    assert press(client, page, deed="tell") == 302
    assert press(client, page, deed="correct", score="93", reason="") == 422
    assert press(client, page, deed="correct", score="93", reason="複核") == 302
    assert "複核" in body(client, page)


def test_looking_at_somebodys_scores_is_written_down_and_at_ones_own_is_not(ids: dict[str, int]) -> None:
    page = f"{AT}/courtesy/{ids['test']}/"
    body(client_of(R.SECTION_CLERK), page)
    assert office.looks(subject="review").rows == []
    body(client_of(R.OFFICER), page)
    (look,) = office.looks(subject="review").rows
    assert (look.subject_id, look.staff_id) == (f"courtesy {ids['test']}", staff(R.OFFICER).pk)
    assert "92.5" not in body(client_of(R.UNIT_HEAD), page, 403)
    assert office.looks(refused=True).rows


def test_the_group_scores_and_a_second_person_grants_the_award(ids: dict[str, int]) -> None:
    clerk = staff(R.SECTION_CLERK).pk
    sheet = f"{AT}/conduct/score/?month=2026-09"
    assert press(client_of(R.MANAGER), sheet, deed="score", **{f"clerk_{clerk}": "88.5"}) == 302
    assert press(client_of(R.PERSONNEL), f"{AT}/conduct/?month=2026-09", deed="close") == 302
    (review, *_) = queries.conduct_reviews(SYSTEM, date(2026, 9, 1))
    assert str(review.score) == "89.25"
    (award,) = queries.awards_to_approve()
    assert press(client_of(R.PERSONNEL), f"{AT}/awards/", deed="grant", which=award.id) == 403
    assert press(client_of(R.MANAGER), f"{AT}/awards/", deed="grant", which=award.id) == 302
    assert queries.awards(SYSTEM)[0].state == "granted"


def test_skills_honours_sheets_and_manuals_are_kept_on_their_pages(ids: dict[str, int]) -> None:
    client, clerk = client_of(R.PERSONNEL), staff(R.SECTION_CLERK)
    skills = {"deed": "test", "kind": "written", "title": "法令測驗", "held_on": "115/10/05"}
    assert press(client, f"{AT}/skills/", **skills, results=f"{clerk.username} 88.5\n同仁丁 沒考") == 422
    assert press(client, f"{AT}/skills/", **skills, results=f"{clerk.username} 88.5\n同仁丁 70") == 302
    assert [str(one.mean) for one in queries.skill_tests()] == ["79.3", "80.0"]
    names = [one.id for one in queries.honours() if one.public_from is None]
    published = {"deed": "publish", "public_from": "115/11/03", "entries": names}
    assert press(client, f"{AT}/honours/", **published) == 302
    assert all(one.public_from for one in queries.honours())
    sheet = {
        "deed": "keep",
        "valid_from": "116/01/01",
        "items": "all|全部|All|99",
        "grades": "90|優等|Best\n0|其他|Other",
    }
    assert press(client, f"{AT}/courtesy/sheets/", **sheet) == 422
    assert press(client, f"{AT}/courtesy/sheets/", **(sheet | {"items": "all|全部|All|100"})) == 302
    assert queries.sheet_on(date(2027, 1, 1)).items[0].code == "all"
    manual = f"{AT}/manuals/{ids['manual']}/"
    assert press(client_of(R.MANAGER), manual, deed="decide", approved="yes") == 302
    assert queries.manual(ids["manual"], on=date(2026, 11, 2)).current is not None
