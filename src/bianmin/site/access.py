"""Which cases this session may see, how much of them, and until when.

A case is opened by what the person knows: the pay code of the QR (the amount and how to pay) or number
and identifier (all of it). It is kept in the session for a quarter of an hour, so that nothing stands in
an address and a telephone handed on shows nothing.
"""

from dataclasses import dataclass
from enum import StrEnum

from django.core import signing
from django.http import HttpRequest

from bianmin.kit.clock import now

MINUTES = 15
_KEY = "open_cases"
_SALT = "bianmin.site.case"


class Level(StrEnum):
    """How much of a case may be shown."""

    PAY = "pay"
    FULL = "full"


@dataclass(frozen=True, slots=True)
class Grant:
    """A case that is open in this session."""

    case_id: int
    level: Level


def grant(request: HttpRequest, case_id: int, level: Level) -> None:
    """Open a case in this session. The session gets a new key, so that one known before is worth nothing."""
    cases = _live(request)
    if level is Level.PAY and cases.get(str(case_id), {}).get("level") == Level.FULL:
        return
    if level is Level.FULL or not cases:
        request.session.cycle_key()
    cases.pop(str(case_id), None)
    cases[str(case_id)] = {"level": level.value, "until": now().timestamp() + MINUTES * 60}
    request.session[_KEY] = cases


def newest(request: HttpRequest, level: Level = Level.PAY) -> Grant | None:
    """Return the case opened last that may be shown at least so far, and lengthen its time."""
    cases = _live(request)
    for case_id, held in reversed(list(cases.items())):
        if level is Level.PAY or held["level"] == Level.FULL:
            held["until"] = now().timestamp() + MINUTES * 60
            request.session[_KEY] = cases
            return Grant(int(case_id), Level(str(held["level"])))
    return None


def is_open(request: HttpRequest, case_id: int) -> bool:
    """Say whether a case is open in this session."""
    return str(case_id) in _live(request)


def leave(request: HttpRequest) -> None:
    """Close all cases of this session."""
    request.session.pop(_KEY, None)
    request.session.cycle_key()


def sign(case_id: int) -> str:
    """Return a mark of a case for a hidden field, so that a form of another tab keeps its own case."""
    return signing.dumps(case_id, salt=_SALT)


def unsign(mark: str) -> int | None:
    """Return the case of a mark, or None where it is not ours or older than a day."""
    try:
        return int(signing.loads(mark, salt=_SALT, max_age=86_400))
    except signing.BadSignature:  # not ours or too old: as if there were none
        return None


def _live(request: HttpRequest) -> dict[str, dict[str, object]]:
    moment = now().timestamp()
    held = request.session.get(_KEY) or {}
    return {case_id: entry for case_id, entry in held.items() if float(entry["until"]) > moment}
