"""A booking's life: held, confirmed, moved, cancelled, attended; and what its party is told."""

from datetime import date, timedelta

import pytest
from django.db import IntegrityError, transaction

from bianmin.bookings import actions, queries
from bianmin.bookings.errors import (
    BadParty,
    HoldLapsed,
    NoSuchBooking,
    NoSuchPlace,
    NoSuchSlot,
    NotOnline,
    NotYet,
    SlotFull,
    TooLate,
    WrongState,
)
from bianmin.bookings.models import Booking
from bianmin.bookings.types import BookingState, PlaceKind
from bianmin.kit import messages, secrets
from bianmin.kit.models import OutboxEvent
from bianmin.kit.secrets import keyring
from bianmin.office.actions import announce_day
from tests.factories.bookings import CITIZEN, DESK, FRIDAY, MONDAY, SYSTEM, a_booking, a_party, a_place, at

pytestmark = pytest.mark.usefixtures("places")
S = BookingState
FIRST = at(MONDAY, 9)


def free(code: str = "room") -> list[int]:
    return [slot.starts_at.hour for slot in queries.free_slots(code, MONDAY, MONDAY, now=FRIDAY)]


def told(booking_id: int) -> list[tuple[str, str]]:
    return [(one.channel.value, one.subject) for one in messages.of("booking", booking_id)]


def test_a_seat_is_held_a_quarter_of_an_hour_while_somebody_applies_then_free_again() -> None:
    held = actions.hold("room", FIRST, a_party(), actor=CITIZEN, now=FRIDAY)
    assert (held.state, held.held_until) == (S.HELD, FRIDAY + timedelta(minutes=15))
    assert free() == [10, 11]
    with pytest.raises(SlotFull):
        actions.hold("room", FIRST, a_party(), actor=CITIZEN, now=FRIDAY + timedelta(minutes=14))
    other = actions.hold("room", FIRST, a_party(), actor=CITIZEN, now=FRIDAY + timedelta(minutes=15))
    assert queries.booking(held.id).state is S.LAPSED
    with pytest.raises(HoldLapsed):
        actions.confirm(held.id, actor=CITIZEN, now=FRIDAY + timedelta(minutes=15))
    assert actions.confirm(other.id, actor=CITIZEN, now=FRIDAY + timedelta(minutes=20)).state is S.BOOKED


def test_confirming_twice_is_one_booking_and_one_message() -> None:
    held = actions.hold("room", FIRST, a_party(), actor=CITIZEN, now=FRIDAY)
    actions.confirm(held.id, actor=CITIZEN, request_id=7, now=FRIDAY)
    again = actions.confirm(held.id, actor=CITIZEN, now=FRIDAY)
    assert (again.request_id, [step.what for step in again.steps]) == (7, ["held", "booked"])
    assert told(held.id) == [("mail", "預約完成：測試窗口")]
    assert [one.id for one in queries.bookings_of_request(7)] == [held.id]


def test_a_seat_is_refused_twice_by_the_database_itself() -> None:
    one = a_booking()
    row = Booking.objects.get(pk=one.id)
    row.pk, row.reference = None, "OTHER"
    with pytest.raises(IntegrityError, match="bookings_seat_"), transaction.atomic():
        row.save(force_insert=True)
    row.starts_at = one.starts_at - timedelta(minutes=10)  # another beginning: the stretch itself collides
    with pytest.raises(IntegrityError, match="bookings_seat_alone"), transaction.atomic():
        row.save(force_insert=True)


def test_each_seat_of_a_slot_is_given_once_and_then_it_is_full() -> None:
    a_place("window", seats=2)
    assert {a_booking("window").seat, a_booking("window").seat} == {1, 2}
    with pytest.raises(SlotFull):
        a_booking("window")
    assert free("window") == [10, 11]


