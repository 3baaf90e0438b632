"""Plans whole and in a list."""

from collections import defaultdict
from datetime import date

from django.db.models import Count

from bianmin.kit import clock
from bianmin.plans.errors import UnknownPlan
from bianmin.plans.models import Item, Strategy, Target, Version
from bianmin.plans.rules import sentence_of
from bianmin.plans.types import Goal, ItemInfo, PlanInfo, PlanRow, StrategyInfo, TargetInfo, VersionState


def plans() -> list[PlanRow]:
    """Return all versions, the newest year and version first."""
    rows = Version.objects.annotate(
        items=Count("strategies__items", distinct=True), targets=Count("strategies__items__targets", distinct=True)
    ).order_by("-year", "-number")
    return [
        PlanRow(
            row.pk,
            row.year,
            row.number,
            VersionState(row.state),
            row.title,
            row.items,
            row.targets,
            row.sent_on,
            row.in_force_from,
            row.reason,
        )
        for row in rows
    ]


def plan(plan_id: int) -> PlanInfo:
    """Return one version whole, with strategies, items and targets in order."""
    row = Version.objects.filter(pk=plan_id).first()
    if row is None:
        raise UnknownPlan
    return _whole(row)


def plan_of_year(year: int, *, on: date | None = None) -> PlanInfo | None:
    """Return the version of a year (115) that held on a day (default: today), else its newest; None without one."""
    day = on or clock.today()
    rows = list(Version.objects.filter(year=year).order_by("-number"))
    held = [
        row
        for row in rows
        if row.in_force_from is not None
        and row.in_force_from <= day
        and (row.replaced_on is None or row.replaced_on > day)
    ]
    chosen = held or [row for row in rows if row.in_force_from is not None] or rows
    return _whole(chosen[0]) if chosen else None


def target(target_id: int) -> tuple[PlanInfo, TargetInfo]:
    """Return a target with its plan."""
    version = Version.objects.filter(strategies__items__targets=target_id).first()
    if version is None:
        raise UnknownPlan
    found = _whole(version)
    return found, next(one for one in found.targets if one.id == target_id)


def _whole(row: Version) -> PlanInfo:
    targets: dict[int, list[TargetInfo]] = defaultdict(list)
    for one in Target.objects.filter(item__strategy__version=row).order_by("position"):
        targets[one.item_id].append(_target(one, row.year))
    items: dict[int, list[ItemInfo]] = defaultdict(list)
    for item in Item.objects.filter(strategy__version=row).order_by("position"):
        items[item.strategy_id].append(
            ItemInfo(
                item.pk,
                item.position,
                item.method,
                tuple(item.units),
                tuple(item.expected),
                tuple(targets[item.pk]),
            )
        )
    return PlanInfo(
        id=row.pk,
        year=row.year,
        number=row.number,
        state=VersionState(row.state),
        title=row.title,
        basis=row.basis,
        applies_to=row.applies_to,
        aim=row.aim,
        steps=tuple(row.steps),
        control=tuple(row.control),
        strategies=tuple(
            StrategyInfo(one.pk, one.position, one.title, tuple(items[one.pk]))
            for one in Strategy.objects.filter(version=row).order_by("position")
        ),
        reason=row.reason,
        due_on=row.due_on,
        sent_on=row.sent_on,
        sent_number=row.sent_number,
        in_force_from=row.in_force_from,
        made_by=row.made_by,
        made_at=row.made_at,
    )


def _target(row: Target, year: int) -> TargetInfo:
    goal = Goal(row.kind, row.number, row.per, row.due, row.counted_in)
    return TargetInfo(
        id=row.pk,
        item_id=row.item_id,
        year=year,
        title=row.title,
        figure=row.figure,
        goal=goal,
        sentence=sentence_of(goal),
        unit=row.unit,
        responsible=row.responsible,
        staff_id=row.staff_id,
        evidence=row.evidence,
    )
