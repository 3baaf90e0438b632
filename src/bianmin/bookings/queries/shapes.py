"""Rows as the frozen shapes of ``types``."""

from bianmin.bookings.models import Booking, Closure, Opening, Place, Timetable, Waiting
from bianmin.bookings.types import (
    BookingState,
    BookingView,
    ClosureView,
    OpeningView,
    PlaceKind,
    PlaceView,
    Step,
    TimetableView,
    WaitingState,
    WaitingView,
    WeekHours,
)
from bianmin.kit.texts import Text


def place_view(row: Place) -> PlaceView:
    """Return a place."""
    return PlaceView(
        id=row.pk,
        code=row.code,
        kind=PlaceKind(row.kind),
        name=Text(row.name_zh, row.name_en),
        description=Text(row.description_zh, row.description_en),
        site_code=row.site.code if row.site else "",
        host=Text(row.host_zh, row.host_en),
        address=Text(row.address_zh, row.address_en),
        link=row.link,
        lead_minutes=row.lead_minutes,
        cutoff_days=row.cutoff_days,
        cutoff_time=row.cutoff_time,
        ahead_days=row.ahead_days,
        open_on_holidays=row.open_on_holidays,
        remind_days=row.remind_days,
        offer_minutes=row.offer_minutes,
        online=row.online,
        active=row.active,
        position=row.position,
    )


def timetable_view(row: Timetable) -> TimetableView:
    """Return a timetable with its stretches in order."""
    hours = sorted(row.hours.all(), key=lambda one: (one.weekday, one.opens))
    return TimetableView(
        id=row.pk,
        valid_from=row.valid_from,
        hours=tuple(WeekHours(one.weekday, one.opens, one.closes, one.capacity, one.slot_minutes) for one in hours),
        made_by=row.made_by,
    )


def opening_view(row: Opening) -> OpeningView:
    """Return one day's extra hours."""
    return OpeningView(row.pk, row.day, row.opens, row.closes, row.capacity, row.slot_minutes, row.made_by)


def closure_view(row: Closure) -> ClosureView:
    """Return a closure."""
    return ClosureView(
        id=row.pk,
        place_code=row.place.code if row.place else None,
        starts_at=row.starts_at,
        ends_at=row.ends_at,
        reason=Text(row.reason_zh, row.reason_en),
        made_by=row.made_by,
    )


def booking_view(row: Booking, place: PlaceView | None = None, *, steps: bool = False) -> BookingView:
    """Return a booking, with what happened to it where ``steps`` is asked."""
    moved_to = getattr(row, "moved_to", None)
    return BookingView(
        id=row.pk,
        reference=row.reference,
        place=place or place_view(row.place),
        starts_at=row.starts_at,
        ends_at=row.ends_at,
        seat=row.seat,
        state=BookingState(row.state),
        held_until=row.held_until,
        party_name=row.party_name,
        language=row.language,
        needs=row.needs,
        reachable=row.has_email or row.has_mobile,
        case_id=row.case_id,
        request_id=row.request_id,
        purpose=row.purpose,
        channel=row.channel,
        made_by=row.made_by,
        made_at=row.made_at,
        reason=row.reason,
        moved_to=moved_to.pk if moved_to else None,
        moved_from=row.moved_from_id,
        reminded_at=row.reminded_at,
        tell_by_phone=row.tell_by_phone,
        sequence=row.sequence,
        steps=tuple(Step(one.what, one.at, one.who, one.note) for one in row.steps.order_by("id")) if steps else (),
    )


def waiting_view(row: Waiting, rank: int = 0) -> WaitingView:
    """Return an entry of a waiting list; ``rank`` is its place among those who still wait."""
    return WaitingView(
        id=row.pk,
        place_code=row.place.code,
        place_name=Text(row.place.name_zh, row.place.name_en),
        day=row.day,
        party_name=row.party_name,
        state=WaitingState(row.state),
        joined_at=row.joined_at,
        offer_until=row.booking.held_until if row.booking else None,
        booking_id=row.booking_id,
        request_id=row.request_id,
        rank=rank,
    )
