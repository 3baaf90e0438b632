"""Major debtors (滯欠大戶): who owes at least the threshold over all open cases lists himself."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from django.db import connection, transaction

from bianmin.kit import clock
from bianmin.kit.errors import NotFound
from bianmin.office import queries as office
from bianmin.office.queries import require
from bianmin.office.types import Actor, Permission
from bianmin.payments.models import MajorDebtor


@dataclass(frozen=True, slots=True)
class Refreshed:
    """What a refresh did: how many are listed anew, left, and stay listed."""

    listed: int
    left: int
    stay: int


def refresh_major_debtors(
    *,
    actor: Actor,
    obligor_ids: Sequence[int] | None = None,
    case_ids: Sequence[int] | None = None,
    on: date | None = None,
    now: datetime | None = None,
) -> Refreshed:
    """Bring the list up to date: for all, or for the obligors given or whose cases are given.

    The threshold is the dated setting ``major_debtor_threshold`` (10,000,000 by default) and is reached
    by the balances of open and suspended cases together. Three statements, however many obligors.
    """
    require(actor, Permission.REFRESH_MAJOR_DEBTORS)
    day = on or clock.taipei_date(now or clock.now())
    threshold = int(office.setting("major_debtor_threshold", day))
    only = None if obligor_ids is None and case_ids is None else list(obligor_ids or [])
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("select pg_advisory_xact_lock(%s)", [LOCK])
        if only is not None and len(only) + len(case_ids or []) <= FEW:
            cursor.execute(CONCERNED, {"obligors": only, "cases": list(case_ids or []), "threshold": threshold})
            if not cursor.fetchone()[0]:
                return Refreshed(0, 0, 0)
        cursor.execute(TOTALS, [only, list(case_ids or []), only, threshold])
        cursor.execute(LEAVE, [day, only])
        left = cursor.rowcount
        cursor.execute(UPDATE)
        stay = cursor.rowcount
        cursor.execute(LIST, [day])
        listed = cursor.rowcount
    return Refreshed(listed, left, stay)


def note_measures(debtor_id: int, *, measures: str, next_action_on: date | None, actor: Actor) -> None:
    """Write down what is being done about a major debtor, and the day to look at it again."""
    require(actor, Permission.REFRESH_MAJOR_DEBTORS)
    changed = MajorDebtor.objects.filter(pk=debtor_id).update(
        measures=measures.strip()[:1000], next_action_on=next_action_on
    )
    if not changed:
        raise NotFound


LOCK = 7206522

FEW = 1_000
"""So many obligors or cases are looked at first: most changes concern nobody near the list."""

CONCERNED = """
with touched as materialized (
    select unnest(%(obligors)s::bigint[]) as obligor_id
    union
    select c.obligor_id from cases_case c where c.id = any(%(cases)s::bigint[])
)
select exists (
    select from payments_major_debtor m join touched using (obligor_id) where m.left_on is null
) or exists (
    select from touched t join cases_case c using (obligor_id) join payments_receivable r on r.case_id = c.id
    where c.status in ('open', 'suspended')
    group by t.obligor_id having sum(r.balance) >= %(threshold)s
)
"""

TOTALS = """
drop table if exists major_touched, major_totals;
create temporary table major_touched on commit drop as
select distinct obligor_id from (
    select unnest(coalesce(%s::bigint[], '{}')) as obligor_id
    union all
    select c.obligor_id from cases_case c where c.id = any(%s::bigint[])
) named;
create temporary table major_totals on commit drop as
select c.obligor_id, sum(r.balance)::bigint as total, count(*) filter (where r.balance > 0) as cases
from cases_case c
join payments_receivable r on r.case_id = c.id
where c.status in ('open', 'suspended')
  and (%s::bigint[] is null or c.obligor_id in (select obligor_id from major_touched))
group by c.obligor_id
having sum(r.balance) >= %s
"""

LEAVE = """
update payments_major_debtor m set left_on = %s
where m.left_on is null
  and (%s::bigint[] is null or m.obligor_id in (select obligor_id from major_touched))
  and not exists (select from major_totals t where t.obligor_id = m.obligor_id)
"""

UPDATE = """
update payments_major_debtor m set total = t.total, cases = t.cases
from major_totals t
where m.left_on is null and m.obligor_id = t.obligor_id
"""

LIST = """
insert into payments_major_debtor (obligor_id, listed_on, total, cases, measures)
select t.obligor_id, %s, t.total, t.cases, ''
from major_totals t
where not exists (select from payments_major_debtor m where m.obligor_id = t.obligor_id and m.left_on is null)
on conflict do nothing
"""
