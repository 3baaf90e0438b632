"""Steps on many cases at once, each one set-based statement: what reactions to other nouns' events call."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from django.db import connection, transaction

from bianmin.cases.actions.locks import lock_assignment
from bianmin.cases.errors import UnknownGround
from bianmin.cases.events import CasesClosed, CasesReopened, ExecutionBegun
from bianmin.cases.models import Case
from bianmin.cases.rules.limitation import END_YEARS
from bianmin.cases.types import END_NAMES
from bianmin.kit import clock, outbox
from bianmin.office import queries as office
from bianmin.office.types import Actor, Permission

_NO_SECTION = -1
"""Nobody's own section: who may act there may act everywhere."""

_NOTE = """
insert into cases_case_event (case_id, at, on_date, kind, who, reason, data)
select id, %(at)s, %(on)s, %(kind)s, %(who)s, %(reason)s, jsonb_build_object('ground', %(why)s::text)
from changed
"""

_LOCKED = """
with locked as materialized (
  select id from cases_case where id = any(%(ids)s) and {condition} order by id for no key update
), {changed}, noted as ({note} returning 1)
select id from changed order by id
"""

CLOSE = _LOCKED.format(
    condition="status in ('open', 'suspended')",
    changed="""paused as (
  update cases_suspension s set to_date = greatest(%(on)s, s.from_date)
  from locked l where s.case_id = l.id and s.to_date is null
  returning s.case_id, s.to_date - s.from_date as days
), settled as (
  update cases_correction r set outcome = 'withdrawn', answered_on = coalesce(r.answered_on, %(on)s)
  from locked l where r.case_id = l.id and r.outcome = '' returning 1
), changed as (
  update cases_case c set status = 'closed', ended_on = %(on)s, ended_why = %(why)s,
         suspended_days = c.suspended_days + coalesce(p.days, 0),
         limit_on = c.limit_on + case when k.limitation = 'tax' then coalesce(p.days, 0) else 0 end
  from locked l left join paused p on p.case_id = l.id, office_case_type k
  where c.id = l.id and k.word = c.word returning c.id
)""",
    note=_NOTE,
)

# An obligor is never split: a case opened again goes where the newest of his open cases is.
REOPEN = _LOCKED.format(
    condition="status = 'closed' and ended_why = any(%(was)s)",
    changed="""changed as (
  update cases_case c set status = 'open', ended_on = null, ended_why = '',
         section_id = coalesce((select n.section_id from cases_case n
                                where n.obligor_id = c.obligor_id and n.status in ('open', 'suspended')
                                order by n.id desc limit 1), c.section_id)
  from locked l where c.id = l.id returning c.id
)""",
    note=_NOTE,
)

# The last day moves from T0 + 5 to T0 + 10 years (taxes: 10 to 15); PostgreSQL too takes 29 February for 28.
BEGIN = _LOCKED.format(
    condition="begun_on is null and status in ('open', 'suspended') and limit_on >= %(on)s",
    changed="""changed as (
  update cases_case c set begun_on = %(on)s,
    limit_on = case when k.limitation = 'tax'
      then (c.due_date + make_interval(years => %(tax)s))::date + c.suspended_days
      else (greatest(c.due_date, c.final_date) + make_interval(years => %(general)s))::date end
  from locked l, office_case_type k where c.id = l.id and k.word = c.word returning c.id
)""",
    note=_NOTE,
)


@transaction.atomic
def close_paid(
    case_ids: Sequence[int], *, actor: Actor, why: str = "paid", on: date | None = None, now: datetime | None = None
) -> list[int]:
    """Close the open ones of many cases (paid in full, withdrawn by the agency …); return those closed."""
    _require_for_all(actor, Permission.CLOSE_CASE, case_ids)
    if why not in END_NAMES:
        raise UnknownGround
    day = on or clock.today()
    closed = _change(CLOSE, case_ids, actor, kind="closed", on=day, now=now, why=why)
    if closed:
        outbox.record(CasesClosed(closed, day, why, actor.name))
    return closed


@transaction.atomic
def reopen_unpaid(
    case_ids: Sequence[int], *, actor: Actor, reason: str, on: date | None = None, now: datetime | None = None
) -> list[int]:
    """Open again those of many cases that were closed as paid or withdrawn (bounced, charged back); return them."""
    _require_for_all(actor, Permission.REOPEN_CASE, case_ids)
    day = on or clock.today()
    with connection.cursor() as cursor:
        lock_assignment(cursor)
    opened = _change(
        REOPEN, case_ids, actor, kind="reopened", on=day, now=now, reason=reason, was=["paid", "withdrawn"]
    )
    if opened:
        outbox.record(CasesReopened(opened, day, reason, actor.name))
    return opened


@transaction.atomic
def begin_execution(
    case_ids: Sequence[int], *, actor: Actor, on: date | None = None, now: datetime | None = None
) -> list[int]:
    """Mark execution begun (行政執行法 §7) where it was not; return the cases it began for.

    Cases that have ended or whose time has run out are passed over.
    """
    _require_for_all(actor, Permission.ISSUE_NOTICE, case_ids)
    day = on or clock.today()
    begun = _change(BEGIN, case_ids, actor, kind="execution_begun", on=day, now=now)
    if begun:
        outbox.record(ExecutionBegun(begun, day))
    return begun


def _require_for_all(actor: Actor, permission: Permission, case_ids: Sequence[int]) -> None:
    """Require a permission for the section of every one of the cases."""
    office.require(actor, permission)
    if office.may(actor, permission, section_id=_NO_SECTION):
        return
    for section_id in Case.objects.filter(pk__in=case_ids).values_list("section_id", flat=True).distinct():
        office.require(actor, permission, section_id=section_id)


def _change(
    statement: str,
    case_ids: Sequence[int],
    actor: Actor,
    *,
    kind: str,
    on: date,
    now: datetime | None,
    why: str = "",
    reason: str = "",
    was: Sequence[str] = (),
) -> list[int]:
    if not case_ids:
        return []
    values: dict[str, Any] = {
        "ids": list(case_ids), "at": now or clock.now(), "on": on, "kind": kind, "who": actor.name, "why": why,
        "reason": reason, "was": list(was), "general": END_YEARS["general"], "tax": END_YEARS["tax"],
    }  # fmt: skip
    with connection.cursor() as cursor:
        cursor.execute(statement, values)
        return [row[0] for row in cursor.fetchall()]
