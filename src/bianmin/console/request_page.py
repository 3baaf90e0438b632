"""A request's page: what was asked, the clock with its reasons, what happened, what can be done now."""

from collections.abc import Sequence
from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.http import content_disposition_header
from django.utils.safestring import mark_safe
from django.utils.translation import get_language

from bianmin.bookings import queries as bookings
from bianmin.cases import queries as cases
from bianmin.catalogue import queries as catalogue
from bianmin.catalogue.types import CHANNELS, UNITS, Party
from bianmin.console.request_deeds import deeds_for
from bianmin.console.requests import RequestsBase
from bianmin.documents import queries as documents
from bianmin.kit.errors import NotFound
from bianmin.kit.files import SAFE_HEADERS
from bianmin.kit.forms import OfficeForm, said
from bianmin.kit.messages import STATE_NAMES as MESSAGE_STATES
from bianmin.kit.messages import MessageState
from bianmin.kit.texts import Text, t
from bianmin.office import queries as office
from bianmin.office.types import Permission
from bianmin.requests import actions
from bianmin.requests import queries as requests
from bianmin.requests.types import STATE_NAMES, EventKind, EventView, RequestView

TICKED, CLEARED = "☑ ", "☐ "
"""How a note begins that says an item of the checklist was looked at, or isn't settled after all."""
RESENT = (MessageState.FAILED, MessageState.UNSURE)
MESSAGE_KINDS = {MessageState.SENT: "good", MessageState.FAILED: "stop", MessageState.UNSURE: "caution"}


class WhyForm(OfficeForm):
    """Why what is masked must be seen."""

    reason = forms.CharField(
        label=said(t("為什麼要看完整資料", "Why you need to see it whole")), max_length=200, min_length=2
    )


class RequestBase(RequestsBase):
    """A page of one request; one that may not be read is as if there were none."""

    def subject(self) -> tuple[str, str]:
        """Name the request in the log of looks."""
        return "request", str(self.kwargs.get("request_id", ""))


class RequestPage(RequestBase):
    """The page."""

    template = "console/requests/request.html"

    def get(self, request: HttpRequest, request_id: int) -> HttpResponse:
        """Show the request; the look is noted."""
        self.require_any()
        one = requests.view(request_id, actor=self.actor)
        self.note_look("request", request_id, "read")
        return self.page(one)

    def page(
        self, one: RequestView, *, form: WhyForm | None = None, whole: dict[str, Any] | None = None
    ) -> HttpResponse:
        """Show all of it; ``whole`` is what is masked otherwise."""
        events = requests.timeline(one.id, actor=self.actor)
        step = one.service.step(one.step)
        exits = requests.exits_for(one.id, self.actor)
        messages = requests.messages(one.id, actor=self.actor)
        language = "en" if (get_language() or "").startswith("en") else "zh"
        return self.show(
            title=one.number,
            status=422 if form is not None and form.errors else 200,
            one=one,
            step=step,
            deadlines=requests.deadlines(one.id, actor=self.actor),
            extensions=requests.extensions_of(one.id, actor=self.actor),
            checklist=ticks(step.checklist, events, one.step),
            exits=[way for way in exits if way.may],
            closed_exits=[way for way in exits if not way.may],
            deeds=deeds_for(self, one, events),
            office_party=Party.OFFICE,
            events=list(reversed(events)),
            sent=messages,
            letters=documents.letters_of(one.number),
            message_states=MESSAGE_STATES,
            message_kinds=MESSAGE_KINDS,
            resent=RESENT,
            cases=cases.rows(one.case_ids),
            bookings=bookings.bookings_of_request(one.id),
            related=requests.related(one.id, actor=self.actor),
            chart_wide=mark_safe(catalogue.chart(one.service, language, at=one.step)),  # noqa: S308  (drawn by us)
            chart_narrow=mark_safe(catalogue.chart(one.service, language, narrow=True, at=one.step)),  # noqa: S308  (our own SVG; its texts are escaped where it is drawn)
            channels=CHANNELS,
            units=UNITS,
            states=STATE_NAMES,
            sections={each.id: each.name for each in office.sections()},
            form=form or WhyForm(),
            whole=whole,
            may_work=self.may(Permission.WORK_REQUEST),
            hides=any(answer.value is None and answer.field.is_secret for answer in one.answers)
            or any((one.applicant.identifier, one.applicant.telephone, one.applicant.mail, one.applicant.address)),
            opens_sealed=one.is_sealed,
        )


class Whole(RequestPage):
    """The page with nothing masked, once, for a reason that is written down."""

    def get(self, request: HttpRequest, request_id: int) -> HttpResponse:
        """Nothing is shown by an address alone."""
        self.require_any()
        return redirect("console:request", request_id)

    def post(self, request: HttpRequest, request_id: int) -> HttpResponse:
        """Note the look with its reason, then show."""
        self.require_any()
        one, form = requests.view(request_id, actor=self.actor), WhyForm(request.POST)
        if not form.is_valid():
            return self.page(one, form=form)
        person = requests.identity(request_id, actor=self.actor)
        answers = requests.secret_answers(request_id, actor=self.actor)
        self.note_look("request", request_id, "whole", reason=form.cleaned_data["reason"])
        return self.page(one, whole={"person": person, "answers": answers})


class File(RequestBase):
    """A file of a request, as a download that no browser runs."""

    def get(self, request: HttpRequest, request_id: int, file_id: int) -> HttpResponse:
        """Hand it out; the look is noted."""
        self.require_any()
        one = requests.view(request_id, actor=self.actor)
        if all(each.id != file_id or each.is_sealed for each in one.files):
            raise NotFound
        seen, content = requests.open_file(file_id, actor=self.actor)
        self.note_look("request", request_id, "file", reason=str(file_id))
        with content:
            return HttpResponse(
                content.read(),
                content_type=seen.content_type,
                headers={**SAFE_HEADERS, "Content-Disposition": content_disposition_header(True, seen.name) or ""},
            )


class Ticks(RequestBase):
    """Keeps what was ticked of the step's checklist; each tick is a note."""

    def post(self, request: HttpRequest, request_id: int) -> HttpResponse:
        """Write down what changed."""
        one = requests.view(request_id, actor=self.actor)
        step = one.service.step(one.step)
        was = ticks(step.checklist, requests.timeline(request_id, actor=self.actor), one.step)
        wanted = {int(n) for n in request.POST.getlist("tick") if n.isdecimal() and len(n) < 4}  # noqa: PLR2004  (digits that fit the number column)
        if request.POST.get("step") != one.step:
            return self.done(
                t("這件申請已到下一步，請再看一次。", "The request has moved on; look again."),
                "console:request", request_id, kind="caution",
            )  # fmt: skip
        for number, (item, ticked) in enumerate(was):
            if ticked is not (number in wanted):
                actions.add_note(request_id, (CLEARED if ticked else TICKED) + item.zh, actor=self.actor)
        return self.done(t("檢核已儲存。", "The checklist is kept."), "console:request", request_id)


def ticks(checklist: Sequence[Text], events: Sequence[EventView], step: str) -> list[tuple[Text, bool]]:
    """Return a step's checklist, each item with whether the last note on it since the step was entered ticks it."""
    since: dict[str, bool] = {}
    for event in events:
        if event.kind is not EventKind.NOTE and event.step != step:
            since.clear()
        if event.kind is EventKind.NOTE and event.step == step and event.reason[:2] in {TICKED, CLEARED}:
            since[event.reason[2:]] = event.reason.startswith(TICKED)
    return [(item, since.get(item.zh, False)) for item in checklist]
