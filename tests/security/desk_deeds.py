"""Who may do each deed of the service desk, and which addresses of its pages open for whom."""

from datetime import date
from decimal import Decimal
from typing import Any

from bianmin.kit.texts import t
from bianmin.office.types import Permission

P = Permission
NAMED = t("測試", "Test")
DAY = date(2026, 11, 2)
NONE = 999_999_999
AT_COUNTER: dict[str, Any] = {"ticket_id": 0, "counter_id": 0}

NOBODYS = {"desk.ensure_default_desk": "what an empty database begins with, by migrate"}
PLAIN: dict[str, tuple[Permission, dict[str, Any]]] = {
    "desk.take_ticket": (P.TAKE_TICKET, {"queue_code": "none"}),
    "desk.leave_line": (P.TAKE_TICKET, {"code": "none"}),
    "desk.note_use": (P.TAKE_TICKET, {"what": "none", "site_id": 0}),
    "desk.note_alive": (P.TAKE_TICKET, {"device_id": 0}),
    "desk.end_days": (P.WORK_COUNTER, {"on": date(2000, 1, 1)}),
    "desk.call_next": (P.WORK_COUNTER, {"counter_id": 0}),
    "desk.call_again": (P.WORK_COUNTER, AT_COUNTER),
    "desk.undo_call": (P.WORK_COUNTER, {**AT_COUNTER, "reason": "測試"}),
    "desk.begin_service": (P.WORK_COUNTER, AT_COUNTER),
    "desk.forward": (P.WORK_COUNTER, {**AT_COUNTER, "queue_code": "none"}),
    "desk.pass_over": (P.WORK_COUNTER, AT_COUNTER),
    "desk.close_ticket": (P.WORK_COUNTER, {**AT_COUNTER, "item": "none"}),
    "desk.record_visit": (P.KEEP_REGISTERS, {"channel": "none", "topic": "none"}),
    "desk.record_call": (P.KEEP_REGISTERS, {"line": "none", "topic": "none"}),
    "desk.record_courtesy": (P.KEEP_REGISTERS, {"extension": "1", "channel": "none"}),
    "desk.record_amenity": (P.KEEP_REGISTERS, {"kind": "pc", "query": "none"}),
    "desk.lend": (P.KEEP_REGISTERS, {"thing_id": 0, "borrower": "x"}),
    "desk.bring_back": (P.KEEP_REGISTERS, {"loan_id": 0}),
    "desk.ring_bell": (P.KEEP_REGISTERS, {"bell_id": 0}),
    "desk.answer_bell": (P.KEEP_REGISTERS, {"entry_id": 0}),
    "desk.ask_swap": (P.KEEP_REGISTERS, {"duty_id": 0, "other_id": 0, "reason": "測試"}),
    "desk.answer_swap": (P.KEEP_REGISTERS, {"swap_id": 0, "agreed": True}),
    "desk.come": (P.KEEP_REGISTERS, {"duty_id": 0}),
    "desk.go": (P.KEEP_REGISTERS, {"duty_id": 0}),
    "desk.count_guided": (P.KEEP_REGISTERS, {"duty_id": 0}),
    "desk.correct_entry": (P.CORRECT_REGISTERS, {"register": "visits", "entry_id": 0, "reason": "測試"}),
    "desk.strike_entry": (P.CORRECT_REGISTERS, {"register": "visits", "entry_id": 0, "reason": "測試"}),
    "desk.save_volunteer": (P.MANAGE_ROSTERS, {"name": "", "since": DAY}),
    "desk.plan_duty": (P.MANAGE_ROSTERS, {"kind": "none", "day": DAY}),
    "desk.drop_duty": (P.MANAGE_ROSTERS, {"duty_id": 0}),
    "desk.record_training": (P.MANAGE_ROSTERS, {"topic": "", "on": DAY, "hours": Decimal(1)}),
    "desk.use_room": (P.KEEP_ROOMS, {"room_id": 0, "person": "x", "case_number": "x", "officer": "x"}),
    "desk.leave_room": (P.KEEP_ROOMS, {"use_id": 0, "outcome": "x"}),
    "desk.watch": (P.KEEP_ROOMS, {"use_id": 0, "words": "x"}),
    "desk.save_queue": (
        P.MANAGE_DESK,
        {"code": "x", "site_code": "none", "prefix": "x", "name": NAMED, "services": NAMED, "valid_from": DAY},
    ),
    "desk.save_counter": (
        P.MANAGE_DESK,
        {"code": "x", "site_code": "none", "floor": "1", "number": "1", "name": NAMED, "functions": ["none"],
         "queues": [], "valid_from": DAY},
    ),
    "desk.save_item": (P.MANAGE_DESK, {"code": "testing", "name": NAMED}),
    "desk.add_device": (P.MANAGE_DESK, {"name": "x", "site_code": "none", "kind": "kiosk"}),
    "desk.revoke_device": (P.MANAGE_DESK, {"device_id": 0}),
    "desk.save_thing": (P.MANAGE_DESK, {"label": "x", "site_code": "none", "kind": "umbrella"}),
    "desk.save_bell": (P.MANAGE_DESK, {"code": "x", "site_code": "none", "place": NAMED}),
    "desk.save_room": (P.MANAGE_DESK, {"code": "x", "site_code": "none", "name": NAMED, "kind": "holding"}),
}  # fmt: skip

