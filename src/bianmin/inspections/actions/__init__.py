"""What changes in inspections. Only here is it written."""

from bianmin.inspections.actions.defects import assign_defect, close_defect, mend_defect, report_defect
from bianmin.inspections.actions.facilities import publish_test, record_upkeep, save_facility
from bianmin.inspections.actions.keeping import Photo
from bianmin.inspections.actions.messages import approve_message, write_message
from bianmin.inspections.actions.observing import add_subject, correct_observation, observe, take_observations
from bianmin.inspections.actions.rounds import Found, enter_paper, make_round, note_expected, strike_round
from bianmin.inspections.actions.sheets import end_sheet, ensure_default_sheets, save_sheet
from bianmin.inspections.actions.visitors import forget_visitors, register_visitor, reseal_visitors

__all__ = [
    "Found",
    "Photo",
    "add_subject",
    "approve_message",
    "assign_defect",
    "close_defect",
    "correct_observation",
    "end_sheet",
    "ensure_default_sheets",
    "enter_paper",
    "forget_visitors",
    "make_round",
    "mend_defect",
    "note_expected",
    "observe",
    "publish_test",
    "record_upkeep",
    "register_visitor",
    "report_defect",
    "reseal_visitors",
    "save_facility",
    "save_sheet",
    "strike_round",
    "take_observations",
    "write_message",
]
