"""Card payments the counter has a receipt for and the acquirer tells of again: the same money, counted once.

The counter booked the money when it issued the receipt. The acquirer's file lists every payment of its
terminals, so its line is the same payment where authorisation code, last four digits, amount and day agree.
A receipt stands for one line only: it keeps that line's identity, under which the line is a repeat for ever.
"""

from typing import Any

_LINES = """
    select min(s.line_no) as line_no, s.identity, s.mark, s.amount, (s.paid_at at time zone 'Asia/Taipei')::date as day
    from collect_staged s
    where s.identity is not null
      and not exists (select from payments_collection_line l where l.identity = s.identity)
      and not exists (select from payments_receipt k where k.reported_as = s.identity)
    group by s.identity, s.mark, s.amount, day
"""

# The order of locks is that of everything which changes a receipt: what is owed first, by case, then the receipt.
LOCK_CASES = f"""
with line as ({_LINES})
select r.case_id from payments_receivable r
where r.case_id in (
    select p.case_id from payments_payment p join payments_receipt k on k.id = p.receipt_id
    where k.issued_on in (select day from line) and k.reported_as is null
      and upper(k.detail ->> 'auth_code') || '/' || (k.detail ->> 'last4') in (select mark from line)
    union
    select c.id from cases_case c where c.number in (select reference from collect_staged)
)
order by r.case_id
for no key update of r
"""  # noqa: S608  (put together from constants)

MARK = f"""
with line as (
    select *, row_number() over (partition by mark, amount, day order by line_no) as nth from ({_LINES}) line
), receipt as (
    select k.id, k.amount, k.issued_on, upper(k.detail ->> 'auth_code') || '/' || (k.detail ->> 'last4') as mark,
           row_number() over (partition by upper(k.detail ->> 'auth_code'), k.detail ->> 'last4', k.amount, k.issued_on
                              order by k.id) as nth
    from payments_receipt k
    where k.issued_on in (select day from line) and k.method in ('card', 'foreign_card', 'debit', 'mobile')
      and k.reported_as is null and k.voided_by_id is null and k.reversed_on is null
)
update payments_receipt k set reported_as = line.identity
from receipt join line on line.mark = receipt.mark and line.amount = receipt.amount
                       and line.day = receipt.issued_on and line.nth = receipt.nth
where k.id = receipt.id and k.voided_by_id is null and k.reversed_on is null
"""  # noqa: S608  (put together from constants)


def mark_receipts(cursor: Any) -> int:  # noqa: ANN401  (a database cursor)
    """Let each staged line that is a receipt's own payment be known by that receipt; return how many there are."""
    cursor.execute(LOCK_CASES)
    cursor.execute(MARK)
    return int(cursor.rowcount)
