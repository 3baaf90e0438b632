"""The time that goes with an application: chosen, kept for a quarter of an hour, let go when another is chosen."""

from datetime import datetime, timedelta
from typing import Any

from django import forms

from bianmin.bookings import actions as bookings
from bianmin.bookings import queries as seats
from bianmin.bookings.errors import NoSuchBooking, NoSuchPlace
from bianmin.bookings.types import BookingState, BookingView, Party, PlaceKind, PlaceView, Slot
from bianmin.catalogue.types import Service
from bianmin.kit import roc
from bianmin.kit.clock import TAIPEI, now, today
from bianmin.kit.errors import Refusal
from bianmin.kit.slot_field import SlotField
from bianmin.kit.texts import Text
from bianmin.site import apply_draft
from bianmin.site.apply_forms import applicant

NOTED = "_booking"
AHEAD_DAYS = 30
"""So far ahead times are listed; further ones can be asked for by telephone."""


class SlotForm(forms.Form):
    """One time of those that are free."""

    def __init__(self, name: str, label: str, slots: list[Slot], *args: Any, **kwargs: Any) -> None:  # noqa: ANN401  (handed on to Django's form)
        super().__init__(*args, **kwargs)
        self.name = name
        self.fields[name] = field = SlotField(label=label)
        field.offer(slots)

    @property
    def chosen(self) -> Slot:
        """Return the time that was chosen."""
        found = self.cleaned_data[self.name]
        if not isinstance(found, Slot):
            raise TypeError(found)
        return found


def places(kind: str) -> list[PlaceView]:
    """Return the places of a kind that can be booked online."""
    return [one for one in seats.places(PlaceKind(kind)) if one.online]


def free(place: PlaceView) -> list[Slot]:
    """Return the times of a place one can choose now."""
    first = today()
    return seats.free_slots(place.code, first, first + timedelta(days=min(place.ahead_days, AHEAD_DAYS)))


def held_seat(booking_id: object) -> BookingView | None:
    """Return the seat kept for an application; None where its time is over."""
    if not booking_id:
        return None
    try:
        found = seats.booking(int(str(booking_id)))
    except (NoSuchBooking, ValueError):  # no such booking: nothing is held
        return None
    live = found.state is BookingState.HELD and found.held_until is not None and found.held_until > now()
    return found if live else None


def keep(found: apply_draft.Held, chosen: Slot) -> BookingView:
    """Keep the chosen seat, and let the one kept before go; the same one again keeps its time."""
    before = held_seat(found.answers.get(NOTED))
    if before is not None and (before.place.code, before.starts_at) == (chosen.place_code, chosen.starts_at):
        return before
    made = take(found.service, found.answers, chosen.place_code, chosen.starts_at)
    if before is not None:
        drop(before)
    return made


def take(service: Service, answers: dict[str, Any], place: str, starts_at: datetime) -> BookingView:
    """Keep a seat of a place for who applies."""
    who = applicant(answers)
    party = Party(
        name=who.name or "—", telephone=who.telephone, email=who.mail, language=apply_draft.citizen().language
    )
    return bookings.hold(place, starts_at, party, actor=apply_draft.citizen(), purpose=service.title.zh)


def drop(seat: BookingView) -> None:
    """Let a kept seat go; whoever was quicker has done so already."""
    try:
        bookings.cancel(seat.id, "改選其他時段", actor=apply_draft.citizen(), notify=False)
    except Refusal:  # gone already: nothing to give up
        return


def in_words(value: str) -> Text | None:
    """Return a time written ``<place>@<moment>`` in words; None where it is none."""
    code, _, moment = value.partition("@")
    try:
        place, starts = seats.place(code), datetime.fromisoformat(moment).astimezone(TAIPEI)
    except (NoSuchPlace, ValueError):  # no such place: nothing is offered
        return None
    return Text(
        f"{place.name.zh}，{roc.spoken(starts.date())}{starts:%H:%M}",
        f"{place.name.en}, {roc.english(starts.date())}, {starts:%H:%M}",
    )
