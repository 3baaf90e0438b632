"""Booking for a person at the counter or on the telephone; moving; giving up."""

from datetime import timedelta
from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse

from bianmin.bookings import actions, queries
from bianmin.bookings.errors import NoSuchPlace
from bianmin.bookings.types import STATE_NAMES, BookingView, Party, PlaceView, Slot
from bianmin.console.bookings import BookingsPage, when
from bianmin.console.bookings_common import day_from
from bianmin.console.bookings_forms import BookForm, CancelForm, MoveForm
from bianmin.jobs import reactions
from bianmin.kit.clock import now, taipei_date, today
from bianmin.kit.slot_field import SlotField
from bianmin.kit.texts import t
from bianmin.office.types import Permission

DAYS = 14
LONGEST_NUMBER = 9


class SlotsPage(BookingsPage):
    """A page on which a time is chosen: a place and fourteen days from one on."""

    permission = Permission.MAKE_BOOKING
    template = "console/bookings/slots.html"

    def asked(self, usual: str = "") -> tuple[list[PlaceView], PlaceView | None]:
        """Return all places and the one that is asked for."""
        places = queries.places()
        code = self.request.GET.get("place", "") or usual
        return places, next((one for one in places if one.code == code), None)

    def choose(self, form: forms.Form, place: PlaceView | None) -> dict[str, Any]:
        """Offer the place's slots of the days asked for; return what the page shows of them."""
        first = max(day_from(self.request.GET.get("day", "")), today())
        if place is not None:
            moment = now()
            found = queries.free_slots(place.code, first, first + timedelta(days=DAYS - 1), everything=True)
            field = form.fields["slot"]
            if isinstance(field, SlotField):
                field.offer([slot for slot in found if slot.free and slot.ends_at > moment])
        return {
            "chosen": place,
            "first": first,
            "last": first + timedelta(days=DAYS - 1),
            "earlier": max(first - timedelta(days=DAYS), today()),
            "later": first + timedelta(days=DAYS),
            "is_first": first <= today(),
        }


class NewBooking(SlotsPage):
    """Books a seat for a person."""

    title = t("代民眾預約", "Book for a person")

    def get(self, request: HttpRequest) -> HttpResponse:
        """Show the times and the form."""
        return self.page(BookForm(initial={"channel": "counter"}))

    def page(self, form: forms.Form, status: int = 200) -> HttpResponse:
        """Show the page; a bound form keeps what was typed."""
        places, place = self.asked()
        return self.show(
            form=form, places=places, status=status, submit=t("完成預約", "Book"), **self.choose(form, place)
        )

    def post(self, request: HttpRequest) -> HttpResponse:
        """Book it."""
        form = BookForm(request.POST)
        _places, place = self.asked()
        if place is None:
            raise NoSuchPlace(code=request.GET.get("place", ""))
        self.choose(form, place)
        one = self.attempt(form, self.book)
        if not isinstance(one, BookingView):
            return self.page(form, 422)
        return self.done(
            t("已為{name}預約{when}。", "Booked for {name}: {when}.").fill(name=one.party_name, when=when(one)),
            "console:booking", one.id,
        )  # fmt: skip

    def book(self, data: dict[str, Any]) -> BookingView:
        """Take the seat."""
        slot: Slot = data["slot"]
        party = Party(data["name"], data["telephone"], data["email"], data["language"], data["needs"])
        return actions.book(
            slot.place_code, slot.starts_at, party,
            actor=self.actor, purpose=data["purpose"], channel=data["channel"],
        )  # fmt: skip


class MoveBooking(SlotsPage):
    """Moves a booking to another time or place."""

    title = t("改期", "Move a booking")

    def get(self, request: HttpRequest, booking_id: int) -> HttpResponse:
        """Show the times."""
        return self.page(MoveForm(), queries.booking(booking_id))

    def page(self, form: forms.Form, one: BookingView, status: int = 200) -> HttpResponse:
        """Show the page."""
        places, place = self.asked(one.place.code)
        alike = [other for other in places if other.kind is one.place.kind]
        return self.show(
            form=form, places=alike, one=one, was=when(one), status=status, submit=t("改到這個時段", "Move it there"),
            **self.choose(form, place),
        )  # fmt: skip

    def post(self, request: HttpRequest, booking_id: int) -> HttpResponse:
        """Move it."""
        one = queries.booking(booking_id)
        form = MoveForm(request.POST)
        self.choose(form, self.asked(one.place.code)[1])
        new = self.attempt(
            form,
            lambda data: actions.move(
                booking_id, data["slot"].starts_at, actor=self.actor, place_code=data["slot"].place_code,
                reason=data["reason"],
            ),
        )  # fmt: skip
        if not isinstance(new, BookingView):
            return self.page(form, one, 422)
        reactions.run_all()
        return self.done(t("已改期：{when}。", "Moved to {when}.").fill(when=when(new)), "console:booking", new.id)


class CancelBooking(BookingsPage):
    """Gives a booking up, with its reason and a second look."""

    title = t("取消預約", "Cancel a booking")
    permission = Permission.MAKE_BOOKING

    def get(self, request: HttpRequest, booking_id: int) -> HttpResponse:
        """Show what it does."""
        return self.page(CancelForm(initial={"whose": "party"}), booking_id)

    def page(self, form: forms.Form, booking_id: int) -> HttpResponse:
        """Show the second look with the form."""
        one = queries.booking(booking_id)
        told = t("會通知{name}。", "{name} is told.") if one.reachable else t(
            "沒有可用的聯絡方式：本分署取消時，須電話告知{name}。",
            "No message can reach {name}: if the office cancels, somebody must telephone.",
        )  # fmt: skip
        return self.second_look(
            t("取消{when}的預約？", "Cancel the booking of {when}?").fill(when=when(one)),
            [
                told.fill(name=one.party_name),
                t("空出的名額先通知候補的人。", "The seat is offered to whoever waits first."),
                t("取消後不能恢復，只能重新預約。", "It can't be taken back; it would have to be booked anew."),
            ],
            t("取消預約", "Cancel the booking"),
            f"/console/bookings/{booking_id}/",
            form=form,
            facts=[(t("項目", "What"), one.place.name), (t("狀態", "State"), STATE_NAMES[one.state])],
        )

    def post(self, request: HttpRequest, booking_id: int) -> HttpResponse:
        """Cancel it."""
        form = CancelForm(request.POST)
        one = self.attempt(
            form,
            lambda data: actions.cancel(
                booking_id, data["reason"], actor=self.actor, by_party=data["whose"] == "party"
            ),
        )
        if not isinstance(one, BookingView):
            return self.page(form, booking_id)
        reactions.run_all()
        day = taipei_date(one.starts_at)
        return self.done(t("已取消。", "Cancelled."), f"/console/bookings/?day={day.isoformat()}")
