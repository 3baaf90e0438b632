"""Instalment plans: made by a decision, watched every night, finished by the last payment, revoked by a decision."""

from collections.abc import Sequence
from datetime import date, datetime

from django.db import connection, transaction

from bianmin.cases import queries as cases
from bianmin.kit import clock, outbox
from bianmin.kit.texts import t
from bianmin.office.queries import require
from bianmin.office.types import Actor, Permission
from bianmin.payments.errors import NothingOwed, PlanNotPossible, ReasonNeeded
from bianmin.payments.events import PlanEnded, PlanMade, PlanMissed
from bianmin.payments.models import Payment, Plan, PlanCase, PlanInstalment, Receivable
from bianmin.payments.queries.plans import NoSuchPlan, arrears_of, plan_allowed, plan_schedule


def make_plan(
    case_ids: Sequence[int],
    *,
    periods: int,
    first_due: date,
    actor: Actor,
    hardship: bool = False,
    security: str = "",
    request_id: int | None = None,
    request_number: str = "",
    on: date | None = None,
    now: datetime | None = None,
) -> int:
    """Make the plan by which these cases of one obligor are paid; return its id.

    The sum is what they owe at that moment, under lock; how many periods it may have goes by all that the
    obligor owes in open cases. A request makes one plan, however often it asks.

    Raises:
        PlanNotPossible: several obligors, a case in another plan, too few or too many periods, a first
            day in the past.
        NothingOwed: nothing is owed.
    """
    require(actor, Permission.MAKE_PLAN)
    day = on or clock.taipei_date(now or clock.now())
    with transaction.atomic():
        made = Plan.objects.filter(request_id=request_id).first() if request_id is not None else None
        if made is not None:
            return int(made.pk)
        rows = list(Receivable.objects.select_for_update(no_key=True).filter(case_id__in=case_ids).order_by("case_id"))
        found = cases.rows([row.case_id for row in rows])
        for one in found:
            require(actor, Permission.MAKE_PLAN, section_id=one.section_id)
        if len({one.obligor_id for one in found}) != 1 or len(found) != len(set(case_ids)):
            raise PlanNotPossible(t("分期的案件須屬同一義務人。", "The cases of a plan belong to one obligor."))
        owed = {row.case_id: row.balance for row in rows if row.balance > 0}
        total = sum(owed.values())
        if not total:
            raise NothingOwed
        if PlanCase.objects.filter(case_id__in=owed, is_running=True).exists():
            raise PlanNotPossible(t("有案件已在分期中。", "One of the cases is in a running plan already."))
        arrears = arrears_of(found[0].obligor_id)
        least, most = plan_allowed(arrears, day, hardship=hardship)
        if not least <= periods <= most:
            raise PlanNotPossible(
                t(
                    "義務人累計欠款{total}元，可分{least}至{most}期。",
                    "Cumulated arrears of NT${total} may be paid in {least} to {most} instalments.",
                ).fill(total=f"{arrears:,}", least=least, most=most)
            )
        if first_due < day:
            raise PlanNotPossible(t("第一期期限不得早於今天。", "The first instalment may not be due before today."))
        last = Payment.objects.order_by("-id").values_list("id", flat=True).first() or 0
        row = Plan.objects.create(
            request_id=request_id,
            request_number=request_number,
            obligor_id=found[0].obligor_id,
            made_on=day,
            made_by=actor.name,
            total=total,
            after_payment=last,
            security=security.strip()[:300],
        )
        PlanCase.objects.bulk_create(PlanCase(plan=row, case_id=one, amount=amount) for one, amount in owed.items())
        PlanInstalment.objects.bulk_create(
            PlanInstalment(plan=row, position=one.position, due_on=one.due_on, amount=one.amount)
            for one in plan_schedule(total, periods, first_due)
        )
        outbox.record(PlanMade(plan_id=row.pk, case_ids=tuple(owed), request_id=request_id, on=day))
    return int(row.pk)


