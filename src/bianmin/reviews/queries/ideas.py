"""Proposals with their reviews, shared documents, manuals with their versions."""

from datetime import date
from typing import Any

from django.db.models import Avg, Count

from bianmin.kit import clock
from bianmin.reviews import models
from bianmin.reviews.errors import UnknownRecord
from bianmin.reviews.rules.conduct import article_points, tenth
from bianmin.reviews.types import ArticleInfo, IdeaInfo, IdeaReviewInfo, ManualInfo, ManualVersionInfo

MOST = 300


def ideas(*, kind: str = "", state: str = "", first: date | None = None, last: date | None = None) -> list[IdeaInfo]:
    """Return proposals, the newest first."""
    rows = _ideas()
    if kind:
        rows = rows.filter(kind=kind)
    if state:
        rows = rows.filter(state=state)
    if first is not None and last is not None:
        rows = rows.filter(submitted_on__range=(first, last))
    return [_idea(row) for row in rows.order_by("-submitted_on", "-id")[:MOST]]


def idea(idea_id: int) -> IdeaInfo:
    """Return a proposal."""
    row = _ideas().filter(pk=idea_id).first()
    if row is None:
        raise UnknownRecord
    return _idea(row)


def idea_reviews(idea_id: int) -> list[IdeaReviewInfo]:
    """Return what the reviewers said."""
    rows = models.IdeaReview.objects.filter(idea_id=idea_id).select_related("member").order_by("id")
    return [IdeaReviewInfo(row.member.full_name, row.value, row.feasible, row.remarks) for row in rows]


def articles(year: int | None = None, *, public: bool = False) -> list[ArticleInfo]:
    """Return shared documents, the newest first; of a year, or those citizens may read."""
    rows = models.Article.objects.order_by("-shared_on", "-id")
    if year is not None:
        rows = rows.filter(shared_on__year=year)
    if public:
        rows = rows.filter(is_public=True)
    return [_article(row) for row in rows[:MOST]]


def article(article_id: int) -> ArticleInfo:
    """Return a shared document."""
    row = models.Article.objects.filter(pk=article_id).first()
    if row is None:
        raise UnknownRecord
    return _article(row)


def article_totals(year: int) -> list[tuple[str, int | None, int, int]]:
    """Return a year's authors with their documents and settled points, the most points first."""
    found: dict[tuple[str, int | None], list[int]] = {}
    for row in models.Article.objects.filter(shared_on__year=year, points__isnull=False):
        found.setdefault((row.author, row.staff_id), []).append(row.points or 0)
    totals = [(author, staff, len(points), sum(points)) for (author, staff), points in found.items()]
    return sorted(totals, key=lambda one: (-one[3], one[0]))


def manuals(*, kind: str = "", on: date | None = None) -> list[ManualInfo]:
    """Return the documents with the version in force on a day and their drafts."""
    rows = models.Manual.objects.prefetch_related("versions").order_by("kind", "topic", "title", "id")
    if kind:
        rows = rows.filter(kind=kind)
    day = on or clock.today()
    return [_manual(row, day) for row in rows[:MOST]]


def manual(manual_id: int, *, on: date | None = None) -> ManualInfo:
    """Return a document with all its versions."""
    row = models.Manual.objects.prefetch_related("versions").filter(pk=manual_id).first()
    if row is None:
        raise UnknownRecord
    return _manual(row, on or clock.today())


def rules_in_force(on: date | None = None) -> list[tuple[int, str]]:
    """Return the versions of the rules of rewards that hold on a day: number of the version, and its name."""
    return [
        (one.current.id, f"{one.title} v{one.current.number}")
        for one in manuals(kind="rules", on=on)
        if one.current is not None
    ]


def _ideas() -> Any:  # noqa: ANN401  (a queryset with means)
    return models.Idea.objects.annotate(
        number=Count("reviews"), value_mean=Avg("reviews__value"), feasible_mean=Avg("reviews__feasible")
    )


def _idea(row: Any) -> IdeaInfo:  # noqa: ANN401  (a row with means)
    return IdeaInfo(
        row.pk,
        row.kind,
        row.title,
        row.words,
        row.unit,
        row.author,
        row.staff_id,
        row.submitted_on,
        row.state,
        row.verdict,
        row.why,
        row.put_by,
        row.put_staff_id,
        row.decided_by,
        row.decided_on,
        row.carried_out_on,
        row.benefit,
        row.number,
        tenth(row.value_mean),
        tenth(row.feasible_mean),
    )


def _article(row: models.Article) -> ArticleInfo:
    return ArticleInfo(
        row.pk,
        row.kind,
        row.title,
        row.words,
        row.author,
        row.staff_id,
        row.publication,
        row.shared_on,
        row.points,
        article_points(row.kind, row.publication),
        row.is_public,
    )


def _manual(row: Any, day: date) -> ManualInfo:  # noqa: ANN401  (a row with its versions)
    versions = tuple(_version(one) for one in sorted(row.versions.all(), key=lambda one: -one.number))
    held = [one for one in versions if one.state == "approved" and one.valid_from <= day]
    return ManualInfo(
        row.pk,
        row.kind,
        row.title,
        row.topic,
        max(held, key=lambda one: (one.valid_from, one.number), default=None),
        next((one for one in versions if one.state == "draft"), None),
        versions,
    )


def _version(row: models.ManualVersion) -> ManualVersionInfo:
    return ManualVersionInfo(
        row.pk,
        row.number,
        row.words,
        row.change,
        row.valid_from,
        row.state,
        row.written_by,
        row.written_staff_id,
        row.written_at,
        row.decided_by,
    )
