"""Facts about requests, in the past tense. Nothing in them names a person: the outbox is read by many."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class RequestReceived:
    """A request was taken in."""

    request_id: int
    number: str
    service: str
    on: date
    channel: str
    due_on: date | None


@dataclass(frozen=True, slots=True)
class StepEntered:
    """A request came to a step by a verb."""

    request_id: int
    service: str
    step: str
    verb: str
    on: date
    who: str


@dataclass(frozen=True, slots=True)
class SupplementAsked:
    """The applicant was asked for something by a day; the service's clock stands still."""

    request_id: int
    number: str
    service: str
    on: date
    due_on: date | None


@dataclass(frozen=True, slots=True)
class RequestDecided:
    """A decision was taken whose effect acted in another noun, or which ends the request."""

    request_id: int
    service: str
    verb: str
    effect: str
    on: date
    who: str


@dataclass(frozen=True, slots=True)
class RequestClosed:
    """A request came to its end; ``in_time`` None where it had no limit."""

    request_id: int
    number: str
    service: str
    outcome: str
    on: date
    in_time: bool | None


@dataclass(frozen=True, slots=True)
class MovedDay:
    """One request's day that moved."""

    request_id: int
    of: str
    was: date | None
    now: date | None


@dataclass(frozen=True, slots=True)
class DeadlineMoved:
    """Days of requests moved, and why: ``calendar``, ``pause``, ``extension``, ``rule``."""

    moved: list[MovedDay]
    why: str
    on: date
    who: str
