"""What activities speak of: records of files, words, shapes, registers."""

from bianmin.activities.types.books import REGISTERS
from bianmin.activities.types.records import SessionRecord
from bianmin.activities.types.registers import (
    AgencyCount,
    EntryFilters,
    Field,
    Material,
    Register,
    RegisterEntry,
    Station,
)
from bianmin.activities.types.shapes import (
    AgendaItem,
    Attendee,
    Handout,
    Learner,
    MeetingView,
    Progress,
    Resolution,
    SessionChange,
    SessionFile,
    SessionFilters,
    SessionInput,
    SessionRow,
    SessionView,
    TourDay,
    TourRule,
)

__all__ = [
    "REGISTERS",
    "AgencyCount",
    "AgendaItem",
    "Attendee",
    "EntryFilters",
    "Field",
    "Handout",
    "Learner",
    "Material",
    "MeetingView",
    "Progress",
    "Register",
    "RegisterEntry",
    "Resolution",
    "SessionChange",
    "SessionFile",
    "SessionFilters",
    "SessionInput",
    "SessionRecord",
    "SessionRow",
    "SessionView",
    "Station",
    "TourDay",
    "TourRule",
]
