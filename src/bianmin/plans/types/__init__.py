"""Words and frozen facts of plans that others use.

A plan (年度提升服務品質執行計畫) is written year by year. Each of its versions holds strategies (實施要項), these hold
items (推動策略及方法, 承辦機關, 預期效益), and an item's quantified targets name a figure by its code. Years are those
of the Republic (115 is 2026), as the office writes them.
"""

from bianmin.plans.types.assessments import AssessmentInfo, FindingInfo, ScoreInfo, SubmissionInfo
from bianmin.plans.types.drafts import ItemDraft, PlanDraft, StrategyDraft, TargetDraft
from bianmin.plans.types.shapes import (
    NO_WORDS,
    Goal,
    ItemInfo,
    PlanInfo,
    PlanRow,
    Reminder,
    Standing,
    StrategyInfo,
    SubPeriod,
    SubState,
    TargetInfo,
)
from bianmin.plans.types.words import (
    FINDING_NAMES,
    KIND_NAMES,
    PER_NAMES,
    STATE_NAMES,
    VERSION_NAMES,
    Kind,
    Per,
    TargetState,
    VersionState,
)

__all__ = [
    "FINDING_NAMES",
    "KIND_NAMES",
    "NO_WORDS",
    "PER_NAMES",
    "STATE_NAMES",
    "VERSION_NAMES",
    "AssessmentInfo",
    "FindingInfo",
    "Goal",
    "ItemDraft",
    "ItemInfo",
    "Kind",
    "Per",
    "PlanDraft",
    "PlanInfo",
    "PlanRow",
    "Reminder",
    "ScoreInfo",
    "Standing",
    "StrategyDraft",
    "StrategyInfo",
    "SubPeriod",
    "SubState",
    "SubmissionInfo",
    "TargetDraft",
    "TargetInfo",
    "TargetState",
    "VersionState",
]
