"""The kiosk: six choices, a number with its slip, one's case masked and cleared, nothing given to strange machines."""

import re
from datetime import timedelta
from pathlib import Path

import pytest
from django.test import Client

from bianmin.desk import actions, queries
from bianmin.desk.models import KioskUse
from bianmin.hall import mycase
from bianmin.hall.frame import COOKIE
from bianmin.kit import clock
from bianmin.kit.clock import today
from bianmin.kit.texts import t
from tests.console.valid_html import faults
from tests.factories.cases import a_line, take
from tests.factories.desk import SYSTEM, a_desk

pytestmark = pytest.mark.django_db
PAGES = (
    "",
    "ticket/",
    "ticket/pay/",
    "case/",
    "services/",
    "forms/",
    "forms/instalment/",
    "hours/",
    "survey/",
    "pair/",
    "board/",
)


@pytest.fixture
def site() -> str:
    return a_desk()


@pytest.fixture
def kiosk(site: str) -> Client:
    """A browser that was paired with the key the console showed."""
    made = actions.add_device("一樓自助機", actor=SYSTEM, site_code=site, kind="kiosk")
    browser = Client()
    answer = browser.post(f"/hall/{site}/pair/", {"key": made.key})
    assert answer.status_code == 302
    assert browser.cookies[COOKIE]["httponly"]
    return browser


@pytest.mark.parametrize("root", ["/hall/", "/en/hall/"])
def test_every_screen_is_valid_html_in_both_languages_with_nothing_inline(site: str, root: str) -> None:
    browser = Client()
    for page in PAGES:
        answer = browser.get(f"{root}{site}/{page}")
        assert answer.status_code == 200, page
        assert faults(answer.content.decode()) == [], page
        assert "unsafe-inline" not in answer.headers["Content-Security-Policy"]
        assert answer.headers["Cache-Control"] == "no-store"


def test_a_screen_has_at_most_six_choices_and_always_a_way_back_and_the_other_language(site: str) -> None:
    for at in range(3):
        actions.save_queue(
            f"more{at}", actor=SYSTEM, site_code=site, prefix=f"M{'XYZ'[at]}", name=t("更多", "More"),
            services=t("", ""), position=9, valid_from=today(),
        )  # fmt: skip
    browser = Client()
    for page in ("", "ticket/", "ticket/pay/", "services/"):
        body = browser.get(f"/hall/{site}/{page}").content.decode()
        assert len(re.findall(r'class="choice[ "]', body)) <= 6, page
        assert "English" in body
        if page:
            assert "上一步" in body
            assert "回到首頁" in body
    second = browser.get(f"/hall/{site}/ticket/?screen=2").content.decode()
    assert len(re.findall(r'class="choice[ "]', second)) == 3
    assert 'data-idle="60"' in second
    assert 'data-warning="20"' in second


def test_a_number_is_taken_with_its_slip_and_a_page_for_the_telephone(kiosk: Client, site: str) -> None:
    answer = kiosk.post(f"/hall/{site}/ticket/pay/", {"care": "elderly"}, follow=True)
    body = answer.content.decode()
    assert "A001" in body
    assert "年長者" in body
    code = re.search(r"/taken/([\w-]+)/", answer.redirect_chain[0][0])
    assert code is not None
    assert len(code[1]) >= 20
    ticket = queries.ticket(code[1])
    assert (ticket.care, ticket.channel) == ("elderly", "kiosk")
    phone = Client().get(f"/hall/t/{code[1]}/").content.decode()
    assert "前面還有0人" in phone
    assert faults(phone) == []
    assert faults(Client().get(f"/en/hall/t/{code[1]}/slip/").content.decode()) == []
    assert {one.what: (one.uses, one.printed) for one in queries.kiosk_uses(today())}["ticket"] == (1, 1)


def test_a_strange_machine_gets_no_number_and_is_told_whom_to_ask(site: str) -> None:
    browser = Client()
    answer = browser.post(f"/hall/{site}/ticket/pay/", {"care": ""})
    assert answer.status_code == 403
    assert "請洽服務櫃檯" in answer.content.decode()
    assert browser.post(f"/hall/{site}/pair/", {"key": "guessed"}).status_code == 422
    assert queries.waiting(queries.queues()[0].site_id) == []


