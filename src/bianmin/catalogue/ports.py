"""Where procedures hand in their definitions at start, and what the engine calls back.

A procedure's file ends with ``define(SERVICE, effects={…}, conditions={…}, accepts=…)``.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Protocol

from bianmin.catalogue.errors import UnknownService
from bianmin.catalogue.types import Done, Matter, Service
from bianmin.kit.texts import Text
from bianmin.office.types import Actor


class Effect(Protocol):
    """What a decision does in other nouns; runs inside the decision's transaction and may refuse it."""

    def __call__(self, matter: Matter, values: Mapping[str, Any], *, actor: Actor, on: date) -> Done | None:
        """Act; a ``Refusal`` leaves everything as it was."""


class Condition(Protocol):
    """Whether an exit can be taken now."""

    def __call__(self, matter: Matter, *, on: date) -> Text | None:
        """Return why not, or None."""


class Accepts(Protocol):
    """Whether an application can be taken at all, looked at before it is kept."""

    def __call__(self, answers: Mapping[str, Any], case_ids: tuple[int, ...], *, on: date) -> None:
        """Refuse (``Refusal`` with ``field`` where one is to blame) or return."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Procedure:
    """A definition with the functions its outcomes call."""

    service: Service
    effects: Mapping[str, Effect] = field(default_factory=dict)
    conditions: Mapping[str, Condition] = field(default_factory=dict)
    accepts: Accepts | None = None


_procedures: dict[str, Procedure] = {}


def define(
    service: Service,
    *,
    effects: Mapping[str, Effect] | None = None,
    conditions: Mapping[str, Condition] | None = None,
    accepts: Accepts | None = None,
) -> Procedure:
    """Hand in a service. Its steps, effects and conditions must fit together (``catalogue.rules.soundness``)."""
    procedure = Procedure(service=service, effects=effects or {}, conditions=conditions or {}, accepts=accepts)
    if service.code in _procedures and _procedures[service.code].service != service:
        raise ValueError(f"two services are called {service.code}")
    _procedures[service.code] = procedure
    return procedure


def procedure(code: str) -> Procedure:
    """Return a service's procedure as its file defines it; refuse an unknown code."""
    try:
        return _procedures[code]
    except KeyError:
        raise UnknownService(service=code) from None


def procedures() -> tuple[Procedure, ...]:
    """Return every procedure in the order of their codes."""
    return tuple(_procedures[code] for code in sorted(_procedures))
