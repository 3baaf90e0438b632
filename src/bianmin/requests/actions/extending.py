"""Extending a limit: asked with a reason, approved by another person, once, never past the cap."""

from datetime import date, datetime

from django.db import transaction

from bianmin.catalogue.types import Limit, Service
from bianmin.kit.texts import Text, t
from bianmin.office.types import Actor, Permission
from bianmin.requests.actions.lettering import issue, joined, told_of
from bianmin.requests.actions.shared import for_staff, moment, note, reason_given, record_moved, set_days
from bianmin.requests.actions.telling import tell_moved
from bianmin.requests.errors import NoExtension, SecondPersonNeeded
from bianmin.requests.models import Extension, Request
from bianmin.requests.queries.clocks import SERVICE, Clock, days_of
from bianmin.requests.queries.opening import service_at
from bianmin.requests.queries.reading import whole
from bianmin.requests.types import EventKind, RequestView

_DAYS = ["due_on", "step_due_on", "next_due_on", "near_on", "told_due_on"]


@transaction.atomic
def ask_extension(
    request_id: int, reason: str, *, actor: Actor, of: str = SERVICE, now: datetime | None = None
) -> RequestView:
    """Ask that the service's limit (or, with ``of`` a step's code, that step's) be extended; the reason is told.

    Only where the limit knows an extension, once, and before its day is over (行政程序法 §51).
    """
    row = for_staff(request_id, actor, Permission.WORK_REQUEST)
    said, (at, on) = reason_given(reason), moment(now)
    service = service_at(row)
    limit = _limit(service, row, of)
    due = row.due_on if of == SERVICE else row.step_due_on
    _unless(why_not(limit, due, on))
    if row.extensions.filter(of=of).exclude(state="refused").exists():
        raise NoExtension(t("已申請或核准過展延，只能展延一次。", "It was asked for or approved before; once only."))
    Extension.objects.create(
        request=row, of=of, reason=said, asked_on=on, asked_by=actor.name[:80], asked_staff=actor.staff_id
    )
    note(row, EventKind.EXTENSION_ASKED, actor=actor, at=at, reason=said, data={"of": of})
    return whole(row)


@transaction.atomic
def approve_extension(request_id: int, *, actor: Actor, of: str = SERVICE, now: datetime | None = None) -> RequestView:
    """Approve what another person asked for; the day moves, a letter says why, and the applicant is told."""
    row = for_staff(request_id, actor, Permission.EXTEND_REQUEST)
    at, on = moment(now)
    asked = _asked(row, of)
    if actor.staff_id is None or actor.staff_id == asked.asked_staff:
        raise SecondPersonNeeded
    service = service_at(row)
    was = row.due_on if of == SERVICE else row.step_due_on
    _settle(asked, "approved", actor, on)
    moved = set_days(row, service)
    explained = _explained(row, service, of)
    letter_id = _letter(row, service, asked, actor=actor, on=on)
    note(
        row,
        EventKind.EXTENSION_APPROVED,
        actor=actor,
        at=at,
        reason=asked.reason,
        said=explained,
        data={"of": of, "from": was.isoformat() if was else None},
        letter_id=letter_id,
    )
    promised = row.told_due_on
    if of == SERVICE and promised and row.due_on and row.due_on != promised:
        why = Text(f"{asked.reason}。{explained.zh}", f"{asked.reason}. {explained.en}")
        tell_moved(row, service, promised, joined(why, told_of(letter_id)))
        row.told_due_on = row.due_on
    row.save(update_fields=_DAYS)
    record_moved(moved, "extension", on=on, actor=actor)
    return whole(row)


@transaction.atomic
def refuse_extension(
    request_id: int, reason: str, *, actor: Actor, of: str = SERVICE, now: datetime | None = None
) -> RequestView:
    """Refuse an extension, with the reason; it may be asked for anew."""
    row = for_staff(request_id, actor, Permission.EXTEND_REQUEST)
    said, (at, on) = reason_given(reason), moment(now)
    asked = _asked(row, of)
    if actor.staff_id is None or actor.staff_id == asked.asked_staff:
        raise SecondPersonNeeded
    _settle(asked, "refused", actor, on)
    note(row, EventKind.EXTENSION_REFUSED, actor=actor, at=at, reason=said, data={"of": of})
    return whole(row)


def _limit(service: Service, row: Request, of: str) -> Limit | None:
    if of == SERVICE:
        return service.limit
    return service.step(row.step).limit if of == row.step else None


def why_not(limit: Limit | None, due: date | None, on: date) -> Text | None:
    """Return why a limit can't be extended, or None."""
    if limit is None or not limit.extension or due is None:
        return t("這項期限依規定不得展延。", "This limit can't be extended by its rule.")
    if on > due:
        return t("期限已屆滿，不得再申請展延。", "Its day is over; it can't be extended any more.")
    return None


def _unless(problem: Text | None) -> None:
    if problem is not None:
        raise NoExtension(problem)


def _asked(row: Request, of: str) -> Extension:
    found = row.extensions.select_for_update(no_key=True).filter(of=of, state="asked").first()
    if found is None:
        raise NoExtension(t("沒有待核定的展延申請。", "No extension waits for approval."))
    return found


def _settle(asked: Extension, state: str, actor: Actor, on: date) -> None:
    asked.state, asked.settled_on, asked.settled_by = state, on, actor.name[:80]
    asked.save(update_fields=["state", "settled_on", "settled_by"])


def _letter(row: Request, service: Service, asked: Extension, *, actor: Actor, on: date) -> int | None:
    """Issue the letter that says why and until when (行政程序法 §51 III); a step's days are the office's own."""
    if asked.of != SERVICE:
        return None
    return issue(row, service, "extension", {"reason": asked.reason}, actor=actor, on=on)


def _explained(row: Request, service: Service, of: str) -> Text:
    days = days_of(row, service, Clock())
    made = days.service if of == SERVICE else days.step
    return made.deadline.explanation if made else Text("", "")
