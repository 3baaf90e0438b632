"""Who is in which room, how long still, and when somebody last looked in."""

from datetime import date, datetime, timedelta
from typing import Any

from django.db.models import Max

from bianmin.desk import models
from bianmin.desk.errors import UnknownEntry
from bianmin.desk.rules import holding
from bianmin.desk.types import RoomUseInfo, WatchEntry
from bianmin.kit import clock, keyset
from bianmin.kit.texts import Text


def inside(now: datetime | None = None) -> list[RoomUseInfo]:
    """Return who is in a room now, those whose time ends first coming first."""
    rows = _rows().filter(ended_at=None)
    found = [_info(row, now or clock.now()) for row in rows]
    return sorted(found, key=lambda use: (use.ends_by is None, use.ends_by or use.began_at))


def room_uses(
    *,
    kind: str = "",
    first: date | None = None,
    last: date | None = None,
    cursor: str | None = None,
    size: int = keyset.PAGE,
    now: datetime | None = None,
) -> keyset.Page[RoomUseInfo]:
    """Return uses of rooms, the newest first."""
    rows = _rows()
    if kind:
        rows = rows.filter(kind=kind)
    if first is not None:
        rows = rows.filter(began_at__gte=clock.day_begins(first))
    if last is not None:
        rows = rows.filter(began_at__lt=clock.day_begins(last + timedelta(days=1)))
    page = keyset.paginate(rows, ("-began_at", "-id"), cursor, size)
    return keyset.Page([_info(row, now or clock.now()) for row in page.rows], page.next, page.previous)


def room_use(use_id: int, now: datetime | None = None) -> RoomUseInfo:
    """Return a use of a room."""
    row = _rows().filter(pk=use_id).first()
    if row is None:
        raise UnknownEntry
    return _info(row, now or clock.now())


def watches(use_id: int) -> list[WatchEntry]:
    """Return the watch log of a person held, in order."""
    return [WatchEntry(row.at, row.who, row.words) for row in models.Watch.objects.filter(use_id=use_id).order_by("id")]


def watch_due(use: RoomUseInfo, now: datetime | None = None) -> bool:
    """Tell whether somebody must look in again."""
    return use.ends_by is not None and holding.watch_due(use.last_watch or use.began_at, now or clock.now())


def room_figures(first: date, last: date) -> dict[str, int]:
    """Return how often rooms of each kind were used in a period."""
    rows = models.RoomUse.objects.filter(
        began_at__gte=clock.day_begins(first), began_at__lt=clock.day_begins(last + timedelta(days=1))
    )
    return {kind: rows.filter(kind=kind).count() for kind in ("interview", "holding")}


def _rows() -> Any:  # noqa: ANN401  (rows and tables of any register, chosen by name)
    return models.RoomUse.objects.select_related("room").annotate(last_watch=Max("watch__at"))


def _info(row: Any, now: datetime) -> RoomUseInfo:  # noqa: ANN401  (rows and tables of any register, chosen by name)
    return RoomUseInfo(
        id=row.pk,
        room_id=row.room_id,
        room_name=Text(row.room.name_zh, row.room.name_en),
        kind=row.kind,
        person=row.person,
        sex=row.sex,
        case_number=row.case_number,
        officer=row.officer,
        record_no=row.record_no,
        began_at=row.began_at,
        counted_from=row.counted_from,
        ends_by=row.ends_by,
        ended_at=row.ended_at,
        outcome=row.outcome,
        level="" if row.ended_at is not None else holding.level(row.ends_by, now),
        last_watch=row.last_watch,
    )
