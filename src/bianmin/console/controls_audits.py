"""The year's audit plan, its audits, and findings followed to the end."""

from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from bianmin.console.controls import LABEL, year_asked, year_tabs
from bianmin.console.inspections_words import UNTOLD, choice, day_of, typed
from bianmin.console.parts import Cell, Part, PartsPage, Table, heads
from bianmin.controls import actions
from bianmin.controls import queries as controls
from bianmin.controls.types import AuditInfo, AuditPlanInfo, FindingInfo
from bianmin.controls.types.words import FINDING_KINDS
from bianmin.kit.clock import today
from bianmin.kit.errors import NotFound
from bianmin.kit.forms import OfficeForm, RocDateField, said
from bianmin.kit.texts import Text, t
from bianmin.office.types import Permission


class PlanForm(OfficeForm):
    """The plan's words."""

    text = typed(t("計畫說明", "Words of the plan"), 4000, required=False, rows=4)


class AuditForm(OfficeForm):
    """An audit of the plan."""

    title = typed(t("稽核項目", "Audit"), 120)
    unit = typed(t("受稽核單位", "Unit"), 40)
    planned_on = RocDateField(label=said(t("預定日", "Planned for")))
    auditor = typed(t("稽核人員", "Auditor"), 80)
    scope = typed(t("稽核範圍與重點", "Scope"), 2000, required=False, rows=3)


class DoneForm(OfficeForm):
    """That an audit was made."""

    on = RocDateField(label=said(t("稽核日", "Made on")), required=False)
    conclusion = typed(t("稽核結論", "Conclusion"), 4000, rows=4)


class FindingForm(OfficeForm):
    """What an audit found."""

    kind = choice(t("種類", "Kind"), FINDING_KINDS)
    text = typed(t("缺失或建議", "Finding"), 500, rows=3)
    unit = typed(t("改善單位", "Unit"), 40)
    due_on = RocDateField(label=said(t("改善期限", "To be put right by")))


class ImproveForm(OfficeForm):
    """How a finding was put right."""

    measure = typed(t("改善情形", "What was done"), 500, rows=3)
    evidence = typed(t("佐證", "Evidence"), 300, required=False)


class CloseForm(OfficeForm):
    """Whether it is right now."""

    is_right = forms.TypedChoiceField(
        label=said(t("複查結果", "Is it right?")),
        widget=forms.RadioSelect,
        coerce=lambda word: word == "yes",
        choices=[("yes", t("已改善，結案", "Yes: close it")), ("no", t("未改善，退回", "No: send it back"))],
    )
    reason = typed(t("退回理由", "Why it goes back"), 200, required=False)


