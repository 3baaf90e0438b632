"""Meetings: what is said of them, the agenda, resolutions, and following each to its end."""

from datetime import date, datetime

from django.db import transaction
from django.db.models import Max

from bianmin.activities import models
from bianmin.activities.actions.sessions import locked
from bianmin.activities.errors import IsSettled, UnknownResolution, WrongSession
from bianmin.kit import clock
from bianmin.kit.texts import t
from bianmin.office import queries as office
from bianmin.office.types import Actor, Permission


@transaction.atomic
def write_minutes(
    session_id: int,
    *,
    actor: Actor,
    chair: str = "",
    minutes: str = "",
    paperless: bool = True,
    pages_saved: int = 0,
    on: date | None = None,
) -> None:
    """Write a meeting's chair and minutes, whether it was held without paper, and how many pages that saved."""
    office.require(actor, Permission.HOLD_MEETINGS)
    row = _meeting(session_id)
    row.chair, row.paperless = chair.strip()[:80], paperless
    row.pages_saved = max(pages_saved, 0) if paperless else 0
    if minutes.strip() != row.minutes:
        row.minutes, row.minutes_by, row.minutes_on = minutes.strip(), actor.name[:80], on or clock.today()
    row.save()


@transaction.atomic
def add_item(
    session_id: int, title: str, *, actor: Actor, proposer: str = "", text: str = "", outcome: str = ""
) -> int:
    """Put an item on the agenda; return its id."""
    office.require(actor, Permission.HOLD_MEETINGS)
    meeting = _meeting(session_id)
    if not title.strip():
        raise WrongSession(t("請填提案案由。", "Write what the item is."))
    return models.AgendaItem.objects.create(
        session_id=meeting.pk,
        number=_next(models.AgendaItem.objects.filter(session_id=meeting.pk)),
        title=title.strip()[:120],
        proposer=proposer.strip()[:80],
        text=text.strip(),
        outcome=outcome.strip(),
    ).pk


@transaction.atomic
def note_outcome(item_id: int, outcome: str, *, actor: Actor) -> None:
    """Write what was said of an item."""
    office.require(actor, Permission.HOLD_MEETINGS)
    row = models.AgendaItem.objects.select_for_update(no_key=True).filter(pk=item_id).first()
    if row is None:
        raise UnknownResolution
    row.outcome = outcome.strip()
    row.save(update_fields=["outcome"])


@transaction.atomic
def resolve(session_id: int, text: str, *, actor: Actor, unit: str, due_on: date, staff_id: int | None = None) -> int:
    """Write a resolution with who does it by when; return its id. It is followed until it is settled."""
    office.require(actor, Permission.HOLD_MEETINGS)
    meeting = _meeting(session_id)
    if not text.strip() or not unit.strip():
        raise WrongSession(t("請填決議內容與承辦單位。", "Write the resolution and which unit does it."))
    if staff_id is not None and staff_id not in {one.id for one in office.staff_list()}:
        raise WrongSession(t("沒有這位同仁。", "There is no such member of staff."))
    if due_on < meeting.session.held_on:
        raise WrongSession(t("期限不能早於會議日期。", "It can't be due before the meeting."))
    return models.Resolution.objects.create(
        session_id=meeting.pk,
        number=_next(models.Resolution.objects.filter(session_id=meeting.pk)),
        text=text.strip()[:500],
        unit=unit.strip()[:60],
        staff_id=staff_id,
        due_on=due_on,
    ).pk


@transaction.atomic
def report_progress(
    resolution_id: int, text: str, *, actor: Actor, on: date | None = None, now: datetime | None = None
) -> None:
    """Report what was done on a resolution."""
    office.require(actor, Permission.KEEP_ACTIVITIES)
    _note(resolution_id, text, actor, on, now, settles=False)


@transaction.atomic
def settle_resolution(
    resolution_id: int, text: str, *, actor: Actor, on: date | None = None, now: datetime | None = None
) -> None:
    """End the following of a resolution (解除列管), with what was done."""
    office.require(actor, Permission.HOLD_MEETINGS)
    row = _note(resolution_id, text, actor, on, now, settles=True)
    row.done_on = on or clock.today()
    row.save(update_fields=["done_on"])


def _note(
    resolution_id: int, text: str, actor: Actor, on: date | None, now: datetime | None, *, settles: bool
) -> models.Resolution:
    row = models.Resolution.objects.select_for_update(no_key=True).filter(pk=resolution_id).first()
    if row is None:
        raise UnknownResolution
    if row.done_on is not None:
        raise IsSettled
    if not text.strip():
        raise WrongSession(t("請寫辦理情形。", "Write what was done."))
    models.ResolutionNote.objects.create(
        resolution=row,
        at=now or clock.now(),
        on_date=on or clock.today(),
        who=actor.name[:80],
        text=text.strip()[:500],
        settles=settles,
    )
    return row


def _meeting(session_id: int) -> models.Meeting:
    session = locked(session_id)
    if session.kind != "meeting":
        raise WrongSession(t("這不是會議。", "This is no meeting."))
    row, _ = models.Meeting.objects.get_or_create(session=session)
    return row


def _next(rows: object) -> int:
    return int(rows.aggregate(most=Max("number"))["most"] or 0) + 1  # type: ignore[attr-defined]  # (items or resolutions of one meeting)
