"""What is said to the party of a booking: booked, moved, cancelled, reminded, offered a seat."""

from datetime import datetime

from bianmin.bookings.types import PlaceView
from bianmin.kit import roc
from bianmin.kit.clock import TAIPEI
from bianmin.kit.texts import Text, t

SUBJECTS: dict[str, Text] = {
    "booked": t("預約完成：{place}", "Booked: {place}"),
    "moved": t("預約改期：{place}", "Your booking was moved: {place}"),
    "cancelled": t("預約取消：{place}", "Your booking was cancelled: {place}"),
    "reminded": t("預約提醒：{place}", "A reminder of your booking: {place}"),
    "offered": t("候補通知：{place}", "A seat became free: {place}"),
}
_BODIES: dict[str, Text] = {
    "booked": t(
        "{name} 您好：您已預約「{place}」，時間是{when}，地點：{where}。預約代號：{reference}。"
        "不能前來時，請提早取消，把位子讓給別人。",
        "Dear {name}, you have booked “{place}” for {when}. Where: {where}. Your reference: {reference}. "
        "If you can't come, please cancel early so that others can have the seat.",
    ),
    "moved": t(
        "{name} 您好：您預約的「{place}」改為{when}，地點：{where}。新的預約代號：{reference}。{reason}",
        "Dear {name}, your booking of “{place}” is now for {when}. Where: {where}. Your new reference: {reference}. "
        "{reason}",
    ),
    "cancelled": t(
        "{name} 您好：您預約的「{place}」（{when}）已經取消。原因：{reason}。"
        "造成不便，敬請見諒；您可以再預約其他時段。",
        "Dear {name}, your booking of “{place}” ({when}) was cancelled. Why: {reason}. We are sorry for the trouble; "
        "you are welcome to book another time.",
    ),
    "reminded": t(
        "{name} 您好：提醒您已預約「{place}」，時間是{when}，地點：{where}。預約代號：{reference}。",
        "Dear {name}, a reminder: you booked “{place}” for {when}. Where: {where}. Your reference: {reference}.",
    ),
    "offered": t(
        "{name} 您好：您候補的「{place}」有位子了，時間是{when}。我們替您保留到{until}，請在那之前確認；"
        "逾時會通知下一位。預約代號：{reference}。",
        "Dear {name}, a seat of “{place}” became free for {when}. It is kept for you until {until}: please confirm "
        "before then, or the next person is asked. Your reference: {reference}.",
    ),
}
NO_REASON = t("依您的要求", "at your wish")


def moment(at: datetime) -> Text:
    """Write a moment in a sentence: 115年11月23日（星期一）17:30."""
    local = at.astimezone(TAIPEI)
    return Text(f"{roc.spoken(local.date())}{local:%H:%M}", f"{roc.english(local.date())}, {local:%H:%M}")


def whereabouts(place: PlaceView, office: Text) -> Text:
    """Return host and address of a place; the office's own address where it has none."""
    host, address = place.host, place.address if place.address.zh else office
    if not host.zh:
        return address
    return Text(f"{host.zh}（{address.zh}）", f"{host.en} ({address.en})")


def subject(what: str, place: PlaceView) -> Text:
    """Return what a message is headed."""
    return SUBJECTS[what].fill(place=place.name)


def body(what: str, place: PlaceView, **values: object) -> Text:
    """Return what a message says; values are name, when, where, reference, reason and until as it needs them."""
    return _BODIES[what].fill(place=place.name, **values)
