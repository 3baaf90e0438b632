"""Skill tests with their means, results someone may see, rotations and EAP events."""

from datetime import date

from django.db.models import Avg, Count

from bianmin.office.types import Actor
from bianmin.reviews import models
from bianmin.reviews.errors import UnknownRecord
from bianmin.reviews.queries.reach import section_of, seen_by
from bianmin.reviews.rules.conduct import tenth
from bianmin.reviews.types import SkillResultInfo, SkillTestInfo, StaffEventInfo

MOST = 200


def skill_tests() -> list[SkillTestInfo]:
    """Return the skill tests, the newest first, with how many took each and their mean."""
    rows = models.SkillTest.objects.annotate(number=Count("results"), mean=Avg("results__value"))
    return [
        SkillTestInfo(row.pk, row.kind, row.title, row.held_on, row.number, tenth(row.mean))
        for row in rows.order_by("-held_on", "-id")[:MOST]
    ]


def skill_results(actor: Actor, test_id: int | None = None) -> list[SkillResultInfo]:
    """Return the results of a test (or the actor's sight of all) that someone may see, the best first."""
    rows = models.SkillResult.objects.filter(seen_by(actor)).select_related("test", "staff")
    if test_id is not None:
        if not models.SkillTest.objects.filter(pk=test_id).exists():
            raise UnknownRecord
        rows = rows.filter(test_id=test_id)
    return [
        SkillResultInfo(
            row.pk,
            row.test.kind,
            row.test.title,
            row.test.held_on,
            row.person,
            row.staff_id,
            section_of(row),
            row.value,
        )
        for row in rows.order_by("-test__held_on", "test_id", "-value", "person")[:MOST]
    ]


def staff_events(first: date | None = None, last: date | None = None) -> list[StaffEventInfo]:
    """Return rotations and EAP events, the newest first."""
    rows = models.StaffEvent.objects.order_by("-held_on", "-id")
    if first is not None and last is not None:
        rows = rows.filter(held_on__range=(first, last))
    return [StaffEventInfo(row.pk, row.kind, row.title, row.held_on, row.persons, row.note) for row in rows[:MOST]]
