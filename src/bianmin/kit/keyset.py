"""Keyset pagination: a page begins after a row, not after a count, so the ten-thousandth is as fast as the first.

The order must end in something unique (``-id``) and should be an index of the table.
"""

import base64
import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Generic, TypeVar

from django.core.exceptions import ValidationError
from django.db.models import Field, Model, Q, QuerySet

from bianmin.kit.errors import Unusable
from bianmin.kit.texts import Text

Row = TypeVar("Row")
PAGE = 50
CAP = 10_000


class BadCursor(Unusable):
    """A page address that was changed or belongs to another list."""

    code = "bad-cursor"
    text = Text(
        "頁面位址不正確，請從清單第一頁重新開始。", "This page address is wrong. Start again at the first page."
    )


@dataclass(frozen=True, slots=True)
class Page(Generic[Row]):
    """Some rows, and the cursors of the neighbouring pages (None where there is none)."""

    rows: list[Row]
    next: str | None
    previous: str | None


@dataclass(frozen=True, slots=True)
class Total:
    """How many rows there are, counted up to ten thousand: ``str()`` gives ``10,000+`` beyond."""

    count: int
    is_capped: bool

    def __str__(self) -> str:
        return f"{self.count:,}{'+' if self.is_capped else ''}"


@dataclass(frozen=True, slots=True)
class Cursor:
    """Where a page begins: after these values of the order, or before them."""

    values: tuple[Any, ...]
    backwards: bool = False

    def encode(self) -> str:
        """Return the cursor as it stands in an address."""
        body = json.dumps([int(self.backwards), *(_plain(value) for value in self.values)], separators=(",", ":"))
        return base64.urlsafe_b64encode(body.encode()).rstrip(b"=").decode()

    @classmethod
    def decode(cls, text: str, length: int) -> "Cursor":
        """Read a cursor of an order of this length; refuse anything else."""
        try:
            body = json.loads(base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True))
        except ValueError as problem:
            raise BadCursor from problem
        if not isinstance(body, list) or len(body) != length + 1 or body[0] not in (0, 1):
            raise BadCursor
        if not all(value is None or isinstance(value, str | int | float) for value in body):
            raise BadCursor
        return cls(tuple(body[1:]), bool(body[0]))


def paginate(
    queryset: QuerySet[Any, Row],
    order: Sequence[str],
    cursor: str | None = None,
    size: int = PAGE,
) -> Page[Row]:
    """Return one page of a queryset (of models, ``values()`` or ``values_list(named=True)``) in an order.

    ``order`` is Django's (``("-received_on", "-id")``); its fields must be among those selected.
    Rows equal in all of it would be lost between pages, so it must end in a unique field.
    """
    names = [name.lstrip("-") for name in order]
    place = Cursor.decode(cursor, len(order)) if cursor else None
    backwards = place is not None and place.backwards
    falling = [name.startswith("-") != backwards for name in order]
    if place is not None:
        values = [_value(queryset.model, name, value) for name, value in zip(names, place.values, strict=True)]
        queryset = queryset.filter(_after(queryset.model, names, falling, values))
    ordered = queryset.order_by(*(f"-{name}" if fall else name for name, fall in zip(names, falling, strict=True)))
    return page_of(list(ordered[: size + 1]), order, cursor, size)


def page_of(rows: list[Row], order: Sequence[str], cursor: str | None, size: int = PAGE) -> Page[Row]:
    """Return the page of rows that own SQL fetched with ``condition`` and ``limit size + 1`` (see there)."""
    names = [name.lstrip("-") for name in order]
    place = Cursor.decode(cursor, len(order)) if cursor else None
    backwards = place is not None and place.backwards
    more = len(rows) > size
    rows = rows[:size]
    if backwards:
        rows.reverse()
    before = more if backwards else place is not None
    after = place is not None if backwards else more
    return Page(
        rows,
        Cursor(_key(rows[-1], names)).encode() if rows and after else None,
        Cursor(_key(rows[0], names), backwards=True).encode() if rows and before else None,
    )


