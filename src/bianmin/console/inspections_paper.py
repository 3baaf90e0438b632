"""Round sheets on paper: a month's sheet blank or with what was entered, and the form to enter one that was used."""

import calendar
from datetime import date
from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse

from bianmin.console.frame import Page
from bianmin.console.inspections_words import UNTOLD, typed
from bianmin.inspections import queries as inspections
from bianmin.inspections.types import FacilityInfo, RoundInfo, SheetInfo
from bianmin.kit import roc
from bianmin.kit.clock import today
from bianmin.kit.forms import OfficeForm, RocDateField, said
from bianmin.kit.texts import t
from bianmin.office.types import Permission

MARKS = {"ok": "○", "defect": "×", "na": "－"}


class PaperForm(OfficeForm):
    """Days of a paper sheet on which all was in order."""

    facility_id = forms.TypedChoiceField(label=said(t("設施", "Facility")), coerce=int)
    first = RocDateField(label=said(t("自", "From")))
    last = RocDateField(label=said(t("至", "To")))
    made_by = typed(t("巡檢人", "Made by"), 80, required=False)

    def __init__(self, *args: Any, places: list[FacilityInfo], **kwargs: Any) -> None:  # noqa: ANN401  (Django's)
        super().__init__(*args, auto_id="paper_%s", **kwargs)
        self.fields["facility_id"].choices = [(one.id, one.name) for one in places]  # type: ignore[attr-defined]  # a choice field: Django types what a form holds as Field


def places_of(one: SheetInfo) -> list[FacilityInfo]:
    """Return the facilities a sheet is for."""
    return [each for each in inspections.facilities() if each.kind in one.kinds]


class SheetPaper(Page):
    """A month's sheet for paper: blank, or with what was entered."""

    nav = "inspections"
    permission = Permission.READ_INSPECTIONS
    template = "console/inspections/sheet_print.html"

    def get(self, request: HttpRequest, code: str) -> HttpResponse:
        """Show a row for each day of the month."""
        sheet = inspections.sheet_on(code, today())
        month = month_of(request.GET.get("m", ""))
        place = next((one for one in inspections.facilities() if str(one.id) == request.GET.get("at")), None)
        made = inspections.month_rounds(code, place.id, month) if place is not None else {}
        rows: list[tuple[str, list[str], str, str]] = []
        for number_of_day in range(1, calendar.monthrange(month.year, month.month)[1] + 1):
            entered = made.get(month.replace(day=number_of_day), [])
            rows += [written(sheet, str(number_of_day), one) for one in entered]
            if not entered:
                rows.append((str(number_of_day), [""] * len(sheet.items), "", ""))
        name = t("民國{y}年{m}月", "{name} {year}").fill(
            y=roc.year(month), m=month.month, name=calendar.month_name[month.month], year=month.year
        )
        return self.show(
            title=sheet.title,
            sheet=sheet,
            facility=place,
            month_name=name if place is not None else t("　　年　　月", "Month: ________"),
            rows=rows,
        )


def month_of(said_month: str) -> date:
    """Return the first day of the month in an address; today's where it is none."""
    try:
        return date.fromisoformat(f"{said_month}-01")
    except ValueError:  # an address typed by hand: this month
        return today().replace(day=1)


def written(sheet: SheetInfo, day: str, one: RoundInfo) -> tuple[str, list[str], str, str]:
    """Return a round's row on the month's sheet."""
    found = {each.item: each for each in one.outcomes}
    notes = "；".join([*(each.note for each in one.outcomes if each.note), *([one.note] if one.note else [])])
    cells = [MARKS[found[item.code].outcome] if item.code in found else UNTOLD for item in sheet.items]
    return day, cells, one.who, notes