class Audits(PartsPage):
    """A year's audit plan with its audits, and every finding that waits."""

    title = t("內部稽核", "Internal audits")
    nav = "controls-audits"
    permission = Permission.READ_CONTROLS

    def get(self, request: HttpRequest) -> HttpResponse:
        """Show a year's plan."""
        return self.page(year_asked(request))

    def page(self, year: int, **bound: forms.Form) -> HttpResponse:
        """Show the plan, its audits, what waits."""
        plan, keeps = controls.audit_plan(year), self.may(Permission.KEEP_CONTROLS)
        open_plan = plan is None or plan.approved_at is None
        columns = heads(
            t("稽核項目", "Audit"), t("單位", "Unit"), t("預定日", "Planned"), t("稽核日", "Made"),
            t("待改善", "Waiting"), numbers=(4,),
        )  # fmt: skip
        return self.made_of(
            Part(title=t("年度計畫", "The year's plan"), facts=facts_of(plan)),
            Part(
                title=t("核定計畫", "Approve the plan"),
                texts=[t("核定後不能再增列稽核項目。", "No audits can be added afterwards.")],
                form=OfficeForm(),
                submit=t("核定", "Approve"),
                deed="approve",
            )
            if plan is not None and open_plan and self.may(Permission.SIGN_AS_CONVENER)
            else None,
            Part(
                title=t("稽核項目", "Audits"),
                table=Table(t("稽核項目", "Audits"), columns, [audit_row(one) for one in controls.audits(year)]),
            ),
            Part(
                title=t("待改善與待複查", "Findings that wait"), table=findings_table(controls.findings(waiting=True))
            ),
            Part(
                title=t("擬訂計畫", "Draw up the plan"),
                form=bound.get("plan") or PlanForm(initial={"text": plan.words if plan else ""}, auto_id="plan_%s"),
                deed="plan",
            )
            if keeps and open_plan
            else None,
            Part(
                title=t("增列稽核項目", "Add an audit"),
                form=bound.get("audit") or AuditForm(auto_id="audit_%s"),
                submit=t("增列", "Add"),
                deed="audit",
            )
            if keeps and plan is not None and open_plan
            else None,
            tabs=year_tabs(controls.audit_years(), year),
            label=LABEL,
        )

    def post(self, request: HttpRequest) -> HttpResponse:
        """Draw up the plan, add an audit, approve."""
        year, deed = year_asked(request), request.POST.get("deed", "")
        to = f"{reverse('console:controls-audits')}?year={year}"
        if deed == "approve":
            actions.approve_audit_plan(year, actor=self.actor)
            return self.done(t("已核定。", "Approved."), to)
        if deed == "audit":
            form: forms.Form = AuditForm(request.POST, auto_id="audit_%s")
            done = self.attempt(form, lambda data: actions.plan_audit(year, actor=self.actor, **data))
            return self.done(t("已增列。", "Added."), to) if done else self.page(year, audit=form)
        form = PlanForm(request.POST, auto_id="plan_%s")
        done = self.attempt(form, lambda data: actions.draw_audit_plan(year, actor=self.actor, **data))
        return self.done(t("已儲存。", "Saved."), to) if done else self.page(year, plan=form)


def facts_of(plan: AuditPlanInfo | None) -> list[tuple[object, object]]:
    """Return what is known of a plan."""
    if plan is None:
        return [(t("狀態", "State"), t("尚未擬訂", "Not drawn up"))]
    approved = t("{who}已核定", "Approved by {who}").fill(who=plan.approved_by)
    return [
        (t("狀態", "State"), approved if plan.approved_at else t("擬訂中", "Draft")),
        (t("擬訂", "Drawn up by"), plan.drawn_by),
        (t("說明", "Words"), plan.words or UNTOLD),
    ]


def audit_row(one: AuditInfo) -> list[Cell]:
    """Return an audit's row."""
    return [
        Cell(one.title, href=reverse("console:controls-audit", args=[one.id])),
        Cell(one.unit, note=one.auditor),
        Cell(day_of(one.planned_on)),
        Cell(day_of(one.done_on)),
        Cell(one.waiting, number=True),
    ]


def findings_table(found: list[FindingInfo]) -> Table:
    """Return findings with their state."""
    columns = heads(t("缺失或建議", "Finding"), t("單位", "Unit"), t("期限", "By"), t("狀態", "State"))
    return Table(t("缺失與建議", "Findings"), columns, [finding_row(one) for one in found])


def finding_row(one: FindingInfo) -> list[Cell]:
    """Return a finding's row."""
    state = Cell(t("待改善", "To be put right"), badge="stop" if one.is_late(today()) else "caution")
    if one.closed_on is not None:
        state = Cell(t("已結案", "Closed"), badge="good")
    elif one.done_on is not None:
        state = Cell(t("待複查", "To be looked at"), badge="note")
    return [
        Cell(one.text, href=f"{reverse('console:controls-audit', args=[one.audit_id])}?finding={one.id}"),
        Cell(one.unit),
        Cell(day_of(one.due_on)),
        state,
    ]


