"""The desk's registers: entered in two clicks, listed, counted, printed, handed out, corrected with a reason."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse, StreamingHttpResponse
from django.urls import reverse

from bianmin.console.desk import case_number_of
from bianmin.console.desk_columns import cells_of, heads_of
from bianmin.console.desk_forms import FORMS, FilterForm, ReasonForm
from bianmin.console.exports import csv_response
from bianmin.console.frame import Page
from bianmin.desk import actions
from bianmin.desk import queries as desk
from bianmin.desk.types import Entry, RegisterFilters
from bianmin.desk.types import words as named
from bianmin.kit.clock import now, today
from bianmin.kit.texts import Text, t
from bianmin.office.types import Actor, Permission

Deed = Callable[[dict[str, Any], Actor], int]


def _visit(given: dict[str, Any], actor: Actor) -> int:
    kept = {**given, "case_number": case_number_of(given.get("case_number", ""))}
    return actions.record_visit(
        kept.pop("channel"), kept.pop("topic"), actor=actor, on=kept.pop("on_date", None), **kept
    )


def _call(given: dict[str, Any], actor: Actor) -> int:
    kept = {**given, "case_number": case_number_of(given.get("case_number", ""))}
    return actions.record_call(kept.pop("line"), kept.pop("topic"), actor=actor, on=kept.pop("on_date", None), **kept)


def _courtesy(given: dict[str, Any], actor: Actor) -> int:
    kept = dict(given)
    return actions.record_courtesy(kept.pop("extension"), actor=actor, on=kept.pop("on_date", None), **kept)


def _amenity(given: dict[str, Any], actor: Actor) -> int:
    kept = dict(given)
    return actions.record_amenity(kept.pop("kind"), actor=actor, on=kept.pop("on_date", None), **kept)


def _loan(given: dict[str, Any], actor: Actor) -> int:
    kept = dict(given)
    return actions.lend(kept.pop("thing"), actor=actor, **kept)


def _bell(given: dict[str, Any], actor: Actor) -> int:
    seconds = given.get("seconds")
    answered = now() if seconds is not None else None
    pressed = answered - timedelta(seconds=seconds) if answered is not None and seconds is not None else now()
    return actions.ring_bell(
        given["bell"],
        actor=actor,
        need=given["need"],
        pressed_at=pressed,
        answered_at=answered,
        outcome=given.get("outcome", ""),
    )


DEEDS: dict[str, Deed] = {
    "visits": _visit,
    "calls": _call,
    "courtesy": _courtesy,
    "amenities": _amenity,
    "loans": _loan,
    "bells": _bell,
}
#: One click more than opening the page: what the buttons fill in, by register.
QUICK: dict[str, tuple[str, Any, str, Any]] = {
    "visits": ("channel", named.CHANNELS, "topic", named.TOPICS),
    "calls": ("line", named.LINES, "topic", named.TOPICS),
    "amenities": ("kind", named.AMENITIES, "", {"": Text("", "")}),
}


class RegisterBase(Page):
    """A page of a register named in the address."""

    permission = Permission.READ_DESK

    @property
    def nav(self) -> str:  # type: ignore[override]  # said by the register in the address
        """Return the menu entry of the register."""
        return f"desk-{self.kwargs['name']}"

    def filters(self) -> tuple[RegisterFilters, forms.Form]:
        """Return what the list is narrowed to, and the form that shows it."""
        kept = desk.register(self.kwargs["name"])
        form = FilterForm(self.request.GET or None, words=kept.words)
        form.is_valid()
        held = getattr(form, "cleaned_data", {})
        return (
            RegisterFilters(
                first=held.get("first"),
                last=held.get("last"),
                kind=held.get("kind") or "",
                struck=bool(held.get("struck")),
            ),
            form,
        )


class RegisterPage(RegisterBase):
    """A register: quick buttons, the full form, the list, this month's counts."""

    template = "console/desk/register.html"

    def get(self, request: HttpRequest, name: str) -> HttpResponse:
        """Show the register."""
        return self.page(name)

    def page(self, name: str, form: forms.Form | None = None) -> HttpResponse:
        """Show the register; a bound form keeps what was typed."""
        kept = desk.register(name)
        filters, filter_form = self.filters()
        found = desk.entries(name, filters, self.request.GET.get("at"))
        month = filters.last or today()
        first, words, second, others = QUICK.get(name, ("", {}, "", {}))
        self.note_look("register", name, "list", reason=self.request.GET.urlencode()[:200])
        return self.show(
            title=kept.title,
            name=name,
            heads=heads_of(name),
            rows=[(entry, list(zip(heads_of(name), cells_of(name, entry), strict=True))) for entry in found.rows],
            found=found,
            filter_form=filter_form,
            query=self.request.GET.urlencode(),
            counts=desk.month_counts(name, month),
            month=month,
            form=form or FORMS[name](),
            quick=[(key, word) for key, word in words.items()],
            first=first,
            second=second,
            others=others,
            may_keep=self.may(Permission.KEEP_REGISTERS),
            is_open=form is not None,
            status=422 if form is not None else 200,
        )

    def post(self, request: HttpRequest, name: str) -> HttpResponse:
        """Enter what was pressed or filled in; a thing comes back, a bell is answered."""
        desk.register(name)
        which = request.POST.get("which", "")
        if which.isdecimal() and len(which) < 18:  # noqa: PLR2004  (digits that fit the number column)
            if name == "loans":
                actions.bring_back(int(which), actor=self.actor)
                return self.done(t("已登錄歸還。", "It is back."), "console:desk-register", name)
            if name == "bells":
                actions.answer_bell(int(which), actor=self.actor, need=request.POST.get("need", "entrance"))
                return self.done(t("已登錄到場。", "The answer is written down."), "console:desk-register", name)
        given = request.POST.copy()
        if "quick" in given:
            given = self.from_button(name, given)
        form = FORMS[name](given)
        made = self.attempt(form, lambda held: DEEDS[name](held, self.actor))
        if made is None:
            return self.page(name, form)
        return self.done(t("已登錄。", "Entered."), "console:desk-register", name)

    @staticmethod
    def from_button(name: str, given: Any) -> Any:  # noqa: ANN401  (a query dict)
        """Fill the form as a quick button means it: the rest as the form begins."""
        first, _, second, _ = QUICK.get(name, ("", {}, "", {}))
        one, _, other = given["quick"].partition(":")
        blank = FORMS[name]()
        for field, bound in blank.fields.items():
            if bound.initial is not None and bound.initial is not False:
                given[field] = str(bound.initial)
        given[first] = one
        if second:
            given[second] = other
        given.setdefault("language", "mandarin")
        return given


