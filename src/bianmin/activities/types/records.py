"""Sessions as files bring them: the shape ``take_sessions`` takes."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class SessionRecord:
    """A session that was held, a line of a file ``sessions``.

    ``kind`` is one of ``outreach``, ``publicity``, ``charity``, ``training``, ``seminar``, ``meeting``,
    ``park_cleaning``, ``visit``. Persons and cases are counted apart: neither follows from the other.
    """

    session_id: str
    kind: str
    held_on: date
    place: str
    partner: str = ""
    persons: int = 0
    cases: int = 0
