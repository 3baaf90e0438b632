"""Rosters: hours that overlap, who may swap with whom, how late somebody came."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from bianmin.kit.texts import Text, t


@dataclass(frozen=True, slots=True)
class Slot:
    """A duty's hours."""

    day: date
    begins: time
    ends: time


def overlap(one: Slot, other: Slot) -> bool:
    """Tell whether two duties overlap; one that begins when the other ends doesn't."""
    return one.day == other.day and one.begins < other.ends and other.begins < one.ends


def why_not_on(slot: Slot, others: Iterable[Slot]) -> Text | None:
    """Say why somebody can't take a duty: hours turned round, or another duty at that time."""
    if slot.begins >= slot.ends:
        return t("結束時間須晚於開始時間。", "It must end after it begins.")
    if any(overlap(slot, other) for other in others):
        return t("這個人當時已有輪值。", "This person has another duty then.")
    return None


def why_no_swap(
    kinds: tuple[str, str], volunteers: tuple[bool, bool], days: tuple[date, date], on: date
) -> Text | None:
    """Say why two duties can't be swapped: past ones, or a member of staff's with a volunteer's."""
    if min(days) < on:
        return t("已過的輪值不能換班。", "A duty that is over can't be swapped.")
    if volunteers[0] != volunteers[1] or ("supervisor" in kinds and kinds[0] != kinds[1]):
        return t("只能與同類人員換班。", "Duties are swapped among people of the same kind.")
    return None


def hours(came: datetime | None, went: datetime | None) -> float:
    """Return the hours somebody was there; 0 where he has not left yet."""
    if came is None or went is None or went < came:
        return 0.0
    return (went - came) / timedelta(hours=1)
