"""What can be booked: texts, terms, weekly hours with seats, one-day openings, closures."""

from collections.abc import Callable, Sequence
from datetime import datetime, time, timedelta
from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse

from bianmin.bookings import actions, queries
from bianmin.bookings.types import BookingView, PlaceKind, PlaceView
from bianmin.console.bookings import BookingsPage
from bianmin.console.bookings_forms import ClosureForm, HoursForm, OpeningForm, PlaceForm
from bianmin.console.bookings_tables import closures_table, hours_table, openings_table, place_facts, places_table
from bianmin.console.parts import SAVE, Part, PartsPage
from bianmin.jobs import reactions
from bianmin.kit.clock import TAIPEI, today
from bianmin.kit.texts import Text, t
from bianmin.office.types import Permission

_DAY = timedelta(days=1)
LIST = "/console/bookings/places/"
FRESH = {"lead_minutes": 0, "cutoff_days": 1, "cutoff_time": time(16), "ahead_days": 60, "remind_days": 1,
         "offer_minutes": 120, "online": True, "active": True}  # fmt: skip
SET_HOURS, OPEN_DAY = t("設定每週時段與名額", "Set hours and seats"), t("加開一天", "Open on one day")
CLOSE, CLOSE_ONE = t("停止開放", "Close"), t("停止開放一段時間", "Close for a time")
CLOSE_ALL, CHANGE = t("停止開放所有項目", "Close every place"), t("變更項目", "Change the place")
FITS = t("已儲存。", "Saved.")
ASIDE = t(
    "已儲存。有{n}筆預約不再符合時段，請逐筆改期或取消。",
    "Saved. {n} bookings no longer fit: please move or cancel each.",
)
CALENDAR = t("國定假日與停止上班日依辦公日曆自動停止。", "Days off of the office calendar close by themselves.")
HISTORY = t(
    "新的時段自某日起取代舊的；之前的留作沿革。", "New hours replace the old from a day on; old ones stay on record."
)


class PlacesPage(PartsPage, BookingsPage):
    """A page of places: its tabs stand on it."""

    tab = "places"

    def saved(self, misfits: list[BookingView], to: str, *args: str) -> HttpResponse:
        """Say that it was saved; where bookings no longer fit, go to their list."""
        reactions.run_all()
        if misfits:
            return self.done(ASIDE.fill(n=len(misfits)), "console:bookings-misfits", kind="caution")
        return self.done(FITS, to, *args)

    def editing(self, what: str) -> bool:
        """Tell whether this form was asked for."""
        return self.request.method == "GET" and self.request.GET.get("edit") == what


def form_part(
    deed: str, title: Text, form: forms.Form | None, *, back: str, submit: Text = SAVE, texts: Sequence[Text] = ()
) -> Part | None:
    """Return the part of a form, None where it wasn't asked for."""
    if form is None:
        return None
    return Part(title=title, texts=texts, form=form, deed=deed, anchor=deed, submit=submit, back=back)


def button(label: Text, what: str, *, may: bool) -> list[tuple[Text, str]]:
    """Return the button that opens a form, for whoever may use it."""
    return [(label, f"?edit={what}")] if may else []


