"""What changes at the service desk: tickets, registers, rosters, loans, bells, rooms. Only here is it written."""

from bianmin.desk.actions.calling import call_again, call_next, undo_call
from bianmin.desk.actions.defaults import ensure_default_desk
from bianmin.desk.actions.duties import (
    answer_swap,
    ask_swap,
    come,
    count_guided,
    drop_duty,
    go,
    plan_duty,
    record_training,
    save_volunteer,
)
from bianmin.desk.actions.lending import answer_bell, bring_back, lend, ring_bell
from bianmin.desk.actions.past import take_enquiries
from bianmin.desk.actions.places import (
    add_device,
    note_alive,
    note_use,
    revoke_device,
    save_bell,
    save_counter,
    save_item,
    save_queue,
    save_room,
    save_thing,
)
from bianmin.desk.actions.registers import (
    correct_entry,
    record_amenity,
    record_call,
    record_courtesy,
    record_visit,
    strike_entry,
)
from bianmin.desk.actions.rooms import leave_room, use_room, watch
from bianmin.desk.actions.serving import begin_service, close_ticket, forward, pass_over
from bianmin.desk.actions.taking import end_days, leave_line, take_ticket

__all__ = [
    "add_device",
    "answer_bell",
    "answer_swap",
    "ask_swap",
    "begin_service",
    "bring_back",
    "call_again",
    "call_next",
    "close_ticket",
    "come",
    "correct_entry",
    "count_guided",
    "drop_duty",
    "end_days",
    "ensure_default_desk",
    "forward",
    "go",
    "leave_line",
    "leave_room",
    "lend",
    "note_alive",
    "note_use",
    "pass_over",
    "plan_duty",
    "record_amenity",
    "record_call",
    "record_courtesy",
    "record_training",
    "record_visit",
    "revoke_device",
    "ring_bell",
    "save_bell",
    "save_counter",
    "save_item",
    "save_queue",
    "save_room",
    "save_thing",
    "save_volunteer",
    "strike_entry",
    "take_enquiries",
    "take_ticket",
    "undo_call",
    "use_room",
    "watch",
]
