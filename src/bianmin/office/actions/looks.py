"""The log of looks: rows are only ever added."""

from datetime import datetime

from bianmin.kit import clock
from bianmin.office import models
from bianmin.office.types import Actor


def note_look(
    actor: Actor,
    subject: str,
    subject_id: object,
    action: str,
    reason: str = "",
    *,
    refused: bool = False,
    now: datetime | None = None,
) -> None:
    """Write down that someone looked at (or was refused) a record. Needs no permission: it is a duty."""
    models.Look.objects.create(
        at=now or clock.now(),
        staff_id=actor.staff_id,
        who=actor.name[:80],
        subject=subject[:30],
        subject_id=str(subject_id)[:60],
        action=action[:40],
        reason=reason[:200],
        refused=refused,
    )