def revoke_plan(plan_id: int, *, reason: str, actor: Actor, on: date | None = None) -> None:
    """Revoke a running plan (a late instalment or a bounced instrument lets the office), with the reason."""
    require(actor, Permission.MAKE_PLAN)
    if not reason.strip():
        raise ReasonNeeded
    with transaction.atomic():
        row = _locked(plan_id)
        for one in cases.rows(part.case_id for part in row.parts.all()):
            require(actor, Permission.MAKE_PLAN, section_id=one.section_id)
        _end(row, "revoked", reason.strip()[:300], on or clock.today())


def finish_plans(case_ids: Sequence[int], *, actor: Actor, on: date) -> int:
    """End as finished the running plans of these cases that owe nothing any more; return how many."""
    require(actor, Permission.MAKE_PLAN)
    with transaction.atomic():
        ids = _ids(PAID_UP, [list(case_ids)])
        for number in ids:
            _end(_locked(number), "finished", "", on)
    return len(ids)


def note_missed(*, actor: Actor, on: date) -> int:
    """Note every instalment that was missed before ``on`` and tell it once; return how many.

    One statement over the instalments that fell due; the same night twice notes nothing more.
    """
    require(actor, Permission.MAKE_PLAN)
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(MISSED, {"on": on})
        missed = cursor.fetchall()
        for plan_id, request_id, position, due_on, short in missed:
            outbox.record(
                PlanMissed(
                    plan_id=plan_id, request_id=request_id, position=position, due_on=due_on, short=int(short), on=on
                )
            )
    return len(missed)


def _locked(plan_id: int) -> Plan:
    row = Plan.objects.select_for_update().filter(pk=plan_id).first()
    if row is None:
        raise NoSuchPlan
    if row.state != "running":
        raise PlanNotPossible(t("這個分期計畫已結束。", "This plan has ended already."))
    return row


def _end(row: Plan, state: str, why: str, on: date) -> None:
    row.state, row.ended_on, row.ended_why = state, on, why
    row.save(update_fields=["state", "ended_on", "ended_why"])
    row.parts.update(is_running=False)
    outbox.record(PlanEnded(plan_id=row.pk, request_id=row.request_id, state=state, on=on))


def _ids(sql: str, values: list[list[int]]) -> list[int]:
    with connection.cursor() as cursor:
        cursor.execute(sql, values)
        return [row[0] for row in cursor.fetchall()]


PAID_UP = """
select p.id from payments_plan p
where p.state = 'running'
  and p.id in (select plan_id from payments_plan_case where case_id = any(%s) and is_running)
  and not exists (select from payments_plan_case c join payments_receivable r on r.case_id = c.case_id
                  where c.plan_id = p.id and r.balance > 0)
order by p.id
for update of p
"""

MISSED = """
with due as (
    select p.id as plan_id, p.request_id, p.after_payment,
           sum(i.amount) as due, max(i.position) as position, max(i.due_on) as due_on
    from payments_plan p join payments_plan_instalment i on i.plan_id = p.id and i.due_on < %(on)s
    where p.state = 'running'
      and exists (select from payments_plan_instalment n
                  where n.plan_id = p.id and n.due_on < %(on)s and n.missed_on is null)
    group by p.id
), short as (
    select d.*, d.due - coalesce((
        select sum(m.amount) from payments_payment m
        join payments_plan_case c on c.case_id = m.case_id and c.plan_id = d.plan_id
        where m.id > d.after_payment and m.reversed_at is null), 0) as lacking
    from due d
), noted as (
    update payments_plan_instalment i set missed_on = %(on)s
    from short s
    where i.plan_id = s.plan_id and i.position = s.position and i.missed_on is null and s.lacking > 0
    returning i.plan_id, i.position
)
select s.plan_id, s.request_id, s.position, s.due_on, s.lacking
from short s join noted n on n.plan_id = s.plan_id and n.position = s.position
order by s.plan_id
"""
