"""Places, their hours, closures and free slots."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from django.db.models import Q

from bianmin.bookings.errors import NoSuchPlace
from bianmin.bookings.models import Closure, Opening, Place, Timetable
from bianmin.bookings.queries.diary import diary
from bianmin.bookings.queries.shapes import closure_view, opening_view, place_view, timetable_view
from bianmin.bookings.types import ClosureView, DayCount, OpeningView, PlaceKind, PlaceView, Slot, TimetableView
from bianmin.kit import clock

_DAY = timedelta(days=1)
KINDS = set(PlaceKind)


def place(code: str) -> PlaceView:
    """Return a place by its code, an inactive one too.

    Raises:
        NoSuchPlace: there is none.
    """
    row = Place.objects.select_related("site").filter(code=code).first()
    if row is None:
        raise NoSuchPlace(code=code)
    return place_view(row)


def places(kind: PlaceKind | None = None, *, active: bool | None = True) -> list[PlaceView]:
    """Return the places in their order, of a kind where asked; inactive ones too where ``active`` is None."""
    rows = Place.objects.select_related("site").order_by("position", "id")
    if kind is not None:
        rows = rows.filter(kind=kind.value)
    if active is not None:
        rows = rows.filter(active=active)
    return [place_view(row) for row in rows]


def free_slots(
    place_code_or_kind: str | PlaceKind,
    from_day: date,
    to_day: date,
    *,
    everything: bool = False,
    now: datetime | None = None,
) -> list[Slot]:
    """Return the slots of a place or kind with seats that a party can book now, by time, then place.

    A kind's name is taken before a place's code. With ``everything`` full ones, and those too near or too far,
    stand too: a clerk is bound by hours and seats alone. A day somebody waits for has no free seats but for
    those who wait.
    """
    moment = now or clock.now()
    if place_code_or_kind in KINDS:
        chosen: Sequence[PlaceView] = places(PlaceKind(place_code_or_kind))
    else:
        chosen = [place(place_code_or_kind)]
    read = diary(chosen, from_day, to_day, moment)
    found: list[Slot] = []
    for one in chosen:
        for n in range((to_day - from_day).days + 1):
            day = from_day + n * _DAY
            if not everything and (one.id, day) in read.awaited:
                continue
            for stretch in read.stretches(one, day):
                if everything or read.bookable(one, stretch.starts_at):
                    slot = read.slot(one, stretch)
                    if everything or slot.free:
                        found.append(slot)
    return sorted(found, key=lambda slot: slot.starts_at)


def slot_at(place_code: str, starts_at: datetime, *, now: datetime | None = None) -> Slot | None:
    """Return the slot of a place that begins at a moment, with its free seats; None where there is none."""
    moment, one = now or clock.now(), place(place_code)
    day = clock.taipei_date(starts_at)
    read = diary([one], day, day, moment)
    stretch = read.stretch_at(one, starts_at)
    return read.slot(one, stretch) if stretch else None


def month(place_code: str, first: date, last: date, *, now: datetime | None = None) -> list[DayCount]:
    """Return seats and how many are taken, a day, from one day to another; closed days say why."""
    one = place(place_code)
    read = diary([one], first, last, now or clock.now())
    counted = []
    for n in range((last - first).days + 1):
        day = first + n * _DAY
        stretches = read.stretches(one, day)
        taken = len(read.seats[one.id, day])
        seats = sum(stretch.capacity for stretch in stretches)
        counted.append(DayCount(day, seats, taken, None if stretches else read.why_closed(one, day)))
    return counted


def timetables(place_code: str) -> list[TimetableView]:
    """Return a place's timetables, the newest first."""
    rows = Timetable.objects.filter(place__code=place_code).prefetch_related("hours").order_by("-valid_from", "-id")
    return [timetable_view(row) for row in rows]


def openings(place_code: str, *, on: date | None = None) -> list[OpeningView]:
    """Return the one-day openings of a place from a day on."""
    rows = Opening.objects.filter(place__code=place_code, withdrawn_at=None, day__gte=on or clock.today())
    return [opening_view(row) for row in rows.order_by("day", "opens")]


def closures(place_code: str = "", *, now: datetime | None = None) -> list[ClosureView]:
    """Return closures that are not over: of a place with those of all places, or every one."""
    rows = Closure.objects.select_related("place").filter(withdrawn_at=None, ends_at__gt=now or clock.now())
    if place_code:
        rows = rows.filter(Q(place__code=place_code) | Q(place=None))
    return [closure_view(row) for row in rows.order_by("starts_at", "id")]
