"""Tables of activities."""

from bianmin.activities.models.meetings import AgendaItem, Meeting, Resolution, ResolutionNote
from bianmin.activities.models.registers import Entry, Material, Station
from bianmin.activities.models.sessions import (
    Attendance,
    Handout,
    Session,
    SessionChange,
    SessionClerk,
    SessionFile,
    TourRule,
)

__all__ = [
    "AgendaItem",
    "Attendance",
    "Entry",
    "Handout",
    "Material",
    "Meeting",
    "Resolution",
    "ResolutionNote",
    "Session",
    "SessionChange",
    "SessionClerk",
    "SessionFile",
    "Station",
    "TourRule",
]
