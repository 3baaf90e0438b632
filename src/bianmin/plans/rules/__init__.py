"""What is decided about plans: pure functions over values; the day is an argument."""

from bianmin.plans.rules.assessments import (
    days_to_draw,
    may_see_day,
    report_due,
    sheet,
    total,
    why_no_score,
    why_no_step,
)
from bianmin.plans.rules.periods import parts_of, quarter, quarter_of, sub_periods
from bianmin.plans.rules.targets import plain, sentence_of, standing, why_no_goal

__all__ = [
    "days_to_draw",
    "may_see_day",
    "parts_of",
    "plain",
    "quarter",
    "quarter_of",
    "report_due",
    "sentence_of",
    "sheet",
    "standing",
    "sub_periods",
    "total",
    "why_no_goal",
    "why_no_score",
    "why_no_step",
]
