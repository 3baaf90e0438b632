"""What an actor may see, as a condition on rows and as SQL."""

from typing import Any

from bianmin.catalogue.types import Unit
from bianmin.office import queries as office
from bianmin.office.types import Actor, Permission
from bianmin.requests.errors import UnknownRequest
from bianmin.requests.models import Request
from bianmin.requests.rules.reading import CLOSED_PERMISSIONS, UNIT_ROLES, Sight, may_read, sight

#: No section has this number: asks whether a permission reaches beyond the actor's own section.
_NO_SECTION = -1


def sight_of(actor: Actor) -> Sight:
    """Return what an actor may see of requests; refuse (``PermissionMissing``) who works none and reads none."""
    if not office.may(actor, Permission.WORK_REQUEST):
        office.require(actor, Permission.READ_REQUESTS)
    closed = frozenset(unit for unit in Unit if _reads_closed(actor, unit))
    return sight(actor, reads_all=office.may(actor, Permission.READ_REQUESTS, section_id=_NO_SECTION), closed=closed)


def _reads_closed(actor: Actor, unit: Unit) -> bool:
    permission = CLOSED_PERMISSIONS.get(unit)
    return office.may(actor, permission) if permission else bool(actor.roles & UNIT_ROLES[unit])


def sees(seen: Sight, row: Request) -> bool:
    """Tell whether a request is within sight."""
    return may_read(
        seen,
        openness=row.openness,
        unit=row.unit,
        section_id=row.section_id,
        assigned_to=row.assigned_to_id,
        step_roles=frozenset(row.step_roles),
    )


def readable(request_id: int, actor: Actor) -> Request:
    """Return a request's row; refuse who may not read it as if there were none."""
    seen = sight_of(actor)
    row = Request.objects.filter(pk=request_id).first()
    if row is None or not sees(seen, row):
        raise UnknownRequest
    return row


def in_sight(seen: Sight) -> tuple[str, list[Any]]:
    """Return ``sees`` as SQL over ``r`` with its parameters."""
    if seen.everything:
        opened, values = "true", []
    else:
        opened = (
            "(r.section_id = %s::bigint or r.assigned_to_id = %s::bigint or r.unit = any(%s::text[])"
            " or r.step_roles && %s::varchar[])"
        )
        values = [seen.section_id, seen.staff_id, sorted(seen.units), sorted(seen.roles)]
    return (
        f"((r.openness = 'office' and {opened}) or (r.openness <> 'office' and r.unit = any(%s::text[])))",
        [*values, sorted(seen.closed_units)],
    )
