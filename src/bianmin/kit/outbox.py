"""Events: facts in the past tense, written in the transaction that made them true.

A noun records an event; what follows from it elsewhere is decided in one table above all nouns
(``bianmin.jobs.reactions``), which tells this module at start which reactions an event has. The
reactions are put down as waiting rows in the same transaction, so that none is lost when the
process dies in between, and each is unique by event and reaction.
"""

import dataclasses
from collections.abc import Mapping, Sequence
from typing import Any

from django.db import connection, transaction
from pydantic import TypeAdapter

from bianmin.kit.clock import now
from bianmin.kit.models import OutboxEvent, Reaction

CHANNEL = "bianmin_outbox"
"""What a worker listens to: told when a transaction with events has committed."""

_reactions: dict[str, tuple[str, ...]] = {}


def announce(table: Mapping[str, Sequence[str]]) -> None:
    """Tell which reactions each event has, by the event class's name (called once at start)."""
    _reactions.clear()
    _reactions.update({name: tuple(reactions) for name, reactions in table.items()})


def reactions_of(name: str) -> tuple[str, ...]:
    """Return the reactions announced for an event's name."""
    return _reactions.get(name, ())


def record(event: Any) -> int:  # noqa: ANN401  (any frozen dataclass)
    """Write ``event`` (a frozen dataclass) and its waiting reactions; return the event's id.

    Call it inside the transaction that makes the fact true: both are there or neither.
    """
    if not dataclasses.is_dataclass(event) or isinstance(event, type):
        raise TypeError(f"an event is a frozen dataclass, not {event!r}")
    name = type(event).__name__
    with transaction.atomic():
        row = OutboxEvent.objects.create(name=name, body=body_of(event), created_at=now())
        Reaction.objects.bulk_create(Reaction(event=row, reaction=reaction) for reaction in reactions_of(name))
        with connection.cursor() as cursor:
            cursor.execute("select pg_notify(%s, '')", [CHANNEL])
    return int(row.pk)


def body_of(event: Any) -> Any:  # noqa: ANN401  (any frozen dataclass, and its JSON)
    """Return the event's fields as JSON values (dates in ISO form)."""
    return _adapter(type(event)).dump_python(event, mode="json")


def event_from(kind: type[Any], body: Any) -> Any:  # noqa: ANN401  (any frozen dataclass, and its JSON)
    """Build the event of class ``kind`` from what ``body_of`` gave; TypeError or ValueError if it doesn't fit."""
    return _adapter(kind).validate_python(body, strict=False)


_adapters: dict[type[Any], TypeAdapter[Any]] = {}


def _adapter(kind: type[Any]) -> TypeAdapter[Any]:
    """Return what writes and reads events of this class, made once."""
    if kind not in _adapters:
        _adapters[kind] = TypeAdapter(kind)
    return _adapters[kind]
