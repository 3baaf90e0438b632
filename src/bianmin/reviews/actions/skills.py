"""Skill tests with their results; rotations of duties and EAP events."""

from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal

from django.db import IntegrityError, transaction

from bianmin.kit import clock
from bianmin.kit.texts import t
from bianmin.office import queries as office
from bianmin.office.types import Actor, Permission
from bianmin.reviews import models
from bianmin.reviews.actions.keeping import among, required
from bianmin.reviews.errors import WrongRecord
from bianmin.reviews.types.words import EVENTS, SKILLS

MOST = {"typing": Decimal(999), "written": Decimal(100)}
MOST_PERSONS = 10_000


@transaction.atomic
def record_skill_test(
    kind: str,
    title: str,
    held_on: date,
    results: Sequence[tuple[str, int | None, Decimal]],
    *,
    actor: Actor,
    now: datetime | None = None,
) -> int:
    """Record a skill test with its results: person, the person's number, characters a minute or points."""
    office.require(actor, Permission.KEEP_REVIEWS)
    moment = now or clock.now()
    among(kind, SKILLS)
    if held_on > clock.taipei_date(moment):
        raise WrongRecord(t("測驗日期不能晚於今天。", "The day of the test can't be later than today."))
    if not results:
        raise WrongRecord(t("請填受測人成績。", "Write who was tested, with the result."))
    if any(value.is_nan() or not 0 <= value <= MOST[kind] for _, _, value in results):
        raise WrongRecord(
            t("打字為0至999字，紙筆測驗為0至100分。", "Typing is 0 to 999 characters, a written test 0 to 100 points.")
        )
    try:
        with transaction.atomic():
            row = models.SkillTest.objects.create(
                kind=kind,
                title=required(title, 80, t("名稱", "title")),
                held_on=held_on,
                entered_by=actor.name[:80],
                entered_at=moment,
            )
            models.SkillResult.objects.bulk_create(
                models.SkillResult(test=row, person=person[:60], staff_id=staff_id, value=value)
                for person, staff_id, value in results
            )
    except IntegrityError as problem:
        raise WrongRecord(
            t("這場測驗或其中一人已登錄過。", "This test, or somebody in it, was recorded already.")
        ) from problem
    return row.pk


def record_staff_event(
    kind: str,
    title: str,
    held_on: date,
    persons: int,
    *,
    actor: Actor,
    note: str = "",
    now: datetime | None = None,
) -> int:
    """Record a rotation of duties or an EAP event: how many took part, nobody's name."""
    office.require(actor, Permission.KEEP_REVIEWS)
    moment = now or clock.now()
    if held_on > clock.taipei_date(moment) or not 1 <= persons <= MOST_PERSONS:
        raise WrongRecord(t("日期或人數不正確。", "The day or the number of persons can't be so."))
    row = models.StaffEvent.objects.create(
        kind=among(kind, EVENTS),
        title=required(title, 100, t("名稱", "title")),
        held_on=held_on,
        persons=persons,
        note=note.strip()[:300],
        entered_by=actor.name[:80],
        entered_at=moment,
    )
    return row.pk
