"""Surveys and ratings on the touch screen, and the rating of a counter from one's own telephone.

Nothing is held in a session: the answers so far travel in the page itself, and are gone with it.
"""

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse

from bianmin.desk import queries as desk
from bianmin.desk.errors import UnknownDevice
from bianmin.desk.types import CounterInfo, TicketView
from bianmin.hall.frame import HallPage
from bianmin.hall.kiosk import A_SCREEN, NOTHING, Choice, Uses
from bianmin.hall.tickets import OfTicket
from bianmin.kit.errors import NotFound
from bianmin.kit.questions import new_sheet, sheet_of
from bianmin.kit.texts import t
from bianmin.pages import actions as pages
from bianmin.pages.queries import network_of
from bianmin.surveys import actions
from bianmin.surveys import queries as surveys
from bianmin.surveys.errors import UnknownSurvey
from bianmin.surveys.types import SCORES, Channel, Question, SurveyView

PASSED_OVER = "-"
_GIVEN = "a_"


class Choose(Uses):
    """Which survey, rating the counter, and a QR for one's own telephone."""

    title = t("意見與滿意度", "Your opinion")
    prompt = t("請點選要填的問卷，或評價剛才的櫃檯。", "Touch a survey, or rate the counter you come from.")
    template = "hall/survey.html"
    what = "survey"

    def get(self, request: HttpRequest, site: str) -> HttpResponse:  # noqa: ARG002  (Django hands every view its address; the frame has read it)
        """Show how to tell us."""
        self.note()
        choices = [
            Choice(
                t("評價剛才的櫃檯", "Rate the counter"),
                t("點一下就好", "One touch"),
                reverse("hall:rate-choose", args=(site,)),
                "★",
            ),
            *(
                Choice(
                    one.title,
                    t("{n}題，可略過", "{n} questions").fill(n=len(one.questions)),
                    reverse("hall:survey-ask", args=(site, one.code)),
                    str(number),
                )
                for number, one in enumerate(surveys.surveys(at_kiosk=True)[: A_SCREEN - 1], 1)
            ),
        ]
        root = "/en/" if self.language == "en" else "/"
        return self.show(
            choices=choices, link=f"{settings.BASE_URL}{root}survey/visitors/?by=phone&place={site}",
        )  # fmt: skip


class Ask(HallPage):
    """A survey, one question a screen; each touch goes on, the last one sends."""

    template = "hall/survey_ask.html"
    survey: SurveyView

    def get(self, request: HttpRequest, site: str, code: str) -> HttpResponse:  # noqa: ARG002  (Django hands every view its address; the frame has read it)
        """Show the first question."""
        return self.ask(self.found(code), {}, new_sheet())

    def post(self, request: HttpRequest, site: str, code: str) -> HttpResponse:
        """Take an answer and show the next question; after the last, keep them all."""
        device = self.device()
        if device is None or device.site_code != site:
            raise UnknownDevice
        held = self.found(code)
        given = {
            one.code: request.POST[_GIVEN + one.code] for one in held.questions if _GIVEN + one.code in request.POST
        }
        sheet = request.POST.get("sheet", "")
        if "back" in request.POST:
            given.pop(next(reversed(given), ""), None)
            return self.ask(held, given, sheet)
        now, _, level = request.POST.get("answer", "").partition(":")
        if now in {one.code for one in held.questions}:
            given[now] = level or PASSED_OVER
        if any(one.code not in given for one in held.questions):
            return self.ask(held, given, sheet)
        mark = sheet_of(sheet)
        answers = {name: level for name, level in given.items() if level != PASSED_OVER}
        if answers and mark is not None:
            actions.answer(code, answers, actor=self.actor, channel=Channel.KIOSK, site=site, sheet=mark)
        return HttpResponseRedirect(reverse("hall:thanks", args=(site,)))

    def found(self, code: str) -> SurveyView:
        """Return a survey of the kiosks."""
        for one in surveys.surveys(at_kiosk=True):
            if one.code == code:
                return one
        raise UnknownSurvey

    def ask(self, held: SurveyView, given: dict[str, str], sheet: str) -> HttpResponse:
        """Show the first question that has no answer yet."""
        question: Question = next(one for one in held.questions if one.code not in given)
        return self.show(
            title=question.text,
            prompt=None,
            survey=held,
            question=question,
            levels=[(f"{question.code}:{level.key}", level.text) for level in question.levels.levels],
            given=[(_GIVEN + name, level) for name, level in given.items()],
            place_of=len(given) + 1,
            sheet=sheet,
            may_answer=self.device() is not None,
        )


