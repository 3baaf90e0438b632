"""Sessions of every kind: the list with its filters, entered quickly, as a file and on paper."""

from collections.abc import Sequence
from datetime import timedelta
from itertools import islice
from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.urls import reverse

from bianmin.activities import actions
from bianmin.activities import queries as activities
from bianmin.activities.types import SessionFilters, SessionInput, SessionRow
from bianmin.activities.types import words as named
from bianmin.console.activities_forms import FilterForm, QuickForm
from bianmin.console.exports import csv_response
from bianmin.console.parts import NOTHING, Cell, Part, PartsPage, Table, heads
from bianmin.kit.clock import today
from bianmin.kit.templatetags.ui import roc
from bianmin.kit.texts import Text, t
from bianmin.office.types import Permission

BADGES = {"planned": "note", "held": "good", "cancelled": "quiet"}
HEADS = (
    t("日期", "Day"), t("種類", "Kind"), t("名稱或內容", "Title"), t("地點", "Place"), t("合作單位", "Partners"),
    t("人次", "Persons"), t("件數", "Cases"), t("狀態", "State"),
)  # fmt: skip


def name_of(one: SessionRow) -> Text | str:
    """Return what a session is called: its title, else its topic, else its kind."""
    if one.title:
        return one.title
    return named.TOPICS[one.topic][1] if one.topic in named.TOPICS else named.KINDS[one.kind]


def state_of(one: SessionRow) -> Cell:
    """Return a session's state as a badge; a planned one on a day off says so."""
    if one.off is not None:
        return Cell(t("遇假日待決定", "On a day off"), badge="caution", note=one.off)
    if one.state == "planned" and one.held_on < today():
        return Cell(t("待登錄成果", "Results missing"), badge="caution")
    return Cell(named.STATES[one.state], badge=BADGES[one.state])


def filters_of(data: dict[str, Any]) -> SessionFilters:
    """Return what a filter form narrows to."""
    kind, _, topic = (data.get("what") or "").partition(":")
    return SessionFilters(
        data.get("first"), data.get("last"), kind, topic, data.get("state") or "", (data.get("words") or "").strip()
    )


class Sessions(PartsPage):
    """The sessions, planned and held, the latest first; a new one is entered above in few fields."""

    title = t("活動場次", "Sessions")
    nav = "activities"
    permission = Permission.READ_ACTIVITIES

    def get(self, request: HttpRequest) -> HttpResponseBase:
        """Show the list, or hand it out as a file."""
        form = FilterForm(request.GET or None)
        form.is_valid()
        filters = filters_of(getattr(form, "cleaned_data", {}))
        if request.GET.get("as") == "csv":
            self.note_look("export", "sessions", "export", reason=request.GET.urlencode()[:200])
            heads_ = (t("編號", "Number"), *HEADS)
            rows = ((one.session_id, *plain(one)) for one in activities.all_sessions(filters))
            return csv_response("sessions.csv", heads_, rows)
        return self.page(form, filters)

    def page(self, form: forms.Form, filters: SessionFilters, quick: forms.Form | None = None) -> HttpResponse:
        """Show the page; a bound form keeps what was typed."""
        if filters == SessionFilters():
            filters = SessionFilters(last=today())
        found = activities.sessions(filters, self.request.GET.get("at"))
        coming = [] if form.is_bound else self.coming()
        none = t("沒有場次；放寬篩選條件，或登錄一場。", "No sessions; widen the filters, or enter one.")
        may = self.may(Permission.KEEP_ACTIVITIES)
        return self.made_of(
            Part(
                title=t("登錄一場", "Enter a session"),
                texts=[
                    t("已辦理或排定都從這裡開始；照片、成果與名單在下一頁補上。",
                      "Held or planned, it begins here; pictures, results and names are added on its page."),
                ],
                form=quick or QuickForm(initial={"held_on": today()}),
                deed="new",
                submit=t("登錄", "Enter"),
            )
            if may and (quick is not None or "new" in self.request.GET)
            else None,
            Part(buttons=[(t("登錄一場", "Enter a session"), "?new=1")]) if may else None,
            Part(form=form, filter=True, submit=t("篩選", "Narrow")),
            Part(title=t("即將辦理", "To come"), table=table_of(t("即將辦理", "To come"), coming)) if coming else None,
            Part(
                title=t("已辦理", "So far") if coming else "",
                table=table_of(self.title, found.rows, empty=none),
                page=found,
            ),
            export=True,
        )  # fmt: skip

    @staticmethod
    def coming() -> list[SessionRow]:
        """Return the sessions of the next month, the first of them first."""
        days = SessionFilters(today() + timedelta(days=1), today() + timedelta(days=31), state="planned")
        return list(islice(activities.all_sessions(days), 10))

    def post(self, request: HttpRequest) -> HttpResponse:
        """Enter a session: one of a day to come is planned, another was held."""
        form = QuickForm(request.POST)
        made = self.attempt(form, lambda _: self.enter(form.given()))
        if made is None:
            return self.page(FilterForm(None), SessionFilters(), form)
        return self.done(t("已登錄，請補上其餘資料。", "Entered. Add the rest."), "console:activity", made)

    def enter(self, given: SessionInput) -> int:
        """Plan or record."""
        if given.held_on > today():
            return actions.plan_session(given, actor=self.actor)
        return actions.record_session(given, actor=self.actor)


def table_of(title: Text, found: Sequence[SessionRow], *, empty: Text = NOTHING) -> Table:
    """Return sessions as a table."""
    rows = [
        [
            Cell(roc(one.held_on), href=reverse("console:activity", args=(one.id,))),
            Cell(named.KINDS[one.kind]),
            Cell(name_of(one)),
            Cell(one.place, note=one.township),
            Cell(one.partner),
            Cell(one.persons, number=True),
            Cell(one.cases, number=True),
            state_of(one),
        ]
        for one in found
    ]
    return Table(title, heads(*HEADS, numbers=(5, 6)), rows, empty=empty)


def plain(one: SessionRow) -> tuple[object, ...]:
    """Return a session's cells for a file."""
    return (
        roc(one.held_on), named.KINDS[one.kind], name_of(one), one.place, one.partner, one.persons, one.cases,
        state_of(one).text,
    )  # fmt: skip
