"""What every step of a case's life shares: lock the row, ask the rule, write what happened."""

from collections.abc import Mapping
from datetime import date, datetime

from bianmin.cases.errors import ReasonNeeded, StepNotPossible, UnknownCase
from bianmin.cases.models import Case, CaseEvent
from bianmin.cases.rules.limitation import last_day
from bianmin.kit import clock
from bianmin.kit.texts import Text
from bianmin.office import queries as office
from bianmin.office.types import Actor, Permission

MOST_REASON = 500


def locked(case_id: int, actor: Actor, permission: Permission) -> Case:
    """Lock a case until the transaction ends and require the permission for its section.

    Raises:
        UnknownCase: there is none.
        PermissionMissing: the actor may not, or not for this section's cases.
    """
    office.require(actor, permission)
    case = Case.objects.select_for_update(no_key=True).filter(pk=case_id).first()
    if case is None:
        raise UnknownCase(number=case_id)
    office.require(actor, permission, section_id=case.section_id, agency_id=case.agency_id)
    return case


def unless(reason: Text | None) -> None:
    """Refuse the step where a rule gave a reason why not."""
    if reason is not None:
        raise StepNotPossible(reason)


def reason_given(reason: str) -> str:
    """Return a reason trimmed and within its length; refuse an empty one."""
    trimmed = reason.strip()[:MOST_REASON]
    if not trimmed:
        raise ReasonNeeded
    return trimmed


def note(
    case_id: int,
    kind: str,
    *,
    actor: Actor,
    on: date,
    reason: str = "",
    data: Mapping[str, object] | None = None,
    at: datetime | None = None,
) -> None:
    """Write down what happened to a case."""
    CaseEvent.objects.create(
        case_id=case_id,
        at=at or clock.now(),
        on_date=on,
        kind=kind,
        who=actor.name,
        reason=reason,
        data=dict(data or {}),
    )


def end(case: Case, status: str, why: str, on: date) -> None:
    """Put an end to a locked case; a suspension that was running ends with it."""
    if case.status == "suspended":
        end_suspension(case, on)
    case.status, case.ended_on, case.ended_why = status, on, why
    case.save(update_fields=["status", "ended_on", "ended_why", "limit_on", "suspended_days"])


def end_suspension(case: Case, on: date) -> None:
    """End a locked case's running suspension; for taxes its days are added to the limitation (稅捐稽徵法 §23 III)."""
    running = case.suspension_set.filter(to_date=None).first()
    if running is None:
        return
    running.to_date = max(on, running.from_date)
    running.save(update_fields=["to_date"])
    case.suspended_days += (running.to_date - running.from_date).days
    set_limit(case)


def limitation_kind(word: str) -> str:
    """Return which limitation goes with a type word: ``general`` or ``tax``."""
    return office.case_type(word).limitation


def set_limit(case: Case) -> None:
    """Compute ``limit_on`` of a case anew (not saved)."""
    case.limit_on = last_day(
        limitation_kind(case.word),
        case.due_date,
        case.final_date,
        begun=case.begun_on is not None,
        suspended_days=case.suspended_days,
    )
