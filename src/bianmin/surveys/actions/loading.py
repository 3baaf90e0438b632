"""Answers loaded from a file."""

from collections.abc import Sequence
from typing import Any

from bianmin.office.types import Actor
from bianmin.surveys.types import SurveyResponseRecord


def take_survey_responses(records: Sequence[SurveyResponseRecord], *, actor: Actor) -> Any:  # noqa: ANN401  (the counts of a load, once the kit has their shape)
    """Take in responses; the same again changes nothing, the same id with other answers is refused."""
    raise NotImplementedError
