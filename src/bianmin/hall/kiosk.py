"""The kiosk: the start with six choices, opening hours, services, forms, pairing."""

from dataclasses import dataclass
from datetime import date

from django import forms
from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse

from bianmin.catalogue import queries as catalogue
from bianmin.catalogue.types import Service
from bianmin.desk import actions
from bianmin.desk import queries as desk
from bianmin.desk.errors import UnknownDevice
from bianmin.desk.types import CounterInfo
from bianmin.desk.types.words import FUNCTIONS
from bianmin.hall import mycase
from bianmin.hall.frame import COOKIE, HallPage
from bianmin.kit.clock import today
from bianmin.kit.errors import NotFound
from bianmin.kit.forms import OfficeForm, said
from bianmin.kit.texts import Text, t
from bianmin.office import queries as office
from bianmin.office.types import Actor
from bianmin.pages import actions as pages
from bianmin.pages.queries import network_of

A_SCREEN = 6
TWO_YEARS = 2 * 365 * 86400
NOTHING = Text("", "")


@dataclass(frozen=True, slots=True)
class Choice:
    """A thing to touch."""

    title: Text
    note: Text
    url: str
    sign: str = ""
    badge: Text = NOTHING


class Start(HallPage):
    """The six things a visitor may want; opening it forgets what the one before looked at."""

    title = t("請選擇服務", "What would you like to do?")
    prompt = t(
        "歡迎光臨。請點選需要的服務，要取號請點第一格。",
        "Welcome. Touch what you need; for a queue number touch the first.",
    )
    template = "hall/start.html"

    def get(self, request: HttpRequest, site: str) -> HttpResponse:
        """Show the choices."""
        mycase.forget(request)
        waits = sum(line.waiting for line in desk.lines(self.site.id)) if self.site else 0
        badge = t("目前{n}人等候", "{n} waiting now").fill(n=waits) if waits else NOTHING
        choices = [
            Choice(
                t("取號", "Take a number"),
                t("到櫃檯辦理", "For the counters"),
                reverse("hall:ticket", args=(site,)),
                "1",
                badge,
            ),
            Choice(
                t("查我的案件", "My case"),
                t("欠多少、找哪一股", "What is owed, whom to see"),
                reverse("hall:case", args=(site,)),
                "2",
            ),
            Choice(
                t("服務項目", "Services"),
                t("怎麼辦、帶什麼", "How, and what to bring"),
                reverse("hall:services", args=(site,)),
                "3",
            ),
            Choice(
                t("書表", "Forms"), t("要填的表在哪裡", "Where to get them"), reverse("hall:forms", args=(site,)), "4"
            ),
            Choice(
                t("開放時間", "Opening hours"), t("今天與一般時間", "Today and as a rule"),
                reverse("hall:hours", args=(site,)), "5",
            ),
            Choice(
                t("意見與滿意度", "Your opinion"), t("告訴我們好不好", "Tell us how it was"),
                reverse("hall:survey", args=(site,)), "6",
            ),
        ]  # fmt: skip
        return self.show(choices=choices, timed_out="timeout" in request.GET, is_device=self.device() is not None)


class Uses(HallPage):
    """A page whose use is counted."""

    what = ""

    def note(self, printed: str = "") -> None:
        """Count that it was used; never by whom."""
        device = self.device()
        if self.site is not None:
            actions.note_use(
                self.what,
                actor=self.actor,
                site_id=self.site.id,
                device_id=device.id if device else None,
                language=self.language,
                printed=printed,
            )


class Hours(Uses):
    """When the house is open, today and as a rule."""

    title = t("開放時間", "Opening hours")
    prompt = t("這裡是今天與一般的開放時間。", "Here are today's opening hours, and those as a rule.")
    template = "hall/hours.html"
    what = "hours"
    WINDOWS = (
        ("counter_hours", t("一般服務", "Counters"), t("繳款、收件、詢問", "payments, papers, questions")),
        ("noon_window", t("中午不打烊", "Open at noon"), t("不必預約", "no booking needed")),
        ("early_window", t("早鳥繳款", "Early-bird payment"), t("請先預約", "please book first")),
        ("evening_window", t("夜間繳款", "Evening payment"), t("請先預約", "please book first")),
    )

    def get(self, request: HttpRequest, site: str) -> HttpResponse:  # noqa: ARG002  (in the address)
        """Show the hours."""
        self.note()
        days = office.calendar()
        windows = [(name, note, *office.setting(key, today())) for key, name, note in self.WINDOWS]
        return self.show(
            windows=windows, why=days.why_off(today()), next_day=days.next_working(today()), open=desk_open(today())
        )


