"""Who may do each deed of inspections and controls, and which addresses of their pages open for whom."""

from datetime import date, datetime
from typing import Any

from bianmin.kit.clock import TAIPEI
from bianmin.kit.texts import t
from bianmin.office.types import Permission

P = Permission
DAY = date(2026, 10, 1)
AT = datetime(2026, 10, 1, 17, tzinfo=TAIPEI)
NONE = 999_999_999
NAMED = t("測試", "Test")

NOBODYS = {
    "inspections.Photo": "no verb: a shape",
    "inspections.Found": "no verb: a shape",
    "inspections.ensure_default_sheets": "what an empty database begins with, by migrate",
}
PLAIN: dict[str, tuple[Permission, dict[str, Any]]] = {
    "inspections.save_facility": (
        P.MANAGE_FACILITIES,
        {"code": "x", "kind": "none", "grade": "core", "name": NAMED, "place": NAMED, "since": DAY},
    ),
    "inspections.record_upkeep": (P.DO_ROUNDS, {"facility_id": 0, "kind": "none"}),
    "inspections.publish_test": (P.MANAGE_FACILITIES, {"upkeep_id": 0}),
    "inspections.save_sheet": (
        P.MANAGE_FACILITIES,
        {"code": "x", "title": NAMED, "kinds": [], "frequency": "daily", "items": [], "valid_from": DAY},
    ),
    "inspections.end_sheet": (P.MANAGE_FACILITIES, {"code": "none", "last_day": DAY}),
    "inspections.make_round": (P.DO_ROUNDS, {"sheet_code": "none", "facility_id": 0, "found": {}}),
    "inspections.enter_paper": (P.DO_ROUNDS, {"sheet_code": "none", "facility_id": 0, "days": []}),
    "inspections.strike_round": (P.MANAGE_FACILITIES, {"round_id": 0, "reason": "測試"}),
    "inspections.note_expected": (P.DO_ROUNDS, {"on": date(2000, 1, 1)}),
    "inspections.report_defect": (P.DO_ROUNDS, {"facility_id": 0, "text": "測試"}),
    "inspections.assign_defect": (P.MANAGE_FACILITIES, {"defect_id": 0, "unit": "測試", "due_on": DAY}),
    "inspections.mend_defect": (P.DO_ROUNDS, {"defect_id": 0, "measure": "測試"}),
    "inspections.close_defect": (P.MANAGE_FACILITIES, {"defect_id": 0, "is_right": True}),
    "inspections.take_observations": (P.DO_ROUNDS, {"records": []}),
    "inspections.observe": (P.DO_ROUNDS, {"subject": "none", "value": "1"}),
    "inspections.correct_observation": (P.MANAGE_FACILITIES, {"record_id": 0, "reason": "測試"}),
    "inspections.add_subject": (P.MANAGE_FACILITIES, {"code": "", "title": NAMED, "unit": NAMED, "kind": "none"}),
    "inspections.write_message": (P.DO_ROUNDS, {"facility_id": 0, "text": NAMED, "first": DAY, "last": DAY}),
    "inspections.approve_message": (P.APPROVE_MESSAGES, {"message_id": 0}),
    "inspections.register_visitor": (P.REGISTER_VISITORS, {"name": "", "contact": ""}),
    "inspections.forget_visitors": (P.REGISTER_VISITORS, {"on": date(2000, 1, 1)}),
    "inspections.reseal_visitors": (P.ROTATE_KEYS, {}),
    "controls.save_risk": (
        P.KEEP_CONTROLS,
        {"year": 115, "code": "", "unit": "x", "risk": "x", "likelihood": 1, "impact": 1, "controls": "x",
         "residual_likelihood": 1, "residual_impact": 1},
    ),
    "controls.drop_risk": (P.KEEP_CONTROLS, {"risk_id": 0}),
    "controls.copy_risks": (P.KEEP_CONTROLS, {"year": 115}),
    "controls.keep_evidence": (P.KEEP_CONTROLS, {"kind": "none", "checks": []}),
    "controls.draw_audit_plan": (P.KEEP_CONTROLS, {"year": 1}),
    "controls.plan_audit": (
        P.KEEP_CONTROLS, {"year": 115, "title": "x", "unit": "x", "planned_on": DAY, "auditor": "x"},
    ),
    "controls.approve_audit_plan": (P.SIGN_AS_CONVENER, {"year": 115}),
    "controls.finish_audit": (P.KEEP_CONTROLS, {"audit_id": 0, "conclusion": "x"}),
    "controls.record_finding": (
        P.KEEP_CONTROLS, {"audit_id": 0, "kind": "advice", "text": "x", "unit": "x", "due_on": DAY},
    ),
    "controls.improve_finding": (P.IMPROVE_CONTROLS, {"finding_id": 0, "measure": "x"}),
    "controls.close_finding": (P.KEEP_CONTROLS, {"finding_id": 0, "is_right": True}),
    "controls.draft_statement": (P.KEEP_CONTROLS, {"year": 1, "result": "effective", "text": "x"}),
    "controls.sign_statement": (P.SIGN_AS_CONVENER, {"year": 115, "part": "convener"}),
    "controls.publish_statement": (P.SIGN_AS_HEAD, {"year": 115}),
    "controls.save_tender": (P.KEEP_TENDERS, {"number": "", "title": "x", "deadline": AT}),
    "controls.receive_bid": (P.KEEP_TENDERS, {"tender_id": 0, "channel": "mail"}),
    "controls.open_tender": (P.KEEP_TENDERS, {"tender_id": 0, "outcome": "x"}),
    "controls.save_authority": (
        P.KEEP_CONTROLS, {"unit": "", "matter": "x", "layer": 1, "decided_by": "x", "valid_from": DAY},
    ),
}  # fmt: skip

