"""The places where people come, as they are on a day, and how they came to be so."""

from dataclasses import replace
from datetime import date

from bianmin.kit import clock
from bianmin.kit.texts import Text
from bianmin.office import models
from bianmin.office.types import SiteInfo


def sites(on: date | None = None) -> list[SiteInfo]:
    """Return the sites open on a day (default: today), the main building first."""
    return [one for one in site_states(on) if one.is_open]


def site_states(on: date | None = None) -> list[SiteInfo]:
    """Return every site as it is on a day; one that nothing is said of for that day counts as closed then."""
    day = on or clock.today()
    holding: dict[int, SiteInfo] = {}
    nearest: dict[int, SiteInfo] = {}
    for row in _rows():
        one = _info(row)
        if row.valid_from > day:
            nearest[row.site_id] = replace(one, is_open=False)  # the rows go backwards: the earliest to come stays
        elif row.valid_to is not None and row.valid_to < day:
            nearest.setdefault(row.site_id, replace(one, is_open=False))
        else:
            holding.setdefault(row.site_id, one)
    order = models.Site.objects.order_by("position", "id").values_list("pk", flat=True)
    states = nearest | holding
    return [states[key] for key in order if key in states]


def site_on(code: str, on: date) -> SiteInfo | None:
    """Return what a site is on a day; None where it is closed, or there is none."""
    return next((one for one in sites(on) if one.code == code), None)


def site_history(code: str) -> list[SiteInfo]:
    """Return all that was ever said of a site, the latest beginning first."""
    return [_info(row) for row in _rows() if row.site.code == code]


def _rows() -> list[models.SitePeriod]:
    """Return the periods of all sites, the one that holds first: there are a handful."""
    return list(models.SitePeriod.objects.select_related("site", "made_by").order_by("-valid_from", "-id"))


def _info(row: models.SitePeriod) -> SiteInfo:
    return SiteInfo(
        id=row.site_id,
        code=row.site.code,
        name=Text(row.name_zh, row.name_en),
        address=Text(row.address_zh, row.address_en),
        telephone=row.telephone,
        floor=Text(row.floor_zh, row.floor_en),
        hours=Text(row.hours_zh, row.hours_en),
        map_url=row.map_url,
        valid_from=row.valid_from,
        valid_to=row.valid_to,
        is_open=row.is_open,
        made_by=row.made_by.full_name if row.made_by else "",
    )