def desk_open(day: date) -> bool:
    """Say whether the house is open on a day."""
    return office.calendar().is_working(day)


class Services(Uses):
    """The services: five a screen and a way to the next, and which counter is for what."""

    title = t("服務項目", "Services")
    prompt = t("請點選想了解的服務。", "Touch the service you want to know about.")
    template = "hall/services.html"
    what = "services"

    def get(self, request: HttpRequest, site: str) -> HttpResponse:
        """Show a screen of services."""
        asked = request.GET.get("screen", "1")
        screen = int(asked) if asked.isdecimal() and len(asked) < 4 else 1  # noqa: PLR2004  (digits that fit the number column)
        found = catalogue.services(today(), public=True)
        if screen == 1:
            self.note()
        shown = found[(screen - 1) * A_SCREEN : screen * A_SCREEN]
        choices = [Choice(one.title, one.summary, reverse("hall:service", args=(site, one.code))) for one in shown]
        return self.show(
            choices=choices,
            screen=screen,
            more=screen * A_SCREEN < len(found),
            counters=self.counters(),
        )

    def counters(self) -> list[tuple[CounterInfo, list[Text]]]:
        """Return the counters of the site with their functions in words."""
        found = desk.counters(site_id=self.site.id) if self.site else []
        return [(one, [FUNCTIONS[name] for name in one.functions]) for one in found]


class OneService(HallPage):
    """A service as it holds today: who, what to bring, how long, what it costs; a QR to apply."""

    template = "hall/service.html"

    def get(self, request: HttpRequest, site: str, code: str) -> HttpResponse:  # noqa: ARG002  (Django hands every view its address; the frame has read it)
        """Show the service."""
        service: Service = catalogue.service(code, today())
        if not service.is_public:
            raise NotFound
        root = "/en/" if self.language == "en" else "/"
        return self.show(title=service.title, service=service, link=f"{settings.BASE_URL}{root}services/{code}/")


class PairForm(OfficeForm):
    """The key that the console showed when the machine was registered."""

    key = forms.CharField(
        label=said(t("機器金鑰", "The machine's key")),
        max_length=80,
        widget=forms.TextInput(attrs={"autocomplete": "off", "spellcheck": "false"}),
    )


class Pair(HallPage):
    """Makes this browser one of the office's kiosks, with the key from the console."""

    title = t("登記這台機器", "Register this machine")
    template = "hall/pair.html"

    def get(self, request: HttpRequest, site: str) -> HttpResponse:  # noqa: ARG002  (Django hands every view its address; the frame has read it)
        """Ask for the key."""
        return self.show(form=PairForm(), device=self.device())

    def post(self, request: HttpRequest, site: str) -> HttpResponse:
        """Keep the key in this browser where it is one of ours and of this site."""
        pages.allow("ticket-address", network_of(request.META.get("REMOTE_ADDR", "")), actor=Actor.citizen())
        form = PairForm(request.POST)
        device = desk.device_by_key(form.cleaned_data["key"].strip()) if form.is_valid() else None
        if device is None or device.site_code != site:
            form.add_error("key", str(UnknownDevice.text))
            return self.show(form=form, status=422)
        answer = HttpResponseRedirect(reverse("hall:start", args=(site,)))
        answer.set_cookie(
            COOKIE,
            form.cleaned_data["key"].strip(),
            max_age=TWO_YEARS,
            httponly=True,
            samesite="Strict",
            secure=settings.IS_HTTPS,
        )
        return answer


class Alive(HallPage):
    """A machine says every minute that it is up."""

    times_out = False

    def post(self, request: HttpRequest, site: str) -> HttpResponse:  # noqa: ARG002  (Django hands every view its address; the frame has read it)
        """Count the minute where the browser is one of ours."""
        device = self.device()
        if device is not None:
            actions.note_alive(device.id, actor=self.actor)
        return HttpResponse(status=204)
