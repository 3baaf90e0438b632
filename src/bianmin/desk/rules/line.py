"""Whose turn it is: the fair rule of the line, and what may be done with a ticket where it stands."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from bianmin.kit.texts import Text, t

NUMBER_DIGITS = 3


@dataclass(frozen=True, slots=True)
class Waiting:
    """A ticket that waits, as the rule sees it."""

    id: int
    serial: int
    taken_at: datetime
    care: str = ""


def turn_at(taken_at: datetime, care: str, lead_minutes: int) -> datetime:
    """Return the moment a ticket is sorted by: when it was taken, and for the care groups that much earlier.

    Everybody's waiting time grows alike, so the order of two tickets never turns round: somebody of a care
    group is called before those who came up to ``lead_minutes`` earlier, and nobody who waits longer than
    that beyond him is passed. Without a care group it is first come, first served; nobody waits for ever.
    """
    return taken_at - timedelta(minutes=lead_minutes) if care else taken_at


def in_turn(waiting: Iterable[Waiting], lead_minutes: int) -> list[Waiting]:
    """Return the tickets in the order they are called in; equal moments by number."""
    return sorted(waiting, key=lambda one: (turn_at(one.taken_at, one.care, lead_minutes), one.serial))


def number(prefix: str, serial: int) -> str:
    """Write a ticket's number: ``A007``."""
    return f"{prefix}{serial:0{NUMBER_DIGITS}d}"


_ENDED = t("這張號碼牌已經結束。", "This ticket has ended already.")
_NOT_HERE = t("這張號碼牌不在您的櫃檯。", "This ticket isn't at your counter.")


def why_not_at(state: str, counter_id: int | None, here: int | None) -> Text | None:
    """Say why a ticket can't be worked at a counter; None where it can: called or being served there."""
    if state not in {"called", "serving"}:
        return (
            _ENDED if state != "waiting" else t("這張號碼牌還在等候，請先叫號。", "This ticket still waits: call it.")
        )
    return None if here is not None and counter_id == here else _NOT_HERE


def why_not_call_again(state: str, counter_id: int | None, here: int | None) -> Text | None:
    """Say why a number can't be called once more: only one that was called and hasn't come."""
    if state == "serving":
        return t("這位民眾已在櫃檯，不必再叫號。", "The visitor is at the counter already.")
    return why_not_at(state, counter_id, here)


def why_no_no_show(state: str, counter_id: int | None, here: int | None, calls: int, least: int) -> Text | None:
    """Say why a ticket can't be passed over yet: it is called again ``least`` times first."""
    why = why_not_call_again(state, counter_id, here)
    if why is not None:
        return why
    if calls < least + 1:
        more = least + 1 - calls
        return t("請再叫號{n}次，仍未到才列為過號。", "Call {n} more time(s) before passing this number over.").fill(
            n=more
        )
    return None


def why_no_undo(state: str, counter_id: int | None, here: int | None) -> Text | None:
    """Say why a call can't be taken back: it can while the visitor hasn't come, and after a passing over."""
    if state == "no_show":
        return None if here is not None and counter_id == here else _NOT_HERE
    return why_not_call_again(state, counter_id, here)
