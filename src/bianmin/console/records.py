"""Records from outside the system: loaded from a file or entered one by one, listed, searched, handed out."""

from collections.abc import Iterator
from datetime import date, datetime
from secrets import token_hex
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse, StreamingHttpResponse

from bianmin.adapters.records import KINDS, Fault, Kind, Narrowed, Outcome, take_cells, take_content
from bianmin.console.exports import csv_response
from bianmin.console.frame import Page
from bianmin.console.records_forms import FileForm, NarrowForm, RecordForm, is_id
from bianmin.kit import loading
from bianmin.kit.keyset import PAGE
from bianmin.kit.templatetags.ui import money, roc, rocat
from bianmin.kit.texts import Text, t
from bianmin.office import queries as office
from bianmin.office.types import Permission

SHOWN = 200
"""Faults a page shows; the command lists them all."""
AT_ONCE = 1000
ON_SCREEN = t("畫面登錄", "entered on screen")


class RecordsBase(Page):
    """A page of records of a kind named in the address."""

    nav = "records"
    permission = Permission.READ_RECORDS

    def kind(self) -> Kind:
        """Return the kind in the address; there is none: 404."""
        found = KINDS.get(self.kwargs["kind"])
        if found is None:
            raise Http404
        return found()

    def told(self, kind: Kind, outcome: Outcome) -> HttpResponse:
        """Say what came of it and go to the list."""
        text = t(
            "{title}：登錄 {loaded:,} 筆，先前已有 {repeated:,} 筆。",
            "{title}: {loaded:,} recorded, {repeated:,} were there already.",
        ).fill(title=kind.title, loaded=outcome.loaded, repeated=outcome.repeated)
        return self.done(text, "console:record-kind", kind.code, kind="good" if outcome.loaded else "note")


class Records(RecordsBase):
    """Every kind there is, and the files that were loaded."""

    title = t("系統外紀錄", "Records from outside")
    template = "console/records/kinds.html"

    def get(self, request: HttpRequest) -> HttpResponse:
        """Show them."""
        seen = [
            kind for kind in KINDS.values() if self.may(kind.sees) and (self.may(kind.permission) or not kind.address)
        ]
        before = request.GET.get("before", "")
        found = loading.loads(
            [kind.code for kind in seen], before=int(before) if before.isdecimal() and len(before) < 19 else None  # noqa: PLR2004  (digits that fit the number column)
        )  # fmt: skip
        return self.show(
            kinds=[(kind, self.may(kind.permission)) for kind in seen],
            loads=[(one, KINDS[one.kind].title) for one in found],
            before=found[-1].id if len(found) == PAGE else None,
        )


class RecordKind(RecordsBase):
    """A kind: its file form, and what was kept."""

    template = "console/records/kind.html"

    def get(self, request: HttpRequest, kind: str) -> HttpResponse:
        """Show the list."""
        return self.page(self.kind(), FileForm())

    def post(self, request: HttpRequest, kind: str) -> HttpResponse:
        """Take a file in, or show every fault of it."""
        found = self.kind()
        office.require(self.actor, found.permission)
        form = FileForm(request.POST, request.FILES)
        if not form.is_valid():
            return self.page(found, form, status=422)
        given = form.cleaned_data["file"]
        outcome = take_content(found, given.read(), actor=self.actor, name=given.name or "records.csv")
        if outcome.faults:
            return self.page(self.kind(), FileForm(), faults=outcome.faults, status=422)
        return self.told(found, outcome)

    def page(self, kind: Kind, form: FileForm, *, faults: tuple[Fault, ...] = (), status: int = 200) -> HttpResponse:
        """Show the kind's page."""
        office.require(self.actor, kind.sees)
        narrow = NarrowForm(self.request.GET or None)
        found = kind.kept(narrowed_by(narrow), self.request.GET.get("at"), PAGE)
        columns = kind.columns()
        if found is not None:
            self.note_look("records", kind.code, "list", reason=self.request.GET.urlencode()[:200])
        return self.show(
            title=kind.title,
            kind=kind,
            columns=columns,
            rows=[list(zip(columns, shown(columns, row), strict=True)) for row in found.rows] if found else [],
            found=found,
            form=form,
            narrow=narrow,
            query=self.request.GET.urlencode(),
            faults=faults[:SHOWN],
            count=len(faults),
            may_keep=self.may(kind.permission),
            status=status,
        )


class RecordNew(RecordsBase):
    """One record, entered on screen."""

    template = "console/records/new.html"

    def get(self, request: HttpRequest, kind: str) -> HttpResponse:
        """Show the form."""
        found = self.kind()
        office.require(self.actor, found.permission)
        return self.page(found, RecordForm(found))

    def post(self, request: HttpRequest, kind: str) -> HttpResponse:
        """Keep it, or say at each field what is wrong."""
        found = self.kind()
        office.require(self.actor, found.permission)
        form = RecordForm(found, request.POST)
        if form.is_valid():
            cells = {name: str(value) for name, value in form.cleaned_data.items()}
            if is_id(found, found.key[0]) and not cells[found.key[0]]:
                cells[found.key[0]] = f"S-{token_hex(8)}"
            outcome = take_cells(found, cells, actor=self.actor, name=ON_SCREEN.zh)
            if not outcome.faults:
                return self.told(found, outcome)
            for fault in outcome.faults:
                form.add_error(fault.column or None, str(fault.text))
        return self.page(found, form, status=422)

    def page(self, kind: Kind, form: RecordForm, *, status: int = 200) -> HttpResponse:
        """Show the form."""
        title = t("登錄一筆：{title}", "Enter one: {title}").fill(title=kind.title)
        return self.show(title=title, kind=kind, form=form, status=status)


class RecordFile(RecordsBase):
    """What was kept, as a file of the same columns; or, with ``blank``, a file to be filled in."""

    def get(self, request: HttpRequest, kind: str) -> StreamingHttpResponse:
        """Stream it."""
        found = self.kind()
        office.require(self.actor, found.sees)
        heads = [column.name for column in found.columns()]
        if "blank" in request.GET:
            return csv_response(f"{found.code}.csv", heads, ())
        self.note_look("export", found.code, "export", reason=request.GET.urlencode()[:200])
        return csv_response(f"{found.code}.csv", heads, every_row(found, narrowed_by(NarrowForm(request.GET))))


def narrowed_by(form: NarrowForm) -> Narrowed:
    """Return what a form narrows to; what can't be read narrows nothing."""
    form.is_valid()
    held: dict[str, Any] = getattr(form, "cleaned_data", {})
    return Narrowed(held.get("first"), held.get("last"), held.get("q") or "")


def every_row(kind: Kind, narrowed: Narrowed) -> Iterator[tuple[object, ...]]:
    """Yield all that was kept, as files write it."""
    at: str | None = None
    while True:
        found = kind.kept(narrowed, at, AT_ONCE)
        if found is None:
            return
        for row in found.rows:
            yield tuple(value.isoformat() if isinstance(value, date | datetime) else value for value in row)
        at = found.next
        if at is None:
            return


def shown(columns: Any, row: tuple[object, ...]) -> Iterator[object]:  # noqa: ANN401  (the columns of any kind)
    """Yield a row's cells as people read them."""
    for column, value in zip(columns, row, strict=True):
        if isinstance(value, datetime):
            yield rocat(value)
        elif isinstance(value, date):
            yield roc(value)
        elif isinstance(value, int):
            yield money(value)
        else:
            yield _word(column.words, value)


def _word(words: Any, value: object) -> Text | str:  # noqa: ANN401  (words by their code)
    found: Text | str = words.get(value, value or "—")
    return found
