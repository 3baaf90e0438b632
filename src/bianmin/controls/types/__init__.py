"""Words and frozen facts of internal control that others use."""

from bianmin.controls.types.shapes import (
    AuditInfo,
    AuditPlanInfo,
    AuthorityInfo,
    BidInfo,
    EvidenceCheck,
    EvidenceInfo,
    FindingInfo,
    Reminder,
    RiskInfo,
    StatementInfo,
    TenderInfo,
)

__all__ = [
    "AuditInfo",
    "AuditPlanInfo",
    "AuthorityInfo",
    "BidInfo",
    "EvidenceCheck",
    "EvidenceInfo",
    "FindingInfo",
    "Reminder",
    "RiskInfo",
    "StatementInfo",
    "TenderInfo",
]
