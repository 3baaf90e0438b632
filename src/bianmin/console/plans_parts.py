"""Writing a draft: its head, and strategies, items and targets one by one."""

from collections.abc import Callable
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from bianmin.console.parts import Part, PartsPage
from bianmin.console.plans_forms import HeadForm, ItemForm, StrategyForm, TargetForm
from bianmin.kit.errors import NotFound
from bianmin.kit.forms import OfficeForm
from bianmin.kit.texts import Text, t
from bianmin.office import queries as office
from bianmin.office.types import Permission
from bianmin.plans import actions
from bianmin.plans import queries as plans
from bianmin.plans.types import PlanInfo

FORMS: dict[str, type[OfficeForm]] = {"strategy": StrategyForm, "item": ItemForm, "target": TargetForm}
NAMES: dict[str, Text] = {
    "strategy": t("實施要項", "Strategy"),
    "item": t("推動策略及方法", "Method"),
    "target": t("量化目標", "Target"),
}


class PartPage(PartsPage):
    """A page on which a part of a draft is written."""

    nav = "plans"
    permission = Permission.WRITE_PLANS

    def form_page(self, plan: PlanInfo, title: Text, form: OfficeForm, *, drops: bool = False) -> HttpResponse:
        """Show the form, and below it how to take the part out."""
        back = reverse("console:plan", args=(plan.id,))
        return self.made_of(
            Part(form=form, deed="save", back=back),
            Part(
                title=t("刪除", "Take out"),
                texts=(t("連同其下各項一併刪除，後面的編號往前遞補。", "With all below it; what follows moves up."),),
                form=OfficeForm(),
                deed="drop",
                submit=t("刪除", "Take out"),
                stop=True,
            )
            if drops
            else None,
            title=title,
            crumb=(plan.title, back),
        )


class Head(PartPage):
    """What stands round the table: basis, whom it applies to, aim, steps, control."""

    title = t("計畫本文", "The plan's text")

    def get(self, request: HttpRequest, plan_id: int) -> HttpResponse:
        """Show the form."""
        plan = plans.plan(plan_id)
        return self.form_page(plan, self.title, HeadForm(initial=HeadForm.of(plan)))

    def post(self, request: HttpRequest, plan_id: int) -> HttpResponse:
        """Keep what was typed."""
        form = HeadForm(request.POST)
        if self.attempt(form, lambda given: actions.change_head(plan_id, HeadForm.draft(given), actor=self.actor)):
            return self.done(t("已儲存。", "Saved."), "console:plan", plan_id)
        return self.form_page(plans.plan(plan_id), self.title, form)


def saver(part: str, parent_id: int, part_id: int | None) -> Callable[[dict[str, Any], Any], int]:
    """Return what keeps a part that was typed."""

    def save(given: dict[str, Any], actor: Any) -> int:  # noqa: ANN401  (the page's actor)
        if part == "strategy":
            return actions.save_strategy(parent_id, given["title"], actor=actor, strategy_id=part_id)
        if part == "item":
            return actions.save_item(parent_id, ItemForm.draft(given), actor=actor, item_id=part_id)
        return actions.save_target(parent_id, TargetForm.draft(given), actor=actor, target_id=part_id)

    return save


class Add(PartPage):
    """A new strategy, item or target, at the end of what it belongs to."""

    title = t("新增", "Add")

    def get(self, request: HttpRequest, plan_id: int, part: str, parent_id: int) -> HttpResponse:
        """Show an empty form."""
        return self.form_page(plans.plan(plan_id), self.words(part), FORMS[part]())

    def words(self, part: str) -> Text:
        """Return the page's title; refuse parts nobody knows."""
        if part not in FORMS:
            raise NotFound
        return t("新增{part}", "Add: {part}").fill(part=NAMES[part])

    def post(self, request: HttpRequest, plan_id: int, part: str, parent_id: int) -> HttpResponse:
        """Keep it."""
        title, form = self.words(part), FORMS[part](request.POST)
        save = saver(part, plan_id if part == "strategy" else parent_id, None)
        if self.attempt(form, lambda given: save(given, self.actor)):
            return self.done(t("已新增。", "Added."), "console:plan", plan_id)
        return self.form_page(plans.plan(plan_id), title, form)


class Change(PartPage):
    """A strategy, item or target changed, or taken out."""

    title = t("修改", "Change")

    def get(self, request: HttpRequest, plan_id: int, part: str, part_id: int) -> HttpResponse:
        """Show the form with what is kept."""
        plan = plans.plan(plan_id)
        _, initial = found(plan, part, part_id)
        return self.form_page(plan, NAMES[part], FORMS[part](initial=initial), drops=True)

    def post(self, request: HttpRequest, plan_id: int, part: str, part_id: int) -> HttpResponse:
        """Keep the change, or take it out."""
        office.require(self.actor, Permission.WRITE_PLANS)
        plan = plans.plan(plan_id)
        parent_id, _ = found(plan, part, part_id)
        if request.POST.get("deed") == "drop":
            actions.drop_part(part, part_id, actor=self.actor)
            return self.done(t("已刪除。", "Taken out."), "console:plan", plan_id)
        form = FORMS[part](request.POST)
        save = saver(part, parent_id, part_id)
        if self.attempt(form, lambda given: save(given, self.actor)):
            return self.done(t("已儲存。", "Saved."), "console:plan", plan_id)
        return self.form_page(plan, NAMES[part], form, drops=True)


def found(plan: PlanInfo, part: str, part_id: int) -> tuple[int, dict[str, Any]]:
    """Return a part's parent, and what its form holds; refuse what isn't of this plan."""
    for strategy in plan.strategies:
        if part == "strategy" and strategy.id == part_id:
            return plan.id, {"title": strategy.title}
        for item in strategy.items:
            if part == "item" and item.id == part_id:
                return strategy.id, ItemForm.of(item)
            for target in item.targets:
                if part == "target" and target.id == part_id:
                    return item.id, TargetForm.of(target)
    raise NotFound
