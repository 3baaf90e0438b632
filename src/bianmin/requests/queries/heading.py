"""What a unit's head and the first page of the day look at: how many press, and who wants more time."""

from dataclasses import dataclass
from datetime import date

from django.db import connection

from bianmin.kit import clock
from bianmin.kit.texts import Text
from bianmin.office.types import Actor
from bianmin.requests.models import Contact, Extension, RequestCase
from bianmin.requests.queries.clocks import SERVICE
from bianmin.requests.queries.opening import service_at
from bianmin.requests.queries.queues import rows_of
from bianmin.requests.queries.seeing import in_sight, readable, sight_of
from bianmin.requests.types import QueueRow

_MOST = 200


@dataclass(frozen=True, slots=True)
class Standing:
    """How many open requests in sight are due today, late, given to nobody, the actor's own; extensions that wait."""

    open: int
    today: int
    late: int
    unassigned: int
    mine: int
    extensions: int


@dataclass(frozen=True, slots=True)
class ExtensionView:
    """An extension that waits for approval; ``of`` is ``service`` or a step's code."""

    request_id: int
    number: str
    title: Text
    of: str
    of_title: Text | None
    reason: str
    asked_on: date
    asked_by: str
    asked_staff: int | None
    due_on: date | None


def standing(actor: Actor, *, on: date | None = None) -> Standing:
    """Return the figures of the first page of the day, of what the actor may see."""
    day = on or clock.today()
    condition, values = in_sight(sight_of(actor))
    with connection.cursor() as cursor:
        cursor.execute(
            f"""select count(*), count(*) filter (where r.next_due_on = %s), count(*) filter (where r.next_due_on < %s),
              count(*) filter (where r.assigned_to_id is null),
              count(*) filter (where r.assigned_to_id = %s::bigint),
              count(e.id)
            from requests_request r
            left join requests_extension e on e.request_id = r.id and e.state = 'asked'
            where r.ended_on is null and {condition}""",  # noqa: S608  (our own condition; what is given is bound)
            [day, day, actor.staff_id, *values],
        )
        return Standing(*cursor.fetchone())


def waiting_extensions(actor: Actor) -> list[ExtensionView]:
    """Return the extensions asked for and not settled, of the requests the actor may see, the oldest first."""
    condition, values = in_sight(sight_of(actor))
    with connection.cursor() as cursor:
        cursor.execute(
            f"""select e.id from requests_extension e join requests_request r on r.id = e.request_id
            where e.state = 'asked' and r.ended_on is null and {condition} order by e.id limit %s""",  # noqa: S608  (table and condition are constants of this file; values are parameters)
            [*values, _MOST],
        )
        ids = [row[0] for row in cursor.fetchall()]
    found = []
    for one in Extension.objects.filter(pk__in=ids).select_related("request").order_by("id"):
        service = service_at(one.request)
        whole = one.of == SERVICE
        found.append(
            ExtensionView(
                request_id=one.request_id,
                number=one.request.number,
                title=service.title,
                of=one.of,
                of_title=None if whole else service.step(one.of).title,
                reason=one.reason,
                asked_on=one.asked_on,
                asked_by=one.asked_by,
                asked_staff=one.asked_staff,
                due_on=one.request.due_on if whole else one.request.step_due_on,
            )
        )
    return found


def extensions_of(request_id: int, *, actor: Actor) -> list[ExtensionView]:
    """Return the extensions of one request that wait for approval."""
    row = readable(request_id, actor)
    return [one for one in waiting_extensions(actor) if one.request_id == row.pk]


def related(request_id: int, *, actor: Actor, on: date | None = None) -> list[QueueRow]:
    """Return other requests of the same applicant or about the same cases that the actor may see, newest first."""
    row = readable(request_id, actor)
    hashes = list(row.contacts.values_list("hash", flat=True))
    cases = list(row.cases.values_list("case_id", flat=True))
    ids = set(Contact.objects.filter(hash__in=hashes).values_list("request_id", flat=True)[:_MOST]) if hashes else set()
    if cases:
        ids |= set(RequestCase.objects.filter(case_id__in=cases).values_list("request_id", flat=True)[:_MOST])
    return rows_of(ids - {row.pk}, actor, on=on)


def most_used(*, since: date, size: int = 10) -> list[str]:
    """Return the codes of the services most asked for since a day, the first first."""
    with connection.cursor() as cursor:
        cursor.execute(
            "select service from requests_request where received_on >= %s"
            " group by 1 order by count(*) desc, 1 limit %s",
            [since, size],
        )
        return [row[0] for row in cursor.fetchall()]


def sealed(actor: Actor, *, size: int = _MOST) -> list[tuple[int, str, date, bool]]:
    """Return the sealed matters the actor's unit may open: id, number, day received, whether ended; nothing else."""
    seen = sight_of(actor)
    with connection.cursor() as cursor:
        cursor.execute(
            "select id, number, received_on, ended_on is not null from requests_request"
            " where openness = 'sealed' and unit = any(%s::text[]) order by id desc limit %s",
            [sorted(seen.closed_units), size],
        )
        return [(row[0], row[1], row[2], row[3]) for row in cursor.fetchall()]
