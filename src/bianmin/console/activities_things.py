"""Stationed agencies' desks, and publicity material with how many went out."""

from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from bianmin.activities import actions
from bianmin.activities import queries as activities
from bianmin.activities.types import Material, Station
from bianmin.activities.types import words as named
from bianmin.console.desk_forms import choice, number, text
from bianmin.console.parts import Cell, Part, PartsPage, Table, heads
from bianmin.kit.clock import today
from bianmin.kit.forms import MoneyField, OfficeForm, RocDateField, said
from bianmin.kit.templatetags.ui import money, roc
from bianmin.kit.texts import Text, t
from bianmin.office import queries as office
from bianmin.office.types import Permission

CRUMB = t("活動登記簿", "Registers")


class StationForm(OfficeForm):
    """A stationed agency's desk."""

    agency = text(t("機關", "Agency"), 80, required=True)
    site_id = forms.TypedChoiceField(label=said(t("據點", "Service point")), coerce=int)
    days = forms.TypedMultipleChoiceField(
        label=said(t("駐點日", "Days")), coerce=int, widget=forms.CheckboxSelectMultiple
    )
    hours = text(t("時間", "Hours"), 60)
    people = text(t("駐點人員", "Who sits there"), 200)
    headcount = number(t("人數", "How many"), initial=1, most=100)
    services_zh = text(t("服務項目（中文）", "Services, in Chinese"), 200)
    services_en = text(t("服務項目（英文）", "Services, in English"), 300)
    valid_from = RocDateField(label=said(t("自", "From")))
    valid_to = RocDateField(label=said(t("至（空白表示不設期限）", "Until, empty for no end")), required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401  (Django's)
        super().__init__(*args, **kwargs)
        self.fields["site_id"].choices = [(one.id, one.name) for one in office.sites()]  # type: ignore[attr-defined]  # a choice field: Django types what a form holds as Field
        self.fields["days"].choices = list(named.WEEKDAYS.items())  # type: ignore[attr-defined]  # a choice field: Django types what a form holds as Field


class MaterialForm(OfficeForm):
    """A version of publicity material."""

    kind = choice(t("種類", "Kind"), named.MATERIAL_KINDS)
    title = text(t("名稱", "Title"), 120, required=True)
    version = text(t("版次", "Version"), 20, required=True)
    languages = forms.MultipleChoiceField(label=said(t("語文", "Languages")), widget=forms.CheckboxSelectMultiple)
    made_on = RocDateField(label=said(t("製作日", "Made on")))
    made = number(t("製作數量", "How many were made"), most=10_000_000)
    cost = MoneyField(label=said(t("經費", "Cost")), low=0, required=False)
    link = text(t("網址（影片）", "Address of a film"), 300)

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401  (Django's)
        super().__init__(*args, **kwargs)
        self.fields["languages"].choices = list(named.LANGUAGES.items())  # type: ignore[attr-defined]  # a choice field: Django types what a form holds as Field


class Things(PartsPage):
    """A list of things, each opened in a form below it."""

    nav = "activity-registers"
    permission = Permission.READ_ACTIVITIES
    form: type[OfficeForm]
    add = t("新增", "Add")

    def table(self, *, may: bool) -> Table:
        """Return the list."""
        raise NotImplementedError

    def begun(self, number: int) -> dict[str, Any]:
        """Return what the form of one begins with; of a new one for 0."""
        raise NotImplementedError

    def keep(self, number: int, held: dict[str, Any]) -> int:
        """Save one."""
        raise NotImplementedError

    def get(self, request: HttpRequest) -> HttpResponse:
        """Show the list."""
        return self.page()

    def page(self, form: forms.Form | None = None) -> HttpResponse:
        """Show the list; a bound form keeps what was typed."""
        may = self.may(Permission.MANAGE_ACTIVITIES)
        edit = self.request.GET.get("edit", "")
        shown = form
        if shown is None and may and edit:
            shown = self.form(initial=self.begun(self.number(edit)))
        return self.made_of(
            Part(table=self.table(may=may)),
            Part(buttons=[(self.add, "?edit=new")]) if may else None,
            Part(title=self.add if edit == "new" else t("修改", "Change"), form=shown, deed=f"save:{edit}", back="?")
            if shown
            else None,
            crumb=(CRUMB, reverse("console:activity-registers")),
        )

    @staticmethod
    def number(written: str) -> int:
        """Return an id as written in an address; 0 for a new one."""
        return int(written) if written.isdecimal() and len(written) < 18 else 0  # noqa: PLR2004  (digits that fit the number column)

    def post(self, request: HttpRequest) -> HttpResponse:
        """Save one."""
        number = self.number(request.POST.get("deed", "").partition(":")[2])
        form = self.form(request.POST)
        if self.attempt(form, lambda held: self.keep(number, held)) is None:
            return self.page(form)
        return self.done(t("已儲存。", "Saved."), request.resolver_match.view_name)  # type: ignore[union-attr]  # an address was resolved to get here


class Stations(Things):
    """Who of the agencies sits here, on which days, for what."""

    title = t("駐點機關", "Stationed agencies")
    form = StationForm

    def table(self, *, may: bool) -> Table:
        """Return the desks."""
        names = heads(
            t("機關", "Agency"), t("駐點日", "Days"), t("時間", "Hours"), t("人員", "People"), t("人數", "How many"),
            t("服務項目", "Services"), t("有效期間", "Valid"), numbers=(4,),
        )  # fmt: skip
        rows = [
            [
                Cell(one.agency, href=f"?edit={one.id}" if may else ""),
                Cell(days_of(one)),
                Cell(one.hours),
                Cell(one.people),
                Cell(one.headcount, number=True),
                Cell(one.services),
                Cell(f"{roc(one.valid_from)}–{roc(one.valid_to)}"),
            ]
            for one in activities.stations()
        ]
        return Table(self.title, names, rows)

    def begun(self, number: int) -> dict[str, Any]:
        """Return what the form of one begins with."""
        for one in activities.stations():
            if one.id == number:
                kept = {name: getattr(one, name) for name in StationForm.base_fields if hasattr(one, name)}
                return {**kept, "services_zh": one.services.zh, "services_en": one.services.en}
        return {"valid_from": today(), "headcount": 1, "days": [1, 2, 3, 4, 5]}

    def keep(self, number: int, held: dict[str, Any]) -> int:
        """Save one; the agency is tied to the office's own list where the name is one of it."""
        agency = next(
            (one.id for one in office.agencies() if held["agency"].strip() in {one.name.zh, one.name.en}), None
        )
        services = Text(held.pop("services_zh"), held.pop("services_en"))
        days = tuple(held.pop("days"))
        return actions.save_station(
            Station(id=number, agency_id=agency, days=days, services=services, **held), actor=self.actor
        )


class Materials(Things):
    """Leaflets, posters and films, by version: made, given, left; views of films."""

    title = t("文宣品與影片", "Publicity material")
    form = MaterialForm

    def table(self, *, may: bool) -> Table:
        """Return the material."""
        names = heads(
            t("名稱", "Title"), t("種類", "Kind"), t("語文", "Languages"), t("製作日", "Made on"), t("製作", "Made"),
            t("發放", "Given"), t("剩餘", "Left"), t("點閱", "Views"), t("經費", "Cost"), numbers=(4, 5, 6, 7, 8),
        )  # fmt: skip
        rows = [
            [
                Cell(f"{one.title}（{one.version}）", href=f"?edit={one.id}" if may else ""),
                Cell(named.MATERIAL_KINDS[one.kind]),
                Cell(languages_of(one)),
                Cell(roc(one.made_on)),
                *(Cell(n, number=True) for n in (one.made, one.given, one.left, one.views)),
                Cell(money(one.cost), number=True),
            ]
            for one in activities.materials()
        ]
        return Table(self.title, names, rows)

    def begun(self, number: int) -> dict[str, Any]:
        """Return what the form of one begins with."""
        for one in activities.materials():
            if one.id == number:
                return {name: getattr(one, name) for name in MaterialForm.base_fields}
        return {"made_on": today(), "languages": ["zh"]}

    def keep(self, number: int, held: dict[str, Any]) -> int:
        """Save one."""
        languages, cost = tuple(held.pop("languages")), held.pop("cost") or 0
        return actions.save_material(Material(id=number, languages=languages, cost=cost, **held), actor=self.actor)


def days_of(one: Station) -> Text:
    """Write the days of a desk."""
    if one.days == (1, 2, 3, 4, 5):
        return t("每個上班日", "Every working day")
    names = [named.WEEKDAYS[day] for day in one.days]
    return Text("、".join(name.zh for name in names), ", ".join(name.en for name in names))


def languages_of(one: Material) -> Text:
    """Write the languages of a material."""
    names = [named.LANGUAGES[code] for code in one.languages]
    return Text("、".join(name.zh for name in names), ", ".join(name.en for name in names))
