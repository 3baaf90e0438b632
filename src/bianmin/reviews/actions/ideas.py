"""Proposals: handed in by anybody, reviewed by a group, decided by two, carried out; documents shared."""

from datetime import date, datetime

from django.db import transaction

from bianmin.kit import clock
from bianmin.kit.texts import t
from bianmin.office import queries as office
from bianmin.office.types import Actor, Permission
from bianmin.reviews import models, queries
from bianmin.reviews.actions.honours import propose_award
from bianmin.reviews.actions.keeping import among, locked, require_other, required
from bianmin.reviews.errors import NotNow, WrongRecord
from bianmin.reviews.rules import conduct as rules
from bianmin.reviews.types.words import ARTICLES, GROUNDS, IDEAS

LEAST_REVIEWS = 2
MOST_POINTS = 5
MOST_ARTICLE = 50
DECIDED = t("這件提案已經決定。", "This proposal was decided already.")


def submit_idea(kind: str, title: str, words: str, *, actor: Actor, unit: str = "", now: datetime | None = None) -> int:
    """Hand in a proposal (創意服務提案、興革意見) in one's own name."""
    office.require(actor, Permission.SHARE_IDEAS)
    row = models.Idea.objects.create(
        kind=among(kind, IDEAS),
        title=required(title, 100, t("名稱", "title")),
        words=required(words, 4000, t("內容", "proposal")),
        unit=unit.strip()[:60],
        author=actor.name[:60],
        staff_id=actor.staff_id,
        submitted_on=clock.taipei_date(now or clock.now()),
    )
    return row.pk


@transaction.atomic
def review_idea(
    idea_id: int, *, actor: Actor, value: int, feasible: int, remarks: str = "", now: datetime | None = None
) -> None:
    """Say how valuable a proposal is and whether it can be done, each 1 to 5; a second word replaces one's first."""
    office.require(actor, Permission.REVIEW_IDEAS)
    row = locked(models.Idea, idea_id)
    if row.state != "submitted":
        raise NotNow(DECIDED)
    if actor.staff_id is None or row.staff_id == actor.staff_id:
        raise WrongRecord(t("提案人不審查自己的提案。", "Nobody reviews a proposal of his own."))
    if not (1 <= value <= MOST_POINTS and 1 <= feasible <= MOST_POINTS):
        raise WrongRecord(t("價值與可行性各評1至5分。", "Value and feasibility have 1 to 5 points each."))
    models.IdeaReview.objects.update_or_create(
        idea=row,
        member_id=actor.staff_id,
        defaults={
            "value": value,
            "feasible": feasible,
            "remarks": remarks.strip()[:300],
            "given_at": now or clock.now(),
        },
    )


@transaction.atomic
def put_forward(idea_id: int, *, actor: Actor, adopt: bool, why: str) -> None:
    """Put forward whether a proposal is adopted, once two reviewed it; another person confirms."""
    office.require(actor, Permission.REVIEW_IDEAS)
    row = locked(models.Idea, idea_id)
    if row.state != "submitted":
        raise NotNow(DECIDED)
    if row.reviews.count() < LEAST_REVIEWS:
        raise NotNow(t("至少二人審查後才能提出決定。", "At least two must have reviewed it first."))
    row.verdict, row.why = adopt, required(why, 300, t("理由", "reason"))
    row.state, row.put_by, row.put_staff_id = "put_forward", actor.name[:80], actor.staff_id
    row.save(update_fields=["verdict", "why", "state", "put_by", "put_staff_id"])


@transaction.atomic
def confirm_idea(idea_id: int, *, actor: Actor, agreed: bool, now: datetime | None = None) -> None:
    """Confirm what another put forward for a proposal, or send it back to the reviewers."""
    office.require(actor, Permission.APPROVE_REVIEWS)
    row = locked(models.Idea, idea_id)
    if row.state != "put_forward":
        raise NotNow(t("這件提案沒有待核定的決定。", "No decision on this proposal waits."))
    require_other(actor, row.put_staff_id, row.put_by)
    row.state = ("adopted" if row.verdict else "declined") if agreed else "submitted"
    row.decided_by, row.decided_on = (actor.name[:80], clock.taipei_date(now or clock.now())) if agreed else ("", None)
    row.save(update_fields=["state", "decided_by", "decided_on"])


@transaction.atomic
def carry_out(idea_id: int, *, actor: Actor, on: date, benefit: str) -> None:
    """Write down that an adopted proposal was carried out, and with what benefit."""
    office.require(actor, Permission.REVIEW_IDEAS)
    row = locked(models.Idea, idea_id)
    if row.state != "adopted":
        raise NotNow(t("採行的提案才登錄實施效益。", "The benefit is noted for proposals that were adopted."))
    if row.decided_on is not None and on < row.decided_on:
        raise WrongRecord(t("實施日不能早於核定日。", "It can't be carried out before it was adopted."))
    row.benefit, row.carried_out_on, row.state = required(benefit, 500, t("效益", "benefit")), on, "carried_out"
    row.save(update_fields=["benefit", "carried_out_on", "state"])


def share_article(
    kind: str, title: str, words: str, *, actor: Actor, publication: str = "", now: datetime | None = None
) -> int:
    """Share a document (知識文件) with colleagues in one's own name; ``publication``: where it appeared."""
    office.require(actor, Permission.SHARE_IDEAS)
    row = models.Article.objects.create(
        kind=among(kind, ARTICLES),
        title=required(title, 120, t("名稱", "title")),
        words=required(words, 20_000, t("內容", "words")),
        author=actor.name[:60],
        staff_id=actor.staff_id,
        publication=publication.strip()[:120],
        shared_on=clock.taipei_date(now or clock.now()),
    )
    return row.pk


@transaction.atomic
def settle_article(
    article_id: int, *, actor: Actor, points: int, public: bool = False, now: datetime | None = None
) -> None:
    """Settle the points of a document for the year's award, and whether citizens may read it."""
    office.require(actor, Permission.KEEP_REVIEWS)
    row = locked(models.Article, article_id)
    if not 0 <= points <= MOST_ARTICLE:
        raise WrongRecord(t("點數為0至50。", "Points are 0 to 50."))
    row.points, row.is_public = points, public
    row.settled_by, row.settled_on = actor.name[:80], clock.taipei_date(now or clock.now())
    row.save(update_fields=["points", "is_public", "settled_by", "settled_on"])


@transaction.atomic
def propose_knowledge_awards(year: int, *, actor: Actor, now: datetime | None = None) -> int:
    """Put forward the awards a year's points earn (from December on, to be done by the next January)."""
    office.require(actor, Permission.KEEP_REVIEWS)
    moment = now or clock.now()
    if clock.taipei_date(moment) < date(year, 12, 1):
        raise NotNow(t("知識分享獎勵自12月起辦理。", "The awards for knowledge are proposed from December on."))
    found = 0
    for author, staff_id, _, points in queries.article_totals(year):
        kind = rules.knowledge_award(points)
        if kind:
            propose_award(
                "knowledge",
                kind,
                actor=actor,
                person=author,
                staff_id=staff_id,
                first=date(year, 1, 1),
                last=date(year, 12, 31),
                reason=f"{GROUNDS['knowledge'].zh}（{points}點）",
                now=moment,
            )
            found += 1
    return found
