"""A plan's way: copied from last year's, sent to the Agency, put in force, changed with a reason."""

from dataclasses import replace
from datetime import date

from django.db import transaction

from bianmin.kit import clock, roc
from bianmin.kit.texts import t
from bianmin.office import queries as office
from bianmin.office.types import Actor, Permission
from bianmin.plans import queries
from bianmin.plans.actions.shared import locked, wanted
from bianmin.plans.actions.writing import write_plan
from bianmin.plans.errors import PlanNotThere, WrongPlan
from bianmin.plans.models import Version
from bianmin.plans.types import ItemDraft, PlanDraft, PlanInfo, StrategyDraft, TargetDraft, TargetInfo, VersionState


@transaction.atomic
def copy_plan(plan_id: int, year: int, *, actor: Actor) -> int:
    """Begin a year's plan from another's: all is copied, days and the year in the title move along."""
    office.require(actor, Permission.WRITE_PLANS)
    return write_plan(year, _draft_of(queries.plan(plan_id), year), actor=actor)


@transaction.atomic
def begin_version(plan_id: int, reason: str, *, actor: Actor) -> int:
    """Begin a new version of a plan in force, with the reason; the old one holds until the new one is put in force."""
    office.require(actor, Permission.WRITE_PLANS)
    kept = queries.plan(plan_id)
    if kept.state is not VersionState.IN_FORCE:
        raise PlanNotThere(t("只有施行中的計畫可以另立新版。", "Only of a plan in force is a new version begun."))
    return write_plan(kept.year, _draft_of(kept, kept.year), actor=actor, reason=reason)


@transaction.atomic
def send_plan(plan_id: int, number: str, *, actor: Actor, on: date | None = None) -> None:
    """Note that a draft was sent to the Agency, under which number; from then on it is not changed."""
    office.require(actor, Permission.WRITE_PLANS)
    row = locked(plan_id, "send")
    if not row.strategies.filter(items__isnull=False).exists():
        raise WrongPlan(t("計畫還沒有任何實施項目。", "The plan has no item yet."))
    row.state, row.sent_on = VersionState.SENT, on or clock.today()
    row.sent_number = wanted(number, t("陳報文號", "number of the letter"), 60)
    row.save(update_fields=["state", "sent_on", "sent_number"])


@transaction.atomic
def take_back_plan(plan_id: int, reason: str, *, actor: Actor) -> None:
    """Take a plan that was sent back to drafting (the Agency asked for changes), with the reason."""
    office.require(actor, Permission.WRITE_PLANS)
    row = locked(plan_id, "enforce")
    row.state, row.reason = VersionState.DRAFT, wanted(reason, t("理由", "reason"), 300)
    row.save(update_fields=["state", "reason"])


@transaction.atomic
def enforce_plan(plan_id: int, *, actor: Actor, on: date | None = None) -> None:
    """Approve a plan that was sent and put it in force from a day; the year's version before is replaced."""
    office.require(actor, Permission.APPROVE_PLANS)
    row = locked(plan_id, "enforce")
    day = on or clock.today()
    Version.objects.filter(year=row.year, state=VersionState.IN_FORCE).update(
        state=VersionState.REPLACED, replaced_on=day
    )
    row.state, row.in_force_from, row.approved_by = VersionState.IN_FORCE, day, actor.name[:80]
    row.save(update_fields=["state", "in_force_from", "approved_by"])


def _draft_of(kept: PlanInfo, year: int) -> PlanDraft:
    strategies = tuple(
        StrategyDraft(
            one.title,
            tuple(
                ItemDraft(
                    item.method,
                    item.units,
                    item.expected,
                    tuple(_target_of(target, year - kept.year) for target in item.targets),
                )
                for item in one.items
            ),
        )
        for one in kept.strategies
    )
    return PlanDraft(
        _moved(kept.title, kept.year, year),
        kept.basis,
        kept.applies_to,
        kept.aim,
        tuple(_moved(one, kept.year, year) for one in kept.steps),
        tuple(_moved(one, kept.year, year) for one in kept.control),
        strategies,
        _same_day(kept.due_on, year - kept.year),
    )


def _moved(text: str, old: int, new: int) -> str:
    """Return a text for another year: 「114年度…」 becomes 「115年度…」."""
    return text.replace(f"{old}年度", f"{new}年度")


def _target_of(one: TargetInfo, years: int) -> TargetDraft:
    goal = replace(one.goal, due=_same_day(one.goal.due, years))
    return TargetDraft(one.title, one.figure, goal, one.unit, one.responsible, one.staff_id, one.evidence)


def _same_day(day: date | None, years: int) -> date | None:
    """Return the day so many years later; 29 February becomes the 28th."""
    if day is None or not years:
        return day
    year = roc.from_year(roc.year(day) + years)
    return day.replace(year=year, day=28) if (day.month, day.day) == (2, 29) else day.replace(year=year)
