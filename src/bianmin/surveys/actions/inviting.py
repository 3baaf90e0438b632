"""Codes given out: one use each, kept apart from what is answered with them."""

from collections.abc import Sequence
from datetime import date

from django.db import transaction

from bianmin.kit.clock import today
from bianmin.kit.texts import t
from bianmin.office.queries import require
from bianmin.office.types import Actor, Permission
from bianmin.surveys.errors import WrongSurvey
from bianmin.surveys.models import Invitation, Sending
from bianmin.surveys.queries.asking import survey
from bianmin.surveys.queries.codes import digest, new_token, token_for
from bianmin.surveys.types import Audience

MOST = 5_000


@transaction.atomic
def invite(code: str, marks: Sequence[str], *, actor: Actor, on: date | None = None) -> int:
    """Send a survey with things that were answered (``request:17``); return how many had none yet.

    The code of each is ``queries.token_for``; doing it again changes nothing.
    """
    require(actor, Permission.MANAGE_SURVEYS)
    day = on or today()
    asked = survey(code, day)
    if asked.audience != Audience.CODE or not asked.is_active:
        return 0
    rows = [
        Invitation(token=digest("invitation", token_for(code, mark)), survey_id=code, sent_on=day) for mark in marks
    ]
    held = {
        bytes(one)
        for one in Invitation.objects.filter(token__in=[row.token for row in rows]).values_list("token", flat=True)
    }
    fresh = [row for row in rows if row.token not in held]
    Invitation.objects.bulk_create(fresh, ignore_conflicts=True)
    return len(fresh)


@transaction.atomic
def issue_codes(code: str, count: int, *, actor: Actor, on: date | None = None) -> list[str]:
    """Make codes to be handed out by lot, each for one answer; return them: they are shown this once.

    Only digests stay, in no order; who gets which code is nobody's to know.
    """
    require(actor, Permission.MANAGE_SURVEYS)
    day = on or today()
    asked = survey(code, day)
    if asked.audience != Audience.CODE:
        raise WrongSurvey(t("這份問卷不用代碼。", "This survey needs no codes."))
    if not 1 <= count <= MOST:
        raise WrongSurvey(t("一次可發1至5,000份。", "Between 1 and 5,000 at a time."))
    tokens = sorted(new_token() for _ in range(count))
    Invitation.objects.bulk_create(
        sorted(
            (Invitation(token=digest("invitation", token), survey_id=code, sent_on=day) for token in tokens),
            key=lambda row: bytes(row.token),
        )
    )
    return tokens


@transaction.atomic
def note_sending(code: str, count: int, *, actor: Actor, note: str = "", on: date | None = None) -> None:
    """Write down how many copies without codes were handed out."""
    require(actor, Permission.MANAGE_SURVEYS)
    day = on or today()
    survey(code, day)
    if not 1 <= count <= MOST:
        raise WrongSurvey(t("一次可發1至5,000份。", "Between 1 and 5,000 at a time."))
    Sending.objects.create(survey_id=code, sent_on=day, count=count, note=note.strip()[:200], who=actor.name[:80])
