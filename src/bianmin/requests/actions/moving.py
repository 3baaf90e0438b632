"""Who has a request: given to a person, handed over to another unit or section."""

from datetime import datetime

from django.db import transaction

from bianmin.catalogue.types import Openness, Unit
from bianmin.kit.errors import NotFound
from bianmin.kit.texts import Text, t
from bianmin.office import queries as office
from bianmin.office.types import Actor, Permission
from bianmin.requests.actions.shared import for_staff, moment, note, reason_given
from bianmin.requests.errors import NotNow
from bianmin.requests.queries.reading import whole
from bianmin.requests.queries.seeing import sees, sight_of
from bianmin.requests.types import EventKind, RequestView


@transaction.atomic
def assign(
    request_id: int, staff_id: int | None, *, actor: Actor, reason: str = "", now: datetime | None = None
) -> RequestView:
    """Give a request to a person (None: to nobody).

    Needs ASSIGN_REQUEST; to take one that nobody has oneself, WORK_REQUEST is enough. Who gets it must be
    one who works requests of this section and may read it.
    """
    office.require(actor, Permission.WORK_REQUEST)
    own = staff_id is not None and staff_id == actor.staff_id
    row = for_staff(request_id, actor, Permission.WORK_REQUEST if own else Permission.ASSIGN_REQUEST)
    if own and row.assigned_to_id not in {None, actor.staff_id}:
        office.require(actor, Permission.ASSIGN_REQUEST)
    at, _ = moment(now)
    name = ""
    if staff_id is not None:
        other = office.actor_by_id(staff_id)
        row.assigned_to_id = staff_id
        name = other.name
        within = office.may(other, Permission.WORK_REQUEST, section_id=row.section_id)
        if not within or (row.openness != Openness.OFFICE and not sees(sight_of(other), row)):
            raise NotNow(t("{name}不能辦理這件申請。", "{name} can't work this request.").fill(name=name))
    row.assigned_to_id = staff_id
    row.save(update_fields=["assigned_to"])
    said = Text(f"分派予{name}", f"Assigned to {name}") if name else t("取消分派", "Assigned to nobody")
    note(row, EventKind.ASSIGNED, actor=actor, at=at, reason=reason.strip(), said=said, data={"staff_id": staff_id})
    return whole(row)


@transaction.atomic
def hand_over(
    request_id: int,
    *,
    actor: Actor,
    reason: str,
    unit: Unit | None = None,
    section_id: int | None = None,
    now: datetime | None = None,
) -> None:
    """Hand a request to another unit or section, with the reason; it then lies with nobody there yet.

    The clock runs on. Closed matters stay with their unit: nobody else could read them.
    """
    row = for_staff(request_id, actor, Permission.ASSIGN_REQUEST)
    said, (at, _) = reason_given(reason), moment(now)
    if row.openness != Openness.OFFICE:
        raise NotNow(t("限閱案件不得移交其他單位。", "A closed matter can't be handed to another unit."))
    if section_id is not None and section_id not in {one.id for one in office.sections()}:
        raise NotFound
    was = {"unit": row.unit, "section_id": row.section_id}
    row.unit = (unit or (Unit.SECTIONS if section_id is not None else Unit(row.unit))).value
    row.section_id = section_id if row.unit == Unit.SECTIONS else None
    row.assigned_to_id = None
    if was == {"unit": row.unit, "section_id": row.section_id}:
        raise NotNow(t("請選擇其他單位或股別。", "Choose another unit or section."))
    row.save(update_fields=["unit", "section", "assigned_to"])
    note(
        row,
        EventKind.HANDED_OVER,
        actor=actor,
        at=at,
        reason=said,
        data={"from": was, "to": {"unit": row.unit, "section_id": row.section_id}},
    )
