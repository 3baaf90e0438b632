"""Following a request: one answer for everything that is wrong, then all of it; and the message board."""

from datetime import timedelta
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from bianmin.bookings import queries as seats
from bianmin.catalogue import queries as catalogue
from bianmin.kit.clock import today
from bianmin.office.types import Actor, Role
from bianmin.requests import actions, queries
from bianmin.requests.types import Applied
from tests.factories import applications, site
from tests.factories.applying import picture, words

pytestmark = pytest.mark.django_db
DESK = Actor("測試櫃檯", None, frozenset({Role.FRONT_DESK, Role.UNIT_HEAD, Role.SECRETARIAT}))
CITIZEN = Actor.citizen()


def applied(code: str, *, case: site.Found | None = None, **changes: Any) -> Applied:
    """Take in a good application of a service, as if by the site."""
    service = catalogue.service(code, today())
    slot = applications.a_slot_of(service) if service.place_kind and code != "archives" else ""
    numbers = (case.number,) if case else ()
    answers = applications.answers_for(service, on=today(), case_numbers=numbers, slot=slot) | changes
    return actions.apply(
        code,
        answers,
        actor=CITIZEN,
        channel="online",
        applicant=applications.WHO,
        case_ids=(case.id,) if case else (),
    )


def open_it(visitor: Client, made: Applied, root: str = "/") -> Any:
    """Look a request up and return its page."""
    asked = visitor.post(f"{root}progress/", {"number": made.number, "code": made.code.lower()})
    assert asked.status_code == 302
    return visitor.get(asked.headers["Location"])


def test_wrong_number_or_code_gets_one_answer_and_few_tries(visitor: Client) -> None:
    made = applied("suggestion")
    wrong = [
        (made.number, "AAAAA-AAAAA-AAAAA-AAAAA"),
        ("便字第1150099999號", made.code),
        ("abc", "x"),
        ("7" * 60, "x" * 60),
    ]
    answers = [visitor.post("/progress/", {"number": number, "code": code}) for number, code in wrong]
    assert {one.status_code for one in answers} == {422}
    said = {str(one.context_data["form"].errors["__all__"]) for one in answers}  # type: ignore[index]  # the stubs let a context be None
    assert len(said) == 1
    assert all("no-store" in one.headers["Cache-Control"] for one in answers)
    assert visitor.post("/progress/", {"number": "\0", "code": "\0"}).status_code == 422
    for _ in range(12):
        last = visitor.post("/progress/", {"number": made.number, "code": "x"})
    assert (last.status_code, "請稍候再試" in words(last)) == (429, True)
    right = visitor.post("/progress/", {"number": made.number, "code": made.code})
    assert right.status_code == 429, "the right code tells nothing either until the time is over"


def test_without_a_code_no_page_of_a_request_opens(visitor: Client) -> None:
    for path in ("request/", "request/supply/", "request/withdraw/", "request/file/1/", "booking/", "booking/cancel/",
                 "booking/calendar.ics"):  # fmt: skip
        assert visitor.get(f"/progress/{path}").headers["Location"] == "/progress/?expired", path
    visitor.cookies["follow"] = "forged:value"
    assert visitor.get("/progress/request/").status_code == 302


@pytest.mark.parametrize("root", ["/", "/en/"])
def test_one_sees_where_it_stands_who_has_it_and_until_when(visitor: Client, person: site.Found, root: str) -> None:
    page = open_it(visitor, applied("instalment", case=person), root)
    assert "no-store" in page.headers["Cache-Control"]
    seen = page.context_data["seen"]
    assert seen.step == "received"
    said = words(page)
    chart = page.context_data["chart_wide"]
    assert ("● Now" if root == "/en/" else "● 現在") in chart
    assert str(seen.deadlines[0].explanation.en if root == "/en/" else seen.deadlines[0].explanation.zh) in said
    assert str(seen.with_whom.en if root == "/en/" else seen.with_whom.zh) in said


