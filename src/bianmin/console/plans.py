"""The year's plans: all versions, one of them whole, and its way from draft to in force."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from bianmin.console.frame import Page
from bianmin.console.parts import Cell, Part, PartsPage, Table, heads
from bianmin.console.plans_forms import FromDayForm, HeadForm, NewPlanForm, NumberForm, ReasonForm, YearForm
from bianmin.kit import roc as roc_dates
from bianmin.kit.clock import today
from bianmin.kit.forms import OfficeForm
from bianmin.kit.templatetags.ui import roc
from bianmin.kit.texts import Text, t
from bianmin.office.types import Permission
from bianmin.plans import actions
from bianmin.plans import queries as plans
from bianmin.plans.types import VERSION_NAMES, PlanInfo, PlanRow, VersionState

P = Permission
LOOKS = {"draft": "note", "sent": "caution", "in_force": "good", "replaced": ""}
TITLE = t("年度計畫", "Year plans")


class Plans(PartsPage):
    """All versions of all years; a new plan from last year's, or from nothing."""

    title = TITLE
    nav = "plans"
    permission = P.READ_PLANS

    def get(self, request: HttpRequest) -> HttpResponse:
        """Show them."""
        return self.page()

    def page(self, copy: YearForm | None = None, new: NewPlanForm | None = None) -> HttpResponse:
        """Show the list; bound forms keep what was typed."""
        rows = plans.plans()
        year = roc_dates.year(today())
        writes = self.may(P.WRITE_PLANS)
        return self.made_of(
            Part(table=self.table(rows)),
            Part(
                title=t("沿用最近一份計畫", "Copy the latest plan"),
                texts=(t("內容與目標全部沿用，年度與日期順延。", "All is taken over; the year and days move along."),),
                form=copy or YearForm(initial={"year": max(year, rows[0].year + 1)}, prefix="copy"),
                deed="copy",
                submit=t("建立草案", "Begin a draft"),
            )
            if writes and rows
            else None,
            Part(
                title=t("新訂計畫", "A new plan"),
                form=new or NewPlanForm(initial={"year": year}),
                deed="new",
                submit=t("建立草案", "Begin a draft"),
            )
            if writes and (new is not None or not rows)
            else None,
            lead=t(
                "實施要項、推動方法、承辦單位、預期效益與量化目標。",
                "Strategies, methods, units, benefits and targets.",
            ),
        )

    def table(self, rows: list[PlanRow]) -> Table:
        """Return the versions."""
        return Table(
            TITLE,
            heads(
                t("計畫", "Plan"), t("年度", "Year"), t("版次", "Version"), t("狀態", "State"), t("項目", "Items"),
                t("量化目標", "Targets"), t("陳報日", "Sent"), t("施行日", "In force"), numbers=(1, 2, 4, 5),
            ),
            [
                [
                    Cell(row.title, href=reverse("console:plan", args=(row.id,))),
                    Cell(row.year, number=True),
                    Cell(row.number, number=True),
                    Cell(VERSION_NAMES[row.state], badge=LOOKS[row.state]),
                    Cell(row.items, number=True),
                    Cell(row.targets, number=True),
                    Cell(roc(row.sent_on)),
                    Cell(roc(row.in_force_from), note=row.reason),
                ]
                for row in rows
            ],
            empty=t("還沒有年度計畫。", "There is no plan yet."),
        )  # fmt: skip

    def post(self, request: HttpRequest) -> HttpResponse:
        """Begin a draft."""
        if request.POST.get("deed") == "copy" and (rows := plans.plans()):
            copy = YearForm(request.POST, prefix="copy")
            made = self.attempt(copy, lambda given: actions.copy_plan(rows[0].id, given["year"], actor=self.actor))
            if made is None:
                return self.page(copy=copy)
        else:
            new = NewPlanForm(request.POST)
            made = self.attempt(
                new, lambda given: actions.write_plan(given["year"], HeadForm.draft(given), actor=self.actor)
            )
            if made is None:
                return self.page(new=new)
        return self.done(t("草案已建立。", "The draft is begun."), "console:plan", made)


