"""The year's audit plan, its audits, and their findings followed to the end."""

from datetime import date, datetime

from django.db import transaction

from bianmin.controls.actions.keeping import among, locked, wanted, year_of
from bianmin.controls.errors import StepNotOpen, TwoPersonsNeeded, WrongControl
from bianmin.controls.models import Audit, AuditPlan, Finding, Risk
from bianmin.controls.types import words
from bianmin.kit import clock, roc
from bianmin.kit.texts import t
from bianmin.office import queries as office
from bianmin.office.types import Actor, Permission


@transaction.atomic
def draw_audit_plan(year: int, *, actor: Actor, text: str = "") -> None:
    """Draw up a year's audit plan, or change its words while it isn't approved."""
    office.require(actor, Permission.KEEP_CONTROLS)
    row = AuditPlan.objects.select_for_update(no_key=True).filter(year=year_of(year)).first() or AuditPlan(year=year)
    if row.approved_at is not None:
        raise StepNotOpen(t("稽核計畫已核定。", "The audit plan was approved."))
    row.words, row.drawn_by, row.drawn_staff_id = text.strip()[:4000], actor.name[:80], actor.staff_id
    row.save()


@transaction.atomic
def plan_audit(
    year: int, *, actor: Actor, title: str, unit: str, planned_on: date, auditor: str, scope: str = ""
) -> int:
    """Put an audit into a year's plan while it isn't approved; return its id."""
    office.require(actor, Permission.KEEP_CONTROLS)
    plan = _plan(year)
    if plan.approved_at is not None:
        raise StepNotOpen(t("稽核計畫已核定，不能再增列。", "The audit plan was approved; nothing can be added."))
    if roc.year(planned_on) != year:
        raise WrongControl(t("預定日須在計畫年度內。", "The day lies outside the plan's year."))
    row = Audit.objects.create(
        plan=plan,
        title=wanted(title, t("稽核項目", "audit"), 120),
        unit=wanted(unit, t("受稽核單位", "unit"), 40),
        scope=scope.strip()[:2000],
        planned_on=planned_on,
        auditor=wanted(auditor, t("稽核人員", "auditor"), 80),
    )
    return row.pk


@transaction.atomic
def approve_audit_plan(year: int, *, actor: Actor, now: datetime | None = None) -> None:
    """Approve a year's audit plan; another than who drew it up, and not without audits."""
    office.require(actor, Permission.SIGN_AS_CONVENER)
    plan = _plan(year)
    if plan.approved_at is not None:
        raise StepNotOpen(t("稽核計畫已核定。", "The audit plan was approved."))
    if not Audit.objects.filter(plan=plan).exists():
        raise StepNotOpen(t("稽核計畫還沒有稽核項目。", "The audit plan has no audits yet."))
    if plan.drawn_staff_id is not None and plan.drawn_staff_id == actor.staff_id:
        raise TwoPersonsNeeded
    plan.approved_by, plan.approved_at = actor.name[:80], now or clock.now()
    plan.save(update_fields=["approved_by", "approved_at"])


@transaction.atomic
def finish_audit(audit_id: int, *, actor: Actor, conclusion: str, on: date | None = None) -> None:
    """Write down that an audit of an approved plan was made, and its conclusion."""
    office.require(actor, Permission.KEEP_CONTROLS)
    row = locked(Audit, audit_id)
    if row.plan.approved_at is None:
        raise StepNotOpen(t("稽核計畫尚未核定。", "The audit plan isn't approved."))
    if row.done_on is not None:
        raise StepNotOpen(t("這項稽核已經完成。", "This audit is done already."))
    row.conclusion, row.done_on = wanted(conclusion, t("稽核結論", "conclusion"), 4000), _day(on)
    row.save(update_fields=["conclusion", "done_on"])


@transaction.atomic
def record_finding(
    audit_id: int,
    *,
    actor: Actor,
    kind: str,
    text: str,
    unit: str,
    due_on: date,
    risk_id: int | None = None,
    on: date | None = None,
) -> int:
    """Enter what an audit found, with who puts it right and by when; return its id."""
    office.require(actor, Permission.KEEP_CONTROLS)
    audit = locked(Audit, audit_id)
    day = _day(on)
    if due_on < day:
        raise WrongControl(t("期限不能早於發現日。", "It can't be due before it was found."))
    row = Finding.objects.create(
        audit=audit,
        risk=locked(Risk, risk_id) if risk_id is not None else None,
        kind=among(kind, words.FINDING_KINDS),
        text=wanted(text, t("缺失或建議", "finding"), 500),
        unit=wanted(unit, t("改善單位", "unit"), 40),
        found_on=day,
        due_on=due_on,
    )
    return row.pk


@transaction.atomic
def improve_finding(finding_id: int, *, actor: Actor, measure: str, evidence: str = "", on: date | None = None) -> None:
    """Enter how a finding was put right, with its evidence."""
    office.require(actor, Permission.IMPROVE_CONTROLS)
    row = locked(Finding, finding_id)
    if row.done_on is not None:
        raise StepNotOpen(t("改善情形已經登錄。", "How it was put right was entered already."))
    row.measure = wanted(measure, t("改善情形", "what was done"), 500)
    row.evidence = evidence.strip()[:300]
    row.done_on = max(_day(on), row.found_on)
    row.done_by, row.done_staff_id = actor.name[:80], actor.staff_id
    row.save()


@transaction.atomic
def close_finding(finding_id: int, *, actor: Actor, is_right: bool, reason: str = "", on: date | None = None) -> None:
    """Look at an improvement: close the finding, or send it back with a reason; another than who improved it."""
    office.require(actor, Permission.KEEP_CONTROLS)
    row = locked(Finding, finding_id)
    if row.done_on is None or row.closed_on is not None:
        raise StepNotOpen(t("這項不在待複查的狀態。", "This doesn't wait to be looked at."))
    if row.done_staff_id is not None and row.done_staff_id == actor.staff_id:
        raise TwoPersonsNeeded
    if is_right:
        row.closed_on, row.closed_by = max(_day(on), row.done_on), actor.name[:80]
    else:
        said = wanted(reason, t("退回理由", "reason"), 200)
        row.text = f"{row.text}（{said}）"[:500]
        row.done_on, row.done_by, row.done_staff_id = None, "", None
    row.save()


def _plan(year: int) -> AuditPlan:
    row = AuditPlan.objects.select_for_update(no_key=True).filter(year=year).first()
    if row is None:
        raise StepNotOpen(t("{y}年度還沒有稽核計畫。", "ROC {y} has no audit plan yet."), y=year)
    return row


def _day(day: date | None) -> date:
    today = clock.today()
    if day is not None and day > today:
        raise WrongControl(t("日期不能晚於今天。", "The day can't be later than today."))
    return day or today
