"""Surveys where people meet them: website, telephone, kiosk. Anonymous, in both languages, without JavaScript."""

import re
from datetime import timedelta

import pytest
from django.conf import settings
from django.test import Client

from bianmin.desk import actions as desk
from bianmin.kit.clock import today
from bianmin.kit.texts import t
from bianmin.pages.models import Attempt
from bianmin.surveys import actions, queries
from bianmin.surveys.models import Rating, Response, Vote
from bianmin.surveys.types import Option
from tests.console.valid_html import faults
from tests.factories.desk import a_desk, counter
from tests.factories.surveys import SYSTEM, keeper, some_surveys

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def site() -> str:
    some_surveys()
    return a_desk()


@pytest.fixture
def kiosk(site: str) -> Client:
    made = desk.add_device("一樓自助機", actor=SYSTEM, site_code=site, kind="kiosk")
    browser = Client()
    browser.post(f"/hall/{site}/pair/", {"key": made.key})
    return browser


def a_poll(slug: str = "evening") -> None:
    actions.save_poll(
        slug, actor=keeper(), title=t("夜間繳款要開到幾點？", "Until when?"), intro=t("請選一項", "Choose one"),
        options=(Option("a", t("七點", "Seven")), Option("b", t("八點", "Eight"))),
        opens_on=today(), closes_on=today() + timedelta(days=3), on=today() - timedelta(days=1),
    )  # fmt: skip


def sheet(page: str) -> str:
    found = re.search(r'name="sheet" value="([^"]+)"', page)
    assert found
    return found[1]


def test_every_page_is_valid_html_in_both_languages(site: str) -> None:
    a_poll()
    browser = Client()
    pages = [
        "survey/", "survey/visitors/", "survey/visitors2/", "survey/thanks/", "poll/evening/", f"hall/{site}/survey/",
        f"hall/{site}/survey/visitors/", f"hall/{site}/rate/", f"hall/{site}/rate/one/", f"hall/{site}/thanks/",
    ]  # fmt: skip
    for place, page in enumerate(pages):
        answers = [browser.get(root + page) for root in ("/", "/en/")]
        assert [answer.status_code for answer in answers] == [200, 200], page
        assert faults(answers[place % 2].content.decode()) == [], page
    for page in (
        "survey/staff/",
        "survey/none/",
        "poll/none/",
        f"hall/{site}/survey/staff/",
        f"hall/{site}/rate/none/",
    ):
        assert browser.get(f"/{page}").status_code == 404, page


def test_a_survey_is_answered_on_the_website_without_a_session_and_twice_sent_counts_once() -> None:
    browser = Client()
    page = browser.get("/survey/visitors/?by=phone&place=main").content.decode()
    sent = {"q_overall": "satisfied", "comment": "很快", "sheet": sheet(page), "by": "phone", "place": "main"}
    for _ in range(2):
        answer = browser.post("/survey/visitors/", sent)
        assert (answer.status_code, answer.headers["Location"]) == (302, "/survey/thanks/")
    one = Response.objects.get()
    assert (one.answers, one.channel, one.comment_state) == ({"overall": "satisfied"}, "phone", "waiting")
    assert settings.SESSION_COOKIE_NAME not in browser.cookies


def test_an_empty_survey_a_trapped_one_and_a_forged_sheet_are_refused_and_what_was_typed_stays() -> None:
    browser = Client()
    mark = sheet(browser.get("/survey/visitors/").content.decode())
    for wrong in (
        {"sheet": mark, "comment": "只有意見"},
        {"sheet": mark, "q_overall": "fair", "comment": "只有意見", "website": "x"},
        {"sheet": "forged", "q_overall": "fair", "comment": "只有意見"},
        {"sheet": mark, "q_overall": "15", "comment": "只有意見"},
    ):
        answer = browser.post("/survey/visitors/", wrong)
        assert answer.status_code in {409, 422}
        assert "只有意見" in answer.content.decode()
    assert not Response.objects.exists()


