"""Conduct reviews of a month with ranks, whom the group reviews, and how a half-year or year stands."""

from collections import Counter
from datetime import date
from decimal import Decimal
from typing import Any

from django.db.models import Count

from bianmin.office import queries as office
from bianmin.office.types import Actor, Role
from bianmin.reviews import models
from bianmin.reviews.errors import UnknownRecord
from bianmin.reviews.queries.reach import require_sight, section_of, seen_by, sees_all
from bianmin.reviews.rules import conduct as rules
from bianmin.reviews.types import ConductInfo
from bianmin.reviews.types.words import CONDUCT_ROLES

AGENT = "執行員"
"""A clerk of a section whose title has this word is reviewed among the enforcement agents."""


def is_closed(month: date) -> bool:
    """Say whether a month's review is closed."""
    return models.ConductMonth.objects.filter(month=month).exists()


def to_review() -> list[tuple[str, int, str]]:
    """Return whom the group reviews: role, the person's number and name; clerks first.

    Of namesakes the log-in is added: a month has one review a role and name.
    """
    people = sorted(office.staff_list(active=True), key=lambda person: person.full_name)
    names = Counter(one.full_name for one in people)
    found = [
        (
            "officer" if AGENT in one.title else "clerk",
            one.id,
            one.full_name if names[one.full_name] == 1 else f"{one.full_name}（{one.username}）",
        )
        for one in people
        if Role.SECTION_CLERK in one.roles
    ]
    return sorted(found, key=lambda row: row[0])


def conduct_reviews(actor: Actor, month: date) -> list[ConductInfo]:
    """Return a month's reviews that someone may see, by role and rank; ranks are among all of the month."""
    rows = list(
        models.ConductReview.objects.filter(month=month)
        .select_related("staff")
        .annotate(number=Count("marks"))
        .order_by("role", "person")
    )
    ranked: dict[int, int] = {}
    for role in CONDUCT_ROLES:
        ranked |= rules.ranks({row.pk: row.score for row in rows if row.role == role and row.score is not None})
    own = _own_marks(actor, [row.pk for row in rows])
    seen = set(models.ConductReview.objects.filter(seen_by(actor), month=month).values_list("pk", flat=True))
    found = [_review(row, ranked.get(row.pk), own.get(row.pk)) for row in rows if row.pk in seen]
    return sorted(found, key=lambda one: (one.role, one.rank or 10**6, one.person))


def group_sheet(actor: Actor, month: date) -> list[tuple[str, int, str, Decimal | None]]:
    """Return, for a member of the group, whom to score and what he gave already; others' marks stay theirs."""
    given = {
        (row.review.role, row.review.staff_id): row.score
        for row in models.ConductMark.objects.filter(member_id=actor.staff_id, review__month=month).select_related(
            "review"
        )
    }
    return [(role, number, name, given.get((role, number))) for role, number, name in to_review()]


def conduct_review(review_id: int, actor: Actor) -> ConductInfo:
    """Return one review, where it is the actor's to see."""
    row = models.ConductReview.objects.select_related("staff").filter(pk=review_id).first()
    if row is None:
        raise UnknownRecord
    require_sight(actor, row)
    peers = models.ConductReview.objects.filter(month=row.month, role=row.role)
    ranked = rules.ranks({pk: score for pk, score in peers.values_list("pk", "score") if score is not None})
    return _review(row, ranked.get(row.pk), _own_marks(actor, [row.pk]).get(row.pk))


def conduct_marks(review_id: int, actor: Actor) -> list[tuple[str, Decimal, str]]:
    """Return the group's marks of a review: for those who see everybody's scores alone."""
    if not sees_all(actor):
        return []
    rows = models.ConductMark.objects.filter(review_id=review_id).select_related("member").order_by("id")
    return [(row.member.full_name, row.score, row.remarks) for row in rows]


def conduct_months(limit: int = 24) -> list[tuple[date, int, int, bool]]:
    """Return the latest months with reviews: month, persons, how many are poor, whether it is closed or loaded."""
    closed = set(models.ConductMonth.objects.values_list("month", flat=True))
    found: dict[date, list[Any]] = {}
    for month, score in models.ConductReview.objects.order_by("-month").values_list("month", "score"):
        if month not in found and len(found) == limit:
            break
        found.setdefault(month, []).append(score)
    return [
        (month, len(scores), sum(one is not None and one < rules.POOR for one in scores), month in closed)
        for month, scores in found.items()
    ]


def leaders(role: str, first: date, last: date, least: int) -> list[tuple[str, int | None, Decimal]]:
    """Return who leads a role over a period by the mean of monthly scores, of those with ``least`` months."""
    months: dict[str, list[Decimal]] = {}
    who: dict[str, int | None] = {}
    rows = models.ConductReview.objects.filter(month__range=(first, last), role=role, score__isnull=False)
    for row in rows.order_by("month"):
        months.setdefault(row.person, []).append(row.score or Decimal(0))
        who[row.person] = row.staff_id
    return [(person, who[person], score) for person, score in rules.leaders(months, least)]


def own_conduct(actor: Actor) -> list[ConductInfo]:
    """Return the actor's own reviews, the latest first."""
    rows = models.ConductReview.objects.filter(staff_id=actor.staff_id or 0).select_related("staff").order_by("-month")
    return [_review(row, None, None) for row in rows[:24]]


def _own_marks(actor: Actor, reviews: list[int]) -> dict[int, Decimal]:
    if actor.staff_id is None:
        return {}
    rows = models.ConductMark.objects.filter(member_id=actor.staff_id, review_id__in=reviews)
    return dict(rows.values_list("review_id", "score"))


def _review(row: Any, rank: int | None, own: Decimal | None) -> ConductInfo:  # noqa: ANN401  (a row with its person joined)
    return ConductInfo(
        row.pk,
        row.month,
        row.person,
        row.staff_id,
        section_of(row),
        row.role,
        row.score,
        rank,
        getattr(row, "number", 0),
        row.score is not None and row.score < rules.POOR,
        row.measure,
        own,
    )
