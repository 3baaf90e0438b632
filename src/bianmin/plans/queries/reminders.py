"""What of the year's plan presses on a day: targets near a period's end, findings, the quarter's day and report."""

from collections.abc import Mapping
from datetime import date, timedelta

from bianmin.kit import clock, roc
from bianmin.kit.texts import t
from bianmin.office import queries as office
from bianmin.office.types import Actor, Permission
from bianmin.plans.queries.assessments import assessments, findings, submissions
from bianmin.plans.queries.plans import plan_of_year
from bianmin.plans.rules import quarter, quarter_of
from bianmin.plans.types import Reminder, Standing, TargetInfo

REMIND_DAYS = "plan_remind_days"


def remind_days(on: date | None = None) -> int:
    """Return how many days before its end something begins to press (a dated setting)."""
    return int(office.setting(REMIND_DAYS, on or clock.today()))


def reminders(
    actor: Actor, standings: Mapping[TargetInfo, Standing] | None = None, *, on: date | None = None
) -> list[Reminder]:
    """Return what presses for this actor, the earliest first.

    Who keeps the plan or assesses sees all; others their own targets, and findings if they may put them right.
    ``standings`` come from the face, which has the figures' values.
    """
    day = on or clock.today()
    near = timedelta(days=remind_days(day))
    keeps = office.may(actor, Permission.WRITE_PLANS) or office.may(actor, Permission.ASSESS_SERVICE)
    found = [
        _of_target(one, standing)
        for one, standing in (standings or {}).items()
        if standing.presses and (keeps or (one.staff_id is not None and one.staff_id == actor.staff_id))
    ]
    if keeps or office.may(actor, Permission.IMPROVE_SERVICE):
        found += _of_findings(day, near)
    if keeps:
        found += _of_quarters(day, near) + _of_plan(day, near)
    return sorted(found, key=lambda one: (one.due, one.kind, one.id))


def _of_target(one: TargetInfo, standing: Standing) -> Reminder:
    return Reminder(
        "target", one.id, t("{title}：{why}", "{title}: {why}").fill(title=one.title, why=standing.now),
        standing.by or date.max, False, one.responsible or one.unit,
    )  # fmt: skip


def _of_findings(day: date, near: timedelta) -> list[Reminder]:
    return [
        Reminder(
            "finding", one.assessment_id,
            t("季考核缺失待改善：{text}", "Finding to put right: {text}").fill(text=one.text),
            one.due, one.due < day, one.responsible or one.unit,
        )
        for one in findings(waiting=True)
        if one.done_on is None and one.due - near <= day
    ]  # fmt: skip


def _of_quarters(day: date, near: timedelta) -> list[Reminder]:
    year, number = quarter_of(day)
    made = {one.quarter: one for one in assessments(year)}
    found = []
    now = made.get(number)
    last = quarter(year, number).last
    if plan_of_year(year) is not None:
        if now is None and last - near <= day:
            text = t("{y}年第{q}季考核日還沒抽定。", "The day of quarter {q} of ROC {y} isn't drawn.")
            found.append(Reminder("assessment", 0, text.fill(y=year, q=number), last, False, ""))
        if now is not None and now.scored_on is None and now.day <= day:
            text = t("{y}年第{q}季考核尚未評分。", "The self-assessment of quarter {q} of ROC {y} isn't scored.")
            found.append(Reminder("assessment", now.id, text.fill(y=year, q=number), last, False, now.reviewer))
    for past in (year - 1, year):
        if plan_of_year(past) is None:
            continue
        for one in submissions(past):
            if one.sent_on is None and quarter(past, one.quarter).last < day:
                text = t("{y}年第{q}季績效報告尚未陳報。", "The report of quarter {q} of ROC {y} wasn't sent.")
                found.append(
                    Reminder("report", one.quarter, text.fill(y=past, q=one.quarter), one.due, one.due < day, "")
                )
    return found


def _of_plan(day: date, near: timedelta) -> list[Reminder]:
    found = []
    for year in (roc.year(day), roc.year(day) + 1):
        plan = plan_of_year(year, on=day)
        if plan is not None and plan.sent_on is None and plan.due_on is not None and plan.due_on - near <= day:
            text = t("{title}尚未陳報。", "{title} wasn't sent to the Agency.").fill(title=plan.title)
            found.append(Reminder("plan", plan.id, text, plan.due_on, plan.due_on < day, ""))
    return found
