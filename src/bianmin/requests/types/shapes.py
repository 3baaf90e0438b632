"""The frozen shapes in which requests cross the noun's border."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from bianmin.catalogue.types import Channel, Field, Outcome, Party, Service, Unit
from bianmin.kit.periods import Skipped
from bianmin.kit.texts import Text
from bianmin.requests.types.people import FileView
from bianmin.requests.types.words import EventKind, Pace, RequestState


@dataclass(frozen=True, slots=True)
class QueueRow:
    """One row of a work queue or a search. ``due_on`` is the nearest of its running days."""

    id: int
    number: str
    service: str
    title: Text
    step: str
    step_title: Text
    state: RequestState
    outcome: Outcome | None
    channel: Channel
    unit: Unit
    section_id: int | None
    assigned_to: int | None
    assigned_name: str
    applicant: str
    received_on: date
    due_on: date | None
    pace: Pace
    is_closed_reading: bool
    """Only the answering unit may open it."""


@dataclass(frozen=True, slots=True)
class LoadRow:
    """How much lies with a service and person: open, late, near, paused. ``staff_id`` None: not assigned."""

    service: str
    title: Text
    staff_id: int | None
    name: str
    open: int
    late: int
    near: int
    paused: int


@dataclass(frozen=True, slots=True)
class PauseInfo:
    """A time in which the service's clock stood still; ``to_on`` None: it still does."""

    from_on: date
    to_on: date | None
    days: int
    why: Text


@dataclass(frozen=True, slots=True)
class DeadlineView:
    """A running period with its reasons: the service's own, or that of the step it stands in."""

    of: str
    """``service`` or the step's code."""
    title: Text
    rule: str
    basis: Text
    start: date
    due: date
    is_running: bool
    until_noon: bool
    skipped: tuple[Skipped, ...]
    pauses: tuple[PauseInfo, ...]
    extended_from: date | None
    explanation: Text
    may_be_extended: bool


@dataclass(frozen=True, slots=True)
class ExitView:
    """Something that can be done with a request now, or why it can't."""

    verb: str
    title: Text
    to: str
    to_title: Text
    by: Party
    fields: tuple[Field, ...]
    letter: str
    tells: Text | None
    second_person: bool
    may: bool
    why_not: Text | None


@dataclass(frozen=True, slots=True)
class EventView:
    """One line of a timeline. ``values``: label and value of what was said, masked where secret."""

    id: int
    at: datetime
    on: date
    kind: EventKind
    title: Text
    who: str
    step: str
    step_title: Text
    verb: str
    note: Text | None
    reason: str
    values: tuple[tuple[Text, Text], ...]
    letter_id: int | None
    corrected_by: int | None
    is_public: bool
    """Shown to the applicant too."""


@dataclass(frozen=True, slots=True)
class AnswerView:
    """One answer of the form: what was asked, what is kept, and how it reads (masked where secret)."""

    field: Field
    value: Any
    shown: Text


@dataclass(frozen=True, slots=True)
class ApplicantView:
    """The applicant as staff see him: identifier, telephone, mail and address masked until asked for."""

    name: str
    identifier: str
    telephone: str
    mail: str
    address: str
    language: str
    is_anonymous: bool


@dataclass(frozen=True, slots=True)
class RequestView:
    """A request as its page shows it."""

    id: int
    number: str
    service: Service
    version: int
    step: str
    step_title: Text
    state: RequestState
    outcome: Outcome | None
    channel: Channel
    unit: Unit
    section_id: int | None
    assigned_to: int | None
    assigned_name: str
    applicant: ApplicantView
    answers: tuple[AnswerView, ...]
    case_ids: tuple[int, ...]
    files: tuple[FileView, ...]
    facts: Mapping[str, Any]
    booking_id: int | None
    received_at: datetime
    received_on: date
    received_by: str
    due_on: date | None
    step_due_on: date | None
    pace: Pace
    ended_on: date | None
    is_sealed: bool


@dataclass(frozen=True, slots=True)
class StepSeen:
    """A step as the applicant follows it."""

    code: str
    title: Text
    entered_on: date | None
    left_on: date | None
    is_now: bool


@dataclass(frozen=True, slots=True)
class TrackView:
    """What an applicant sees of his request with number and code."""

    id: int
    number: str
    service: Service
    state: RequestState
    step: str
    step_title: Text
    with_whom: Text
    """Which unit or section has it, and its telephone."""
    outcome: Outcome | None
    received_on: date
    due_on: date | None
    deadlines: tuple[DeadlineView, ...]
    steps: tuple[StepSeen, ...]
    events: tuple[EventView, ...]
    reply: str
    """The answer in words, where one was given; of a sealed matter it opens with the code alone."""
    wanted: ExitView | None
    """What is awaited from the applicant now: a supplement."""
    may_withdraw: bool
    may_rate: bool
    files: tuple[FileView, ...]
    booking_id: int | None
    language: str


@dataclass(frozen=True, slots=True, kw_only=True)
class QueueFilter:
    """What a queue is narrowed to; empty fields don't narrow."""

    service: str = ""
    unit: str = ""
    section_id: int | None = None
    assigned_to: int | None = None
    unassigned: bool = False
    step: str = ""
    pace: Pace | None = None
    channel: str = ""
    ended: bool = False
    """Ended ones, the newest first, instead of the open ones by their day."""
    mine: bool = False
    """Only what is assigned to the actor."""
    due_by: date | None = None
    """Only what is due on this day or before."""


@dataclass(frozen=True, slots=True)
class Counts:
    """How many requests of a service in a period, counted from the records."""

    service: str
    received: int
    ended: int
    in_time: int
    late: int
    open: int
    by_outcome: Mapping[str, int] = field(default_factory=dict)
    by_channel: Mapping[str, int] = field(default_factory=dict)
    ratings: int = 0
    rating_sum: int = 0


@dataclass(frozen=True, slots=True)
class Recomputed:
    """What a recomputation of the open deadlines did."""

    looked_at: int
    changed: int
    told: int


@dataclass(frozen=True, slots=True)
class SealKeyView:
    """A unit's key for sealed matters, as a list shows it: never the private part."""

    id: int
    unit: Unit
    made_at: datetime
    made_by: str
    holders: tuple[str, str]
    is_current: bool


@dataclass(frozen=True, slots=True)
class SealKeyMade:
    """A key just made, with its three recovery shares: shown this once, any two of them recover it."""

    id: int
    shares: tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class Opened:
    """A sealed matter, opened with both holders' passphrases."""

    request_id: int
    applicant: Mapping[str, str]
    answers: Mapping[str, Any]
    entries: tuple[tuple[int, Mapping[str, Any]], ...]
    """(event id, what was said there), in order."""
    files: tuple[tuple[int, str, bytes], ...]
    """(file id, name, content)."""
