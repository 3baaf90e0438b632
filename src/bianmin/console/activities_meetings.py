"""Meetings: agenda, minutes and resolutions on a session's page; the list of resolutions followed to the end."""

from collections.abc import Callable
from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.urls import reverse

from bianmin.activities import actions
from bianmin.activities import queries as activities
from bianmin.activities.errors import UnknownSession
from bianmin.activities.types import MeetingView, Resolution, SessionView
from bianmin.activities.types import words as named
from bianmin.console.activities_forms import ItemForm, MinutesForm, ProgressForm, ResolutionForm
from bianmin.console.exports import csv_response
from bianmin.console.parts import Cell, Part, PartsPage, Table, heads
from bianmin.kit.forms import OfficeForm, said
from bianmin.kit.templatetags.ui import roc, rocat
from bianmin.kit.texts import Text, t
from bianmin.office.types import Permission

BADGES = {"open": "note", "soon": "caution", "overdue": "stop", "done": "good"}
HEADS = (
    t("決議", "Resolution"), t("會議", "Meeting"), t("承辦單位", "Unit"), t("負責人", "Responsible"),
    t("期限", "Due"), t("狀態", "State"),
)  # fmt: skip
STATES = {"waiting": t("尚未解除列管", "Not settled"), **named.RESOLUTION_STATES}


def rows_of(found: list[Resolution] | tuple[Resolution, ...]) -> list[list[Cell]]:
    """Return resolutions as rows."""
    return [
        [
            Cell(one.text, href=reverse("console:resolution", args=(one.id,))),
            Cell(one.meeting, note=roc(one.held_on)),
            Cell(one.unit),
            Cell(one.staff_name),
            Cell(roc(one.due_on)),
            Cell(named.RESOLUTION_STATES[one.state], badge=BADGES[one.state], note=roc(one.done_on)),
        ]
        for one in found
    ]


def meeting_parts(page: PartsPage, one: SessionView, shown: dict[str, forms.Form]) -> list[Part | None]:
    """Return what a meeting's page has besides: minutes, agenda, resolutions, and the forms for who holds it."""
    view = activities.meeting(one.id)
    may = page.may(Permission.HOLD_MEETINGS)
    opened = page.request.GET.get("edit", "")
    if shown:
        opened = next(iter(shown))
    return [
        Part(title=t("會議", "Meeting"), facts=facts_of(view)),
        Part(title=t("議程", "Agenda"), table=agenda_of(view)) if view.agenda else None,
        Part(
            title=t("決議事項", "Resolutions"),
            table=Table(t("決議事項", "Resolutions"), heads(*HEADS), rows_of(view.resolutions)),
        )
        if view.resolutions
        else None,
        Part(
            buttons=[
                (t("寫會議紀錄", "Write the minutes"), "?edit=minutes#meeting"),
                (t("加議程", "Add an item"), "?edit=item#meeting"),
                (t("加決議", "Add a resolution"), "?edit=resolve#meeting"),
            ]
        )
        if may
        else None,
        form_part(opened, view, shown) if may else None,
    ]


def form_part(opened: str, view: MeetingView, shown: dict[str, forms.Form]) -> Part | None:
    """Return the form of a meeting that was opened."""
    begun = {name: getattr(view, name) for name in ("chair", "paperless", "pages_saved", "minutes")}
    made: dict[str, tuple[Text, Callable[[], forms.Form]]] = {
        "minutes": (t("會議紀錄", "Minutes"), lambda: MinutesForm(initial=begun)),
        "item": (t("加議程", "Add an item"), lambda: ItemForm(auto_id="item_%s")),
        "resolve": (t("加決議", "Add a resolution"), lambda: ResolutionForm(auto_id="resolve_%s")),
    }
    if opened not in made:
        return None
    title, form = made[opened]
    return Part(title=title, form=shown.get(opened) or form(), deed=opened, anchor="meeting", back="?")


def meeting_deed(page: PartsPage, one: SessionView, deed: str) -> tuple[forms.Form, Callable[[dict[str, Any]], Any]]:
    """Return the form of a deed of meetings, bound, and what it does."""
    data, actor = page.request.POST, page.actor
    match deed:
        case "minutes":
            return MinutesForm(data), lambda held: actions.write_minutes(one.id, actor=actor, **held)
        case "item":
            return ItemForm(data, auto_id="item_%s"), lambda held: actions.add_item(
                one.id, held.pop("title"), actor=actor, **held
            )
        case "resolve":
            return ResolutionForm(data, auto_id="resolve_%s"), lambda held: actions.resolve(
                one.id, held["text"], actor=actor, unit=held["unit"], due_on=held["due_on"], staff_id=held["staff"]
            )
    raise UnknownSession


def facts_of(view: MeetingView) -> list[tuple[object, object]]:
    """Return a meeting's chair, minutes and papers."""
    paper = t("電子化，節省{n}張", "Without paper, {n} sheets saved").fill(n=view.pages_saved)
    told: list[tuple[object, object]] = [
        (t("主席", "Chair"), view.chair),
        (t("方式", "How"), paper if view.paperless else t("發紙本", "On paper")),
        (t("會議紀錄", "Minutes"), view.minutes),
        (t("紀錄人", "Minutes by"), f"{view.minutes_by} {roc(view.minutes_on)}".strip()),
    ]
    return [(name, value) for name, value in told if value]


