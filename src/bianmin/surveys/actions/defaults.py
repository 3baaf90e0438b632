"""The surveys an empty branch begins with, by ``bianmin migrate``."""

from datetime import date

from django.db import transaction

from bianmin.kit.clock import now as clock_now
from bianmin.surveys.models import Survey, Version
from bianmin.surveys.rules import usual

SINCE = date(2010, 1, 1)
"""Early enough for answers of years before the system to be loaded."""


@transaction.atomic
def ensure_default_surveys() -> int:
    """Make the usual surveys that aren't there yet; return how many were made. What was changed since stays."""
    held = set(Survey.objects.values_list("code", flat=True))
    made = 0
    for position, one in enumerate(usual.SURVEYS):
        if one.code in held:
            continue
        row = Survey.objects.create(code=one.code, audience=one.audience, at_kiosk=one.at_kiosk, position=position)
        Version.objects.create(
            survey=row,
            number=1,
            valid_from=SINCE,
            title_zh=one.title.zh,
            title_en=one.title.en,
            intro_zh=one.intro.zh,
            intro_en=one.intro.en,
            questions=[
                {"code": question.code, "zh": question.text.zh, "en": question.text.en, "scale": question.scale}
                for question in one.questions
            ],
            made_by="migrate",
            made_at=clock_now(),
        )
        made += 1
    return made
