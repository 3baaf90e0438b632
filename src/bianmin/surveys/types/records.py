"""One line of a file of answers."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class SurveyResponseRecord:
    """One answer of a response, a line of a file ``survey-responses``.

    Lines with the same ``response_id`` are one response; their survey, day, channel and comment agree
    (the comment may stand on any one of them). ``answer`` is a level of the question's scale.
    """

    response_id: str
    survey: str
    answered_on: date
    channel: str
    question: str
    answer: str
    comment: str = ""