def agenda_of(view: MeetingView) -> Table:
    """Return the agenda."""
    names = heads(
        t("案次", "No."), t("案由", "Item"), t("提案單位", "Proposed by"), t("說明", "Explanation"),
        t("討論結果", "What was said"),
    )  # fmt: skip
    return Table(
        t("議程", "Agenda"),
        names,
        [
            [Cell(one.number), Cell(one.title), Cell(one.proposer), Cell(one.text), Cell(one.outcome)]
            for one in view.agenda
        ],
    )


class StateForm(OfficeForm):
    """Which resolutions."""

    state = forms.ChoiceField(label=said(t("狀態", "State")), required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401  (Django's)
        super().__init__(*args, auto_id="filter_%s", **kwargs)
        self.fields["state"].choices = [("", t("全部", "All")), *STATES.items()]  # type: ignore[attr-defined]  # a choice field: Django types what a form holds as Field


class Resolutions(PartsPage):
    """Resolutions followed to the end, the earliest due first; overdue ones say so in words and colour."""

    title = t("會議決議列管", "Resolutions")
    nav = "resolutions"
    permission = Permission.READ_ACTIVITIES

    def get(self, request: HttpRequest) -> HttpResponseBase:
        """Show those that wait, or what the filter says."""
        form = StateForm(request.GET if "state" in request.GET else {"state": "waiting"})
        state = form.cleaned_data["state"] if form.is_valid() else "waiting"
        found = activities.resolutions(state=state)
        if request.GET.get("as") == "csv":
            self.note_look("export", "resolutions", "export", reason=state)
            return csv_response("resolutions.csv", HEADS, ([cell.text for cell in row] for row in rows_of(found)))
        none = t("沒有符合的決議。", "No such resolutions.")
        return self.made_of(
            Part(form=form, filter=True, submit=t("篩選", "Narrow")),
            Part(table=Table(self.title, heads(*HEADS), rows_of(found), empty=none)),
            export=True,
            lead=t("決議由會議頁登錄，辦理情形由負責人回報，由主辦單位解除列管。",
                   "Written on a meeting's page, reported on by who does it, settled by who holds the meeting."),
        )  # fmt: skip


class ResolutionPage(PartsPage):
    """A resolution with what was reported on it."""

    title = t("會議決議", "Resolution")
    nav = "resolutions"
    permission = Permission.READ_ACTIVITIES

    def get(self, request: HttpRequest, resolution_id: int) -> HttpResponse:
        """Show it."""
        return self.page(activities.resolution(resolution_id))

    def page(self, one: Resolution, form: forms.Form | None = None, deed: str = "") -> HttpResponse:
        """Show it; a bound form keeps what was typed."""
        facts: list[tuple[object, object]] = [
            (t("決議", "Resolution"), one.text),
            (t("會議", "Meeting"), f"{one.meeting} {roc(one.held_on)}"),
            (t("承辦單位", "Unit"), one.unit),
            (t("負責人", "Responsible"), one.staff_name or t("未指定", "Nobody named")),
            (t("期限", "Due"), roc(one.due_on)),
            (t("狀態", "State"), named.RESOLUTION_STATES[one.state]),
        ]
        notes = [
            [
                Cell(rocat(note.at)),
                Cell(note.who),
                Cell(note.text),
                Cell(t("解除列管", "Settled") if note.settles else ""),
            ]
            for note in one.notes
        ]
        names = heads(t("時間", "When"), t("回報人", "Who"), t("辦理情形", "What was done"), t("結果", "Result"))
        waits = one.done_on is None
        settle = waits and self.may(Permission.HOLD_MEETINGS)
        return self.made_of(
            Part(
                facts=facts,
                buttons=[(t("看會議", "See the meeting"), reverse("console:activity", args=(one.session_id,)))],
            ),
            Part(title=t("辦理情形", "What was done"), table=Table(t("辦理情形", "Reports"), names, notes)),
            Part(
                title=t("回報辦理情形", "Report"),
                form=form if deed == "report" else ProgressForm(auto_id="report_%s"),
                deed="report",
                submit=t("回報", "Report"),
            )
            if waits and self.may(Permission.KEEP_ACTIVITIES)
            else None,
            Part(
                title=t("解除列管", "Settle"),
                form=form if deed == "settle" else ProgressForm(auto_id="settle_%s"),
                deed="settle",
                submit=t("解除列管", "Settle"),
            )
            if settle
            else None,
            crumb=(t("會議決議列管", "Resolutions"), reverse("console:resolutions")),
        )

    def post(self, request: HttpRequest, resolution_id: int) -> HttpResponse:
        """Report, or settle."""
        one = activities.resolution(resolution_id)
        deed = "settle" if request.POST.get("deed") == "settle" else "report"
        act = actions.settle_resolution if deed == "settle" else actions.report_progress
        form = ProgressForm(request.POST, auto_id=f"{deed}_%s")
        if self.attempt(form, lambda held: act(resolution_id, held["text"], actor=self.actor)) is None:
            return self.page(one, form, deed)
        return self.done(t("已登錄。", "Entered."), "console:resolution", resolution_id)
