"""The registers of activities: entered, listed, filled in later, corrected with a reason; as a file and on paper."""

from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.urls import reverse

from bianmin.activities import actions
from bianmin.activities import queries as activities
from bianmin.activities.types import REGISTERS, EntryFilters, Register, RegisterEntry
from bianmin.console.activities_entry_forms import EntryFilterForm, EntryForm, ReasonForm, typed
from bianmin.console.exports import csv_response
from bianmin.console.parts import Cell, Part, PartsPage, Table, heads
from bianmin.kit.clock import today
from bianmin.kit.templatetags.ui import money, roc
from bianmin.kit.texts import Text, t
from bianmin.office import queries as office
from bianmin.office.types import Permission

NOTE, WHO, REASON = t("備註", "Note"), t("登錄人", "Entered by"), t("更正理由", "Corrected because")


class RegisterBase(PartsPage):
    """A page of a register named in the address."""

    nav = "activity-registers"
    permission = Permission.READ_ACTIVITIES

    def book(self) -> Register:
        """Return the register, if this person may see it."""
        found = activities.register(self.kwargs["name"])
        office.require(self.actor, found.sees)
        return found


def heads_of(book: Register) -> list[Text]:
    """Return a register's heads."""
    return [book.day, *(field.title for field in book.fields), NOTE, WHO]


def cells_of(book: Register, one: RegisterEntry) -> list[object]:
    """Return an entry's cells as they are read."""
    cells: list[object] = [roc(one.on)]
    for field in book.fields:
        value = one.shown[field.name]
        if field.kind == "date":
            value = roc(value) if value else ""  # type: ignore[arg-type]  # a day, where there is one
        elif field.kind == "money":
            value = money(int(str(value or 0)))
        cells.append(value)
    return [*cells, one.note, one.who]


class Registers(PartsPage):
    """Which registers there are."""

    title = t("活動登記簿", "Registers")
    nav = "activity-registers"
    permission = Permission.READ_ACTIVITIES

    def get(self, request: HttpRequest) -> HttpResponse:
        """Show them."""
        rows = [
            [Cell(book.title, href=reverse("console:activity-register", args=(book.code,))), Cell(book.hint)]
            for book in REGISTERS.values()
            if self.may(book.sees)
        ]
        more = [
            (t("駐點機關", "Stationed agencies"), reverse("console:stations")),
            (t("文宣品與影片", "Publicity material"), reverse("console:materials")),
        ]
        names = heads(t("登記簿", "Register"), t("用途", "What for"))
        return self.made_of(Part(table=Table(self.title, names, rows)), Part(buttons=more))


class RegisterPage(RegisterBase):
    """A register: the form, the list, counts where there are any."""

    def get(self, request: HttpRequest, name: str) -> HttpResponseBase:
        """Show it, or hand it out."""
        book = self.book()
        form = EntryFilterForm(request.GET or None)
        form.is_valid()
        held = getattr(form, "cleaned_data", {})
        filters = EntryFilters(
            held.get("first"), held.get("last"), held.get("words") or "", bool(held.get("open_only")),
            bool(held.get("struck")),
        )  # fmt: skip
        if request.GET.get("as") == "csv":
            self.note_look("export", f"activity-{name}", "export", reason=request.GET.urlencode()[:200])
            rows = (cells_of(book, one) for one in activities.all_entries(name, filters))
            return csv_response(f"{name}.csv", heads_of(book), rows)
        return self.page(book, form, filters)

    def page(
        self, book: Register, form: forms.Form, filters: EntryFilters, entering: forms.Form | None = None
    ) -> HttpResponse:
        """Show the page; a bound form keeps what was typed."""
        found = activities.entries(book.code, filters, self.request.GET.get("at"))
        self.note_look("register", book.code, "list", reason=self.request.GET.urlencode()[:200])
        numbers = [at for at, field in enumerate(book.fields, 1) if field.kind in {"number", "money"}]
        rows = [
            [
                Cell(cell, number=at in numbers)
                if at
                else Cell(cell, href=reverse("console:activity-entry", args=(book.code, one.id)))
                for at, cell in enumerate(cells_of(book, one))
            ]
            for one in found.rows
        ]
        return self.made_of(
            Part(
                title=t("登錄", "Enter"),
                form=entering or EntryForm(book, initial={"on": today()}),
                deed="enter",
                submit=t("登錄", "Enter"),
            )
            if self.may(Permission.KEEP_ACTIVITIES)
            else None,
            Part(form=form, filter=True, submit=t("篩選", "Narrow")),
            Part(table=Table(book.title, heads(*heads_of(book), numbers=numbers), rows), page=found),
            self.counts(filters) if book.code == "contacts" else None,
            title=book.title,
            lead=book.hint,
            crumb=(t("活動登記簿", "Registers"), reverse("console:activity-registers")),
            export=True,
        )

    @staticmethod
    def counts(filters: EntryFilters) -> Part:
        """Return the counts by agency of the period, or of this year."""
        first, last = filters.first or today().replace(month=1, day=1), filters.last or today()
        names = heads(
            t("機關", "Agency"), t("收件", "Received"), t("轉送", "Forwarded"), t("辦畢", "Completed"),
            t("案件數", "Cases"), numbers=(1, 2, 3, 4),
        )  # fmt: skip
        rows = [
            [Cell(one.agency), *(Cell(n, number=True) for n in (one.received, one.forwarded, one.completed, one.cases))]
            for one in activities.agency_counts(first, last)
        ]
        title = t("各機關件數（{a}至{b}）", "Counts by agency, {a} to {b}").fill(a=roc(first), b=roc(last))
        return Part(title=title, table=Table(title, names, rows))

    def post(self, request: HttpRequest, name: str) -> HttpResponse:
        """Enter."""
        book = self.book()
        form = EntryForm(book, request.POST)
        made = self.attempt(
            form, lambda held: actions.enter(name, held, actor=self.actor, on=held["on"], note=held["note"])
        )
        if made is None:
            return self.page(book, EntryFilterForm(None), EntryFilters(), form)
        return self.done(t("已登錄。", "Entered."), "console:activity-register", name)


