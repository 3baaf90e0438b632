"""Defects followed to the end: given to a unit, mended with evidence, looked at by another, closed or sent back."""

from datetime import date

from django.db import transaction

from bianmin.inspections.actions.keeping import Photo, facility_of, keep_photo, locked, not_ahead, wanted
from bianmin.inspections.errors import AlreadyDone, OtherPersonNeeded, UnknownDefect, WrongInspection
from bianmin.inspections.models import Defect
from bianmin.kit.texts import t
from bianmin.office import queries as office
from bianmin.office.types import Actor, Permission

WHAT = t("缺失情形", "what is wrong")


@transaction.atomic
def report_defect(
    facility_id: int, text: str, *, actor: Actor, photo: Photo | None = None, on: date | None = None
) -> int:
    """Enter a defect seen outside a round; return its id."""
    office.require(actor, Permission.DO_ROUNDS)
    row = Defect.objects.create(
        facility=facility_of(facility_id),
        text=wanted(text, WHAT, 300),
        photo_id=keep_photo(photo),
        found_on=not_ahead(on),
        found_by=actor.name[:80],
    )
    return row.pk


@transaction.atomic
def assign_defect(defect_id: int, *, actor: Actor, unit: str, due_on: date) -> None:
    """Give a defect to a unit, with the day by which it is to be mended."""
    office.require(actor, Permission.MANAGE_FACILITIES)
    row = locked(Defect, defect_id, UnknownDefect)
    if row.state != "open":
        raise AlreadyDone
    if due_on < row.found_on:
        raise WrongInspection(t("期限不能早於發現日。", "It can't be due before it was found."))
    row.unit, row.due_on = wanted(unit, t("負責單位", "unit"), 60), due_on
    row.save(update_fields=["unit", "due_on"])


@transaction.atomic
def mend_defect(
    defect_id: int, *, actor: Actor, measure: str, photo: Photo | None = None, on: date | None = None
) -> None:
    """Enter how a defect was mended, with a photograph where there is one."""
    office.require(actor, Permission.DO_ROUNDS)
    row = locked(Defect, defect_id, UnknownDefect)
    if row.state != "open":
        raise AlreadyDone
    row.measure = wanted(measure, t("改善情形", "what was done"), 300)
    row.evidence_id = keep_photo(photo)
    row.mended_on = not_ahead(on)
    if row.mended_on < row.found_on:
        raise WrongInspection(t("改善日不能早於發現日。", "It can't be mended before it was found."))
    row.mended_by, row.mended_staff_id, row.state = actor.name[:80], actor.staff_id, "mended"
    row.save()


@transaction.atomic
def close_defect(defect_id: int, *, actor: Actor, is_right: bool, note: str = "", on: date | None = None) -> None:
    """Look at what was mended: it is right and the defect is closed, or it goes back with a reason.

    Whoever mended it is not the one who closes it.
    """
    office.require(actor, Permission.MANAGE_FACILITIES)
    row = locked(Defect, defect_id, UnknownDefect)
    if row.state != "mended":
        raise AlreadyDone(t("這項缺失不在待複查的狀態。", "This defect doesn't wait to be looked at."))
    if row.mended_staff_id == actor.staff_id and row.mended_by == actor.name[:80]:
        raise OtherPersonNeeded(t("複查須由改善者以外的人辦理。", "Another than who mended it must look at it."))
    if is_right:
        row.state, row.closed_on, row.closed_by = "closed", max(not_ahead(on), row.mended_on), actor.name[:80]
    else:
        said = wanted(note, t("退回理由", "reason"), 200)
        row.text = f"{row.text}（{said}）"[:300]
        row.state, row.mended_on, row.mended_by, row.mended_staff_id = "open", None, "", None
    row.save()
