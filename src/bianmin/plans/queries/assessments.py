"""Self-assessments, findings and their improvement, the quarters' reports."""

from typing import Any

from django.db.models import Prefetch

from bianmin.office import queries as office
from bianmin.plans.errors import UnknownAssessment
from bianmin.plans.models import Assessment, Finding, Score, Submission
from bianmin.plans.rules import quarter, report_due
from bianmin.plans.types import AssessmentInfo, FindingInfo, ScoreInfo, SubmissionInfo

REPORT_DAYS = "plan_report_days"


def assessments(year: int) -> list[AssessmentInfo]:
    """Return a year's self-assessments by quarter, with scores and findings."""
    return [_assessment(row) for row in _assessments().filter(year=year)]


def assessment(assessment_id: int) -> AssessmentInfo:
    """Return one self-assessment."""
    row = _assessments().filter(pk=assessment_id).first()
    if row is None:
        raise UnknownAssessment
    return _assessment(row)


def findings(*, year: int | None = None, waiting: bool | None = None) -> list[FindingInfo]:
    """Return findings with their improvements, those due first; ``waiting``: not checked yet, or checked."""
    rows = Finding.objects.select_related("assessment").order_by("due", "id")
    if year is not None:
        rows = rows.filter(assessment__year=year)
    if waiting is not None:
        rows = rows.filter(checked_on__isnull=waiting)
    return [_finding(row, row.assessment) for row in rows]


def finding(finding_id: int) -> FindingInfo:
    """Return one finding."""
    row = Finding.objects.select_related("assessment").filter(pk=finding_id).first()
    if row is None:
        raise UnknownAssessment
    return _finding(row, row.assessment)


def submissions(year: int) -> list[SubmissionInfo]:
    """Return the four quarterly reports of a year: due when, sent when (the newest note holds)."""
    days, calendar = int(office.setting(REPORT_DAYS, quarter(year, 4).last)), office.calendar()
    noted = {row.quarter: row for row in Submission.objects.filter(year=year).order_by("id")}
    return [
        SubmissionInfo(
            year,
            number,
            report_due(year, number, days, calendar),
            row.sent_on if row else None,
            row.number if row else "",
            row.note if row else "",
            row.who if row else "",
        )
        for number in range(1, 5)
        for row in (noted.get(number),)
    ]


def _assessments() -> Any:  # noqa: ANN401  (a queryset with what hangs on its rows)
    return (
        Assessment.objects.select_related("reviewer")
        .prefetch_related(
            Prefetch("scores", Score.objects.order_by("position")), Prefetch("findings", Finding.objects.order_by("id"))
        )
        .order_by("year", "quarter")
    )


def _assessment(row: Assessment) -> AssessmentInfo:
    return AssessmentInfo(
        id=row.pk,
        year=row.year,
        quarter=row.quarter,
        day=row.day,
        drawn_at=row.drawn_at,
        drawn_from=row.drawn_from,
        reviewer=row.reviewer.full_name or row.reviewer.username,
        reviewer_id=row.reviewer_id,
        scored_on=row.scored_on,
        total=row.total,
        summary=row.summary,
        discussed_on=row.discussed_on,
        resolution=row.resolution,
        scores=tuple(
            ScoreInfo(one.pk, one.position, one.title, one.most, one.score, one.note) for one in row.scores.all()
        ),
        findings=tuple(_finding(one, row) for one in row.findings.all()),
    )


def _finding(row: Finding, of: Assessment) -> FindingInfo:
    return FindingInfo(
        id=row.pk,
        assessment_id=of.pk,
        year=of.year,
        quarter=of.quarter,
        text=row.text,
        wanted=row.wanted,
        unit=row.unit,
        responsible=row.responsible,
        due=row.due,
        done_on=row.done_on,
        done_how=row.done_how,
        done_by=row.done_by,
        checked_on=row.checked_on,
        checked_by=row.checked_by,
        sent_back=tuple(one["reason"] for one in row.sent_back),
    )