class EntryPage(RegisterBase):
    """An entry with what it replaced; filled in, corrected or struck, never overwritten."""

    title = t("登錄內容", "Entry")

    def get(self, request: HttpRequest, name: str, entry_id: int) -> HttpResponse:
        """Show it."""
        return self.page(self.book(), activities.entry(name, entry_id))

    def page(self, book: Register, one: RegisterEntry, deed: str = "", form: forms.Form | None = None) -> HttpResponse:
        """Show it; ``form`` is the bound form of ``deed``."""
        live = one.is_current and not one.is_struck
        manage = live and self.may(Permission.MANAGE_ACTIVITIES)
        begun = {**typed(book, one.values), "on": one.on, "note": one.note}
        late = [field for field in book.fields if field.late and not one.values.get(field.name)]
        facts = list(zip(heads_of(book), cells_of(book, one), strict=True))
        history = activities.history(book.code, one.id)[1:]
        titles = heads(*heads_of(book), REASON)
        return self.made_of(
            Part(facts=[(head, cell) for head, cell in facts if cell != ""],
                 warning="" if live else t("這筆已更正或註銷。", "This entry was corrected or struck.")),
            Part(
                title=t("補登", "Fill in"),
                form=form if deed == "fill" else EntryForm(book, only=late, auto_id="fill_%s"),
                deed="fill",
                submit=t("補登", "Fill in"),
            )
            if late and live and self.may(Permission.KEEP_ACTIVITIES)
            else None,
            Part(
                title=t("更正", "Correct"),
                form=form if deed == "correct" else EntryForm(book, initial=begun, why=True, auto_id="correct_%s"),
                deed="correct",
                submit=t("更正", "Correct"),
            )
            if manage
            else None,
            Part(
                title=t("註銷", "Strike"),
                form=form if deed == "strike" else ReasonForm(auto_id="strike_%s"),
                deed="strike",
                submit=t("註銷", "Strike"),
                stop=True,
            )
            if manage
            else None,
            Part(
                title=t("沿革", "History"),
                table=Table(
                    t("沿革", "History"),
                    titles,
                    [[*(Cell(cell) for cell in cells_of(book, old)), Cell(old.reason)] for old in history],
                ),
            )
            if history
            else None,
            crumb=(book.title, reverse("console:activity-register", args=(book.code,))),
        )  # fmt: skip

    def post(self, request: HttpRequest, name: str, entry_id: int) -> HttpResponse:
        """Fill in, correct or strike."""
        book, one = self.book(), activities.entry(name, entry_id)
        deed = request.POST.get("deed", "")
        form: forms.Form
        if deed == "strike":
            form = ReasonForm(request.POST, auto_id="strike_%s")
            made = self.attempt(form, lambda held: self.strike(name, entry_id, held))
        elif deed == "correct":
            form = EntryForm(book, request.POST, why=True, auto_id="correct_%s")
            made = self.attempt(form, lambda held: self.correct(name, entry_id, held))
        else:
            deed = "fill"
            late = [field for field in book.fields if field.late and not one.values.get(field.name)]
            form = EntryForm(book, request.POST, only=late, auto_id="fill_%s")
            made = self.attempt(form, lambda held: actions.fill_in(name, entry_id, held, actor=self.actor))
        if made is None:
            return self.page(book, one, deed, form)
        return self.done(t("已登錄。", "Entered."), "console:activity-register", name)

    def strike(self, name: str, entry_id: int, held: dict[str, Any]) -> int:
        """Strike the entry."""
        return actions.strike_entry(name, entry_id, actor=self.actor, reason=held["reason"])

    def correct(self, name: str, entry_id: int, held: dict[str, Any]) -> int:
        """Correct the entry."""
        return actions.correct_entry(name, entry_id, held, actor=self.actor, reason=held["reason"], on=held["on"])
