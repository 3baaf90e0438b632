"""Exits of a request's step: their fields, what they do in words, a second look; and entries corrected."""

from collections.abc import Callable
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from bianmin.catalogue.types import Field, FieldKind
from bianmin.console.request_fields import AskedForm
from bianmin.console.request_forms import APART, ReasonForm
from bianmin.console.request_words import consequences, is_final, recorded_for
from bianmin.console.requests import RequestsBase
from bianmin.kit.clock import today
from bianmin.kit.errors import NotAllowed, NotFound, Refusal
from bianmin.kit.texts import t
from bianmin.requests import actions
from bianmin.requests import queries as requests
from bianmin.requests.errors import FieldsWrong
from bianmin.requests.types import EventView, ExitView, RequestView

REASON_NAME = "_reason"


class OneBase(RequestsBase):
    """A page on one request."""

    def subject(self) -> tuple[str, str]:
        """Name the request in the log of looks."""
        return "request", str(self.kwargs.get("request_id", ""))

    def load(self, request_id: int) -> RequestView:
        """Return the request, for who works it."""
        self.require_any()
        return requests.view(request_id, actor=self.actor)

    def back(self, request_id: int) -> str:
        """Return the address of the request."""
        return reverse("console:request", args=(request_id,))

    def try_asked(self, form: AskedForm, deed: Callable[[], Any]) -> Any:  # noqa: ANN401  (what the deed answers)
        """Do a deed with a form of a definition's fields; what is refused stands at its field. None where refused."""
        try:
            answer = deed()
        except FieldsWrong as wrong:
            form.take_faults(wrong)
        except NotAllowed:
            raise
        except Refusal as refusal:
            form.add_error(None, str(refusal.text))
        else:
            return True if answer is None else answer
        return None


class Exit(OneBase):
    """The page of one way out: its fields, what it does in words, a second look where it can't be undone."""

    template = "console/requests/exit.html"

    def found(self, request_id: int, verb: str) -> tuple[RequestView, ExitView]:
        """Return the request and the exit; NotFound where its step has none of this name."""
        one = self.load(request_id)
        way = next((each for each in requests.exits_for(request_id, self.actor) if each.verb == verb), None)
        if way is None:
            raise NotFound
        return one, way

    def form(self, way: ExitView, one: RequestView, *, bound: bool = False) -> AskedForm:
        """Return the exit's fields."""
        given = (self.request.POST, self.request.FILES) if bound else ()
        return AskedForm(way.fields, *given, on=today(), place_kind=one.service.place_kind)

    def get(self, request: HttpRequest, request_id: int, verb: str) -> HttpResponse:
        """Show what is asked and what will happen, or why it can't be done now."""
        one, way = self.found(request_id, verb)
        return self.ask(one, way, self.form(way, one))

    def ask(self, one: RequestView, way: ExitView, form: AskedForm) -> HttpResponse:
        """Show the form."""
        return self.show(
            title=t("{label}：{number}", "{label}: {number}").fill(label=way.title, number=one.number),
            one=one,
            way=way,
            form=form,
            recorded=recorded_for(way),
            consequences=consequences(one.service, way),
            final=is_final(one.service, way),
            reason=self.request.POST.get(REASON_NAME, ""),
            status=422 if form.is_bound and form.errors else 200,
        )

    def post(self, request: HttpRequest, request_id: int, verb: str) -> HttpResponse:
        """Take it; what can't be undone is asked for twice, unless files would be lost by asking."""
        one, way = self.found(request_id, verb)
        form = self.form(way, one, bound=True)
        with_files = any(each.kind is FieldKind.FILES for each in way.fields)
        if is_final(one.service, way) and not self.confirmed and not with_files:
            return self.look(one, way, form)
        if self.try_asked(form, lambda: self.take(request_id, way, form)) is None:
            return self.ask(one, way, form)
        text = t("已辦理「{label}」。", "Done: {label}.").fill(label=way.title)
        undo = "" if is_final(one.service, way) else reverse("console:request-deed", args=(request_id, "undo"))
        return self.done(text, "console:request", request_id, undo=undo)

    def take(self, request_id: int, way: ExitView, form: AskedForm) -> RequestView:
        """Call the action."""
        return actions.act(
            request_id,
            way.verb,
            form.typed(),
            actor=self.actor,
            reason=self.request.POST.get(REASON_NAME, ""),
            files=form.uploads(),
        )

    def look(self, one: RequestView, way: ExitView, form: AskedForm) -> HttpResponse:
        """Check what was typed, then show what it will do and ask once more."""
        try:
            requests.clean(way.fields, form.typed(), on=today())
        except FieldsWrong as wrong:
            form.take_faults(wrong)
            return self.ask(one, way, form)
        names = {each.name for each in way.fields} | {REASON_NAME}
        kept = [(name, value) for name, values in self.request.POST.lists() if name in names for value in values]
        return self.second_look(
            way.title,
            consequences(one.service, way),
            way.title,
            self.back(one.id),
            kept=kept,
            facts=[(t("申請", "Request"), one.number), (t("服務", "Service"), one.service.title), *said(form)],
        )


def said(form: AskedForm) -> list[tuple[Any, Any]]:
    """Return what was typed, in words."""
    typed = form.typed()
    return [(one.label, requests.shown_answer(one, shown_value(one, typed.get(one.name)), whole=True))
            for one in form.asked if one.kind is not FieldKind.FILES and typed.get(one.name)]  # fmt: skip


def shown_value(field: Field, value: Any) -> Any:  # noqa: ANN401  (an answer of any kind)
    """Return a typed answer as it is kept."""
    return requests.clean([field], {field.name: value}, on=today()).get(field.name)


class Correct(OneBase):
    """Corrects what was said when an exit was taken; the first entry stays."""

    template = "console/requests/correct.html"
    title = t("更正登錄", "Correct an entry")

    def found(self, request_id: int, event_id: int) -> tuple[RequestView, EventView, tuple[Field, ...]]:
        """Return the request, the entry and its fields."""
        one = self.load(request_id)
        event = next((each for each in requests.timeline(request_id, actor=self.actor) if each.id == event_id), None)
        if event is None or not event.verb:
            raise NotFound
        ways = one.service.step(event.step).exits
        return one, event, next((way.fields for way in ways if way.verb == event.verb), ())

    def get(self, request: HttpRequest, request_id: int, event_id: int) -> HttpResponse:
        """Show the entry; only what is typed anew changes."""
        one, event, fields = self.found(request_id, event_id)
        return self.show(one=one, event=event, form=AskedForm(fields, on=today()), reason=ReasonForm(prefix=APART))

    def post(self, request: HttpRequest, request_id: int, event_id: int) -> HttpResponse:
        """Write the correction."""
        one, event, fields = self.found(request_id, event_id)
        form, reason = AskedForm(fields, request.POST, on=today()), ReasonForm(request.POST, prefix=APART)
        new = {name: value for name, value in form.typed().items() if value}
        if reason.is_valid() and self.try_asked(
            form, lambda: actions.correct(event_id, new, reason.cleaned_data["reason"], actor=self.actor)
        ):
            return self.done(
                t("已更正，原登錄保留。", "Corrected; the first entry stays."), "console:request", request_id
            )
        return self.show(one=one, event=event, form=form, reason=reason, status=422)


class Resend(OneBase):
    """Sends a message again that failed."""

    def post(self, request: HttpRequest, request_id: int, message_id: int) -> HttpResponse:
        """Let it wait again."""
        actions.send_again(request_id, message_id, actor=self.actor)
        return self.done(t("已排入重寄。", "It will be sent again."), "console:request", request_id)
