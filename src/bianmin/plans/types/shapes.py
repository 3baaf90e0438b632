"""Frozen facts of a plan: its versions, items and targets, how a target stands, what presses."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from bianmin.kit.texts import Text, t
from bianmin.plans.types.words import TargetState, VersionState


@dataclass(frozen=True, slots=True)
class Goal:
    """What a target asks: ``number`` of its figure, at least or at most in each ``per``, or by the day ``due``."""

    kind: str
    number: Decimal
    per: str = "year"
    due: date | None = None
    unit: str = ""


@dataclass(frozen=True, slots=True)
class SubPeriod:
    """A stretch of the plan's year in which a target is counted for itself; both days belong to it."""

    first: date
    last: date
    name: Text


@dataclass(frozen=True, slots=True)
class SubState:
    """How one sub-period stands: what was counted (None: the figure has no records) and what is missing."""

    period: SubPeriod
    value: Decimal | None
    state: TargetState
    missing: Decimal


NO_WORDS = t("", "")


@dataclass(frozen=True, slots=True)
class Standing:
    """How a target stands on a day, with its reason.

    ``missing``, ``by`` and ``now`` (in words) concern the sub-period that runs; ``presses`` where its end is near.
    """

    state: TargetState
    subs: tuple[SubState, ...]
    explanation: Text
    missing: Decimal = Decimal(0)
    by: date | None = None
    presses: bool = False
    now: Text = NO_WORDS


@dataclass(frozen=True, slots=True)
class TargetInfo:
    """A quantified target of an item; ``figure`` is a code of reports/figures, ``sentence`` says it in words."""

    id: int
    item_id: int
    year: int
    title: str
    figure: str
    goal: Goal
    sentence: Text
    unit: str
    responsible: str
    staff_id: int | None = None
    evidence: str = ""


@dataclass(frozen=True, slots=True)
class ItemInfo:
    """An item: how the strategy is pursued (推動策略及方法), by which units, and what is expected of it."""

    id: int
    order: int
    method: str
    units: tuple[str, ...]
    expected: tuple[str, ...]
    targets: tuple[TargetInfo, ...] = ()


@dataclass(frozen=True, slots=True)
class StrategyInfo:
    """A strategy (實施要項) with its items in order."""

    id: int
    order: int
    title: str
    items: tuple[ItemInfo, ...] = ()


@dataclass(frozen=True, slots=True)
class PlanInfo:
    """A version of a year's plan, whole: what the outline ``plan`` prints.

    ``basis``, ``applies_to`` and ``aim`` are 依據, 實施對象 and 計畫目標; ``steps`` and ``control`` the numbered
    paragraphs of 實施步驟 and 管制考核與獎勵規定.
    """

    id: int
    year: int
    number: int
    state: VersionState
    title: str
    basis: str
    applies_to: str
    aim: str
    steps: tuple[str, ...]
    control: tuple[str, ...]
    strategies: tuple[StrategyInfo, ...]
    reason: str
    due_on: date | None
    sent_on: date | None
    sent_number: str
    in_force_from: date | None
    made_by: str
    made_at: datetime

    @property
    def targets(self) -> tuple[TargetInfo, ...]:
        """Return all targets, in the plan's order."""
        return tuple(one for strategy in self.strategies for item in strategy.items for one in item.targets)


@dataclass(frozen=True, slots=True)
class PlanRow:
    """A version in the list of plans."""

    id: int
    year: int
    number: int
    state: VersionState
    title: str
    items: int
    targets: int
    sent_on: date | None
    in_force_from: date | None
    reason: str


@dataclass(frozen=True, slots=True)
class Reminder:
    """What presses: ``kind`` is target, finding, assessment, report or plan, ``id`` its record."""

    kind: str
    id: int
    text: Text
    due: date
    late: bool
    who: str
