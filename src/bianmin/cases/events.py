"""Facts about cases, in the past tense; an event may state many cases at once."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class TransferTaken:
    """A transfer file was taken in: its cases are numbered, assigned and owed."""

    batch_id: int
    received_on: date
    accepted: int
    taken_by: str


@dataclass(frozen=True, slots=True)
class ExecutionBegun:
    """Execution of cases began (行政執行法 §7: notice to appear, pay or report, or an investigation)."""

    case_ids: list[int]
    on: date


@dataclass(frozen=True, slots=True)
class CasesClosed:
    """Cases ended: ``why`` is a ground of ``cases.types.END_NAMES``."""

    case_ids: list[int]
    on: date
    why: str
    who: str


@dataclass(frozen=True, slots=True)
class CasesReopened:
    """Cases that had ended are open again."""

    case_ids: list[int]
    on: date
    reason: str
    who: str


@dataclass(frozen=True, slots=True)
class CaseReturned:
    """A case went back to its agency (退案)."""

    case_id: int
    on: date
    ground: str
    reason: str
    who: str


@dataclass(frozen=True, slots=True)
class CaseHandedOver:
    """A case went to another office, which executes it from now on."""

    case_id: int
    on: date
    office: str
    reason: str
    who: str


@dataclass(frozen=True, slots=True)
class CaseSuspended:
    """Execution of a case stands still."""

    case_id: int
    on: date
    reason: str
    who: str


@dataclass(frozen=True, slots=True)
class CaseResumed:
    """Execution of a case goes on; ``limit_on`` is its last day now."""

    case_id: int
    on: date
    limit_on: date
    who: str


@dataclass(frozen=True, slots=True)
class CasesMoved:
    """All open cases of an obligor went to another section."""

    obligor_id: int
    case_ids: list[int]
    section_id: int
    on: date
    who: str


@dataclass(frozen=True, slots=True)
class CorrectionAsked:
    """An agency was asked to correct something by a date (補正)."""

    correction_id: int
    case_id: int
    due_on: date


@dataclass(frozen=True, slots=True)
class CorrectionAnswered:
    """An agency answered a request for correction."""

    correction_id: int
    case_id: int
    on: date
    outcome: str
