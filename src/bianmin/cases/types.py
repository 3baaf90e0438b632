"""What cases tell others: states, words for them, and the frozen facts that queries return."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from bianmin.kit.texts import Text, t

Progress = Callable[[int, int | None, str], None]
"""Called now and then with (done, total where known, words)."""


class Status(StrEnum):
    """Where a case stands. Open for section choice and balances means OPEN or SUSPENDED."""

    OPEN = "open"
    SUSPENDED = "suspended"
    CLOSED = "closed"
    RETURNED = "returned"
    HANDED_OVER = "handed_over"


STATUS_NAMES: Mapping[str, Text] = {
    "open": t("進行中", "Open"),
    "suspended": t("停止執行", "Suspended"),
    "closed": t("已終結", "Closed"),
    "returned": t("已退案", "Returned"),
    "handed_over": t("已移轉他分署", "Handed over"),
}

OPEN_STATES = ("open", "suspended")


class EndGround(StrEnum):
    """Why a case ended (``ended_why``)."""

    PAID = "paid"
    REVOKED = "revoked"
    CHANGED = "changed"
    IMPOSSIBLE = "impossible"
    WITHDRAWN = "withdrawn"
    CERTIFICATE = "certificate"
    TIME_BARRED = "time_barred"
    NO_TITLE = "no_title"
    NOT_SERVED = "not_served"
    WRONG_OFFICE = "wrong_office"
    OBLIGOR_DEAD = "obligor_dead"
    NOT_CORRECTED = "not_corrected"
    OTHER_OFFICE = "other_office"


STOP_GROUNDS: Mapping[str, Text] = {
    "paid": t("義務已全部履行（行政執行法第8條第1項第1款）", "Fully performed (Administrative Execution Act §8 I 1)"),
    "revoked": t("行政處分經撤銷確定（同項第2款）", "The disposition was revoked (§8 I 2)"),
    "changed": t("行政處分經變更確定（同項第2款）", "The disposition was changed (§8 I 2)"),
    "impossible": t("義務之履行經證明為不可能（同項第3款）", "Performance was proved impossible (§8 I 3)"),
}
"""Grounds on which execution is stopped and the case closed (行政執行法 §8)."""

CLOSE_GROUNDS: Mapping[str, Text] = {
    "paid": t("清償終結", "Paid in full"),
    "withdrawn": t("移送機關撤回", "Withdrawn by the agency"),
    "certificate": t("核發執行憑證", "Certificate of execution issued"),
    "time_barred": t("逾執行期間", "Execution is time-barred"),
}
"""Other grounds on which a case is closed."""

RETURN_GROUNDS: Mapping[str, Text] = {
    "no_title": t("欠缺執行名義", "No title of execution"),
    "not_served": t("處分未合法送達", "The disposition was not lawfully served"),
    "wrong_office": t("非本分署管轄", "Another office has jurisdiction"),
    "obligor_dead": t("義務人於移送前死亡", "The obligor died before the transfer"),
    "not_corrected": t("逾期未補正", "Not corrected in time"),
}
"""Grounds on which a case goes back to the agency (退案)."""

END_NAMES: Mapping[str, Text] = {
    **STOP_GROUNDS,
    **RETURN_GROUNDS,
    **CLOSE_GROUNDS,
    "other_office": t("移轉他分署執行", "Handed over to another office"),
}

FAULT_NAMES: Mapping[str, Text] = {
    "E01": t("必填欄位空白", "A required field is empty"),
    "E02": t("識別碼格式或檢查碼不符", "Identifier: wrong form or checksum"),
    "E03": t("日期不存在或先後顛倒", "Date: not of the calendar, or out of order"),
    "E04": t("金額不是正整數", "Amount: not a whole number, negative, or principal 0"),
    "E05": t("應納金額與各項合計不符", "amount_due is not the sum"),
    "E06": t("沒有這個字別", "Unknown case type"),
    "E07": t("沒有這個移送機關", "Unknown agency"),
    "E08": t("同一檔案內移送案號重複", "The same agency and reference stands earlier in this file"),
    "E09": t("移送案號已經分案", "The agency and reference are a case already"),
    "E10": t("已逾執行期間", "Time-barred"),
    "E11": t("文字過長或含控制字元", "Text too long, or with a control character"),
    "E12": t("欄位數不符", "Wrong number of columns"),
}
"""Faults of a line (formats: transfer file), for the result page."""


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