class Places(PlacesPage):
    """Everything that can be booked, what is closed, and a form for one more."""

    title = t("項目與時段", "Places and hours")

    def get(self, request: HttpRequest) -> HttpResponse:
        """Show them."""
        return self.page()

    def page(self, form: forms.Form | None = None, closing: forms.Form | None = None) -> HttpResponse:
        """Show the page; ``edit`` in the address opens a form, a bound one keeps what was typed."""
        may = self.may(Permission.MANAGE_PLACES)
        if may and self.editing("new"):
            form = form or PlaceForm(initial=FRESH, auto_id="new_%s")
        if may and self.editing("close"):
            closing = closing or closure_form(everywhere=True)
        return self.made_of(
            form_part("place", t("新增項目", "Add a place"), form, back=LIST),
            form_part("close", CLOSE_ALL, closing, submit=CLOSE, back=LIST),
            Part(
                title=t("可以預約的項目", "What can be booked"), table=places_table(),
                buttons=[(t("新增項目", "Add a place"), "?edit=new")] if may else (),
            ),
            Part(
                title=t("停止開放", "Closed"), texts=[CALENDAR], table=closures_table(queries.closures(), may=may),
                buttons=[(CLOSE_ALL, "?edit=close")] if may else (),
            ),
        )  # fmt: skip

    def post(self, request: HttpRequest) -> HttpResponse:
        """Add a place, close every one, or take a closure back."""
        match request.POST.get("deed"):
            case "open":
                actions.withdraw_closure(_number(request.POST.get("which", "")), actor=self.actor)
                return self.saved([], "console:bookings-places")
            case "close":
                closing = closure_form(request.POST, everywhere=True)
                misfits = self.attempt(closing, lambda data: close(self, data, None))
                return (
                    self.page(closing=closing)
                    if misfits is None
                    else self.saved(_list(misfits), "console:bookings-places")
                )
        form = PlaceForm(request.POST, auto_id="new_%s")
        done = self.attempt(form, lambda data: save_place(self, data))
        if not done:
            return self.page(form)
        return self.saved([], "console:bookings-place", form.cleaned_data["code"])


class Place(PlacesPage):
    """One place: its terms, hours, openings and closures."""

    def get(self, request: HttpRequest, code: str) -> HttpResponse:
        """Show it."""
        return self.page(queries.place(code))

    def page(self, one: PlaceView, **bound: forms.Form) -> HttpResponse:
        """Show the page; ``edit`` in the address opens a form, a bound one keeps what was typed."""
        may = self.may(Permission.MANAGE_PLACES)
        made: dict[str, Callable[[], forms.Form]] = {
            "hours": lambda: self.hours_form(one),
            "opening": lambda: OpeningForm(initial={"seats": 1, "minutes": 30}, auto_id="opening_%s"),
            "close": closure_form,
            "place": lambda: self.place_form(one),
        }
        shown = {key: bound.get(key) or (make() if may and self.editing(key) else None) for key, make in made.items()}
        back = f"{LIST}{one.code}/"
        return self.made_of(
            form_part("hours", SET_HOURS, shown["hours"], texts=[HISTORY], back=back),
            form_part("opening", OPEN_DAY, shown["opening"], submit=t("加開", "Open"), back=back),
            form_part("close", CLOSE_ONE, shown["close"], submit=CLOSE, back=back),
            form_part("place", CHANGE, shown["place"], back=back),
            Part(title=t("說明", "About it"), facts=place_facts(one), buttons=button(CHANGE, "place", may=may)),
            Part(title=t("每週時段", "Weekly hours"), table=hours_table(one),
                 buttons=button(SET_HOURS, "hours", may=may)),
            Part(title=t("單日加開", "Opened on one day"), table=openings_table(one, may=may),
                 buttons=button(OPEN_DAY, "opening", may=may)),
            Part(title=t("停止開放", "Closed"), table=closures_table(queries.closures(one.code), may=may),
                 buttons=button(CLOSE_ONE, "close", may=may)),
            title=one.name,
            crumb=(t("項目與時段", "Places and hours"), LIST),
        )  # fmt: skip

    @staticmethod
    def hours_form(one: PlaceView) -> HoursForm:
        """Return the form, filled with the newest hours."""
        known: dict[str, Any] = {"valid_from": today() + _DAY, "seats": 1, "minutes": 30}
        for timetable in queries.timetables(one.code)[:1]:
            for each in timetable.hours:
                name = f"day{each.weekday}"
                text = f"{each.opens:%H:%M}-{each.closes:%H:%M}"
                known[name] = f"{known[name]}、{text}" if name in known else text
                known["seats"], known["minutes"] = each.capacity, each.slot_minutes
        return HoursForm(initial=known, auto_id="hours_%s")

    @staticmethod
    def place_form(one: PlaceView) -> PlaceForm:
        """Return the form, filled."""
        known = {name: getattr(one, name) for name in PlaceForm.base_fields if hasattr(one, name)}
        for name in ("name", "description", "host", "address"):
            text: Text = getattr(one, name)
            known |= {f"{name}_zh": text.zh, f"{name}_en": text.en}
        return changing(PlaceForm(initial=known, auto_id="place_%s"))

    def post(self, request: HttpRequest, code: str) -> HttpResponse:
        """Change the place, its hours, openings or closures."""
        one, deed = queries.place(code), request.POST.get("deed", "")
        if deed in {"open", "unopen"}:
            which = _number(request.POST.get("which", ""))
            if deed == "open":
                actions.withdraw_closure(which, actor=self.actor)
                return self.saved([], "console:bookings-place", code)
            return self.saved(actions.withdraw_opening(which, actor=self.actor), "console:bookings-place", code)
        forms_of: dict[str, tuple[forms.Form, Any]] = {
            "hours": (HoursForm(request.POST, auto_id="hours_%s"), self.set_hours),
            "opening": (OpeningForm(request.POST, auto_id="opening_%s"), self.open_day),
            "close": (closure_form(request.POST),
                      lambda data: close(self, data, None if data["everywhere"] else code)),
            "place": (changing(PlaceForm(request.POST, auto_id="place_%s")), lambda data: save_place(self, data, one)),
        }  # fmt: skip
        if deed not in forms_of:
            return self.page(one)
        form, act = forms_of[deed]
        done = self.attempt(form, act)
        if done is None:
            return self.page(one, **{deed: form})
        misfits = queries.misfits(code) if deed == "place" else _list(done)
        return self.saved(misfits, "console:bookings-place", code)

    def set_hours(self, data: dict[str, Any]) -> list[BookingView]:
        """Set the weekly hours."""
        return actions.set_hours(self.kwargs["code"], data["hours"], actor=self.actor, valid_from=data["valid_from"])

    def open_day(self, data: dict[str, Any]) -> int:
        """Open on one day."""
        return actions.open_day(
            self.kwargs["code"], data["day"], data["opens"], data["closes"],
            actor=self.actor, capacity=data["seats"], slot_minutes=data["minutes"],
        )  # fmt: skip


