"""Tables of reviews."""

from bianmin.reviews.models.conduct import ConductMark, ConductMonth, ConductReview
from bianmin.reviews.models.courtesy import Candidate, CourtesyTest, Draw, Sheet
from bianmin.reviews.models.honours import Award, Honour, Star
from bianmin.reviews.models.ideas import Article, Idea, IdeaReview
from bianmin.reviews.models.manuals import Manual, ManualVersion
from bianmin.reviews.models.skills import Change, SkillResult, SkillTest, StaffEvent

__all__ = [
    "Article",
    "Award",
    "Candidate",
    "Change",
    "ConductMark",
    "ConductMonth",
    "ConductReview",
    "CourtesyTest",
    "Draw",
    "Honour",
    "Idea",
    "IdeaReview",
    "Manual",
    "ManualVersion",
    "Sheet",
    "SkillResult",
    "SkillTest",
    "StaffEvent",
    "Star",
]
