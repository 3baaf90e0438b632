"""Execution stands still and goes on (停止執行、續行執行)."""

from datetime import date

from django.db import transaction

from bianmin.cases.actions.steps import end_suspension, locked, note, reason_given, unless
from bianmin.cases.events import CaseResumed, CaseSuspended
from bianmin.cases.models import Suspension
from bianmin.cases.rules import steps as rules
from bianmin.kit import clock, outbox
from bianmin.office.types import Actor, Permission


@transaction.atomic
def suspend(case_id: int, *, actor: Actor, reason: str, on: date | None = None) -> None:
    """Let the execution of a case stand still from a day, with its reason."""
    case = locked(case_id, actor, Permission.SUSPEND_CASE)
    unless(rules.may_suspend(case.status))
    said, day = reason_given(reason), on or clock.today()
    Suspension.objects.create(case=case, from_date=day, reason=said)
    case.status = "suspended"
    case.save(update_fields=["status"])
    note(case.pk, "suspended", actor=actor, on=day, reason=said)
    outbox.record(CaseSuspended(case.pk, day, said, actor.name))


@transaction.atomic
def resume(case_id: int, *, actor: Actor, reason: str = "", on: date | None = None) -> None:
    """Go on with a suspended case; for taxes the suspended days are added to its limitation."""
    case = locked(case_id, actor, Permission.SUSPEND_CASE)
    day = on or clock.today()
    since = case.suspension_set.filter(to_date=None).values_list("from_date", flat=True).first()
    unless(rules.may_resume(case.status, since=since, on=day))
    end_suspension(case, day)
    case.status = "open"
    case.save(update_fields=["status", "suspended_days", "limit_on"])
    data = {"since": since.isoformat() if since else "", "limit_on": case.limit_on.isoformat()}
    note(case.pk, "resumed", actor=actor, on=day, reason=reason.strip(), data=data)
    outbox.record(CaseResumed(case.pk, day, case.limit_on, actor.name))
