"""What bookings tell others: kinds of places, slots, bookings, and who comes."""

from dataclasses import dataclass, field
from datetime import date, datetime, time
from enum import StrEnum

from bianmin.kit.texts import Text, t


class PlaceKind(StrEnum):
    """What is booked."""

    COUNTER = "counter"
    EARLY_BIRD = "early_bird"
    EVENING = "evening"
    HOME_VISIT = "home_visit"
    VIDEO = "video"
    INTERPRETER = "interpreter"
    VIEWING = "viewing"
    CARING_AUCTION = "caring_auction"
    INTERVIEW_ROOM = "interview_room"
    PICK_UP = "pick_up"
    JOINT_WINDOW = "joint_window"
    READING = "reading"


KIND_NAMES: dict[PlaceKind, Text] = {
    PlaceKind.COUNTER: t("洽公櫃檯", "Counter"),
    PlaceKind.EARLY_BIRD: t("早鳥繳款", "Early-bird payment"),
    PlaceKind.EVENING: t("夜間繳款", "Evening payment"),
    PlaceKind.HOME_VISIT: t("愛心到府服務", "Home visit"),
    PlaceKind.VIDEO: t("遠距視訊服務據點", "Video service point"),
    PlaceKind.INTERPRETER: t("手語與通譯", "Interpreter"),
    PlaceKind.VIEWING: t("預約看屋", "Viewing of a property"),
    PlaceKind.CARING_AUCTION: t("愛心動產競標席", "Caring auction seat"),
    PlaceKind.INTERVIEW_ROOM: t("詢問室", "Interview room"),
    PlaceKind.PICK_UP: t("零等待領件", "Zero-wait pick-up"),
    PlaceKind.JOINT_WINDOW: t("跨機關聯合服務窗口", "Joint window of agencies"),
    PlaceKind.READING: t("閱卷與檔案應用", "Reading of files and archives"),
}


class BookingState(StrEnum):
    """Where a booking stands. ``held`` is a seat kept while someone applies; ``lapsed`` is one nobody confirmed."""

    HELD = "held"
    BOOKED = "booked"
    CANCELLED = "cancelled"
    MOVED = "moved"
    ATTENDED = "attended"
    ABSENT = "absent"
    SERVED = "served"
    LAPSED = "lapsed"


STATE_NAMES: dict[BookingState, Text] = {
    BookingState.HELD: t("保留中", "Held"),
    BookingState.BOOKED: t("已預約", "Booked"),
    BookingState.CANCELLED: t("已取消", "Cancelled"),
    BookingState.MOVED: t("已改期", "Moved"),
    BookingState.ATTENDED: t("已報到", "Arrived"),
    BookingState.ABSENT: t("未到", "Did not come"),
    BookingState.SERVED: t("已辦畢", "Served"),
    BookingState.LAPSED: t("逾時未確認", "Not confirmed in time"),
}

TAKES_SEAT = (
    BookingState.HELD, BookingState.BOOKED, BookingState.ATTENDED, BookingState.ABSENT, BookingState.SERVED,
)  # fmt: skip
"""States in which a booking has its seat."""


class WaitingState(StrEnum):
    """Where somebody on a waiting list stands."""

    WAITING = "waiting"
    OFFERED = "offered"
    TAKEN = "taken"
    LAPSED = "lapsed"
    WITHDRAWN = "withdrawn"


WAITING_NAMES: dict[WaitingState, Text] = {
    WaitingState.WAITING: t("候補中", "Waiting"),
    WaitingState.OFFERED: t("已通知，待確認", "Offered, to be confirmed"),
    WaitingState.TAKEN: t("已遞補", "Has a seat"),
    WaitingState.LAPSED: t("逾期未確認", "Offer lapsed"),
    WaitingState.WITHDRAWN: t("已放棄", "Withdrawn"),
}


@dataclass(frozen=True, slots=True)
class Party:
    """Who comes. Telephone and e-mail are kept encrypted; ``needs`` is what helps him (a wheelchair, sign language)."""

    name: str
    telephone: str = ""
    email: str = ""
    language: str = "zh-hant"
    needs: str = ""


