"""Steps in a case: which can be taken now, why others can't, and the page of each."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from bianmin.cases import actions
from bianmin.cases import queries as cases
from bianmin.cases.types import CLOSE_GROUNDS, OPEN_STATES, RETURN_GROUNDS, STOP_GROUNDS, CaseView
from bianmin.console.frame import Page
from bianmin.kit.errors import NotFound
from bianmin.kit.forms import OfficeForm, RocDateField
from bianmin.kit.texts import Text, t
from bianmin.office import queries as office
from bianmin.office.types import Actor, Permission

P = Permission
ENDED = t("案件已經終結、退案或移轉。", "The case has ended already.")
RUNNING = t("案件仍在進行中。", "The case is still open.")


class WhyForm(OfficeForm):
    """A step that needs its reason."""

    reason = forms.CharField(
        label=t("理由", "Reason"),
        max_length=500,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=t("會記入案件歷程，其他承辦人看得到。", "It stands in the case's timeline for colleagues to read."),
    )


def grounds(names: Any) -> list[tuple[str, Text]]:  # noqa: ANN401
    """Return the choices of a ground."""
    return list(names.items())


class CloseForm(WhyForm):
    """Closing, on a ground."""

    ground = forms.ChoiceField(label=t("報結事由", "Ground"), choices=grounds(CLOSE_GROUNDS), widget=forms.RadioSelect)
    field_order = ["ground", "reason"]


class StopForm(WhyForm):
    """Terminating, on a ground of §8."""

    ground = forms.ChoiceField(
        label=t("終止執行事由", "Ground"), choices=grounds(STOP_GROUNDS), widget=forms.RadioSelect
    )
    field_order = ["ground", "reason"]


class ReturnForm(WhyForm):
    """Returning to the agency, on a ground."""

    ground = forms.ChoiceField(label=t("退案事由", "Ground"), choices=grounds(RETURN_GROUNDS), widget=forms.RadioSelect)
    field_order = ["ground", "reason"]


class HandOverForm(WhyForm):
    """Handing over to another office."""

    office = forms.CharField(label=t("移轉至哪一分署", "To which office"), max_length=60)
    field_order = ["office", "reason"]


class CorrectionForm(OfficeForm):
    """What the agency must correct, and by when."""

    items = forms.CharField(
        label=t("請補正事項", "What to correct"), max_length=1000, widget=forms.Textarea(attrs={"rows": 4})
    )
    due_on = RocDateField(
        label=t("補正期限", "By"),
        required=False,
        help_text=t(
            "空白時依設定的日數計算，例假日順延。",
            "Left empty, the usual number of days is counted; holidays move it on.",
        ),
    )


class MoveForm(WhyForm):
    """Moving an obligor's cases to another section."""

    section_id = forms.TypedChoiceField(label=t("改分至", "To section"), coerce=int)
    field_order = ["section_id", "reason"]

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401
        super().__init__(*args, **kwargs)
        self.fields["section_id"].choices = [(one.id, one.name) for one in office.sections(takes_cases=True)]  # type: ignore[attr-defined]


class NothingForm(OfficeForm):
    """A step that asks for nothing."""


@dataclass(frozen=True, slots=True)
class Step:
    """A step of a case as the console offers it.

    ``states`` are those in which it is possible, ``why_not`` what is said in others. ``consequences`` make it a
    deed with a second look; ``undo`` is the step that takes it back.
    """

    verb: str
    label: Text
    permission: Permission
    form: type[OfficeForm]
    deed: Callable[..., Any]
    done: Text
    states: tuple[str, ...] = OPEN_STATES
    why_not: Text = ENDED
    consequences: tuple[Text, ...] = ()
    undo: str = ""
    values: dict[str, Any] = field(default_factory=dict, hash=False)


