"""Manuals, the Q&A handbook and rules of rewards: a version is written by one and approved by another."""

from datetime import date, datetime

from django.db import IntegrityError, transaction

from bianmin.kit import clock
from bianmin.kit.texts import t
from bianmin.office import queries as office
from bianmin.office.types import Actor, Permission
from bianmin.reviews import models
from bianmin.reviews.actions.keeping import among, locked, require_other, required
from bianmin.reviews.errors import NotNow, UnknownRecord
from bianmin.reviews.types.words import MANUALS

MOST_WORDS = 50_000


@transaction.atomic
def write_version(
    *,
    actor: Actor,
    words: str,
    valid_from: date,
    manual_id: int | None = None,
    kind: str = "",
    title: str = "",
    topic: str = "",
    change: str = "",
    now: datetime | None = None,
) -> int:
    """Write a new document or the next version of one; return the version. A document has one draft at a time."""
    office.require(actor, Permission.WRITE_MANUALS)
    said = required(words, MOST_WORDS, t("內容", "words"))
    if manual_id is None:
        named = required(title, 150, t("名稱或問題", "title or question"))
        manual, _ = models.Manual.objects.get_or_create(
            kind=among(kind, MANUALS), title=named, defaults={"topic": topic.strip()[:40]}
        )
    else:
        manual = locked(models.Manual, manual_id)
    latest = manual.versions.order_by("-number").first()
    try:
        with transaction.atomic():
            row = models.ManualVersion.objects.create(
                manual=manual,
                number=latest.number + 1 if latest is not None else 1,
                words=said,
                change=change.strip()[:200],
                valid_from=valid_from,
                written_by=actor.name[:80],
                written_staff_id=actor.staff_id,
                written_at=now or clock.now(),
            )
    except IntegrityError as problem:
        raise NotNow(t("這份文件已有一版待核定。", "A version of this document awaits approval already.")) from problem
    return row.pk


@transaction.atomic
def decide_version(version_id: int, *, actor: Actor, approved: bool, now: datetime | None = None) -> None:
    """Approve a version another person wrote, or send it back."""
    office.require(actor, Permission.APPROVE_REVIEWS)
    row = models.ManualVersion.objects.select_for_update(no_key=True).filter(pk=version_id).first()
    if row is None:
        raise UnknownRecord
    if row.state != "draft":
        raise NotNow(t("這一版已經核定或退回。", "This version was decided already."))
    require_other(actor, row.written_staff_id, row.written_by)
    row.state = "approved" if approved else "refused"
    row.decided_by, row.decided_at = actor.name[:80], now or clock.now()
    row.save(update_fields=["state", "decided_by", "decided_at"])
