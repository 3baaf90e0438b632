"""Forms of the year's plan: head, strategy, item, target; a letter's number, a reason, a day."""

from collections.abc import Iterable
from typing import Any

from django import forms

from bianmin.kit.forms import OfficeForm, RocDateField, said
from bianmin.kit.texts import Text, t
from bianmin.office import queries as office
from bianmin.plans.types import (
    KIND_NAMES,
    PER_NAMES,
    Goal,
    ItemDraft,
    ItemInfo,
    PlanDraft,
    PlanInfo,
    TargetDraft,
    TargetInfo,
)
from bianmin.reports.figures import all_figures

ONE_A_LINE = t("一行一項。", "One a line.")
ONE_A_PARAGRAPH = t("一段一行；編號由系統編排。", "A paragraph a line; numbers come by themselves.")
NOBODY = t("（不指定）", "(nobody)")
FIRST_YEAR, LAST_YEAR = 96, 160


def text(label: Text, most: int, *, required: bool = True, hint: Text | None = None) -> forms.CharField:
    """Return a line's field."""
    return forms.CharField(label=said(label), max_length=most, required=required, help_text=said(hint) if hint else "")


def area(label: Text, *, rows: int = 3, required: bool = False, hint: Text | None = None) -> forms.CharField:
    """Return a field of several lines."""
    return forms.CharField(
        label=said(label),
        max_length=4000,
        required=required,
        help_text=said(hint) if hint else "",
        widget=forms.Textarea({"rows": rows}),
    )


def lines(value: str) -> tuple[str, ...]:
    """Return the lines of an area that say something."""
    return tuple(one.strip() for one in value.splitlines() if one.strip())


def people() -> list[tuple[str, Any]]:
    """Return the staff as choices, nobody first."""
    return [("", NOBODY), *((str(one.id), one.full_name or one.username) for one in office.staff_list(active=True))]


class YearForm(OfficeForm):
    """Which year (ROC)."""

    year = forms.IntegerField(
        label=said(t("年度（民國）", "Year (ROC)")),
        min_value=FIRST_YEAR,
        max_value=LAST_YEAR,
        widget=forms.TextInput(attrs={"inputmode": "numeric"}),
    )


class HeadForm(OfficeForm):
    """What stands round a plan's table."""

    title = text(t("計畫名稱", "Title"), 120)
    basis = area(t("依據", "Basis"))
    applies_to = area(t("實施對象", "Applies to"), rows=2)
    aim = area(t("計畫目標", "Aim"))
    steps = area(t("實施步驟", "Steps"), rows=5, hint=ONE_A_PARAGRAPH)
    control = area(t("管制考核與獎勵規定", "Control and rewards"), rows=4, hint=ONE_A_PARAGRAPH)
    due_on = RocDateField(label=said(t("陳報期限", "To be sent by")), required=False)

    @staticmethod
    def of(plan: PlanInfo) -> dict[str, Any]:
        """Return what the fields hold of a plan."""
        return {
            "title": plan.title,
            "basis": plan.basis,
            "applies_to": plan.applies_to,
            "aim": plan.aim,
            "steps": "\n".join(plan.steps),
            "control": "\n".join(plan.control),
            "due_on": plan.due_on,
        }

    @staticmethod
    def draft(given: dict[str, Any]) -> PlanDraft:
        """Return the head that was typed."""
        return PlanDraft(
            given["title"],
            given["basis"],
            given["applies_to"],
            given["aim"],
            lines(given["steps"]),
            lines(given["control"]),
            due_on=given["due_on"],
        )


class NewPlanForm(YearForm, HeadForm):
    """A plan begun from nothing."""

    field_order = ("year", "title")


class StrategyForm(OfficeForm):
    """A strategy."""

    title = text(t("實施要項", "Strategy"), 120)