def changing(form: PlaceForm) -> PlaceForm:
    """Return the form of a place that exists: its code is part of its identity and stays."""
    del form.fields["code"]
    return form


def closure_form(data: Any = None, *, everywhere: bool = False) -> ClosureForm:  # noqa: ANN401  (Django's)
    """Return the form of a closure; that of every place doesn't ask whether it is for every place."""
    form = ClosureForm(data, auto_id="close_%s")
    if everywhere:
        del form.fields["everywhere"]
    return form


def close(page: PlacesPage, data: dict[str, Any], code: str | None) -> list[BookingView]:
    """Close a place or all, whole days where no hour was given."""
    starts = datetime.combine(data["first"], data["from_time"] or time(), TAIPEI)
    ends = datetime.combine(data["last"], data["to_time"], TAIPEI) if data["to_time"] else datetime.combine(
        data["last"] + _DAY, time(), TAIPEI
    )  # fmt: skip
    return actions.close_place(code, starts, ends, Text(data["reason_zh"], data["reason_en"]), actor=page.actor)


def save_place(page: PlacesPage, data: dict[str, Any], one: PlaceView | None = None) -> int:
    """Write a place; code, site and order of one that exists stay."""
    pairs = {
        name: Text(data[f"{name}_zh"], data[f"{name}_en"] or data[f"{name}_zh"])
        for name in ("name", "description", "host", "address")
    }
    terms = actions.Terms(
        data["lead_minutes"], data["cutoff_days"], data["cutoff_time"], data["ahead_days"], data["open_on_holidays"],
        data["remind_days"], data["offer_minutes"], data["online"],
    )  # fmt: skip
    return actions.save_place(
        one.code if one else data["code"],
        actor=page.actor,
        kind=PlaceKind(data["kind"]),
        link=data["link"],
        terms=terms,
        active=data["active"],
        site_code=one.site_code if one else "",
        position=one.position if one else len(queries.places(active=None)) + 1,
        **pairs,
    )


def _list(done: object) -> list[BookingView]:
    return done if isinstance(done, list) else []


def _number(text: str) -> int:
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 10 else 0  # noqa: PLR2004  (digits that fit the number column)
