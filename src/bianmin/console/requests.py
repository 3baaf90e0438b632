"""The work queue of requests: by deadline, filtered, searched, kept as views, exported."""

from collections.abc import Iterator, Sequence
from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse, QueryDict, StreamingHttpResponse
from django.shortcuts import redirect

from bianmin.catalogue import queries as catalogue
from bianmin.catalogue.types import CHANNELS, OUTCOMES, UNITS
from bianmin.console.exports import csv_response
from bianmin.console.frame import Page
from bianmin.console.views_saved import LONGEST_NAME, LONGEST_QUERY
from bianmin.kit.clock import today
from bianmin.kit.forms import OfficeForm, RocDateField, said
from bianmin.kit.templatetags.ui import roc
from bianmin.kit.texts import Text, t
from bianmin.office import actions as office_actions
from bianmin.office import queries as office
from bianmin.office.types import Actor, Permission
from bianmin.requests import queries as requests
from bianmin.requests.types import PACE_NAMES, Pace, QueueFilter, QueueRow

KEPT = "requests.filter"
VIEWS = "requests"
MOST_FOUND = 100
ENDED = "ended"
NOBODY = "none"
MINE = "mine"
EVERYTHING = ("", t("全部", "All"))
PACES = (Pace.LATE, Pace.NEAR, Pace.IN_TIME, Pace.PAUSED, Pace.NONE)
STATES: tuple[tuple[str, Text], ...] = (
    ("", t("辦理中", "Open")),
    *((one.value, PACE_NAMES[one]) for one in PACES),
    (ENDED, PACE_NAMES[Pace.ENDED]),
)
PACE_KINDS = {
    Pace.LATE: "stop",
    Pace.NEAR: "caution",
    Pace.IN_TIME: "good",
    Pace.PAUSED: "note",
    Pace.NONE: "quiet",
    Pace.ENDED: "quiet",
}
"""The sign and colour of a deadline; the word stands beside it."""
WORKERS = (Permission.WORK_REQUEST, Permission.READ_REQUESTS)


