"""Hours of training a person a quarter, and who is short."""

from datetime import date
from decimal import Decimal

from django.db.models import Sum

from bianmin.activities import models
from bianmin.activities.rules import quarter
from bianmin.activities.types import Learner
from bianmin.kit import clock
from bianmin.office import queries as office
from bianmin.office.types import Role

NEEDED = "training_quarter_hours"
COUNTING = ("training", "seminar")
"""Kinds of sessions whose hours count as training."""
OUTSIDE = frozenset({Role.AGENCY, Role.COLLECTOR, Role.CITIZEN, Role.SYSTEM})
"""Who isn't of the office, and needs no training here."""


def learners(on: date | None = None) -> list[Learner]:
    """Return every active member of staff with the hours of a day's quarter, the shortest first.

    Hours come from trainings and seminars that were held; what is needed is a dated setting (usually 8).
    """
    day = on or clock.today()
    first, last = quarter(day)
    needed = Decimal(office.setting(NEEDED, first))
    learned = dict(
        models.Attendance.objects.filter(
            staff__isnull=False,
            session__state="held",
            session__kind__in=COUNTING,
            session__held_on__range=(first, last),
        )
        .values_list("staff_id")
        .annotate(hours=Sum("hours"))
    )
    found = [
        Learner(one.id, one.full_name, learned.get(one.id) or Decimal(0), needed)
        for one in office.staff_list(active=True, on=day)
        if any(role not in OUTSIDE for role in one.roles)
    ]
    return sorted(found, key=lambda one: (one.hours, one.name, one.staff_id))


def short(on: date | None = None) -> list[Learner]:
    """Return who is short of hours in a day's quarter."""
    return [one for one in learners(on) if one.short]


def courses_of(staff_id: int, on: date | None = None) -> list[tuple[date, str, Decimal]]:
    """Return a person's trainings of a day's quarter: day, title, hours."""
    first, last = quarter(on or clock.today())
    rows = (
        models.Attendance.objects.filter(
            staff_id=staff_id, session__kind__in=COUNTING, session__held_on__range=(first, last),
            session__state="held",
        )
        .select_related("session")
        .order_by("session__held_on", "id")
    )  # fmt: skip
    return [(row.session.held_on, row.session.title or row.session.subject, row.hours) for row in rows]
