"""What is read of controls."""

from bianmin.controls.queries.audits import (
    audit,
    audit_plan,
    audit_years,
    audits,
    evidence,
    finding,
    findings,
    risk,
    risk_years,
    risks,
    statement,
    statement_words,
    statements,
)
from bianmin.controls.queries.reminders import reminders
from bianmin.controls.queries.tenders import authorities, bids, tender, tenders
from bianmin.controls.rules import matrix

__all__ = [
    "audit",
    "audit_plan",
    "audit_years",
    "audits",
    "authorities",
    "bids",
    "evidence",
    "finding",
    "findings",
    "matrix",
    "reminders",
    "risk",
    "risk_years",
    "risks",
    "statement",
    "statement_words",
    "statements",
    "tender",
    "tenders",
]
