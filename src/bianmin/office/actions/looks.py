"""The log of looks: rows are only ever added."""

from datetime import datetime

from bianmin.kit import clock
from bianmin.kit.database.prepared import ask
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
    values = [
        now or clock.now(), actor.staff_id, actor.name[:80], subject[:30], str(subject_id)[:60], action[:40],
        reason[:200], refused,
    ]  # fmt: skip
    ask(_LOOK, values)


_LOOK = """
insert into office_look (at, staff_id, who, subject, subject_id, action, reason, refused)
values (%s, %s, %s, %s, %s, %s, %s, %s)
"""
