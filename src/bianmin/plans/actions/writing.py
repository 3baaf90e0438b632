"""Writing a plan's draft: whole, or head, strategy, item and target by themselves."""

from collections.abc import Sequence
from typing import Any

from django.db import transaction
from django.db.models import F, Max

from bianmin.kit import clock
from bianmin.kit.texts import t
from bianmin.office import queries as office
from bianmin.office.types import Actor, Permission
from bianmin.plans.actions.shared import lines, locked, wanted
from bianmin.plans.errors import PlanNotThere, UnknownPlan, WrongPlan
from bianmin.plans.models import Item, Strategy, Target, Version
from bianmin.plans.rules import why_no_goal
from bianmin.plans.types import ItemDraft, PlanDraft, StrategyDraft, TargetDraft, VersionState

TITLE, METHOD, NAME = t("名稱", "title"), t("推動策略及方法", "method"), t("目標名稱", "name of the target")
_FIGURE = t("指標代碼", "figure's code")
_YEARS = range(80, 200)


@transaction.atomic
def write_plan(year: int, draft: PlanDraft, *, actor: Actor, reason: str = "") -> int:
    """Write a whole plan of a year (ROC) as a new draft, return its id. A year with a plan in force needs a reason."""
    office.require(actor, Permission.WRITE_PLANS)
    if year not in _YEARS:
        raise WrongPlan(t("年度不正確。", "The year isn't right."))
    row = _new(year, draft, actor, reason)
    _put_all(row, draft.strategies)
    return int(row.pk)


@transaction.atomic
def change_head(plan_id: int, draft: PlanDraft, *, actor: Actor) -> None:
    """Change a draft's title, basis, aim and paragraphs; ``draft.strategies`` is left aside."""
    office.require(actor, Permission.WRITE_PLANS)
    row = locked(plan_id, "change")
    _fill(row, draft)
    row.save()


@transaction.atomic
def save_strategy(plan_id: int, title: str, *, actor: Actor, strategy_id: int | None = None) -> int:
    """Write a strategy at the end of a draft, or change one."""
    office.require(actor, Permission.WRITE_PLANS)
    version = locked(plan_id, "change")
    if strategy_id is None:
        position = _next(Strategy.objects.filter(version=version))
        return int(Strategy.objects.create(version=version, position=position, title=wanted(title, TITLE, 120)).pk)
    row = _one(Strategy.objects.filter(pk=strategy_id, version=version))
    row.title = wanted(title, TITLE, 120)
    row.save(update_fields=["title"])
    return int(row.pk)


@transaction.atomic
def save_item(strategy_id: int, draft: ItemDraft, *, actor: Actor, item_id: int | None = None) -> int:
    """Write an item at the end of a strategy, or change one; its targets are written by themselves."""
    office.require(actor, Permission.WRITE_PLANS)
    strategy = _one(Strategy.objects.filter(pk=strategy_id))
    locked(strategy.version_id, "change")
    if item_id is None:
        position = _next(Item.objects.filter(strategy=strategy))
        row = _filled_item(Item(strategy=strategy, position=position), draft)
    else:
        row = _filled_item(_one(Item.objects.filter(pk=item_id, strategy=strategy)), draft)
    row.save()
    return int(row.pk)


@transaction.atomic
def save_target(item_id: int, draft: TargetDraft, *, actor: Actor, target_id: int | None = None) -> int:
    """Write a target of an item, or change one. That the figure exists is for the face to see: figures lie above."""
    office.require(actor, Permission.WRITE_PLANS)
    item = _one(Item.objects.select_related("strategy").filter(pk=item_id))
    version = locked(item.strategy.version_id, "change")
    if target_id is None:
        position = _next(Target.objects.filter(item=item))
        row = _filled_target(Target(item=item, position=position), draft, version.year)
    else:
        row = _filled_target(_one(Target.objects.filter(pk=target_id, item=item)), draft, version.year)
    row.save()
    return int(row.pk)


@transaction.atomic
def drop_part(part: str, part_id: int, *, actor: Actor) -> None:
    """Take a ``strategy``, ``item`` or ``target`` out of a draft with all that hangs on it; later ones move up."""
    office.require(actor, Permission.WRITE_PLANS)
    if part == "target":
        target = _one(Target.objects.select_related("item__strategy").filter(pk=part_id))
        locked(target.item.strategy.version_id, "change")
        target.delete()
    elif part == "item":
        item = _one(Item.objects.select_related("strategy").filter(pk=part_id))
        locked(item.strategy.version_id, "change")
        _drop_items(Item.objects.filter(pk=item.pk))
        _close_up(Item.objects.filter(strategy_id=item.strategy_id, position__gt=item.position))
    elif part == "strategy":
        strategy = _one(Strategy.objects.filter(pk=part_id))
        locked(strategy.version_id, "change")
        _drop_items(Item.objects.filter(strategy=strategy))
        strategy.delete()
        _close_up(Strategy.objects.filter(version_id=strategy.version_id, position__gt=strategy.position))
    else:
        raise UnknownPlan


