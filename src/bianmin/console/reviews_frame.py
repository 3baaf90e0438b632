"""The frame of the pages of reviews: what is posted and what comes of it, periods, and looks that are written down."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from bianmin.console.desk_forms import text
from bianmin.console.parts import Part, PartsPage
from bianmin.kit.clock import today
from bianmin.kit.errors import NotFound
from bianmin.kit.forms import OfficeForm, RocDateField, said
from bianmin.kit.texts import Text, t
from bianmin.office import queries as office
from bianmin.office.types import Permission

SUBJECT = "review"
"""What the log of looks calls somebody's scores."""

NOBODY = t("名單外的人", "Somebody else")
ENTERED = t("已登錄。", "Entered.")


@dataclass(frozen=True, slots=True)
class Deed:
    """What a form or button of a page does: its form, the permission it needs, the deed, what is said after it."""

    form: Callable[..., forms.Form]
    permission: Permission
    do: Callable[[dict[str, Any]], Any]
    said: Text = ENTERED
    to: str = ""


class ReviewPage(PartsPage):
    """A page of reviews. ``deeds`` names what can be posted; ``page`` shows it, bound forms by their deed."""

    permission = Permission.SHARE_IDEAS

    def get(self, request: HttpRequest, **ids: int) -> HttpResponse:
        """Show the page."""
        return self.page({}, **ids)

    def post(self, request: HttpRequest, **ids: int) -> HttpResponse:
        """Do what was pressed; a form with faults is shown again."""
        name = request.POST.get("deed", "")
        deed = self.deeds(**ids).get(name)
        if deed is None:
            raise NotFound
        office.require(self.actor, deed.permission)
        form = deed.form(request.POST)
        if isinstance(form, WhichForm):
            if not form.is_valid():
                raise NotFound
            deed.do(form.cleaned_data)
        elif self.attempt(form, deed.do) is None:
            return self.page({name: form}, **ids)
        return self.done(deed.said, deed.to or request.get_full_path())

    def deeds(self, **ids: int) -> Mapping[str, Deed]:
        """Return what can be posted here, by the name of its button."""
        raise NotImplementedError

    def page(self, bound: Mapping[str, forms.Form], **ids: int) -> HttpResponse:
        """Show the page."""
        raise NotImplementedError

    def part(
        self,
        deeds: Mapping[str, Deed],
        bound: Mapping[str, forms.Form],
        name: str,
        title: Text,
        submit: Text | None = None,
        **more: Any,  # noqa: ANN401  (what a part takes)
    ) -> Part | None:
        """Return the part with a deed's form, or None where the actor may not do it."""
        deed = deeds[name]
        if not self.may(deed.permission):
            return None
        initial = more.pop("initial", None)
        form = bound.get(name) or (deed.form(initial=initial) if initial else deed.form())
        # Two forms of a page may have fields of one name: their ids differ by the deed.
        form.auto_id = f"id_{name}_%s"
        return Part(title=title, form=form, deed=name, submit=submit or title, **more)

    def note_scores(self, what: str, staff_id: int | None = None) -> None:
        """Write down that somebody's scores were seen, unless they are one's own."""
        if staff_id is None or staff_id != self.actor.staff_id:
            self.note_look(SUBJECT, what, "read")


class WhichForm(OfficeForm):
    """A button in a table: on which record."""

    which = forms.IntegerField(min_value=1, max_value=2**62)


class PeriodForm(OfficeForm):
    """A period, this year where none is given."""

    first = RocDateField(label=said(t("自", "From")), required=False)
    last = RocDateField(label=said(t("至", "Until")), required=False)


def period_of(form: forms.Form) -> tuple[date, date]:
    """Return the period asked for; this year to date where none is, or it is wrong."""
    given = form.cleaned_data if form.is_bound and form.is_valid() else {}
    first, last = given.get("first") or today().replace(month=1, day=1), given.get("last") or today()
    return (first, last) if first <= last else (last, first)


def words(label: Text, most: int, *, required: bool = True) -> forms.CharField:
    """Return a long text's field."""
    return forms.CharField(
        label=said(label), max_length=most, required=required, widget=forms.Textarea(attrs={"rows": 6})
    )


def points(label: Text, most: Decimal | int, *, required: bool = True, places: int = 1) -> forms.DecimalField:
    """Return a field for points with so many decimals."""
    return forms.DecimalField(
        label=said(label),
        min_value=0,
        max_value=most,
        decimal_places=places,
        required=required,
        widget=forms.TextInput(attrs={"inputmode": "decimal", "autocomplete": "off"}),
    )


class PersonForm(OfficeForm):
    """A person of the staff, or a name of somebody who isn't (any more)."""

    staff = forms.TypedChoiceField(label=said(t("同仁", "Person")), coerce=int, required=False, empty_value=None)
    person = text(t("或填姓名", "Or a name"), 60)

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401  (Django's)
        super().__init__(*args, **kwargs)
        people = [(one.id, one.full_name) for one in office.staff_list(active=True)]
        self.fields["staff"].choices = [("", NOBODY), *people]  # type: ignore[attr-defined]  # a choice field: Django types what a form holds as Field


def person_of(given: dict[str, Any]) -> tuple[str, int | None]:
    """Return name and number of the person a form names."""
    if given["staff"] is None:
        return given["person"].strip(), None
    return office.staff_member(given["staff"]).full_name, given["staff"]


def month_of(text_given: str) -> date:
    """Return the first day of the month in an address (``2026-11``); this month where none is."""
    try:
        return date.fromisoformat(f"{text_given}-01")
    except ValueError:  # an address typed by hand: this month
        return today().replace(day=1)


def month_words(month: date) -> Text:
    """Write a month in both ways: 115年3月, 2026-03."""
    return Text(f"{month.year - 1911}年{month.month}月", f"{month:%Y-%m}")


def mean_words(mean: Decimal | float | None) -> str:
    """Write a mean as reports do: at most two decimals, at least one; a dash for none."""
    if mean is None:
        return "—"
    return str(Decimal(str(mean)).quantize(Decimal("0.01"), ROUND_HALF_UP)).removesuffix("0")


def url(name: str, *args: object) -> str:
    """Return the address of a page of the console."""
    return reverse(f"console:{name}", args=args)