def test_the_party_is_bound_by_cut_off_and_the_clerk_by_hours_alone() -> None:
    evening, late = at(MONDAY, 17, 30), at(MONDAY, 16)
    with pytest.raises(TooLate):
        actions.book("evening", evening, a_party(), actor=CITIZEN, now=late)
    assert a_booking("evening", evening, now=late).state is S.BOOKED
    with pytest.raises(NoSuchSlot):
        a_booking("evening", at(MONDAY, 17, 45), now=late)
    with pytest.raises(NoSuchSlot):
        a_booking("evening", evening, now=at(MONDAY, 18))
    with pytest.raises(NotOnline):
        actions.hold("interview-1", FIRST, a_party(), actor=CITIZEN, now=FRIDAY)
    with pytest.raises(NoSuchPlace):
        a_booking("none")
    with pytest.raises(BadParty):
        a_booking(name=" ")


def test_a_place_has_no_slots_on_a_holiday_or_an_announced_day_off() -> None:
    assert free() == [9, 10, 11]
    announce_day(MONDAY, "颱風停止上班", actor=SYSTEM)
    assert free() == []
    assert queries.month("room", MONDAY, MONDAY, now=FRIDAY)[0].why_closed is not None
    assert queries.free_slots(PlaceKind.EVENING, MONDAY, MONDAY, now=FRIDAY) == []


def test_contact_is_kept_encrypted_and_found_by_whoever_may() -> None:
    one = a_booking(telephone="0912-345-678", email="")
    row = Booking.objects.get(pk=one.id)
    assert b"0912" not in bytes(row.contact or b"")
    assert queries.contact_of(one.id).telephone == "0912-345-678"
    assert told(one.id) == [("sms", "預約完成：測試窗口")]
    assert actions.reseal_contacts(actor=SYSTEM) == 0


def test_a_new_key_takes_over_the_contacts(monkeypatch: pytest.MonkeyPatch) -> None:
    one = a_booking(telephone="0912345678")
    monkeypatch.setenv("BIANMIN_PII_KEY", f"1:{'a' * 20}")
    Booking.objects.filter(pk=one.id).update(contact=keyring("contact").encrypt('{"telephone": "0912345678"}'))
    monkeypatch.setenv("BIANMIN_PII_KEY", f"1:{'a' * 20},2:{'b' * 20}")
    user = secrets.users()["bookings"]
    assert (user.use(), user.rehash(), user.use(), user.rehash()) == ({1: 1}, 1, {2: 1}, 0)
    assert queries.contact_of(one.id).telephone == "0912345678"


def test_a_moved_booking_says_where_it_went_and_frees_its_seat() -> None:
    one = a_booking()
    new = actions.move(one.id, at(MONDAY, 11), actor=CITIZEN, reason="臨時有事", now=FRIDAY)
    assert (new.moved_from, new.party_name, new.reference) != (one.id, one.party_name, one.reference)
    assert queries.booking(one.id).state is S.MOVED
    assert (queries.current(one.id).id, free()) == (new.id, [9, 10])
    assert queries.contact_of(new.id).email == queries.contact_of(one.id).email
    assert told(new.id) == [("mail", "預約改期：測試窗口")]
    with pytest.raises(WrongState):
        actions.move(one.id, at(MONDAY, 10), actor=CITIZEN, now=FRIDAY)


def test_a_move_to_a_full_time_leaves_the_booking_as_it_was() -> None:
    one, _other = a_booking(), a_booking(starts_at=at(MONDAY, 10))
    with pytest.raises(SlotFull):
        actions.move(one.id, at(MONDAY, 10), actor=CITIZEN, now=FRIDAY)
    assert queries.booking(one.id).state is S.BOOKED


