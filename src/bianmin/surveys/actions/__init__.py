"""What is written about surveys. Nothing written here leads from an answer to a person."""

from bianmin.surveys.actions.loading import take_survey_responses

__all__ = ["take_survey_responses"]
