"""One request as its page shows it: the whole, what happened, what can be done, until when and why."""

from datetime import date
from typing import Any, BinaryIO

from bianmin.catalogue.ports import procedure
from bianmin.catalogue.types import Channel, Exit, Field, Openness, Outcome, Party, Service, Step, Unit
from bianmin.kit import clock
from bianmin.kit.errors import NotAllowed
from bianmin.kit.files import open_stored
from bianmin.kit.identifiers import mask
from bianmin.kit.messages import MessageChannel, MessageView, masked, of
from bianmin.kit.texts import Text
from bianmin.office import queries as office
from bianmin.office.types import Actor, Permission
from bianmin.requests.errors import NotYours, RequestEnded, SecondPersonNeeded, UnknownRequest
from bianmin.requests.models import Event, Request, RequestFile
from bianmin.requests.queries.drafts import file_view
from bianmin.requests.queries.opening import PERSON, answers, matter, person, service_at, values
from bianmin.requests.queries.seeing import readable, sees, sight_of
from bianmin.requests.rules.answers import is_secret, shown
from bianmin.requests.rules.pace import pace_of
from bianmin.requests.rules.reading import OF_A_SECTION
from bianmin.requests.rules.steps import PARTY_NAMES, roles_for, taken_by
from bianmin.requests.types import (
    EVENT_NAMES,
    AnswerView,
    ApplicantView,
    EventKind,
    EventView,
    ExitView,
    FileView,
    RequestState,
    RequestView,
)

_INSIDE = {
    EventKind.NOTE,
    EventKind.ASSIGNED,
    EventKind.EXTENSION_ASKED,
    EventKind.EXTENSION_REFUSED,
    EventKind.CORRECTED,
}
"""What an applicant isn't shown of the timeline."""
_NOBODYS = -1


def view(request_id: int, *, actor: Actor, on: date | None = None) -> RequestView:
    """Return a request; of one the actor may not read UnknownRequest, as if there were none. The caller notes the look.

    Identifier and contacts are masked (``identity`` gives them whole); of sealed ones nothing of them is here.
    """
    return whole(readable(request_id, actor), on=on)


def whole(row: Request, *, on: date | None = None) -> RequestView:
    """Return a request's view; who may see it has been decided."""
    service = service_at(row)
    sealed = row.openness == Openness.SEALED
    kept = answers(row)
    return RequestView(
        id=row.pk,
        number=row.number,
        service=service,
        version=row.version,
        step=row.step,
        step_title=service.step(row.step).title,
        state=RequestState(row.state),
        outcome=Outcome(row.outcome) if row.outcome else None,
        channel=Channel(row.channel),
        unit=Unit(row.unit),
        section_id=row.section_id,
        assigned_to=row.assigned_to_id,
        assigned_name=_staff_name(row.assigned_to_id),
        applicant=_applicant(row, sealed=sealed),
        answers=() if sealed else tuple(_answer(field, kept.get(field.name)) for field in service.fields()),
        case_ids=tuple(row.cases.order_by("id").values_list("case_id", flat=True)),
        files=tuple(file_view(one) for one in row.files.order_by("id")),
        facts=row.facts,
        booking_id=row.booking_id,
        received_at=row.received_at,
        received_on=row.received_on,
        received_by=row.received_by,
        due_on=row.due_on,
        step_due_on=row.step_due_on,
        pace=pace_of(row.state, row.next_due_on, row.near_on, on or clock.today()),
        ended_on=row.ended_on,
        is_sealed=sealed,
    )


def identity(request_id: int, *, actor: Actor) -> dict[str, str]:
    """Return the applicant's name, identifier and contacts whole, for who may read the request and works it.

    The caller notes the look.
    """
    row = readable(request_id, actor)
    office.require(actor, Permission.WORK_REQUEST)
    return person(row)


def secret_answers(request_id: int, *, actor: Actor) -> tuple[AnswerView, ...]:
    """Return the answers whole, secret ones too. The caller notes the look."""
    row = readable(request_id, actor)
    office.require(actor, Permission.WORK_REQUEST)
    kept = answers(row)
    return tuple(
        AnswerView(field, kept.get(field.name), shown(field, kept.get(field.name), whole=True))
        for field in service_at(row).fields()
    )


def messages(request_id: int, *, actor: Actor) -> list[MessageView]:
    """Return what was written to the applicant, and whether it went out."""
    return of("request", readable(request_id, actor).pk)


def timeline(request_id: int, *, actor: Actor) -> list[EventView]:
    """Return what happened, the oldest first."""
    row = readable(request_id, actor)
    return events_of(row, service_at(row))


def events_of(row: Request, service: Service, *, only: frozenset[str] | None = None) -> list[EventView]:
    """Return a request's timeline; with ``only``, of what was said just the fields of these names."""
    found = list(row.events.order_by("id"))
    corrected = {one.corrects_id: one.pk for one in found if one.corrects_id is not None}
    return [_event(one, service, corrected.get(one.pk), only) for one in found]


