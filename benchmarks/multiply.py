"""Fill an office with millions of cases by SQL: copies of the cases it has, of earlier years and other obligors.

Only what look-ups and lists read: obligors, cases, receivables. Secondary indexes are built afterwards.
"""

from typing import Any

from django.db import connection, transaction

APART = 10_000_000
"""Ids of one copy lie this far from those of the next."""

INDEXES = """
select i.indexrelid::regclass::text, pg_get_indexdef(i.indexrelid), c.conname, pg_get_constraintdef(c.oid)
from pg_index i left join pg_constraint c on c.conindid = i.indexrelid and c.contype = 'u'
where i.indrelid = %s::regclass and not i.indisprimary
"""
TABLES = ("cases_case", "cases_obligor", "payments_receivable")

OBLIGORS = """
insert into cases_obligor (id, kind, id_hash, key_version, id_cipher, name, name_grams, birth_date, sex, occupation)
select id + %(by)s, kind, sha256(id_hash || int4send(%(k)s::int)), key_version, id_cipher, name, name_grams,
       birth_date, sex, occupation
from cases_obligor where id < %(apart)s
"""
# The year stands in front of the number; the cases are copied into each earlier year, half of them closed.
CASES = """
insert into cases_case (
    id, number, year, word, serial, line_no, agency_ref, obligor_name, status, received_on, title_no, cause,
    obligation_date, served_date, due_date, final_date, address, postal_code, representative, representative_cipher,
    attachments, principal, surcharge, interest, costs, amount_due, limit_on, begun_on, suspended_days, ended_on,
    ended_why, agency_id, batch_id, section_id, obligor_id)
select id + %(by)s, (year - %(k)s::int)::text || substr(number, 4), year - %(k)s::int, word, serial, line_no,
    agency_ref || '-' || %(k)s::text, obligor_name, case when id %% 2 = 0 then 'open' else 'closed' end,
    (received_on - make_interval(years => %(k)s::int))::date,
    title_no, cause, obligation_date, served_date, due_date, final_date, address, postal_code, representative,
    representative_cipher, attachments, principal, surcharge, interest, costs, amount_due, limit_on, begun_on,
    suspended_days, case when id %% 2 = 1 then
        (received_on - make_interval(years => %(k)s::int) + make_interval(days => (id %% 300)::int))::date end,
    case when id %% 2 = 1 then 'paid' else '' end, agency_id, batch_id, section_id, obligor_id + %(by)s
from cases_case where id < %(apart)s
"""
RECEIVABLES = """
insert into payments_receivable (
    case_id, principal, surcharge, interest, costs, due, adjusted, paid, balance, pay_code, agency_id)
select case_id + %(by)s, principal, surcharge, interest, costs, due, adjusted, paid, balance,
    pay_code || '.' || %(k)s::text, agency_id
from payments_receivable where case_id < %(apart)s
"""


def multiply(cases: int) -> int:
    """Bring the office to about this many cases; return how many there are."""
    with connection.cursor() as cursor:
        cursor.execute("select count(*), count(*) filter (where id < %s) from cases_case", [APART])
        there, first = cursor.fetchone()
        if there >= cases * 0.9:
            return int(there)
        cursor.execute("set maintenance_work_mem = '1GB'; set synchronous_commit = off")
        # Keys between copies are right by construction; looking each up again takes longer than copying.
        cursor.execute("set session_replication_role = replica")
        dropped = _drop_indexes(cursor)
        for k in range(1, round(cases / first)):
            values = {"by": k * APART, "k": k, "apart": APART}
            with transaction.atomic():
                for words in (OBLIGORS, CASES, RECEIVABLES):
                    cursor.execute(words, values)
            print(f"  copy {k}", flush=True)
        for words in dropped:
            cursor.execute(words)
        for table in TABLES:
            cursor.execute(f"vacuum analyze {table}")
        cursor.execute("select count(*) from cases_case")
        return int(cursor.fetchone()[0])


def _drop_indexes(cursor: Any) -> list[str]:  # noqa: ANN401  (whatever the measured or tested call takes)
    again = []
    for table in TABLES:
        cursor.execute(INDEXES, [table])
        for name, definition, constraint, words in cursor.fetchall():
            if constraint:
                cursor.execute(f'alter table {table} drop constraint "{constraint}"')
                again.append(f'alter table {table} add constraint "{constraint}" {words}')
            else:
                cursor.execute(f'drop index "{name}"')
                again.append(definition)
    return again
