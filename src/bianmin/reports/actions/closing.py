"""Close months: sum large sets of facts once, so that a page of figures reads a few hundred rows.

A night's closing counts again only the months of which a fact was recorded, changed or withdrawn since the
closing before; however far back that is. Months touched after it are counted directly until the next night.
"""

from collections.abc import Iterable
from datetime import date, datetime, timedelta

from django.db import transaction

from bianmin.kit import clock
from bianmin.office.queries import require
from bianmin.office.types import Actor, Permission
from bianmin.reports.figures import all_facts, all_figures
from bianmin.reports.figures.shape import Facts
from bianmin.reports.models import ClosedDistinct, ClosedSet, ClosedSum
from bianmin.reports.queries.sources import cubes_by_month, living
from bianmin.reports.queries.sums import closing_of, definition_of, touched_months
from bianmin.reports.queries.uniques import KEPT_KINDS, counted
from bianmin.reports.rules.periods import Period
from bianmin.reports.rules.sums import Cube

MARGIN = timedelta(hours=1)
"""A fact recorded so long before a closing may have been committed after it: it is looked for again."""
EVER = Period(date(1912, 1, 1), date(2999, 12, 31))


def close_months(*, actor: Actor, now: datetime | None = None, anew: bool = False) -> dict[str, int]:
    """Close every large set of facts; return how many months of each were counted. ``anew``: all of them."""
    require(actor, Permission.CLOSE_FIGURES)
    moment = now or clock.now()
    sets = [facts for facts in all_facts().values() if facts.touched is not None and not facts.standing]
    return {facts.code: _close(facts, moment, anew=anew) for facts in sets}


@transaction.atomic
def _close(facts: Facts, moment: datetime, *, anew: bool) -> int:
    ClosedSet.objects.select_for_update().filter(facts=facts.code).first()
    since = None if anew else closing_of(facts)
    if since is None:
        ClosedSum.objects.filter(facts=facts.code).delete()
        ClosedDistinct.objects.filter(figure__in=_distinct_codes(facts)).delete()
        months = cubes_by_month(living(facts, EVER))
    else:
        touched = touched_months(facts, since)
        ClosedSum.objects.filter(facts=facts.code, month__in=touched).delete()
        months = {}
        for month in touched:
            months |= cubes_by_month(living(facts, Period.months_from(month, 1)))
            months.setdefault(month, {})
    for month, cube in months.items():
        _keep(facts, month, cube)
    _keep_distinct(facts, months)
    ClosedSet.objects.update_or_create(
        facts=facts.code,
        defaults={"definition": definition_of(facts), "since": moment - MARGIN, "closed_at": moment},
    )
    return len(months)


def _keep(facts: Facts, month: date, cube: Cube) -> None:
    ClosedSum.objects.bulk_create(
        ClosedSum(
            facts=facts.code,
            month=month,
            site=site,
            parts=list(parts),
            n=sums.n,
            with_amount=sums.with_amount,
            total=sums.total,
            lowest=sums.lowest,
            highest=sums.highest,
        )
        for (site, parts), sums in cube.items()
    )


def _keep_distinct(facts: Facts, months: Iterable[date]) -> None:
    """Count the distinct figures of every month, quarter, half and year that holds a month counted anew."""
    figures = [one for one in all_figures().values() if one.code in _distinct_codes(facts)]
    if not figures:
        return
    for period in sorted({Period.holding(kind, month) for month in months for kind in KEPT_KINDS}):
        ClosedDistinct.objects.filter(
            figure__in=[one.code for one in figures], first=period.first, last=period.last
        ).delete()
        values = counted(living(facts, period), figures)
        ClosedDistinct.objects.bulk_create(
            ClosedDistinct(figure=code, first=period.first, last=period.last, site="", n=int(value or 0))
            for code, value in values.items()
        )


def _distinct_codes(facts: Facts) -> list[str]:
    return [one.code for one in all_figures().values() if one.facts.code == facts.code and one.value.kind == "distinct"]
