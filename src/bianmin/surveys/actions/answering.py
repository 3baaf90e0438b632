"""Answers of surveys: only what was said, on which day, by which channel. Never who, never in which order.

Nothing here goes into the outbox or a log, and the row's id isn't told to anybody. ``sheet`` is a random
id that a form bore from the start: the same sheet sent twice is one response.
"""

from collections.abc import Mapping
from datetime import date
from uuid import UUID, uuid4

from django.db import transaction

from bianmin.kit.clock import today
from bianmin.kit.texts import t
from bianmin.office.queries import require
from bianmin.office.types import Actor, Permission
from bianmin.surveys import rules
from bianmin.surveys.errors import AlreadyAnswered, CodeNeeded, NoUndo, UnknownSurvey, WrongAnswer, WrongSurvey
from bianmin.surveys.models import Invitation, Response
from bianmin.surveys.queries.asking import survey
from bianmin.surveys.queries.codes import digest, fold_token, invitation
from bianmin.surveys.types import CHANNELS, Audience, Channel, CommentState, SurveyView

ON_PAPER = frozenset({Channel.PAPER, Channel.MAIL})


@transaction.atomic
def answer(
    code: str,
    answers: Mapping[str, str],
    comment: str = "",
    *,
    actor: Actor,
    channel: str = Channel.WEB,
    site: str = "",
    token: str = "",
    sheet: UUID | None = None,
    on: date | None = None,
) -> None:
    """Take what somebody answers by himself. Surveys by code take a code, which answers once.

    Refuses ``UnknownSurvey``, ``CodeNeeded``, ``AlreadyAnswered``, ``WrongAnswer``, ``NothingAnswered``.
    """
    require(actor, Permission.ANSWER_SURVEYS)
    day = on or today()
    asked = survey(code, day)
    if not asked.is_active:
        raise UnknownSurvey
    if channel not in CHANNELS or channel in ON_PAPER:
        raise WrongAnswer
    kept = rules.checked(asked.questions, answers)
    if asked.audience == Audience.CODE:
        if not token or invitation(token).survey != code:
            raise CodeNeeded
        used = Invitation.objects.filter(token=digest("invitation", fold_token(token)), is_spent=False)
        if not used.update(is_spent=True):
            raise AlreadyAnswered
    _keep(asked, kept, comment, channel=channel, site=site, sheet=sheet, day=day)


@transaction.atomic
def enter_paper(
    code: str,
    answers: Mapping[str, str],
    comment: str = "",
    *,
    actor: Actor,
    channel: str = Channel.PAPER,
    site: str = "",
    sheet: UUID | None = None,
    on: date | None = None,
) -> None:
    """Enter a survey answered on paper, or sent back by mail; who entered it isn't kept with it."""
    require(actor, Permission.ENTER_SURVEYS)
    day = on or today()
    if day > today():
        raise WrongSurvey(t("日期不能晚於今天。", "The day can't be later than today."))
    if channel not in ON_PAPER:
        raise WrongAnswer
    asked = survey(code, day)
    _keep(asked, rules.checked(asked.questions, answers), comment, channel=channel, site=site, sheet=sheet, day=day)


@transaction.atomic
def undo_paper(sheet: UUID, *, actor: Actor) -> None:
    """Take back a paper survey just entered; ``NoUndo`` once the night has mixed it with the others."""
    require(actor, Permission.ENTER_SURVEYS)
    gone, _ = Response.objects.filter(pk=sheet, mixed=False, channel__in=ON_PAPER).delete()
    if not gone:
        raise NoUndo


def _keep(
    asked: SurveyView,
    answers: dict[str, str],
    comment: str,
    *,
    channel: str,
    site: str,
    sheet: UUID | None,
    day: date,
) -> None:
    said = rules.without_persons(comment)
    row = Response(
        id=sheet or uuid4(),
        survey_id=asked.code,
        version=asked.version,
        day=day,
        site=site[:20],
        channel=channel,
        answers=answers,
        comment=said,
        comment_state=CommentState.WAITING if said else CommentState.NONE,
    )
    Response.objects.bulk_create([row], ignore_conflicts=True)
