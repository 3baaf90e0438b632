"""The front desk takes a request for a person: one page, under a minute, and a receipt to hand over."""

import secrets
from datetime import datetime, time, timedelta
from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect, render

from bianmin.cases import queries as cases
from bianmin.catalogue import queries as catalogue
from bianmin.catalogue.types import CHANNELS, Channel, Field, FieldKind, Service, Standing
from bianmin.console.request_fields import AskedForm, applicant_fields, applicant_from
from bianmin.console.requests import RequestsBase
from bianmin.console.requests_receipt import token_of
from bianmin.kit.clock import TAIPEI, now, today
from bianmin.kit.errors import NotAllowed, Refusal
from bianmin.kit.forms import OfficeForm, RocDateField, said
from bianmin.kit.texts import t
from bianmin.office.types import Permission
from bianmin.requests import actions
from bianmin.requests import queries as requests
from bianmin.requests.errors import FieldsWrong, TakenAlready, UnknownRequest
from bianmin.requests.types import Applied

TAKEN_HERE = (Channel.COUNTER, Channel.TELEPHONE, Channel.LETTER, Channel.FAX, Channel.BOX, Channel.AGENCY)
"""How a request comes to the office itself; online and at the kiosk people send it on their own."""
RECENTLY = timedelta(days=90)
MOST_CASES = 30
NOON = time(12)


class Choose(RequestsBase):
    """Chooses the service: by a word, or one of those used most."""

    title = t("代民眾申請", "Take a request")
    nav = "request-new"
    permission = Permission.TAKE_REQUEST
    template = "console/requests/choose.html"

    def get(self, request: HttpRequest) -> HttpResponse:
        """Show the services; a search with one answer goes straight on."""
        offered = taken_here()
        words = request.GET.get("q", "").strip()[:60]
        found = catalogue.search(offered, words) if words else ()
        if len(found) == 1:
            return redirect("console:request-take", found[0].code)
        codes = requests.most_used(since=today() - RECENTLY)
        known = {one.code: one for one in offered}
        often = [known[code] for code in codes if code in known]
        often += [one for one in offered if one not in often][: max(0, 10 - len(often))]
        return self.show(words=words, found=found, often=often[:10], groups=catalogue.by_unit(offered))


def taken_here() -> list[Service]:
    """Return the services that can be asked for at the counter, by telephone, letter, fax, box or agency."""
    return [one for one in catalogue.services(today()) if set(one.channels) & set(TAKEN_HERE)]


