"""Sessions taken from files: once, however often the file comes."""

from collections.abc import Sequence

from django.db import transaction
from psycopg.types.json import Jsonb

from bianmin.activities.errors import WrongSession
from bianmin.activities.rules.sessions import record_fault
from bianmin.activities.types import SessionRecord
from bianmin.kit import clock
from bianmin.kit.loading import Loaded, merge
from bianmin.office import queries as office
from bianmin.office.types import Actor, Permission

#: What the file doesn't say of a session.
UNSAID: dict[str, object] = {
    **dict.fromkeys(("topic", "title", "township", "audience", "subject", "speaker", "report", "benefit"), ""),
    **dict.fromkeys(("hours", "plants", "payments", "amount", "instalments", "cost"), 0),
    "state": "held",
    "published": False,
    "why_changed": "",
}


@transaction.atomic
def take_sessions(records: Sequence[SessionRecord], *, actor: Actor) -> Loaded:
    """Take sessions that were held; one that is there with other content refuses them all (``Differs``)."""
    office.require(actor, Permission.KEEP_ACTIVITIES)
    for one in records:
        fault = record_fault(one.kind, one.persons, one.cases, one.session_id)
        if fault is not None:
            raise WrongSession(fault)
    return merge(
        "activities_session",
        [(one.session_id, one.kind, one.held_on, one.place, one.partner, one.persons, one.cases) for one in records],
        ("session_id", "kind", "held_on", "place", "partner", "persons", "cases"),
        key=("session_id",),
        also={**UNSAID, "receipts": Jsonb([]), "entered_by": actor.name[:80], "entered_at": clock.now()},
    )
