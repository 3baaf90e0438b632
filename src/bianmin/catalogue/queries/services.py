"""Definitions as they hold on a day, or as a version made them."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from bianmin.catalogue import models
from bianmin.catalogue.errors import UnknownService
from bianmin.catalogue.ports import procedure, procedures
from bianmin.catalogue.rules.overrides import apply
from bianmin.catalogue.types import Service
from bianmin.kit.texts import t


def service(code: str, on: date) -> Service:
    """Return a service as it holds on a day; refuse (``UnknownService``) a code nobody defined."""
    written = procedure(code).service
    row = _in_force(on, code).get(code)
    return written if row is None else apply(written, row.changes, leniently=True)


def services(on: date, *, public: bool | None = None) -> tuple[Service, ...]:
    """Return every service as it holds on a day, in the order of codes; with ``public``, only those (not) public."""
    rows = _in_force(on)
    found = (
        apply(one.service, rows[one.service.code].changes, leniently=True) if one.service.code in rows else one.service
        for one in procedures()
    )
    return tuple(one for one in found if public is None or one.is_public is public)


def newest(code: str) -> Service:
    """Return a service as its last version makes it, planned ones too: what the next version builds on."""
    return apply(procedure(code).service, newest_changes(code), leniently=True)


def newest_changes(code: str) -> Mapping[str, Any]:
    """Return what the last version changed of the file, planned ones too; nothing where there is none."""
    rows = models.ServiceVersion.objects.filter(service=code, withdrawn_at=None).order_by("valid_from", "number")
    row = rows.last()
    return {} if row is None else row.changes


def version_of(code: str, on: date) -> int:
    """Return the number of the version in force on a day; 0 where the service is as its file says."""
    procedure(code)
    row = _in_force(on, code).get(code)
    return 0 if row is None else row.number


def versions_on(on: date) -> Mapping[str, int]:
    """Return the number of the version in force of each service that has one."""
    return {code: row.number for code, row in _in_force(on).items()}


def service_at(code: str, version: int) -> Service:
    """Return a service as a version made it: what a running request began with. 0 is the file."""
    return services_at([(code, version)])[code, version]


def services_at(wanted: Iterable[tuple[str, int]]) -> Mapping[tuple[str, int], Service]:
    """Return several services each at a version, with one look at the tables; refuse what there isn't."""
    pairs = set(wanted)
    changed = {code for code, number in pairs if number}
    rows = {}
    if changed:
        rows = {(row.service, row.number): row for row in models.ServiceVersion.objects.filter(service__in=changed)}
    made = {}
    for code, number in pairs:
        written = procedure(code).service
        if number == 0:
            made[code, number] = written
        elif (code, number) in rows:
            made[code, number] = apply(written, rows[code, number].changes, leniently=True)
        else:
            said = t("{code}（第{number}版）", "{code} (version {number})").fill(code=code, number=number)
            raise UnknownService(service=said)
    return made


def _in_force(on: date, *codes: str) -> dict[str, models.ServiceVersion]:
    """Return the version of each service that holds on a day: the newest of the latest day reached."""
    rows = models.ServiceVersion.objects.filter(valid_from__lte=on, withdrawn_at=None)
    if codes:
        rows = rows.filter(service__in=codes)
    return {row.service: row for row in rows.order_by("valid_from", "number")}
