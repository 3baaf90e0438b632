"""Words and frozen facts of plans that others use.

A plan (年度提升服務品質執行計畫) is written year by year. Each of its versions holds strategies (實施要項), these hold
items (推動策略及方法, 承辦機關, 預期效益), and an item's quantified targets name a figure by its code. Years are those
of the Republic (115 is 2026), as the office writes them.
"""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum

from bianmin.kit.texts import Text, t


class VersionState(StrEnum):
    """Where a version of a plan stands."""

    DRAFT = "draft"
    SENT = "sent"
    IN_FORCE = "in_force"
    REPLACED = "replaced"


VERSION_NAMES: dict[str, Text] = {
    "draft": t("擬訂中", "Draft"),
    "sent": t("已陳報", "Sent to the Agency"),
    "in_force": t("施行中", "In force"),
    "replaced": t("已由新版取代", "Replaced"),
}


class Kind(StrEnum):
    """What a target asks of its figure."""

    AT_LEAST = "at_least"
    AT_MOST = "at_most"
    BY_DAY = "by_day"


KIND_NAMES: dict[str, Text] = {
    "at_least": t("至少", "At least"),
    "at_most": t("至多", "At most"),
    "by_day": t("於某日前達成", "By a day"),
}


class Per(StrEnum):
    """How often a target has to be reached."""

    YEAR = "year"
    HALF = "half"
    QUARTER = "quarter"
    MONTH = "month"


PER_NAMES: dict[str, Text] = {
    "year": t("全年", "The year"),
    "half": t("每半年", "Each half-year"),
    "quarter": t("每季", "Each quarter"),
    "month": t("每月", "Each month"),
}


class TargetState(StrEnum):
    """How a target, or one of its sub-periods, stands on a day."""

    REACHED = "reached"
    ON_THE_WAY = "on_the_way"
    MISSED = "missed"
    NOT_BEGUN = "not_begun"


STATE_NAMES: dict[str, Text] = {
    "reached": t("已達成", "Reached"),
    "on_the_way": t("辦理中", "On the way"),
    "missed": t("未達成", "Missed"),
    "not_begun": t("尚未開始", "Not begun"),
}


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


@dataclass(frozen=True, slots=True)
class ScoreInfo:
    """An item of a self-assessment's sheet; ``score`` is None until it is given, ``most`` its full marks."""

    id: int
    order: int
    title: str
    most: Decimal
    score: Decimal | None
    note: str


@dataclass(frozen=True, slots=True)
class FindingInfo:
    """A finding of a self-assessment, the improvement wanted, and how it was followed to its end."""

    id: int
    assessment_id: int
    year: int
    quarter: int
    text: str
    wanted: str
    unit: str
    responsible: str
    due: date
    done_on: date | None
    done_how: str
    done_by: str
    checked_on: date | None
    checked_by: str
    sent_back: tuple[str, ...] = ()

    @property
    def state(self) -> str:
        """Return ``open``, ``done`` (said to be done, not looked at again) or ``checked``."""
        return "checked" if self.checked_on else "done" if self.done_on else "open"


FINDING_NAMES: dict[str, Text] = {
    "open": t("待改善", "Open"),
    "done": t("已改善，待複查", "Done, to be looked at again"),
    "checked": t("已複查", "Checked"),
}


@dataclass(frozen=True, slots=True)
class AssessmentInfo:
    """A quarter's self-assessment (季考核). ``day`` was drawn; those who are assessed see it when it has come."""

    id: int
    year: int
    quarter: int
    day: date
    drawn_at: datetime
    drawn_from: int
    reviewer: str
    reviewer_id: int | None
    scored_on: date | None
    total: Decimal | None
    summary: str
    discussed_on: date | None
    resolution: str
    scores: tuple[ScoreInfo, ...] = ()
    findings: tuple[FindingInfo, ...] = ()


@dataclass(frozen=True, slots=True)
class SubmissionInfo:
    """The note that a quarter's 提升服務品質績效報告 was sent to the Agency; not sent yet where ``sent_on`` is None."""

    year: int
    quarter: int
    due: date
    sent_on: date | None
    number: str
    note: str
    by: str


@dataclass(frozen=True, slots=True)
class Reminder:
    """What presses: ``kind`` is target, finding, assessment, report or plan, ``id`` its record."""

    kind: str
    id: int
    text: Text
    due: date
    late: bool
    who: str
