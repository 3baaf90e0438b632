"""Facts about papers, in the past tense."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class NoticesIssued:
    """A run's notices were numbered. A notice to pay begins execution (行政執行法 §7 III ①)."""

    run_id: int
    on: date


@dataclass(frozen=True, slots=True)
class NoticeDelivered:
    """A notice was handed over, left, or its public notice was posted; effective on a day."""

    notice_id: int
    case_id: int
    effective_on: date
