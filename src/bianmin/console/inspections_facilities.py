"""The inventory of facilities: by class, each with its upkeep, water tests and defects."""

from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from bianmin.console.exports import csv_response
from bianmin.console.fields import CodeField
from bianmin.console.frame import Page
from bianmin.console.inspections_words import choice, day_of, number, typed
from bianmin.console.parts import Cell, Part, PartsPage, Table, heads
from bianmin.inspections import actions
from bianmin.inspections import queries as inspections
from bianmin.inspections.types import FacilityInfo
from bianmin.inspections.types.words import CLASSES, KINDS, STATES
from bianmin.kit.clock import today
from bianmin.kit.forms import OfficeForm, RocDateField, said
from bianmin.kit.texts import Text, t
from bianmin.office import queries as office
from bianmin.office.types import Permission

PAIRS = frozenset({"code", "name_zh", "name_en", "place_zh", "place_en"})
STATE_BADGES = {"in_use": "good", "out_of_order": "stop", "withdrawn": "quiet"}
RESULT_BADGES = {"passed": "good", "failed": "stop", "": "quiet"}


class FacilityForm(OfficeForm):
    """A facility of the inventory."""

    kind = choice(t("種類", "Kind"), KINDS)
    grade = choice(t("類別", "Class"), CLASSES)
    name_zh = typed(t("中文名稱", "Name in Chinese"), 60)
    name_en = typed(t("英文名稱", "Name in English"), 120)
    site_id = forms.TypedChoiceField(label=said(t("處所", "Site")), coerce=int)
    place_zh = typed(t("位置", "Place"), 60)
    place_en = typed(t("位置（英文）", "Place in English"), 120, required=False)
    pieces = number(t("數量", "Pieces"), most=10_000, initial=1)
    is_bilingual = forms.BooleanField(label=said(t("中英文對照", "In both languages")), required=False)
    since = RocDateField(label=said(t("設置日", "Since")))
    state = choice(t("狀態", "State"), STATES)
    withdrawn_on = RocDateField(label=said(t("撤除日", "Withdrawn on")), required=False)
    filter_months = number(t("濾心更換月數（無濾心填0）", "Months between filters (0: none)"), most=36, initial=0)
    link = typed(t("連結（QR碼目標、服務鈴代碼）", "Link (target of a QR code, code of a bell)"), 300, required=False)
    note = typed(t("備註", "Note"), 300, required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401  (Django's)
        super().__init__(*args, **kwargs)
        self.fields["site_id"].choices = [(one.id, one.name) for one in office.sites()]  # type: ignore[attr-defined]  # a choice field: Django types what a form holds as Field


class NewFacilityForm(FacilityForm):
    """A facility that is new."""

    code = CodeField(label=said(t("編號", "Code")), max_length=20)
    field_order = ("code",)


class Facilities(PartsPage):
    """The inventory, by class."""

    title = t("設施盤點", "Facilities")
    nav = "inspections-facilities"
    permission = Permission.READ_INSPECTIONS

    def get(self, request: HttpRequest) -> HttpResponse:
        """Show it; one kind where asked for."""
        return self.page(NewFacilityForm(initial={"since": today()}))

    def page(self, form: forms.Form) -> HttpResponse:
        """Show the inventory with the form."""
        everything = inspections.facilities(kind=self.request.GET.get("kind", ""))
        columns = heads(
            t("設施", "Facility"),
            t("種類", "Kind"),
            t("位置", "Place"),
            t("數量", "Pieces"),
            t("狀態", "State"),
            t("最近巡檢", "Last round"),
            numbers=(3,),
        )
        return self.made_of(
            *(
                Part(
                    title=t("{name}（{n}項）", "{name} ({n})").fill(
                        name=name, n=sum(one.grade == grade for one in everything)
                    ),
                    table=Table(name, columns, [row_of(one) for one in everything if one.grade == grade]),
                )
                for grade, name in CLASSES.items()
            ),
            Part(
                buttons=[
                    (t("匯出CSV", "CSV"), reverse("console:inspections-facilities-file")),
                    (t("網站上的設施頁", "The page on the website"), "/facilities/"),
                ]
            ),
            Part(title=t("新增設施", "Add a facility"), form=form, submit=t("新增", "Add"))
            if self.may(Permission.MANAGE_FACILITIES)
            else None,
        )

    def post(self, request: HttpRequest) -> HttpResponse:
        """Add one."""
        form = NewFacilityForm(request.POST)
        if form.is_valid() and any(
            one.code == form.cleaned_data["code"] for one in inspections.facilities(withdrawn=True)
        ):
            form.add_error("code", str(t("這個編號已有設施。", "There is a facility with this code.")))
        made = self.attempt(form, lambda data: actions.save_facility(data["code"], actor=self.actor, **told(data)))
        if not made:
            return self.page(form)
        return self.done(t("已新增設施。", "The facility was added."), "console:inspections-facility", made)


def told(data: dict[str, Any]) -> dict[str, Any]:
    """Return what a form holds as the action takes it."""
    kept = {name: value for name, value in data.items() if name not in PAIRS}
    return kept | {name: Text(data[f"{name}_zh"], data[f"{name}_en"]) for name in ("name", "place")}


def row_of(one: FacilityInfo) -> list[Cell]:
    """Return a facility's row."""
    waiting = t("缺失{n}項", "Defects: {n}").fill(n=one.defects) if one.defects else ""
    return [
        Cell(one.name, href=reverse("console:inspections-facility", args=[one.id]), note=one.code),
        Cell(KINDS[one.kind]),
        Cell(one.place),
        Cell(one.pieces, number=True),
        Cell(STATES[one.state], badge=STATE_BADGES[one.state], note=waiting),
        Cell(day_of(one.checked_on)),
    ]


class FacilitiesFile(Page):
    """The inventory as a file."""

    permission = Permission.READ_INSPECTIONS

    def get(self, request: HttpRequest) -> HttpResponse:
        """Hand it out."""
        columns = ["code", "class", "kind", "name", "place", "pieces", "state", "since", "next_filter", "tested_on"]
        rows = [
            [one.code, CLASSES[one.grade], KINDS[one.kind], one.name, one.place, one.pieces, STATES[one.state],
             one.since, one.next_filter or "", one.tested_on or ""]
            for one in inspections.facilities(withdrawn=True)
        ]  # fmt: skip
        return csv_response("facilities", columns, rows)  # type: ignore[return-value]  # a streamed answer is one of Django's too
