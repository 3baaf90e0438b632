"""Findings and what is done about them (改善措施追蹤)."""

from datetime import date, datetime

from django.db import transaction

from bianmin.kit import clock
from bianmin.kit.texts import t
from bianmin.office.queries import require
from bianmin.office.types import Actor, Permission
from bianmin.surveys.errors import EvidenceNeeded, UnknownImprovement, WrongSurvey
from bianmin.surveys.models import Improvement, ImprovementEvent
from bianmin.surveys.types import MEASURES, SOURCES

MOST = 500


@transaction.atomic
def record_finding(
    finding: str,
    *,
    actor: Actor,
    source: str,
    unit: str,
    kind: str,
    measure: str,
    due_on: date,
    source_ref: str = "",
    on: date | None = None,
    now: datetime | None = None,
) -> int:
    """Enter a finding with the unit, its measure and the day it is due; return its id."""
    require(actor, Permission.TRACK_IMPROVEMENTS)
    moment = now or clock.now()
    day = on or clock.taipei_date(moment)
    _check(finding, source, unit, kind, measure)
    row = Improvement.objects.create(
        source=source,
        source_ref=source_ref.strip()[:80],
        finding=finding.strip()[:MOST],
        unit=unit.strip()[:60],
        kind=kind,
        measure=measure.strip()[:MOST],
        found_on=day,
        due_on=due_on,
    )
    _note(row, "found", actor, moment, measure)
    return int(row.pk)


@transaction.atomic
def change_improvement(
    improvement_id: int,
    *,
    actor: Actor,
    measure: str,
    due_on: date,
    reason: str,
    kind: str = "",
    unit: str = "",
    now: datetime | None = None,
) -> None:
    """Change what is done, by whom or until when, with the reason; a day put off stays readable."""
    require(actor, Permission.TRACK_IMPROVEMENTS)
    moment = now or clock.now()
    row = _locked(improvement_id)
    if not reason.strip():
        raise WrongSurvey(t("請填變更的理由。", "Write the reason of the change."))
    before = f"{row.due_on.isoformat()} → {due_on.isoformat()}" if row.due_on != due_on else ""
    row.measure, row.due_on = measure.strip()[:MOST] or row.measure, due_on
    row.kind, row.unit = kind or row.kind, unit.strip()[:60] or row.unit
    _check(row.finding, row.source, row.unit, row.kind, row.measure)
    row.save()
    _note(row, "changed", actor, moment, " ".join(part for part in (reason.strip(), before) if part))


@transaction.atomic
def finish_improvement(
    improvement_id: int, *, actor: Actor, evidence: str, on: date | None = None, now: datetime | None = None
) -> None:
    """Say that it is done, on which day, with what shows it; ``EvidenceNeeded`` without."""
    require(actor, Permission.TRACK_IMPROVEMENTS)
    moment = now or clock.now()
    day = on or clock.taipei_date(moment)
    row = _locked(improvement_id)
    if not evidence.strip():
        raise EvidenceNeeded
    if day > clock.taipei_date(moment):
        raise WrongSurvey(t("日期不能晚於今天。", "The day can't be later than today."))
    row.done_on, row.evidence = day, evidence.strip()[:MOST]
    row.save(update_fields=["done_on", "evidence"])
    _note(row, "done", actor, moment, evidence)


@transaction.atomic
def reopen_improvement(improvement_id: int, *, actor: Actor, reason: str, now: datetime | None = None) -> None:
    """Take up again what turned out not to be done, with the reason."""
    require(actor, Permission.TRACK_IMPROVEMENTS)
    row = _locked(improvement_id)
    if not reason.strip():
        raise WrongSurvey(t("請填變更的理由。", "Write the reason of the change."))
    row.done_on, row.evidence = None, ""
    row.save(update_fields=["done_on", "evidence"])
    _note(row, "reopened", actor, now or clock.now(), reason)


def _locked(improvement_id: int) -> Improvement:
    row = Improvement.objects.select_for_update().filter(pk=improvement_id).first()
    if row is None:
        raise UnknownImprovement
    return row


def _check(finding: str, source: str, unit: str, kind: str, measure: str) -> None:
    if source not in SOURCES or kind not in MEASURES:
        raise WrongSurvey(t("請從列出的選項中選一項。", "Choose one of those listed."))
    if not finding.strip() or not unit.strip() or not measure.strip():
        raise WrongSurvey(t("請填問題、單位與措施。", "Write the finding, the unit and the measure."))


def _note(row: Improvement, kind: str, actor: Actor, moment: datetime, note: str) -> None:
    ImprovementEvent.objects.create(
        improvement=row,
        on_date=clock.taipei_date(moment),
        at=moment,
        who=actor.name[:80],
        kind=kind,
        note=note.strip()[:MOST],
    )
