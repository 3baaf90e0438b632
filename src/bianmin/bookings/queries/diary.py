"""A diary: what is needed to derive the slots of some places between two days, read in six questions."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from django.db.models import Q

from bianmin.bookings.models import TAKES_SEAT, Booking, Closure, Opening, Timetable, Waiting
from bianmin.bookings.queries.shapes import closure_view, opening_view, timetable_view
from bianmin.bookings.rules import limits, slots
from bianmin.bookings.types import ClosureView, OpeningView, PlaceView, Slot, TimetableView
from bianmin.kit.clock import day_begins, taipei_date
from bianmin.kit.texts import Text, t
from bianmin.kit.workdays import WorkCalendar
from bianmin.office import queries as office
from bianmin.office.types import SiteInfo

NO_HOURS = t("當日沒有開放時段", "No hours on that day")
SITE_CLOSED = t("這個辦公處所當日不開放", "The site is closed on that day")
_DAY = timedelta(days=1)
Taken = tuple[datetime, datetime, int]


@dataclass(slots=True)
class Diary:
    """Hours, closures, seats taken and who waits, of some places from a day to another (both included)."""

    now: datetime
    calendar: WorkCalendar
    timetables: dict[int, list[TimetableView]] = field(default_factory=lambda: defaultdict(list))
    openings: dict[int, list[OpeningView]] = field(default_factory=lambda: defaultdict(list))
    closures: dict[int | None, list[ClosureView]] = field(default_factory=lambda: defaultdict(list))
    seats: dict[tuple[int, date], list[Taken]] = field(default_factory=lambda: defaultdict(list))
    awaited: set[tuple[int, date]] = field(default_factory=set)
    sites: dict[str, list[SiteInfo]] = field(default_factory=dict)

    def stretches(self, place: PlaceView, day: date) -> list[slots.Stretch]:
        """Return the slots a place has on a day."""
        if not place.active or not self.site_open(place, day):
            return []
        return slots.slots_of(
            day,
            slots.in_force(self.timetables[place.id], day),
            self.openings[place.id],
            self._closed(place),
            is_working=place.open_on_holidays or self.calendar.is_working(day),
        )

    def _closed(self, place: PlaceView) -> list[ClosureView]:
        return [*self.closures[place.id], *self.closures[None]]

    def site_open(self, place: PlaceView, day: date) -> bool:
        """Tell whether the site a place belongs to is open on a day: what was said last of that day holds."""
        said = self.sites.get(place.site_code, ())
        held = (one for one in said if one.valid_from <= day and (one.valid_to is None or day <= one.valid_to))
        return next((one.is_open for one in held), not said)

    def taken(self, place: PlaceView, starts_at: datetime, ends_at: datetime) -> set[int]:
        """Return the seats that somebody has at any time between two moments."""
        held = self.seats[place.id, taipei_date(starts_at)]
        return {seat for begins, ends, seat in held if begins < ends_at and starts_at < ends}

    def free_seats(self, place: PlaceView, stretch: slots.Stretch) -> list[int]:
        """Return the numbers of the free seats of a slot."""
        taken = self.taken(place, stretch.starts_at, stretch.ends_at)
        return [seat for seat in range(1, stretch.capacity + 1) if seat not in taken]

    def slot(self, place: PlaceView, stretch: slots.Stretch) -> Slot:
        """Return a slot with its free seats."""
        return Slot(
            place.code,
            stretch.starts_at,
            stretch.ends_at,
            stretch.capacity,
            len(self.free_seats(place, stretch)),
            place.name,
        )

    def bookable(self, place: PlaceView, starts_at: datetime) -> bool:
        """Tell whether a party may still (and already) book a slot, by its time alone."""
        if taipei_date(starts_at) > limits.last_day(place, taipei_date(self.now)):
            return False
        return self.now < limits.booking_closes(place, starts_at, self.calendar)

    def stretch_at(self, place: PlaceView, starts_at: datetime) -> slots.Stretch | None:
        """Return the slot that begins at a moment, or None where there is none."""
        day = self.stretches(place, taipei_date(starts_at))
        return next((one for one in day if one.starts_at == starts_at), None)

    def why_closed(self, place: PlaceView, day: date) -> Text:
        """Return why a place has no slot on a day."""
        begins, ends = day_begins(day), day_begins(day + _DAY)
        shut = next((one for one in self._closed(place) if one.starts_at < ends and begins < one.ends_at), None)
        off = None if place.open_on_holidays else self.calendar.why_off(day)
        if off is None and not self.site_open(place, day):
            off = SITE_CLOSED
        return off or (shut.reason if shut else NO_HOURS)


def diary(places: Sequence[PlaceView], first: date, last: date, now: datetime) -> Diary:
    """Read the diary of some places from a day to another."""
    ids = [place.id for place in places]
    begins, ends = day_begins(first), day_begins(last + _DAY)
    read = Diary(now, office.calendar())
    timetables = Timetable.objects.filter(place_id__in=ids, valid_from__lte=last).prefetch_related("hours")
    for timetable in timetables:
        read.timetables[timetable.place_id].append(timetable_view(timetable))
    for opening in Opening.objects.filter(place_id__in=ids, day__range=(first, last), withdrawn_at=None):
        read.openings[opening.place_id].append(opening_view(opening))
    closures = Closure.objects.filter(
        Q(place_id__in=ids) | Q(place=None), ends_at__gt=begins, starts_at__lt=ends, withdrawn_at=None
    )
    for closure in closures.select_related("place"):
        read.closures[closure.place_id].append(closure_view(closure))
    taken = Booking.objects.filter(place_id__in=ids, starts_at__lt=ends, ends_at__gt=begins, state__in=TAKES_SEAT)
    for place_id, starts_at, ends_at, seat in _still(taken, now):
        read.seats[place_id, taipei_date(starts_at)].append((starts_at, ends_at, seat))
    for code in {place.site_code for place in places if place.site_code}:
        read.sites[code] = office.site_history(code)
    waiting = Waiting.objects.filter(place_id__in=ids, day__range=(first, last), state="waiting")
    read.awaited.update(waiting.values_list("place_id", "day"))
    return read


def _still(taken: object, now: datetime) -> Iterable[tuple[int, datetime, datetime, int]]:
    """Return the seats, without those whose hold has run out."""
    rows = taken.exclude(state="held", held_until__lte=now)  # type: ignore[attr-defined]  # a queryset, typed as what callers need
    return rows.values_list("place_id", "starts_at", "ends_at", "seat")  # type: ignore[no-any-return]  # Django types it as Any
