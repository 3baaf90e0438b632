"""How near a request's day is, in a word."""

from datetime import date

from bianmin.requests.rules.clock import NEVER
from bianmin.requests.types import Pace


def pace_of(state: str, next_due_on: date, near_on: date, on: date) -> Pace:
    """Return the word: a paused request is late too where what is awaited hasn't come by its day."""
    if state == "ended":
        return Pace.ENDED
    if next_due_on < on:
        return Pace.LATE
    if state == "paused":
        return Pace.PAUSED
    if next_due_on == NEVER:
        return Pace.NONE
    return Pace.NEAR if near_on <= on else Pace.IN_TIME
