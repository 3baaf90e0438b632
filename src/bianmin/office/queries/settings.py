"""Dated settings: the value that holds on a day, and how it came to be."""

from datetime import date
from typing import Any

from django.db.models import Q

from bianmin.office import models
from bianmin.office.rules.settings import KINDS, kind_of
from bianmin.office.types import SettingKind, SettingRow


def setting(key: str, on: date, scope: str = "") -> Any:  # noqa: ANN401  (each key has its own kind)
    """Return what a setting is on a day: the scope's newest row, else the branch's, else the default.

    ``scope`` is an agency's code, or empty for the branch.
    """
    kind = kind_of(key)
    row = (
        models.DatedSetting.objects.filter(
            Q(valid_to=None) | Q(valid_to__gte=on), key=key, scope__in={"", scope}, valid_from__lte=on
        )
        .order_by("-scope", "-valid_from", "-id")
        .values_list("value", flat=True)
        .first()
    )
    return kind.default if row is None else row


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
