"""How far a person's permission to run notices goes."""

from django.db import connection

from bianmin.documents.errors import NoSuchScope
from bianmin.documents.types import RunScope
from bianmin.office import queries as office
from bianmin.office.types import Actor, Permission

NOBODYS = 0
"""No section has this number: what spans sections is in no section's own reach."""


def may_run(actor: Actor, scope: RunScope, scope_id: int) -> None:
    """Refuse a run beyond the actor's reach: a section's clerk prints for his section, a batch is everybody's."""
    office.require(actor, Permission.RUN_NOTICES)
    section_id: int | None = NOBODYS
    if scope is RunScope.SECTION:
        section_id = scope_id
    elif scope is RunScope.CASE:
        with connection.cursor() as cursor:
            cursor.execute("select section_id from cases_case where id = %s", [scope_id])
            found = cursor.fetchone()
        if found is None:
            raise NoSuchScope
        section_id = found[0]
    office.require(actor, Permission.RUN_NOTICES, section_id=section_id)
