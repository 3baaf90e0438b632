"""Notes, files, corrections of mistaken entries, and the last step taken back: nothing is ever rubbed out."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import Any

from django.db import transaction

from bianmin.kit.texts import t
from bianmin.office.queries import require
from bianmin.office.types import Actor, Permission
from bianmin.requests.actions.filing import keep_for_request
from bianmin.requests.actions.shared import enter, for_staff, moment, note, reason_given, set_days
from bianmin.requests.actions.taking import SAVED
from bianmin.requests.errors import CannotUndo, NotNow, UnknownRequest
from bianmin.requests.models import Event, Request
from bianmin.requests.queries.opening import answers as all_answers
from bianmin.requests.queries.opening import closed, service_at
from bianmin.requests.queries.opening import values as all_values
from bianmin.requests.queries.reading import whole
from bianmin.requests.rules.answers import divided
from bianmin.requests.rules.fields import clean
from bianmin.requests.rules.steps import exit_named, is_sealed
from bianmin.requests.types import EventKind, RequestView, Upload

UNDO = timedelta(minutes=10)


@transaction.atomic
def add_note(request_id: int, text: str, *, actor: Actor, now: datetime | None = None) -> RequestView:
    """Write a note that only the office reads: a call made, a correction wanted by telephone."""
    row = for_staff(request_id, actor, Permission.WORK_REQUEST, ended=True)
    at, _ = moment(now)
    note(row, EventKind.NOTE, actor=actor, at=at, reason=reason_given(text))
    return whole(row)


@transaction.atomic
def add_files(
    request_id: int, files: Sequence[Upload], *, actor: Actor, reason: str = "", now: datetime | None = None
) -> RequestView:
    """Add files to a request: what came by letter, what was made here."""
    row = for_staff(request_id, actor, Permission.WORK_REQUEST, ended=True)
    at, _ = moment(now)
    event = note(row, EventKind.FILES, actor=actor, at=at, reason=reason.strip(), data={"files": len(files)})
    keep_for_request(row, files, actor=actor, at=at, event=event, by_applicant=False)
    return whole(row)


@transaction.atomic
def correct(
    event_id: int, values: Mapping[str, Any], reason: str, *, actor: Actor, now: datetime | None = None
) -> RequestView:
    """Correct what was said when an exit was taken; the first entry stays, and the correction points to it.

    Not where the entry acted in another noun or stands in a letter: it is corrected there, by its own verb.
    """
    require(actor, Permission.WORK_REQUEST)
    first = Event.objects.filter(pk=event_id).first()
    if first is None:
        raise UnknownRequest
    row = for_staff(first.request_id, actor, Permission.WORK_REQUEST, ended=True)
    said, (at, on) = reason_given(reason), moment(now)
    way = exit_named(service_at(row).step(first.step), first.verb) if first.verb else None
    if way is None or is_sealed(service_at(row)):
        raise NotNow(t("這筆登錄不能更正；請加註說明。", "This entry can't be corrected; add a note."))
    if first.data.get("effect") or first.letter_id is not None:
        raise NotNow(
            t(
                "這一步已發文或已在其他部分生效，請由該處更正。",
                "This step made a letter or acted elsewhere; correct it there.",
            )
        )
    clear, secret = divided(way.fields, clean(way.fields, all_values(first) | dict(values), on=on))
    note(
        row,
        EventKind.CORRECTED,
        actor=actor,
        at=at,
        step=first.step,
        verb=first.verb,
        reason=said,
        values=clear,
        secret=secret,
        corrects=first,
    )
    return whole(row)


@transaction.atomic
def correct_answers(
    request_id: int, answers: Mapping[str, Any], reason: str, *, actor: Actor, now: datetime | None = None
) -> RequestView:
    """Correct answers of the form that were entered wrongly; what stood there stays in the timeline."""
    row = for_staff(request_id, actor, Permission.WORK_REQUEST)
    said, (at, on) = reason_given(reason), moment(now)
    service = service_at(row)
    if is_sealed(service):
        raise NotNow(t("密封案件的內容不能更改。", "What is sealed can't be changed."))
    before = all_answers(row)
    fields = [one for one in service.fields() if one.kind != "files"]
    clear, secret = divided(fields, clean(fields, before | dict(answers), on=on))
    was = {name: value for name, value in before.items() if (clear | secret).get(name) != value}
    old_clear, old_secret = divided(fields, was)
    note(
        row, EventKind.CORRECTED, actor=actor, at=at, reason=said, values=old_clear, secret=old_secret,
        data={"answers": sorted(was)},
    )  # fmt: skip
    row.answers, row.secret_cipher = clear, closed(secret)
    row.save(update_fields=["answers", "secret_cipher"])
    return whole(row)


@transaction.atomic
def undo_last(request_id: int, *, actor: Actor, now: datetime | None = None) -> RequestView:
    """Take one's own last step back within ten minutes, where nothing left the house and nothing was done elsewhere."""
    row = for_staff(request_id, actor, Permission.WORK_REQUEST, ended=True)
    at, _ = moment(now)
    last = row.events.order_by("-id").first()
    if last is None or last.kind != EventKind.TAKEN or last.staff_id is None or last.staff_id != actor.staff_id:
        raise CannotUndo(t("只能取消自己剛才辦理的一步。", "Only one's own last step can be undone."))
    if at - last.at > UNDO:
        raise CannotUndo(t("已超過十分鐘，不能取消。", "More than ten minutes have passed."))
    if last.data.get("effect") or last.letter_id is not None or last.data.get("told"):
        raise CannotUndo(
            t(
                "這一步已發文、通知或在其他部分生效，不能取消。",
                "This step made a letter or message or acted elsewhere; it can't be undone.",
            )
        )
    _restore(row, last)
    note(row, EventKind.UNDONE, actor=actor, at=at, step=last.to_step, to_step=row.step, verb=last.verb, corrects=last)
    return whole(row)


def _restore(row: Request, last: Event) -> None:
    """Put the row back to where it stood, its pauses too, and count its days anew."""
    before, service = last.data["before"], service_at(row)
    opened = row.pauses.filter(to_on=None, from_on=last.on_date).first() if row.state == "paused" else None
    if opened is not None:
        opened.to_on = opened.from_on  # a pause of no days takes nothing from the clock
        opened.save(update_fields=["to_on"])
    if before["state"] == "paused":
        resumed = row.pauses.filter(to_on=last.on_date, step=before["step"]).order_by("-id").first()
        if resumed is not None:
            resumed.to_on = None
            resumed.save(update_fields=["to_on"])
    enter(row, service, before["step"], date.fromisoformat(before["step_entered_on"]))
    row.state, row.prepared_by, row.outcome, row.ended_on = before["state"], before["prepared_by"], "", None
    set_days(row, service)
    row.save(update_fields=SAVED)
