"""Reads of cases."""

from bianmin.cases.queries.appearances import AppearanceView, appearances
from bianmin.cases.queries.batches import batch, batches, feedback, register_disagreements, registers
from bianmin.cases.queries.finding import by_agency_ref, by_number, find_for_citizen, numbers_of, search, whole_number
from bianmin.cases.queries.hindrances import hindrance
from bianmin.cases.queries.keys import all_key_use, key_use
from bianmin.cases.queries.listing import count_cases, export_cases, list_cases, sorts_for
from bianmin.cases.queries.months import monthly
from bianmin.cases.queries.reading import case_view, identifier, limitation, of_obligor, related, rows
from bianmin.cases.queries.requests import correction_list
from bianmin.cases.queries.work import corrections, open_cases_by_section, timeline, work_today

__all__ = [
    "AppearanceView",
    "all_key_use",
    "appearances",
    "batch",
    "batches",
    "by_agency_ref",
    "by_number",
    "case_view",
    "correction_list",
    "corrections",
    "count_cases",
    "export_cases",
    "feedback",
    "find_for_citizen",
    "hindrance",
    "identifier",
    "key_use",
    "limitation",
    "list_cases",
    "monthly",
    "numbers_of",
    "of_obligor",
    "open_cases_by_section",
    "register_disagreements",
    "registers",
    "related",
    "rows",
    "search",
    "sorts_for",
    "timeline",
    "whole_number",
    "work_today",
]
