"""Taking in matters from outside this system."""

from collections.abc import Sequence
from dataclasses import astuple, fields
from datetime import datetime

from django.db import transaction

from bianmin.kit import clock
from bianmin.kit.loading import Loaded, merge
from bianmin.office import queries as office
from bianmin.office.types import Actor, Permission
from bianmin.requests.types import PastMatterRecord

_COLUMNS = tuple(one.name for one in fields(PastMatterRecord))


@transaction.atomic
def take_past_matters(records: Sequence[PastMatterRecord], *, actor: Actor, now: datetime | None = None) -> Loaded:
    """Add matters under their own ids, all or none; the same again changes nothing.

    They count on the day they were received beside the requests of their service.

    Raises:
        Differs: an id of that kind is there already with other content.
    """
    office.require(actor, Permission.KEEP_RECORDS)
    return merge(
        "requests_past_matter",
        map(astuple, records),
        _COLUMNS,
        key=["kind", "record_id"],
        named="staged.record_id",
        also={"noted_at": now or clock.now(), "noted_by": actor.name[:80]},
    )
