"""Every way a matter can run through a definition."""

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass

from bianmin.catalogue.types import Exit, Service


@dataclass(frozen=True, slots=True)
class Move:
    """One way out that is taken: from a step, by a verb, to a step."""

    step: str
    verb: str
    to: str


Path = tuple[Move, ...]


def paths(service: Service) -> tuple[Path, ...]:
    """Return every way from the first step to an end.

    Those that pass no step twice come whole; each way back is taken once from every way that leads to
    it, and then goes on by the shortest way to an end.
    """
    return tuple(dict.fromkeys(_from(service, service.steps[0].code, ())))


def _from(service: Service, step: str, gone: Path) -> Iterator[Path]:
    passed = {service.steps[0].code, *(move.to for move in gone)}
    if not service.step(step).exits:
        yield gone
    for way in service.exits(step):
        path = (*gone, _move(step, way))
        if way.to in passed:
            yield (*path, *shortest(service, way.to))
        else:
            yield from _from(service, way.to, path)


def shortest(service: Service, step: str) -> Path:
    """Return the shortest way from a step to an end; ValueError where there is none (no sound service)."""
    waiting: deque[Path] = deque([()])
    seen = {step}
    while waiting:
        path = waiting.popleft()
        at = path[-1].to if path else step
        if service.step(at).ends is not None:
            return path
        for way in service.exits(at):
            if way.to not in seen:
                seen.add(way.to)
                waiting.append((*path, _move(at, way)))
    raise ValueError(f"no end can be reached from {step} of {service.code}")


def _move(step: str, way: Exit) -> Move:
    return Move(step, way.verb, way.to)
