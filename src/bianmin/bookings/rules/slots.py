"""Slots follow from dated hours, one-day openings, closures and the office calendar; they are stored nowhere."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import pairwise

from bianmin.bookings.errors import BadPlace
from bianmin.bookings.rules.seats import MOST_SEATS
from bianmin.bookings.types import ClosureView, OpeningView, TimetableView, WeekHours
from bianmin.kit.clock import TAIPEI
from bianmin.kit.texts import Text, t

SHORTEST, LONGEST = 5, 480
_DAYS = 7


@dataclass(frozen=True, slots=True)
class Stretch:
    """A slot as it follows from the hours: when, and how many seats."""

    starts_at: datetime
    ends_at: datetime
    capacity: int


def in_force(timetables: Iterable[TimetableView], day: date) -> TimetableView | None:
    """Return the timetable that holds on a day: the newest that has begun, of two of one day the later made."""
    begun = [one for one in timetables if one.valid_from <= day]
    return max(begun, key=lambda one: (one.valid_from, one.id), default=None)


def slots_of(
    day: date,
    timetable: TimetableView | None,
    openings: Sequence[OpeningView],
    closures: Sequence[ClosureView],
    *,
    is_working: bool,
) -> list[Stretch]:
    """Return the slots of a day in order.

    On a day off the weekly hours rest, openings of that very day don't. A slot that touches a closure falls
    away whole. Of two slots with one beginning the one with more seats stands.
    """
    windows: list[WeekHours | OpeningView] = [one for one in openings if one.day == day]
    if is_working and timetable is not None:
        windows += [one for one in timetable.hours if one.weekday == day.weekday()]
    found: dict[datetime, Stretch] = {}
    for window in windows:
        for stretch in _cut(day, window):
            if any(one.starts_at < stretch.ends_at and stretch.starts_at < one.ends_at for one in closures):
                continue
            other = found.get(stretch.starts_at)
            if other is None or other.capacity < stretch.capacity:
                found[stretch.starts_at] = stretch
    return sorted(found.values(), key=lambda one: one.starts_at)


def _cut(day: date, window: WeekHours | OpeningView) -> Iterable[Stretch]:
    """Yield the whole slots of a window; what is left at its end is too short to be one."""
    starts, closes = datetime.combine(day, window.opens, TAIPEI), datetime.combine(day, window.closes, TAIPEI)
    length = timedelta(minutes=window.slot_minutes)
    while starts + length <= closes:
        yield Stretch(starts, starts + length, window.capacity)
        starts += length


def check_hours(hours: Sequence[WeekHours]) -> None:
    """Refuse weekly hours that don't hold together.

    Raises:
        BadPlace: a stretch ends before it begins, is shorter than its slots, has no or too many seats, or
            overlaps another of its weekday.
    """
    for one in hours:
        if not 0 <= one.weekday < _DAYS:
            raise BadPlace(why=t("星期不正確", "the weekday is wrong"))
        check_window(one.opens, one.closes, one.capacity, one.slot_minutes)
    by_day = sorted(hours, key=lambda one: (one.weekday, one.opens))
    for one, following in pairwise(by_day):
        if one.weekday == following.weekday and following.opens < one.closes:
            raise BadPlace(why=t("同一天的時段重疊", "two stretches of one day overlap"))


def check_window(opens: time, closes: time, capacity: int, slot_minutes: int) -> None:
    """Refuse a stretch of a day that can hold no slot (BadPlace)."""
    why: Text | None = None
    if not SHORTEST <= slot_minutes <= LONGEST:
        why = t("每個時段須為5至480分鐘", "a slot lasts 5 to 480 minutes")
    elif not 1 <= capacity <= MOST_SEATS:
        why = t("名額須為1至200人", "there are 1 to 200 seats")
    elif _minutes(closes) - _minutes(opens) < slot_minutes:
        why = t("開放時間不足一個時段", "the stretch is shorter than one slot")
    if why is not None:
        raise BadPlace(why=why)


def _minutes(moment: time) -> int:
    return moment.hour * 60 + moment.minute