def test_a_network_that_sends_very_many_is_asked_to_wait() -> None:
    browser = Client()
    mark = sheet(browser.get("/survey/visitors/").content.decode())
    browser.post("/survey/visitors/", {"sheet": mark, "q_overall": "fair"})
    Attempt.objects.update(tries=60)
    assert browser.post("/survey/visitors/", {"sheet": mark, "q_overall": "fair"}).status_code == 429


def test_the_code_of_a_petition_opens_its_survey_once() -> None:
    actions.invite("petition", ["request:1"], actor=SYSTEM)
    code = queries.token_for("petition", "request:1")
    browser = Client()
    assert browser.post("/survey/", {"code": "wrong"}).status_code == 422
    written = f"{code[:4]}-{code[4:8]} {code[8:]}".upper()
    assert browser.post("/survey/", {"code": written}).headers["Location"] == f"/survey/{code}/"
    mark = sheet(browser.get(f"/survey/{code}/").content.decode())
    answered = browser.post(f"/survey/{code}/", {"sheet": mark, "q_speed": "satisfied"})
    assert answered.status_code == 302
    assert "已經填過" in browser.get(f"/survey/{code}/").content.decode()
    assert Response.objects.get().survey_id == "petition"


def test_a_browser_votes_once() -> None:
    a_poll()
    browser = Client()
    assert browser.post("/poll/evening/", {"option": "a"}).status_code == 422  # it had no mark yet, and has one now
    assert browser.post("/poll/evening/", {"option": "a"}).status_code == 302
    assert browser.post("/poll/evening/", {"option": "b"}).status_code == 409
    assert [vote.option for vote in Vote.objects.all()] == ["a"]


def test_the_kiosk_asks_one_question_a_screen_and_a_strange_machine_answers_nothing(site: str, kiosk: Client) -> None:
    address = f"/hall/{site}/survey/visitors2/"
    page = kiosk.get(address).content.decode()
    given = {"sheet": sheet(page)}
    assert Client().post(address, {**given, "answer": "environment:satisfied"}).status_code == 403
    asked = [one.code for one in queries.survey("visitors2").questions]
    for number, code in enumerate(asked):
        level = "" if number == 1 else "satisfied"
        answer = kiosk.post(address, {**given, "answer": f"{code}:{level}"})
        given[f"a_{code}"] = level or "-"
    assert answer.headers["Location"] == f"/hall/{site}/thanks/"
    one = Response.objects.get()
    assert (one.channel, one.site, set(one.answers)) == ("kiosk", site, {asked[0], asked[2], asked[3]})
    back = kiosk.post(address, {"sheet": given["sheet"], f"a_{asked[0]}": "satisfied", "back": "1"})
    assert f'value="{asked[0]}:satisfied"' in back.content.decode()


def test_a_counter_is_rated_with_one_touch_and_by_the_ticket_it_served_once(site: str, kiosk: Client) -> None:
    address = f"/hall/{site}/rate/one/"
    assert Client().post(address, {"score": "5"}).status_code == 403
    assert kiosk.post(address, {"score": "5", "sheet": sheet(kiosk.get(address).content.decode())}).status_code == 302
    ticket = desk.take_ticket("help", actor=SYSTEM)
    telephone = Client()
    assert "辦理完成後" in telephone.get(f"/hall/t/{ticket.code}/rate/").content.decode()
    place = counter("one", on=today())
    called = desk.call_next(place.id, actor=SYSTEM)
    desk.begin_service(called.id, counter_id=place.id, actor=SYSTEM)
    desk.close_ticket(called.id, counter_id=place.id, item="guide", actor=SYSTEM)
    page = telephone.get(f"/hall/t/{ticket.code}/rate/")
    assert faults(page.content.decode()) == []
    assert telephone.post(f"/hall/t/{ticket.code}/rate/", {"score": "2"}).status_code == 302
    assert telephone.post(f"/hall/t/{ticket.code}/rate/", {"score": "5"}).status_code == 409
    assert sorted(Rating.objects.values_list("counter", "score", "channel")) == [
        ("one", 2, "phone"),
        ("one", 5, "kiosk"),
    ]