class RegisterFile(RegisterBase):
    """A register as a file; the look is noted."""

    def get(self, request: HttpRequest, name: str) -> StreamingHttpResponse:
        """Hand out the entries that fit the filters."""
        desk.register(name)
        filters, _ = self.filters()
        self.note_look("export", f"desk-{name}", "export", reason=request.GET.urlencode()[:200])
        rows = (cells_of(name, entry) for entry in desk.all_entries(name, filters))
        return csv_response(f"{name}.csv", heads_of(name), rows)


class RegisterPrint(RegisterBase):
    """A register on paper: the entries that fit, the counts of the month, places for signatures."""

    template = "console/desk/register_print.html"

    def get(self, request: HttpRequest, name: str) -> HttpResponse:
        """Show the sheet."""
        kept = desk.register(name)
        filters, _ = self.filters()
        self.note_look("export", f"desk-{name}", "print", reason=request.GET.urlencode()[:200])
        return self.show(
            title=kept.title,
            name=name,
            heads=heads_of(name),
            rows=[cells_of(name, entry) for entry in desk.all_entries(name, filters)],
            filters=filters,
            query=request.GET.urlencode(),
        )


class EntryPage(RegisterBase):
    """An entry with what it replaced; corrected or struck with a reason, never overwritten."""

    template = "console/desk/entry.html"
    title = t("登錄內容", "Entry")

    def get(self, request: HttpRequest, name: str, entry_id: int) -> HttpResponse:
        """Show the entry."""
        return self.page(name, desk.one_entry(name, entry_id))

    def page(
        self, name: str, entry: Entry, form: forms.Form | None = None, reason: forms.Form | None = None
    ) -> HttpResponse:
        """Show the entry; bound forms keep what was typed."""
        can = entry.is_current and not entry.is_struck and self.may(Permission.CORRECT_REGISTERS)
        fields = form or self.correction(name, entry)
        return self.show(
            name=name,
            kept=desk.register(name),
            entry=entry,
            heads=heads_of(name),
            history=[
                (one, list(zip(heads_of(name), cells_of(name, one), strict=True)))
                for one in desk.history(name, entry.id)
            ],
            form=fields if can else None,
            reason=(reason or ReasonForm()) if can else None,
            status=422 if form is not None or reason is not None else 200,
        )

    @staticmethod
    def correction(name: str, entry: Entry, data: Any = None) -> forms.Form | None:  # noqa: ANN401  (each register brings forms and entries of its own)
        """Return the form of what may be corrected; None where an entry is only struck and made anew."""
        if name in {"loans", "bells"}:
            return None
        names = {field: getattr(entry, field, None) for field in FORMS[name].base_fields}
        return FORMS[name](data, initial={**names, "on_date": entry.on})

    def post(self, request: HttpRequest, name: str, entry_id: int) -> HttpResponse:
        """Correct or strike, with the reason."""
        entry = desk.one_entry(name, entry_id)
        reason = ReasonForm(request.POST)
        if request.POST.get("deed") == "strike":
            struck = self.attempt(
                reason, lambda held: actions.strike_entry(name, entry_id, actor=self.actor, reason=held["reason"])
            )
            if struck is None:
                return self.page(name, entry, reason=reason)
            return self.done(
                t("已註銷，原登錄仍可查。", "Struck; the entry stays readable."), "console:desk-register", name
            )
        form = self.correction(name, entry, request.POST)
        if form is None or not (reason.is_valid() & form.is_valid()):
            return self.page(name, entry, form, reason)
        made = self.attempt(form, lambda held: self.correct(name, entry_id, held, reason.cleaned_data["reason"]))
        if made is None:
            return self.page(name, entry, form, reason)
        return self.done(
            t("已更正，原登錄仍可查。", "Corrected; the first entry stays."), "console:desk-entry", name, made.id
        )

    def correct(self, name: str, entry_id: int, held: dict[str, Any], reason: str) -> Entry:
        """Correct an entry with what the form holds."""
        changes = {key: value for key, value in held.items() if value is not None or key == "section_id"}
        if changes.get("case_number"):
            changes["case_number"] = case_number_of(changes["case_number"])
        if "case_number" in changes:
            changes["case_found"] = bool(changes["case_number"])
        return actions.correct_entry(name, entry_id, actor=self.actor, reason=reason, **changes)


def address(name: str) -> str:
    """Return where a register is kept."""
    return reverse("console:desk-register", args=(name,))
