"""Queues, counters, items, devices, and what is lent or rung, as they hold on a day."""

import hashlib
from datetime import date, timedelta
from typing import Any

from django.db.models import Count, Exists, Max, OuterRef, Q, Sum

from bianmin.desk import models
from bianmin.desk.errors import UnknownCounter
from bianmin.desk.types import (
    BellInfo,
    CounterInfo,
    DeviceInfo,
    ItemInfo,
    QueueInfo,
    RoomInfo,
    ThingInfo,
)
from bianmin.kit import clock
from bianmin.kit.texts import Text


def valid_on(day: date) -> Q:
    """Return the condition that a dated row holds on a day."""
    return Q(Q(valid_to=None) | Q(valid_to__gte=day), valid_from__lte=day)


def queues(*, site_id: int | None = None, on: date | None = None, at_kiosk: bool | None = None) -> list[QueueInfo]:
    """Return the queues that hold on a day, in their order."""
    rows = models.Queue.objects.filter(valid_on(on or clock.today())).order_by("site_id", "position", "id")
    if site_id is not None:
        rows = rows.filter(site_id=site_id)
    if at_kiosk is not None:
        rows = rows.filter(at_kiosk=at_kiosk)
    return [queue_info(row) for row in rows]


def counters(*, site_id: int | None = None, on: date | None = None) -> list[CounterInfo]:
    """Return the counters that hold on a day, by site and number."""
    rows = models.Counter.objects.filter(valid_on(on or clock.today())).order_by("site_id", "number", "id")
    if site_id is not None:
        rows = rows.filter(site_id=site_id)
    return [counter_info(row) for row in rows]


def counter(counter_id: int) -> CounterInfo:
    """Return a counter."""
    row = models.Counter.objects.filter(pk=counter_id).first()
    if row is None:
        raise UnknownCounter
    return counter_info(row)


def items(*, active: bool | None = True) -> list[ItemInfo]:
    """Return what can be done at a counter, in order."""
    rows = models.Item.objects.order_by("position", "id")
    if active is not None:
        rows = rows.filter(is_active=active)
    return [
        ItemInfo(row.pk, row.code, Text(row.name_zh, row.name_en), row.minutes_before, row.position, row.is_active)
        for row in rows
    ]


def devices() -> list[DeviceInfo]:
    """Return the kiosks and boards, the newest first."""
    return [device_info(row) for row in models.Device.objects.select_related("site").order_by("-id")]


def device_by_key(key: str) -> DeviceInfo | None:
    """Return the device a key belongs to; None where there is none or it was withdrawn."""
    digest = hashlib.sha256(key.encode()).digest()
    row = models.Device.objects.select_related("site").filter(key_hash=digest, revoked_at=None).first()
    return device_info(row) if row else None


def uptime(month: date) -> list[tuple[str, int, int]]:
    """Return (device, days, minutes up) of a month."""
    rows = (
        models.DeviceDay.objects.filter(day__year=month.year, day__month=month.month)
        .values("device__name")
        .annotate(days=Count("id"), minutes=Sum("minutes"))
        .order_by("device__name")
    )
    return [(row["device__name"], row["days"], row["minutes"]) for row in rows]


def things() -> list[ThingInfo]:
    """Return what is lent, and what of it is out."""
    out = models.Loan.objects.filter(thing_id=OuterRef("pk"), back_at=None, is_current=True, is_struck=False)
    rows = models.Thing.objects.annotate(out=Exists(out)).order_by("kind", "label")
    return [ThingInfo(row.pk, row.site_id, row.kind, row.label, row.is_active, row.out) for row in rows]


def bells() -> list[BellInfo]:
    """Return the care bells, each with the day of its last test and when the next is due."""
    tested = Max("bellanswer__on_date", filter=Q(bellanswer__need="test", bellanswer__is_current=True))
    return [
        BellInfo(
            row.pk,
            row.site_id,
            row.code,
            Text(row.place_zh, row.place_en),
            row.test_days,
            row.is_active,
            row.tested,
            row.tested + timedelta(days=row.test_days) if row.tested else None,
        )
        for row in models.Bell.objects.annotate(tested=tested).order_by("code")
    ]


def rooms() -> list[RoomInfo]:
    """Return the rooms with how many are in each now."""
    inside = Count("roomuse", filter=Q(roomuse__ended_at=None))
    return [
        RoomInfo(
            row.pk, row.site_id, row.code, Text(row.name_zh, row.name_en), row.kind, row.sex, row.is_active, row.inside
        )
        for row in models.Room.objects.annotate(inside=inside).order_by("kind", "code")
    ]


def queue_info(row: models.Queue) -> QueueInfo:
    """Return a queue's row as others see it."""
    return QueueInfo(
        row.pk,
        row.site_id,
        row.code,
        row.prefix,
        Text(row.name_zh, row.name_en),
        Text(row.services_zh, row.services_en),
        row.at_kiosk,
        row.position,
        row.valid_from,
        row.valid_to,
    )


def counter_info(row: models.Counter) -> CounterInfo:
    """Return a counter's row as others see it."""
    return CounterInfo(
        row.pk,
        row.site_id,
        row.code,
        row.floor,
        row.number,
        Text(row.name_zh, row.name_en),
        tuple(row.functions),
        tuple(row.queues),
        row.valid_from,
        row.valid_to,
    )


def device_info(row: Any) -> DeviceInfo:  # noqa: ANN401  (a device with its site)
    """Return a device's row as others see it."""
    return DeviceInfo(row.pk, row.site_id, row.site.code, row.name, row.kind, row.made_at, row.revoked_at)