class ItemForm(OfficeForm):
    """An item."""

    method = area(t("推動策略及方法", "Method"), rows=5, required=True)
    units = area(t("承辦機關（單位）", "Units in charge"), hint=ONE_A_LINE, required=True)
    expected = area(t("預期效益", "Expected benefit"), hint=ONE_A_LINE)

    @staticmethod
    def of(item: ItemInfo) -> dict[str, Any]:
        """Return what the fields hold of an item."""
        return {"method": item.method, "units": "\n".join(item.units), "expected": "\n".join(item.expected)}

    @staticmethod
    def draft(given: dict[str, Any]) -> ItemDraft:
        """Return the item that was typed."""
        return ItemDraft(given["method"], lines(given["units"]), lines(given["expected"]))


class TargetForm(OfficeForm):
    """A target: what is asked of which figure, by whom."""

    title = text(t("目標名稱", "Name"), 120)
    figure = forms.ChoiceField(
        label=said(t("指標", "Figure")),
        help_text=said(t("實際值由這個指標自動計算。", "The actual value is counted by this figure.")),
    )
    kind = forms.ChoiceField(label=said(t("要求", "What is asked")), choices=list(KIND_NAMES.items()))
    number = forms.DecimalField(
        label=said(t("目標數", "Number")),
        max_digits=14,
        decimal_places=2,
        min_value=0,
        widget=forms.TextInput(attrs={"inputmode": "decimal"}),
    )
    counted_in = text(t("單位詞（如場次、次、株）", "Counted in"), 20, required=False)
    per = forms.ChoiceField(label=said(t("期間", "Period")), choices=list(PER_NAMES.items()))
    due = RocDateField(
        label=said(t("達成期限（僅「於某日前達成」）", "The day (for “by a day” alone)")), required=False
    )
    unit = text(t("承辦單位", "Unit"), 60, required=False)
    responsible = text(t("負責人", "Responsible"), 60, required=False)
    staff = forms.TypedChoiceField(
        label=said(t("提醒誰", "Whom to remind")), required=False, coerce=int, empty_value=None
    )
    evidence = text(t("佐證", "Evidence"), 300, required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401  (Django's)
        super().__init__(*args, **kwargs)
        self.fields["figure"].choices = list(figures())  # type: ignore[attr-defined]  # a choice field: Django types what a form holds as Field
        self.fields["staff"].choices = people()  # type: ignore[attr-defined]  # a choice field: Django types what a form holds as Field

    @staticmethod
    def of(target: TargetInfo) -> dict[str, Any]:
        """Return what the fields hold of a target."""
        goal = target.goal
        return {
            "title": target.title,
            "figure": target.figure,
            "kind": goal.kind,
            "number": goal.number.normalize() if goal.number % 1 else int(goal.number),
            "counted_in": goal.unit,
            "per": goal.per,
            "due": goal.due,
            "unit": target.unit,
            "responsible": target.responsible,
            "staff": target.staff_id or "",
            "evidence": target.evidence,
        }

    @staticmethod
    def draft(given: dict[str, Any]) -> TargetDraft:
        """Return the target that was typed."""
        goal = Goal(given["kind"], given["number"], given["per"], given["due"], given["counted_in"])
        return TargetDraft(
            given["title"],
            given["figure"],
            goal,
            given["unit"],
            given["responsible"],
            given["staff"],
            given["evidence"],
        )


def figures() -> Iterable[tuple[str, Any]]:
    """Return the registered figures as choices: title, unit and code."""
    for code, one in all_figures().items():
        yield (
            code,
            t("{title}（{unit}）{code}", "{title} ({unit}) {code}").fill(title=one.title, unit=one.unit, code=code),
        )


class NumberForm(OfficeForm):
    """The number and day of a letter that was sent."""

    number = text(t("陳報文號", "Number of the letter"), 60)
    on = RocDateField(label=said(t("陳報日（空白為今天）", "Sent on (empty: today)")), required=False)


class ReasonForm(OfficeForm):
    """Why."""

    reason = text(t("理由", "Reason"), 300)


class FromDayForm(OfficeForm):
    """From which day."""

    on = RocDateField(label=said(t("施行日（空白為今天）", "In force from (empty: today)")), required=False)
