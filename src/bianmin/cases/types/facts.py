"""The frozen facts that actions and queries of cases return."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from bianmin.kit.texts import Text

Progress = Callable[[int, int | None, str], None]
"""Called now and then with (done, total where known, words)."""


@dataclass(frozen=True, slots=True)
class IntakeResult:
    """What an intake did; ``faults`` counts lines by code, ``repeated``: the same bytes were taken before."""

    batch: int
    received: int
    accepted: int
    refused: int
    repeated: bool
    faults: Mapping[str, int]
    seconds: float
    received_on: date


@dataclass(frozen=True, slots=True)
class BatchView:
    """A transfer file as it was taken in."""

    id: int
    sha256: str
    file_name: str
    encoding: str
    source: str
    taken_by: str
    received_on: date
    taken_at: datetime
    received: int
    accepted: int
    refused: int
    faults: Mapping[str, int]
    seconds: float
    agency_id: int | None


@dataclass(frozen=True, slots=True)
class CaseRow:
    """One row of a list. ``amount_due`` is what was transferred; what is owed today is in payments."""

    id: int
    number: str
    word: str
    status: str
    agency_id: int
    agency_code: str
    agency_name: Text
    agency_ref: str
    obligor_id: int
    obligor_kind: str
    obligor_name: str
    section_id: int
    section_code: str
    section_name: Text
    received_on: date
    limit_on: date
    amount_due: int
    cause: str


@dataclass(frozen=True, slots=True)
class Limitation:
    """The clock of 行政執行法 §7 (or 稅捐稽徵法 §23) of a case, explained.

    ``level``: ``past``, ``near`` (within the nearest distance), ``soon`` or ``fine``; ``none`` once ended.
    """

    rule: str
    basis: Text
    start: date
    start_why: Text
    last_day: date
    begun_on: date | None
    suspended_days: int
    days_left: int
    level: str
    explanation: Text


@dataclass(frozen=True, slots=True)
class CaseView:
    """Everything a case page, a notice or a pay page needs of a case (not its money of today)."""

    id: int
    number: str
    year: int
    word: str
    word_name: Text
    serial: int
    batch_id: int
    line_no: int
    agency_id: int
    agency_code: str
    agency_name: Text
    agency_ref: str
    obligor_id: int
    obligor_kind: str
    obligor_name: str
    obligor_id_masked: str
    birth_date: date | None
    sex: str
    occupation: str
    section_id: int
    section_code: str
    section_name: Text
    section_officer: str
    section_telephone: str
    section_extension: str
    status: str
    status_name: Text
    received_on: date
    title_no: str
    cause: str
    obligation_date: date
    served_date: date
    due_date: date
    final_date: date
    address: str
    postal_code: str
    representative: str
    attachments: str
    principal: int
    surcharge: int
    interest: int
    costs: int
    amount_due: int
    limit_on: date
    begun_on: date | None
    ended_on: date | None
    ended_why: str
    is_open: bool


@dataclass(frozen=True, slots=True)
class TimelineEntry:
    """One thing that happened to a case; ``title`` says what, ``detail`` its reason."""

    at: datetime
    on: date
    kind: str
    title: Text
    who: str
    detail: str
    data: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class CorrectionView:
    """A request to the agency to correct something (補正); ``outcome`` is empty while it waits."""

    id: int
    case_id: int
    case_number: str
    section_id: int
    asked_on: date
    due_on: date
    due_why: Text
    items: str
    asked_by: str
    answered_on: date | None
    answer: str
    outcome: str
    is_overdue: bool


@dataclass(frozen=True, slots=True)
class RegisterRow:
    """One line of the intake register (收案簿) beside its line of the assignment register (分案簿)."""

    line_no: int
    agency_code: str
    agency_ref: str
    accepted: bool
    faults: str
    case_id: int | None
    number: str
    section_code: str
    assigned_on: date | None
    agrees: bool


@dataclass(frozen=True, slots=True)
class Disagreement:
    """A line where the two registers or the case itself do not agree."""

    batch_id: int
    line_no: int
    what: Text


@dataclass(frozen=True, slots=True)
class MonthFigures:
    """Cases of a month: received, ended, and pending at its end."""

    year: int
    month: int
    received: int
    closed: int
    pending: int


@dataclass(frozen=True, slots=True)
class WorkToday:
    """What a section (or the whole office) has to look at today."""

    corrections_overdue: list[CorrectionView]
    corrections_due: list[CorrectionView]
    replies: list[CorrectionView]
    limitation: list[CaseRow]
    limitation_count: int
    open_cases: int


@dataclass(frozen=True, slots=True)
class Count:
    """A total that is exact up to 10,000; above, ``more`` is true and faces write 10,000+."""

    value: int
    more: bool


@dataclass(frozen=True, slots=True)
class Filters:
    """What a list of cases is narrowed to.

    ``state`` is a status, ``active`` (open or suspended), ``ended``, or empty for all. At most one of
    ``word``, ``agency_id``, ``batch_id`` and one range; ``queries.sorts_for`` tells the sorts that go with them.
    """

    section_id: int | None = None
    state: str = ""
    word: str = ""
    agency_id: int | None = None
    batch_id: int | None = None
    received_from: date | None = None
    received_to: date | None = None
    limit_to: date | None = None
    amount_from: int | None = None
    amount_to: int | None = None
    sort: str = ""


@dataclass(frozen=True, slots=True)
class CasePage:
    """A page of a list; ``next`` and ``previous`` are opaque keys, empty where there is no further page."""

    rows: list[CaseRow]
    next: str
    previous: str
    sort: str
    broad: bool = False
