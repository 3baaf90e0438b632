"""Inventory rows of surveys and evaluation (H; polls and the petitioners' survey of G), used as people use them."""

import re
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from django.test import Client
from django.urls import reverse

from bianmin.desk import actions as desks
from bianmin.kit.clock import today
from bianmin.office.types import Role
from bianmin.surveys import actions, queries
from tests.factories.console import Office, client_of
from tests.factories.desk import SYSTEM, a_desk
from tests.factories.surveys import OF_109, clerk, records
from tests.inventory.using import bianmin, fill, page, read

R = Role
OF_YEAR_109 = {"first": "109/1/1", "last": "109/12/31"}


@pytest.fixture(autouse=True)
def site(desk: Office) -> str:
    actions.ensure_default_surveys()
    return a_desk()


def public(name: str, *args: object) -> str:
    """Open a page as a citizen; return its words."""
    return read(Client().get(reverse(name, args=args)))


def send(name: str, *args: object, browser: Client | None = None, **fields: str) -> int:
    """Send a public form with the mark its page bore; return the status."""
    visitor, address = browser or Client(), reverse(name, args=args)
    mark = re.search(r'name="sheet" value="([^"]+)"', read(visitor.get(address)))
    return visitor.post(address, {**fields, "sheet": mark[1] if mark else ""}).status_code


def kiosk(site: str) -> Client:
    """Return a browser that is one of the office's kiosks."""
    browser = Client()
    key = desks.add_device("一樓", actor=SYSTEM, site_code=site, kind="kiosk").key
    browser.post(reverse("hall:pair", args=(site,)), {"key": key})
    return browser


def year_109() -> None:
    """Have the 135 answers of the year 109."""
    actions.take_survey_responses(records("visitors", OF_109, date(2020, 6, 1)), actor=clerk())


def rates(code: str, first: date, last: date) -> dict[str, str]:
    return {row.question.code: str(row.combined) for row in queries.results(code, first, last).rows}


def test_visitors_answer_by_every_channel_and_a_file_and_are_counted(site: str, tmp_path: Path) -> None:
    assert send("site:survey", "visitors", q_overall="satisfied") == 302
    one = kiosk(site)
    for question in queries.survey("visitors").questions:
        given = {f"a_{before.code}": "-" for before in queries.survey("visitors").questions}
        del given[f"a_{question.code}"]
        last = {"browser": one, "answer": f"{question.code}:{question.levels.keys[0]}", **given}
    assert send("hall:survey-ask", site, "visitors", **last) == 302  # type: ignore[arg-type]  # a browser among the fields
    desk = client_of(R.FRONT_DESK)
    paper = {"d_overall": "1", "on": "115/11/2", "channel": "paper", "site": site}
    mark = re.search(r'name="sheet" value="([^"]+)"', page(R.FRONT_DESK, "console:survey-paper", "visitors"))
    assert mark
    read(desk.post(reverse("console:survey-paper", args=("visitors",)), {**paper, "sheet": mark[1]}))
    file = tmp_path / "answers.csv"
    file.write_text(
        "response_id,survey,answered_on,channel,question,answer,comment\nx1,visitors,2020-01-02,paper,overall,fair,\n",
        encoding="utf-8",
    )
    assert bianmin("load", "survey-responses", file)["loaded"] == 1
    found = queries.results("visitors", date(2020, 1, 1), today())
    assert (found.returned, dict(found.channels)) == (4, {"web": 1, "kiosk": 1, "paper": 2})
    assert "4" in page(R.AUDITOR, "console:survey", "visitors", first="109/1/1")


def test_four_levels_print_two_decimals_and_the_combined_rate_is_the_sum_of_the_displayed() -> None:
    year_109()
    shown = page(R.SECRETARIAT, "console:survey", "visitors", **OF_YEAR_109)
    for printed in ("54.07%", "40.74%", "5.19%", "94.81%"):
        assert printed in shown
    assert "54.07" in page(R.SECRETARIAT, "console:survey-file", "visitors", **OF_YEAR_109)
    assert rates("visitors", date(2020, 1, 1), date(2020, 12, 31))["process"] == "94.81"


def test_two_levels_print_one_decimal() -> None:
    counts = {"manners": {"satisfied": 62, "improve": 2}, "complaints": {"satisfied": 61, "improve": 3}}
    actions.take_survey_responses(records("visitors2", counts, date(2021, 3, 1)), actor=clerk())
    shown = page(R.SECRETARIAT, "console:survey", "visitors2", first="110/1/1", last="110/6/30")
    assert "96.9%" in shown
    found = rates("visitors2", date(2021, 1, 1), date(2021, 6, 30))
    assert (found["manners"], found["complaints"]) == ("96.9", "95.3")


def test_the_seven_questions_are_asked_and_change_by_a_version() -> None:
    assert public("site:survey", "visitors").count("survey__question") == 7
    words = {
        "title_zh": "洽公問卷",
        "title_en": "Visit",
        "questions": "overall|four|整體|Whole",
        "valid_from": "115/11/1",
    }
    fill(R.SECRETARIAT, "console:survey-edit", "visitors", deed="version", note="精簡", **words)
    assert len(queries.survey("visitors").questions) == 1
    assert public("site:survey", "visitors").count("survey__question") == 1


