"""Surveys and their versions, as the secretariat keeps them."""

import re
from collections.abc import Sequence
from datetime import date, datetime

from django.db import transaction

from bianmin.kit import clock
from bianmin.kit.texts import Text, t
from bianmin.office.queries import require
from bianmin.office.types import Actor, Permission
from bianmin.surveys.errors import UnknownSurvey, WrongSurvey
from bianmin.surveys.models import Survey, Version
from bianmin.surveys.queries.asking import questions_ever
from bianmin.surveys.types import AUDIENCES, SCALES, Question

_CODE = re.compile(r"[a-z][a-z0-9-]{0,38}")
MOST_QUESTIONS = 30


@transaction.atomic
def save_survey(
    code: str,
    *,
    actor: Actor,
    audience: str = "public",
    at_kiosk: bool = False,
    is_active: bool = True,
    position: int = 0,
) -> None:
    """Make a survey, or change whom it asks and where; its words come with a version."""
    require(actor, Permission.MANAGE_SURVEYS)
    if not _CODE.fullmatch(code):
        raise WrongSurvey(t("代碼請用小寫英文字母、數字與連字號。", "A code is of small letters, digits and hyphens."))
    if audience not in AUDIENCES:
        raise WrongSurvey
    Survey.objects.update_or_create(
        code=code,
        defaults={
            "audience": audience,
            "at_kiosk": at_kiosk and audience == "public",
            "is_active": is_active,
            "position": position,
        },
    )


@transaction.atomic
def make_version(
    code: str,
    *,
    actor: Actor,
    title: Text,
    intro: Text,
    questions: Sequence[Question],
    valid_from: date | None = None,
    note: str = "",
    now: datetime | None = None,
) -> int:
    """Ask a survey in other words, or other questions, from a day on; return the version's number.

    What was asked and answered before stays as it was. A question keeps its scale for ever: another scale
    needs another code, else answers of two scales would be counted together.
    """
    require(actor, Permission.MANAGE_SURVEYS)
    moment = now or clock.now()
    day = valid_from or clock.taipei_date(moment)
    row = Survey.objects.select_for_update().filter(pk=code).first()
    if row is None:
        raise UnknownSurvey
    if not (title.zh.strip() and title.en.strip()):
        raise WrongSurvey(t("請填中文與英文的名稱。", "Write the title in Chinese and in English."))
    _check(questions, {one.code: one.scale for one in questions_ever(code)})
    last = row.versions.order_by("-number").first()
    if last is not None and day < last.valid_from:
        raise WrongSurvey(
            t("開始日不能早於前一版本的開始日。", "It can't begin before the version that is there already.")
        )
    number = (last.number if last else 0) + 1
    Version.objects.create(
        survey=row,
        number=number,
        valid_from=day,
        title_zh=title.zh.strip()[:100],
        title_en=title.en.strip()[:100],
        intro_zh=intro.zh.strip()[:500],
        intro_en=intro.en.strip()[:500],
        questions=[{"code": one.code, "zh": one.text.zh, "en": one.text.en, "scale": one.scale} for one in questions],
        note=note.strip()[:200],
        made_by=actor.name[:80],
        made_at=moment,
    )
    return number


def _check(questions: Sequence[Question], before: dict[str, str]) -> None:
    codes = [one.code for one in questions]
    if not 1 <= len(codes) <= MOST_QUESTIONS or len(set(codes)) != len(codes):
        raise WrongSurvey(
            t("題目須有1至30題，代碼不可重複。", "There are 1 to 30 questions, each with a code of its own.")
        )
    for one in questions:
        if not _CODE.fullmatch(one.code) or one.scale not in SCALES:
            raise WrongSurvey(
                t("第「{code}」題的代碼或量表不正確。", "The code or scale of question “{code}” is not right."),
                code=one.code,
            )
        if not (one.text.zh.strip() and one.text.en.strip()):
            raise WrongSurvey(
                t("第「{code}」題請填中文與英文。", "Write question “{code}” in Chinese and in English."), code=one.code
            )
        if before.get(one.code, one.scale) != one.scale:
            raise WrongSurvey(
                t(
                    "「{code}」題原來用的是另一種量表，請改用新的代碼。",
                    "Question “{code}” was asked on another scale; give it a new code.",
                ),
                code=one.code,
            )
