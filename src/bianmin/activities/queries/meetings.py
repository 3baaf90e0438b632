"""Meetings with agenda, minutes and resolutions; what presses on a person's list."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from bianmin.activities import models
from bianmin.activities.errors import UnknownResolution, UnknownSession
from bianmin.activities.rules import state_of
from bianmin.activities.types import AgendaItem, MeetingView, Progress, Resolution
from bianmin.activities.types.words import BODIES, KINDS
from bianmin.kit import clock
from bianmin.kit.texts import Text
from bianmin.office import queries as office
from bianmin.office.types import Actor

REMIND = "resolution_remind_days"


def meeting(session_id: int, *, on: date | None = None) -> MeetingView:
    """Return what a meeting has besides its session."""
    row = models.Meeting.objects.filter(pk=session_id).first()
    if row is None:
        if not models.Session.objects.filter(pk=session_id, kind="meeting").exists():
            raise UnknownSession
        row = models.Meeting(session_id=session_id)
    return MeetingView(
        session_id=session_id,
        chair=row.chair,
        paperless=row.paperless,
        pages_saved=row.pages_saved,
        minutes=row.minutes,
        minutes_by=row.minutes_by,
        minutes_on=row.minutes_on,
        agenda=tuple(
            AgendaItem(one.pk, one.number, one.title, one.proposer, one.text, one.outcome)
            for one in models.AgendaItem.objects.filter(session_id=session_id).order_by("number")
        ),
        resolutions=tuple(resolutions(session_id=session_id, on=on)),
    )


def resolutions(
    *,
    state: str = "",
    session_id: int | None = None,
    staff_id: int | None = None,
    on: date | None = None,
    most: int = 500,
) -> list[Resolution]:
    """Return resolutions, the earliest due first; narrowed by state on a day, meeting, or responsible person.

    ``state`` ``waiting`` stands for all that aren't settled.
    """
    day = on or clock.today()
    remind = int(office.setting(REMIND, day))
    rows = models.Resolution.objects.select_related("session", "staff").prefetch_related("note_rows")
    if session_id is not None:
        rows = rows.filter(session_id=session_id)
    if staff_id is not None:
        rows = rows.filter(staff_id=staff_id)
    if state and state != "done":
        rows = rows.filter(done_on=None)
    elif state == "done":
        rows = rows.filter(done_on__isnull=False)
    found = [_resolution(row, day, remind) for row in rows.order_by("due_on", "id")[:most]]
    return [one for one in found if state in {"", "waiting", one.state}]


def resolution(resolution_id: int, *, on: date | None = None) -> Resolution:
    """Return a resolution."""
    day = on or clock.today()
    row = models.Resolution.objects.select_related("session", "staff").filter(pk=resolution_id).first()
    if row is None:
        raise UnknownResolution
    return _resolution(row, day, int(office.setting(REMIND, day)))


def reminders(actor: Actor, *, on: date | None = None) -> Sequence[Resolution]:
    """Return the resolutions that press on this person: overdue, or due within the set number of days."""
    if actor.staff_id is None:
        return ()
    waiting = resolutions(state="waiting", staff_id=actor.staff_id, on=on)
    return [one for one in waiting if one.state in {"overdue", "soon"}]


def _resolution(row: Any, day: date, remind: int) -> Resolution:  # noqa: ANN401  (a row with its session, staff and notes)
    session = row.session
    name = Text(session.title, session.title) if session.title else BODIES.get(session.topic, KINDS["meeting"])
    return Resolution(
        id=row.pk,
        session_id=row.session_id,
        meeting=name,
        body=session.topic,
        held_on=session.held_on,
        number=row.number,
        text=row.text,
        unit=row.unit,
        staff_id=row.staff_id,
        staff_name=row.staff.full_name if row.staff else "",
        due_on=row.due_on,
        done_on=row.done_on,
        state=state_of(row.due_on, row.done_on, day, remind),
        notes=tuple(
            Progress(one.at, one.on_date, one.who, one.text, one.settles)
            for one in sorted(row.note_rows.all(), key=lambda one: one.pk)
        ),
    )
