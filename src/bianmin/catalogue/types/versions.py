"""What is told of a service's versions."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from bianmin.kit.texts import Text


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that differs: its path, what it is called, and its JSON value before and after (None: not there)."""

    path: str
    name: Text
    before: Any
    after: Any


@dataclass(frozen=True, slots=True, kw_only=True)
class VersionInfo:
    """A version of a service and at what it differs from the one before."""

    number: int
    valid_from: date
    note: str
    made_by: str
    made_at: datetime
    withdrawn_by: str
    withdrawn_at: datetime | None
    differences: tuple[Change, ...]


@dataclass(frozen=True, slots=True)
class PathName:
    """What a path is called: the thing it belongs to (None: the service), what of it, and both together."""

    owner: Text | None
    part: Text
    whole: Text
