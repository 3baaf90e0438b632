"""Instalment plans as they stand: what was paid on them is read from the payments each time."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from django.db import connection

from bianmin.kit.errors import NotFound
from bianmin.kit.texts import t
from bianmin.office import queries as office
from bianmin.payments.models import Plan
from bianmin.payments.rules.plans import (
    Instalment,
    InstalmentStanding,
    Tier,
    periods_allowed,
    schedule,
    standing,
    tiers_of,
)

__all__ = [
    "PlanView",
    "arrears_of",
    "plan",
    "plan_allowed",
    "plan_of_request",
    "plan_schedule",
    "plans_of_case",
    "plans_running",
]


@dataclass(frozen=True, slots=True)
class PlanView:
    """A plan with its instalments as they stand on a day."""

    id: int
    request_id: int | None
    request_number: str
    obligor_id: int
    case_ids: tuple[int, ...]
    made_on: date
    total: int
    paid: int
    balance: int
    security: str
    state: str
    ended_on: date | None
    ended_why: str
    instalments: tuple[InstalmentStanding, ...]

    @property
    def late(self) -> tuple[InstalmentStanding, ...]:
        """Give the instalments that are past their day and not paid in full."""
        return tuple(one for one in self.instalments if one.is_late)


class NoSuchPlan(NotFound):
    """There is no such instalment plan."""

    code = "no-such-plan"
    text = t("查無這個分期計畫。", "There is no such instalment plan.")


def tiers(on: date) -> tuple[Tier, ...]:
    """Return the tiers in force on a day (dated setting ``instalment_tiers``)."""
    return tiers_of(office.setting("instalment_tiers", on))


def plan_allowed(total: int, on: date, *, hardship: bool = False) -> tuple[int, int]:
    """Return the least and most periods for cumulated arrears of ``total`` on a day."""
    return periods_allowed(total, tiers(on), hardship=hardship)


def arrears_of(obligor_id: int) -> int:
    """Return what an obligor owes over all open and suspended cases: the sum the tiers go by."""
    with connection.cursor() as cursor:
        cursor.execute(ARREARS, [obligor_id])
        return int(cursor.fetchone()[0])


def plan_schedule(total: int, periods: int, first_due: date) -> tuple[Instalment, ...]:
    """Return the instalments a plan would have, days off moved by the office's calendar."""
    return schedule(total, periods, first_due, office.calendar())


def plan(plan_id: int, on: date) -> PlanView:
    """Return a plan as it stands on a day."""
    found = _views([plan_id], on)
    if not found:
        raise NoSuchPlan
    return found[0]


def plan_of_request(request_id: int, on: date) -> PlanView | None:
    """Return the plan a request led to, or None."""
    ids = Plan.objects.filter(request_id=request_id).values_list("id", flat=True)
    return next(iter(_views(list(ids), on)), None)


def plans_of_case(case_id: int, on: date) -> tuple[PlanView, ...]:
    """Return a case's plans, the newest first."""
    ids = Plan.objects.filter(parts__case_id=case_id).order_by("-id").values_list("id", flat=True)
    return _views(list(ids), on)


def plans_running(on: date, *, late_only: bool = False) -> tuple[PlanView, ...]:
    """Return every running plan, the oldest first; with ``late_only`` those with a late instalment."""
    ids = Plan.objects.filter(state="running").order_by("made_on", "id").values_list("id", flat=True)
    found = _views(list(ids), on)
    return tuple(one for one in found if one.late) if late_only else found


def _views(ids: Sequence[int], on: date) -> tuple[PlanView, ...]:
    plans = {row.pk: row for row in Plan.objects.filter(pk__in=ids).prefetch_related("instalments", "parts")}
    money = paid_on_plans(ids)
    views = []
    for number in ids:
        row = plans.get(number)
        if row is None:
            continue
        paid, balance = money.get(number, (0, 0))
        parts = sorted(row.instalments.all(), key=lambda one: one.position)
        instalments = [Instalment(one.position, one.due_on, one.amount) for one in parts]
        views.append(
            PlanView(
                id=row.pk,
                request_id=row.request_id,
                request_number=row.request_number,
                obligor_id=row.obligor_id,
                case_ids=tuple(sorted(part.case_id for part in row.parts.all())),
                made_on=row.made_on,
                total=row.total,
                paid=paid,
                balance=balance,
                security=row.security,
                state=row.state,
                ended_on=row.ended_on,
                ended_why=row.ended_why,
                instalments=standing(instalments, paid, row.ended_on or on),
            )
        )
    return tuple(views)


def paid_on_plans(ids: Sequence[int]) -> dict[int, tuple[int, int]]:
    """Return what came in on each plan since it was made, and what its cases owe now."""
    with connection.cursor() as cursor:
        cursor.execute(PAID, [list(ids)])
        return {row[0]: (int(row[1]), int(row[2])) for row in cursor.fetchall()}


PAID = """
select p.id,
       coalesce((select sum(m.amount) from payments_payment m
                 join payments_plan_case c on c.case_id = m.case_id and c.plan_id = p.id
                 where m.id > p.after_payment and m.reversed_at is null
                   and (p.ended_on is null or m.taken_on <= p.ended_on)), 0),
       coalesce((select sum(r.balance) from payments_receivable r
                 join payments_plan_case c on c.case_id = r.case_id and c.plan_id = p.id), 0)
from payments_plan p where p.id = any(%s)
"""

ARREARS = """
select coalesce(sum(r.balance), 0) from cases_case c join payments_receivable r on r.case_id = c.id
where c.obligor_id = %s and c.status in ('open', 'suspended')
"""
