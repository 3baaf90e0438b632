"""What the sections reached in a stretch of days: money collected on their cases, cases closed."""

from datetime import date

from django.db import connection


def section_results(first: date, last: date) -> list[tuple[int, int, int]]:
    """Return, for every section that keeps cases, its id, NT$ collected and cases closed between two days.

    Money counts on the day it was paid, reversed money doesn't; a case counts for the section that has it, on the
    day it ended, unless it was returned or handed over.
    """
    with connection.cursor() as cursor:
        cursor.execute(_RESULTS, [first, last, first, last])
        return [(section, int(collected), closed) for section, collected, closed in cursor.fetchall()]


_RESULTS = """
select s.id, coalesce(paid.amount, 0), coalesce(ended.number, 0)
from office_section s
left join (
    select c.section_id, sum(p.amount) as amount
    from payments_payment p join cases_case c on c.id = p.case_id
    where p.paid_on between %s and %s and p.reversed_at is null
    group by c.section_id
) paid on paid.section_id = s.id
left join (
    select section_id, count(*) as number from cases_case
    where ended_on between %s and %s and status not in ('returned', 'handed_over')
    group by section_id
) ended on ended.section_id = s.id
where s.takes_cases
order by s.position
"""
