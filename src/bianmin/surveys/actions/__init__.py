"""What is written about surveys. Nothing written here leads from an answer to a person."""

from bianmin.surveys.actions.answering import answer, enter_paper, undo_paper
from bianmin.surveys.actions.defaults import ensure_default_surveys
from bianmin.surveys.actions.improving import change_improvement, finish_improvement, record_finding, reopen_improvement
from bianmin.surveys.actions.inviting import invite, issue_codes, note_sending
from bianmin.surveys.actions.keeping import make_version, save_survey
from bianmin.surveys.actions.loading import take_survey_responses
from bianmin.surveys.actions.mixing import mix
from bianmin.surveys.actions.opining import rate, review_comment, save_poll, vote

__all__ = [
    "answer",
    "change_improvement",
    "ensure_default_surveys",
    "enter_paper",
    "finish_improvement",
    "invite",
    "issue_codes",
    "make_version",
    "mix",
    "note_sending",
    "rate",
    "record_finding",
    "reopen_improvement",
    "review_comment",
    "save_poll",
    "save_survey",
    "take_survey_responses",
    "undo_paper",
    "vote",
]
