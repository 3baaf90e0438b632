"""Taking a number at the kiosk, its slip, and its page on one's own telephone."""

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse

from bianmin.desk import actions
from bianmin.desk import queries as desk
from bianmin.desk.errors import UnknownDevice, UnknownQueue
from bianmin.desk.types import CARE_NAMES, STATE_NAMES, TicketView
from bianmin.hall.frame import HallPage, site_of
from bianmin.hall.kiosk import A_SCREEN, NOTHING, Choice, Uses
from bianmin.kit.clock import today
from bianmin.kit.texts import t


class ChooseQueue(HallPage):
    """What one comes for."""

    title = t("請問要辦什麼？", "What do you come for?")
    prompt = t(
        "請點選要辦的事。不確定時，請點最後一格或問服務台。", "Touch what you come for. If unsure, ask at the desk."
    )
    template = "hall/choices.html"

    def get(self, request: HttpRequest, site: str) -> HttpResponse:
        """Show the queues, six a screen."""
        assert self.site is not None  # noqa: S101  (found in dispatch)
        asked = request.GET.get("screen", "1")
        screen = int(asked) if asked.isdecimal() and len(asked) < 4 else 1  # noqa: PLR2004  (digits that fit the number column)
        waits = {line.queue.code: line.waiting for line in desk.lines(self.site.id)}
        found = desk.queues(site_id=self.site.id, at_kiosk=True)
        choices = [
            Choice(
                one.name,
                one.services,
                reverse("hall:care", args=(site, one.code)),
                one.prefix,
                t("{n}人等候", "{n} waiting").fill(n=waits[one.code]) if waits.get(one.code) else NOTHING,
            )
            for one in found[(screen - 1) * A_SCREEN : screen * A_SCREEN]
        ]
        return self.show(choices=choices, screen=screen, more=screen * A_SCREEN < len(found))


class TakeNumber(Uses):
    """For whom: everybody, or one of the care groups, who come first."""

    title = t("您是否需要優先服務？", "Should you be served first?")
    prompt = t(
        "年長者、孕婦、帶小小孩、行動不便的朋友優先叫號。其他請點「一般」。",
        "The elderly, the pregnant, those with infants or who find it hard to walk come first. Otherwise touch “No”.",
    )
    template = "hall/care.html"
    what = "ticket"

    def get(self, request: HttpRequest, site: str, queue: str) -> HttpResponse:  # noqa: ARG002  (Django hands every view its address; the frame has read it)
        """Show the groups."""
        assert self.site is not None  # noqa: S101  (the frame answers 404 before where there is no site)
        found = [one for one in desk.queues(site_id=self.site.id, at_kiosk=True) if one.code == queue]
        if not found:
            raise UnknownQueue
        return self.show(queue=found[0], groups=CARE_NAMES, back=reverse("hall:ticket", args=(site,)))

    def post(self, request: HttpRequest, site: str, queue: str) -> HttpResponse:
        """Give the number, where this browser is one of the office's kiosks."""
        device = self.device()
        if device is None or device.site_code != site:
            raise UnknownDevice
        if queue not in {one.code for one in desk.queues(site_id=device.site_id, at_kiosk=True)}:
            raise UnknownQueue
        made = actions.take_ticket(
            queue, actor=self.actor, care=request.POST.get("care", ""), channel="kiosk", language=self.language
        )
        self.note(printed=made.number)
        return HttpResponseRedirect(reverse("hall:taken", args=(site, made.code)))


def phone_url(ticket: TicketView, language: str) -> str:
    """Return the address of a ticket's page for a telephone."""
    return f"{settings.BASE_URL}{'/en' if language == 'en' else ''}/hall/t/{ticket.code}/"


class OfTicket(HallPage):
    """A page of one ticket, known by its code."""

    def one(self, code: str) -> TicketView:
        """Return the ticket."""
        found = desk.ticket(code)
        self.site = self.site or site_of(found.site_code)
        return found

    def slip(self, code: str) -> HttpResponse:
        """Show the ticket's slip."""
        ticket = self.one(code)
        link = phone_url(ticket, self.language)
        return self.show(ticket=ticket, link=link, care=CARE_NAMES.get(ticket.care), languages=self.language)


class Taken(OfTicket):
    """The number one just took, printed, with the way to follow it on the telephone."""

    title = t("您的號碼", "Your number")
    prompt = t(
        "請取走號碼單，也可以用手機掃描，快輪到時會提醒您。",
        "Take the slip, or scan the code: your telephone will tell you.",
    )
    template = "hall/taken.html"

    def get(self, request: HttpRequest, site: str, code: str) -> HttpResponse:  # noqa: ARG002  (Django hands every view its address; the frame has read it)
        """Show the number."""
        return self.slip(code)


class Slip(OfTicket):
    """The slip alone, for the printer of the service desk."""

    title = t("號碼單", "Ticket")
    template = "hall/slip_page.html"
    times_out = False

    def get(self, request: HttpRequest, code: str) -> HttpResponse:  # noqa: ARG002  (Django hands every view its address; the frame has read it)
        """Show the slip."""
        return self.slip(code)


class Phone(OfTicket):
    """Follows a ticket on one's own telephone and tells when it is nearly due."""

    title = t("我的號碼", "My number")
    template = "hall/phone.html"
    times_out = False

    def get(self, request: HttpRequest, code: str) -> HttpResponse:  # noqa: ARG002  (Django hands every view its address; the frame has read it)
        """Show where the ticket stands."""
        return self.follow(code)

    def post(self, request: HttpRequest, code: str) -> HttpResponse:
        """Give the number up, after a second look."""
        if request.POST.get("confirm") != "yes":
            return self.follow(code, asks=True)
        actions.leave_line(code, actor=self.actor)
        return HttpResponseRedirect(reverse("hall:phone", args=(code,)))

    def follow(self, code: str, *, asks: bool = False) -> HttpResponse:
        """Show the ticket."""
        ticket = self.one(code)
        self.times_out = False
        return self.show(
            ticket=ticket,
            state_name=STATE_NAMES[ticket.state],
            care=CARE_NAMES.get(ticket.care),
            is_past=ticket.day != today(),
            asks=asks,
        )
