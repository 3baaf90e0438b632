"""Taking in enquiries from outside this system."""

from collections.abc import Sequence
from datetime import datetime

from django.db import transaction

from bianmin.desk.types import EnquiryRecord
from bianmin.kit import clock
from bianmin.kit.loading import Loaded, merge
from bianmin.office import queries as office
from bianmin.office.types import Actor, Permission

_COLUMNS = ("enquiry_id", "at", "on_date", "channel", "topic", "minutes")


@transaction.atomic
def take_enquiries(records: Sequence[EnquiryRecord], *, actor: Actor, now: datetime | None = None) -> Loaded:
    """Add enquiries under their own ids, all or none; the same again changes nothing.

    They count on their day beside the desk's own register, and belong to no site.

    Raises:
        Differs: an id is there already with another day, channel, topic or number of minutes.
    """
    office.require(actor, Permission.KEEP_RECORDS)
    return merge(
        "desk_past_enquiry",
        ((one.enquiry_id, one.at, clock.taipei_date(one.at), one.channel, one.topic, one.minutes) for one in records),
        _COLUMNS,
        key=["enquiry_id"],
        also={"noted_at": now or clock.now(), "noted_by": actor.name[:80]},
    )
