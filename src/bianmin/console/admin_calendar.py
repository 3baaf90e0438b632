"""The office calendar: official files a year, announced days, and the list of what holds."""

from datetime import date
from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse

from bianmin.console.parts import Cell, Part, PartsPage, Post, Table, heads
from bianmin.jobs import reactions
from bianmin.kit.clock import today
from bianmin.kit.forms import OfficeForm, RocDateField, said
from bianmin.kit.roc import year as roc_year
from bianmin.kit.templatetags.ui import rocfull
from bianmin.kit.texts import Text, t
from bianmin.kit.workdays import Day
from bianmin.office import actions
from bianmin.office import queries as office
from bianmin.office.errors import BadCalendar
from bianmin.office.types import Permission

LARGEST = 1024 * 1024
RECOUNTED = t(
    "尚未到期的補正期限會重新計算，案件歷程會註記。", "Open days for correction are counted anew; each case says so."
)


class FileForm(OfficeForm):
    """The official calendar of a year."""

    file = forms.FileField(
        label=said(t("日曆檔（CSV）", "Calendar file (CSV)")),
        help_text=said(
            t(
                "人事行政總處的辦公日曆表，欄位：西元日期、星期、是否放假、備註。有任何錯誤就整份不載入。",
                "The government's office calendar with its four columns. Any fault, and nothing is loaded.",
            )
        ),
    )

    def clean_file(self) -> Any:  # noqa: ANN401  (an uploaded file)
        """Refuse what can be no calendar by its size."""
        given = self.cleaned_data["file"]
        if given.size > LARGEST:
            raise forms.ValidationError(
                str(t("檔案超過1MB，不是日曆檔。", "More than 1 MB: this is no calendar file."))
            )
        return given


class DayForm(OfficeForm):
    """A day that is announced: closed, or worked."""

    day = RocDateField(label=said(t("日期", "Day")))
    name = forms.CharField(
        label=said(t("原因", "Why")), max_length=60, help_text=said(t("例如：颱風停止上班", "For example: typhoon"))
    )
    is_working = forms.ChoiceField(
        label=said(t("這天", "On this day")),
        choices=[("no", t("停止上班", "The office is closed")), ("yes", t("照常或補行上班", "The office works"))],
        widget=forms.RadioSelect,
    )