@transaction.atomic
def drop_plan(plan_id: int, *, actor: Actor) -> None:
    """Drop a draft altogether."""
    office.require(actor, Permission.WRITE_PLANS)
    row = locked(plan_id, "drop")
    _drop_items(Item.objects.filter(strategy__version=row))
    Strategy.objects.filter(version=row).delete()
    row.delete()


def _new(year: int, draft: PlanDraft, actor: Actor, reason: str) -> Version:
    kept = Version.objects.select_for_update(no_key=True).filter(year=year)
    states = {one.state for one in kept}
    if states & {VersionState.DRAFT, VersionState.SENT}:
        raise PlanNotThere(
            t("{y}年度已有擬訂中或已陳報的計畫。", "A plan of ROC {y} is being drafted or was sent already.").fill(
                y=year
            )
        )
    if states and not reason.strip():
        raise WrongPlan(t("修正施行中的計畫須敘明理由。", "A plan in force is changed with a reason."))
    row = Version(
        year=year,
        number=max((one.number for one in kept), default=0) + 1,
        state=VersionState.DRAFT,
        reason=reason.strip()[:300],
        made_by=actor.name[:80],
        made_at=clock.now(),
    )
    _fill(row, draft)
    row.save()
    return row


def _fill(row: Version, draft: PlanDraft) -> None:
    row.title = wanted(draft.title, TITLE, 120)
    row.basis, row.applies_to, row.aim = draft.basis.strip(), draft.applies_to.strip(), draft.aim.strip()
    row.steps, row.control, row.due_on = lines(draft.steps), lines(draft.control), draft.due_on


def _put_all(version: Version, drafts: Sequence[StrategyDraft]) -> None:
    """Write strategies, items and targets of a new version, one statement a table."""
    strategies = Strategy.objects.bulk_create(
        Strategy(version=version, position=at, title=wanted(one.title, TITLE, 120))
        for at, one in enumerate(drafts, start=1)
    )
    items = Item.objects.bulk_create(
        _filled_item(Item(strategy=row, position=at), one)
        for row, draft in zip(strategies, drafts, strict=True)
        for at, one in enumerate(draft.items, start=1)
    )
    whole = [one for draft in drafts for one in draft.items]
    Target.objects.bulk_create(
        _filled_target(Target(item=row, position=at), one, version.year)
        for row, draft in zip(items, whole, strict=True)
        for at, one in enumerate(draft.targets, start=1)
    )


def _filled_item(row: Item, draft: ItemDraft) -> Item:
    row.method, row.units = wanted(draft.method, METHOD, 2000), lines(draft.units)
    row.expected = lines(draft.expected)
    return row


def _filled_target(row: Target, draft: TargetDraft, year: int) -> Target:
    why = why_no_goal(draft.goal, year)
    if why is not None:
        raise WrongPlan(why)
    row.title, row.figure = wanted(draft.title, NAME, 120), wanted(draft.figure, _FIGURE, 120)
    row.kind, row.number, row.per, row.due = draft.goal.kind, draft.goal.number, draft.goal.per, draft.goal.due
    row.counted_in, row.unit = draft.goal.unit.strip()[:20], draft.unit.strip()[:60]
    row.responsible, row.staff_id = draft.responsible.strip()[:60], draft.staff_id
    row.evidence = draft.evidence.strip()[:300]
    return row


def _drop_items(items: Any) -> None:  # noqa: ANN401  (a queryset)
    Target.objects.filter(item__in=items).delete()
    items.delete()


def _close_up(rows: Any) -> None:  # noqa: ANN401  (a queryset)
    for row in rows.order_by("position"):
        row.position = F("position") - 1
        row.save(update_fields=["position"])


def _next(rows: Any) -> int:  # noqa: ANN401  (a queryset)
    return int(rows.aggregate(most=Max("position"))["most"] or 0) + 1


def _one(rows: Any) -> Any:  # noqa: ANN401  (a row of any of the three)
    row = rows.first()
    if row is None:
        raise UnknownPlan
    return row
