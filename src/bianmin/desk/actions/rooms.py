"""Rooms: somebody goes in, is looked after, comes out. The 24 hours of 行政執行法 §17 are kept."""

from datetime import datetime

from django.db import transaction

from bianmin.desk import models
from bianmin.desk.errors import HoldingOver, NotTogether, UnknownEntry, WrongEntry
from bianmin.desk.rules import holding
from bianmin.kit import clock
from bianmin.kit.texts import t
from bianmin.office import queries as office
from bianmin.office.types import Actor, Permission

HOLDING = "holding"


@transaction.atomic
def use_room(
    room_id: int,
    *,
    actor: Actor,
    person: str,
    case_number: str,
    officer: str,
    sex: str = "",
    record_no: str = "",
    questioned_from: datetime | None = None,
    now: datetime | None = None,
) -> int:
    """Bring somebody into a room; return the use's id.

    Into a holding room only by an officer's order; the 24 hours run from when questioning began
    (``questioned_from``, default now), men and women and persons of one case are kept apart.
    """
    room = models.Room.objects.select_for_update(no_key=True).filter(pk=room_id, is_active=True).first()
    held = room is not None and room.kind == HOLDING
    office.require(actor, Permission.HOLD_PERSONS if held else Permission.KEEP_ROOMS)
    if room is None:
        raise UnknownEntry
    moment = now or clock.now()
    if not (person.strip() and case_number.strip() and officer.strip()):
        raise WrongEntry(t("請填人員、案號與執行人員。", "Write the person, the case and the officer."))
    counted = questioned_from or moment
    if counted > moment:
        raise WrongEntry(t("訊問開始時間不能晚於現在。", "Questioning can't begin after now."))
    if held:
        if moment >= holding.ends_by(counted):
            raise HoldingOver
        inside = models.RoomUse.objects.filter(room=room, ended_at=None).values_list("sex", "case_number")
        why = holding.why_not_in(room.sex, sex, case_number.strip(), [holding.Inside(of, case) for of, case in inside])
        if why is not None:
            raise NotTogether(why)
    row = models.RoomUse.objects.create(
        room=room,
        kind=room.kind,
        person=person.strip()[:60],
        sex=sex,
        case_number=case_number.strip()[:50],
        officer=officer.strip()[:60],
        record_no=record_no.strip()[:40],
        began_at=moment,
        counted_from=counted,
        ends_by=holding.ends_by(counted) if held else None,
        who=actor.name[:80],
        staff_id=actor.staff_id,
    )
    return row.pk


@transaction.atomic
def leave_room(use_id: int, *, actor: Actor, outcome: str, record_no: str = "", now: datetime | None = None) -> None:
    """Let somebody out: where to (home, court, another room). A person held is released by an officer."""
    row = models.RoomUse.objects.select_for_update(no_key=True).filter(pk=use_id).first()
    office.require(actor, Permission.HOLD_PERSONS if row is not None and row.kind == HOLDING else Permission.KEEP_ROOMS)
    if row is None:
        raise UnknownEntry
    if not outcome.strip():
        raise WrongEntry(t("請填去向或結果。", "Write where to, or what came of it."))
    if row.ended_at is None:
        row.ended_at, row.outcome = now or clock.now(), outcome.strip()[:100]
        row.record_no = record_no.strip()[:40] or row.record_no
        row.save(update_fields=["ended_at", "outcome", "record_no"])


def watch(use_id: int, *, actor: Actor, words: str, now: datetime | None = None) -> None:
    """Write down a look at a person held: how he is, what he was given."""
    office.require(actor, Permission.KEEP_ROOMS)
    if not words.strip():
        raise WrongEntry(t("請填看視情形。", "Write how it is."))
    if not models.RoomUse.objects.filter(pk=use_id, kind=HOLDING, ended_at=None).exists():
        raise UnknownEntry
    models.Watch.objects.create(use_id=use_id, at=now or clock.now(), who=actor.name[:80], words=words.strip()[:200])
