"""Each answered petition brings its own survey: counted as sent, and kept apart from what is answered."""

from datetime import date

from django.conf import settings

from bianmin.catalogue.types import Exit, Openness, Outcome, Service
from bianmin.kit.texts import Text, t
from bianmin.office.types import Actor
from bianmin.requests.models import Request
from bianmin.requests.queries.surveying import SURVEY, SURVEYED, survey_code, survey_mark
from bianmin.surveys import actions as surveys
from bianmin.surveys.errors import UnknownSurvey

ANSWERED = frozenset({Outcome.ANSWERED, Outcome.GRANTED})


def with_survey(row: Request, service: Service, way: Exit, on: date) -> Text | None:
    """Send the survey where a way out answers a petition; return what the applicant is told, with its link.

    None where no survey goes out: another service, a closed matter, or a survey the office doesn't hold.
    """
    ends = service.step(way.to).ends
    if service.code not in SURVEYED or ends not in ANSWERED or row.openness != Openness.OFFICE or way.tells is None:
        return None
    try:
        surveys.invite(SURVEY, [survey_mark(row.pk)], actor=Actor.system("requests"), on=on)
    except UnknownSurvey:  # no survey of this kind today
        return None
    code = survey_code(row.pk)
    if code is None:
        return None
    asks = t(
        "\n請告訴我們處理得如何（不記名）：{address}/survey/{code}/",
        "\nPlease tell us how it was dealt with (nobody is named): {address}/en/survey/{code}/",
    ).fill(address=settings.BASE_URL, code=code)
    return Text(way.tells.zh + asks.zh, way.tells.en + asks.en)