def condition(
    order: Sequence[str], cursor: str | None, columns: dict[str, str] | None = None
) -> tuple[str, list[Any], str]:
    """Return (where, parameters, order by) for own SQL over columns that are never null.

    ``columns`` maps names of the order to SQL columns (the program's own, never input). Compared as a
    row value where all go one way, so that one index serves; expanded with OR where they don't.
    """
    names = [name.lstrip("-") for name in order]
    column = [(columns or {}).get(name, name) for name in names]
    place = Cursor.decode(cursor, len(order)) if cursor else None
    falling = [name.startswith("-") != (place is not None and place.backwards) for name in order]
    order_by = ", ".join(f"{name} {'desc' if fall else 'asc'}" for name, fall in zip(column, falling, strict=True))
    if place is None:
        return "true", [], order_by
    if None in place.values:
        raise BadCursor
    if len(set(falling)) == 1:
        marks = ", ".join(["%s"] * len(column))
        return f"({', '.join(column)}) {'<' if falling[0] else '>'} ({marks})", list(place.values), order_by
    parts, values = [], list(place.values)
    parameters: list[Any] = [values[0]]
    for depth in range(len(column)):
        equal = [f"{name} = %s" for name in column[:depth]]
        parts.append(" and ".join([*equal, f"{column[depth]} {'<' if falling[depth] else '>'} %s"]))
        parameters += values[: depth + 1]
    bound = f"{column[0]} {'<=' if falling[0] else '>='} %s"
    return f"({bound} and ({' or '.join(f'({part})' for part in parts)}))", parameters, order_by


def total(queryset: QuerySet[Any, Any], cap: int = CAP) -> Total:
    """Count the rows of a queryset, but never more than ``cap`` + 1 of them."""
    count = queryset.order_by().values("pk")[: cap + 1].count()
    return Total(min(count, cap), count > cap)


def _after(model: type[Model], names: list[str], falling: list[bool], values: list[Any]) -> Q:
    """Build ``beyond the row`` as OR of prefixes, with a bound on the first column for the index to start at.

    PostgreSQL sorts nulls last when rising and first when falling.
    """
    result, equal = Q(), Q()
    for name, fall, value in zip(names, falling, values, strict=True):
        beyond = _beyond(name, fall, value, nullable=_field(model, name).null)
        if beyond is not None:
            result |= equal & beyond
        equal &= Q(**{f"{name}__isnull": True}) if value is None else Q(**{name: value})
    if not result:
        return Q(pk__in=[])
    if values[0] is not None and not (_field(model, names[0]).null and not falling[0]):
        result = Q(**{f"{names[0]}__{'lte' if falling[0] else 'gte'}": values[0]}) & result
    return result


def _beyond(name: str, fall: bool, value: Any, *, nullable: bool) -> Q | None:  # noqa: ANN401, FBT001
    if value is None:
        return Q(**{f"{name}__isnull": False}) if fall else None
    beyond = Q(**{f"{name}__{'lt' if fall else 'gt'}": value})
    return beyond | Q(**{f"{name}__isnull": True}) if nullable and not fall else beyond


def _field(model: type[Model], name: str) -> "Field[Any, Any]":
    """Return the field an order names, through relations too."""
    *path, last = name.split("__")
    for part in path:
        model = _options(model).get_field(part).related_model
    options = _options(model)
    if last == "pk":
        return options.pk  # type: ignore[no-any-return]
    return next(one for one in options.fields if last in (one.name, one.attname))  # type: ignore[no-any-return]


def _options(model: type[Model]) -> Any:  # noqa: ANN401
    return model._meta  # noqa: SLF001  (Django's documented way to a model's fields)


def _value(model: type[Model], name: str, value: Any) -> Any:  # noqa: ANN401
    """Return a cursor's value as its field has it; what isn't one is a wrong cursor."""
    if value is None:
        return None
    field = _field(model, name)
    while field.remote_field is not None:
        field = field.target_field  # type: ignore[attr-defined]
    try:
        return field.to_python(value)
    except (ValidationError, ValueError, TypeError) as problem:
        raise BadCursor from problem


def _key(row: Any, names: list[str]) -> tuple[Any, ...]:  # noqa: ANN401
    if isinstance(row, dict):
        return tuple(row[name] for name in names)
    return tuple(_follow(row, name) for name in names)


def _follow(row: Any, name: str) -> Any:  # noqa: ANN401
    if hasattr(row, name):
        return getattr(row, name)
    for part in name.split("__"):
        row = getattr(row, part)
    return row


def _plain(value: Any) -> Any:  # noqa: ANN401
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return str(value)
    if isinstance(value, Model):
        return value.pk
    return value
