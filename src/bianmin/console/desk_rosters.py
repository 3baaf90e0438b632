"""Rosters of a month, one duty with its coming and going, swaps, volunteers and their hours."""

from datetime import date, timedelta
from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from bianmin.console.desk_forms import choice, text
from bianmin.console.frame import Page
from bianmin.console.parts import Cell, Part, PartsPage, Post, Table, heads
from bianmin.desk import actions
from bianmin.desk import queries as desk
from bianmin.desk.types import DutyInfo
from bianmin.desk.types import words as named
from bianmin.kit.clock import today
from bianmin.kit.forms import OfficeForm, RocDateField, said
from bianmin.kit.templatetags.ui import roc, rocat
from bianmin.kit.texts import t
from bianmin.office import queries as office
from bianmin.office.types import Permission

MOST_DAYS = 31


def month_asked(request: HttpRequest) -> date:
    """Return the first day of the month in the address (``2026-11``); this month where none is."""
    try:
        return date.fromisoformat(f"{request.GET.get('month', '')}-01")
    except ValueError:  # an address typed by hand: this month
        return today().replace(day=1)


class PlanForm(OfficeForm):
    """A duty, or the same on every working day of a stretch."""

    kind = choice(t("輪值", "Duty"), named.DUTIES)
    person = forms.ChoiceField(label=said(t("人員", "Person")))
    first = RocDateField(label=said(t("日期", "Day")))
    last = RocDateField(
        label=said(t("至（每個上班日；空白為一天）", "Until (each working day; empty: one day)")), required=False
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401  (Django's)
        super().__init__(*args, **kwargs)
        staff = [(f"s{one.id}", one.full_name) for one in office.staff_list(active=True)]
        helpers = [
            (f"v{one.id}", t("志工 {name}", "Volunteer {name}").fill(name=one.name))
            for one in desk.volunteers()
            if one.until is None or one.until >= today()
        ]
        self.fields["person"].choices = [*staff, *helpers]  # type: ignore[attr-defined]  # a choice field: Django types what a form holds as Field


class Rosters(Page):
    """The month: each day's duties; planned by the keeper, printed on A4."""

    title = t("輪值表", "Rosters")
    nav = "desk-rosters"
    permission = Permission.READ_DESK
    template = "console/desk/roster.html"

    def get(self, request: HttpRequest) -> HttpResponse:
        """Show the month."""
        return self.page()

    def page(self, form: forms.Form | None = None) -> HttpResponse:
        """Show the month; a bound form keeps what was typed."""
        first, last = desk.month_of(month_asked(self.request))
        kept = desk.roster(first, last)
        calendar = office.calendar()
        days = [first + timedelta(days=at) for at in range((last - first).days + 1)]
        rows = [
            (
                day,
                calendar.is_working(day),
                [
                    (name, [one for one in kept if one.day == day and one.kind == kind])
                    for kind, name in named.DUTIES.items()
                ],
            )
            for day in days
        ]
        return self.show(
            rows=rows,
            kinds=list(named.DUTIES.values()),
            month=first,
            before=(first - timedelta(days=1)).isoformat()[:7],
            after=(last + timedelta(days=1)).isoformat()[:7],
            figures=desk.duty_figures(first, last),
            swaps=desk.swaps(waiting=True),
            form=(form or PlanForm()) if self.may(Permission.MANAGE_ROSTERS) else None,
            names=named.DUTIES,
            status=422 if form is not None else 200,
        )

    def post(self, request: HttpRequest) -> HttpResponse:
        """Plan a duty, or the same on each working day of a stretch; answer a swap."""
        deed = request.POST.get("deed", "")
        if deed in {"agree", "refuse"}:
            which = request.POST.get("which", "0")
            swap_id = int(which) if which.isdecimal() and len(which) < 18 else 0  # noqa: PLR2004  (digits that fit the number column)
            actions.answer_swap(swap_id, actor=self.actor, agreed=deed == "agree")
            return self.done(
                t("已換班。", "Swapped.") if deed == "agree" else t("未同意換班。", "Not swapped."),
                "console:desk-rosters",
            )
        form = PlanForm(request.POST)
        made = self.attempt(form, self.plan)
        if made is None:
            office.require(self.actor, Permission.MANAGE_ROSTERS)
            return self.page(form)
        return self.done(t("已排{n}班。", "{n} duties planned.").fill(n=made), "console:desk-rosters")

    def plan(self, given: dict[str, Any]) -> int:
        """Put the duties on the roster; return how many."""
        first, last = given["first"], given["last"] or given["first"]
        calendar = office.calendar()
        number, is_staff = int(given["person"][1:]), given["person"].startswith("s")
        days = [first + timedelta(days=at) for at in range(min((last - first).days, MOST_DAYS) + 1)]
        chosen = [day for day in days if len(days) == 1 or calendar.is_working(day)]
        for day in chosen:
            actions.plan_duty(
                given["kind"],
                actor=self.actor,
                day=day,
                staff_id=number if is_staff else None,
                volunteer_id=None if is_staff else number,
            )
        return len(chosen)


class SwapForm(OfficeForm):
    """With whose duty, and why."""

    other = forms.TypedChoiceField(label=said(t("與哪一班對調", "Swap with")), coerce=int)
    reason = text(t("理由", "Reason"), 200, required=True)

    def __init__(self, *args: Any, duty: DutyInfo, **kwargs: Any) -> None:  # noqa: ANN401  (Django's)
        super().__init__(*args, **kwargs)
        later = desk.roster(today(), today() + timedelta(days=62))
        self.fields["other"].choices = [  # type: ignore[attr-defined]  # a choice field: Django types what a form holds as Field
            (one.id, t("{d} {k} {n}", "{d} {k} {n}").fill(d=roc(one.day), k=named.DUTIES[one.kind], n=one.name))
            for one in later
            if one.id != duty.id and (one.volunteer_id is None) == (duty.volunteer_id is None) and one.name != duty.name
        ]


class GoForm(OfficeForm):
    """How many people were guided."""

    guided = forms.IntegerField(
        label=said(t("引導人次", "People guided")),
        min_value=0,
        max_value=100_000,
        required=False,
        widget=forms.TextInput(attrs={"inputmode": "numeric"}),
    )


class Duty(PartsPage):
    """One duty: came, went, how many guided, a swap asked for."""

    title = t("輪值", "Duty")
    nav = "desk-rosters"
    permission = Permission.READ_DESK

    def get(self, request: HttpRequest, duty_id: int) -> HttpResponse:
        """Show the duty."""
        return self.page(desk.duty(duty_id))

    def page(self, duty: DutyInfo, swap: forms.Form | None = None) -> HttpResponse:
        """Show the duty; a bound form keeps what was typed."""
        facts: list[tuple[object, object]] = [
            (t("輪值", "Duty"), named.DUTIES[duty.kind]),
            (t("日期", "Day"), roc(duty.day)),
            (t("時間", "Hours"), f"{duty.begins:%H:%M}–{duty.ends:%H:%M}"),
            (t("人員", "Person"), duty.name),
            (t("到班", "Came"), rocat(duty.came_at)),
            (t("離班", "Left"), rocat(duty.went_at)),
            (t("引導人次", "People guided"), duty.guided),
        ]
        may = self.may(Permission.KEEP_REGISTERS)
        own = duty.staff_id == self.actor.staff_id or self.may(Permission.MANAGE_ROSTERS)
        later = duty.day >= today()
        count = Table(
            t("引導", "Guided"),
            heads(t("引導", "Guided"), t("登錄", "Enter")),
            [
                [
                    Cell(t("又引導1人", "One more person")),
                    Cell("+1", post=Post("more", duty.id, t("引導人次", "guided"))),
                ]
            ],
        )
        return self.made_of(
            Part(facts=facts),
            Part(title=t("到班", "Coming"), form=OfficeForm(), deed="come", submit=t("登錄到班", "Came"))
            if may and not duty.came_at
            else None,
            Part(table=count) if may and duty.came_at and not duty.went_at else None,
            Part(
                title=t("離班", "Leaving"),
                form=GoForm(initial={"guided": duty.guided}),
                deed="go",
                submit=t("登錄離班", "Left"),
            )
            if may and duty.came_at and not duty.went_at
            else None,
            Part(
                title=t("換班", "Swap"),
                form=swap or SwapForm(duty=duty),
                deed="swap",
                submit=t("申請換班", "Ask to swap"),
            )
            if may and own and later and not duty.came_at
            else None,
            Part(
                title=t("取消這一班", "Take this duty off"),
                form=OfficeForm(),
                deed="drop",
                submit=t("取消", "Take off"),
                stop=True,
            )
            if self.may(Permission.MANAGE_ROSTERS) and not duty.came_at
            else None,
            crumb=(self.title_of_roster, reverse("console:desk-rosters")),
            lead=duty.name,
        )

    title_of_roster = Rosters.title

    def post(self, request: HttpRequest, duty_id: int) -> HttpResponse:
        """Do what was pressed."""
        duty, deed = desk.duty(duty_id), request.POST.get("deed", "")
        if deed == "swap":
            form = SwapForm(request.POST, duty=duty)
            asked = self.attempt(
                form, lambda given: actions.ask_swap(duty_id, given["other"], actor=self.actor, reason=given["reason"])
            )
            if asked is None:
                return self.page(duty, form)
            return self.done(
                t("已送出換班申請，等對方同意。", "Asked; the other has to agree."), "console:desk-rosters"
            )
        if deed == "drop":
            actions.drop_duty(duty_id, actor=self.actor)
            return self.done(t("已取消這一班。", "Taken off."), "console:desk-rosters")
        if deed == "come":
            actions.come(duty_id, actor=self.actor)
        elif deed == "more":
            actions.count_guided(duty_id, actor=self.actor)
        else:
            going = GoForm(request.POST)
            actions.go(duty_id, actor=self.actor, guided=going.cleaned_data.get("guided") if going.is_valid() else None)
        return self.done(t("已登錄。", "Entered."), "console:desk-duty", duty_id)
