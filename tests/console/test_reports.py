"""Reports at the desk: begun, written, previewed, commented, sent up, handed out; and as citizens read them."""

import pytest
from django.test import Client

from bianmin.office.types import Role
from bianmin.reports import actions, queries
from bianmin.reports.queries import Period
from tests.console.report_pages import report_pages
from tests.console.valid_html import faults
from tests.factories.cases import a_branch
from tests.factories.console import SYSTEM, client_of, staff

pytestmark = pytest.mark.django_db
SECTION = "/console/reports/{}/sections/1.1.2/"


@pytest.fixture(autouse=True)
def branch() -> None:
    a_branch()


def a_draft() -> int:
    return actions.begin_report("leap", Period.parse("114"), actor=SYSTEM)


def a_frozen() -> int:
    made = actions.begin_report("leap", Period.parse("113"), actor=SYSTEM)
    actions.freeze_report(made, actor=SYSTEM)
    return made


def section(report_id: int, code: str = "1.1.2") -> str:
    return next(part.text for part in queries.sections(report_id) if part.code == code)


def test_every_page_opens_and_is_valid_html_in_both_languages() -> None:
    wrong = {}
    for at, (name, role, address) in enumerate(report_pages(a_draft(), a_frozen())):
        for language in ("zh-hant", "en")[: 1 + at % 2]:  # each kind of page once in English
            answer = client_of(role, language=language).get(address)
            found = faults(answer.content.decode()) if answer.status_code == 200 else [f"status {answer.status_code}"]
            if found:
                wrong[f"{name} {language}"] = found
    assert not wrong


def test_a_report_is_begun_and_a_wrong_period_is_said() -> None:
    desk = client_of(Role.SECRETARIAT)
    answer = desk.post("/console/reports/", {"outline": "leap", "period": "昨天", "deed": "new"})
    assert answer.status_code == 422
    assert "不是統計期間" in answer.content.decode()
    answer = desk.post("/console/reports/", {"outline": "leap", "period": "114H1", "deed": "new"})
    assert answer.status_code == 302
    assert queries.reports()[0].title == "114年度第1次（1~6月）服務躍升執行成果報告"


def test_a_section_is_previewed_before_it_is_kept_and_what_was_typed_is_not_lost() -> None:
    made = a_draft()
    desk, before = client_of(Role.SECRETARIAT), section(made)
    typed = {"text": "- 合計{cases.transfers.files}批。", "version": "1"}
    body = desk.post(SECTION.format(made), {**typed, "deed": "preview"}).content.decode()
    assert "合計<a" in body
    assert section(made) == before
    assert desk.post(SECTION.format(made), {**typed, "deed": "write"}).status_code == 302
    assert section(made) == typed["text"]
    answer = desk.post(SECTION.format(made), {**typed, "text": "同時寫的", "deed": "write"})
    assert answer.status_code == 422
    assert "同時寫的" in answer.content.decode()


def test_a_section_is_given_out_commented_and_illustrated() -> None:
    made = a_draft()
    desk, officer = client_of(Role.SECRETARIAT), staff(Role.OFFICER)
    desk.post(SECTION.format(made), {"deed": "writer", "writer": str(officer.pk), "due": "115/01/31"})
    desk.post(SECTION.format(made), {"deed": "comment", "comment": "請補數字"})
    part = next(part for part in queries.sections(made) if part.code == "1.1.2")
    assert part.writer_id == officer.pk
    desk.post(SECTION.format(made), {"deed": "close", "which": str(part.comments[0].id)})
    body = client_of(Role.OFFICER).get(SECTION.format(made)).content.decode()
    assert "存檔" in body
    assert "已處理" in body
    answer = desk.post(SECTION.format(made), {"deed": "photo", "alt": "", "caption": ""})
    assert answer.status_code == 422


def test_a_faulty_report_is_not_sent_and_the_files_are_handed_out() -> None:
    made = a_draft()
    actions.write_section(made, "5", "計{no.such}件。", actor=SYSTEM)
    desk = client_of(Role.SECRETARIAT)
    answer = desk.post(f"/console/reports/{made}/", {"deed": "send", "note": ""})
    assert answer.status_code == 422
    assert "待修正" in answer.content.decode()
    odt = desk.get(f"/console/reports/{made}/files/odt/")
    assert odt.content.startswith(b"PK")
    assert "leap-114-1.odt" in odt.headers["Content-Disposition"]
    assert desk.get(f"/console/reports/{made}/files/json/").status_code == 404
    assert desk.get(f"/console/reports/{made}/files/exe/").status_code == 404


def test_citizens_read_what_is_published_and_nothing_else() -> None:
    made = actions.begin_report("three-facets", Period.parse("114"), actor=SYSTEM)
    for part in queries.sections(made):
        if part.is_written:
            actions.write_section(made, part.code, "移送{cases.transfers.files}批。", actor=SYSTEM)
    citizen = Client()
    assert citizen.get(f"/reports/{made}/").status_code == 404
    assert citizen.get(f"/reports/{made}/odt/").status_code == 404
    for role, deed in (
        (Role.SECRETARIAT, "send"),
        (Role.UNIT_HEAD, "sign"),
        (Role.MANAGER, "approve"),
        (Role.SECRETARIAT, "publish"),
    ):
        assert client_of(role).post(f"/console/reports/{made}/", {"deed": deed, "note": ""}).status_code == 302
    for address in ("/reports/", f"/reports/{made}/", "/reports/figures/cases.transfers.files/?period=114"):
        for language in ("", "/en"):
            answer = citizen.get(f"{language}{address}")
            assert answer.status_code == 200, address
            assert faults(answer.content.decode()) == [], address
    assert 'href="/reports/figures/cases.transfers.files/' in citizen.get(f"/reports/{made}/").content.decode()
    assert citizen.get(f"/reports/{made}/pdf/").content.startswith(b"%PDF")
    (data,) = citizen.get("/reports/data.json").json()["dataset"]
    assert [one["format"] for one in data["distribution"]] == ["JSON", "ODT", "PDF"]
    assert citizen.get("/reports/figures/no.such/").status_code == 404
