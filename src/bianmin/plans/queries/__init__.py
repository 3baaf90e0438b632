"""Reads of plans: the year's plan whole, its targets, self-assessments, improvements, what presses."""

from datetime import date

from bianmin.plans.types import AssessmentInfo, FindingInfo, PlanInfo, PlanRow, SubmissionInfo

__all__ = ["assessments", "findings", "plan", "plan_of_year", "plans", "submissions"]


def plans() -> list[PlanRow]:
    """Return all versions, the newest year and version first."""
    raise NotImplementedError


def plan(plan_id: int) -> PlanInfo:
    """Return one version whole."""
    raise NotImplementedError


def plan_of_year(year: int, *, on: date | None = None) -> PlanInfo | None:
    """Return the version of a year (115) that holds: the one in force on a day, else the newest; None without one."""
    raise NotImplementedError


def assessments(year: int) -> list[AssessmentInfo]:
    """Return a year's self-assessments by quarter, with scores and findings."""
    raise NotImplementedError


def findings(*, year: int | None = None, waiting: bool | None = None) -> list[FindingInfo]:
    """Return findings with their improvements, those due first; ``waiting``: not checked yet, or checked."""
    raise NotImplementedError


def submissions(year: int) -> list[SubmissionInfo]:
    """Return the four quarterly reports of a year: due when, sent when."""
    raise NotImplementedError
