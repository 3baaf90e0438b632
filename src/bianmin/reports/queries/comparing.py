"""A figure compared: between the sites of the office, and with what other branches have published."""

from dataclasses import dataclass
from datetime import date

from bianmin.kit.texts import Text, t
from bianmin.office import queries as office
from bianmin.reports.figures import figure
from bianmin.reports.models import BranchFile
from bianmin.reports.queries.measuring import Measured, measure
from bianmin.reports.queries.sums import cube_of
from bianmin.reports.rules.periods import Period


@dataclass(frozen=True, slots=True)
class Published:
    """A figure as another branch published it."""

    branch: str
    display: str
    records: int
    dated: date
    period: Period


@dataclass(frozen=True, slots=True)
class BranchFileInfo:
    """A kept data file of another branch."""

    id: int
    branch: str
    period: Period
    dated: date
    figures: int
    taken_by: str
    source: str


def by_site(code: str, period: Period) -> list[tuple[Text, Measured]]:
    """Return a figure at each site that has facts of it; empty where there is but one."""
    found = sorted({site for site, _ in cube_of(figure(code).facts, period)})
    if len(found) < 2:  # noqa: PLR2004  (nothing to compare)
        return []
    names = {one.code: one.name for one in office.sites()}
    none = t("（不分據點）", "(no site)")
    return [(names.get(site, none if not site else t(site, site)), measure([code], period, site)[0]) for site in found]


def published(code: str, period: Period) -> list[Published]:
    """Return what other branches published of a figure for the same period: the newest file of each."""
    found: dict[str, Published] = {}
    for row in BranchFile.objects.filter(first=period.first, last=period.last).order_by("-dated", "-id"):
        for one in row.body["figures"]:
            if one["code"] == code and row.branch not in found:
                found[row.branch] = Published(row.branch_name, one["display"], one["records"], row.dated, period)
    return [found[branch] for branch in sorted(found)]


def branch_files() -> list[BranchFileInfo]:
    """Return the kept files, the newest first."""
    return [
        BranchFileInfo(
            row.pk,
            row.branch_name,
            Period(row.first, row.last),
            row.dated,
            len(row.body["figures"]),
            row.taken_by,
            row.source,
        )
        for row in BranchFile.objects.order_by("-dated", "-id")
    ]
