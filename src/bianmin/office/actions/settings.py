"""Changing a dated setting: a new row from a day on; what held before stays in the history."""

from datetime import date, datetime
from typing import Any

from bianmin.kit import clock
from bianmin.kit.texts import t
from bianmin.office import models
from bianmin.office.errors import NotPossible
from bianmin.office.queries.settings import forget_kept
from bianmin.office.rules import require, settings
from bianmin.office.types import Actor, Permission

_BASIS = 200


def change_setting(
    key: str,
    value: Any,  # noqa: ANN401  (each setting has its own kind of value)
    *,
    actor: Actor,
    valid_from: date,
    valid_to: date | None = None,
    basis: str = "",
    scope: str = "",
    now: datetime | None = None,
) -> int:
    """Let a setting have a value from a day on; return the row's id.

    Nothing is overwritten: of two rows for a day the newer one holds, so a mistake is mended by
    another row. ``scope`` is an agency's code where the setting may differ between agencies.
    """
    require(actor, Permission.MANAGE_SETTINGS)
    settings.check(key, value)
    kind = settings.kind_of(key)
    if scope and not kind.scoped:
        raise NotPossible(t("這項設定全分署一致。", "This setting is the same for the whole branch."))
    if scope and not models.Agency.objects.filter(code=scope).exists():
        raise NotPossible(t("沒有代碼為 {code} 的移送機關。", "There is no agency with the code {code}."), code=scope)
    if valid_to is not None and valid_to < valid_from:
        raise NotPossible(t("迄日不可早於起日。", "The last day can't be before the first."))
    row = models.DatedSetting.objects.create(
        key=key,
        scope=scope,
        value=value,
        valid_from=valid_from,
        valid_to=valid_to,
        basis=basis.strip()[:_BASIS],
        made_by_id=actor.staff_id,
        made_at=now or clock.now(),
    )
    forget_kept()
    return row.pk
