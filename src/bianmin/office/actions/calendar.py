"""The official office calendar over the library's: a file a year, or one announced day (a typhoon)."""

from dataclasses import dataclass
from datetime import date, datetime

from django.db import transaction

from bianmin.kit import clock, outbox
from bianmin.office import models
from bianmin.office.events import CalendarChanged
from bianmin.office.rules import calendar_file, require
from bianmin.office.types import Actor, Permission


@dataclass(frozen=True, slots=True)
class CalendarLoaded:
    """What a calendar file brought: days read, and those that are new or say something else now."""

    first: date
    last: date
    days: int
    changed: tuple[date, ...]


@transaction.atomic
def load_calendar(content: bytes, file_name: str, *, actor: Actor, now: datetime | None = None) -> CalendarLoaded:
    """Load an official calendar file, wholly or not at all; the same file again changes nothing.

    Faults refuse it all and name every line. The event ``CalendarChanged`` lets those who hold open
    deadlines compute them anew.
    """
    require(actor, Permission.LOAD_CALENDAR)
    days = calendar_file.read(content)
    moment = now or clock.now()
    known = {row.day: row for row in models.CalendarDay.objects.filter(day__in=[one.day for one in days])}
    changed = []
    for one in days:
        row = known.get(one.day)
        if row is not None and (row.is_working, row.name) == (one.is_working, one.name):
            continue
        changed.append(one.day)
        models.CalendarDay.objects.update_or_create(
            day=one.day,
            defaults={
                "is_working": one.is_working,
                "name": one.name,
                "source": file_name[:120],
                "made_at": moment,
            },
        )
    if changed:
        outbox.record(CalendarChanged(changed, actor.name))
    return CalendarLoaded(days[0].day, days[-1].day, len(days), tuple(changed))


@transaction.atomic
def announce_day(day: date, name: str, *, actor: Actor, is_working: bool = False, now: datetime | None = None) -> None:
    """Say that offices are closed (or work) on a day, as for a typhoon; the same again does nothing."""
    require(actor, Permission.LOAD_CALENDAR)
    said = {"is_working": is_working, "name": name.strip()[:60]}
    if models.CalendarDay.objects.filter(day=day, **said).exists():
        return
    models.CalendarDay.objects.update_or_create(
        day=day, defaults={**said, "source": actor.name[:120], "made_at": now or clock.now()}
    )
    outbox.record(CalendarChanged([day], actor.name))


@transaction.atomic
def withdraw_day(day: date, *, actor: Actor) -> None:
    """Take an announced day back; the library's calendar holds again."""
    require(actor, Permission.LOAD_CALENDAR)
    gone, _ = models.CalendarDay.objects.filter(day=day).delete()
    if gone:
        outbox.record(CalendarChanged([day], actor.name))