def test_cancelled_by_the_office_is_told_by_telephone_where_no_message_arrives() -> None:
    one = a_booking(email="", telephone="03-5550100")
    done = actions.cancel(one.id, "執行人員臨時公務", actor=DESK, now=FRIDAY)
    assert (done.state, done.tell_by_phone) == (S.CANCELLED, True)
    assert [row.id for row in queries.to_telephone()] == [one.id]
    actions.note_telephoned(one.id, actor=DESK, note="已告知", now=FRIDAY)
    assert queries.to_telephone() == []
    assert queries.booking(one.id).steps[-1].note == "已告知"
    own = a_booking(email="", telephone="")
    assert not actions.cancel(own.id, "不需要", actor=CITIZEN, now=FRIDAY).tell_by_phone


def test_cancelling_twice_is_once_and_a_citizen_is_too_late_when_it_has_begun() -> None:
    one = a_booking()
    with pytest.raises(TooLate):
        actions.cancel(one.id, "", actor=CITIZEN, now=FIRST)
    actions.cancel(one.id, "", actor=CITIZEN, now=FRIDAY)
    actions.cancel(one.id, "", actor=CITIZEN, now=FRIDAY)
    events = OutboxEvent.objects.filter(name="BookingCancelled").values_list("body__by_office", flat=True)
    assert list(events) == [False]
    with pytest.raises(NoSuchBooking):
        actions.cancel(0, "", actor=DESK)


def test_attendance_is_recorded_on_the_day_and_a_wrong_mark_is_made_good() -> None:
    one = a_booking()
    with pytest.raises(NotYet):
        actions.record_attendance(one.id, S.ATTENDED, actor=DESK, now=FRIDAY)
    for state in (S.ABSENT, S.BOOKED, S.ATTENDED, S.SERVED):
        assert actions.record_attendance(one.id, state, actor=DESK, now=FIRST).state is state
    assert [step.what for step in queries.booking(one.id).steps] == ["booked", "absent", "booked", "attended", "served"]
    with pytest.raises(WrongState):
        actions.cancel(one.id, "", actor=DESK, now=FIRST)
    with pytest.raises(WrongState):
        actions.record_attendance(one.id, S.HELD, actor=DESK, now=FIRST)


def test_the_day_list_has_every_open_place_and_its_bookings_in_order() -> None:
    late, early = a_booking(starts_at=at(MONDAY, 11)), a_booking()
    gone = a_booking(starts_at=at(MONDAY, 10))
    actions.cancel(gone.id, "", actor=CITIZEN, now=FRIDAY)
    day = {one.place.code: one for one in queries.day_list(MONDAY, now=FRIDAY)}
    assert [one.id for one in day["room"].bookings] == [early.id, late.id]
    assert (day["room"].seats, day["evening"].seats, day["early-bird"].seats) == (3, 15, 8)
    everything = queries.day_list(MONDAY, place_code="room", everything=True, now=FRIDAY)
    assert len(everything[0].bookings) == 3
    assert [one.id for one in queries.between(MONDAY, MONDAY)] == [early.id, gone.id, late.id]


def test_reminders_go_out_once_a_working_day_before() -> None:
    early = a_booking(now=FRIDAY - timedelta(days=3))
    silent = a_booking(starts_at=at(MONDAY, 10), now=FRIDAY - timedelta(days=3), email="", telephone="")
    a_booking(starts_at=at(MONDAY, 11), now=FRIDAY)  # made on the day itself: no need to remind
    friday = date(2026, 11, 20)
    assert queries.reminders_due(date(2026, 11, 19)) == []
    assert actions.send_reminders(friday, actor=SYSTEM, now=FRIDAY) == 2
    assert actions.send_reminders(friday, actor=SYSTEM, now=FRIDAY) == 0
    assert told(early.id)[0] == ("mail", "預約提醒：測試窗口")
    assert [one.id for one in queries.to_telephone()] == [silent.id]


def test_a_reference_is_found_however_it_is_typed() -> None:
    one = a_booking()
    assert queries.booking_of(f" {one.reference[:5].lower()}-{one.reference[5:]} ").id == one.id
    with pytest.raises(NoSuchBooking):
        queries.booking_of("")
