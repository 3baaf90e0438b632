"""The year's risk register, and evidence of the standing checks."""

from collections.abc import Sequence
from datetime import datetime

from django.db import transaction

from bianmin.controls.actions.keeping import among, locked, wanted, year_of
from bianmin.controls.errors import StepNotOpen
from bianmin.controls.models import Evidence, Risk
from bianmin.controls.types import EvidenceCheck, words
from bianmin.kit import clock
from bianmin.kit.texts import t
from bianmin.office import queries as office
from bianmin.office.types import Actor, Permission


@transaction.atomic
def save_risk(
    year: int,
    code: str,
    *,
    actor: Actor,
    unit: str,
    risk: str,
    likelihood: int,
    impact: int,
    controls: str,
    residual_likelihood: int,
    residual_impact: int,
    goal: str = "",
    measure: str = "",
    now: datetime | None = None,
) -> int:
    """Add a risk to a year's register, or change the one with this code; return its id."""
    office.require(actor, Permission.KEEP_CONTROLS)
    row, _ = Risk.objects.update_or_create(
        year=year_of(year),
        code=wanted(code, t("編號", "code"), 12),
        defaults={
            "unit": wanted(unit, t("單位", "unit"), 40),
            "goal": goal.strip()[:120],
            "risk": wanted(risk, t("風險情境", "risk"), 300),
            "likelihood": among(likelihood, words.LIKELIHOODS),
            "impact": among(impact, words.IMPACTS),
            "controls": wanted(controls, t("現有控制", "controls"), 2000),
            "residual_likelihood": among(residual_likelihood, words.LIKELIHOODS),
            "residual_impact": among(residual_impact, words.IMPACTS),
            "measure": measure.strip()[:2000],
            "is_dropped": False,
            "kept_by": actor.name[:80],
            "kept_at": now or clock.now(),
        },
    )
    return row.pk


@transaction.atomic
def drop_risk(risk_id: int, *, actor: Actor) -> None:
    """Take a risk out of its year's register; findings that name it keep it."""
    office.require(actor, Permission.KEEP_CONTROLS)
    row = locked(Risk, risk_id)
    row.is_dropped, row.kept_by, row.kept_at = True, actor.name[:80], clock.now()
    row.save(update_fields=["is_dropped", "kept_by", "kept_at"])


@transaction.atomic
def copy_risks(year: int, *, actor: Actor) -> int:
    """Begin a year's register with the risks of the year before; return how many. Only into an empty register."""
    office.require(actor, Permission.KEEP_CONTROLS)
    if Risk.objects.filter(year=year_of(year)).exists():
        raise StepNotOpen(t("{y}年度已有風險。", "ROC {y} has risks already."), y=year)
    rows = list(Risk.objects.filter(year=year - 1, is_dropped=False).order_by("id"))
    if not rows:
        raise StepNotOpen(t("前一年度沒有風險可沿用。", "The year before has no risks."))
    for row in rows:
        row.pk, row._state.adding = None, True  # noqa: SLF001  (Django's documented way to copy)
        row.year, row.kept_by, row.kept_at = year, actor.name[:80], clock.now()
    Risk.objects.bulk_create(rows)
    return len(rows)


@transaction.atomic
def keep_evidence(kind: str, checks: Sequence[EvidenceCheck], *, actor: Actor, now: datetime | None = None) -> int:
    """Keep what the standing checks of a kind said, as the caller saw them; return the record's id."""
    office.require(actor, Permission.KEEP_CONTROLS)
    moment = now or clock.now()
    row = Evidence.objects.create(
        kind=among(kind, words.EVIDENCE_KINDS),
        on_date=clock.taipei_date(moment),
        at=moment,
        checks=[
            {"code": one.code, "zh": one.title.zh, "en": one.title.en, "violations": one.violations} for one in checks
        ],
        is_ok=not any(one.violations for one in checks),
        who=actor.name[:80],
    )
    return row.pk
