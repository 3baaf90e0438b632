"""Dated settings: the value that holds on a day, and how it came to be."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import date
from typing import Any

from django.db import connection

from bianmin.office import models
from bianmin.office.rules.settings import KINDS, kind_of
from bianmin.office.types import SettingKind, SettingRow

_kept: ContextVar[dict[str, list[tuple[str, str, date, date | None]]] | None] = ContextVar("settings", default=None)


@contextmanager
def settings_kept() -> Iterator[None]:
    """Read the dated settings once for as long as the block lasts.

    For work that asks for them thousands of times and within which they can't rightly change: one
    transaction, or a sample that has the branch to itself. ``change_setting`` makes them be read anew.
    """
    before = _kept.set({})
    try:
        yield
    finally:
        _kept.reset(before)


def forget_kept() -> None:
    """Let the next question be asked of the database again."""
    kept = _kept.get()
    if kept is not None:
        kept.clear()


def setting(key: str, on: date, scope: str = "") -> Any:  # noqa: ANN401  (each key has its own kind)
    """Return what a setting is on a day: the scope's newest row, else the branch's, else the default.

    ``scope`` is an agency's code, or empty for the branch.
    """
    kind = kind_of(key)
    for its_scope, value, valid_from, valid_to in _rows(key):
        if its_scope in {"", scope} and valid_from <= on and (valid_to is None or valid_to >= on):
            return json.loads(value)
    return kind.default


def _rows(key: str) -> list[tuple[str, str, date, date | None]]:
    """Return the rows of a setting as (scope, JSON, from, to), those of a scope first, newest first."""
    kept = _kept.get()
    if kept is not None and key in kept:
        return kept[key]
    with connection.cursor() as cursor:
        cursor.execute(ROWS, [key])
        rows: list[tuple[str, str, date, date | None]] = cursor.fetchall()
    if kept is not None:
        kept[key] = rows
    return rows


# Asked some times in every action: building the same words from a queryset costs ten times the asking.
ROWS = """
select scope, value::text, valid_from, valid_to from office_dated_setting
where key = %s order by scope desc, valid_from desc, id desc
"""


def setting_history(key: str, scope: str | None = None) -> list[SettingRow]:
    """Return the rows of a setting, newest first; of all scopes where none is named."""
    kind_of(key)
    rows = models.DatedSetting.objects.filter(key=key).select_related("made_by")
    if scope is not None:
        rows = rows.filter(scope=scope)
    return [
        SettingRow(
            id=row.pk,
            key=row.key,
            scope=row.scope,
            value=row.value,
            valid_from=row.valid_from,
            valid_to=row.valid_to,
            basis=row.basis,
            made_by=row.made_by.full_name if row.made_by else "",
            made_at=row.made_at,
        )
        for row in rows.order_by("scope", "-valid_from", "-id")
    ]


def setting_kinds() -> list[SettingKind]:
    """Return every setting there is, with its title, kind and default."""
    return list(KINDS.values())


def item_code(on: date, agency_code: str = "") -> str:
    """Return the collector's 3-character item code of store slips on a day."""
    return str(setting("store_item_code", on, agency_code))


def store_cap(on: date, agency_code: str = "") -> int:
    """Return the cap in NT$ of store payments on a day for an agency's cases, as it is set (30,000)."""
    return int(setting("store_cap", on, agency_code))


def store_limit(on: date, agency_code: str = "") -> int:
    """Return the largest amount in NT$ a store slip may bear: the cap less one, or the cap where it is allowed."""
    cap = store_cap(on, agency_code)
    return cap if setting("store_cap_allows_equal", on, agency_code) else cap - 1
