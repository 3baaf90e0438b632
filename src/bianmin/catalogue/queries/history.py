"""How a service came to be as it is: its versions, and at what each differs from the one before."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from bianmin.catalogue import models
from bianmin.catalogue.errors import BadVersion
from bianmin.catalogue.ports import procedure
from bianmin.catalogue.queries.services import newest, newest_changes, service, service_at
from bianmin.catalogue.rules.overrides import Difference, apply, differences, merged
from bianmin.catalogue.rules.pathnames import named, owner_of, part_of
from bianmin.catalogue.rules.soundness import wrong
from bianmin.catalogue.rules.values import Values, values
from bianmin.catalogue.types import Change, PathName, Service, VersionInfo


def history(code: str) -> tuple[VersionInfo, ...]:
    """Return a service's versions, the newest first, each with what it changed."""
    written = procedure(code).service
    before = written
    found = []
    for row in models.ServiceVersion.objects.filter(service=code).order_by("number"):
        after = apply(written, row.changes, leniently=True)
        found.append(
            VersionInfo(
                number=row.number,
                valid_from=row.valid_from,
                note=row.note,
                made_by=row.made_by,
                made_at=row.made_at,
                withdrawn_by=row.withdrawn_by,
                withdrawn_at=row.withdrawn_at,
                differences=_said(differences(before, after, written), written),
            )
        )
        if row.withdrawn_at is None:
            before = after
    return tuple(reversed(found))


def compare(code: str, before: Service, after: Service) -> tuple[Change, ...]:
    """Return at what two forms of a service differ, each path with its name in words."""
    written = procedure(code).service
    return _said(differences(before, after, written), written)


def preview(code: str, changes: Mapping[str, Any]) -> Service:
    """Return the service as it would be with changes on top of its newest version; refuse what can't be."""
    made = procedure(code)
    kept = newest_changes(code)
    found = apply(made.service, merged(made.service, kept, changes))
    for trouble in wrong(found, effects=made.effects, conditions=made.conditions):
        raise BadVersion(why=trouble)
    return found


def changeable(code: str, on: date | None = None, *, version: int | None = None) -> Values:
    """Return what stands at every path that can be changed, on a day or in a version."""
    written = procedure(code).service
    if version is not None:
        return values(service_at(code, version), written)
    return values(newest(code) if on is None else service(code, on), written)


def path_names(code: str) -> Mapping[str, PathName]:
    """Return what each path that can be changed is called, and of what it is."""
    written = procedure(code).service
    return {
        path: PathName(owner_of(path, written), part_of(path), named(path, written))
        for path in values(written, written)
    }


def _said(found: tuple[Difference, ...], written: Service) -> tuple[Change, ...]:
    return tuple(Change(one.path, named(one.path, written), one.before, one.after) for one in found)
