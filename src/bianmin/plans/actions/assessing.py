"""The quarterly self-assessment: its day drawn, scored, discussed; findings followed; the report noted as sent."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from secrets import choice

from django.db import transaction

from bianmin.kit import clock, roc
from bianmin.kit.texts import t
from bianmin.office import queries as office
from bianmin.office.types import Actor, Permission
from bianmin.plans import queries
from bianmin.plans.actions.shared import wanted
from bianmin.plans.errors import PlanNotThere, UnknownAssessment, WrongPlan
from bianmin.plans.models import Assessment, Finding, Score, Submission
from bianmin.plans.rules import days_to_draw, quarter, sheet, total, why_no_score

REASON = t("理由", "reason")


@transaction.atomic
def draw_day(
    year: int,
    number: int,
    reviewer_id: int,
    *,
    actor: Actor,
    pick: Callable[[Sequence[date]], date] = choice,
    now: datetime | None = None,
) -> int:
    """Draw the unannounced day of a quarter's self-assessment by lot from the working days still to come.

    The sheet is made from the strategies of the plan in force. ``pick`` draws; tests bring their own lot.
    """
    office.require(actor, Permission.ASSESS_SERVICE)
    if number not in range(1, 5):
        raise WrongPlan(t("季別為1至4。", "A quarter is 1 to 4."))
    plan = queries.plan_of_year(year)
    if plan is None or plan.in_force_from is None:
        raise PlanNotThere(t("{y}年度還沒有施行中的計畫。", "No plan of ROC {y} is in force.").fill(y=year))
    if Assessment.objects.filter(year=year, quarter=number).exists():
        raise PlanNotThere(t("這一季的考核日已抽定。", "This quarter's day was drawn already."))
    at = now or clock.now()
    days = days_to_draw(year, number, office.calendar(), clock.taipei_date(at))
    if not days:
        raise PlanNotThere(t("這一季已沒有可抽的上班日。", "No working day of this quarter is left."))
    row = Assessment.objects.create(
        year=year,
        quarter=number,
        version_id=plan.id,
        day=pick(days),
        drawn_at=at,
        drawn_by=actor.name[:80],
        drawn_from=len(days),
        reviewer_id=office.staff_member(reviewer_id).id,
    )
    Score.objects.bulk_create(
        Score(assessment=row, position=at, title=title[:120], most=most)
        for at, (title, most) in enumerate(sheet([one.title for one in plan.strategies]), start=1)
    )
    return int(row.pk)


@transaction.atomic
def score(
    assessment_id: int,
    scores: Mapping[int, tuple[Decimal, str]],
    *,
    actor: Actor,
    summary: str = "",
    on: date | None = None,
) -> Decimal:
    """Write a sheet's scores with a note each (by the id of its items), not before the day drawn; return the sum.

    Until the working group has discussed it, it can be scored again.
    """
    office.require(actor, Permission.ASSESS_SERVICE)
    row, day = _locked(assessment_id), on or clock.today()
    if row.discussed_on is not None:
        raise PlanNotThere(t("考核小組已審議，不能再改分數。", "The working group has discussed it; it stays so."))
    if day < row.day:
        raise PlanNotThere(t("考核日（{d}）還沒到。", "The day drawn ({d}) hasn't come.").fill(d=roc.slash(row.day)))
    items = {one.pk: one for one in row.scores.order_by("position")}
    if set(items) != set(scores):
        raise WrongPlan(t("每一項目都須評分。", "Every item is scored."))
    for pk, (given, note) in scores.items():
        why = why_no_score(items[pk].most, given)
        if why is not None:
            raise WrongPlan(why)
        items[pk].score, items[pk].note = given, note.strip()[:300]
    Score.objects.bulk_update(items.values(), ["score", "note"])
    row.scored_on, row.summary = day, summary.strip()
    row.total = total([given for given, _ in scores.values()])
    row.save(update_fields=["scored_on", "total", "summary"])
    return Decimal(row.total)


@transaction.atomic
def add_finding(
    assessment_id: int, text: str, wanted_: str, unit: str, due: date, *, actor: Actor, responsible: str = ""
) -> int:
    """Write a finding of an assessment that was scored: what, the improvement wanted, which unit, by when."""
    office.require(actor, Permission.ASSESS_SERVICE)
    row = _locked(assessment_id)
    if due < row.day:
        raise WrongPlan(t("改善期限不能早於考核日。", "The improvement can't be due before the assessment's day."))
    made = Finding.objects.create(
        assessment=row,
        text=wanted(text, t("缺失", "finding"), 2000),
        wanted=wanted(wanted_, t("改善建議", "improvement"), 2000),
        unit=wanted(unit, t("單位", "unit"), 60),
        responsible=responsible.strip()[:60],
        due=due,
        found_by=actor.name[:80],
    )
    return int(made.pk)


@transaction.atomic
def improve(finding_id: int, how: str, *, actor: Actor, on: date | None = None) -> None:
    """Record how a finding was put right."""
    office.require(actor, Permission.IMPROVE_SERVICE)
    row = _finding(finding_id)
    if row.done_on is not None:
        raise PlanNotThere(t("已登錄改善情形。", "The improvement was recorded already."))
    row.done_how = wanted(how, t("改善情形", "improvement made"), 2000)
    row.done_on, row.done_by, row.done_staff_id = on or clock.today(), actor.name[:80], actor.staff_id
    row.save(update_fields=["done_how", "done_on", "done_by", "done_staff"])


@transaction.atomic
def check_finding(finding_id: int, *, actor: Actor, good: bool, reason: str = "", on: date | None = None) -> None:
    """Look at an improvement again: it closes, or goes back with the reason. Not by the person who made it."""
    office.require(actor, Permission.ASSESS_SERVICE)
    row, day = _finding(finding_id), on or clock.today()
    if row.done_on is None:
        raise PlanNotThere(t("還沒有登錄改善情形。", "No improvement was recorded yet."))
    if actor.staff_id is not None and row.done_staff_id == actor.staff_id:
        raise PlanNotThere(t("複查須由另一人辦理。", "Another person looks at it again."))
    if good:
        row.checked_on, row.checked_by = day, actor.name[:80]
    else:
        why = wanted(reason, REASON, 300)
        row.sent_back = [
            *row.sent_back,
            {
                "on": day.isoformat(),
                "by": actor.name[:80],
                "reason": why,
                "how": row.done_how,
                "done": str(row.done_on),
            },
        ]
        row.done_on, row.done_how, row.done_by, row.done_staff_id = None, "", "", None
    row.save()


@transaction.atomic
def discuss(assessment_id: int, resolution: str, *, actor: Actor, on: date | None = None) -> None:
    """Record that the working group (為民服務考核小組) discussed an assessment, and what it resolved."""
    office.require(actor, Permission.ASSESS_SERVICE)
    row = _locked(assessment_id)
    if row.scored_on is None:
        raise PlanNotThere(t("尚未評分，不能提審議。", "It isn't scored yet."))
    row.discussed_on = on or clock.today()
    row.resolution = wanted(resolution, t("審議結果", "resolution"), 2000)
    row.save(update_fields=["discussed_on", "resolution"])


@transaction.atomic
def note_report_sent(
    year: int, number: int, letter: str, *, actor: Actor, note: str = "", on: date | None = None
) -> None:
    """Note that a quarter's report (提升服務品質績效報告) was sent to the Agency; a later note corrects an earlier."""
    office.require(actor, Permission.WRITE_PLANS)
    day = on or clock.today()
    if number not in range(1, 5):
        raise WrongPlan(t("季別為1至4。", "A quarter is 1 to 4."))
    if day <= quarter(year, number).last:
        raise PlanNotThere(t("這一季還沒結束。", "The quarter isn't over."))
    Submission.objects.create(
        year=year,
        quarter=number,
        sent_on=day,
        number=wanted(letter, t("陳報文號", "number of the letter"), 60),
        note=note.strip()[:300],
        who=actor.name[:80],
        at=clock.now(),
    )


def _locked(assessment_id: int) -> Assessment:
    row = Assessment.objects.select_for_update(no_key=True).filter(pk=assessment_id).first()
    if row is None:
        raise UnknownAssessment
    return row


def _finding(finding_id: int) -> Finding:
    row = Finding.objects.select_for_update(no_key=True).filter(pk=finding_id).first()
    if row is None:
        raise UnknownAssessment
    if row.checked_on is not None:
        raise PlanNotThere(t("這項缺失已複查結案。", "This finding is closed."))
    return row
