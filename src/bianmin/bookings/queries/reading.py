"""Bookings as they stand: one, a request's, a day's, those that no longer fit, those to be reminded of."""

import json
from collections.abc import Iterator
from datetime import date, datetime, timedelta

from django.conf import settings
from django.db.models import Count, Func, IntegerField, QuerySet, Value

from bianmin.bookings.errors import NoSuchBooking
from bianmin.bookings.models import TAKES_SEAT, Booking, Place, Waiting
from bianmin.bookings.queries.diary import diary
from bianmin.bookings.queries.places import places
from bianmin.bookings.queries.shapes import booking_view, place_view, waiting_view
from bianmin.bookings.rules import limits, wording
from bianmin.bookings.types import BookingState, BookingView, Party, PlaceDay, PlaceView, WaitingView
from bianmin.kit import calendar_file as files
from bianmin.kit import clock
from bianmin.kit.clock import day_begins, taipei_date
from bianmin.kit.secrets import keyring
from bianmin.kit.texts import Text
from bianmin.office import queries as office

CONTACT = "contact"
"""The purpose under which telephones and e-mail addresses are encrypted."""
_DAY = timedelta(days=1)
_AHEAD = timedelta(days=30)


def _rows() -> QuerySet[Booking]:
    return Booking.objects.select_related("place", "place__site", "moved_to")


def booking(booking_id: int) -> BookingView:
    """Return a booking with its steps (NoSuchBooking where there is none)."""
    row = _rows().filter(pk=booking_id).first()
    if row is None:
        raise NoSuchBooking
    return booking_view(row, steps=True)


def booking_of(reference: str) -> BookingView:
    """Return the booking of an unguessable reference, however it was typed (NoSuchBooking where there is none)."""
    typed = "".join(c for c in reference.upper() if c.isalnum())[:12]
    row = _rows().filter(reference=typed).first()
    if row is None:
        raise NoSuchBooking
    return booking_view(row, steps=True)


def current(booking_id: int) -> BookingView:
    """Return the booking that stands now: where it was moved, the one that took its place."""
    found = booking(booking_id)
    while found.moved_to is not None:
        found = booking(found.moved_to)
    return found


def bookings_of_request(request_id: int) -> list[BookingView]:
    """Return a request's bookings, the newest first."""
    return [booking_view(row) for row in _rows().filter(request_id=request_id).order_by("-id")]


def bookings_of_case(case_id: int) -> list[BookingView]:
    """Return a case's bookings, the latest time first."""
    return [booking_view(row) for row in _rows().filter(case_id=case_id).order_by("-starts_at", "-id")[:50]]


def contact_of(booking_id: int) -> Party:
    """Return the party of a booking with telephone and e-mail in clear; the face that asks notes the look."""
    row = Booking.objects.filter(pk=booking_id).first()
    if row is None:
        raise NoSuchBooking
    return party_of(row)


def party_of(row: Booking | Waiting) -> Party:
    """Return the party of a row, decrypted."""
    known = json.loads(keyring(CONTACT).decrypt(row.contact)) if row.contact else {}
    return Party(row.party_name, known.get("telephone", ""), known.get("email", ""), row.language, row.needs)


def day_list(
    on: date, *, place_code: str = "", kind: str = "", everything: bool = False, now: datetime | None = None
) -> list[PlaceDay]:
    """Return a day's bookings by place, in order of time; cancelled and moved ones where ``everything`` is asked.

    Places that are open that day stand there without bookings too.
    """
    rows = _rows().filter(starts_at__gte=day_begins(on), starts_at__lt=day_begins(on + _DAY))
    if not everything:
        rows = rows.filter(state__in=TAKES_SEAT).exclude(state="held", held_until__lte=now or clock.now())
    found: dict[int, list[BookingView]] = {}
    for row in rows.order_by("starts_at", "seat", "id"):
        found.setdefault(row.place_id, []).append(booking_view(row))
    shown = [one for one in places(active=None) if place_code in {"", one.code} and kind in {"", one.kind.value}]
    read = diary(shown, on, on, now or clock.now())
    days = [
        PlaceDay(one, tuple(found.get(one.id, ())), sum(stretch.capacity for stretch in read.stretches(one, on)))
        for one in shown
    ]
    return [day for day in days if day.seats or day.bookings]


def between(first: date, last: date, *, place_code: str = "") -> Iterator[BookingView]:
    """Yield every booking from a day to another, in order of time: an export."""
    rows = _rows().filter(starts_at__gte=day_begins(first), starts_at__lt=day_begins(last + _DAY))
    if place_code:
        rows = rows.filter(place__code=place_code)
    known: dict[int, PlaceView] = {}
    for row in rows.order_by("starts_at", "id").iterator(chunk_size=500):
        if row.place_id not in known:
            known[row.place_id] = place_view(row.place)
        yield booking_view(row, known[row.place_id])