class RequestsBase(Page):
    """A page of requests: for who works them or reads them."""

    nav = "requests"

    def context(self) -> dict[str, Any]:
        """Add the words and colours of deadlines."""
        return super().context() | {"paces": PACE_NAMES, "pace_kinds": PACE_KINDS, "outcomes": OUTCOMES}

    def http_method_not_allowed(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:  # noqa: ANN401  (Django's signature)
        """Refuse by permission before by method."""
        self.require_any()
        return super().http_method_not_allowed(request, *args, **kwargs)

    def require_any(self) -> None:
        """Refuse who neither works nor reads requests."""
        if not self.may(Permission.WORK_REQUEST):
            office.require(self.actor, Permission.READ_REQUESTS)


class FilterForm(OfficeForm):
    """What the queue is narrowed to. Never a name or identifier: those are searched by form only."""

    state = forms.ChoiceField(label=said(t("期限", "Deadline")), required=False, choices=list(STATES))
    service = forms.ChoiceField(label=said(t("服務", "Service")), required=False)
    unit = forms.ChoiceField(label=said(t("單位", "Unit")), required=False)
    section = forms.ChoiceField(label=said(t("股別", "Section")), required=False)
    person = forms.ChoiceField(label=said(t("承辦人", "Person")), required=False)
    channel = forms.ChoiceField(label=said(t("受理方式", "Channel")), required=False)
    due_by = RocDateField(label=said(t("到期日至", "Due by")), required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401  (Django's)
        super().__init__(*args, **kwargs)
        people = [(str(one.id), one.full_name) for one in workers()]
        persons = [(MINE, t("我的", "Mine")), (NOBODY, t("尚未分派", "Not assigned")), *people]
        self.choose("service", [(one.code, one.title) for one in catalogue.services(today())])
        self.choose("unit", [(one.value, name) for one, name in UNITS.items()])
        self.choose("section", [(str(one.id), one.name) for one in office.sections()])
        self.choose("person", persons)
        self.choose("channel", [(one.value, name) for one, name in CHANNELS.items()])

    def choose(self, name: str, choices: Sequence[tuple[str, Any]]) -> None:
        """Set the choices of a field, with everything first."""
        self.fields[name].choices = [EVERYTHING, *choices]  # type: ignore[attr-defined]  # a ChoiceField


def workers() -> list[Any]:
    """Return the staff who may work requests."""
    return [one for one in office.staff_list(active=True) if may_work(one)]


def may_work(one: Any) -> bool:  # noqa: ANN401  (a member of staff)
    """Say whether a member of staff works requests somewhere."""
    return office.may(
        Actor(one.full_name, one.id, frozenset(one.roles), section_id=one.section_id), Permission.WORK_REQUEST
    )


def filter_from(query: QueryDict) -> QueueFilter:
    """Read a filter from an address; what can't be read counts as not given."""
    form = FilterForm(query)
    form.is_valid()
    held = form.cleaned_data
    person, state = held.get("person") or "", held.get("state") or ""
    return QueueFilter(
        service=held.get("service") or "",
        unit=held.get("unit") or "",
        section_id=int(held["section"]) if held.get("section") else None,
        assigned_to=int(person) if person.isdecimal() else None,
        unassigned=person == NOBODY,
        mine=person == MINE,
        pace=Pace(state) if state and state != ENDED else None,
        channel=held.get("channel") or "",
        ended=state == ENDED,
        due_by=held.get("due_by"),
    )


class Queue(RequestsBase):
    """Requests by their day; a search by name, number, identifier or telephone is posted, never in an address."""

    title = t("申請案件", "Requests")
    template = "console/requests/queue.html"

    def get(self, request: HttpRequest) -> HttpResponse:
        """Show a page of the queue; without conditions in the address, the last ones used."""
        self.require_any()
        if "reset" in request.GET:
            request.session.pop(KEPT, None)
            return redirect("console:requests")
        if not request.GET and request.session.get(KEPT):
            return redirect(f"{request.path}?{request.session[KEPT]}")
        narrowed = request.GET.copy()
        narrowed.pop("at", None)
        if narrowed:
            request.session[KEPT] = narrowed.urlencode()
        wanted = filter_from(request.GET)
        found = requests.queue(self.actor, wanted, cursor=request.GET.get("at"))
        self.note_look("list", "requests", "list", reason=narrowed.urlencode()[:200])
        return self.listed(found=found, query=narrowed.urlencode(), rows=found.rows, wanted=wanted)

    def post(self, request: HttpRequest) -> HttpResponse:
        """Search; the one that was found opens at once."""
        self.require_any()
        words = request.POST.get("q", "").strip()[:100]
        if not words:
            return redirect("console:requests")
        rows = requests.search(words, actor=self.actor, size=MOST_FOUND)
        self.note_look("search", "requests", "find")
        if len(rows) == 1 and not rows[0].is_closed_reading:
            return redirect("console:request", rows[0].id)
        return self.listed(rows=rows, searched=words, wanted=QueueFilter())

    def listed(self, **context: Any) -> HttpResponse:  # noqa: ANN401  (what the template shows)
        """Show rows with the filters around them."""
        request = self.request
        return self.show(
            form=FilterForm(request.GET if request.method == "GET" else QueryDict()),
            standing=requests.standing(self.actor),
            saved=office.saved_views(self.actor.staff_id or 0, VIEWS),
            sections={one.id: one.name for one in office.sections()},
            channels=CHANNELS,
            units=UNITS,
            may_take=self.may(Permission.TAKE_REQUEST),
            **context,
        )


class Export(RequestsBase):
    """The queue as it is filtered, as CSV; the look is noted. What is closed to others stands without its applicant."""

    title = t("匯出申請案件", "Export requests")

    def get(self, request: HttpRequest) -> StreamingHttpResponse:
        """Stream the rows."""
        self.require_any()
        wanted = filter_from(request.GET)
        self.note_look("export", "requests", "export", reason=request.GET.urlencode()[:200])
        heads = (
            t("編號", "Number"), t("服務", "Service"), t("步驟", "Step"), t("期限狀態", "Deadline"),
            t("到期日", "Due"), t("收件日", "Received"), t("受理方式", "Channel"), t("申請人", "Applicant"),
            t("單位", "Unit"), t("股別", "Section"), t("承辦人", "Person"), t("結果", "Outcome"),
        )  # fmt: skip
        sections = {one.id: one.name for one in office.sections()}
        return csv_response("requests.csv", heads, (cells(row, sections) for row in all_rows(self.actor, wanted)))


def all_rows(actor: Actor, wanted: QueueFilter) -> Iterator[QueueRow]:
    """Yield every row of a queue, page after page."""
    page = requests.queue(actor, wanted, size=500)
    yield from page.rows
    while page.next:
        page = requests.queue(actor, wanted, cursor=page.next, size=500)
        yield from page.rows


def cells(row: QueueRow, sections: dict[int, Any]) -> Sequence[object]:
    """Return the cells of a request; never an identifier or telephone."""
    return (
        row.number, row.title, row.step_title, PACE_NAMES[row.pace], roc(row.due_on), roc(row.received_on),
        CHANNELS[row.channel], "" if row.is_closed_reading else row.applicant, UNITS[row.unit],
        sections.get(row.section_id, "") if row.section_id else "", row.assigned_name,
        OUTCOMES[row.outcome] if row.outcome else "",
    )  # fmt: skip


class SaveView(RequestsBase):
    """Keeps the filter of the queue under a name."""

    def post(self, request: HttpRequest) -> HttpResponse:
        """Keep it, or put it over an earlier one of the same name."""
        self.require_any()
        name = request.POST.get("name", "").strip()[:LONGEST_NAME]
        query = request.POST.get("query", "").lstrip("?")[:LONGEST_QUERY]
        if not name:
            return self.done(
                t("請先為這組條件命名。", "Give the filter a name first."), "console:requests", kind="stop"
            )
        office_actions.save_view(VIEWS, name, query, actor=self.actor)
        return self.done(t("已儲存「{name}」。", "Saved “{name}”.").fill(name=name), "console:requests")


class DropView(RequestsBase):
    """Forgets a kept filter."""

    def post(self, request: HttpRequest, view_id: int) -> HttpResponse:
        """Forget it (only one's own)."""
        self.require_any()
        office_actions.forget_view(view_id, actor=self.actor)
        return self.done(t("已刪除這組條件。", "The filter was forgotten."), "console:requests")
