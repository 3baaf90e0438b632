"""What every verb shares: lock the row, ask who may, set the days, write what happened."""

import json
from collections.abc import Mapping
from dataclasses import asdict
from datetime import date, datetime
from typing import Any

from bianmin.catalogue.types import Openness, Service
from bianmin.kit import clock, outbox
from bianmin.kit.texts import Text
from bianmin.office import queries as office
from bianmin.office.types import Actor, Permission
from bianmin.requests import sealing
from bianmin.requests.errors import NoSealKey, NotYours, ReasonNeeded, RequestEnded, UnknownRequest
from bianmin.requests.events import DeadlineMoved, MovedDay
from bianmin.requests.models import Event, EventSecret, Request, Sealed, SealKey
from bianmin.requests.queries.clocks import Clock, days_of
from bianmin.requests.queries.opening import closed
from bianmin.requests.queries.seeing import sees, sight_of
from bianmin.requests.rules.reading import OF_A_SECTION
from bianmin.requests.rules.steps import step_roles
from bianmin.requests.types import EventKind

MOST_REASON = 1000


def locked(request_id: int) -> Request:
    """Lock a request until the transaction ends; whoever waited sees what the other did."""
    row = Request.objects.select_for_update(no_key=True).filter(pk=request_id).first()
    if row is None:
        raise UnknownRequest
    return row


def for_staff(request_id: int, actor: Actor, permission: Permission, *, ended: bool = False) -> Request:
    """Lock a request for an actor who may do this with it; refuse others, and one that has ended unless ``ended``."""
    office.require(actor, permission)
    row = locked(request_id)
    if not sees(sight_of(actor), row):
        raise UnknownRequest
    require_reach(actor, permission, row)
    if row.ended_on is not None and not ended:
        raise RequestEnded
    return row


def require_reach(actor: Actor, permission: Permission, row: Request) -> None:
    """Require a permission for this very request: in the own section, or for what lies with the person."""
    if row.assigned_to_id is not None and row.assigned_to_id == actor.staff_id:
        office.require(actor, permission)
        return
    section = row.section_id if row.section_id is not None else _NOBODYS
    office.require(actor, permission, section_id=section)


_NOBODYS = -1
"""No section: what has none is for those who reach everything."""


def require_roles(actor: Actor, roles: frozenset[Any], row: Request) -> None:
    """Refuse who has none of a step's roles; a clerk's or officer's role counts in his own section alone."""
    if not roles:
        return
    held = actor.roles & roles
    if held - OF_A_SECTION:
        return
    if held and (row.section_id in {None, actor.section_id} or row.assigned_to_id == actor.staff_id):
        return
    names = [office.ROLE_NAMES[role] for role in sorted(roles)]
    raise NotYours(who=Text("、".join(one.zh for one in names), ", ".join(one.en for one in names)))


def reason_given(reason: str) -> str:
    """Return a reason trimmed; refuse an empty one."""
    trimmed = reason.strip()[:MOST_REASON]
    if not trimmed:
        raise ReasonNeeded
    return trimmed


def note(
    row: Request,
    kind: EventKind,
    *,
    actor: Actor,
    at: datetime,
    step: str = "",
    to_step: str = "",
    verb: str = "",
    reason: str = "",
    said: Text | None = None,
    values: Mapping[str, Any] | None = None,
    secret: Mapping[str, Any] | None = None,
    data: Mapping[str, Any] | None = None,
    letter_id: int | None = None,
    corrects: Event | None = None,
) -> Event:
    """Write down what happened. Of a sealed matter the words go under the unit's key, the bare fact stays."""
    hidden = row.openness == Openness.SEALED
    words = {"reason": reason, **dict(values or {}), **dict(secret or {})} if hidden else {}
    event = Event.objects.create(
        request=row,
        at=at,
        on_date=clock.taipei_date(at),
        kind=kind.value,
        step=step or row.step,
        to_step=to_step,
        verb=verb,
        who=actor.name[:80],
        staff_id=actor.staff_id,
        reason="" if hidden else reason[:MOST_REASON],
        note={} if said is None else asdict(said),
        values={} if hidden else dict(values or {}),
        data=dict(data or {}),
        letter_id=letter_id,
        corrects=corrects,
    )
    cipher = None if hidden else closed(secret or {})
    if cipher is not None:
        EventSecret.objects.create(event=event, cipher=cipher)
    if any(words.values()):
        seal_words(row, event, words)
    return event


def seal_words(row: Request, event: Event | None, words: Mapping[str, Any], kind: str = "entry") -> None:
    """Keep words of a sealed matter under its unit's key."""
    key = seal_key(row.unit)
    body = json.dumps(dict(words), ensure_ascii=False).encode()
    Sealed.objects.create(request=row, event=event, kind=kind, key=key, body=sealing.seal(bytes(key.public), body))


def seal_key(unit: str) -> SealKey:
    """Return the key to which a unit's matters are sealed now."""
    found = SealKey.objects.filter(unit=unit, is_current=True).first()
    if found is None:
        raise NoSealKey
    return found


def enter(row: Request, service: Service, step: str, on: date) -> None:
    """Put a locked request into a step (not saved): whose turn it is, since when."""
    row.step, row.step_entered_on = step, on
    row.step_roles = sorted(role.value for role in step_roles(service.step(step)))


def set_days(row: Request, service: Service, counted: Clock | None = None) -> list[MovedDay]:
    """Compute a request's days anew (not saved); return those of its running limits that moved."""
    days = days_of(row, service, counted)
    moved = []
    if row.due_on != days.due_on and row.state != "ended":
        moved.append(MovedDay(row.pk, "service", row.due_on, days.due_on))
    if row.state != "ended":
        row.due_on, row.step_due_on = days.due_on, days.step_due_on
    row.next_due_on, row.near_on = days.next_due_on, days.near_on
    return moved


def record_moved(moved: list[MovedDay], why: str, *, on: date, actor: Actor) -> None:
    """Record that days moved, where any did."""
    if moved:
        outbox.record(DeadlineMoved(moved, why, on, actor.name))


def moment(now: datetime | None) -> tuple[datetime, date]:
    """Return the moment of an act and its business date."""
    at = now or clock.now()
    return at, clock.taipei_date(at)