class TakeForm(OfficeForm):
    """How and when it came, and in which language the person is answered."""

    channel = forms.ChoiceField(label=said(t("怎麼來的", "How it came")), widget=forms.RadioSelect)
    came_on = RocDateField(label=said(t("收件日", "Received on")))
    came_at = forms.TimeField(
        label=said(t("時刻", "At")),
        required=False,
        input_formats=["%H:%M", "%H%M"],
        widget=forms.TextInput(attrs={"inputmode": "numeric", "placeholder": "14:30", "autocomplete": "off"}),
        error_messages={"invalid": said(t("請填時間，例如14:30。", "Write a time, such as 14:30."))},
    )
    language = forms.ChoiceField(
        label=said(t("通知使用的語言", "Language of messages")),
        choices=[("zh-hant", "中文"), ("en", "English")],
        widget=forms.RadioSelect,
    )
    remark = forms.CharField(
        label=said(t("收件註記", "Note")),
        required=False,
        max_length=300,
        help_text=said(t("只有同仁看得到。", "Only colleagues read it.")),
    )

    def __init__(self, service: Service, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401  (Django's)
        super().__init__(*args, **kwargs)
        ways = [one for one in TAKEN_HERE if one in service.channels]
        self.fields["channel"].choices = [(one.value, CHANNELS[one]) for one in ways]  # type: ignore[attr-defined]  # a choice field: Django types what a form holds as Field
        self.fields["came_at"].look = "short"  # type: ignore[attr-defined]  # our own mark on a field, read by the template

    def clean_came_on(self) -> Any:  # noqa: ANN401  (a date)
        """Refuse a day that has not come."""
        day = self.cleaned_data["came_on"]
        if day > today():
            raise forms.ValidationError(str(t("收件日不能晚於今天。", "It can't have come after today.")))
        return day

    def received_at(self) -> datetime | None:
        """Return when it came; None for now."""
        day, hour = self.cleaned_data["came_on"], self.cleaned_data.get("came_at")
        if day == today() and hour is None:
            return None
        return datetime.combine(day, hour or NOON, TAIPEI)


def found_cases(words: str, ticked: list[int]) -> list[tuple[Any, bool]]:
    """Return the cases found by some words, and those ticked before, each with whether it is ticked."""
    rows = cases.search(words, size=MOST_CASES).rows if words else []
    kept = [row for row in cases.rows(ticked) if row.id not in {one.id for one in rows}]
    return [(row, row.id in ticked or len(rows) == 1) for row in [*kept, *rows]]


def ticked_in(query: QueryDict) -> list[int]:
    """Return the cases that were ticked."""
    return [int(one) for one in query.getlist("case") if one.isdecimal() and len(one) < 19][:MOST_CASES]  # noqa: PLR2004  (digits that fit the number column)


def has_cases(service: Service) -> bool:
    """Say whether cases are looked for on the page: not for those who may stay unknown."""
    return service.standing is not Standing.NOBODY


def asked_here(service: Service) -> list[Field]:
    """Return the fields the page asks: case numbers are ticked above, not typed again."""
    return [one for one in service.fields() if not (one.kind is FieldKind.CASES and has_cases(service))]


def numbers_of(service: Service, ticked: list[int]) -> dict[str, list[str]]:
    """Return the answers to fields for case numbers: the cases that were ticked."""
    numbers = [row.number for row in cases.rows(ticked)]
    asked = asked_here(service)
    return {one.name: numbers for one in service.fields() if one.kind is FieldKind.CASES and one not in asked}


class FindCases(RequestsBase):
    """The cases found by a word, as part of the page: asked while it is typed."""

    permission = Permission.TAKE_REQUEST

    def post(self, request: HttpRequest) -> HttpResponse:
        """Show the cases with boxes to tick; what was typed may be an identifier, so it is posted."""
        words = request.POST.get("q", "").strip()[:100]
        found = found_cases(words, ticked_in(request.POST))
        if words:
            self.note_look("search", "requests", "cases")
        return render(request, "console/requests/cases_part.html", {"cases": found, "words": words})


class Take(RequestsBase):
    """One page: the person, his cases, what the service asks, how and when it came. Then the receipt."""

    nav = "request-new"
    permission = Permission.TAKE_REQUEST
    template = "console/requests/take.html"

    def service(self, code: str) -> Service:
        """Return the service."""
        return catalogue.service(code, today())

    def forms(self, service: Service, data: QueryDict | None = None) -> tuple[TakeForm, AskedForm, AskedForm]:
        """Return how it came, the person, and what the service asks."""
        on, files = today(), self.request.FILES if data is not None else None
        initial = {"came_on": on, "language": "zh-hant", "channel": self.usual(service)}
        return (
            TakeForm(service, data, initial=initial),
            AskedForm(applicant_fields(service), data, on=on),
            AskedForm(asked_here(service), data, files, on=on, place_kind=service.place_kind),
        )

    @staticmethod
    def usual(service: Service) -> str:
        """Return how most requests for a service come to the desk."""
        return next((one.value for one in TAKEN_HERE if one in service.channels), "")

    def get(self, request: HttpRequest, service: str) -> HttpResponse:
        """Show the page."""
        found = self.service(service)
        return self.page(found, self.forms(found), [])

    def page(
        self, service: Service, made: tuple[TakeForm, AskedForm, AskedForm], ticked: list[int], words: str = ""
    ) -> HttpResponse:
        """Show the forms; bound ones keep what was typed."""
        way, who, what = made
        wrong = any(one.is_bound and one.errors for one in made)
        return self.show(
            title=service.title,
            service=service,
            way=way,
            who=who,
            what=what,
            cases=found_cases(words, ticked),
            words=words,
            needs_case=service.standing is Standing.CASE,
            may_have_case=has_cases(service),
            key=secrets.token_hex(16),
            status=422 if wrong else 200,
            files_again=wrong and bool(self.request.FILES),
        )

    def post(self, request: HttpRequest, service: str) -> HttpResponse:
        """Find cases, or take the request in and show the receipt; pressing twice takes it in once."""
        found, ticked = self.service(service), ticked_in(request.POST)
        if request.POST.get("deed") == "find":
            words = request.POST.get("q", "").strip()[:100]
            self.note_look("search", "requests", "cases")
            return self.page_as_typed(found, ticked, words)
        made = self.forms(found, request.POST)
        try:
            done = self.take(found, made, ticked)
        except TakenAlready as before:
            return self.done(before.text, "console:requests", kind="note")
        return self.page(found, made, ticked) if done is None else self.receipt(found, done)

    def page_as_typed(self, service: Service, ticked: list[int], words: str) -> HttpResponse:
        """Show the page as it was typed, without judging it yet."""
        typed = self.request.POST
        way, who, what = self.forms(service)
        way = TakeForm(service, initial=typed.dict())
        for form in (who, what):
            form.initial = {
                name: typed.getlist(name) if isinstance(field.widget, forms.CheckboxSelectMultiple) else typed.get(name)
                for name, field in form.fields.items()
            }
        return self.page(service, (way, who, what), ticked, words)

    def take(self, service: Service, made: tuple[TakeForm, AskedForm, AskedForm], ticked: list[int]) -> Applied | None:
        """Take it in; what is refused stands at its field."""
        way, who, what = made
        if not way.is_valid():
            return None
        typed = way.cleaned_data
        try:
            return actions.apply(
                service.code,
                what.typed() | numbers_of(service, ticked),
                actor=self.actor,
                channel=typed["channel"],
                applicant=applicant_from(who.typed(), typed["language"]),
                case_ids=ticked,
                files=what.uploads(),
                received_at=way.received_at(),
                reason=typed["remark"],
                key=self.request.POST.get("key", "")[:64],
            )
        except FieldsWrong as wrong:
            persons = {name: why for name, why in wrong.problems.items() if name.startswith("applicant.")}
            others = {name: why for name, why in wrong.problems.items() if name not in persons}
            if persons:
                who.take_faults(FieldsWrong(persons))
            if others:
                what.take_faults(FieldsWrong(others))
        except (NotAllowed, TakenAlready):
            raise
        except Refusal as refusal:
            way.add_error(None, str(refusal.text))
        return None

    def receipt(self, service: Service, done: Applied) -> HttpResponse:
        """Show the receipt. The code stands here alone: it is kept nowhere, not even for a reload."""
        try:
            seen = requests.view(done.id, actor=self.actor)
        except UnknownRequest:  # beyond this person's reach by now
            seen = None
        return self.show(
            template="console/requests/receipt.html",
            title=t("收件證明：{number}", "Receipt: {number}").fill(number=done.number),
            service=service,
            done=done,
            seen=seen,
            at=now(),
            token=token_of(done.number, done.code),
        )
