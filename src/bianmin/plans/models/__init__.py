"""Tables of plans: versions with their strategies, items and targets; self-assessments, findings, reports sent."""

from bianmin.plans.models.assessments import Assessment, Finding, Score, Submission
from bianmin.plans.models.plans import Item, Outcome, Strategy, Target, Version

__all__ = ["Assessment", "Finding", "Item", "Outcome", "Score", "Strategy", "Submission", "Target", "Version"]
