"""Frozen facts of risks, audits, findings, statements, evidence and tenders."""

from dataclasses import dataclass
from datetime import date, datetime

from bianmin.kit.texts import Text


@dataclass(frozen=True, slots=True)
class RiskInfo:
    """A risk of a year's register: likelihood and impact 1 to 3, before and after the controls.

    ``level`` and ``residual_level`` are ``low``, ``medium``, ``high`` or ``extreme``. Years are those of the Republic.
    """

    id: int
    year: int
    code: str
    unit: str
    goal: str
    risk: str
    likelihood: int
    impact: int
    controls: str
    residual_likelihood: int
    residual_impact: int
    measure: str
    level: str
    residual_level: str


@dataclass(frozen=True, slots=True)
class AuditPlanInfo:
    """A year's audit plan: who drew it up, who approved it and when."""

    year: int
    words: str
    drawn_by: str
    approved_by: str
    approved_at: datetime | None


@dataclass(frozen=True, slots=True)
class AuditInfo:
    """An audit of the year's plan: what, where, by whom, when it is to be and when it was."""

    id: int
    year: int
    title: str
    unit: str
    scope: str
    planned_on: date
    auditor: str
    done_on: date | None
    conclusion: str
    findings: int = 0
    waiting: int = 0


@dataclass(frozen=True, slots=True)
class FindingInfo:
    """A finding of an audit and its improvement, followed until somebody else closes it."""

    id: int
    audit_id: int
    audit: str
    kind: str
    text: str
    unit: str
    due_on: date
    measure: str
    evidence: str
    done_on: date | None
    done_by: str
    closed_on: date | None
    closed_by: str

    def is_late(self, on: date) -> bool:
        """Tell whether it should have been put right before this day."""
        return self.done_on is None and self.due_on < on


@dataclass(frozen=True, slots=True)
class StatementInfo:
    """A year's statement of internal control (內部控制聲明書): drafted, signed by two persons, published."""

    year: int
    result: str
    text: str
    reasons: str
    drafted_by: str
    drafted_at: datetime
    convener: str
    convener_at: datetime | None
    head: str
    head_at: datetime | None
    published_at: datetime | None

    @property
    def is_signed(self) -> bool:
        """Tell whether both have signed."""
        return self.convener_at is not None and self.head_at is not None


@dataclass(frozen=True, slots=True)
class EvidenceCheck:
    """A check and how often it was broken, as the caller saw it."""

    code: str
    title: Text
    violations: int


@dataclass(frozen=True, slots=True)
class EvidenceInfo:
    """What the checks of a kind said at a moment, kept as evidence."""

    id: int
    kind: str
    on_date: date
    at: datetime
    who: str
    checks: tuple[EvidenceCheck, ...]
    is_ok: bool


@dataclass(frozen=True, slots=True)
class TenderInfo:
    """A tender (採購案): where it is announced, until when bids are taken, how many came."""

    id: int
    number: str
    title: str
    link: str
    deadline: datetime
    opened_at: datetime | None
    outcome: str
    contract_link: str
    bids: int = 0
    late: int = 0


@dataclass(frozen=True, slots=True)
class BidInfo:
    """A bid's envelope as it came in. Who bids isn't kept: that is told at the opening."""

    id: int
    number: int
    received_at: datetime
    channel: str
    received_by: str
    is_late: bool


@dataclass(frozen=True, slots=True)
class AuthorityInfo:
    """Which layer decides a kind of document, from a day on (分層負責)."""

    id: int
    unit: str
    matter: str
    layer: int
    decided_by: str
    valid_from: date


@dataclass(frozen=True, slots=True)
class Reminder:
    """What presses for a person on a day: its kind, what about, until when, and whether it is late."""

    kind: str
    id: int
    text: Text
    due: date
    is_late: bool
