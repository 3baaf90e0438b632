"""Entries of registers as lists show them; stationed agencies; publicity material; counts."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from django.db import connection
from django.db.models import Q

from bianmin.activities import models
from bianmin.activities.errors import UnknownRegister
from bianmin.activities.types import (
    REGISTERS,
    AgencyCount,
    EntryFilters,
    Field,
    Material,
    Register,
    RegisterEntry,
    Station,
)
from bianmin.kit import keyset
from bianmin.kit.texts import Text, t
from bianmin.office import queries as office

SIZE = 50
YES, NO = t("是", "Yes"), t("否", "No")
Names = dict[str, dict[Any, str]]

_GIVEN = """
select (body ->> 'material')::bigint,
       coalesce(sum((body ->> 'quantity')::int) filter (where body ->> 'way' <> 'views'), 0),
       coalesce(sum((body ->> 'quantity')::int) filter (where body ->> 'way' = 'views'), 0)
  from activities_entry
 where register = 'distributions' and is_current and not is_struck
 group by 1
"""
_BY_AGENCY = """
select body ->> 'agency', count(*), count(*) filter (where body ->> 'forwarded_on' <> ''),
       count(*) filter (where body ->> 'completed_on' <> ''),
       count(distinct nullif(body ->> 'case_number', ''))
  from activities_entry
 where register = 'contacts' and is_current and not is_struck and on_date between %s and %s
 group by 1 order by 2 desc, 1
"""


def register(code: str) -> Register:
    """Return a register."""
    if code not in REGISTERS:
        raise UnknownRegister
    return REGISTERS[code]


def entries(code: str, filters: EntryFilters, at: str | None = None, *, size: int = SIZE) -> keyset.Page[RegisterEntry]:
    """Return a page of a register's entries, the latest first."""
    book = register(code)
    found = keyset.paginate(_narrowed(book, filters), ("-on_date", "-id"), at, size)
    names = _names(book)
    return keyset.Page([_entry(book, row, names) for row in found.rows], found.next, found.previous)


def all_entries(code: str, filters: EntryFilters) -> Iterator[RegisterEntry]:
    """Yield every entry that fits, in order of days."""
    book = register(code)
    names = _names(book)
    for row in _narrowed(book, filters).order_by("on_date", "id").iterator():
        yield _entry(book, row, names)


def entry(code: str, entry_id: int) -> RegisterEntry:
    """Return an entry."""
    book = register(code)
    row = models.Entry.objects.filter(pk=entry_id, register=code).first()
    if row is None:
        raise UnknownRegister
    return _entry(book, row, _names(book))


def history(code: str, entry_id: int) -> list[RegisterEntry]:
    """Return an entry and those it replaced, the newest first."""
    found = [entry(code, entry_id)]
    while found[-1].replaces is not None:
        found.append(entry(code, found[-1].replaces))
    return found


def agency_counts(first: date, last: date) -> list[AgencyCount]:
    """Return, for each agency, the one-stop contacts of a period: received, forwarded, completed, cases."""
    with connection.cursor() as cursor:
        cursor.execute(_BY_AGENCY, [first, last])
        return [AgencyCount(*row) for row in cursor.fetchall()]


def stations(*, on: date | None = None) -> list[Station]:
    """Return the stationed agencies' desks, those of a day where one is given."""
    rows = models.Station.objects.order_by("name", "id")
    if on is not None:
        rows = rows.filter(valid_from__lte=on).filter(Q(valid_to=None) | Q(valid_to__gte=on))
    return [
        Station(
            row.pk, row.agency_id, row.name, row.site_id, tuple(row.days), row.hours, row.people, row.headcount,
            Text(row.services_zh, row.services_en), row.valid_from, row.valid_to,
        )
        for row in rows
    ]  # fmt: skip


def materials() -> list[Material]:
    """Return the publicity material with how many went out and how often films were seen, the newest first."""
    with connection.cursor() as cursor:
        cursor.execute(_GIVEN)
        given = {row[0]: (int(row[1]), int(row[2])) for row in cursor.fetchall()}
    return [
        Material(
            row.pk, row.kind, row.title, row.version, tuple(row.languages), row.made_on, row.made, row.cost, row.link,
            *given.get(row.pk, (0, 0)),
        )
        for row in models.Material.objects.order_by("-made_on", "-id")
    ]  # fmt: skip


def _narrowed(book: Register, filters: EntryFilters) -> Any:  # noqa: ANN401  (a queryset)
    narrowing = Q(register=book.code, is_current=True)
    if not filters.struck:
        narrowing &= Q(is_struck=False)
    if filters.first is not None:
        narrowing &= Q(on_date__gte=filters.first)
    if filters.last is not None:
        narrowing &= Q(on_date__lte=filters.last)
    if filters.open_only and any(field.name == "completed_on" for field in book.fields):
        narrowing &= Q(body__completed_on="")
    if filters.words:
        said = Q(note__icontains=filters.words)
        for field in book.fields:
            if field.kind in {"text", "long", "agency"}:
                said |= Q(**{f"body__{field.name}__icontains": filters.words})
        narrowing &= said
    return models.Entry.objects.filter(narrowing)


def _names(book: Register) -> Names:
    """Return the names of what a register's fields refer to."""
    kinds = {field.kind for field in book.fields}
    found: Names = {}
    if "staff" in kinds:
        found["staff"] = {one.id: one.full_name for one in office.staff_list()}
    if "station" in kinds:
        found["station"] = {one.id: one.agency for one in stations()}
    if "material" in kinds:
        rows = models.Material.objects.values_list("id", "title", "version")
        found["material"] = {pk: f"{title}（{version}）" for pk, title, version in rows}
    return found


def _entry(book: Register, row: models.Entry, names: Names) -> RegisterEntry:
    return RegisterEntry(
        row.pk,
        row.register,
        row.on_date,
        row.body,
        {field.name: _shown(field, row.body.get(field.name), names) for field in book.fields},
        row.note,
        row.who,
        row.at,
        row.replaces_id,
        row.reason,
        row.is_current,
        row.is_struck,
    )


def _shown(field: Field, value: object, names: Names) -> object:
    if field.kind == "yes":
        return YES if value else NO
    if field.kind in names:
        return names[field.kind].get(value, "")
    if field.words is not None:
        return field.words.get(str(value), "")
    if field.kind == "date":
        return date.fromisoformat(str(value)) if value else ""
    return "" if value is None else value
