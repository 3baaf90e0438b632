"""Reads of plans: the year's plan whole, its targets, self-assessments, improvements, what presses."""

from bianmin.plans.queries.assessments import assessment, assessments, finding, findings, submissions
from bianmin.plans.queries.plans import plan, plan_of_year, plans, target
from bianmin.plans.queries.reminders import remind_days, reminders
from bianmin.plans.rules import (
    may_see_day,
    parts_of,
    plain,
    quarter,
    quarter_of,
    sentence_of,
    standing,
    sub_periods,
    why_no_goal,
)

__all__ = [
    "assessment",
    "assessments",
    "finding",
    "findings",
    "may_see_day",
    "parts_of",
    "plain",
    "plan",
    "plan_of_year",
    "plans",
    "quarter",
    "quarter_of",
    "remind_days",
    "reminders",
    "sentence_of",
    "standing",
    "sub_periods",
    "submissions",
    "target",
    "why_no_goal",
]
