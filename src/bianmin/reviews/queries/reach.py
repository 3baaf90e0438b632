"""Whose scores a person may see: his own, those of his section's people as its head, everybody's as personnel."""

from typing import Any

from django.db.models import Q

from bianmin.office import queries as office
from bianmin.office.types import Actor, Permission
from bianmin.reviews.errors import NotYours

NO_SECTION = -1
"""Stands for a record without a section, so that a reach over one's own section never covers it."""


def sees_all(actor: Actor) -> bool:
    """Say whether someone sees the scores of everybody."""
    return office.may(actor, Permission.READ_REVIEWS, section_id=NO_SECTION)


def seen_by(actor: Actor) -> Q:
    """Return the condition on rows with a ``staff`` whose scores someone may see."""
    if sees_all(actor):
        return Q()
    own = Q(staff_id=actor.staff_id) if actor.staff_id is not None else Q(pk=None)
    if actor.section_id is not None and office.may(actor, Permission.READ_REVIEWS):
        return own | Q(staff__section_id=actor.section_id)
    return own


def require_sight(actor: Actor, row: Any) -> None:  # noqa: ANN401  (a row of any table with a staff)
    """Refuse where a row's scores aren't the actor's to see."""
    if row.staff_id is not None and row.staff_id == actor.staff_id:
        return
    section = row.staff.section_id if row.staff is not None else None
    if not office.may(actor, Permission.READ_REVIEWS, section_id=section or NO_SECTION):
        raise NotYours


def section_of(row: Any) -> int | None:  # noqa: ANN401  (a row of any table with a staff)
    """Return the section of a row's person, today."""
    return row.staff.section_id if row.staff is not None else None
