"""An obligor's open cases go to another section, all together (改分)."""

from datetime import date

from django.db import connection, transaction

from bianmin.cases.actions.locks import lock_assignment
from bianmin.cases.actions.steps import locked, note, reason_given, unless
from bianmin.cases.errors import NoSection
from bianmin.cases.events import CasesMoved
from bianmin.cases.models import Case
from bianmin.cases.rules import steps as rules
from bianmin.kit import clock, outbox
from bianmin.office import queries as office
from bianmin.office.types import Actor, Permission


@transaction.atomic
def move_section(case_id: int, *, actor: Actor, section_id: int, reason: str, on: date | None = None) -> list[int]:
    """Move a case, and with it all open cases of its obligor, to another section; return their ids.

    The assignment register keeps where each case first went; the moves stand in the timeline.
    """
    with connection.cursor() as cursor:
        lock_assignment(cursor)
    case = locked(case_id, actor, Permission.MOVE_CASE)
    if section_id not in {section.id for section in office.sections()}:
        raise NoSection
    unless(rules.may_move(case.status, section_id=case.section_id, to_section_id=section_id))
    said, day = reason_given(reason), on or clock.today()
    moving = list(
        Case.objects.select_for_update(no_key=True)
        .filter(obligor_id=case.obligor_id, status__in=rules.OPEN)
        .exclude(section_id=section_id)
        .order_by("id")
        .values_list("id", "section_id")
    )
    ids = [moved for moved, _ in moving]
    Case.objects.filter(pk__in=ids).update(section_id=section_id)
    for moved, was in moving:
        note(moved, "moved", actor=actor, on=day, reason=said, data={"from": was, "to": section_id})
    outbox.record(CasesMoved(case.obligor_id, ids, section_id, day, actor.name))
    return ids
