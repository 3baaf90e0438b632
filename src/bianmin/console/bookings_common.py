"""What the pages of bookings share: days in addresses, their tabs, badges of states."""

from datetime import date, timedelta

from bianmin.bookings import queries
from bianmin.bookings.types import BookingState, WaitingState
from bianmin.kit.clock import today
from bianmin.kit.roc import parse
from bianmin.kit.texts import Text, t
from bianmin.office import queries as office
from bianmin.office.types import Actor, Permission

BADGES: dict[BookingState, str] = {
    BookingState.HELD: "caution",
    BookingState.BOOKED: "note",
    BookingState.ATTENDED: "good",
    BookingState.SERVED: "good",
    BookingState.ABSENT: "stop",
    BookingState.CANCELLED: "quiet",
    BookingState.MOVED: "quiet",
    BookingState.LAPSED: "quiet",
}
WAITING_BADGES: dict[WaitingState, str] = {WaitingState.WAITING: "note", WaitingState.OFFERED: "caution"}
CHANNELS: dict[str, Text] = {
    "web": t("網路", "Online"),
    "counter": t("臨櫃", "Counter"),
    "telephone": t("電話", "Telephone"),
    "letter": t("書面", "Letter"),
    "fax": t("傳真", "Fax"),
}
STEPS: dict[str, Text] = {
    "held": t("保留時段", "Seat held"),
    "booked": t("完成預約", "Booked"),
    "offered": t("通知候補", "Offered to who waited"),
    "cancelled": t("取消", "Cancelled"),
    "moved": t("改期", "Moved"),
    "attended": t("已報到", "Arrived"),
    "absent": t("未到", "Did not come"),
    "served": t("已辦畢", "Served"),
    "lapsed": t("逾時未確認", "Not confirmed in time"),
    "reminded": t("提醒", "Reminded"),
    "telephoned": t("已電話告知", "Told by telephone"),
}
TOLD: dict[str, Text] = {
    "mail": t("已寄電子郵件", "e-mail sent"),
    "sms": t("已發簡訊", "SMS sent"),
    "telephone": t("須電話告知", "to be telephoned"),
}
EARLIEST, LATEST = date(2000, 1, 1), date(2120, 1, 1)


def day_from(text: str, usual: date | None = None) -> date:
    """Return the day named in an address, the usual one (today) where it names none that can be."""
    try:
        found = date.fromisoformat(text)
    except ValueError:  # a day of the Republic, or the usual one
        found = parse(text) or usual or today()
    return found if EARLIEST <= found <= LATEST else today()


def month_from(text: str) -> date:
    """Return the first day of the month named in an address (2026-11), this month's where it names none."""
    try:
        found = date.fromisoformat(f"{text}-01")
    except ValueError:  # an address typed by hand: this month
        found = today().replace(day=1)
    return found if EARLIEST <= found <= LATEST else today().replace(day=1)


def next_month(first: date, months: int = 1) -> date:
    """Return the first day of another month."""
    count = first.year * 12 + first.month - 1 + months
    return date(count // 12, count % 12 + 1, 1)


def week_of(day: date) -> list[date]:
    """Return the days from a day to the sixth after it."""
    return [day + timedelta(days=n) for n in range(7)]


def tabs(actor: Actor, current: str) -> list[tuple[Text, str, bool, int | None]]:
    """Return the tabs of the pages of bookings, with how many wait for somebody."""
    misfits, calls = len(queries.misfits()), len(queries.to_telephone())
    shown: list[tuple[str, Text, str, int | None]] = [
        ("day", t("當日預約", "The day"), "/console/bookings/", None),
        ("month", t("月曆", "Month"), "/console/bookings/month/", None),
        ("waiting", t("候補", "Waiting lists"), "/console/bookings/waiting/", len(queries.waiting_list()) or None),
        ("misfits", t("待處理", "To be settled"), "/console/bookings/misfits/", (misfits + calls) or None),
    ]
    if office.may(actor, Permission.READ_BOOKINGS):
        shown.append(("places", t("項目與時段", "Places and hours"), "/console/bookings/places/", None))
    return [(text, to, key == current, count) for key, text, to, count in shown]
