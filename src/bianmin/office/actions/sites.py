"""Keeping the places where people come: each change holds from a day, and what was before stays known."""

from datetime import date, datetime, timedelta
from typing import Any

from django.db import transaction

from bianmin.kit import clock
from bianmin.kit.errors import NotFound
from bianmin.kit.texts import Text, t
from bianmin.office import models
from bianmin.office.errors import NotPossible
from bianmin.office.queries.sites import site_on, sites
from bianmin.office.rules import require
from bianmin.office.types import Actor, Permission

NONE = Text("", "")


@transaction.atomic
def save_site(
    code: str,
    *,
    actor: Actor,
    name: Text,
    address: Text,
    telephone: str,
    position: int | None = None,
    floor: Text = NONE,
    hours: Text = NONE,
    map_url: str = "",
    valid_from: date | None = None,
    valid_to: date | None = None,
    now: datetime | None = None,
) -> int:
    """Say what a site is from a day (default: today), until a day where one is given; return the site's id.

    The same code again changes it from that day on. After ``valid_to`` what held before holds again: so a
    counter that moves for some months is entered once. A site that was closed opens again this way.
    """
    require(actor, Permission.MANAGE_SECTIONS)
    moment = now or clock.now()
    start = valid_from or clock.taipei_date(moment)
    if not code.strip() or not name.zh.strip() or not address.zh.strip():
        raise NotPossible(t("請填寫代碼、名稱與地址。", "Give a code, a name and an address."))
    if valid_to is not None and valid_to < start:
        raise NotPossible(t("迄日不可早於起日。", "The last day can't be before the first."))
    if map_url and not map_url.startswith("https://"):
        raise NotPossible(t("地圖連結須以https://開頭。", "The map link must begin with https://."))
    site, _ = models.Site.objects.select_for_update().get_or_create(code=code.strip(), defaults={"position": _next()})
    if position is not None and site.position != position:
        site.position = position
        site.save(update_fields=["position"])
    _add(
        site,
        actor,
        moment,
        valid_from=start,
        valid_to=valid_to,
        name_zh=name.zh,
        name_en=name.en,
        address_zh=address.zh,
        address_en=address.en,
        floor_zh=floor.zh,
        floor_en=floor.en,
        hours_zh=hours.zh,
        hours_en=hours.en,
        telephone=telephone,
        map_url=map_url,
    )
    return site.pk


@transaction.atomic
def close_site(code: str, *, actor: Actor, last_day: date, now: datetime | None = None) -> None:
    """Close a site after its last day. One with sections stays, and the office keeps at least one."""
    require(actor, Permission.MANAGE_SECTIONS)
    # All sites are locked in one order: two who close the last two wait for each other, and one is refused.
    rows = {row.code: row for row in models.Site.objects.select_for_update().order_by("id")}
    site = rows.get(code)
    after = last_day + timedelta(days=1)
    held = site_on(code, last_day)
    if site is None:
        raise NotFound
    if held is None:
        raise NotPossible(t("這一天據點並未服務，請另選日期。", "It isn't open on that day: choose another."))
    if models.Section.objects.filter(site=site).exists():
        raise NotPossible(t("仍有股別在此處所，請先變更股別的處所。", "Sections work there: move them first."))
    if all(one.code == code for one in sites(after)):
        raise NotPossible(t("至少須保留一處辦公處所。", "At least one site must remain."))
    _add(
        site,
        actor,
        now or clock.now(),
        valid_from=after,
        valid_to=None,
        is_open=False,
        name_zh=held.name.zh,
        name_en=held.name.en,
        address_zh=held.address.zh,
        address_en=held.address.en,
        telephone=held.telephone,
    )


def _next() -> int:
    last = models.Site.objects.order_by("-position").values_list("position", flat=True).first()
    return 0 if last is None else last + 1


def _add(site: models.Site, actor: Actor, moment: datetime, **held: Any) -> None:  # noqa: ANN401  (a row's columns)
    models.SitePeriod.objects.create(site=site, made_by_id=actor.staff_id, made_at=moment, **held)
