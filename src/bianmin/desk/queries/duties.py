"""Rosters of a month or a day, swaps that wait, volunteers with their hours, figures."""

from collections.abc import Iterable
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from django.db.models import Count, Q, Sum

from bianmin.desk import models
from bianmin.desk.errors import UnknownEntry
from bianmin.desk.rules.duties import hours
from bianmin.desk.types import DutyFigures, DutyInfo, SwapInfo, VolunteerInfo
from bianmin.desk.types.words import DUTIES
from bianmin.kit import clock


def month_of(day: date) -> tuple[date, date]:
    """Return the first and last day of a day's month."""
    first = day.replace(day=1)
    return first, (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)


def roster(first: date, last: date, *, kind: str = "", site_id: int | None = None) -> list[DutyInfo]:
    """Return the duties of a period in order."""
    rows = _duties().filter(day__range=(first, last))
    if kind:
        rows = rows.filter(kind=kind)
    if site_id is not None:
        rows = rows.filter(site_id=site_id)
    return [_duty(row) for row in rows]


def on_duty(on: date | None = None) -> list[DutyInfo]:
    """Return who is on duty on a day."""
    day = on or clock.today()
    return roster(day, day)


def duty(duty_id: int) -> DutyInfo:
    """Return a duty."""
    row = _duties().filter(pk=duty_id).first()
    if row is None:
        raise UnknownEntry
    return _duty(row)


def swaps(*, waiting: bool | None = None) -> list[SwapInfo]:
    """Return the swaps that were asked for, the newest first; those that wait, or were answered, where asked."""
    rows = models.Swap.objects.order_by("-id")
    if waiting is not None:
        rows = rows.filter(answer="") if waiting else rows.exclude(answer="")
    found = list(rows[:200])
    ids = {one.duty_id for one in found} | {one.other_id for one in found}
    duties = {row.pk: _duty(row) for row in _duties().filter(pk__in=ids)}
    return [
        SwapInfo(
            row.pk,
            duties[row.duty_id],
            duties[row.other_id],
            row.reason,
            row.asked_by,
            row.asked_at,
            row.answer,
            row.answered_by,
        )
        for row in found
    ]


def volunteers(year: int | None = None) -> list[VolunteerInfo]:
    """Return the volunteers with the hours, training and people guided of a year (default: this one)."""
    in_year = year or clock.today().year
    worked: dict[int, list[Any]] = {}
    for row in models.Duty.objects.filter(day__year=in_year, volunteer__isnull=False):
        worked.setdefault(row.volunteer_id or 0, []).append(row)
    learned: dict[int, Any] = {
        row["volunteer_id"]: row
        for row in models.Training.objects.filter(on_date__year=in_year, volunteer__isnull=False)
        .values("volunteer_id")
        .annotate(hours=Sum("hours", filter=Q(kind="training")), briefings=Count("id", filter=Q(kind="briefing")))
    }
    return [
        VolunteerInfo(
            row.pk,
            row.name,
            row.telephone,
            row.since,
            row.until,
            Decimal(str(round(sum(hours(one.came_at, one.went_at) for one in worked.get(row.pk, [])), 1))),
            learned.get(row.pk, {}).get("hours") or Decimal(0),
            learned.get(row.pk, {}).get("briefings", 0),
            sum(one.guided for one in worked.get(row.pk, [])),
        )
        for row in models.Volunteer.objects.order_by("until", "name", "id")
    ]


def duty_figures(first: date, last: date) -> list[DutyFigures]:
    """Return, for each kind of duty in a period, how many were planned and attended, hours, people guided, swaps."""
    rows = list(models.Duty.objects.filter(day__range=(first, last)))
    swapped = dict(
        models.Swap.objects.filter(answer="agreed", duty__day__range=(first, last))
        .values_list("duty__kind")
        .annotate(Count("id"))
    )
    return [_figures(kind, [row for row in rows if row.kind == kind], swapped.get(kind, 0)) for kind in DUTIES]


def _figures(kind: str, rows: Iterable[Any], swapped: int) -> DutyFigures:
    kept = list(rows)
    return DutyFigures(
        kind,
        DUTIES[kind],
        len(kept),
        sum(row.came_at is not None for row in kept),
        round(sum(hours(row.came_at, row.went_at) for row in kept), 1),
        sum(row.guided for row in kept),
        swapped,
    )


def _duties() -> Any:  # noqa: ANN401  (rows and tables of any register, chosen by name)
    return models.Duty.objects.select_related("staff", "volunteer").order_by("day", "begins", "kind", "id")


def _duty(row: Any) -> DutyInfo:  # noqa: ANN401  (rows and tables of any register, chosen by name)
    return DutyInfo(
        row.pk,
        row.site_id,
        row.kind,
        row.day,
        row.begins,
        row.ends,
        row.staff_id,
        row.volunteer_id,
        row.staff.full_name if row.staff else row.volunteer.name,
        row.came_at,
        row.went_at,
        row.guided,
    )
