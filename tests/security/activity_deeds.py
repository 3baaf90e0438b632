"""Who may do each deed of activities, and which addresses of their pages open for whom."""

from datetime import date, time
from typing import Any

from bianmin.activities.types import Material, SessionInput, Station, TourRule
from bianmin.kit.texts import t
from bianmin.office.types import Permission

P = Permission
NAMED = t("測試", "Test")
DAY = date(2026, 10, 1)
NONE = 999_999_999
SESSION = SessionInput(kind="none", held_on=DAY)
TOUR = TourRule(
    name=NAMED, nth=9, weekday=4, begins=time(9), ends=time(12), clerks=4, place=NAMED, township=NAMED, valid_from=DAY
)
STATION = Station(0, None, "", None, (), "", "", 1, NAMED, DAY, None)
MATERIAL = Material(0, "none", "", "", (), DAY, 0, 0, "")
ENTRY: dict[str, Any] = {"register": "none", "entry_id": 0}
WHY = {"reason": "測試"}

PLAIN: dict[str, tuple[Permission, dict[str, Any]]] = {
    "activities.take_sessions": (P.KEEP_ACTIVITIES, {"records": []}),
    "activities.plan_session": (P.KEEP_ACTIVITIES, {"given": SESSION}),
    "activities.record_session": (P.KEEP_ACTIVITIES, {"given": SESSION}),
    "activities.hold_session": (P.KEEP_ACTIVITIES, {"session_id": 0, "given": SESSION}),
    "activities.correct_session": (P.MANAGE_ACTIVITIES, {"session_id": 0, "given": SESSION, **WHY}),
    "activities.attend": (P.KEEP_ACTIVITIES, {"session_id": 0}),
    "activities.drop_attendee": (P.KEEP_ACTIVITIES, {"session_id": 0, "attendance_id": 0}),
    "activities.hand_out": (P.KEEP_ACTIVITIES, {"session_id": 0, "item": "", "quantity": 0}),
    "activities.add_file": (P.KEEP_ACTIVITIES, {"session_id": 0, "content": b"", "name": "x", "words": "x"}),
    "activities.drop_file": (P.MANAGE_ACTIVITIES, {"session_id": 0, "file_id": 0}),
    "activities.save_tour": (P.MANAGE_ACTIVITIES, {"rule": TOUR}),
    "activities.plan_tours": (P.MANAGE_ACTIVITIES, {}),
    "activities.move_session": (P.MANAGE_ACTIVITIES, {"session_id": 0, "to": DAY, **WHY}),
    "activities.cancel_session": (P.MANAGE_ACTIVITIES, {"session_id": 0, **WHY}),
    "activities.publish_session": (P.MANAGE_ACTIVITIES, {"session_id": 0, "published": True}),
    "activities.write_minutes": (P.HOLD_MEETINGS, {"session_id": 0}),
    "activities.add_item": (P.HOLD_MEETINGS, {"session_id": 0, "title": "x"}),
    "activities.note_outcome": (P.HOLD_MEETINGS, {"item_id": 0, "outcome": "x"}),
    "activities.resolve": (P.HOLD_MEETINGS, {"session_id": 0, "text": "x", "unit": "x", "due_on": DAY}),
    "activities.report_progress": (P.KEEP_ACTIVITIES, {"resolution_id": 0, "text": "x"}),
    "activities.settle_resolution": (P.HOLD_MEETINGS, {"resolution_id": 0, "text": "x"}),
    "activities.enter": (P.KEEP_ACTIVITIES, {"register": "none", "values": {}}),
    "activities.fill_in": (P.KEEP_ACTIVITIES, {**ENTRY, "values": {}}),
    "activities.correct_entry": (P.MANAGE_ACTIVITIES, {**ENTRY, "values": {}, **WHY}),
    "activities.strike_entry": (P.MANAGE_ACTIVITIES, {**ENTRY, **WHY}),
    "activities.save_station": (P.MANAGE_ACTIVITIES, {"station": STATION}),
    "activities.save_material": (P.MANAGE_ACTIVITIES, {"material": MATERIAL}),
}

#: Pages of the console: what opens them and what stands in their address.
CONSOLE: dict[str, tuple[Permission | None, dict[str, Any]]] = {
    "activities": (P.READ_ACTIVITIES, {}),
    "activity": (P.READ_ACTIVITIES, {"session_id": NONE}),
    "activity-file": (P.READ_ACTIVITIES, {"session_id": NONE, "file_id": NONE}),
    "tours": (P.READ_ACTIVITIES, {}),
    "trainings": (P.READ_ACTIVITIES, {}),
    "resolutions": (P.READ_ACTIVITIES, {}),
    "resolution": (P.READ_ACTIVITIES, {"resolution_id": NONE}),
    "activity-registers": (P.READ_ACTIVITIES, {}),
    "activity-register": (P.READ_ACTIVITIES, {"name": "measures"}),
    "activity-entry": (P.READ_ACTIVITIES, {"name": "measures", "entry_id": NONE}),
    "stations": (P.READ_ACTIVITIES, {}),
    "materials": (P.READ_ACTIVITIES, {}),
}

#: Pages of the website that are for everybody.
PUBLIC = {"site:tours", "site:tours-file", "site:tour-file"}