def test_what_was_asked_for_is_read_and_sent_with_papers(visitor: Client) -> None:
    made = applied("information")
    service = catalogue.service("information", today())
    ask = next(way for step in service.steps for way in step.exits if way.verb == "ask-supplement")
    actions.act(made.id, ask.verb, {"missing": "請附身分證明文件"}, actor=DESK)
    page = open_it(visitor, made)
    assert "請附身分證明文件" in words(page)
    form = visitor.get("/progress/request/supply/")
    assert "請附身分證明文件" in words(form)
    assert visitor.post("/progress/request/supply/", {"words": " "}).status_code == 422
    bad = visitor.post("/progress/request/supply/", {"words": "附上", "file": SimpleUploadedFile("a.svg", b"<svg/>")})
    assert (bad.status_code, "附上" in words(bad)) == (422, True)
    good = SimpleUploadedFile("證明.png", picture())
    sent = visitor.post("/progress/request/supply/", {"words": "附上證明", "file": good})
    assert sent.headers["Location"] == "/progress/request/?done=supplied"
    after = visitor.get(sent.headers["Location"])
    file = after.context_data["seen"].files[0]  # type: ignore[index]  # the stubs let a context be None
    assert (file.name, after.context_data["seen"].wanted) == ("證明.jpg", None)  # type: ignore[index]  # the stubs let a context be None
    given = visitor.get(f"/progress/request/file/{file.id}/")
    assert given.headers["X-Content-Type-Options"] == "nosniff"
    assert given.headers["Content-Disposition"].startswith("attachment")
    assert b"".join(given.streaming_content).startswith(b"\xff\xd8")  # type: ignore[attr-defined]  # a streamed answer
    assert visitor.get(f"/progress/request/file/{file.id + 999}/").status_code == 404
    assert "附上證明" in [one.reason for one in queries.timeline(made.id, actor=DESK)]


def test_withdrawn_only_after_a_second_look_and_rated_once(visitor: Client) -> None:
    made = applied("information")
    open_it(visitor, made)
    assert visitor.get("/progress/request/withdraw/").context_data["consequences"]  # type: ignore[index]  # the stubs let a context be None
    assert queries.track(made.number, made.code).outcome is None
    assert visitor.post("/progress/request/withdraw/").headers["Location"].endswith("?done=withdrawn")
    assert str(queries.track(made.number, made.code).outcome) == "withdrawn"
    assert visitor.post("/progress/request/rate/", {"stars": "9"}).status_code == 422
    assert visitor.post("/progress/request/rate/", {"stars": "4", "comment": "清楚"}).status_code == 302
    again = visitor.post("/progress/request/rate/", {"stars": "1"})
    assert again.status_code == 409
    counted = next(one for one in queries.counts(today(), today()) if one.service == "information")
    assert (counted.ratings, counted.rating_sum) == (1, 4)
    assert visitor.post("/progress/request/leave/").headers["Location"] == "/progress/?left"
    assert visitor.get("/progress/request/").status_code == 302


def test_the_time_booked_goes_into_a_calendar_is_moved_and_given_up(visitor: Client, person: site.Found) -> None:
    made = applied("evening-payment", case=person)
    open_it(visitor, made)
    calendar = visitor.get("/progress/booking/calendar.ics")
    assert calendar.headers["Content-Type"].startswith("text/calendar")
    assert b"BEGIN:VEVENT" in calendar.content
    booking_id = queries.track(made.number, made.code).booking_id
    assert booking_id is not None
    now = seats.current(booking_id)
    free = seats.free_slots("evening", today(), today() + timedelta(days=9))
    other = next(one for one in free if one.starts_at != now.starts_at)
    assert visitor.post("/progress/booking/", {"slot": other.key}).headers["Location"].endswith("?moved")
    assert seats.current(booking_id).starts_at == other.starts_at
    assert visitor.get("/progress/booking/cancel/").status_code == 200
    assert visitor.post("/progress/booking/cancel/").status_code == 302
    assert seats.current(booking_id).state.value == "cancelled"


def test_the_board_shows_what_was_posted_with_its_reply_and_no_more(visitor: Client) -> None:
    made = applied("message-board", nickname="路人", subject="停車", text="哪裡可以停車？<script>")
    assert "停車" not in words(visitor.get("/message-board/"))
    actions.act(made.id, "post", {"reply": "本分署地下一樓。"}, actor=DESK)
    for root in ("/", "/en/"):
        said = words(visitor.get(f"{root}message-board/?before=abc"))
        assert "哪裡可以停車？&lt;script&gt;" in said
        assert "本分署地下一樓。" in said
        assert applications.WHO.mail not in said
    assert "本分署地下一樓。" in words(open_it(visitor, made)), "the writer reads the reply there too"
    assert words(visitor.get("/message-board/?before=1")).count("post__reply") == 0
