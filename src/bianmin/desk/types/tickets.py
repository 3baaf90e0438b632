"""The frozen shapes in which queues, counters, tickets and their figures cross the noun's border."""

from dataclasses import dataclass
from datetime import date, datetime

from bianmin.kit.texts import Text


@dataclass(frozen=True, slots=True)
class QueueInfo:
    """A queue (號別) as it holds on a day."""

    id: int
    site_id: int
    code: str
    prefix: str
    name: Text
    services: Text
    at_kiosk: bool
    position: int
    valid_from: date
    valid_to: date | None


@dataclass(frozen=True, slots=True)
class CounterInfo:
    """A counter as it holds on a day; ``queues`` are codes."""

    id: int
    site_id: int
    code: str
    floor: str
    number: str
    name: Text
    functions: tuple[str, ...]
    queues: tuple[str, ...]
    valid_from: date
    valid_to: date | None


@dataclass(frozen=True, slots=True)
class ItemInfo:
    """Something that is done at a counter; ``minutes_before`` is what it took a visitor earlier, where known."""

    id: int
    code: str
    name: Text
    minutes_before: int | None
    position: int
    is_active: bool


@dataclass(frozen=True, slots=True)
class DeviceInfo:
    """A kiosk or board of the office."""

    id: int
    site_id: int
    site_code: str
    name: str
    kind: str
    made_at: datetime
    revoked_at: datetime | None


@dataclass(frozen=True, slots=True)
class NewDevice:
    """A device just registered, with its key: shown once, only its hash is kept."""

    device: DeviceInfo
    key: str


@dataclass(frozen=True, slots=True)
class TicketView:
    """A ticket and where it stands. ``before`` counts those who come earlier and wait for the same queue."""

    id: int
    code: str
    number: str
    site_id: int
    site_code: str
    day: date
    queue_id: int
    queue_code: str
    queue_name: Text
    care: str
    channel: str
    language: str
    taken_at: datetime
    turn_at: datetime
    state: str
    counter_id: int | None
    counter_number: str
    counter_name: Text
    calls: int
    called_at: datetime | None
    served_at: datetime | None
    closed_at: datetime | None
    item_id: int | None
    case_number: str
    before: int


@dataclass(frozen=True, slots=True)
class TicketStep:
    """One thing that happened to a ticket."""

    at: datetime
    kind: str
    queue_name: Text
    counter_number: str
    who: str
    reason: str


@dataclass(frozen=True, slots=True)
class QueueLine:
    """How a queue stands now."""

    queue: QueueInfo
    waiting: int
    care: int
    longest: datetime | None
    served: int
    no_show: int


@dataclass(frozen=True, slots=True)
class CounterNow:
    """How a counter stands now: the ticket in hand, where there is one."""

    counter: CounterInfo
    ticket: TicketView | None
    who: str
    served: int


@dataclass(frozen=True, slots=True)
class Called:
    """A number as the board shows it."""

    number: str
    counter: str
    counter_name: Text
    calls: int
    at: datetime


@dataclass(frozen=True, slots=True)
class BoardState:
    """What the board of a site shows: numbers called or being served now, the last five calls, who waits."""

    site_code: str
    now: tuple[Called, ...]
    last: tuple[Called, ...]
    waiting: int


@dataclass(frozen=True, slots=True)
class PhoneState:
    """What the page of a ticket on a telephone tells."""

    code: str
    state: str
    before: int
    counter: str
    near: bool


@dataclass(frozen=True, slots=True)
class HallState:
    """Everything boards and telephones show at a moment, read at once. ``version`` is the newest event."""

    version: int
    boards: dict[str, BoardState]
    phones: dict[str, PhoneState]


@dataclass(frozen=True, slots=True)
class Times:
    """Waiting and service of a group of tickets, in minutes. ``saved``: beside what the items took before."""

    key: str
    name: Text
    tickets: int
    care: int
    served: int
    no_show: int
    waiting_mean: float
    waiting_median: float
    waiting_p90: float
    service_mean: float
    service_median: float
    service_p90: float
    saved: float


@dataclass(frozen=True, slots=True)
class KioskCount:
    """How often something was used at the kiosks in a month."""

    what: str
    name: Text
    uses: int
    printed: int
