"""The clerk's counter: call the next, once more, pass on, pass over, serve, close with what was done."""

from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from bianmin.cases import queries as cases
from bianmin.console.frame import Page
from bianmin.desk import actions
from bianmin.desk import queries as desk
from bianmin.desk.errors import WrongEntry
from bianmin.desk.types import CARE_NAMES, EVENT_NAMES, STATE_NAMES, CounterInfo, TicketView
from bianmin.kit.clock import now, today
from bianmin.kit.errors import Refusal
from bianmin.kit.forms import OfficeForm, said
from bianmin.kit.texts import Text, t
from bianmin.office import queries as office
from bianmin.office.types import Permission

CHOSEN = "desk.counter"
MISTAKE = t("誤按", "Pressed by mistake")


def case_number_of(typed: str) -> str:
    """Return a case's number as the register writes it; refuse one that there isn't. Empty stays empty."""
    if not typed.strip():
        return ""
    return cases.case_view(cases.by_number(typed.strip())).number


class CounterDesk(Page):
    """The page at which a clerk works all day: big buttons, each with its key."""

    title = t("叫號櫃檯", "Calling numbers")
    nav = "desk"
    permission = Permission.WORK_COUNTER
    template = "console/desk/counter.html"

    def get(self, request: HttpRequest) -> HttpResponse:
        """Show the counter chosen, or ask which one it is."""
        if "counter" in request.GET:
            request.session[CHOSEN] = request.GET["counter"][:20]
        return self.page()

    def chosen(self) -> CounterInfo | None:
        """Return the counter this person sits at today."""
        code = self.request.session.get(CHOSEN, "")
        return next((one for one in desk.counters() if one.code == code), None)

    def page(self, refusal: Refusal | None = None, **typed: str) -> HttpResponse:
        """Show the counter; a refusal says why something wasn't done."""
        counter = self.chosen()
        if counter is None:
            return self.show(template="console/desk/choose.html", counters=desk.counters())
        part = "waiting" in self.request.GET
        ticket = None if part else desk.in_hand(counter.id)
        return self.show(
            template="console/desk/waiting.html" if part else "",
            counter=counter,
            ticket=ticket,
            steps=desk.steps(ticket.id) if ticket else [],
            waiting=desk.waiting(counter.site_id, queues=counter.queues),
            missed=desk.passed_over(counter.id),
            queues=[one for one in desk.queues(site_id=counter.site_id) if not ticket or one.code != ticket.queue_code],
            items=desk.items(),
            care=CARE_NAMES,
            events=EVENT_NAMES,
            moment=now(),
            refusal=refusal,
            typed=typed,
            status=refusal.status if refusal else 200,
        )

    def post(self, request: HttpRequest) -> HttpResponse:
        """Do what was pressed."""
        counter = self.chosen()
        deed = request.POST.get("deed", "")
        if counter is None:
            return self.page()
        try:
            text = self.do(deed, counter)
        except Refusal as refusal:
            if refusal.status == 403:  # noqa: PLR2004  (HTTP's own number)
                raise
            return self.page(refusal, case_number=request.POST.get("case_number", ""))
        return self.done(text, "console:desk")

    def do(self, deed: str, counter: CounterInfo) -> Text:
        """Call the action of a button; say what it did."""
        given = self.request.POST
        here: dict[str, Any] = {"actor": self.actor, "counter_id": counter.id}
        if deed == "call":
            return _said(t("已叫{n}號。", "Called {n}."), actions.call_next(counter.id, actor=self.actor))
        which = given.get("ticket", "")
        if not which.isdecimal() or len(which) > 18:  # noqa: PLR2004  (a bigint's digits)
            raise WrongEntry
        ticket_id = int(which)
        match deed:
            case "again":
                text, one = t("已再次叫{n}號。", "Called {n} again."), actions.call_again(ticket_id, **here)
            case "serve":
                text, one = t("{n}號開始服務。", "Serving {n}."), actions.begin_service(ticket_id, **here)
            case "missed":
                text, one = t("{n}號已列為過號。", "{n} was passed over."), actions.pass_over(ticket_id, **here)
            case "undo":
                reason = given.get("reason", "").strip() or MISTAKE.zh
                text, one = (
                    t("{n}號已回到等候。", "{n} waits again."),
                    actions.undo_call(ticket_id, reason=reason, **here),
                )
            case "forward":
                one = actions.forward(ticket_id, queue_code=given.get("queue", ""), **here)
                text = t("{n}號已轉到「{q}」。", "{n} was passed on to “{q}”.")
            case _:
                number, item = case_number_of(given.get("case_number", "")), given.get("item", "")
                one = actions.close_ticket(ticket_id, item=item, case_number=number, note=given.get("note", ""), **here)
                text = t("{n}號已完成。", "{n} is done.")
        return _said(text, one)


