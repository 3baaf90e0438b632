"""A plan, or a part of one, as it is entered."""

from dataclasses import dataclass
from datetime import date

from bianmin.plans.types.shapes import Goal


@dataclass(frozen=True, slots=True)
class TargetDraft:
    """A target as it is entered."""

    title: str
    figure: str
    goal: Goal
    unit: str = ""
    responsible: str = ""
    staff_id: int | None = None
    evidence: str = ""


@dataclass(frozen=True, slots=True)
class ItemDraft:
    """An item as it is entered."""

    method: str
    units: tuple[str, ...]
    expected: tuple[str, ...]
    targets: tuple[TargetDraft, ...] = ()


@dataclass(frozen=True, slots=True)
class StrategyDraft:
    """A strategy as it is entered."""

    title: str
    items: tuple[ItemDraft, ...] = ()


@dataclass(frozen=True, slots=True)
class PlanDraft:
    """A whole plan as it is entered."""

    title: str
    basis: str
    applies_to: str
    aim: str
    steps: tuple[str, ...]
    control: tuple[str, ...]
    strategies: tuple[StrategyDraft, ...] = ()
    due_on: date | None = None
