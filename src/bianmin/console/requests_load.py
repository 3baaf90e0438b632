"""The unit head's page: load and lateness by service and person, extensions that wait, several given at once."""

from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse

from bianmin.catalogue.types import CHANNELS, UNITS
from bianmin.console.requests import NOBODY, RequestsBase, filter_from, workers
from bianmin.kit.errors import Refusal
from bianmin.kit.forms import OfficeForm, said
from bianmin.kit.texts import Text, t
from bianmin.office import queries as office
from bianmin.office.types import Permission
from bianmin.requests import actions
from bianmin.requests import queries as requests
from bianmin.requests.types import LoadRow

MOST = 100


class Load(RequestsBase):
    """How much lies with whom, and what waits for the head."""

    title = t("申請負荷與核定", "Load and approvals")
    nav = "requests-load"
    permission = Permission.ASSIGN_REQUEST
    template = "console/requests/load.html"

    def get(self, request: HttpRequest) -> HttpResponse:
        """Show the figures; ``unit`` narrows them."""
        unit = request.GET.get("unit", "")
        rows = requests.load(self.actor, unit=unit if unit in {one.value for one in UNITS} else "")
        extensions = requests.waiting_extensions(self.actor)
        return self.show(
            rows=rows,
            people=by_person(rows),
            unit=unit,
            units=UNITS,
            standing=requests.standing(self.actor),
            extensions=extensions,
            may_extend=self.may(Permission.EXTEND_REQUEST),
            own=self.actor.staff_id,
        )


def by_person(rows: list[LoadRow]) -> list[LoadRow]:
    """Return the load of each person over all services, the latest first; unassigned ones at the top."""
    sums: dict[int | None, list[Any]] = {}
    for row in rows:
        kept = sums.setdefault(row.staff_id, [row.name, 0, 0, 0, 0])
        for place, value in enumerate((row.open, row.late, row.near, row.paused), 1):
            kept[place] += value
    made = [LoadRow("", Text("", ""), staff, *held) for staff, held in sums.items()]
    return sorted(made, key=lambda one: (one.staff_id is not None, -one.late, -one.open))


class ToForm(OfficeForm):
    """To whom the ticked ones go."""

    person = forms.TypedChoiceField(label=said(t("改由誰承辦", "Give them to")), coerce=int)
    reason = forms.CharField(label=said(t("說明", "Note")), required=False, max_length=300)

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401  (Django's)
        super().__init__(*args, **kwargs)
        self.fields["person"].choices = [(one.id, one.full_name) for one in workers()]  # type: ignore[attr-defined]  # a choice field: Django types what a form holds as Field


class Redistribute(RequestsBase):
    """Several requests are given to another person at once; what was refused is named."""

    title = t("改分數件申請", "Give several to another")
    nav = "requests-load"
    permission = Permission.ASSIGN_REQUEST
    template = "console/requests/redistribute.html"

    def get(self, request: HttpRequest) -> HttpResponse:
        """Show the open requests of a service or person, to be ticked."""
        return self.page(ToForm())

    def page(self, form: ToForm, *, refused: list[tuple[str, Text]] | None = None, status: int = 200) -> HttpResponse:
        """Show the list."""
        wanted = filter_from(self.request.GET)
        found = requests.queue(self.actor, wanted, size=MOST)
        return self.show(
            form=form,
            rows=found.rows,
            more=found.next,
            refused=refused or [],
            sections={one.id: one.name for one in office.sections()},
            channels=CHANNELS,
            units=UNITS,
            nobody=NOBODY,
            status=status,
        )

    def post(self, request: HttpRequest) -> HttpResponse:
        """Assign each that was ticked."""
        form = ToForm(request.POST)
        ids = [int(one) for one in request.POST.getlist("request") if one.isdecimal() and len(one) < 19][:MOST]  # noqa: PLR2004  (digits that fit the number column)
        if not ids:
            form.add_error(None, str(t("請先勾選申請。", "Tick the requests first.")))
        if not form.is_valid():
            return self.page(form, status=422)
        refused, done = [], 0
        for one in ids:
            try:
                actions.assign(one, form.cleaned_data["person"], actor=self.actor, reason=form.cleaned_data["reason"])
            except Refusal as refusal:
                refused.append((requests_number(one), refusal.text))
            else:
                done += 1
        if refused:
            return self.page(form, refused=refused, status=409)
        return self.done(t("已改分{n}件。", "{n} were given.").fill(n=done), "console:requests-load")


def requests_number(request_id: int) -> str:
    """Return how a request that could not be given is named: its id alone, for who may not read it."""
    return f"#{request_id}"
