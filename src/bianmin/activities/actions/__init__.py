"""What changes in activities. Only here is it written."""

from bianmin.activities.actions.loading import take_sessions
from bianmin.activities.actions.meetings import (
    add_item,
    note_outcome,
    report_progress,
    resolve,
    settle_resolution,
    write_minutes,
)
from bianmin.activities.actions.registers import (
    correct_entry,
    enter,
    fill_in,
    save_material,
    save_station,
    strike_entry,
)
from bianmin.activities.actions.sessions import (
    add_file,
    attend,
    correct_session,
    drop_attendee,
    drop_file,
    hand_out,
    hold_session,
    plan_session,
    record_session,
)
from bianmin.activities.actions.tours import cancel_session, move_session, plan_tours, publish_session, save_tour

__all__ = [
    "add_file",
    "add_item",
    "attend",
    "cancel_session",
    "correct_entry",
    "correct_session",
    "drop_attendee",
    "drop_file",
    "enter",
    "fill_in",
    "hand_out",
    "hold_session",
    "move_session",
    "note_outcome",
    "plan_session",
    "plan_tours",
    "publish_session",
    "record_session",
    "report_progress",
    "resolve",
    "save_material",
    "save_station",
    "save_tour",
    "settle_resolution",
    "strike_entry",
    "take_sessions",
    "write_minutes",
]
