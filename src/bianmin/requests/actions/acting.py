"""What the office, an agency or the applicant does with a request: each takes an exit of its step."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from django.db import transaction

from bianmin.cases import queries as cases
from bianmin.catalogue.types import Exit, Party, Service
from bianmin.kit.texts import t
from bianmin.office.queries import require
from bianmin.office.types import Actor, Permission
from bianmin.requests.actions.shared import for_staff, locked, moment, require_roles
from bianmin.requests.actions.taking import Taking, take, way_out
from bianmin.requests.errors import ExitGone, NotNow, NotYours, RequestEnded, UnknownRequest
from bianmin.requests.models import Request
from bianmin.requests.queries.opening import service_at
from bianmin.requests.queries.reading import whole
from bianmin.requests.queries.tracking import own_request
from bianmin.requests.rules.steps import PARTY_NAMES, roles_for, supplements, taken_by, withdrawal
from bianmin.requests.types import EventKind, RequestView, Upload


@transaction.atomic
def act(
    request_id: int,
    verb: str,
    values: Mapping[str, Any] | None = None,
    *,
    actor: Actor,
    reason: str = "",
    files: Sequence[Upload] = (),
    now: datetime | None = None,
) -> RequestView:
    """Take an exit of the step a request stands in; return it as it stands then.

    In one transaction: permission and the step's roles, the exit's condition, a second person where one is
    needed, its fields, its effect in other nouns, letter and message, the days, the event. What another
    party did (a supplement by letter, a court's answer) is recorded in the same way by whoever works requests.

    Raises:
        ExitGone: the request stands elsewhere; of two who take exits at once, one gets this.
        NotYours, SecondPersonNeeded, NotNow, FieldsWrong, RequestEnded, or what the effect refuses.
    """
    row = for_staff(request_id, actor, Permission.WORK_REQUEST, ended=True)
    service = service_at(row)
    way = way_out(row, service, verb)
    at, on = moment(now)
    step = service.step(row.step)
    require_roles(actor, roles_for(step, way), row)
    take(Taking(row, service, actor, at, on, taken_by(step, way)), way, values or {}, reason=reason, uploads=files)
    return whole(row, on=on)


@transaction.atomic
def answer_as_agency(
    request_id: int,
    verb: str,
    values: Mapping[str, Any] | None = None,
    *,
    actor: Actor,
    files: Sequence[Upload] = (),
    now: datetime | None = None,
) -> None:
    """Take an exit of a step in which the transferring agency is awaited; by its token, about its own cases alone."""
    require(actor, Permission.ANSWER_AS_AGENCY)
    row = locked(request_id)
    agencies = {one.agency_id for one in cases.rows(row.cases.values_list("case_id", flat=True))}
    if actor.agency_id not in agencies or row.openness != "office":
        raise UnknownRequest
    require(actor, Permission.ANSWER_AS_AGENCY, agency_id=actor.agency_id)
    service = service_at(row)
    way = way_out(row, service, verb)
    _require_party(service, row, way, Party.AGENCY)
    at, on = moment(now)
    take(
        Taking(row, service, actor, at, on, Party.AGENCY),
        way,
        values or {},
        uploads=files,
        kind=EventKind.AGENCY_ANSWERED,
    )


@transaction.atomic
def answer_supplement(
    number: str,
    code: str,
    values: Mapping[str, Any] | None = None,
    *,
    actor: Actor,
    verb: str = "",
    files: Sequence[Upload] = (),
    reason: str = "",
    now: datetime | None = None,
) -> None:
    """Take the applicant's own exit of the step: what was asked for comes in, with his words in ``reason``.

    ``verb`` may be left out where the step has one such exit besides withdrawing.
    """
    require(actor, Permission.FOLLOW_OWN_REQUEST)
    row, service = _own(number, code)
    step = service.step(row.step)
    own = supplements(service, row.step)
    way = way_out(row, service, verb) if verb else (own[0] if len(own) == 1 else None)
    if way is None:
        raise ExitGone(step=step.title, verb=t("補件", "Supplement"))
    _require_party(service, row, way, Party.APPLICANT)
    at, on = moment(now)
    who = Taking(row, service, actor, at, on, Party.APPLICANT)
    take(who, way, values or {}, reason=reason, uploads=files)


@transaction.atomic
def withdraw(number: str, code: str, *, actor: Actor, reason: str = "", now: datetime | None = None) -> None:
    """End one's own request where its chart shows that way."""
    require(actor, Permission.FOLLOW_OWN_REQUEST)
    row, service = _own(number, code)
    way = withdrawal(service, row.step)
    if way is None:
        raise NotNow(
            t(
                "這件申請目前不能線上撤回，請電洽承辦單位。",
                "It can't be withdrawn online now; please telephone the unit that has it.",
            )
        )
    at, on = moment(now)
    take(Taking(row, service, actor, at, on, Party.APPLICANT), way, {}, reason=reason, kind=EventKind.WITHDRAWN)


def _own(number: str, code: str) -> tuple[Request, Service]:
    row = locked(own_request(number, code).pk)
    if row.ended_on is not None:
        raise RequestEnded
    return row, service_at(row)


def _require_party(service: Service, row: Request, way: Exit, party: Party) -> None:
    awaited = taken_by(service.step(row.step), way)
    if awaited is not party:
        raise NotYours(who=PARTY_NAMES[awaited])
