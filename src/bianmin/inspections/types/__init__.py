"""Words of inspections that others use."""

from bianmin.inspections.types.records import ObservationRecord, SubjectInfo
from bianmin.inspections.types.shapes import (
    DefectInfo,
    DueRound,
    FacilityInfo,
    ItemInfo,
    MessageInfo,
    ObservationInfo,
    Outcome,
    Reminder,
    RoundInfo,
    SheetInfo,
    UpkeepInfo,
    VisitorInfo,
)

__all__ = [
    "DefectInfo",
    "DueRound",
    "FacilityInfo",
    "ItemInfo",
    "MessageInfo",
    "ObservationInfo",
    "ObservationRecord",
    "Outcome",
    "Reminder",
    "RoundInfo",
    "SheetInfo",
    "SubjectInfo",
    "UpkeepInfo",
    "VisitorInfo",
]
