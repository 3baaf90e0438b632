"""Hours of training a person a quarter: who is short; trainings of the quarter; volunteers' and guards' own."""

from datetime import date, timedelta
from typing import Any

from django.http import HttpRequest, HttpResponseBase
from django.urls import reverse

from bianmin.activities import queries as activities
from bianmin.activities.types import Learner, SessionFilters
from bianmin.console.activities import name_of
from bianmin.console.activities_forms import QuarterForm
from bianmin.console.exports import csv_response
from bianmin.console.parts import Cell, Part, PartsPage, Table, heads
from bianmin.desk import queries as desk
from bianmin.kit.clock import today
from bianmin.kit.templatetags.ui import roc
from bianmin.kit.texts import t
from bianmin.office.types import Permission

HEADS = (t("姓名", "Name"), t("時數", "Hours"), t("應達", "Needed"), t("不足", "Short"))


class Trainings(PartsPage):
    """Who learned how much in a quarter; everybody sees his own hours, who keeps them everybody's."""

    title = t("教育訓練時數", "Hours of training")
    nav = "trainings"
    permission = Permission.READ_ACTIVITIES

    def get(self, request: HttpRequest) -> HttpResponseBase:
        """Show a quarter."""
        form = QuarterForm(request.GET or None, auto_id="filter_%s")
        day = (form.cleaned_data.get("day") if form.is_valid() else None) or today()
        first, last = activities.quarter(day)
        whole = self.may(Permission.READ_TRAINING)
        found = [one for one in activities.learners(day) if whole or one.staff_id == self.actor.staff_id]
        if request.GET.get("as") == "csv":
            self.note_look("export", "trainings", "export", reason=first.isoformat())
            return csv_response("trainings.csv", HEADS, ((o.name, o.hours, o.needed, o.short) for o in found))
        short = sum(bool(one.short) for one in found)
        before, after = first - timedelta(days=1), last + timedelta(days=1)
        return self.made_of(
            Part(form=form, filter=True, submit=t("看這一季", "Show")),
            Part(
                buttons=[
                    (t("上一季", "Quarter before"), f"?day={before.isoformat()}"),
                    (t("下一季", "Next quarter"), f"?day={after.isoformat()}"),
                ]
            ),
            Part(
                title=t("每人時數", "Hours a person") if whole else t("我的時數", "My hours"),
                warning=t("{n}人時數不足。", "{n} are short of hours.").fill(n=short) if whole and short else "",
                table=self.people(found),
            ),
            Part(title=t("我的課程", "My courses"), table=self.mine(day)),
            Part(title=t("本季訓練與研討", "Trainings and seminars of the quarter"), table=self.courses(first, last)),
            Part(
                title=t("志工訓練", "Volunteers' training"),
                texts=[
                    t("由服務櫃檯登錄，這裡只列出本年合計。", "Kept at the service desk; the year's sums stand here.")
                ],
                table=self.volunteers(day.year),
            ),
            export=True,
            lead=t("{a}至{b}", "{a} to {b}").fill(a=roc(first), b=roc(last)),
        )

    @staticmethod
    def people(found: list[Learner]) -> Table:
        """Return the hours, the shortest first."""
        rows = [
            [
                Cell(one.name),
                Cell(one.hours, number=True),
                Cell(one.needed, number=True),
                Cell(t("不足{n}小時", "{n} hours short").fill(n=one.short), badge="caution")
                if one.short
                else Cell(t("已達", "Enough"), badge="good"),
            ]
            for one in found
        ]
        return Table(t("每人時數", "Hours a person"), heads(*HEADS, numbers=(1, 2)), rows)

    def mine(self, day: date) -> Table:
        """Return one's own courses."""
        found: list[Any] = activities.courses_of(self.actor.staff_id, day) if self.actor.staff_id else []
        names = heads(t("日期", "Day"), t("課程", "Course"), t("時數", "Hours"), numbers=(2,))
        rows = [[Cell(roc(on)), Cell(title), Cell(hours, number=True)] for on, title, hours in found]
        return Table(t("我的課程", "My courses"), names, rows)

    @staticmethod
    def courses(first: date, last: date) -> Table:
        """Return the quarter's trainings and seminars."""
        names = heads(t("日期", "Day"), t("課程", "Course"), t("地點", "Place"), t("人次", "Persons"), numbers=(3,))
        found = [
            one
            for kind in ("training", "seminar", "visit")
            for one in activities.all_sessions(SessionFilters(first, last, kind=kind))
        ]
        rows = [
            [
                Cell(roc(one.held_on), href=reverse("console:activity", args=(one.id,))),
                Cell(name_of(one)),
                Cell(one.place),
                Cell(one.persons, number=True),
            ]
            for one in sorted(found, key=lambda one: (one.held_on, one.id))
        ]
        return Table(t("本季訓練與研討", "Trainings of the quarter"), names, rows)

    @staticmethod
    def volunteers(year: int) -> Table:
        """Return the volunteers with their training of the year, as the desk keeps it."""
        names = heads(
            t("志工", "Volunteer"), t("訓練時數", "Hours"), t("座談次數", "Briefings"), numbers=(1, 2)
        )  # fmt: skip
        rows = [
            [Cell(one.name), Cell(one.training_hours, number=True), Cell(one.briefings, number=True)]
            for one in desk.volunteers(year)
        ]
        return Table(t("志工訓練", "Volunteers' training"), names, rows)
