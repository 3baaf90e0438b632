"""Places and their times: what is booked, weekly hours, one-day openings, closures."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any

from django.db import transaction

from bianmin.bookings import queries
from bianmin.bookings.actions import seats
from bianmin.bookings.errors import BadPlace, NoSuchEntry
from bianmin.bookings.events import SeatFreed
from bianmin.bookings.models import Closure, Hours, Opening, Place, Timetable, Waiting
from bianmin.bookings.rules.slots import check_hours, check_window
from bianmin.bookings.types import BookingView, PlaceKind, WeekHours
from bianmin.kit import clock, outbox
from bianmin.kit.texts import Text, t
from bianmin.office import queries as office
from bianmin.office.types import Actor, Permission

NOTHING = Text("", "")
FURTHEST = 366
LONGEST_LEAD = 60 * 24 * 60


@dataclass(frozen=True, slots=True)
class Terms:
    """How a place may be booked: see ``PlaceView``. The usual ones: up to 60 days ahead, reminded the day before."""

    lead_minutes: int = 0
    cutoff_days: int = 0
    cutoff_time: time | None = None
    ahead_days: int = 60
    open_on_holidays: bool = False
    remind_days: int = 1
    offer_minutes: int = 120
    online: bool = True


@transaction.atomic
def save_place(
    code: str,
    *,
    actor: Actor,
    kind: PlaceKind,
    name: Text,
    description: Text = NOTHING,
    site_code: str = "",
    host: Text = NOTHING,
    address: Text = NOTHING,
    link: str = "",
    terms: Terms | None = None,
    active: bool = True,
    position: int = 0,
) -> int:
    """Write a place; the same code again changes it, and bookings that no longer fit are found by ``misfits``.

    Raises:
        BadPlace: code or name is missing, the site is unknown, the address of a video point isn't https, or the
            terms don't hold together.
    """
    office.require(actor, Permission.MANAGE_PLACES)
    given = terms or Terms()
    site = next((one for one in office.sites() if one.code == site_code), None) if site_code else None
    for wrong, why in (
        (not code or not name.zh or not name.en, t("代碼與名稱必填", "code and name are needed")),
        (bool(site_code) and site is None, t("沒有這個辦公處所", "there is no such site")),
        (bool(link) and not link.startswith("https://"), t("連結須以https開頭", "the link begins with https")),
        (not 0 <= given.lead_minutes <= LONGEST_LEAD, t("提前時間不正確", "the lead time is wrong")),
        (not 1 <= given.ahead_days <= FURTHEST, t("最早可預約日數須為1至366日", "1 to 366 days ahead")),
        (given.offer_minutes < 1, t("候補保留時間不正確", "the time of an offer is wrong")),
        (min(given.cutoff_days, given.remind_days) < 0, t("日數不得小於0", "days are 0 or more")),
    ):
        if wrong:
            raise BadPlace(why=why)
    row, _ = Place.objects.select_for_update().update_or_create(
        code=code,
        defaults={
            "kind": kind.value, "name_zh": name.zh, "name_en": name.en, "description_zh": description.zh,
            "description_en": description.en, "site_id": site.id if site else None,
            "host_zh": host.zh, "host_en": host.en,
            "address_zh": address.zh, "address_en": address.en, "link": link, "active": active,
            "position": position, "lead_minutes": given.lead_minutes, "cutoff_days": given.cutoff_days,
            "cutoff_time": given.cutoff_time, "ahead_days": given.ahead_days,
            "open_on_holidays": given.open_on_holidays, "remind_days": given.remind_days,
            "offer_minutes": given.offer_minutes, "online": given.online,
        },
    )  # fmt: skip
    return row.pk


@transaction.atomic
def set_hours(
    place_code: str, hours: Sequence[WeekHours], *, actor: Actor, valid_from: date, now: datetime | None = None
) -> list[BookingView]:
    """Set a place's weekly hours, seats and length of slots from a day on; return bookings that no longer fit.

    Raises:
        NoSuchPlace: there is none of this code.
        BadPlace: the hours overlap or can hold no slot.
    """
    office.require(actor, Permission.MANAGE_PLACES)
    check_hours(hours)
    moment = now or clock.now()
    place = seats.locked_place(place_code)
    timetable = Timetable.objects.create(
        place_id=place.id, valid_from=valid_from, made_by=actor.name[:80], made_at=moment
    )
    Hours.objects.bulk_create(
        Hours(
            timetable=timetable,
            weekday=one.weekday,
            opens=one.opens,
            closes=one.closes,
            capacity=one.capacity,
            slot_minutes=one.slot_minutes,
        )
        for one in hours
    )
    _ask_who_waits(place.id, valid_from)
    return queries.misfits(place_code, now=moment)


@transaction.atomic
def open_day(
    place_code: str,
    day: date,
    opens: time,
    closes: time,
    *,
    actor: Actor,
    capacity: int = 1,
    slot_minutes: int = 30,
    now: datetime | None = None,
) -> int:
    """Open a place on one day besides its weekly hours, also on a day off; return the opening's id.

    Raises:
        NoSuchPlace: there is none of this code.
        BadPlace: the stretch can hold no slot.
    """
    office.require(actor, Permission.MANAGE_PLACES)
    check_window(opens, closes, capacity, slot_minutes)
    place = seats.locked_place(place_code)
    row = Opening.objects.create(
        place_id=place.id, day=day, opens=opens, closes=closes, capacity=capacity, slot_minutes=slot_minutes,
        made_by=actor.name[:80], made_at=now or clock.now(),
    )  # fmt: skip
    _ask_who_waits(place.id, day)
    return row.pk


@transaction.atomic
def withdraw_opening(opening_id: int, *, actor: Actor, now: datetime | None = None) -> list[BookingView]:
    """Take a one-day opening back; return bookings that no longer fit.

    Raises:
        NoSuchEntry: there is none, or it was taken back.
    """
    office.require(actor, Permission.MANAGE_PLACES)
    moment = now or clock.now()
    row = Opening.objects.select_related("place").filter(pk=opening_id, withdrawn_at=None).first()
    if row is None:
        raise NoSuchEntry
    seats.locked_places([row.place_id])
    Opening.objects.filter(pk=row.pk).update(withdrawn_at=moment)
    return queries.misfits(row.place.code, now=moment)


@transaction.atomic
def close_place(
    place_code: str | None,
    starts_at: datetime,
    ends_at: datetime,
    reason: Text,
    *,
    actor: Actor,
    now: datetime | None = None,
) -> list[BookingView]:
    """Close a place (None: all of them) for a time, with the reason citizens read; return who no longer fits.

    Raises:
        NoSuchPlace: there is none of this code.
        BadPlace: it ends before it begins, or no reason is given.
    """
    office.require(actor, Permission.MANAGE_PLACES)
    moment = now or clock.now()
    if ends_at <= starts_at:
        raise BadPlace(why=t("結束時間須晚於開始時間", "it ends before it begins"))
    if not reason.zh.strip():
        raise BadPlace(why=t("請填寫原因", "a reason is needed"))
    if place_code is None:
        place_id = None
        seats.locked_places(list(Place.objects.values_list("pk", flat=True)))
    else:
        place_id = seats.locked_place(place_code).id
    Closure.objects.create(
        place_id=place_id, starts_at=starts_at, ends_at=ends_at, reason_zh=reason.zh.strip()[:120],
        reason_en=(reason.en.strip() or reason.zh.strip())[:200], made_by=actor.name[:80], made_at=moment,
    )  # fmt: skip
    return queries.misfits(place_code or "", now=moment)


@transaction.atomic
def withdraw_closure(closure_id: int, *, actor: Actor, now: datetime | None = None) -> None:
    """Take a closure back: the place opens again.

    Raises:
        NoSuchEntry: there is none, or it was taken back.
    """
    office.require(actor, Permission.MANAGE_PLACES)
    row = Closure.objects.filter(pk=closure_id, withdrawn_at=None).first()
    if row is None:
        raise NoSuchEntry
    Closure.objects.filter(pk=row.pk).update(withdrawn_at=now or clock.now())
    for place_id in [row.place_id] if row.place_id else Place.objects.values_list("pk", flat=True):
        _ask_who_waits(place_id, clock.taipei_date(row.starts_at))


def _ask_who_waits(place_id: int, first: date) -> None:
    """Seats may have been added from a day on: let those who wait be offered them."""
    waiting: Any = Waiting.objects.filter(place_id=place_id, day__gte=first, state="waiting")
    for day in waiting.order_by("day").values_list("day", flat=True).distinct():
        outbox.record(SeatFreed(place_id, day))
