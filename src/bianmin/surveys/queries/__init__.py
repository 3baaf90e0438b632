"""What is read of surveys."""

from bianmin.surveys.queries.asking import latest, questions_ever, survey, surveys, versions
from bianmin.surveys.queries.codes import invitation, invited, token_for
from bianmin.surveys.queries.improvements import STATES, improvement, improvements
from bianmin.surveys.queries.opinions import comments, comments_waiting, poll, polls, ratings, ratings_together
from bianmin.surveys.queries.results import STEPS, monthly, results, sent, trend, whole_months
from bianmin.surveys.rules import may_show, shares, without_persons
from bianmin.surveys.rules.usual import SURVEYS as USUAL

__all__ = [
    "STATES",
    "STEPS",
    "USUAL",
    "comments",
    "comments_waiting",
    "improvement",
    "improvements",
    "invitation",
    "invited",
    "latest",
    "may_show",
    "monthly",
    "poll",
    "polls",
    "questions_ever",
    "ratings",
    "ratings_together",
    "results",
    "sent",
    "shares",
    "survey",
    "surveys",
    "token_for",
    "trend",
    "versions",
    "whole_months",
    "without_persons",
]