class ChooseCounter(HallPage):
    """Which counter is rated."""

    title = t("剛才在哪一個櫃檯？", "Which counter was it?")
    prompt = t("評價的是櫃檯的服務，不是個人。", "It is the counter's service that is rated, no person.")
    template = "hall/choices.html"

    def get(self, request: HttpRequest, site: str) -> HttpResponse:
        """Show the counters, six a screen."""
        asked = request.GET.get("screen", "1")
        screen = int(asked) if asked.isdecimal() and len(asked) < 4 else 1  # noqa: PLR2004  (digits that fit the number column)
        found = desk.counters(site_id=self.site.id) if self.site else []
        choices = [
            Choice(one.name, NOTHING, reverse("hall:rate", args=(site, one.code)), one.number)
            for one in found[(screen - 1) * A_SCREEN : screen * A_SCREEN]
        ]
        return self.show(choices=choices, screen=screen, more=screen * A_SCREEN < len(found))


class Rate(HallPage):
    """Five scores for a counter; one touch and it is kept. May stand at the counter all day."""

    title = t("這個櫃檯的服務如何？", "How was the service at this counter?")
    prompt = t(
        "請點選一項。不記名，也不記是哪位同仁。", "Touch one. Neither you nor the person at the counter is named."
    )
    template = "hall/rate.html"

    def get(self, request: HttpRequest, site: str, counter: str) -> HttpResponse:  # noqa: ARG002  (Django hands every view its address; the frame has read it)
        """Show the scores."""
        return self.show(
            counter=self.counter(counter), scores=SCORES, sheet=new_sheet(), may_answer=self.device() is not None
        )

    def post(self, request: HttpRequest, site: str, counter: str) -> HttpResponse:
        """Keep the score."""
        device = self.device()
        if device is None or device.site_code != site:
            raise UnknownDevice
        self.counter(counter)
        actions.rate(
            score_of(request), actor=self.actor, site=site, counter=counter,
            sheet=sheet_of(request.POST.get("sheet", "")),
        )  # fmt: skip
        return HttpResponseRedirect(reverse("hall:thanks", args=(site,)))

    def counter(self, code: str) -> CounterInfo:
        """Return the counter of the address."""
        for one in desk.counters(site_id=self.site.id) if self.site else []:
            if one.code == code:
                return one
        raise NotFound


def score_of(request: HttpRequest) -> int:
    """Return the score that was touched; 0 where it is none."""
    given = request.POST.get("score", "")
    return int(given) if given in {str(one) for one in SCORES} else 0


def counter_of(ticket: TicketView) -> str:
    """Return the code of the counter that served a ticket; empty where it is gone."""
    found = desk.counters(site_id=ticket.site_id, on=ticket.day)
    return next((one.code for one in found if one.id == ticket.counter_id), "")


class Thanks(HallPage):
    """Thanks, and back to the start."""

    title = t("謝謝您", "Thank you")
    prompt = t("我們收到了，謝謝您。", "We have received it. Thank you.")
    template = "hall/thanks.html"

    def get(self, request: HttpRequest, site: str) -> HttpResponse:  # noqa: ARG002  (Django hands every view its address; the frame has read it)
        """Say thanks."""
        return self.show()


class RateTicket(OfTicket):
    """The rating of the counter that served a ticket, from the telephone that followed it; once a ticket."""

    title = t("這次的服務如何？", "How was it?")
    template = "hall/rate_ticket.html"
    times_out = False

    def get(self, request: HttpRequest, code: str) -> HttpResponse:
        """Show the scores, or thanks."""
        ticket = self.one(code)
        return self.show(
            ticket=ticket, scores=SCORES, done="done" in request.GET, may_rate=ticket.state == "served",
        )  # fmt: skip

    def post(self, request: HttpRequest, code: str) -> HttpResponse:
        """Keep the score apart from the ticket, which only can't rate again."""
        pages.allow("rating-address", network_of(request.META.get("REMOTE_ADDR", "")), actor=self.actor)
        ticket = self.one(code)
        if ticket.state != "served":
            raise NotFound
        actions.rate(
            score_of(request), actor=self.actor, site=ticket.site_code, counter=counter_of(ticket), ticket=ticket.code,
            channel=Channel.PHONE,
        )  # fmt: skip
        return HttpResponseRedirect(f"{reverse('hall:rate-ticket', args=(code,))}?done")
