"""Inventory rows of what is taken in at the desk: each gets its receipt and day, stands in the queue, is counted."""

from django.urls import reverse

from bianmin.bookings import actions as bookings
from bianmin.catalogue import queries as catalogue
from bianmin.catalogue.types import Channel, Service
from bianmin.kit.clock import today
from bianmin.office.types import Actor, Role
from bianmin.requests import queries
from tests.factories import applications
from tests.factories.applying import make_ready
from tests.factories.console import Office, client_of
from tests.inventory.using import read

R = Role
SYSTEM = Actor.system("test")
ASKED = (
    "agency-inquiry", "archives", "curb-side", "delivery-of-possession", "file-inspection", "garnishment-report",
    "hardship-referral", "home-visit", "joining-distribution", "joint-window", "manners-complaint",
    "media-response", "night-filing", "objection", "oral-objection", "petition", "priority-purchase",
    "progress-reply", "refund-bid-bond", "refund-performance-bond", "return-bid-papers", "succession-registration",
    "taking-over", "vehicle-scrapping", "wish-to-buy",
)  # fmt: skip
WAYS = {Channel.COUNTER, Channel.TELEPHONE, Channel.LETTER, Channel.FAX}


def take(desk: Office, at: str, service: Service, channel: str) -> str:
    """Take a request in on the front desk's page; return its number."""
    bookings.ensure_default_places()
    slot = make_ready(service)
    typed = {one.name: applications.answer(one, on=today(), slot=slot) for one in service.fields()}
    who = {"applicant_name": "測試申請人", "applicant_telephone": "0912-345-678"}
    way = {"deed": "take", "key": service.code + channel, "channel": channel, "came_on": today().isoformat(),
           "language": "zh-hant", "case": str(desk.own)}  # fmt: skip
    answer = client_of(R.FRONT_DESK).post(reverse(at, args=[service.code]), way | who | typed)
    receipt = read(answer)
    return receipt.split('slip__big">')[1].split("<")[0]


def test_what_is_asked_for_at_the_desk_gets_its_receipt_and_stands_in_the_queue(desk: Office) -> None:
    head = client_of(R.MANAGER)
    for code in ASKED:
        service = catalogue.service(code, today())
        number = take(desk, "console:request-take", service, next(one.value for one in service.channels if one in WAYS))
        assert number in read(head.get(reverse("console:requests"), {"state": "", "service": code})), code
        request = queries.by_number(number)
        assert str(service.steps[0].title.zh) in read(head.get(reverse("console:request", args=[request]))), code
    assert {one.service: one.received for one in queries.counts(today(), today())} == dict.fromkeys(ASKED, 1)


def test_four_ways_lead_to_one_course(desk: Office) -> None:
    service = catalogue.service("statement", today())
    for channel in sorted(WAYS):
        take(desk, "console:request-take", service, channel.value)
    (counted,) = queries.counts(today(), today(), services=["statement"])
    assert counted.by_channel == {"counter": 1, "fax": 1, "letter": 1, "telephone": 1}
    assert len({row.step for row in queries.queue(SYSTEM).rows}) == 1


def test_a_petition_from_the_outdoor_box_is_taken_in(desk: Office) -> None:
    take(desk, "console:request-take", catalogue.service("petition", today()), "box")
    assert queries.counts(today(), today(), services=["petition"])[0].by_channel == {"box": 1}


def test_who_left_something_out_is_telephoned_and_the_call_stands_in_the_timeline(desk: Office) -> None:
    number = take(desk, "console:request-take", catalogue.service("petition", today()), "letter")
    request = queries.by_number(number)
    note = {"kind": "called", "text": "請補聯絡電話"}
    answer = client_of(R.SECRETARIAT).post(reverse("console:request-deed", args=[request, "note"]), note)
    assert answer.status_code == 302
    assert "【電話請補正】請補聯絡電話" in [event.reason for event in queries.timeline(request, actor=SYSTEM)]
