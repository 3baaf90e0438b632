"""What changes in controls. Only here is it written."""

from bianmin.controls.actions.audits import (
    approve_audit_plan,
    close_finding,
    draw_audit_plan,
    finish_audit,
    improve_finding,
    plan_audit,
    record_finding,
)
from bianmin.controls.actions.risks import copy_risks, drop_risk, keep_evidence, save_risk
from bianmin.controls.actions.statements import draft_statement, publish_statement, sign_statement
from bianmin.controls.actions.tenders import open_tender, receive_bid, save_authority, save_tender

__all__ = [
    "approve_audit_plan",
    "close_finding",
    "copy_risks",
    "draft_statement",
    "draw_audit_plan",
    "drop_risk",
    "finish_audit",
    "improve_finding",
    "keep_evidence",
    "open_tender",
    "plan_audit",
    "publish_statement",
    "receive_bid",
    "record_finding",
    "save_authority",
    "save_risk",
    "save_tender",
    "sign_statement",
]
