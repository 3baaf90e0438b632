"""Improvements (改善措施追蹤): findings with unit, measure, day and proof; what is overdue stands first."""

from django import forms
from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from bianmin.console.parts import Cell, Part, PartsPage, Table, heads
from bianmin.console.survey_forms import AgainForm, ChangeForm, DoneForm, FindingForm
from bianmin.kit.clock import today
from bianmin.kit.templatetags.ui import roc
from bianmin.kit.texts import t
from bianmin.office.types import Permission
from bianmin.surveys import actions
from bianmin.surveys import queries as surveys
from bianmin.surveys.types import MEASURES, SOURCES, ImprovementView

STEP_HEADS = heads(t("日期", "Day"), t("事項", "What"), t("人員", "Who"), t("說明", "Note"))


class Improvements(PartsPage):
    """The findings and what is done about them."""

    nav = "improvements"
    title = t("改善措施追蹤", "Improvements")
    permission = Permission.READ_SURVEYS

    def get(self, request: HttpRequest) -> HttpResponse:
        """Show those of a state; a source in the address is filled into the form."""
        given = {name: request.GET.get(name, "") for name in ("source", "source_ref", "finding")}
        return self.page(FindingForm(initial=given))

    def page(self, form: forms.Form) -> HttpResponse:
        """Show the list with the form."""
        state = self.request.GET.get("state", "open")
        state = state if state in {*surveys.STATES, "all"} else "open"
        found = surveys.improvements("" if state == "all" else state)
        names = {**surveys.STATES, "all": t("全部", "All")}
        tabs = [(name, f"?state={key}", key == state, None) for key, name in names.items()]
        columns = heads(
            t("待改善事項", "Finding"), t("來源", "From"), t("單位", "Unit"), t("措施", "Measure"), t("期限", "Due"),
            t("狀態", "State"),
        )  # fmt: skip
        return self.made_of(
            Part(table=Table(self.title, columns, [row(one) for one in found],
                             empty=t("沒有這類改善措施。", "There are none of these."))),
            Part(title=t("新增列管", "A new finding"), form=form, deed="find", anchor="finding")
            if self.may(Permission.TRACK_IMPROVEMENTS) else None,
            tabs=tabs, label=self.title,
            lead=t("問卷、意見、陳情與會議發現的缺失，追蹤到有佐證為止。",
                   "What surveys, comments, petitions and meetings found, followed until there is proof."),
        )  # fmt: skip

    def post(self, request: HttpRequest) -> HttpResponse:
        """Enter a finding."""
        form = FindingForm(request.POST)
        made = self.attempt(form, lambda given: actions.record_finding(given.pop("finding"), actor=self.actor, **given))
        if made is None:
            return self.page(form)
        return self.done(t("已列管。", "It is followed from now on."), "console:improvement", made)


def row(one: ImprovementView) -> list[Cell]:
    """Return an improvement as a row."""
    return [
        Cell(one.finding, href=reverse("console:improvement", args=(one.id,))),
        Cell(SOURCES[one.source], note=one.source_ref),
        Cell(one.unit),
        Cell(one.measure, note=MEASURES[one.kind]),
        Cell(roc(one.due_on)),
        state_of(one),
    ]


def state_of(one: ImprovementView) -> Cell:
    """Return how an improvement stands."""
    if one.done_on is not None:
        return Cell(surveys.STATES["done"], badge="good")
    return (
        Cell(surveys.STATES["overdue"], badge="stop") if one.is_overdue else Cell(surveys.STATES["open"], badge="note")
    )


class Improvement(PartsPage):
    """One improvement: changed with a reason, done with its proof, taken up again."""

    nav = "improvements"
    title = t("改善措施", "Improvement")
    permission = Permission.READ_SURVEYS

    def get(self, request: HttpRequest, improvement_id: int) -> HttpResponse:
        """Show it."""
        return self.page(improvement_id)

    def page(self, improvement_id: int, bound: dict[str, forms.Form] | None = None) -> HttpResponse:
        """Show it with what can be done; bound forms keep what was typed."""
        one, given = surveys.improvement(improvement_id), bound or {}
        may = self.may(Permission.TRACK_IMPROVEMENTS)
        facts: list[tuple[object, object]] = [
            (t("來源", "From"), f"{SOURCES[one.source]} {one.source_ref}"),
            (t("單位", "Unit"), one.unit),
            (MEASURES[one.kind], one.measure),
            (t("立案日", "Found on"), roc(one.found_on)),
            (t("期限", "Due"), roc(one.due_on)),
            (t("狀態", "State"), state_of(one).text),
        ]
        if one.done_on is not None:
            facts += [(t("完成日", "Done on"), roc(one.done_on)), (t("佐證", "Proof"), one.evidence)]
        known = {"unit": one.unit, "kind": one.kind, "measure": one.measure, "due_on": one.due_on}
        steps = [[Cell(roc(step.on)), Cell(step.what), Cell(step.who), Cell(step.note or "—")] for step in one.steps]
        return self.made_of(
            Part(title=one.finding, facts=facts),
            Part(title=t("完成", "Done"), deed="done", submit=t("登錄完成", "It is done"),
                 form=given.get("done") or DoneForm(initial={"done_on": today()}, auto_id="done_%s"))
            if may and one.done_on is None else None,
            Part(title=t("變更措施或期限", "Change the measure or the day"), deed="change",
                 form=given.get("change") or ChangeForm(initial=known, auto_id="change_%s"))
            if may and one.done_on is None else None,
            Part(title=t("重新列管", "Take it up again"), deed="again", submit=t("重新列管", "Take it up again"),
                 form=given.get("again") or AgainForm(auto_id="again_%s"))
            if may and one.done_on is not None else None,
            Part(title=t("經過", "What happened"), table=Table(t("經過", "What happened"), STEP_HEADS, steps)),
            crumb=(Improvements.title, reverse("console:improvements")),
        )  # fmt: skip

    def post(self, request: HttpRequest, improvement_id: int) -> HttpResponse:
        """Do what was pressed."""
        deed = request.POST.get("deed", "")
        form: forms.Form
        if deed == "done":
            form = DoneForm(request.POST, auto_id="done_%s")
            made = self.attempt(
                form,
                lambda given: actions.finish_improvement(
                    improvement_id, actor=self.actor, evidence=given["evidence"], on=given["done_on"]
                ),
            )
        elif deed == "again":
            form = AgainForm(request.POST, auto_id="again_%s")
            made = self.attempt(
                form, lambda given: actions.reopen_improvement(improvement_id, actor=self.actor, reason=given["reason"])
            )
        else:
            deed, form = "change", ChangeForm(request.POST, auto_id="change_%s")
            made = self.attempt(
                form, lambda given: actions.change_improvement(improvement_id, actor=self.actor, **given)
            )
        if made is None:
            return self.page(improvement_id, {deed: form})
        return self.done(t("已登錄。", "Entered."), "console:improvement", improvement_id)
