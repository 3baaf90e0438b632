"""The frozen shapes of activities: sessions, tours, trainings, meetings, resolutions."""

from dataclasses import dataclass, field
from datetime import date, datetime, time
from decimal import Decimal

from bianmin.kit.texts import Text, t

EMPTY = t("", "")


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionInput:
    """What a person enters of a session. ``hours`` are those of a course; ``plants`` those set that day.

    ``receipts`` are numbers of receipts issued there, as they stand on the paper; ``clerks`` ids of staff.
    """

    kind: str
    topic: str = ""
    title: str = ""
    held_on: date
    begins: time | None = None
    ends: time | None = None
    site_id: int | None = None
    township: str = ""
    place: str = ""
    partner: str = ""
    persons: int = 0
    cases: int = 0
    audience: str = ""
    subject: str = ""
    speaker: str = ""
    hours: Decimal = Decimal(0)
    plants: int = 0
    payments: int = 0
    amount: int = 0
    instalments: int = 0
    receipts: tuple[str, ...] = ()
    report: str = ""
    cost: int = 0
    benefit: str = ""
    clerks: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionRow:
    """A session as lists show it."""

    id: int
    session_id: str
    kind: str
    topic: str
    title: str
    state: str
    held_on: date
    begins: time | None
    ends: time | None
    place: str
    township: str
    partner: str
    persons: int
    cases: int
    published: bool
    rule_id: int | None
    regular_on: date | None
    off: Text | None = None


@dataclass(frozen=True, slots=True)
class SessionFile:
    """A picture or paper of a session. ``words`` is the alternative text of a picture, a paper's title."""

    id: int
    file_id: int
    kind: str
    words: str
    content_type: str
    name: str


@dataclass(frozen=True, slots=True)
class Attendee:
    """Somebody who was there: staff by id, others by name; ``hours`` count as training."""

    id: int
    kind: str
    staff_id: int | None
    name: str
    hours: Decimal


@dataclass(frozen=True, slots=True)
class Handout:
    """Material given at a session."""

    item: str
    quantity: int


@dataclass(frozen=True, slots=True)
class SessionChange:
    """A correction: what stood before, who changed it when and why."""

    at: datetime
    who: str
    reason: str
    before: dict[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionView(SessionRow):
    """A session with all that hangs on it."""

    site_id: int | None
    audience: str
    subject: str
    speaker: str
    hours: Decimal
    plants: int
    payments: int
    amount: int
    instalments: int
    receipts: tuple[str, ...]
    report: str
    cost: int
    benefit: str
    entered_by: str
    entered_at: datetime
    why_changed: str
    clerks: tuple[tuple[int, str], ...] = ()
    files: tuple[SessionFile, ...] = ()
    attendees: tuple[Attendee, ...] = ()
    handouts: tuple[Handout, ...] = ()
    changes: tuple[SessionChange, ...] = ()


@dataclass(frozen=True, slots=True)
class SessionFilters:
    """What the list is narrowed to."""

    first: date | None = None
    last: date | None = None
    kind: str = ""
    topic: str = ""
    state: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TourRule:
    """A tour that comes again: the ``nth`` ``weekday`` (ISO) of each month, from when until when, who and where."""

    id: int = 0
    topic: str = "township"
    name: Text
    nth: int
    weekday: int
    begins: time
    ends: time
    clerks: int
    place: Text
    township: Text
    partner: Text = EMPTY
    offers: Text = EMPTY
    bring: Text = EMPTY
    valid_from: date
    valid_to: date | None = None
    is_public: bool = True


@dataclass(frozen=True, slots=True)
class TourDay:
    """A day a tour comes, as the public reads it. ``off`` says why a day that isn't settled is no working day."""

    session_id: int
    rule: TourRule
    day: date
    begins: time
    ends: time
    state: str
    regular_on: date
    off: Text | None
    why: str


@dataclass(frozen=True, slots=True)
class Learner:
    """A member of staff with the hours of a quarter; ``short`` is what is lacking."""

    staff_id: int
    name: str
    hours: Decimal
    needed: Decimal

    @property
    def short(self) -> Decimal:
        """Return the hours that are lacking."""
        return max(self.needed - self.hours, Decimal(0))


@dataclass(frozen=True, slots=True)
class AgendaItem:
    """An item of a meeting's agenda: who brings it, what it says, what was said of it."""

    id: int
    number: int
    title: str
    proposer: str
    text: str
    outcome: str


@dataclass(frozen=True, slots=True)
class Progress:
    """What was reported on a resolution."""

    at: datetime
    on: date
    who: str
    text: str
    settles: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Resolution:
    """What a meeting resolved: which unit does it, who, by when; ``state`` is that of a day."""

    id: int
    session_id: int
    meeting: Text
    body: str
    held_on: date
    number: int
    text: str
    unit: str
    staff_id: int | None
    staff_name: str
    due_on: date
    done_on: date | None
    state: str
    notes: tuple[Progress, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingView:
    """What a meeting has besides a session: chair, minutes, whether it was held without paper, agenda, resolutions."""

    session_id: int
    chair: str
    paperless: bool
    pages_saved: int
    minutes: str
    minutes_by: str
    minutes_on: date | None
    agenda: tuple[AgendaItem, ...] = ()
    resolutions: tuple[Resolution, ...] = field(default=())
