"""What a procedure's effect sees of the running matter, and what it says back."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from bianmin.catalogue.types.service import Service
from bianmin.kit.texts import Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Matter:
    """A request as its procedure sees it. ``answers`` are the form's, decoded: dates, ints, lists, texts."""

    request_id: int
    number: str
    service: Service
    step: str
    received_on: date
    case_ids: tuple[int, ...]
    answers: Mapping[str, Any]
    applicant: str
    language: str
    booking_id: int | None = None
    facts: Mapping[str, Any] = field(default_factory=dict)
    """What earlier effects left (``Done.facts``), such as the plan they made."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """What an effect did: a line for the timeline, facts kept with the matter, words for its letter."""

    note: Text
    facts: Mapping[str, Any] = field(default_factory=dict)
    letter: Mapping[str, Any] = field(default_factory=dict)
