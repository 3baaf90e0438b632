"""Conduct reviews: the group's marks, a month closed with its ranks, corrections, measures."""

from datetime import date, datetime
from decimal import Decimal

from django.db import IntegrityError, transaction

from bianmin.kit import clock
from bianmin.kit.texts import t
from bianmin.office import queries as office
from bianmin.office.types import Actor, Permission
from bianmin.reviews import models, queries
from bianmin.reviews.actions.honours import put_honour
from bianmin.reviews.actions.keeping import locked, note_change, required
from bianmin.reviews.errors import MonthClosed, NotNow, WrongRecord
from bianmin.reviews.rules import conduct as rules
from bianmin.reviews.rules import courtesy
from bianmin.reviews.types.words import CONDUCT_ROLES

ITSELF = t("不能評定自己。", "Nobody scores himself.")
NOT_REVIEWED = t("這位同仁不在本月考核名單。", "This person isn't among those reviewed.")


@transaction.atomic
def score_conduct(
    month: date,
    staff_id: int,
    *,
    actor: Actor,
    role: str,
    score: Decimal,
    remarks: str = "",
    now: datetime | None = None,
) -> int:
    """Give a person's conduct of a month a mark (0 to 100, one decimal); a second mark replaces one's first."""
    office.require(actor, Permission.SCORE_CONDUCT)
    moment, first = now or clock.now(), month.replace(day=1)
    name = next((name for kind, who, name in queries.to_review() if kind == role and who == staff_id), None)
    if actor.staff_id is None or name is None:
        raise WrongRecord(NOT_REVIEWED)
    if staff_id == actor.staff_id:
        raise WrongRecord(ITSELF)
    if first > clock.taipei_date(moment):
        raise WrongRecord(t("不能評定還沒到的月份。", "A month to come can't be scored."))
    fault = courtesy.score_fault(score)
    if fault is not None:
        raise WrongRecord(fault)
    if queries.is_closed(first):
        raise MonthClosed
    review, _ = models.ConductReview.objects.get_or_create(
        month=first,
        role=role,
        person=name[:60],
        defaults={"staff_id": staff_id, "entered_by": actor.name[:80], "entered_at": moment},
    )
    if review.score is not None:
        raise MonthClosed
    models.ConductMark.objects.update_or_create(
        review=review,
        member_id=actor.staff_id,
        defaults={"score": score, "remarks": remarks.strip()[:300], "given_at": moment},
    )
    return review.pk


@transaction.atomic
def close_conduct(month: date, *, actor: Actor, now: datetime | None = None) -> int:
    """Close a month: each score is the mean of the marks, and who is first in each role goes to the honour roll.

    Return how many were reviewed. The roll's entries become public when personnel publishes them.
    """
    office.require(actor, Permission.KEEP_REVIEWS)
    moment, first = now or clock.now(), month.replace(day=1)
    rows = list(models.ConductReview.objects.select_for_update(no_key=True).filter(month=first, score=None))
    if not rows:
        raise NotNow(t("這個月沒有待結算的評分。", "This month has no marks to be closed."))
    try:
        with transaction.atomic():
            models.ConductMonth.objects.create(month=first, closed_by=actor.name[:80], closed_at=moment)
    except IntegrityError as problem:
        raise MonthClosed from problem
    marks: dict[int, list[Decimal]] = {}
    for review_id, score in models.ConductMark.objects.filter(review__in=rows).values_list("review_id", "score"):
        marks.setdefault(review_id, []).append(score)
    for row in rows:
        row.score = rules.mean(marks[row.pk])
    models.ConductReview.objects.bulk_update(rows, ["score"])
    last, everybody = rules.month_end(first), list(models.ConductReview.objects.filter(month=first))
    for role in CONDUCT_ROLES:
        # Those that came with a file compete too.
        ranked = rules.ranks({row.pk: row.score for row in everybody if row.role == role and row.score is not None})
        for row in everybody:
            if ranked.get(row.pk) == 1:
                put_honour(
                    f"conduct_{role}", first, last, actor=actor, person=row.person, staff_id=row.staff_id, now=moment
                )
    return len(rows)


@transaction.atomic
def correct_conduct(review_id: int, *, actor: Actor, score: Decimal, reason: str, now: datetime | None = None) -> None:
    """Correct a score with a reason; what it was before is kept beside it."""
    office.require(actor, Permission.KEEP_REVIEWS)
    row = locked(models.ConductReview, review_id)
    if row.score is None:
        raise NotNow(t("這個月還沒有結算。", "This month isn't closed yet."))
    fault = rules.score_fault(score)
    if fault is not None:
        raise WrongRecord(fault)
    note_change("conduct", row.pk, {"score": str(row.score)}, reason, actor=actor, now=now or clock.now())
    row.score = score
    row.save(update_fields=["score"])


@transaction.atomic
def note_measure(review_id: int, *, actor: Actor, measure: str, now: datetime | None = None) -> None:
    """Write down what is done about a poor review (考核不佳): talk, training, measure by the directions."""
    office.require(actor, Permission.KEEP_REVIEWS)
    row = locked(models.ConductReview, review_id)
    if row.score is None or row.score >= rules.POOR:
        raise NotNow(t("考核不佳（未滿70分）者才登錄處置。", "Measures are noted for scores below 70."))
    row.measure = required(measure, 300, t("處置", "measure"))
    row.measure_by, row.measure_at = actor.name[:80], now or clock.now()
    row.save(update_fields=["measure", "measure_by", "measure_at"])
