"""Who may do each deed of the year's plan, and which addresses of its pages open for whom."""

from datetime import date
from decimal import Decimal
from typing import Any

from bianmin.office.types import Permission
from bianmin.plans.types import Goal, ItemDraft, PlanDraft, TargetDraft

P = Permission
DAY = date(2026, 11, 2)
NONE = 999_999_999
EMPTY = PlanDraft("", "", "", "", (), ())
TARGET = TargetDraft("", "none", Goal("at_least", Decimal(1)))

PLAIN: dict[str, tuple[Permission, dict[str, Any]]] = {
    "plans.write_plan": (P.WRITE_PLANS, {"year": 1, "draft": EMPTY}),
    "plans.copy_plan": (P.WRITE_PLANS, {"plan_id": 0, "year": 115}),
    "plans.begin_version": (P.WRITE_PLANS, {"plan_id": 0, "reason": "測試"}),
    "plans.change_head": (P.WRITE_PLANS, {"plan_id": 0, "draft": EMPTY}),
    "plans.save_strategy": (P.WRITE_PLANS, {"plan_id": 0, "title": "測試"}),
    "plans.save_item": (P.WRITE_PLANS, {"strategy_id": 0, "draft": ItemDraft("", (), ())}),
    "plans.save_target": (P.WRITE_PLANS, {"item_id": 0, "draft": TARGET}),
    "plans.drop_part": (P.WRITE_PLANS, {"part": "none", "part_id": 0}),
    "plans.drop_plan": (P.WRITE_PLANS, {"plan_id": 0}),
    "plans.send_plan": (P.WRITE_PLANS, {"plan_id": 0, "number": "測試"}),
    "plans.take_back_plan": (P.WRITE_PLANS, {"plan_id": 0, "reason": "測試"}),
    "plans.note_report_sent": (P.WRITE_PLANS, {"year": 115, "number": 9, "letter": "測試"}),
    "plans.note_outcomes": (P.WRITE_PLANS, {"found": {}, "on": DAY}),
    "plans.enforce_plan": (P.APPROVE_PLANS, {"plan_id": 0}),
    "plans.draw_day": (P.ASSESS_SERVICE, {"year": 115, "number": 9, "reviewer_id": 0}),
    "plans.score": (P.ASSESS_SERVICE, {"assessment_id": 0, "scores": {}}),
    "plans.discuss": (P.ASSESS_SERVICE, {"assessment_id": 0, "resolution": "測試"}),
    "plans.add_finding": (
        P.ASSESS_SERVICE,
        {"assessment_id": 0, "text": "測試", "wanted_": "測試", "unit": "測試", "due": DAY},
    ),
    "plans.check_finding": (P.ASSESS_SERVICE, {"finding_id": 0, "good": True}),
    "plans.improve": (P.IMPROVE_SERVICE, {"finding_id": 0, "how": "測試"}),
}
CONSOLE: dict[str, tuple[Permission | tuple[Permission, ...] | None, dict[str, Any]]] = {
    "plans": (P.READ_PLANS, {}),
    "plan": (P.READ_PLANS, {"plan_id": NONE}),
    "plan-head": (P.WRITE_PLANS, {"plan_id": NONE}),
    "plan-add": (P.WRITE_PLANS, {"plan_id": NONE, "part": "none", "parent_id": NONE}),
    "plan-change": (P.WRITE_PLANS, {"plan_id": NONE, "part": "none", "part_id": NONE}),
    "plan-targets": (P.READ_PLANS, {}),
    "plan-assessments": (P.READ_PLANS, {}),
    "plan-assessment": (P.READ_PLANS, {"assessment_id": NONE}),
    "plan-findings": (P.READ_PLANS, {}),
    "plan-finding": (P.READ_PLANS, {"finding_id": NONE}),
}