#: Pages of the console: what opens them and what stands in their address.
CONSOLE: dict[str, tuple[Permission | None, dict[str, Any]]] = {
    "desk": (P.WORK_COUNTER, {}),
    "desk-take": (P.TAKE_TICKET, {}),
    "desk-today": (P.READ_DESK, {}),
    "desk-ticket": (P.READ_DESK, {"ticket_id": NONE}),
    "desk-times": (P.READ_DESK, {}),
    "desk-times-file": (P.READ_DESK, {}),
    "desk-register": (P.READ_DESK, {"name": "visits"}),
    "desk-register-file": (P.READ_DESK, {"name": "visits"}),
    "desk-register-print": (P.READ_DESK, {"name": "visits"}),
    "desk-entry": (P.READ_DESK, {"name": "visits", "entry_id": NONE}),
    "desk-rosters": (P.READ_DESK, {}),
    "desk-duty": (P.READ_DESK, {"duty_id": NONE}),
    "desk-volunteers": (P.READ_DESK, {}),
    "desk-rooms": (P.KEEP_ROOMS, {}),
    "desk-rooms-file": (P.KEEP_ROOMS, {}),
    "desk-room-use": (P.KEEP_ROOMS, {"use_id": NONE}),
    "desk-setup": (P.MANAGE_DESK, {}),
}
#: The hall's pages are open to everybody in the hall; a ticket's is known by its code (tests/hall).
PUBLIC = {
    "hall:start", "hall:board", "hall:ticket", "hall:care", "hall:taken", "hall:case", "hall:case-shown", "hall:form",
    "hall:form-paper",
    "hall:services", "hall:service", "hall:forms", "hall:hours", "hall:survey", "hall:pair", "hall:alive",
    "hall:phone", "hall:slip", "hall-polled:poll",
}  # fmt: skip

_KEEPERS = "front_desk unit_head secretariat registry section_clerk officer cashier cashier_supervisor guard"
#: Who may do each, written out a second time (tests/office/test_permissions.py).
EXPECTED: dict[Permission, tuple[str, str]] = {
    P.TAKE_TICKET: ("citizen front_desk guard registry unit_head secretariat", ""),
    P.WORK_COUNTER: ("front_desk unit_head registry section_clerk officer cashier cashier_supervisor", ""),
    P.READ_DESK: (f"{_KEEPERS} manager auditor", ""),
    P.KEEP_REGISTERS: (_KEEPERS, ""),
    P.CORRECT_REGISTERS: ("front_desk unit_head secretariat", ""),
    P.MANAGE_DESK: ("secretariat administrator", ""),
    P.MANAGE_ROSTERS: ("secretariat unit_head manager", ""),
    P.KEEP_ROOMS: ("officer section_clerk guard unit_head", ""),
    P.HOLD_PERSONS: ("officer", ""),
}
