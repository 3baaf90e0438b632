"""The frozen shapes of the registers: entries, duties, loans, bells, rooms, month counts."""

from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal

from bianmin.kit.texts import Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """What every entry of a register has. ``reason`` says why it replaces ``replaces``."""

    id: int
    on: date
    at: datetime
    site_id: int
    who: str
    note: str
    replaces: int | None
    reason: str
    is_current: bool
    is_struck: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitEntry(Entry):
    """A visit or enquiry."""

    channel: str
    topic: str
    minutes: int
    case_number: str
    case_found: bool
    identity_checked: bool
    resolved: bool
    care: str
    language: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CallEntry(Entry):
    """A call through the switchboard or the call centre."""

    line: str
    topic: str
    case_number: str
    case_found: bool
    section_id: int | None
    section_name: Text
    transfers: int
    answered_by: str
    waiting_seconds: int
    minutes: int
    first_call: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class CourtesyEntry(Entry):
    """A complaint about manners on the telephone."""

    extension: str
    channel: str
    finding: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AmenityEntry(Entry):
    """Use of the query computer or another amenity."""

    kind: str
    minutes: int
    query: str
    identity_checked: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class LoanEntry(Entry):
    """A thing lent."""

    thing_id: int
    kind: str
    label: str
    borrower: str
    contact: str
    due_on: date
    back_at: datetime | None
    back_to: str
    is_overdue: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class BellEntry(Entry):
    """A bell pressed and answered; ``seconds`` is the response."""

    bell_id: int
    place: Text
    answered_at: datetime | None
    answered_by: str
    need: str
    outcome: str
    seconds: int | None


@dataclass(frozen=True, slots=True)
class ThingInfo:
    """A thing that is lent, and whether it is out."""

    id: int
    site_id: int
    kind: str
    label: str
    is_active: bool
    is_out: bool


@dataclass(frozen=True, slots=True)
class BellInfo:
    """A care bell, when it was last tested and when the next test is due."""

    id: int
    site_id: int
    code: str
    place: Text
    test_days: int
    is_active: bool
    tested_on: date | None
    test_due: date | None


@dataclass(frozen=True, slots=True)
class VolunteerInfo:
    """A volunteer with what he did in a year."""

    id: int
    name: str
    telephone: str
    since: date
    until: date | None
    hours: Decimal
    training_hours: Decimal
    briefings: int
    guided: int


@dataclass(frozen=True, slots=True)
class DutyInfo:
    """One slot of a roster."""

    id: int
    site_id: int
    kind: str
    day: date
    begins: time
    ends: time
    staff_id: int | None
    volunteer_id: int | None
    name: str
    came_at: datetime | None
    went_at: datetime | None
    guided: int


@dataclass(frozen=True, slots=True)
class SwapInfo:
    """A swap asked for; ``answer`` is empty while it waits."""

    id: int
    duty: DutyInfo
    other: DutyInfo
    reason: str
    asked_by: str
    asked_at: datetime
    answer: str
    answered_by: str


@dataclass(frozen=True, slots=True)
class DutyFigures:
    """Duties of a kind in a month: planned, attended, hours, people guided."""

    kind: str
    name: Text
    planned: int
    attended: int
    hours: float
    guided: int
    swaps: int


@dataclass(frozen=True, slots=True)
class RoomInfo:
    """A room for questioning or holding, with how many are in it."""

    id: int
    site_id: int
    code: str
    name: Text
    kind: str
    sex: str
    is_active: bool
    inside: int


@dataclass(frozen=True, slots=True)
class WatchEntry:
    """A look at a person held."""

    at: datetime
    who: str
    words: str


@dataclass(frozen=True, slots=True)
class RoomUseInfo:
    """Somebody in a room. ``level``: fine, soon (four hours left), near (one), past; empty where no limit runs."""

    id: int
    room_id: int
    room_name: Text
    kind: str
    person: str
    sex: str
    case_number: str
    officer: str
    record_no: str
    began_at: datetime
    counted_from: datetime
    ends_by: datetime | None
    ended_at: datetime | None
    outcome: str
    level: str
    last_watch: datetime | None


@dataclass(frozen=True, slots=True)
class RegisterCount:
    """A count of a register in a month by something: ``of`` names it (channel, topic, kind …)."""

    of: str
    group: Text
    key: str
    name: Text
    count: int
    mean: float


@dataclass(frozen=True, slots=True)
class RegisterFilters:
    """What a register's list is narrowed to."""

    first: date | None = None
    last: date | None = None
    site_id: int | None = None
    kind: str = ""
    who: str = ""
    struck: bool = False
