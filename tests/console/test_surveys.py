"""What the secretariat, the desk and readers do on the pages of surveys."""

import re
from datetime import date, timedelta
from uuid import UUID

import pytest
from django.test import Client

from bianmin.kit.clock import today
from bianmin.office.types import Role
from bianmin.surveys import actions, queries
from bianmin.surveys.models import Response
from tests.console.survey_pages import survey_pages
from tests.console.valid_html import faults
from tests.factories.console import client_of
from tests.factories.surveys import CITIZEN, OF_109, clerk, keeper, records, some_surveys

pytestmark = pytest.mark.django_db
R = Role
PAPER = "/console/surveys/of/visitors/paper/"


@pytest.fixture(autouse=True)
def _surveys() -> None:
    some_surveys()


def secretariat() -> Client:
    return client_of(R.SECRETARIAT)


def a_finding() -> int:
    return actions.record_finding(
        "等候椅不足", actor=keeper(), source="survey", unit="秘書室", kind="change", measure="增購座椅",
        due_on=today() - timedelta(days=1),
    )  # fmt: skip


def test_every_page_opens_in_both_languages_and_is_valid_html() -> None:
    actions.take_survey_responses(records("visitors", OF_109, date(2020, 6, 1)), actor=clerk())
    actions.take_survey_responses(records("visitors", OF_109, today(), mark="n"), actor=clerk())
    actions.answer("visitors", {"overall": "fair"}, "座位太少", actor=CITIZEN)
    for score in (5, 4, 4, 3, 1):
        actions.rate(score, actor=CITIZEN, site="main")
    wrong = {}
    for place, (name, role, address) in enumerate(survey_pages(a_finding())):
        # Valid HTML doesn't hang on the language: each page is looked through in one, the next in the other.
        answers = [client_of(role, language=language).get(address) for language in ("zh-hant", "en")]
        assert [answer.status_code for answer in answers] == [200, 200], name
        if found := faults(answers[place % 2].content.decode()):
            wrong[name] = found
    assert not wrong


def test_the_results_of_109_stand_as_the_report_prints_them_and_leave_as_a_file() -> None:
    actions.take_survey_responses(records("visitors", OF_109, date(2020, 6, 1)), actor=clerk())
    period = "?first=109/1/1&last=109/12/31"
    page = client_of(R.AUDITOR).get(f"/console/surveys/of/visitors/{period}").content.decode()
    for printed in ("54.07%", "40.74%", "5.19%", "94.81%", "99.26%", "109/06"):
        assert printed in page
    answer = client_of(R.AUDITOR).get(f"/console/surveys/of/visitors/file.csv{period}")
    lines = b"".join(answer).decode().splitlines()
    assert any("73" in line and "54.07" in line and "94.81" in line for line in lines)


def test_paper_is_entered_by_digits_and_the_last_sheet_taken_back_without_its_mark_in_an_address() -> None:
    desk = client_of(R.FRONT_DESK)

    def sheet(page: str) -> str:
        found = re.search(r'name="sheet" value="([^"]+)"', page)
        assert found
        return found[1]

    page = desk.get(PAPER).content.decode()
    typed = {
        "d_time": "1",
        "d_overall": "2",
        "on": "115/11/2",
        "channel": "paper",
        "site": "main",
        "sheet": sheet(page),
    }
    assert desk.post(PAPER, {**typed, "d_staff": "7"}).status_code == 422
    answer = desk.post(PAPER, typed)
    assert answer.status_code == 200  # no address leads to the sheet
    one = Response.objects.get()
    assert (one.answers, one.day, one.site) == ({"time": "15", "overall": "satisfied"}, date(2026, 11, 2), "main")
    body = answer.content.decode()
    assert "115/11/2" in body
    taken = desk.post(PAPER, {"deed": "undo", "last": typed["sheet"], "number": "1"})
    assert "已復原" in taken.content.decode()
    assert not Response.objects.exists()
    assert desk.post(PAPER, {**typed, "d_time": "", "d_overall": "", "sheet": sheet(body)}).status_code == 422


