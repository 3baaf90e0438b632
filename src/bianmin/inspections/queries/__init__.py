"""What is read of inspections."""

from bianmin.inspections.queries.facilities import (
    defect,
    defects,
    defects_of_round,
    defects_waiting,
    facilities,
    facility,
    filters_due,
    published_tests,
    upkeep,
)
from bianmin.inspections.queries.observations import (
    earlier,
    latest,
    messages,
    messages_waiting,
    observation,
    observations,
    subjects,
)
from bianmin.inspections.queries.reminders import reminders
from bianmin.inspections.queries.sheets import (
    due_rounds,
    month_rounds,
    next_turn,
    photo,
    round_figures,
    round_made,
    rounds,
    sheet_on,
    sheets_on,
)
from bianmin.inspections.queries.visitors import key_use, visitors
from bianmin.inspections.rules.subjects import FOLLOWERS, STANDARD, WEB_CHECKS
from bianmin.inspections.rules.values import value_fault

__all__ = [
    "FOLLOWERS",
    "STANDARD",
    "WEB_CHECKS",
    "defect",
    "defects",
    "defects_of_round",
    "defects_waiting",
    "due_rounds",
    "earlier",
    "facilities",
    "facility",
    "filters_due",
    "key_use",
    "latest",
    "messages",
    "messages_waiting",
    "month_rounds",
    "next_turn",
    "observation",
    "observations",
    "photo",
    "published_tests",
    "reminders",
    "round_figures",
    "round_made",
    "rounds",
    "sheet_on",
    "sheets_on",
    "subjects",
    "upkeep",
    "value_fault",
    "visitors",
]
