"""The statements that take a staged collection file in. Each is set-based and runs once a file.

Staging → who is meant, and what was seen before → what is owed (locked) → how each line divides →
lines, payments, suspense, entries, receivables. Ids are drawn beforehand, so that every row of the
result can be written without asking back for another's.
"""

from collections.abc import Mapping, Sequence

from bianmin.payments.rules.allocation import share_sql
from bianmin.payments.types import Part

# Dropped at the end of the transaction; dropped here too where one transaction takes several files.
STAGE = """
drop table if exists collect_staged, collect_resolved, collect_owed, collect_divided;
create temporary table collect_staged (
    line_no integer, identity text, reference text, amount bigint, paid_at timestamptz, payer text, note text,
    method text, why text, raw text, mark text
) on commit drop
"""

_STAGED = "line_no, identity, reference, amount, paid_at, payer, note, method, why, raw, mark"
COPY = f"copy collect_staged ({_STAGED}) from stdin"

LOCK = "select pg_advisory_xact_lock(7206521)"
"""One file at a time decides what is a repeat; the unique identity stands behind it."""

_IDENTITY = {True: "s.identity || '#' || s.nth", False: "s.identity"}

_RESOLVE = """
create temporary table collect_resolved on commit drop as
with named as (
    select s.*, {identity} as own,
           s.identity is not null and {is_repeat} as repeated_here
    from (select *, row_number() over (partition by identity order by line_no) as nth from collect_staged) s
)
select n.line_no, n.own, n.reference, n.amount, n.paid_at, n.payer, n.note, n.method, {why} as why, n.raw,
       n.repeated_here or earlier.identity is not null{is_receipt} as repeated,
       c.id as case_id, c.status in ('open', 'suspended') as is_open
from named n
left join payments_collection_line earlier on earlier.identity = n.own
{join}
"""

_JOIN_REFERENCE = """
left join payments_reference r on r.value = n.reference
left join cases_case c on c.id = r.case_id
"""
_JOIN_CARD = """
left join cases_case c on c.number = n.reference
left join payments_receipt k on k.reported_as = n.own
"""

# In the order of the ids, as every action on money locks, so that none waits for another in a circle.
OWED = """
create temporary table collect_owed on commit drop as
select r.case_id, r.agency_id, r.principal, r.surcharge, r.interest, r.costs, r.balance
from payments_receivable r
where r.case_id in (select case_id from collect_resolved where is_open and not repeated)
order by r.case_id
for no key update of r
"""

_DIVIDE = """
create temporary table collect_divided on commit drop as
with placed as (
    select l.line_no, l.own, l.reference, l.amount, l.paid_at, l.payer, l.note, l.method, l.why, l.raw, l.repeated,
           l.case_id, o.agency_id, o.principal, o.surcharge, o.interest, o.costs,
           l.own is not null and not l.repeated as is_money, coalesce(o.balance, 0) as balance,
           sum(l.amount) filter (where o.case_id is not null and not l.repeated)
               over (partition by l.case_id order by l.line_no rows between unbounded preceding and 1 preceding)
               as earlier
    from collect_resolved l
    left join collect_owed o on o.case_id = l.case_id and l.is_open
), cut as (
    select *, least(coalesce(earlier, 0), balance)::bigint as start,
           case when is_money then least(coalesce(earlier, 0) + amount, balance) else 0 end::bigint as stop
    from placed
), shared as (
    select *, case when is_money then stop - start else 0 end as allocated from cut
)
select nextval('payments_collection_line_id_seq') as line_id,
       case when allocated > 0 then nextval('payments_payment_id_seq') end as payment_id,
       case when is_money and allocated < amount
            then nextval('payments_suspense_item_id_seq') end as item_id,
       line_no, own, reference, amount, paid_at, payer, note, method, why, raw, case_id, agency_id, allocated,
       case when own is null then 'bad'
            when repeated then 'repeat'
            when case_id is null then 'suspense'
            when amount > balance - start then 'over'
            when amount < balance - start then 'under'
            else 'matched' end as outcome,
       case when case_id is null then 'unknown' when agency_id is null then 'not_open' else 'overpaid' end as reason,
       {shares}
from (select * from shared order by line_no) shared
"""

LINES = """
insert into payments_collection_line (id, file_id, line_no, identity, repeats_identity, outcome, why, reference, amount,
                                      paid_at, case_id, allocated, payer, note, raw)
select line_id, %(file)s, line_no, case when outcome not in ('repeat', 'bad') then own end,
       case when outcome = 'repeat' then own else '' end, outcome, why, left(reference, 60), amount, paid_at, case_id,
       allocated, payer, note, raw
from collect_divided
"""

PAYMENTS = """
insert into payments_payment (id, case_id, channel, method, amount, paid_at, paid_on, taken_on, line_id, reversed_why)
select payment_id, case_id, %(channel)s, method, allocated, paid_at, (paid_at at time zone 'Asia/Taipei')::date, %(on)s,
       line_id, ''
from collect_divided
where payment_id is not null
"""

