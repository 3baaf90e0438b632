"""Surveys as they are asked on a day."""

from datetime import date

from bianmin.kit.clock import today
from bianmin.kit.texts import Text
from bianmin.surveys.errors import UnknownSurvey
from bianmin.surveys.models import Version
from bianmin.surveys.types import Audience, Question, SurveyView


def surveys(
    on: date | None = None, *, public: bool = False, at_kiosk: bool = False, active: bool = False
) -> list[SurveyView]:
    """Return the surveys in their order: those open to everybody, or shown at kiosks, or held now."""
    found = [
        _view(row)
        for row in Version.objects.filter(valid_from__lte=on or today())
        .select_related("survey")
        .order_by("survey__position", "survey_id", "-number")
        .distinct("survey__position", "survey_id")
    ]
    return [
        one
        for one in found
        if (one.is_active or not (active or public or at_kiosk))
        and (one.audience == Audience.PUBLIC or not (public or at_kiosk))
        and (one.at_kiosk or not at_kiosk)
    ]


def survey(code: str, on: date | None = None, *, version: int | None = None) -> SurveyView:
    """Return a survey as it is asked on a day, or a version of it; ``UnknownSurvey`` where there is none."""
    held = Version.objects.filter(survey_id=code).select_related("survey").order_by("-number")
    row = (
        held.filter(number=version).first()
        if version is not None
        else held.filter(valid_from__lte=on or today()).first()
    )
    if row is None:
        raise UnknownSurvey
    return _view(row)


def latest(code: str) -> SurveyView:
    """Return a survey as it is asked now, or as it will be first where it hasn't begun."""
    held = versions(code)
    if not held:
        raise UnknownSurvey
    return next((one for one in held if one.valid_from <= today()), held[-1])


def versions(code: str) -> list[SurveyView]:
    """Return every version of a survey, the newest first."""
    return [_view(row) for row in Version.objects.filter(survey_id=code).select_related("survey").order_by("-number")]


def questions_ever(code: str) -> tuple[Question, ...]:
    """Return the questions of a survey: those of the newest version, then those asked only before."""
    found: dict[str, Question] = {}
    for one in versions(code):
        for question in one.questions:
            found.setdefault(question.code, question)
    return tuple(found.values())


def _view(row: Version) -> SurveyView:
    return SurveyView(
        code=row.survey_id,
        audience=row.survey.audience,
        at_kiosk=row.survey.at_kiosk,
        is_active=row.survey.is_active,
        position=row.survey.position,
        version=row.number,
        valid_from=row.valid_from,
        title=Text(row.title_zh, row.title_en),
        intro=Text(row.intro_zh, row.intro_en),
        questions=tuple(Question(one["code"], Text(one["zh"], one["en"]), one["scale"]) for one in row.questions),
        note=row.note,
        made_by=row.made_by,
    )
