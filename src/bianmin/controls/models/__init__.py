"""Tables of controls."""

from bianmin.controls.models.audits import Audit, AuditPlan, Evidence, Finding, Risk, Statement
from bianmin.controls.models.tenders import Authority, Bid, Tender

__all__ = ["Audit", "AuditPlan", "Authority", "Bid", "Evidence", "Finding", "Risk", "Statement", "Tender"]