def misfits(place_code: str = "", *, now: datetime | None = None) -> list[BookingView]:
    """Return coming bookings that no longer fit: outside the hours, in a closure, beyond the seats, on a day off.

    Each must be moved or cancelled with notice; until then it stands here and has its seat.
    """
    moment = now or clock.now()
    rows = _rows().filter(starts_at__gt=moment, state__in=("held", "booked"))
    rows = rows.exclude(state="held", held_until__lte=moment)
    if place_code:
        rows = rows.filter(place__code=place_code)
    waiting = [booking_view(row) for row in rows.order_by("starts_at", "id")]
    if not waiting:
        return []
    chosen = list({one.place.id: one.place for one in waiting}.values())
    read = diary(chosen, taipei_date(waiting[0].starts_at), taipei_date(waiting[-1].starts_at), moment)
    return [one for one in waiting if not _fits(one, read.stretch_at(one.place, one.starts_at))]


def _fits(one: BookingView, stretch: object) -> bool:
    ends, seats = getattr(stretch, "ends_at", None), getattr(stretch, "capacity", 0)
    return bool(ends == one.ends_at and one.seat <= seats)


def reminders_due(on: date) -> list[BookingView]:
    """Return bookings whose day to be reminded has come, that nobody was reminded of.

    One that was made on or after that day needs no reminder.
    """
    rows = _rows().filter(
        state="booked", reminded_at=None, place__remind_days__gt=0,
        starts_at__gte=day_begins(on + _DAY), starts_at__lt=day_begins(on + _AHEAD),
    )  # fmt: skip
    calendar = office.calendar()
    due = []
    for row in rows.order_by("starts_at", "id"):
        one = booking_view(row)
        day = limits.reminder_day(one.place, taipei_date(one.starts_at), calendar)
        if day is not None and taipei_date(one.made_at) < day <= on:
            due.append(one)
    return due


def to_telephone() -> list[BookingView]:
    """Return bookings whose party must be told something by telephone, because no message can reach it."""
    return [booking_view(row) for row in _rows().filter(tell_by_phone=True).order_by("starts_at", "id")]


def waiting_list(place_code: str = "", *, on: date | None = None) -> list[WaitingView]:
    """Return who waits or is offered a seat, from a day on, in the order in which seats are offered."""
    rows = Waiting.objects.select_related("place", "booking").filter(
        state__in=("waiting", "offered"), day__gte=on or clock.today()
    )
    if place_code:
        rows = rows.filter(place__code=place_code)
    ranks: dict[tuple[int, date], int] = {}
    found = []
    for row in rows.order_by("day", "place__position", "place_id", "id"):
        rank = 0
        if row.state == "waiting":
            rank = ranks[row.place_id, row.day] = ranks.get((row.place_id, row.day), 0) + 1
        found.append(waiting_view(row, rank))
    return found


def calendar_file(booking_id: int, *, now: datetime | None = None) -> bytes:
    """Return a booking as a calendar file (RFC 5545), in the party's language.

    One that was moved gives the new time under the same entry; one given up takes the entry out.
    """
    one = current(booking_id)
    place, english = one.place, one.language.startswith("en")

    def said(text: Text) -> str:
        return text.en if english else text.zh

    branch = office.branch()
    where = said(whereabouts(one))
    lines = [f"{'Reference' if english else '預約代號'} {one.reference}", said(place.description), place.link]
    entry = files.CalendarEntry(
        uid=f"{first_reference(one)}@{branch.code.lower()}.bianmin",
        sequence=one.sequence,
        stamp=now or clock.now(),
        starts_at=one.starts_at,
        ends_at=one.ends_at,
        summary=f"{said(place.name)}\N{EM DASH}{said(branch.name)}",
        description="\n".join(line for line in lines if line),
        location=where,
        url=f"{settings.BASE_URL}/{'en/' if english else ''}booking/",
        cancelled=one.state in {BookingState.CANCELLED, BookingState.LAPSED},
        alarm_minutes=120,
    )
    return files.write(entry)


def whereabouts(one: BookingView) -> Text:
    """Return where a party has to come: the place's own host and address, else its site's on that day."""
    day = taipei_date(one.starts_at)
    site = office.site_on(one.place.site_code, day) if one.place.site_code else None
    return wording.whereabouts(one.place, site.address if site else office.branch().address)


def first_reference(one: BookingView) -> str:
    """Return the reference under which a booking was first made: moved, it stays the same calendar entry."""
    while one.moved_from is not None:
        one = booking(one.moved_from)
    return one.reference


def key_use() -> dict[int, int]:
    """Return how many contacts are kept under each version of the key."""
    counts: dict[int, int] = {}
    version = Func("contact", Value(0), function="get_byte", output_field=IntegerField())
    for model in (Booking, Waiting):
        rows = model.objects.filter(contact__isnull=False).annotate(version=version)
        for number, count in rows.values_list("version").annotate(n=Count("id")):
            counts[number] = counts.get(number, 0) + count
    return counts


def place_named(place_id: int) -> PlaceView:
    """Return a place by its id: what events name."""
    return place_view(Place.objects.select_related("site").get(pk=place_id))