def _said(text: Text, ticket: TicketView) -> Text:
    return text.fill(n=ticket.number, q=ticket.queue_name)


class TakeForm(OfficeForm):
    """What a visitor at the front desk comes for."""

    queue = forms.ChoiceField(label=said(t("號別", "Queue")), widget=forms.RadioSelect)
    care = forms.ChoiceField(
        label=said(t("優先對象", "Served first")),
        widget=forms.RadioSelect,
        required=False,
        choices=[("", t("一般", "No")), *CARE_NAMES.items()],
        initial="",
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401  (Django's)
        super().__init__(*args, **kwargs)
        names = [(one.code, t("{p} {name}", "{p} {name}").fill(p=one.prefix, name=one.name)) for one in desk.queues()]
        self.fields["queue"].choices = names  # type: ignore[attr-defined]  # a choice field: Django types what a form holds as Field


class Take(Page):
    """The front desk takes a number for a visitor."""

    title = t("代取號", "Take a number")
    nav = "desk-take"
    permission = Permission.TAKE_TICKET
    template = "console/desk/take.html"

    def get(self, request: HttpRequest) -> HttpResponse:
        """Ask what for."""
        return self.show(form=TakeForm(), taken=None)

    def post(self, request: HttpRequest) -> HttpResponse:
        """Give the number and show it with its slip."""
        form = TakeForm(request.POST)
        made = self.attempt(
            form,
            lambda given: actions.take_ticket(
                given["queue"], actor=self.actor, care=given["care"], language=self.actor.language
            ),
        )
        if made is None:
            return self.show(form=form, taken=None, status=422)
        slip = reverse("hall:slip", args=(made.code,))
        return self.show(form=TakeForm(), taken=made, slip=slip)


class Today(Page):
    """The supervisor's page: who waits, what each counter does, today's times."""

    title = t("候號與今日服務", "Waiting, and today's service")
    nav = "desk-today"
    permission = Permission.READ_DESK
    template = "console/desk/today.html"

    def get(self, request: HttpRequest) -> HttpResponse:
        """Show a site, the main one first."""
        sites = office.sites()
        asked = request.GET.get("site", "")
        site = next((one for one in sites if one.code == asked), sites[0])
        part = "part" in request.GET
        return self.show(
            template="console/desk/today_part.html" if part else "",
            sites=sites,
            place=site,
            lines=desk.lines(site.id),
            counters=desk.counters_now(site.id),
            total=desk.times(today(), today(), site_id=site.id),
            hours=desk.times(today(), today(), by="hour", site_id=site.id),
            states=STATE_NAMES,
            moment=now(),
            duties=desk.on_duty(),
        )


class Ticket(Page):
    """Everything that happened to a ticket."""

    title = t("號碼牌", "Ticket")
    nav = "desk-today"
    permission = Permission.READ_DESK
    template = "console/desk/ticket.html"

    def get(self, request: HttpRequest, ticket_id: int) -> HttpResponse:
        """Show the ticket and its steps."""
        ticket = desk.ticket_by_id(ticket_id)
        return self.show(
            title=ticket.number,
            ticket=ticket,
            steps=desk.steps(ticket_id),
            states=STATE_NAMES,
            events=EVENT_NAMES,
            care=CARE_NAMES,
        )
