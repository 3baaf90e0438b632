"""Steps in a case: which can be taken now, why others can't, and the page of each."""

from dataclasses import dataclass
from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from bianmin.cases import queries as cases
from bianmin.cases.types import CaseView
from bianmin.console.frame import Page
from bianmin.console.steps import STEPS, Step
from bianmin.kit.clock import today
from bianmin.kit.errors import NotFound
from bianmin.kit.forms import OfficeForm
from bianmin.kit.texts import Text, t
from bianmin.office import queries as office
from bianmin.office.types import Actor


@dataclass(frozen=True, slots=True)
class Act:
    """A step as the case page shows it: a link, or the reason why it can't be taken."""

    label: Text
    href: str
    why_not: Text | None


def acts_for(actor: Actor, case: CaseView) -> tuple[list[Act], list[Act]]:
    """Return what can be done now, and what can't with the reason (what makes no sense here is left out)."""
    can: list[Act] = []
    cannot: list[Act] = []
    for step in STEPS.values():
        why_not = why_not_now(step, actor, case)
        act = Act(step.label, reverse("console:case-step", args=(case.id, step.verb)), why_not)
        if why_not is None:
            can.append(act)
        elif office.may(actor, step.permission) and step.verb != (
            "suspend" if case.status == "suspended" else "resume"
        ):
            cannot.append(act)
    return can, cannot


def why_not_now(step: Step, actor: Actor, case: CaseView) -> Text | None:
    """Say why a step can't be taken by this person in this case now; None where it can."""
    hindered = cases.hindrance(case, step.verb, today())
    if hindered is not None:
        return hindered
    if not office.may(actor, step.permission, section_id=case.section_id, agency_id=case.agency_id):
        if office.may(actor, step.permission):
            return t("案件屬於{section}。", "The case belongs to {section}.").fill(section=case.section_name)
        row = next(row for row in office.permission_table() if row.permission == step.permission)
        return t("需要這項權限：{what}", "Needs the permission: {what}").fill(what=row.sentence)
    return None


class CaseStep(Page):
    """The page of one step: its form, its consequences, and then the deed."""

    nav = "cases"
    template = "console/cases/step.html"

    def subject(self) -> tuple[str, str]:
        """Name the case in the log of looks."""
        return "case", str(self.kwargs.get("case_id", ""))

    def load(self, case_id: int, verb: str) -> tuple[CaseView, Step]:
        """Return the case and the step; refuse what this person may not do in this case."""
        if verb not in STEPS:
            raise NotFound
        case, step = cases.case_view(case_id), STEPS[verb]
        office.require(self.actor, step.permission, section_id=case.section_id, agency_id=case.agency_id)
        return case, step

    def get(self, request: HttpRequest, case_id: int, verb: str) -> HttpResponse:
        """Show the form with what will happen, or why it can't."""
        case, step = self.load(case_id, verb)
        return self.ask(case, step, step.form())

    def ask(self, case: CaseView, step: Step, form: OfficeForm) -> HttpResponse:
        """Show the step's form."""
        return self.show(
            title=t("{label}：{number}", "{label}: {number}").fill(label=step.label, number=case.number),
            case=case,
            step=step,
            form=form,
            why_not=why_not_now(step, self.actor, case),
            status=422 if form.is_bound and form.errors else 200,
        )

    def post(self, request: HttpRequest, case_id: int, verb: str) -> HttpResponse:
        """Take the step, or show what is missing; a deed with consequences is asked for twice."""
        case, step = self.load(case_id, verb)
        form = step.form(request.POST)
        if step.consequences and not self.confirmed:
            if not form.is_valid():
                return self.ask(case, step, form)
            return self.show(
                template="console/cases/step_look.html",
                title=step.label,
                case=case,
                step=step,
                kept=[(name, value) for name, value in request.POST.items() if name in form.fields],
                told=[(bound.label, shown(bound)) for bound in form],
                back=reverse("console:case", args=(case_id,)),
            )
        undone = {"reason": "復原／undone"} if "undo" in request.GET and verb == "resume" else {}
        if undone:
            form = step.form({**request.POST.dict(), **undone})
        if self.attempt(form, lambda held: self.take(step, case_id, held)) is None:
            return self.ask(case, step, form)
        undo = reverse("console:case-step", args=(case_id, step.undo)) + "?undo=1" if step.undo else ""
        return self.done(step.done, "console:case", case_id, undo=undo)

    def take(self, step: Step, case_id: int, held: dict[str, Any]) -> Any:  # noqa: ANN401  (what the action answers)
        """Call the step's action."""
        subject = [case_id] if step.verb == "begin" else case_id
        return step.deed(subject, actor=self.actor, **held)


def shown(bound: forms.BoundField) -> object:
    """Return what was entered in a field, in words."""
    value = bound.value()
    choices = dict(getattr(bound.field, "choices", ()))
    return next((text for key, text in choices.items() if str(key) == str(value)), value)
