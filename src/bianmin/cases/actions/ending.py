"""How a case ends, one at a time: closed, stopped (§8), returned, handed over; and how it is opened again."""

from datetime import date

from django.db import connection, transaction

from bianmin.cases.actions.locks import lock_assignment
from bianmin.cases.actions.steps import end, locked, note, reason_given, unless
from bianmin.cases.errors import UnknownGround
from bianmin.cases.events import CaseHandedOver, CaseReturned, CasesClosed, CasesReopened
from bianmin.cases.models import Case, Correction
from bianmin.cases.rules import steps as rules
from bianmin.cases.types import CLOSE_GROUNDS, RETURN_GROUNDS, STOP_GROUNDS
from bianmin.kit import clock, outbox
from bianmin.office.types import Actor, Permission


@transaction.atomic
def close(case_id: int, *, actor: Actor, ground: str, reason: str, on: date | None = None) -> None:
    """Close a case on a ground of ``CLOSE_GROUNDS`` (報結)."""
    case = locked(case_id, actor, Permission.CLOSE_CASE)
    if ground not in CLOSE_GROUNDS:
        raise UnknownGround
    unless(rules.may_close(case.status))
    _close(case, "closed", ground=ground, reason=reason_given(reason), actor=actor, day=on or clock.today())


@transaction.atomic
def stop(case_id: int, *, actor: Actor, ground: str, reason: str, on: date | None = None) -> None:
    """Stop execution on a ground of 行政執行法 §8 (``STOP_GROUNDS``) and close the case."""
    case = locked(case_id, actor, Permission.STOP_CASE)
    if ground not in STOP_GROUNDS:
        raise UnknownGround
    unless(rules.may_stop(case.status))
    _close(case, "stopped", ground=ground, reason=reason_given(reason), actor=actor, day=on or clock.today())


def _close(case: Case, kind: str, *, ground: str, reason: str, actor: Actor, day: date) -> None:
    end(case, "closed", ground, day)
    _settle_corrections(case.pk, "withdrawn", day)
    note(case.pk, kind, actor=actor, on=day, reason=reason, data={"ground": ground})
    outbox.record(CasesClosed([case.pk], day, ground, actor.name))


@transaction.atomic
def return_case(case_id: int, *, actor: Actor, ground: str, reason: str, on: date | None = None) -> None:
    """Return a case to its agency on a ground of ``RETURN_GROUNDS``, with its reason (退案)."""
    case = locked(case_id, actor, Permission.RETURN_CASE)
    if ground not in RETURN_GROUNDS:
        raise UnknownGround
    unless(rules.may_return(case.status))
    said, day = reason_given(reason), on or clock.today()
    end(case, "returned", ground, day)
    _settle_corrections(case.pk, "returned", day)
    note(case.pk, "returned", actor=actor, on=day, reason=said, data={"ground": ground})
    outbox.record(CaseReturned(case.pk, day, ground, said, actor.name))


@transaction.atomic
def hand_over(case_id: int, *, actor: Actor, office: str, reason: str, on: date | None = None) -> None:
    """Hand a case over to another office, which executes it from now on (移轉管轄)."""
    case = locked(case_id, actor, Permission.HAND_OVER)
    unless(rules.may_hand_over(case.status))
    said, to_office, day = reason_given(reason), reason_given(office)[:80], on or clock.today()
    end(case, "handed_over", "other_office", day)
    _settle_corrections(case.pk, "withdrawn", day)
    note(case.pk, "handed_over", actor=actor, on=day, reason=said, data={"office": to_office})
    outbox.record(CaseHandedOver(case.pk, day, to_office, said, actor.name))


@transaction.atomic
def reopen(case_id: int, *, actor: Actor, reason: str, on: date | None = None) -> None:
    """Open an ended case again; it goes to the section of the obligor's newest open case, where there is one."""
    with connection.cursor() as cursor:
        lock_assignment(cursor)
    case = locked(case_id, actor, Permission.REOPEN_CASE)
    said, day = reason_given(reason), on or clock.today()
    unless(rules.may_reopen(case.status, limit_on=case.limit_on, on=day))
    newest = (
        Case.objects.filter(obligor_id=case.obligor_id, status__in=rules.OPEN)
        .order_by("-id")
        .values_list("section_id", flat=True)
        .first()
    )
    was, case.status, case.ended_on, case.ended_why = case.ended_why, "open", None, ""
    case.section_id = newest or case.section_id
    case.save(update_fields=["status", "ended_on", "ended_why", "section"])
    note(case.pk, "reopened", actor=actor, on=day, reason=said, data={"was": was, "section": case.section_id})
    outbox.record(CasesReopened([case.pk], day, said, actor.name))


def _settle_corrections(case_id: int, outcome: str, day: date) -> None:
    """A request for correction doesn't outlive its case."""
    Correction.objects.filter(case_id=case_id, outcome="").update(outcome=outcome, answered_on=day)
