"""Ratings at once, votes in polls, and the reading of comments."""

import re
from collections.abc import Sequence
from datetime import date
from uuid import UUID, uuid4

from django.db import IntegrityError, transaction

from bianmin.kit.clock import today
from bianmin.kit.texts import Text, t
from bianmin.office.queries import require
from bianmin.office.types import Actor, Permission
from bianmin.surveys.errors import (
    AlreadyAnswered,
    AlreadyVoted,
    PollNotOpen,
    UnknownPoll,
    UnknownSurvey,
    WrongAnswer,
    WrongSurvey,
)
from bianmin.surveys.models import Poll, Rating, Response, Spent, Vote
from bianmin.surveys.queries.codes import digest
from bianmin.surveys.queries.opinions import poll
from bianmin.surveys.rules.answers import MOST_WORDS
from bianmin.surveys.types import SCORES, Channel, CommentState, Option

_SLUG = re.compile(r"[a-z0-9][a-z0-9-]{0,58}")
FEWEST, MOST_OPTIONS = 2, 12


@transaction.atomic
def rate(
    score: int,
    *,
    actor: Actor,
    site: str,
    counter: str = "",
    ticket: str = "",
    channel: str = Channel.KIOSK,
    sheet: UUID | None = None,
    on: date | None = None,
) -> None:
    """Rate a counter (or the hall, where none is named) from one to five.

    Kept are month, site and counter: no day, no ticket, no person. A ticket rates once, which is
    remembered as a digest apart from the rating.
    """
    require(actor, Permission.ANSWER_SURVEYS)
    if score not in SCORES:
        raise WrongAnswer
    if ticket and not _spend("ticket", ticket):
        raise AlreadyAnswered
    month = (on or today()).replace(day=1)
    row = Rating(id=sheet or uuid4(), month=month, site=site[:20], counter=counter[:40], channel=channel, score=score)
    Rating.objects.bulk_create([row], ignore_conflicts=True)


@transaction.atomic
def save_poll(
    slug: str,
    *,
    actor: Actor,
    title: Text,
    intro: Text,
    options: Sequence[Option],
    opens_on: date,
    closes_on: date,
    on: date | None = None,
) -> None:
    """Put a question to everybody, or change it before it begins; once begun only its last day may move later."""
    require(actor, Permission.MANAGE_SURVEYS)
    keys = [one.key for one in options]
    fits = _SLUG.fullmatch(slug) and FEWEST <= len(keys) <= MOST_OPTIONS and len(set(keys)) == len(keys)
    if not fits or not title.zh.strip() or not title.en.strip():
        raise WrongSurvey
    if closes_on < opens_on:
        raise WrongSurvey(t("結束日不能早於開始日。", "It can't end before it begins."))
    body = [{"key": one.key, "zh": one.text.zh, "en": one.text.en} for one in options]
    held = Poll.objects.select_for_update().filter(slug=slug).first()
    if held is not None and held.opens_on <= (on or today()):
        same = (held.opens_on, held.options, held.title_zh, held.title_en) == (opens_on, body, title.zh, title.en)
        if not same or closes_on < held.closes_on:
            raise WrongSurvey(
                t("投票已開始，只能延後結束日。", "Votes are being cast: only the last day may be put later.")
            )
    Poll.objects.update_or_create(
        slug=slug,
        defaults={
            "title_zh": title.zh.strip()[:120],
            "title_en": title.en.strip()[:120],
            "intro_zh": intro.zh.strip()[:500],
            "intro_en": intro.en.strip()[:500],
            "options": body,
            "opens_on": opens_on,
            "closes_on": closes_on,
            "made_by": actor.name[:80],
        },
    )


@transaction.atomic
def vote(slug: str, option: str, *, actor: Actor, browser: str, on: date | None = None) -> None:
    """Cast a vote, one from each browser (a random mark in its cookie, of which a digest stays)."""
    require(actor, Permission.ANSWER_SURVEYS)
    day = on or today()
    asked = poll(slug, day)
    if not asked.is_open:
        raise PollNotOpen
    if option not in {one.key for one in asked.options}:
        raise WrongAnswer
    held = Poll.objects.filter(slug=slug).first()
    if held is None:
        raise UnknownPoll
    if not _spend(f"vote.{slug}", browser):
        raise AlreadyVoted
    Vote.objects.create(poll=held, option=option, day=day)


@transaction.atomic
def review_comment(comment_id: UUID, *, actor: Actor, shown: bool, text: str | None = None) -> None:
    """Let a comment be read by others, or not; ``text`` without what names a person replaces it."""
    require(actor, Permission.MANAGE_SURVEYS)
    row = Response.objects.select_for_update().filter(pk=comment_id).exclude(comment="").first()
    if row is None:
        raise UnknownSurvey
    if text is not None and text.strip():
        row.comment = text.strip()[:MOST_WORDS]
    row.comment_state = CommentState.SHOWN if shown else CommentState.HIDDEN
    row.save(update_fields=["comment", "comment_state"])


def _spend(purpose: str, mark: str) -> bool:
    """Remember a mark; say whether it was new."""
    key = digest(purpose, mark)
    if Spent.objects.filter(key=key).exists():
        return False
    try:
        with transaction.atomic():
            Spent.objects.create(key=key)
    except IntegrityError:  # voted before: False is the answer
        return False
    return True
