"""Tours that come again: their rules, the calendar made from them, days on a holiday, publication, results."""

from datetime import timedelta
from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.urls import reverse

from bianmin.activities import actions
from bianmin.activities import queries as activities
from bianmin.activities.types import SessionFilters, TourDay, TourRule
from bianmin.activities.types import words as named
from bianmin.console.activities_forms import moment
from bianmin.console.desk_forms import choice, number, text, tick
from bianmin.console.exports import csv_response
from bianmin.console.parts import Cell, Part, PartsPage, Post, Table, heads
from bianmin.kit.clock import today
from bianmin.kit.forms import OfficeForm, RocDateField, said
from bianmin.kit.templatetags.ui import roc
from bianmin.kit.texts import Text, t
from bianmin.office.types import Permission

PAIRS: dict[str, tuple[Text, int, bool]] = {
    "name": (t("名稱", "Name"), 80, True),
    "township": (t("鄉鎮市區", "Township"), 40, True),
    "place": (t("地點", "Place"), 120, True),
    "partner": (t("合作單位", "Partner"), 200, False),
    "offers": (t("可辦理事項", "What can be done"), 300, False),
    "bring": (t("請帶", "What to bring"), 300, False),
}
IN_ZH, IN_EN = t("{name}（中文）", "{name}, in Chinese"), t("{name}（英文）", "{name}, in English")
DAY_HEADS = (
    t("日期", "Day"), t("巡迴服務", "Tour"), t("地點", "Place"), t("狀態", "State"), t("網站公布", "On the website"),
)  # fmt: skip
TOPICS = {topic: name for topic, (kind, name) in named.TOPICS.items() if kind == "outreach"}


