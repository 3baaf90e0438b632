"""Tables of the pages of places: what can be booked, its hours, openings and closures."""

from django.utils.safestring import mark_safe

from bianmin.bookings import queries
from bianmin.bookings.types import KIND_NAMES, ClosureView, PlaceView
from bianmin.console.bookings_forms import WEEKDAYS
from bianmin.console.parts import Cell, Post, Table, heads
from bianmin.kit.qr import qr
from bianmin.kit.templatetags.ui import rocat, rocfull
from bianmin.kit.texts import Text, t

ALL_PLACES = t("所有項目", "Every place")
ONLINE, OFFLINE = Cell(t("開放", "Open"), badge="good"), Cell(t("僅限同仁", "Staff only"), badge="note")
IN_USE, UNUSED = Cell(t("使用中", "In use"), badge="good"), Cell(t("停用", "Not used"), badge="quiet")


def places_table() -> Table:
    """Return the places."""
    rows = [
        [
            Cell(one.name, href=f"/console/bookings/places/{one.code}/"),
            Cell(KIND_NAMES[one.kind]),
            Cell(one.host if one.host.zh else "—"),
            ONLINE if one.online else OFFLINE,
            IN_USE if one.active else UNUSED,
        ]
        for one in queries.places(active=None)
    ]  # fmt: skip
    columns = heads(
        t("項目", "Place"), t("類別", "Kind"), t("所在單位", "Host"), t("網路預約", "Online"), t("狀態", "State")
    )
    return Table(t("可以預約的項目", "What can be booked"), columns, rows)


def place_facts(one: PlaceView) -> list[tuple[object, object]]:
    """Return what is said of a place."""
    closes: Text = t("時段開始前{m}分鐘", "{m} minutes before").fill(m=one.lead_minutes)
    if one.cutoff_time is not None and not one.cutoff_days:
        closes = t("當日{at}", "at {at} on the day").fill(at=f"{one.cutoff_time:%H:%M}")
    elif one.cutoff_time is not None:
        closes = t("{d}個工作天前的{at}", "at {at}, {d} working day(s) before").fill(
            d=one.cutoff_days, at=f"{one.cutoff_time:%H:%M}"
        )
    facts: list[tuple[object, object]] = [
        (t("類別", "Kind"), KIND_NAMES[one.kind]),
        (t("說明", "About"), one.description if one.description.zh else "—"),
        (t("所在單位", "Host"), one.host if one.host.zh else "—"),
        (t("地址", "Address"), one.address if one.address.zh else t("本分署", "This office")),
        (t("預約截止", "Booking closes"), closes),
        (t("最早可預約", "At most ahead"), t("{n}日前", "{n} days").fill(n=one.ahead_days)),
    ]
    if one.link:
        facts.append((t("視訊連結", "Video link"), one.link))
        code = qr(one.link, str(t("視訊連結的QR碼", "QR code of the video link")))
        facts.append((t("QR碼", "QR code"), mark_safe(code)))  # noqa: S308  (drawn here, its words escaped)
    return facts


def hours_table(one: PlaceView) -> Table:
    """Return the timetables, the newest first, a row a stretch."""
    rows: list[list[Cell]] = []
    for timetable in queries.timetables(one.code)[:6]:
        rows += [
            [
                Cell(rocfull(timetable.valid_from)),
                Cell(WEEKDAYS[each.weekday]),
                Cell(f"{each.opens:%H:%M}–{each.closes:%H:%M}"),
                Cell(each.capacity, number=True),
                Cell(each.slot_minutes, number=True),
                Cell(timetable.made_by),
            ]
            for each in timetable.hours
        ]
        if not timetable.hours:
            rows.append([Cell(rocfull(timetable.valid_from)), Cell(t("不開放", "Closed"), badge="quiet"),
                         *(Cell("") for _ in range(3)), Cell(timetable.made_by)])  # fmt: skip
    columns = heads(
        t("自何日起", "From"), t("星期", "Weekday"), t("時間", "Time"), t("名額", "Seats"), t("分鐘", "Minutes"),
        t("設定人", "Set by"), numbers=(3, 4),
    )  # fmt: skip
    return Table(t("每週時段", "Weekly hours"), columns, rows)


def openings_table(one: PlaceView, *, may: bool) -> Table:
    """Return the coming one-day openings."""
    rows = [
        [
            Cell(rocfull(each.day)),
            Cell(f"{each.opens:%H:%M}–{each.closes:%H:%M}"),
            Cell(each.capacity, number=True),
            Cell(each.slot_minutes, number=True),
            Cell(t("撤回", "Withdraw"), post=Post("unopen", each.id, rocfull(each.day))) if may else Cell(""),
        ]
        for each in queries.openings(one.code)
    ]
    columns = heads(
        t("日期", "Day"), t("時間", "Time"), t("名額", "Seats"), t("分鐘", "Minutes"), t("撤回", "Withdraw"),
        numbers=(2, 3),
    )  # fmt: skip
    return Table(t("單日加開", "Opened on one day"), columns, rows)


def closures_table(closures: list[ClosureView], *, may: bool) -> Table:
    """Return closures that are not over."""
    names = {one.code: one.name for one in queries.places(active=None)}
    rows = [
        [
            Cell(one.reason),
            Cell(names.get(one.place_code or "", ALL_PLACES)),
            Cell(rocat(one.starts_at)),
            Cell(rocat(one.ends_at)),
            Cell(one.made_by),
            Cell(t("恢復開放", "Open again"), post=Post("open", one.id, one.reason)) if may else Cell(""),
        ]
        for one in closures
    ]
    columns = heads(
        t("原因", "Why"), t("項目", "Place"), t("自", "From"), t("至", "Until"), t("公告人", "Said by"),
        t("恢復", "Open again"),
    )  # fmt: skip
    return Table(t("停止開放", "Closed"), columns, rows)
