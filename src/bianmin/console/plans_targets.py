"""Every target of a year's plan: reached or not, what is missing and by when, who; from the figures of the reports."""

from dataclasses import dataclass
from decimal import Decimal

from django.http import HttpRequest, HttpResponseBase
from django.urls import reverse

from bianmin.console.exports import csv_response
from bianmin.console.frame import Page
from bianmin.console.plans_assessing import year_asked
from bianmin.kit import roc
from bianmin.kit.clock import today
from bianmin.kit.texts import Text, t
from bianmin.office.types import Permission
from bianmin.plans import queries as plans
from bianmin.plans.types import STATE_NAMES, Reminder, Standing, TargetInfo, TargetState
from bianmin.reports.queries.targets import sentence, standings, value_words

LOOKS = {"reached": "good", "on_the_way": "note", "missed": "stop", "not_begun": ""}
UNCOUNTED = t("無法計算", "Not counted")
NOT_COUNTED = t("沒有這個指標，請改選其他指標。", "There is no such figure; choose another.")
ADDRESSES = {"plan": "console:plan", "finding": "console:plan-assessment", "assessment": "console:plan-assessment"}


class Targets(Page):
    """The targets of a year, with the reason of each state."""

    title = t("目標達成情形", "State of the targets")
    nav = "plan-targets"
    permission = Permission.READ_PLANS
    template = "console/plans/targets.html"

    def get(self, request: HttpRequest) -> HttpResponseBase:
        """Show the year, or give it as a file."""
        year = year_asked(request)
        plan = plans.plan_of_year(year)
        stand = standings(plan) if plan else {}
        rows = [row_of(one, *stand.get(one, (None, None))) for one in plan.targets] if plan else []
        if request.GET.get("as") == "csv":
            return csv_response(f"targets-{year}.csv", HEADS, [row.cells for row in rows])
        years = sorted({one.year for one in plans.plans()} | {year}, reverse=True)
        states = [row.standing.state for row in rows if row.standing]
        return self.show(
            plan=plan,
            rows=rows,
            counts=[(name, states.count(TargetState(state))) for state, name in STATE_NAMES.items()],
            tabs=[(t("{y}年", "ROC {y}").fill(y=one), f"?year={one}", one == year, None) for one in years],
            label=t("年度", "Year"),
            title=t("{y}年目標達成情形", "State of the targets, ROC {y}").fill(y=year),
        )


@dataclass(frozen=True, slots=True)
class Row:
    """A target as the page shows it."""

    target: TargetInfo
    standing: Standing | None
    sentence: Text
    value: str
    href: str

    @property
    def state(self) -> Text:
        """Return the state in words."""
        return STATE_NAMES[self.standing.state] if self.standing else UNCOUNTED

    @property
    def look(self) -> str:
        """Return the badge's look."""
        return LOOKS[self.standing.state] if self.standing else "caution"

    @property
    def why(self) -> Text:
        """Say why; also that a figure doesn't exist any more."""
        return self.standing.explanation if self.standing else NOT_COUNTED

    @property
    def subs(self) -> list[tuple[Text, str, Text]]:
        """Return the sub-periods that have begun, where there are several: name, value, state."""
        subs = self.standing.subs if self.standing else ()
        begun = [one for one in subs if one.period.first <= today() and len(subs) > 1]
        return [(one.period.name, value_words(self.target.figure, one.value), STATE_NAMES[one.state]) for one in begun]

    @property
    def cells(self) -> tuple[object, ...]:
        """Return the row of the file."""
        one = self.target
        return (
            one.title, self.sentence, one.figure, self.value, self.state, self.why, one.unit, one.responsible,
            one.evidence,
        )  # fmt: skip


HEADS = (
    t("目標", "Target"), t("要求", "Asked"), t("指標代碼", "Figure"), t("實際", "Actual"), t("狀態", "State"),
    t("說明", "Why"), t("承辦單位", "Unit"), t("負責人", "Responsible"), t("佐證", "Evidence"),
)  # fmt: skip


def row_of(target: TargetInfo, standing: Standing | None, value: Decimal | None) -> Row:
    """Return a target as the page shows it, with its whole year's value."""
    href = f"{reverse('console:figure', args=(target.figure,))}?period={target.year}" if standing else ""
    return Row(target, standing, sentence(target), value_words(target.figure, value), href)


def pressing(page: Page) -> list[tuple[Reminder, str]]:
    """Return what presses in the year's plan for the person of a page, with where each leads."""
    if not page.may(Permission.READ_PLANS):
        return []
    plan = plans.plan_of_year(roc.year(today()))
    keeps = page.may(Permission.WRITE_PLANS) or page.may(Permission.ASSESS_SERVICE)
    if plan is not None and not keeps and all(one.staff_id != page.actor.staff_id for one in plan.targets):
        plan = None  # nobody's figures are counted for whom no target would be shown
    stand = standings(plan) if plan is not None and plan.in_force_from is not None else {}
    found = plans.reminders(page.actor, {one: standing for one, (standing, _) in stand.items()})
    return [(one, _address(one)) for one in found]


def _address(one: Reminder) -> str:
    if one.kind == "target":
        return f"{reverse('console:plan-targets')}#target-{one.id}"
    if one.kind in ADDRESSES and one.id:
        return reverse(ADDRESSES[one.kind], args=(one.id,))
    return reverse("console:plan-assessments")