class TourForm(OfficeForm):
    """A tour's rule."""

    topic = choice(t("類別", "Kind"), TOPICS)
    nth = forms.TypedChoiceField(label=said(t("每月第幾個", "Which of the month")), coerce=int)
    weekday = forms.TypedChoiceField(label=said(t("星期", "Weekday")), coerce=int)
    begins = moment(t("開始", "Begins"))
    ends = moment(t("結束", "Ends"))
    clerks = number(t("值勤人數", "Clerks on duty"), initial=4, most=50)
    valid_from = RocDateField(label=said(t("自", "From")))
    valid_to = RocDateField(label=said(t("至（空白表示不設期限）", "Until, empty for no end")), required=False)
    is_public = tick(t("公布於網站", "Shown on the website"), initial=True)

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401  (Django's)
        super().__init__(*args, **kwargs)
        self.fields["nth"].choices = list(named.NTHS.items())  # type: ignore[attr-defined]  # a choice field: Django types what a form holds as Field
        self.fields["weekday"].choices = list(named.WEEKDAYS.items())  # type: ignore[attr-defined]  # a choice field: Django types what a form holds as Field
        self.fields["begins"].required = self.fields["ends"].required = True
        for name, (label, most, required) in PAIRS.items():
            self.fields[f"{name}_zh"] = text(IN_ZH.fill(name=label), most, required=required)
            self.fields[f"{name}_en"] = text(IN_EN.fill(name=label), most * 3 // 2)
        # What it is called and where it goes comes first.
        self.order_fields([f"{name}_{language}" for name in ("name", "township", "place") for language in ("zh", "en")])

    def rule(self, rule_id: int) -> TourRule:
        """Return the rule that was entered."""
        held = dict(self.cleaned_data)
        pairs: dict[str, Any] = {name: Text(held.pop(f"{name}_zh"), held.pop(f"{name}_en")) for name in PAIRS}
        return TourRule(id=rule_id, **pairs, **held)


def begun(one: TourRule) -> dict[str, Any]:
    """Return a rule as a form begins with it."""
    kept = {name: getattr(one, name) for name in TourForm.base_fields}
    for name in PAIRS:
        pair = getattr(one, name)
        kept |= {f"{name}_zh": pair.zh, f"{name}_en": pair.en}
    return kept


def when(one: TourRule) -> Text:
    """Write when a tour comes: every month's fourth Thursday, 09:00–12:00."""
    return t("每月{nth}{day} {a}–{b}", "every month's {nth} {day}, {a}–{b}").fill(
        nth=named.NTHS[one.nth], day=named.WEEKDAYS[one.weekday], a=f"{one.begins:%H:%M}", b=f"{one.ends:%H:%M}"
    )


class Tours(PartsPage):
    """The tours, the days to come, and what became of the last year's."""

    title = t("巡迴服務", "Tours")
    nav = "tours"
    permission = Permission.READ_ACTIVITIES

    def get(self, request: HttpRequest) -> HttpResponseBase:
        """Show them, or hand out the days as a file."""
        if request.GET.get("as") == "csv":
            self.note_look("export", "tours", "export")
            rows = (
                (roc(one.day), one.rule.name, one.rule.place, named.STATES[one.state], one.why)
                for one in activities.tour_calendar(today() - timedelta(days=365), public=False)
            )
            return csv_response("tours.csv", (*DAY_HEADS[:4], t("理由", "Reason")), rows)
        return self.page()

    def page(self, form: forms.Form | None = None) -> HttpResponse:
        """Show the page; a bound form keeps what was typed."""
        may = self.may(Permission.MANAGE_ACTIVITIES)
        edit = self.request.GET.get("edit", "")
        shown = form
        if shown is None and may and edit:
            old = activities.tour(int(edit)) if edit.isdecimal() and len(edit) < 18 else None  # noqa: PLR2004  (digits that fit the number column)
            shown = TourForm(initial=begun(old) if old else {"valid_from": today()})
        return self.made_of(
            Part(table=self.rules(may=may)),
            Part(buttons=[(t("新增巡迴服務", "Add a tour"), "?edit=new")]) if may else None,
            Part(title=t("巡迴服務的週期", "When it comes"), form=shown, deed=f"save:{edit}") if shown else None,
            Part(
                title=t("未來半年", "The next half-year"),
                texts=[t("遇假日的日子請改期或取消；在那之前網站寫「另行公告」。",
                         "Move or cancel a day on a holiday; until then the website says “to be announced”.")],
                table=self.days(activities.tour_calendar(public=False), may=may),
            ),
            Part(title=t("近一年成果", "Results of the last year"), table=self.results()),
            export=True,
        )  # fmt: skip

    @staticmethod
    def rules(*, may: bool) -> Table:
        """Return the rules."""
        names = heads(
            t("巡迴服務", "Tour"), t("時間", "When"), t("地點", "Place"), t("值勤人數", "Clerks"),
            t("有效期間", "Valid"), numbers=(3,),
        )  # fmt: skip
        rows = [
            [
                Cell(one.name, href=f"?edit={one.id}" if may else ""),
                Cell(when(one)),
                Cell(one.place, note=one.township),
                Cell(one.clerks, number=True),
                Cell(f"{roc(one.valid_from)}–{roc(one.valid_to)}"),
            ]
            for one in activities.tours()
        ]
        return Table(t("巡迴服務", "Tours"), names, rows)

    @staticmethod
    def days(found: list[TourDay], *, may: bool) -> Table:
        """Return the days to come, each with its state and whether the website shows it."""
        shown = {one.session_id for one in activities.tour_calendar()}
        rows = []
        for one in found:
            public = one.session_id in shown
            label = t("取下", "Take off") if public else t("公布", "Publish")
            if one.off is not None:
                state = Cell(t("遇假日待決定", "On a day off"), badge="caution", note=one.off)
            else:
                kinds = {"planned": "note", "held": "good", "cancelled": "quiet"}
                state = Cell(named.STATES[one.state], badge=kinds[one.state], note=one.why)
            rows.append(
                [
                    Cell(roc(one.day), href=reverse("console:activity", args=(one.session_id,))),
                    Cell(one.rule.name),
                    Cell(one.rule.place, note=one.rule.township),
                    state,
                    Cell(label, post=Post("hide" if public else "publish", one.session_id, roc(one.day)))
                    if may
                    else Cell(t("是", "Yes") if public else t("否", "No")),
                ]
            )
        return Table(t("未來半年", "The next half-year"), heads(*DAY_HEADS), rows)

    @staticmethod
    def results() -> Table:
        """Return what came of the tours of the last year."""
        first = today() - timedelta(days=365)
        held = list(activities.all_sessions(SessionFilters(first, today(), kind="outreach", state="held")))
        names = heads(
            t("日期", "Day"), t("地點", "Place"), t("合作單位", "Partners"), t("人次", "Persons"), t("件數", "Cases"),
            numbers=(3, 4),
        )  # fmt: skip
        rows = [
            [
                Cell(roc(one.held_on), href=reverse("console:activity", args=(one.id,))),
                Cell(one.place, note=one.township),
                Cell(one.partner),
                Cell(one.persons, number=True),
                Cell(one.cases, number=True),
            ]
            for one in reversed(held)
        ]
        return Table(t("近一年成果", "Results"), names, rows)

    def post(self, request: HttpRequest) -> HttpResponse:
        """Save a rule, make the days, publish one or take it off."""
        deed, _, rest = request.POST.get("deed", "").partition(":")
        which = request.POST.get("which", "")
        if deed in {"publish", "hide"}:
            number = int(which) if which.isdecimal() and len(which) < 18 else 0  # noqa: PLR2004  (digits that fit the number column)
            actions.publish_session(number, actor=self.actor, published=deed == "publish")
            return self.done(t("已登錄。", "Entered."), "console:tours")
        form = TourForm(request.POST)
        rule_id = int(rest) if rest.isdecimal() and len(rest) < 18 else 0  # noqa: PLR2004  (digits that fit the number column)
        if self.attempt(form, lambda _: actions.save_tour(form.rule(rule_id), actor=self.actor)) is None:
            return self.page(form)
        return self.done(t("已儲存，並排定未來半年的場次。", "Saved; the next half-year is planned."), "console:tours")