def test_the_secretariat_changes_questions_by_a_version_and_hands_codes_out_once() -> None:
    at = "/console/surveys/of/staff/edit/"
    form = {"deed": "version", "title_zh": "同仁調查", "title_en": "Staff", "questions": "overall|yes|整體|Whole",
            "valid_from": "115/12/1", "note": "精簡"}  # fmt: skip
    for fault in ({"questions": "overall|整體"}, {"questions": "overall|two|整體|Whole"}, {"title_en": ""}):
        assert secretariat().post(at, form | fault).status_code == 422
    assert secretariat().post(at, form).status_code == 302
    assert [len(one.questions) for one in queries.versions("staff")] == [1, 5]
    codes = re.findall(
        r"/survey/([a-z2-7]{16})/", secretariat().post(at, {"deed": "codes", "count": "3"}).content.decode()
    )
    assert len(codes) == 3
    assert queries.invitation(codes[0]).survey == "staff"
    assert client_of(R.FRONT_DESK).get(at).status_code == 403
    made = {
        **form,
        "code": "lectures",
        "audience": "public",
        "position": "9",
        "is_active": "on",
        "questions": "a|four|甲|A",
    }
    assert secretariat().post("/console/surveys/new/", made).status_code == 302
    assert secretariat().post("/console/surveys/new/", made).status_code == 422


def test_a_comment_is_read_before_others_see_it() -> None:
    actions.answer("visitors", {"overall": "fair"}, "某某人很兇", actor=CITIZEN)
    assert "某某人" not in client_of(R.AUDITOR).get("/console/surveys/comments/?state=waiting").content.decode()
    which = queries.comments("waiting")[0].id
    given = {"which": which, "deed": "show", "text": "有人很兇"}
    assert client_of(R.FRONT_DESK).post("/console/surveys/comments/", given).status_code == 403
    assert secretariat().post("/console/surveys/comments/", given).status_code == 302
    assert "有人很兇" in client_of(R.AUDITOR).get("/console/surveys/comments/").content.decode()
    assert secretariat().post("/console/surveys/comments/", {"which": "x", "deed": "show"}).status_code == 404
    assert UUID(which).version == 4


def test_a_finding_is_entered_changed_and_done_with_its_proof_on_its_page() -> None:
    form = {"deed": "find", "source": "comment", "finding": "標示不清", "unit": "秘書室", "kind": "notice",
            "measure": "重做標示", "due_on": "115/12/31"}  # fmt: skip
    made = secretariat().post("/console/improvements/", form)
    at = made.headers["Location"]
    assert secretariat().post(at, {"deed": "done", "done_on": "115/11/1", "evidence": ""}).status_code == 422
    assert secretariat().post(at, {"deed": "change", "unit": "秘書室", "kind": "budget", "measure": "編預算",
                                   "due_on": "116/3/1", "reason": "經費"}).status_code == 302  # fmt: skip
    assert secretariat().post(at, {"deed": "done", "done_on": "115/11/1", "evidence": "照片"}).status_code == 302
    assert "照片" in client_of(R.AUDITOR).get(at).content.decode()
    assert client_of(R.AUDITOR).post(at, {"deed": "again", "reason": "x"}).status_code == 403


def test_a_poll_is_put_and_listed() -> None:
    form = {"deed": "poll", "slug": "evening", "title_zh": "開到幾點？", "title_en": "Until when?",
            "options": "七點|Seven\n八點|Eight", "opens_on": "115/12/1", "closes_on": "115/12/31"}  # fmt: skip
    assert secretariat().post("/console/surveys/polls/", form | {"options": "七點"}).status_code == 422
    assert secretariat().post("/console/surveys/polls/", form).status_code == 302
    assert "開到幾點" in secretariat().get("/console/surveys/polls/?slug=evening").content.decode()