class Plan(Page):
    """One version whole, as it is printed, and what can be done with it now."""

    title = t("計畫", "Plan")
    nav = "plans"
    permission = P.READ_PLANS
    template = "console/plans/plan.html"

    def get(self, request: HttpRequest, plan_id: int) -> HttpResponse:
        """Show the plan."""
        return self.page(plans.plan(plan_id))

    def page(self, plan: PlanInfo, bound: tuple[str, OfficeForm] | None = None) -> HttpResponse:
        """Show the plan; a bound form keeps what was typed."""
        steps = [
            (deed, label, bound[1] if bound and bound[0] == deed else form, stop)
            for deed, label, form, stop in self.steps(plan)
        ]
        return self.show(
            plan=plan,
            state=VERSION_NAMES[plan.state],
            look=LOOKS[plan.state],
            steps=steps,
            writes=plan.state is VersionState.DRAFT and self.may(P.WRITE_PLANS),
            bound=bound[0] if bound else "",
            title=t("{title}", "{title}").fill(title=plan.title),
            status=422 if bound else 200,
        )

    def steps(self, plan: PlanInfo) -> list[tuple[str, Text, OfficeForm, bool]]:
        """Return what this person may do with the plan now: deed, label, its form, whether it takes away."""
        found: list[tuple[str, Text, OfficeForm, bool]] = []
        writes = self.may(P.WRITE_PLANS)
        if plan.state is VersionState.DRAFT and writes:
            found.append(("send", t("登錄陳報", "Note as sent"), NumberForm(prefix="send"), False))
            found.append(("drop", t("刪除草案", "Drop the draft"), OfficeForm(prefix="drop"), True))
        if plan.state is VersionState.SENT:
            if self.may(P.APPROVE_PLANS):
                found.append(("enforce", t("核定施行", "Put in force"), FromDayForm(prefix="enforce"), False))
            if writes:
                found.append(("back", t("退回修改", "Take back to draft"), ReasonForm(prefix="back"), False))
        if plan.state is VersionState.IN_FORCE and writes:
            found.append(
                ("version", t("修正計畫（另立新版）", "Change it (a new version)"), ReasonForm(prefix="version"), False)
            )
        return found

    def post(self, request: HttpRequest, plan_id: int) -> HttpResponse:
        """Take a step."""
        deed = request.POST.get("deed", "")
        acts: dict[str, tuple[type[OfficeForm], Any, Text]] = {
            "send": (
                NumberForm,
                lambda given: actions.send_plan(plan_id, given["number"], actor=self.actor, on=given["on"]),
                t("已登錄陳報。", "Noted as sent."),
            ),
            "drop": (
                OfficeForm,
                lambda _: actions.drop_plan(plan_id, actor=self.actor),
                t("草案已刪除。", "The draft is dropped."),
            ),
            "enforce": (
                FromDayForm,
                lambda given: actions.enforce_plan(plan_id, actor=self.actor, on=given["on"]),
                t("計畫已施行。", "The plan is in force."),
            ),
            "back": (
                ReasonForm,
                lambda given: actions.take_back_plan(plan_id, given["reason"], actor=self.actor),
                t("已退回修改。", "It is a draft again."),
            ),
            "version": (
                ReasonForm,
                lambda given: actions.begin_version(plan_id, given["reason"], actor=self.actor),
                t("新版草案已建立，原版繼續施行。", "A new draft is begun; the old version holds on."),
            ),
        }
        plan = plans.plan(plan_id)
        if deed not in acts:
            return self.page(plan)
        kind, act, words = acts[deed]
        form = kind(request.POST, prefix=deed)
        answer = self.attempt(form, act)
        if answer is None:
            return self.page(plan, (deed, form))
        if deed == "drop":
            return self.done(words, "console:plans")
        return self.done(words, "console:plan", answer if deed == "version" else plan_id)