class Calendar(PartsPage):
    """The days that differ from the ordinary calendar, and the ways to change them."""

    title = t("辦公日曆", "Office calendar")
    nav = "calendar"
    permission = Permission.READ_SETTINGS

    @property
    def year(self) -> int:
        """Return the year shown."""
        asked = self.request.GET.get("year", "")
        return int(asked) if asked.isdecimal() and 1912 <= int(asked) <= 2200 else today().year  # noqa: PLR2004  (years that can be typed)

    def get(self, request: HttpRequest) -> HttpResponse:
        """Show the year."""
        return self.page()

    def page(
        self,
        file: forms.Form | None = None,
        day: forms.Form | None = None,
        faults: list[tuple[int, Text]] | None = None,
    ) -> HttpResponse:
        """Show the page; a bound form keeps what was typed."""
        may, year = self.may(Permission.LOAD_CALENDAR), self.year
        days = office.calendar_days(year)
        tabs = [
            (t("{a}年", "{b}").fill(a=roc_year(date(one, 1, 1)), b=one), f"?year={one}", one == year, None)
            for one in range(today().year - 2, today().year + 3)
        ]
        off = sum(not one.is_working for one in days.values())
        return self.made_of(
            Part(
                title=t("公告一天", "Announce a day"),
                texts=[RECOUNTED],
                form=day or DayForm(initial={"is_working": "no"}, auto_id="day_%s"),
                submit=t("公告…", "Announce…"),
                deed="announce",
            )
            if may
            else None,
            Part(
                title=t("載入官方日曆檔", "Load an official file"),
                texts=[RECOUNTED],
                faults=faults or (),
                form=file or FileForm(auto_id="file_%s"),
                submit=t("載入", "Load"),
                deed="load",
                with_file=True,
            )
            if may
            else None,
            Part(
                title=t("已載入或公告的日子", "Days loaded or announced"),
                texts=[t("{n}天，其中放假{off}天。", "{n} days, {off} of them off.").fill(n=len(days), off=off)]
                if days
                else [t("這一年還沒有載入，使用內建的國定假日。", "None of this year: the built-in holidays hold.")],
                table=self.days(days, may=may) if days else None,
            ),
            tabs=tabs,
            label=said(t("年度", "Year")),
            status=422 if faults else 200,
        )

    @staticmethod
    def days(days: dict[date, Day], *, may: bool) -> Table:
        """Return the days off, and working days that have a name; ordinary working days would only fill the page."""
        rows = [
            [
                Cell(rocfull(day)),
                Cell(t("上班", "Works"), badge="good") if one.is_working else Cell(t("放假", "Off"), badge="note"),
                Cell(one.name or "—"),
                Cell(one.source),
                Cell(t("撤回…", "Withdraw…"), post=Post("withdraw", day.isoformat(), rocfull(day)))
                if may
                else Cell(""),
            ]
            for day, one in days.items()
            if not one.is_working or one.name
        ]
        columns = heads(
            t("日期", "Day"), t("上班", "Work"), t("名稱", "Name"), t("來源", "From"), t("撤回", "Withdraw")
        )
        return Table(t("日子", "Days"), columns, rows)

    def post(self, request: HttpRequest) -> HttpResponse:
        """Load a file, announce a day, or take one back."""
        match request.POST.get("deed"):
            case "load":
                return self.load()
            case "announce":
                return self.announce()
        return self.withdraw()

    def load(self) -> HttpResponse:
        """Load a file; its faults stand by line."""
        form = FileForm(self.request.POST, self.request.FILES, auto_id="file_%s")
        if not form.is_valid():
            return self.page(file=form)
        given = form.cleaned_data["file"]
        try:
            loaded = actions.load_calendar(given.read(), given.name or "calendar.csv", actor=self.actor)
        except BadCalendar as refusal:
            form.add_error(
                "file",
                str(t("有{n}處錯誤，未載入任何資料。", "{n} faults; nothing was loaded.").fill(n=len(refusal.faults))),
            )
            return self.page(file=form, faults=refusal.faults)
        reactions.run_all()
        return self.done(
            t("已載入{n}天，其中{k}天有變動。", "{n} days loaded; {k} of them changed.").fill(
                n=loaded.days, k=len(loaded.changed)
            ),
            "console:calendar",
        )

    def announce(self) -> HttpResponse:
        """Show what it does, then announce the day."""
        form = DayForm(self.request.POST, auto_id="day_%s")
        if not form.is_valid():
            return self.page(day=form)
        data = form.cleaned_data
        works = data["is_working"] == "yes"
        if not self.confirmed:
            return self.look(
                t("公告{d}照常上班？", "Announce that the office works on {d}?")
                if works
                else t("公告{d}停止上班？", "Announce that the office is closed on {d}?"),
                data["day"],
                t("公告", "Announce"),
                [
                    ("deed", "announce"),
                    ("day", data["day"].isoformat()),
                    ("name", data["name"]),
                    ("is_working", data["is_working"]),
                ],
            )
        actions.announce_day(data["day"], data["name"], actor=self.actor, is_working=works)
        reactions.run_all()
        return self.done(t("已公告。", "Announced."), "console:calendar")

    def withdraw(self) -> HttpResponse:
        """Show what it does, then take the day back."""
        try:
            day = date.fromisoformat(self.request.POST.get("which", ""))
        except ValueError:  # an address typed by hand: the page itself
            return self.page()
        if not self.confirmed:
            return self.look(
                t("撤回{d}的公告？", "Take back what was said of {d}?"),
                day,
                t("撤回", "Withdraw"),
                [("deed", "withdraw"), ("which", day.isoformat())],
            )
        actions.withdraw_day(day, actor=self.actor)
        reactions.run_all()
        return self.done(t("已撤回。", "Withdrawn."), "console:calendar")

    def look(self, title: Text, day: date, label: Text, kept: list[tuple[str, str]]) -> HttpResponse:
        """Show the second look of a change of the calendar."""
        return self.second_look(
            title.fill(d=rocfull(day)),
            [
                RECOUNTED,
                t("已核發的通知書期限不變。", "Deadlines on notices already issued stay."),
            ],
            label,
            "/console/admin/calendar/",
            kept=kept,
        )
