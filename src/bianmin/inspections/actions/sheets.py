"""Round sheets: each change is a version from a day on."""

from collections.abc import Sequence
from datetime import date, timedelta

from django.db import transaction
from django.db.models import Q

from bianmin.inspections.actions.keeping import among, wanted
from bianmin.inspections.errors import UnknownSheet, WrongInspection
from bianmin.inspections.models import Sheet
from bianmin.inspections.rules import usual
from bianmin.inspections.types import ItemInfo, words
from bianmin.kit import clock
from bianmin.kit.texts import Text, t
from bianmin.office import queries as office
from bianmin.office.types import Actor, Permission

SINCE = date(2025, 1, 1)
MOST_TIMES = 8
MOST_ITEMS = 40


@transaction.atomic
def save_sheet(
    code: str,
    *,
    actor: Actor,
    title: Text,
    kinds: Sequence[str],
    frequency: str,
    items: Sequence[ItemInfo],
    valid_from: date,
    times: int = 1,
) -> int:
    """Say what a round sheet is from a day on; what held before stays for the rounds made by it."""
    office.require(actor, Permission.MANAGE_FACILITIES)
    among(frequency, words.FREQUENCIES)
    if not kinds or set(kinds) - set(words.KINDS):
        raise WrongInspection(t("請選適用的設施種類。", "Choose the kinds of facility."))
    if not 1 <= times <= MOST_TIMES:
        raise WrongInspection(t("次數須為1至8。", "It is made 1 to 8 times."))
    codes = [one.code for one in items]
    if not items or len(items) > MOST_ITEMS or len(set(codes)) != len(codes):
        raise WrongInspection(t("檢查項目須為1至40項，代碼不得重複。", "It has 1 to 40 items, each with its own code."))
    said = wanted(code, t("代碼", "code"), 20)
    older = Sheet.objects.select_for_update(no_key=True).filter(code=said)
    if older.filter(valid_from__gt=valid_from).exists():
        raise WrongInspection(t("之後已有更新的版本。", "There is a later version already."))
    older.filter(valid_from=valid_from, round=None).delete()
    if older.filter(valid_from=valid_from).exists():
        raise WrongInspection(
            t(
                "當日的版本已有巡檢紀錄，請自次日起修改。",
                "Rounds were made by that day's version; change it from the next.",
            )
        )
    older.filter(Q(valid_to=None) | Q(valid_to__gte=valid_from)).update(valid_to=valid_from - timedelta(days=1))
    row = Sheet.objects.create(
        code=said,
        title_zh=wanted(title.zh, t("中文名稱", "title in Chinese"), 60),
        title_en=wanted(title.en, t("英文名稱", "title in English"), 120),
        kinds=list(kinds),
        frequency=frequency,
        times=times,
        items=[
            {
                "code": wanted(one.code, t("項目代碼", "item's code"), 20),
                "zh": wanted(one.text.zh, t("項目", "item"), 100),
                "en": wanted(one.text.en, t("項目英文", "item in English"), 160),
            }
            for one in items
        ],
        valid_from=valid_from,
        made_by=actor.name[:80],
    )
    return row.pk


@transaction.atomic
def end_sheet(code: str, *, actor: Actor, last_day: date) -> None:
    """Say until when a round sheet holds."""
    office.require(actor, Permission.MANAGE_FACILITIES)
    row = Sheet.objects.select_for_update(no_key=True).filter(code=code).order_by("-valid_from").first()
    if row is None or last_day < row.valid_from:
        raise UnknownSheet
    row.valid_to = last_day
    row.save(update_fields=["valid_to"])


@transaction.atomic
def ensure_default_sheets() -> bool:
    """Give a branch the usual round sheets where it has none; tell whether it did."""
    if Sheet.objects.exists() or not office.sites():
        return False
    maker = Actor.system("migrate")
    for one in usual.SHEETS:
        save_sheet(
            one.code,
            actor=maker,
            title=one.title,
            kinds=one.kinds,
            frequency=one.frequency,
            items=one.items,
            valid_from=min(SINCE, clock.today()),
        )
    return True