def test_a_machine_that_was_withdrawn_gives_no_more_numbers(kiosk: Client, site: str) -> None:
    actions.revoke_device(queries.devices()[0].id, actor=SYSTEM)
    assert kiosk.post(f"/hall/{site}/ticket/pay/", {"care": ""}).status_code == 403


def test_one_gives_a_number_up_on_the_telephone_after_a_second_look(kiosk: Client, site: str) -> None:
    answer = kiosk.post(f"/hall/{site}/ticket/ask/", {"care": ""})
    code = answer.headers["Location"].split("/")[-2]
    page = Client()
    assert "確定放棄" in page.post(f"/hall/t/{code}/").content.decode()
    assert queries.ticket(code).state == "waiting"
    page.post(f"/hall/t/{code}/", {"confirm": "yes"})
    assert queries.ticket(code).state == "left"


def test_a_kiosk_says_each_minute_that_it_is_up(kiosk: Client, site: str, monkeypatch: pytest.MonkeyPatch) -> None:
    first = clock.day_begins(today()) + timedelta(hours=9)
    for seconds in (0, 10, 60, 120):
        monkeypatch.setattr("bianmin.desk.actions.places.clock.now", lambda s=seconds: first + timedelta(seconds=s))
        assert kiosk.post(f"/hall/{site}/alive/").status_code == 204
    assert queries.uptime(today()) == [("一樓自助機", 1, 3)]
    assert Client().post(f"/hall/{site}/alive/").status_code == 204
    assert queries.uptime(today()) == [("一樓自助機", 1, 3)]


def test_my_case_is_found_by_number_and_identifier_masked_and_cleared(site: str, tmp_path: Path) -> None:
    line = a_line(obligor_name="測試人", obligor_id="A123456789")
    take(tmp_path, [line])
    typed = {"year": "115", "word": line["case_type"], "serial": "1", "identifier": "a123456789", "code": ""}
    browser = Client()
    wrong = browser.post(f"/hall/{site}/case/", {**typed, "identifier": "A123456780"})
    assert wrong.status_code == 422
    assert "查無符合的案件" in wrong.content.decode()
    typed["year"] = str(today().year - 1911)
    found = browser.post(f"/hall/{site}/case/", typed)
    assert found.status_code == 302
    assert "A123456789" not in found.headers["Location"]
    shown = browser.get(found.headers["Location"]).content.decode()
    assert "測○○" in shown
    assert "測試人" not in shown
    assert faults(shown) == []
    later = clock.now() + timedelta(seconds=mycase.SECONDS + 1)
    assert browser.get(f"/hall/{site}/").status_code == 200  # the start forgets it
    assert "expired" in browser.get(f"/hall/{site}/case/shown/").headers["Location"]
    browser.post(f"/hall/{site}/case/", typed)
    session = browser.session
    session[mycase.KEY] = {**session[mycase.KEY], "until": later.timestamp() - 2 * mycase.SECONDS}
    session.save()
    assert "expired" in browser.get(f"/hall/{site}/case/shown/").headers["Location"]


def test_an_unknown_site_or_ticket_is_said_plainly() -> None:
    a_desk()
    for address in ("/hall/nowhere/", "/hall/nowhere/board/", "/hall/t/nothing/", "/hall/main/services/nothing/"):
        assert Client().get(address).status_code == 404, address


def test_a_blank_form_is_printed_at_the_kiosk_or_fetched_by_its_sign_and_counted(kiosk: Client, site: str) -> None:
    listed = kiosk.get(f"/hall/{site}/forms/").content.decode()
    code = re.findall(rf'href="/hall/{site}/forms/([a-z0-9-]+)/"', listed)[0]
    page = kiosk.get(f"/hall/{site}/forms/{code}/")
    assert f"/forms/{code}.pdf" in page.content.decode()
    assert "frame-src 'self'" in page.headers["Content-Security-Policy"]
    paper = kiosk.get(f"/hall/{site}/forms/{code}/form.pdf")
    assert (paper.headers["Content-Type"], paper.content[:5]) == ("application/pdf", b"%PDF-")
    assert KioskUse.objects.filter(what="forms", printed=code).count() == 1
    assert kiosk.get(f"/hall/{site}/forms/none/").status_code == 404
