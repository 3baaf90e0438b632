"""Frozen facts of the quarterly self-assessment, its findings, and the quarter's report."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class ScoreInfo:
    """An item of a self-assessment's sheet; ``score`` is None until it is given, ``most`` its full marks."""

    id: int
    order: int
    title: str
    most: Decimal
    score: Decimal | None
    note: str


@dataclass(frozen=True, slots=True)
class FindingInfo:
    """A finding of a self-assessment, the improvement wanted, and how it was followed to its end."""

    id: int
    assessment_id: int
    year: int
    quarter: int
    text: str
    wanted: str
    unit: str
    responsible: str
    due: date
    done_on: date | None
    done_how: str
    done_by: str
    checked_on: date | None
    checked_by: str
    sent_back: tuple[str, ...] = ()

    @property
    def state(self) -> str:
        """Return ``open``, ``done`` (said to be done, not looked at again) or ``checked``."""
        return "checked" if self.checked_on else "done" if self.done_on else "open"


@dataclass(frozen=True, slots=True)
class AssessmentInfo:
    """A quarter's self-assessment (季考核). ``day`` was drawn; those who are assessed see it when it has come."""

    id: int
    year: int
    quarter: int
    day: date
    drawn_at: datetime
    drawn_from: int
    reviewer: str
    reviewer_id: int | None
    scored_on: date | None
    total: Decimal | None
    summary: str
    discussed_on: date | None
    resolution: str
    scores: tuple[ScoreInfo, ...] = ()
    findings: tuple[FindingInfo, ...] = ()


@dataclass(frozen=True, slots=True)
class SubmissionInfo:
    """The note that a quarter's 提升服務品質績效報告 was sent to the Agency; not sent yet where ``sent_on`` is None."""

    year: int
    quarter: int
    due: date
    sent_on: date | None
    number: str
    note: str
    by: str
