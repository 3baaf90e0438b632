"""Refusals of bookings."""

from bianmin.kit.errors import NotFound, Refusal, Unusable
from bianmin.kit.texts import t


class NoSuchPlace(NotFound):
    """There is no place of this code."""

    code = "no-such-place"
    text = t("沒有「{code}」這個預約項目。", "There is no place “{code}” to book.")


class NoSuchBooking(NotFound):
    """There is no booking of this id or reference."""

    code = "no-such-booking"
    text = t("查無此預約。", "There is no such booking.")


class NoSuchEntry(NotFound):
    """There is no closure, opening or waiting entry of this id, or it was taken back already."""

    code = "no-such-entry"
    text = t("查無此筆資料，或已經撤回。", "There is no such entry, or it was taken back already.")


class NoSuchSlot(Refusal):
    """The place has no slot at that time: outside its hours, closed, or not a slot's beginning."""

    code = "no-such-slot"
    text = t("這個時段不開放預約，請改選其他時段。", "This time can't be booked. Please choose another.")


class SlotFull(Refusal):
    """Every seat of the slot is taken; others may have been quicker."""

    code = "slot-full"
    text = t(
        "這個時段剛剛額滿了，請改選其他時段或登記候補。",
        "This time has just been filled. Please choose another, or join the waiting list.",
    )


class TooLate(Refusal):
    """The slot is too near, or past, for a booking."""

    code = "too-late"
    text = t("這個時段已經截止預約，請改選較晚的時段。", "Booking for this time has closed. Please choose a later one.")


class TooEarly(Refusal):
    """The slot lies further ahead than may be booked."""

    code = "too-early"
    text = t("最早只能在{days}日前預約。", "It can be booked at most {days} days ahead.")


class NotOnline(Refusal):
    """This place is booked by the office alone."""

    code = "not-online"
    text = t("這個項目請以電話或臨櫃預約。", "Please book this by telephone or at the counter.")


class HoldLapsed(Refusal):
    """The seat was kept for a while and not confirmed in that time."""

    code = "hold-lapsed"
    text = t("保留時間已過，請重新選擇時段。", "The seat was kept until just now. Please choose a time again.")


class WrongState(Refusal):
    """The booking is past this step: cancelled, moved or over."""

    code = "booking-state"
    text = t("這筆預約目前是「{state}」，不能這樣處理。", "This booking is “{state}”; this can't be done with it.")


class NotYet(Refusal):
    """Attendance is recorded on the day, not before."""

    code = "not-yet"
    text = t("預約日當天才能登錄報到情形。", "Attendance is recorded from the day of the booking on.")


class SeatsFree(Refusal):
    """Nobody needs to wait: there are free seats that day."""

    code = "seats-free"
    text = t("當日還有空位，請直接預約。", "There are free seats on that day: please book one.")


class AlreadyWaiting(Refusal):
    """The same party waits for that day already."""

    code = "already-waiting"
    text = t("您已登記這一天的候補。", "You are on the waiting list of that day already.")


class BadPlace(Unusable):
    """What was said about a place doesn't hold together."""

    code = "bad-place"
    text = t("預約項目的資料不完整或不合理：{why}", "What was given for the place doesn't hold together: {why}")


class BadParty(Unusable):
    """A booking needs a name."""

    code = "bad-party"
    text = t("請填寫姓名。", "Please give a name.")
