"""What waits for a transferring agency's answer, and what it may see of it."""

from dataclasses import dataclass
from datetime import date

from django.db import connection

from bianmin.cases import queries as cases
from bianmin.catalogue import queries as catalogue
from bianmin.catalogue.types import Exit, Party
from bianmin.kit.texts import Text
from bianmin.office.queries import require
from bianmin.office.types import Actor, Permission
from bianmin.requests.errors import UnknownRequest
from bianmin.requests.models import Request
from bianmin.requests.queries.opening import answers, person, service_at
from bianmin.requests.rules.answers import is_secret, shown
from bianmin.requests.rules.steps import taken_by

_MOST = 500


@dataclass(frozen=True, slots=True)
class AgencyMatter:
    """A request about an agency's cases that waits for its answer; ``case_ids`` are the agency's own alone."""

    id: int
    number: str
    service: str
    title: Text
    step: str
    step_title: Text
    applicant: str
    case_ids: tuple[int, ...]
    asked_on: date
    due_on: date | None
    answers: tuple[tuple[str, Text, Text], ...]
    """(name, label, answer in words) of what the applicant said, without what is kept secret."""
    exits: tuple[Exit, ...]
    """The answers that can be given."""


def waiting_for_agency(*, actor: Actor) -> list[AgencyMatter]:
    """Return what waits for the answer of the actor's agency, the nearest day first."""
    require(actor, Permission.ANSWER_AS_AGENCY, agency_id=actor.agency_id)
    with connection.cursor() as cursor:
        # Which steps await an agency stands in the definitions: only those in which something lies are asked.
        cursor.execute("select distinct service, version, step from requests_request where ended_on is null")
        steps = cursor.fetchall()
        services = catalogue.services_at({(row[0], row[1]) for row in steps})
        awaited = [row for row in steps if services[row[0], row[1]].step(row[2]).party is Party.AGENCY]
        cursor.execute(
            "select r.id from requests_request r"
            " join unnest(%s::text[], %s::int[], %s::text[]) as w (service, version, step)"
            "   on r.service = w.service and r.version = w.version and r.step = w.step"
            " where r.ended_on is null and r.openness = 'office' and exists"
            "  (select from requests_case rc join cases_case c on c.id = rc.case_id"
            "    where rc.request_id = r.id and c.agency_id = %s)"
            " order by r.next_due_on, r.id limit %s",
            [[row[0] for row in awaited], [row[1] for row in awaited], [row[2] for row in awaited], actor.agency_id,
             _MOST],
        )  # fmt: skip
        ids = [row[0] for row in cursor.fetchall()]
    rows = {row.pk: row for row in Request.objects.filter(pk__in=ids)}
    return [_matter(rows[one], actor) for one in ids if one in rows]


def agency_matter(request_id: int, *, actor: Actor) -> AgencyMatter:
    """Return one request that waits for the agency's answer; UnknownRequest where it isn't its business (any more)."""
    require(actor, Permission.ANSWER_AS_AGENCY, agency_id=actor.agency_id)
    row = Request.objects.filter(pk=request_id, openness="office").first()
    if row is None:
        raise UnknownRequest
    found = _matter(row, actor)
    if not found.case_ids:
        raise UnknownRequest
    return found


def _matter(row: Request, actor: Actor) -> AgencyMatter:
    service = service_at(row)
    step = service.step(row.step)
    kept = answers(row)
    own = tuple(
        one.id
        for one in cases.rows(list(row.cases.order_by("id").values_list("case_id", flat=True)))
        if one.agency_id == actor.agency_id
    )
    return AgencyMatter(
        id=row.pk,
        number=row.number,
        service=row.service,
        title=service.title,
        step=row.step,
        step_title=step.title,
        applicant=person(row)["name"],
        case_ids=own,
        asked_on=row.step_entered_on,
        due_on=row.step_due_on,
        answers=tuple(
            (one.name, one.label, shown(one, kept[one.name]))
            for one in service.fields()
            if one.name in kept and not is_secret(one)
        ),
        exits=tuple(way for way in step.exits if taken_by(step, way) is Party.AGENCY),
    )
