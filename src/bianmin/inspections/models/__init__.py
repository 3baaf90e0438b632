"""Tables of inspections."""

from bianmin.inspections.models.facilities import Facility, Upkeep
from bianmin.inspections.models.observations import Message, Observation, Subject, Visitor
from bianmin.inspections.models.rounds import Defect, Expected, Round, Sheet

__all__ = [
    "Defect",
    "Expected",
    "Facility",
    "Message",
    "Observation",
    "Round",
    "Sheet",
    "Subject",
    "Upkeep",
    "Visitor",
]