STEPS: dict[str, Step] = {
    step.verb: step
    for step in (
        Step(
            "begin",
            t("開始執行", "Begin execution"),
            P.WRITE_CASE,
            NothingForm,
            actions.begin_execution,
            t("已登錄開始執行。", "Execution has begun."),
            consequences=(
                t(
                    "執行期間改依開始執行後的末日計算（行政執行法第7條）。",
                    "The clock is counted as begun from now on (Administrative Execution Act §7).",
                ),
                t("開始執行之日不能再更改。", "The day execution began can't be changed again."),
            ),
        ),
        Step(
            "suspend",
            t("停止執行", "Suspend"),
            P.SUSPEND_CASE,
            WhyForm,
            actions.suspend,
            t("已停止執行。", "Execution is suspended."),
            states=("open",),
            why_not=t("只有進行中的案件可以停止執行。", "Only an open case can be suspended."),
            undo="resume",
        ),
        Step(
            "resume",
            t("續行執行", "Resume"),
            P.SUSPEND_CASE,
            WhyForm,
            actions.resume,
            t("已續行執行。", "Execution goes on."),
            states=("suspended",),
            why_not=t("案件並未停止執行。", "The case is not suspended."),
        ),
        Step(
            "correction",
            t("請機關補正", "Ask for a correction"),
            P.ASK_CORRECTION,
            CorrectionForm,
            actions.ask_correction,
            t("已通知移送機關補正。", "The agency was asked for a correction."),
        ),
        Step(
            "close",
            t("報結", "Close"),
            P.CLOSE_CASE,
            CloseForm,
            actions.close,
            t("案件已報結。", "The case is closed."),
            consequences=(
                t(
                    "案件不再催繳，也不再列入股內未結案件。",
                    "No more notices go out; the case leaves the section's open cases.",
                ),
                t("之後收到的款項會列為溢繳，等待處理。", "Money that still comes in is held as overpaid."),
                t("要重新進行，須由行政執行官辦理。", "Only the enforcement officer can open it again."),
            ),
        ),
        Step(
            "stop",
            t("終止執行", "Terminate (§8)"),
            P.STOP_CASE,
            StopForm,
            actions.stop,
            t("已終止執行。", "Execution was terminated."),
            consequences=(
                t("依行政執行法第8條終止執行，案件隨即報結。", "Execution ends under §8 and the case is closed."),
                t("之後收到的款項會列為溢繳，等待處理。", "Money that still comes in is held as overpaid."),
            ),
        ),
        Step(
            "return",
            t("退案", "Return to the agency"),
            P.RETURN_CASE,
            ReturnForm,
            actions.return_case,
            t("已退案。", "The case was returned."),
            consequences=(
                t("案件退回移送機關，本分署不再執行。", "The case goes back; this office executes it no more."),
                t(
                    "移送機關補正後須重新移送，並另編案號。",
                    "After mending it the agency must transfer it anew, under a new number.",
                ),
            ),
        ),
        Step(
            "hand-over",
            t("移轉他分署", "Hand over"),
            P.HAND_OVER,
            HandOverForm,
            actions.hand_over,
            t("已移轉他分署。", "The case was handed over."),
            consequences=(
                t(
                    "案件由他分署執行，本分署不再催繳。",
                    "The other office executes it; no more notices go out from here.",
                ),
                t("之後收到的款項會列為溢繳，等待處理。", "Money that still comes in is held as overpaid."),
            ),
        ),
        Step(
            "move",
            t("改分他股", "Move to a section"),
            P.MOVE_CASE,
            MoveForm,
            actions.move_section,
            t("已改分。", "Moved."),
            consequences=(
                t(
                    "這位義務人的所有未結案件會一起改分，不會拆到不同股。",
                    "All open cases of this obligor move together; an obligor is never split.",
                ),
            ),
        ),
        Step(
            "reopen",
            t("重新進行", "Reopen"),
            P.REOPEN_CASE,
            WhyForm,
            actions.reopen,
            t("案件已重新進行。", "The case is open again."),
            states=("closed", "returned", "handed_over"),
            why_not=RUNNING,
        ),
    )
}


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
    if case.status not in step.states:
        return step.why_not
    if step.verb == "begin" and case.begun_on is not None:
        return t("已經開始執行。", "Execution has begun already.")
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

    def take(self, step: Step, case_id: int, held: dict[str, Any]) -> Any:  # noqa: ANN401
        """Call the step's action."""
        subject = [case_id] if step.verb == "begin" else case_id
        return step.deed(subject, actor=self.actor, **held)


def shown(bound: forms.BoundField) -> object:
    """Return what was entered in a field, in words."""
    value = bound.value()
    choices = dict(getattr(bound.field, "choices", ()))
    return next((text for key, text in choices.items() if str(key) == str(value)), value)
