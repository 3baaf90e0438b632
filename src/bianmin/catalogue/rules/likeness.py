"""Services that are the same thing under two names."""

from collections.abc import Iterable

from bianmin.catalogue.types import Limit, Service


def alike(services: Iterable[Service]) -> tuple[tuple[str, ...], ...]:
    """Return the groups of services with the same steps, limits and fields that give no reason for it.

    One of a group may stand without a reason; each other one says in ``Service.alike`` why it is apart.
    """
    groups: dict[object, list[Service]] = {}
    for service in services:
        groups.setdefault(_shape(service), []).append(service)
    unexplained = (tuple(one.code for one in group if one.alike is None) for group in groups.values())
    return tuple(sorted(codes for codes in unexplained if len(codes) > 1))


def _shape(service: Service) -> object:
    """Return what makes a service another one: neither its words nor whom it is for."""
    steps = tuple(
        (
            step.code,
            step.party,
            step.pauses,
            step.ends,
            _length(step.limit),
            tuple((way.verb, way.to, way.by, way.effect, way.condition) for way in step.exits),
        )
        for step in service.steps
    )
    fields = tuple((field.name, field.kind, field.required) for field in service.fields())
    return steps, _length(service.limit), fields


def _length(limit: Limit | None) -> object:
    return limit and (limit.rule, limit.from_receipt, limit.extension, limit.cap)
