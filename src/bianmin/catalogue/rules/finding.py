"""Ways into the catalogue: by what happened, by whom it is for, by unit, by name, by words."""

from collections.abc import Iterable
from dataclasses import dataclass

from bianmin.catalogue.rules.strokes import order, strokes
from bianmin.catalogue.types import (
    AUDIENCES,
    SITUATIONS,
    UNITS,
    Audience,
    Service,
    ServiceGroup,
    Situation,
    Unit,
)
from bianmin.kit.names import folded
from bianmin.kit.texts import Text, t

_STROKES, _ONE_STROKE = t("{n}畫", "{n} strokes"), t("1畫", "1 stroke")
_OTHER = t("其他", "Others")
_FOR_ALL = (Audience.EVERYBODY, *(one for one in Audience if one is not Audience.EVERYBODY))


def by_situation(services: Iterable[Service]) -> tuple[ServiceGroup, ...]:
    """Group by what happened in a person's life."""
    found = tuple(services)
    groups = (
        ServiceGroup(one, SITUATIONS[one], tuple(service for service in found if one in service.situations))
        for one in Situation
    )
    rest = tuple(service for service in found if not service.situations)
    return tuple(group for group in (*groups, ServiceGroup("other", _OTHER, rest)) if group.services)


def by_audience(services: Iterable[Service]) -> tuple[ServiceGroup, ...]:
    """Group by whom a service is made for."""
    found = tuple(services)
    groups = (
        ServiceGroup(one, AUDIENCES[one], tuple(service for service in found if one in service.audience))
        for one in _FOR_ALL
    )
    return tuple(group for group in groups if group.services)


def by_unit(services: Iterable[Service]) -> tuple[ServiceGroup, ...]:
    """Group by who in the office answers for a service."""
    found = tuple(services)
    groups = (ServiceGroup(one, UNITS[one], tuple(service for service in found if service.unit is one)) for one in Unit)
    return tuple(group for group in groups if group.services)


def by_name(services: Iterable[Service], language: str) -> tuple[ServiceGroup, ...]:
    """Group by the first letter of the English title, or the strokes of the Chinese title's first sign."""
    if language == "en":
        ordered = sorted(services, key=lambda service: service.title.en.casefold())
        heads = [_letter(service.title.en) for service in ordered]
    else:
        ordered = sorted(services, key=lambda service: order(service.title.zh))
        heads = [_head(service.title.zh) for service in ordered]
    groups: dict[Text, list[Service]] = {}
    for head, service in zip(heads, ordered, strict=True):
        groups.setdefault(head, []).append(service)
    return tuple(
        ServiceGroup(f"name-{place}", head, tuple(members)) for place, (head, members) in enumerate(groups.items())
    )


def _letter(title: str) -> Text:
    first = title[:1].upper()
    return Text(first, first) if first.isascii() and first.isalpha() else _OTHER


def _head(title: str) -> Text:
    count = strokes(title[:1])
    if count is None:
        return _OTHER
    return _ONE_STROKE if count == 1 else _STROKES.fill(n=count)


@dataclass(frozen=True, slots=True)
class _Hit:
    service: Service
    rank: int


def search(services: Iterable[Service], query: str) -> tuple[Service, ...]:
    """Return the services in whose title, summary, description or questions every word of the query stands.

    Both languages are looked at; what stands in the title comes first, then the summary.
    """
    words = [folded(word) for word in query.split()]
    if not words:
        return ()
    hits = []
    for service in services:
        title = folded(service.title.zh + service.title.en)
        summary = folded(service.summary.zh + service.summary.en)
        rest = "".join(
            folded(text.zh + text.en)
            for text in (*service.about, *(part for one in service.questions for part in (one.question, one.answer)))
        )
        if all(word in title or word in summary or word in rest for word in words):
            in_title, in_summary = (all(word in part for word in words) for part in (title, summary))
            hits.append(_Hit(service, 0 if in_title else 1 if in_summary else 2))
    return tuple(hit.service for hit in sorted(hits, key=lambda hit: hit.rank))


def related(service: Service, services: Iterable[Service], most: int = 5) -> tuple[Service, ...]:
    """Return the other services that meet the same situations, the nearest first."""
    near = [
        (len(service.situations & other.situations), other)
        for other in services
        if other.code != service.code and service.situations & other.situations
    ]
    near.sort(key=lambda entry: (-entry[0], entry[1].code))
    return tuple(other for _count, other in near[:most])