_READ = P.READ_INSPECTIONS
CONSOLE: dict[str, tuple[Permission | tuple[Permission, ...] | None, dict[str, Any]]] = {
    "inspections": (_READ, {}),
    "inspections-make": (P.DO_ROUNDS, {"sheet": "none", "facility_id": NONE}),
    "inspections-rounds": (_READ, {}),
    "inspections-round": (_READ, {"round_id": NONE}),
    "inspections-photo": (_READ, {"file_id": NONE}),
    "inspections-sheets": (_READ, {}),
    "inspections-sheet": (_READ, {"code": "none"}),
    "inspections-sheet-print": (_READ, {"code": "none"}),
    "inspections-facilities": (_READ, {}),
    "inspections-facilities-file": (_READ, {}),
    "inspections-facility": (_READ, {"facility_id": NONE}),
    "inspections-defects": (_READ, {}),
    "inspections-defect": (_READ, {"defect_id": NONE}),
    "inspections-observations": (_READ, {}),
    "inspections-observation": (_READ, {"record_id": NONE}),
    "inspections-messages": (_READ, {}),
    "inspections-visitors": (P.REGISTER_VISITORS, {}),
    "controls": (P.READ_CONTROLS, {}),
    "controls-evidence": (P.READ_CONTROLS, {}),
    "controls-audits": (P.READ_CONTROLS, {}),
    "controls-audit": (P.READ_CONTROLS, {"audit_id": NONE}),
    "controls-statements": (P.READ_CONTROLS, {}),
    "controls-statement": (P.READ_CONTROLS, {"year": 115}),
    "controls-statement-print": (P.READ_CONTROLS, {"year": 115}),
    "controls-tenders": ((P.READ_CONTROLS, P.KEEP_TENDERS), {}),
    "controls-tender": ((P.READ_CONTROLS, P.KEEP_TENDERS), {"tender_id": NONE}),
    "controls-authority": (P.READ_CONTROLS, {}),
}
PUBLIC = {"site:facilities", "site:internal-control", "site:internal-control-year"}