class Audit(PartsPage):
    """An audit: its conclusion and its findings, each with its next step."""

    nav = "controls-audits"
    permission = Permission.READ_CONTROLS

    def get(self, request: HttpRequest, audit_id: int) -> HttpResponse:
        """Show it."""
        return self.page(audit_id)

    def page(self, audit_id: int, **bound: forms.Form) -> HttpResponse:
        """Show the audit; a bound form keeps what was typed."""
        one, keeps = controls.audit(audit_id), self.may(Permission.KEEP_CONTROLS)
        found = controls.findings(audit_id=audit_id)
        which = self.request.GET.get("finding", "")
        chosen = next((each for each in found if str(each.id) == which), None)
        return self.made_of(
            Part(
                facts=[
                    (t("單位", "Unit"), one.unit),
                    (t("稽核人員", "Auditor"), one.auditor),
                    (t("範圍", "Scope"), one.scope or UNTOLD),
                    (t("預定日", "Planned for"), day_of(one.planned_on)),
                    (t("稽核日", "Made on"), day_of(one.done_on)),
                    (t("結論", "Conclusion"), one.conclusion or UNTOLD),
                ]
            ),
            Part(title=t("缺失與建議", "Findings"), table=findings_table(found)),
            *(self.steps(chosen, bound) if chosen is not None else ()),
            Part(
                title=t("登錄缺失或建議", "Enter a finding"),
                form=bound.get("find") or FindingForm(auto_id="find_%s"),
                submit=t("登錄", "Enter"),
                deed="find",
            )
            if keeps
            else None,
            Part(
                title=t("完成稽核", "The audit was made"),
                form=bound.get("done") or DoneForm(auto_id="done_%s"),
                submit=t("完成", "Done"),
                deed="done",
            )
            if keeps and one.done_on is None
            else None,
            title=one.title,
            crumb=(Audits.title, f"{reverse('console:controls-audits')}?year={one.year}"),
        )

    def steps(self, one: FindingInfo, bound: dict[str, forms.Form]) -> list[Part]:
        """Return what is known of a finding, and its next step."""
        parts = [
            Part(
                title=t("追蹤：{text}", "Followed: {text}").fill(text=one.text),
                facts=[
                    (t("種類", "Kind"), FINDING_KINDS[one.kind]),
                    (t("改善情形", "What was done"), one.measure or UNTOLD),
                    (t("佐證", "Evidence"), one.evidence or UNTOLD),
                    (t("改善日", "Put right on"), written(one.done_on, one.done_by)),
                    (t("結案", "Closed"), written(one.closed_on, one.closed_by)),
                ],
            )
        ]
        if one.done_on is None and self.may(Permission.IMPROVE_CONTROLS):
            form = bound.get("improve") or ImproveForm(auto_id="improve_%s")
            parts.append(Part(title=t("登錄改善", "It was put right"), form=form, deed="improve"))
        if one.done_on is not None and one.closed_on is None and self.may(Permission.KEEP_CONTROLS):
            form = bound.get("close") or CloseForm(auto_id="close_%s")
            parts.append(Part(title=t("複查", "Look at it"), form=form, deed="close"))
        return parts

    def post(self, request: HttpRequest, audit_id: int) -> HttpResponse:
        """Take the next step of the audit or of the finding in the address."""
        deed = request.POST.get("deed", "")
        form, act = self.asked(deed, audit_id)
        if not self.attempt(form, act):
            return self.page(audit_id, **{deed: form})
        return self.done(t("已登錄。", "Entered."), request.get_full_path())

    def asked(self, deed: str, audit_id: int) -> tuple[forms.Form, Any]:
        """Return the form that was sent and what to do with it."""
        post, actor, which = self.request.POST, self.actor, self.request.GET.get("finding", "")
        finding_id = int(which) if which.isdecimal() else 0
        match deed:
            case "find":
                return FindingForm(post, auto_id="find_%s"), lambda data: actions.record_finding(
                    audit_id, actor=actor, **data
                )
            case "done":
                return DoneForm(post, auto_id="done_%s"), lambda data: actions.finish_audit(
                    audit_id, actor=actor, **data
                )
            case "improve":
                return ImproveForm(post, auto_id="improve_%s"), lambda data: actions.improve_finding(
                    finding_id, actor=actor, **data
                )
            case "close":
                return CloseForm(post, auto_id="close_%s"), lambda data: actions.close_finding(
                    finding_id, actor=actor, **data
                )
        raise NotFound


def written(day: Any, who: str) -> Text | str:  # noqa: ANN401  (a date or None)
    """Say when and by whom, or that it wasn't yet."""
    return t("{day} {who}", "{day}, {who}").fill(day=day_of(day), who=who) if day is not None else UNTOLD