@dataclass(frozen=True, slots=True)
class WeekHours:
    """A stretch of a weekday (0: Monday) with slots of a length and a number of seats each."""

    weekday: int
    opens: time
    closes: time
    capacity: int
    slot_minutes: int


@dataclass(frozen=True, slots=True)
class TimetableView:
    """The weekly hours that hold from a day, until the next timetable does."""

    id: int
    valid_from: date
    hours: tuple[WeekHours, ...]
    made_by: str


@dataclass(frozen=True, slots=True)
class OpeningView:
    """One day's extra hours."""

    id: int
    day: date
    opens: time
    closes: time
    capacity: int
    slot_minutes: int
    made_by: str = ""


@dataclass(frozen=True, slots=True)
class ClosureView:
    """A time in which a place (or, without one, every place) is closed, and why."""

    id: int
    place_code: str | None
    starts_at: datetime
    ends_at: datetime
    reason: Text
    made_by: str = ""


@dataclass(frozen=True, slots=True)
class PlaceView:
    """A place as it can be booked.

    A booking must come ``lead_minutes`` before the slot, and, where ``cutoff_time`` is set, before that hour
    ``cutoff_days`` working days earlier; at most ``ahead_days`` ahead. Clerks are bound by hours and seats alone.
    """

    id: int
    code: str
    kind: PlaceKind
    name: Text
    description: Text
    site_code: str
    host: Text
    address: Text
    link: str
    lead_minutes: int
    cutoff_days: int
    cutoff_time: time | None
    ahead_days: int
    open_on_holidays: bool
    remind_days: int
    offer_minutes: int
    online: bool
    active: bool
    position: int = 0


@dataclass(frozen=True, slots=True)
class Slot:
    """A time that can be booked at a place; ``free`` of ``capacity`` seats are left."""

    place_code: str
    starts_at: datetime
    ends_at: datetime
    capacity: int
    free: int
    place_name: Text = field(default=Text("", ""))

    @property
    def key(self) -> str:
        """Return place and moment as a form sends them: ``evening@2026-11-23T17:30+08:00``."""
        return f"{self.place_code}@{self.starts_at.isoformat(timespec='minutes')}"


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that happened to a booking."""

    what: str
    at: datetime
    who: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class BookingView:
    """A booking as it stands. ``reference`` is unguessable: whoever names it may see, confirm or cancel it.

    ``moved_to`` is the booking that took this one's place. ``reachable`` says whether a message can be sent
    (the contact itself is asked for by ``contact_of`` and noted).
    """

    id: int
    reference: str
    place: PlaceView
    starts_at: datetime
    ends_at: datetime
    seat: int
    state: BookingState
    held_until: datetime | None
    party_name: str
    language: str
    needs: str
    reachable: bool
    case_id: int | None
    request_id: int | None
    purpose: str
    channel: str
    made_by: str
    made_at: datetime
    reason: str
    moved_to: int | None
    moved_from: int | None
    reminded_at: datetime | None
    tell_by_phone: bool
    sequence: int
    steps: tuple[Step, ...] = ()


@dataclass(frozen=True, slots=True)
class WaitingView:
    """Somebody who waits for a seat at a place on a day; the first who came is offered it first."""

    id: int
    place_code: str
    place_name: Text
    day: date
    party_name: str
    state: WaitingState
    joined_at: datetime
    offer_until: datetime | None
    booking_id: int | None
    request_id: int | None
    rank: int = 0


@dataclass(frozen=True, slots=True)
class DayCount:
    """A day of a month at a place: seats there are, seats taken, and why it is closed where it is."""

    day: date
    seats: int
    taken: int
    why_closed: Text | None = None


@dataclass(frozen=True, slots=True)
class PlaceDay:
    """A place's bookings of a day, as the front desk reads them."""

    place: PlaceView
    bookings: tuple[BookingView, ...]
    seats: int