def test_the_time_taken_is_shown_in_bands() -> None:
    year_109()
    shown = page(R.SECRETARIAT, "console:survey", "visitors", **OF_YEAR_109)
    for printed in ("80.00%", "19.26%", "0.74%", "99.26%"):
        assert printed in shown
    assert rates("visitors", date(2020, 1, 1), date(2020, 12, 31))["time"] == "99.26"


def test_a_counter_is_rated_at_once_at_the_kiosk_and_by_its_ticket(site: str) -> None:
    one = kiosk(site)
    for score in "54431":
        assert send("hall:rate", site, "one", browser=one, score=score) == 302
    ticket = desks.take_ticket("help", actor=SYSTEM)
    assert "辦理完成後" in public("hall:rate-ticket", ticket.code)
    (found,) = queries.ratings(today(), today())
    assert (found.counter, found.count, found.mean) == ("one", 5, Decimal("3.40"))
    assert "3.40" in page(R.AUDITOR, "console:survey-ratings")


def test_the_survey_is_electronic_at_the_kiosk_and_on_the_website(site: str) -> None:
    assert "7題" in read(Client().get(reverse("hall:survey", args=(site,))))
    assert "第1題" in public("hall:survey-ask", site, "visitors")
    assert "洽公民眾滿意度問卷" in public("site:surveys")
    assert send("site:survey", "visitors2", q_manners="satisfied") == 302
    assert queries.results("visitors2", today(), today()).channels == {"web": 1}


def test_the_staff_answer_once_each_by_codes_that_lead_to_nobody() -> None:
    address = reverse("console:survey-edit", args=("staff",))
    made = read(client_of(R.PERSONNEL).post(address, {"deed": "codes", "count": "6"}))
    codes = re.findall(r"/survey/([a-z2-7]{16})/", made)
    assert len(codes) == 6
    for code in codes[:5]:
        assert send("site:survey", code, q_overall="satisfied") == 302
    assert send("site:survey", codes[0], q_overall="satisfied") == 409
    page(R.PERSONNEL, "console:survey-edit", "staff")
    assert "83.3%" in page(R.PERSONNEL, "console:survey", "staff")
    came = queries.sent("staff", today(), today())
    assert (came.sent, came.returned) == (6, 5)


def test_an_answered_petition_brings_a_survey_whose_return_is_counted() -> None:
    actions.invite("petition", ["request:1", "request:2"], actor=SYSTEM)
    assert send("site:survey", queries.token_for("petition", "request:1"), q_speed="satisfied") == 302
    page(R.FRONT_DESK, "console:survey-paper", "petition")
    actions.enter_paper("petition", {"speed": "fair"}, actor=clerk(), channel="mail")
    assert "100.0%" in page(R.SECRETARIAT, "console:survey", "petition")
    assert queries.sent("petition", today(), today()).returned == 2


def test_what_must_be_better_is_followed_until_its_proof() -> None:
    made = fill(
        R.UNIT_HEAD, "console:improvements", deed="find", source="survey", finding="等候椅不足", unit="秘書室",
        kind="change", measure="增購", due_on="115/1/1",
    )  # fmt: skip
    number = int(made.split("/")[-2])
    assert "逾期" in page(R.AUDITOR, "console:improvements", state="overdue")
    fill(R.UNIT_HEAD, "console:improvement", number, deed="done", done_on="115/11/1", evidence="照片")
    assert "照片" in page(R.AUDITOR, "console:improvement", number)
    assert [one.id for one in queries.improvements("done")] == [number]


def test_the_trend_shows_each_half_year() -> None:
    for half, good in ((1, 80), (7, 90)):
        counts = {"overall": {"satisfied": good, "fair": 100 - good}}
        actions.take_survey_responses(records("visitors", counts, date(2020, half, 5), mark=f"{half}-"), actor=clerk())
    shown = page(R.SECRETARIAT, "console:survey", "visitors", step="half", **OF_YEAR_109)
    assert "109上" in shown
    assert "109下" in shown
    points = queries.trend("visitors", date(2020, 1, 1), date(2020, 12, 31), step="half")
    assert [str(point.rates["overall"]) for point in points] == ["80.00", "90.00"]


def test_a_poll_is_put_voted_in_and_published_after_its_end() -> None:
    fill(
        R.SECRETARIAT, "console:survey-polls", slug="evening", title_zh="開到幾點？", title_en="Until when?",
        options="七點|Seven\n八點|Eight", opens_on=f"{today():%Y-%m-%d}", closes_on=f"{today():%Y-%m-%d}",
    )  # fmt: skip
    assert "開到幾點" in public("site:surveys")
    voter, address = Client(), reverse("site:poll", args=("evening",))
    voter.get(address)
    assert voter.post(address, {"option": "a"}).status_code == 302
    assert "投票" in public("site:poll", "evening")
    page(R.AUDITOR, "console:survey-polls")
    assert queries.poll("evening").voted == 1
