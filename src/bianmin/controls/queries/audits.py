"""Risks, audits, findings, evidence and statements as they stand."""

from typing import Any

from django.db.models import Count, Q

from bianmin.controls.errors import UnknownControl
from bianmin.controls.models import Audit, AuditPlan, Evidence, Finding, Risk, Statement
from bianmin.controls.rules import level, words_of
from bianmin.controls.types import (
    AuditInfo,
    AuditPlanInfo,
    EvidenceCheck,
    EvidenceInfo,
    FindingInfo,
    RiskInfo,
    StatementInfo,
)
from bianmin.kit import keyset
from bianmin.kit.texts import Text
from bianmin.office import queries as office


def risk_years() -> list[int]:
    """Return the years that have risks, the newest first."""
    return sorted(set(Risk.objects.filter(is_dropped=False).values_list("year", flat=True)), reverse=True)


def risks(year: int) -> list[RiskInfo]:
    """Return a year's risk register, by code."""
    return [_risk(row) for row in Risk.objects.filter(year=year, is_dropped=False).order_by("code")]


def risk(risk_id: int) -> RiskInfo:
    """Return a risk."""
    row = Risk.objects.filter(pk=risk_id, is_dropped=False).first()
    if row is None:
        raise UnknownControl
    return _risk(row)


def audit_plan(year: int) -> AuditPlanInfo | None:
    """Return a year's audit plan; None where there is none."""
    row = AuditPlan.objects.filter(year=year).first()
    if row is None:
        return None
    return AuditPlanInfo(row.year, row.words, row.drawn_by, row.approved_by, row.approved_at)


def audit_years() -> list[int]:
    """Return the years that have an audit plan, the newest first."""
    return sorted(AuditPlan.objects.values_list("year", flat=True), reverse=True)


def audits(year: int) -> list[AuditInfo]:
    """Return the audits of a year's plan, by their day."""
    return [_audit(row) for row in _audits().filter(plan__year=year).order_by("planned_on", "id")]


def audit(audit_id: int) -> AuditInfo:
    """Return an audit."""
    row = _audits().filter(pk=audit_id).first()
    if row is None:
        raise UnknownControl
    return _audit(row)


def findings(*, audit_id: int | None = None, waiting: bool = False) -> list[FindingInfo]:
    """Return findings, of one audit or all; ``waiting`` leaves out those closed. Due soonest first."""
    rows = Finding.objects.select_related("audit")
    if audit_id is not None:
        rows = rows.filter(audit_id=audit_id)
    if waiting:
        rows = rows.filter(closed_on=None)
    return [_finding(row) for row in rows.order_by("due_on", "id")]


def finding(finding_id: int) -> FindingInfo:
    """Return a finding."""
    row = Finding.objects.select_related("audit").filter(pk=finding_id).first()
    if row is None:
        raise UnknownControl
    return _finding(row)


def statements(*, published: bool = False) -> list[StatementInfo]:
    """Return the yearly statements, the newest first; only those on the website where asked for."""
    rows = Statement.objects.order_by("-year")
    if published:
        rows = rows.exclude(published_at=None)
    return [_statement(row) for row in rows]


def statement(year: int) -> StatementInfo | None:
    """Return a year's statement; None where there is none."""
    row = Statement.objects.filter(year=year).first()
    return _statement(row) if row is not None else None


def statement_words(year: int, result: str) -> str:
    """Return the words a statement begins with."""
    return words_of(office.branch().name.zh, year, result)


def evidence(*, kind: str = "", cursor: str | None = None, size: int = keyset.PAGE) -> keyset.Page[EvidenceInfo]:
    """Return what the standing checks said, the newest first."""
    rows = Evidence.objects.all()
    if kind:
        rows = rows.filter(kind=kind)
    page = keyset.paginate(rows, ("-on_date", "-id"), cursor, size)
    return keyset.Page([_evidence(row) for row in page.rows], page.next, page.previous)


def _audits() -> Any:  # noqa: ANN401  (audits with what was annotated)
    return Audit.objects.select_related("plan").annotate(
        found=Count("finding"), waiting=Count("finding", filter=Q(finding__closed_on=None))
    )


def _risk(row: Risk) -> RiskInfo:
    return RiskInfo(
        id=row.pk,
        year=row.year,
        code=row.code,
        unit=row.unit,
        goal=row.goal,
        risk=row.risk,
        likelihood=row.likelihood,
        impact=row.impact,
        controls=row.controls,
        residual_likelihood=row.residual_likelihood,
        residual_impact=row.residual_impact,
        measure=row.measure,
        level=level(row.likelihood, row.impact),
        residual_level=level(row.residual_likelihood, row.residual_impact),
    )


def _audit(row: Any) -> AuditInfo:  # noqa: ANN401  (an audit with what was annotated)
    return AuditInfo(
        row.pk,
        row.plan.year,
        row.title,
        row.unit,
        row.scope,
        row.planned_on,
        row.auditor,
        row.done_on,
        row.conclusion,
        row.found,
        row.waiting,
    )


def _finding(row: Finding) -> FindingInfo:
    return FindingInfo(
        row.pk,
        row.audit_id,
        row.audit.title,
        row.kind,
        row.text,
        row.unit,
        row.due_on,
        row.measure,
        row.evidence,
        row.done_on,
        row.done_by,
        row.closed_on,
        row.closed_by,
    )


def _statement(row: Statement) -> StatementInfo:
    return StatementInfo(
        row.year,
        row.result,
        row.text,
        row.reasons,
        row.drafted_by,
        row.drafted_at,
        row.convener,
        row.convener_at,
        row.head,
        row.head_at,
        row.published_at,
    )


def _evidence(row: Evidence) -> EvidenceInfo:
    return EvidenceInfo(
        row.pk,
        row.kind,
        row.on_date,
        row.at,
        row.who,
        tuple(EvidenceCheck(one["code"], Text(one["zh"], one["en"]), one["violations"]) for one in row.checks),
        row.is_ok,
    )
