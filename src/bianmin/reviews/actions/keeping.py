"""What the actions of reviews share: who somebody is, what a record was before its correction."""

from collections.abc import Container, Iterable
from datetime import datetime
from typing import Any

from bianmin.kit import given
from bianmin.kit.texts import Text
from bianmin.office import queries as office
from bianmin.office.types import Actor
from bianmin.reviews import models
from bianmin.reviews.errors import ReasonMissing, SamePerson, UnknownRecord, WrongRecord


def locked(model: Any, record_id: int) -> Any:  # noqa: ANN401  (a table of reviews and its row)
    """Return a row, locked until the transaction ends, or refuse."""
    return given.locked(model, record_id, UnknownRecord)


def required(value: str, most: int, what: Text) -> str:
    """Return a text that has to be there and fits its column, or refuse."""
    return given.wanted(value, what, most, wrong=WrongRecord)


def among(value: str, words: Container[str]) -> str:
    """Return a word that is one of those there are, or refuse."""
    return given.among(value, words, wrong=WrongRecord)


def staff_named(names: Iterable[str]) -> dict[str, int]:
    """Return who of the staff bears each name; a name that two bear is left out."""
    wanted, found = set(names), dict[str, list[int]]()
    for one in office.staff_list():
        if one.full_name in wanted:
            found.setdefault(one.full_name, []).append(one.id)
    return {name: ids[0] for name, ids in found.items() if len(ids) == 1}


def note_change(
    subject: str, record_id: int, before: dict[str, str], reason: str, *, actor: Actor, now: datetime
) -> None:
    """Keep what a record was; refuse without a reason."""
    if not reason.strip():
        raise ReasonMissing
    models.Change.objects.create(
        subject=subject,
        record_id=record_id,
        before=before,
        reason=reason.strip()[:200],
        changed_by=actor.name[:80],
        changed_at=now,
    )


def require_other(actor: Actor, staff_id: int | None, name: str) -> None:
    """Refuse where the one who approves is the one who put it forward."""
    same = staff_id == actor.staff_id if staff_id is not None and actor.staff_id is not None else name == actor.name
    if same:
        raise SamePerson