def exits_for(request_id: int, actor: Actor, *, on: date | None = None) -> list[ExitView]:
    """Return every way out of the step a request stands in, each with whether the actor may take it, or why not."""
    row = readable(request_id, actor)
    service = service_at(row)
    step = service.step(row.step)
    return [exit_view(service, step, way, _why_not(row, service, way, actor, on)) for way in step.exits]


def exit_view(service: Service, step: Step, way: Exit, problem: Text | None) -> ExitView:
    """Return a way out as a page offers it."""
    return ExitView(
        verb=way.verb,
        title=way.title,
        to=way.to,
        to_title=service.step(way.to).title,
        by=taken_by(step, way),
        fields=way.fields,
        letter=way.letter,
        tells=way.tells,
        second_person=way.second_person,
        may=problem is None,
        why_not=problem,
    )


def condition_of(row: Request, service: Service, way: Exit, on: date | None = None) -> Text | None:
    """Return why an exit can't be taken now by its procedure's condition, or None."""
    if not way.condition:
        return None
    return procedure(service.code).conditions[way.condition](matter(row, service), on=on or clock.today())


def open_file(file_id: int, *, actor: Actor) -> tuple[FileView, BinaryIO]:
    """Open a request's file for staff who may read the request; serve it with ``kit.files.SAFE_HEADERS``."""
    row = RequestFile.objects.filter(pk=file_id, request__isnull=False).select_related("request").first()
    if row is None or row.request is None or not sees(sight_of(actor), row.request):
        raise UnknownRequest
    return file_view(row), open_stored(row.stored_id)


def service_of(request_id: int) -> Service:
    """Return the definition a request runs by: the version it began with."""
    row = Request.objects.filter(pk=request_id).only("service", "version").first()
    if row is None:
        raise UnknownRequest
    return service_at(row)


def roles_problem(row: Request, step: Step, way: Exit, actor: Actor) -> Text | None:
    """Return who alone takes an exit, where the actor is none of them."""
    roles = roles_for(step, way)
    held = actor.roles & roles
    near = row.section_id in {None, actor.section_id} or row.assigned_to_id == actor.staff_id
    if not roles or held - OF_A_SECTION or (held and near):
        return None
    names = [office.ROLE_NAMES[role] for role in sorted(roles)]
    return NotYours(who=Text("、".join(one.zh for one in names), ", ".join(one.en for one in names))).text


def _why_not(row: Request, service: Service, way: Exit, actor: Actor, on: date | None) -> Text | None:
    if row.ended_on is not None:
        return RequestEnded().text
    try:
        office.require(actor, Permission.WORK_REQUEST)
        if row.assigned_to_id is None or row.assigned_to_id != actor.staff_id:
            section = row.section_id if row.section_id is not None else _NOBODYS
            office.require(actor, Permission.WORK_REQUEST, section_id=section)
    except NotAllowed as refusal:
        return refusal.text
    problem = roles_problem(row, service.step(row.step), way, actor)
    if problem is None and way.second_person and actor.staff_id in {None, row.prepared_by}:
        problem = SecondPersonNeeded().text
    return problem or condition_of(row, service, way, on)


def _applicant(row: Request, *, sealed: bool) -> ApplicantView:
    if sealed:
        return ApplicantView("", "", "", "", "", row.language, is_anonymous=False)
    who = person(row)
    return ApplicantView(
        name=who["name"],
        identifier=mask(who["identifier"]) if who["identifier"] else "",
        telephone=masked(MessageChannel.SMS, who["telephone"]) if who["telephone"] else "",
        mail=masked(MessageChannel.MAIL, who["mail"]) if who["mail"] else "",
        address=f"{who['address'][:6]}…" if who["address"] else "",
        language=row.language,
        is_anonymous=not any(who[key] for key in ("name", *PERSON)),
    )


def _answer(field: Field, value: Any) -> AnswerView:  # noqa: ANN401  (an answer, of the kind its field says)
    return AnswerView(field, None if is_secret(field) else value, shown(field, value))


def _staff_name(staff_id: int | None) -> str:
    return office.staff_member(staff_id).full_name if staff_id is not None else ""


def _event(event: Event, service: Service, corrected_by: int | None, only: frozenset[str] | None) -> EventView:
    kind = EventKind(event.kind)
    step = service.step(event.step)
    way = next((one for one in step.exits if one.verb == event.verb), None) if event.verb else None
    fields = way.fields if way else tuple(service.fields())
    kept = values(event)
    by = Party(event.data["by"]) if "by" in event.data else None
    return EventView(
        id=event.pk,
        at=event.at,
        on=event.on_date,
        kind=kind,
        title=way.title if way and kind is not EventKind.CORRECTED else EVENT_NAMES[kind],
        who=event.who if by in {None, Party.OFFICE} else str(PARTY_NAMES[by]),
        step=event.step,
        step_title=step.title,
        verb=event.verb,
        note=Text(**event.note) if event.note else None,
        reason=event.reason,
        values=tuple(
            (one.label, shown(one, kept[one.name]))
            for one in fields
            if one.name in kept and (only is None or one.name in only)
        ),
        letter_id=event.letter_id,
        corrected_by=corrected_by,
        is_public=kind not in _INSIDE,
    )
