"""Messages on tickers and televisions: written by one, approved by another."""

from datetime import date, datetime

from django.db import transaction

from bianmin.inspections.actions.keeping import facility_of, locked, wanted
from bianmin.inspections.errors import AlreadyDone, OtherPersonNeeded, UnknownRecord, WrongInspection
from bianmin.inspections.models import Message
from bianmin.kit import clock
from bianmin.kit.texts import Text, t
from bianmin.office import queries as office
from bianmin.office.types import Actor, Permission


@transaction.atomic
def write_message(
    facility_id: int, text: Text, *, actor: Actor, first: date, last: date, now: datetime | None = None
) -> int:
    """Write a message for a display, to be approved; return its id."""
    office.require(actor, Permission.DO_ROUNDS)
    facility = facility_of(facility_id)
    if facility.kind != "display":
        raise WrongInspection(t("請選跑馬燈或電視。", "Choose a ticker or a television."))
    if last < first:
        raise WrongInspection(t("結束日不能早於開始日。", "It can't end before it begins."))
    row = Message.objects.create(
        facility=facility,
        text_zh=wanted(text.zh, t("訊息", "message"), 200),
        text_en=text.en.strip()[:300],
        first=first,
        last=last,
        written_by=actor.name[:80],
        written_staff_id=actor.staff_id,
        written_at=now or clock.now(),
    )
    return row.pk


@transaction.atomic
def approve_message(message_id: int, *, actor: Actor, now: datetime | None = None) -> None:
    """Approve a message another person wrote."""
    office.require(actor, Permission.APPROVE_MESSAGES)
    row = locked(Message, message_id, UnknownRecord)
    if row.approved_at is not None:
        raise AlreadyDone
    if row.written_staff_id is not None and row.written_staff_id == actor.staff_id:
        raise OtherPersonNeeded
    row.approved_by, row.approved_at = actor.name[:80], now or clock.now()
    row.save(update_fields=["approved_by", "approved_at"])
