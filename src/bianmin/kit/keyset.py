"""Keyset pagination: a page begins after a row, not after a count, so the ten-thousandth is as fast as the first.

The order must end in something unique (``-id``) and should be an index of the table.
"""

import base64
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Generic, TypeVar

from django.core.exceptions import ValidationError
from django.db.models import BooleanField, F, Field, Func, Model, Q, QuerySet, Value

from bianmin.kit.errors import Unusable
from bianmin.kit.texts import Text

Row = TypeVar("Row")
PAGE = 50
CAP = 10_000
_BIGINT = 1 << 63


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
        if not all(map(_is_plain, body)):
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
    falling = [name.startswith("-") != (place is not None and place.backwards) for name in order]
    ordered = queryset.order_by(*(f"-{name}" if fall else name for name, fall in zip(names, falling, strict=True)))
    if place is None:
        return page_of(list(ordered[: size + 1]), order, cursor, size)
    values = [_value(queryset.model, name, value) for name, value in zip(names, place.values, strict=True)]
    rows: list[Row] = []
    for beyond in _beyond(queryset.model, names, falling, values):
        rows += ordered.filter(beyond)[: size + 1 - len(rows)]
        if len(rows) > size:
            break
    return page_of(rows, order, cursor, size)


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
    order: Sequence[str],
    cursor: str | None,
    columns: dict[str, str] | None = None,
    kinds: Sequence[type[int | str | date | datetime]] | None = None,
) -> tuple[str, list[Any], str]:
    """Return (where, parameters, order by) for own SQL over columns that are never null.

    ``columns`` maps names of the order to SQL columns (the program's own, never input). Compared as a
    row value where all go one way, so that one index serves; expanded with OR where they don't.
    ``kinds`` (``(date, int)``) makes a cursor with other values a refusal instead of a database error.
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
    values = [_of_kind(value, kind) for value, kind in zip(place.values, kinds or (), strict=False)] or [*place.values]
    if len(set(falling)) == 1:
        marks = ", ".join(["%s"] * len(column))
        return f"({', '.join(column)}) {'<' if falling[0] else '>'} ({marks})", values, order_by
    parts = []
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


class _RowValue(Func):
    template = "(%(expressions)s)"
    output_field = BooleanField()  # never read: only compared


class _Less(Func):
    template = "%(expressions)s"
    arg_joiner = " < "
    output_field = BooleanField()


def _beyond(model: type[Model], names: list[str], falling: list[bool], values: list[Any]) -> Iterator[Q]:
    """Yield the conditions whose rows, one after the other, are those beyond a row.

    Where all columns go one way and none is null, that is one comparison of row values, for which an
    index is entered at the very place. Otherwise one condition for each prefix that stays equal, the
    longest first: each again one range of the index, and the first mostly fills the page.
    """
    fields = [_field(model, name) for name in names]
    if len(set(falling)) == 1 and not any(field.null for field in fields) and None not in values:
        row = _RowValue(*(F(name) for name in names))
        given = _RowValue(*(Value(value, output_field=field) for value, field in zip(values, fields, strict=True)))
        yield Q(_Less(row, given) if falling[0] else _Less(given, row))
        return
    for depth in reversed(range(len(names))):
        further = _further(names[depth], values[depth], falls=falling[depth], nullable=fields[depth].null)
        if further is not None:
            equal = Q()
            for name, value in zip(names[:depth], values[:depth], strict=True):
                equal &= Q(**{f"{name}__isnull": True}) if value is None else Q(**{name: value})
            yield equal & further


def _further(name: str, value: Any, *, falls: bool, nullable: bool) -> Q | None:  # noqa: ANN401  (a column's value, of any kind)
    """Say ``beyond this value``; PostgreSQL sorts nulls last when rising and first when falling."""
    if value is None:
        return Q(**{f"{name}__isnull": False}) if falls else None
    beyond = Q(**{f"{name}__{'lt' if falls else 'gt'}": value})
    return beyond | Q(**{f"{name}__isnull": True}) if nullable and not falls else beyond


def _field(model: type[Model], name: str) -> "Field[Any, Any]":
    """Return the field an order names, through relations too."""
    *path, last = name.split("__")
    for part in path:
        model = _options(model).get_field(part).related_model
    options = _options(model)
    if last == "pk":
        return options.pk  # type: ignore[no-any-return]  # Django types it as Any
    return next(one for one in options.fields if last in (one.name, one.attname))


def _options(model: type[Model]) -> Any:  # noqa: ANN401  (a column's value, of any kind)
    return model._meta  # noqa: SLF001  (Django's documented way to a model's fields)


def _value(model: type[Model], name: str, value: Any) -> Any:  # noqa: ANN401  (a column's value, of any kind)
    """Return a cursor's value as its field has it; what isn't one is a wrong cursor."""
    if value is None:
        return None
    field = _field(model, name)
    while field.remote_field is not None:
        field = field.target_field  # type: ignore[attr-defined]  # only relations come here
    try:
        return field.to_python(value)
    except (ValidationError, ValueError, TypeError) as problem:
        raise BadCursor from problem


def _key(row: Any, names: list[str]) -> tuple[Any, ...]:  # noqa: ANN401  (a column's value, of any kind)
    if isinstance(row, dict):
        return tuple(row[name] for name in names)
    return tuple(_follow(row, name) for name in names)


def _follow(row: Any, name: str) -> Any:  # noqa: ANN401  (a column's value, of any kind)
    if hasattr(row, name):
        return getattr(row, name)
    for part in name.split("__"):
        row = getattr(row, part)
    return row


def _of_kind(value: Any, kind: type[int | str | date | datetime]) -> Any:  # noqa: ANN401  (a column's value, of any kind)
    try:
        return kind.fromisoformat(value) if issubclass(kind, date) else kind(value)
    except (TypeError, ValueError) as problem:
        raise BadCursor from problem


def _is_plain(value: Any) -> bool:  # noqa: ANN401  (a column's value, of any kind)
    """Tell whether a cursor's value can be given to the database at all."""
    if isinstance(value, int):
        return abs(value) < _BIGINT
    return value is None or (isinstance(value, str) and "\x00" not in value)


def _plain(value: Any) -> Any:  # noqa: ANN401  (a column's value, of any kind)
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return str(value)
    if isinstance(value, Model):
        return value.pk
    return value