SUSPENSE = """
insert into payments_suspense_item (id, line_id, case_id, reason, channel, amount, remaining, arose_on)
select item_id, line_id, case_id, reason, %(channel)s, amount - allocated, amount - allocated, %(on)s
from collect_divided
where item_id is not null
"""

ENTRIES = """
insert into payments_entry (at, on_date, debit_id, credit_id, amount, movement, case_id, agency_id, source, source_id,
                            who)
with book as materialized (select id, code, agency_id from payments_account),
     money as materialized (select id from book where code = %(account)s),
     side as materialized (
         select claims.agency_id, claims.id as claims, payable.id as payable
         from book claims
         join book payable on payable.agency_id = claims.agency_id and payable.code like 'payable:%%'
         where claims.code like 'claims:%%'
     )
select %(now)s, %(on)s, row.debit, row.credit, row.amount, row.movement, d.case_id, row.agency_id, row.source,
       row.source_id, %(who)s
from collect_divided d
left join side on side.agency_id = d.agency_id
cross join lateral (values
    ((select id from money), (select id from book where code = 'receivable.costs'), d.costs_share,
     'allocation', d.agency_id, 'payment', d.payment_id),
    ((select id from money), (select id from book where code = 'receivable.interest'), d.interest_share,
     'allocation', d.agency_id, 'payment', d.payment_id),
    ((select id from money), (select id from book where code = 'receivable.surcharge'), d.surcharge_share,
     'allocation', d.agency_id, 'payment', d.payment_id),
    ((select id from money), (select id from book where code = 'receivable.principal'), d.principal_share,
     'allocation', d.agency_id, 'payment', d.payment_id),
    (side.claims, side.payable, d.allocated, 'allocation', d.agency_id, 'payment', d.payment_id),
    ((select id from money), (select id from book where code = 'suspense'),
     case when d.item_id is not null then d.amount - d.allocated else 0 end, 'suspense', null, 'suspense', d.item_id)
) row(debit, credit, amount, movement, agency_id, source, source_id)
where row.amount > 0
"""

RECEIVABLES = """
update payments_receivable r
set principal = r.principal - d.principal, surcharge = r.surcharge - d.surcharge, interest = r.interest - d.interest,
    costs = r.costs - d.costs, paid = r.paid + d.allocated, balance = r.balance - d.allocated
from (
    select case_id, sum(principal_share)::bigint as principal, sum(surcharge_share)::bigint as surcharge,
           sum(interest_share)::bigint as interest, sum(costs_share)::bigint as costs,
           sum(allocated)::bigint as allocated
    from collect_divided
    where payment_id is not null
    group by case_id
    order by case_id
) d
where r.case_id = d.case_id
"""

TOTALS = """
select count(*), count(*) filter (where outcome = 'matched'), count(*) filter (where outcome = 'over'),
       count(*) filter (where outcome = 'under'), count(*) filter (where outcome = 'suspense'),
       count(*) filter (where outcome = 'repeat'), count(*) filter (where outcome = 'bad'),
       coalesce(sum(allocated), 0)::bigint,
       coalesce(sum(amount - allocated) filter (where item_id is not null), 0)::bigint
from collect_divided
"""


def resolve(*, equal_lines_count: bool, of_cards: bool) -> str:
    """Return the statement that says whom each line means and whether it was seen before.

    Where equal lines of a file are different payings (``store``), their ordinal is part of the identity;
    elsewhere the second line of an identity is a repeat. A card's line names the case by its number, and is
    a repeat too where a counter receipt has it (``collect_cards``).
    """
    return _RESOLVE.format(
        identity=_IDENTITY[equal_lines_count],
        is_repeat="false" if equal_lines_count else "s.nth > 1",
        join=_JOIN_CARD if of_cards else _JOIN_REFERENCE,
        why="coalesce('receipt ' || k.number, n.why)" if of_cards else "n.why",
        is_receipt=" or k.id is not null" if of_cards else "",
    )


def divide(common: Sequence[Part], own: Mapping[int, Sequence[Part]]) -> str:
    """Return the statement that divides each line over the parts: in the common order, or an agency's own."""
    return _DIVIDE.format(shares=",\n       ".join(_share(part, common, own) for part in Part))


def _share(part: Part, common: Sequence[Part], own: Mapping[int, Sequence[Part]]) -> str:
    usual = share_sql(part, common, start="start", end="stop")
    cases = "".join(
        f"when agency_id = {agency:d} then {share_sql(part, order, start='start', end='stop')} "
        for agency, order in own.items()
    )
    chosen = f"case {cases}else {usual} end" if cases else usual
    return f"case when allocated > 0 then {chosen} else 0 end as {part}_share"
