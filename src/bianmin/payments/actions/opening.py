"""Opening what cases owe, in the intake's own transaction: one set-based statement a table."""

from datetime import date
from typing import Any

from bianmin.office import queries as office
from bianmin.payments.actions.accounts import ensure_accounts
from bianmin.payments.errors import SchemeExhausted
from bianmin.payments.rules.references import write_off_sql


class Receivables:
    """Payments' side of ``cases.ports.ReceivableBook``."""

    def open_batch(self, cursor: Any, batch_id: int, on: date) -> None:  # noqa: ANN401  (a database cursor)
        """Open receivables, entries, write-off numbers and virtual accounts of every case of a batch.

        Called once, in the transaction that took the batch in: the numbers a debtor pays under are
        committed with his case, or neither is.
        """
        ensure_accounts()
        cursor.execute(RECEIVABLES, [batch_id])
        cursor.execute(ENTRIES, [on, batch_id, batch_id])
        account = _account_sql(cursor, batch_id, on)
        cursor.execute(REFERENCES.format(write_off=write_off_sql("c.id"), account=account), [on, batch_id])


def _account_sql(cursor: Any, batch_id: int, on: date) -> str:  # noqa: ANN401  (a database cursor)
    """Return the expression of a case's virtual account; refuse a scheme that has run out of serials."""
    scheme = office.account_scheme(on).scheme
    cursor.execute("select coalesce(max(id), 0) from cases_case where batch_id = %s", [batch_id])
    if cursor.fetchone()[0] >= scheme.serial_limit:
        raise SchemeExhausted
    expression = scheme.sql("c.id", "c.amount_due" if scheme.with_amount else None, on)
    return expression.replace("%", "%%")  # it stands in a statement that has parameters


# base64url of a random UUID: 122 bits that nobody can guess, in 22 characters, so that the QR stays coarse.
RECEIVABLES = """
insert into payments_receivable (case_id, agency_id, principal, surcharge, interest, costs, due, adjusted, paid,
                                 balance, pay_code)
select c.id, c.agency_id, c.principal, c.surcharge, c.interest, c.costs, c.amount_due, 0, 0, c.amount_due,
       left(translate(encode(uuid_send(gen_random_uuid()), 'base64'), '+/', '-_'), 22)
from cases_case c
where c.batch_id = %s
order by c.line_no
"""

# The amounts are written where they are above 0; `movement` and `source` are constants of this statement.
ENTRIES = """
insert into payments_entry (at, on_date, debit_id, credit_id, amount, movement, case_id, agency_id, source, source_id,
                            who)
select b.taken_at, %s, debit.id, credit.id, part.amount, 'transfer', c.id, c.agency_id, 'batch', %s, b.taken_by
from cases_case c
join cases_batch b on b.id = c.batch_id
join payments_account credit on credit.agency_id = c.agency_id and credit.code like 'claims:%%'
cross join lateral (values ('principal', c.principal), ('surcharge', c.surcharge), ('interest', c.interest),
                           ('costs', c.costs)) part(name, amount)
join payments_account debit on debit.code = 'receivable.' || part.name
where c.batch_id = %s and part.amount > 0
order by c.line_no
"""

REFERENCES = """
insert into payments_reference (value, kind, case_id, issued_on)
select number.value, number.kind, c.id, %s
from cases_case c
cross join lateral (values ({write_off}, 'write_off'), ({account}, 'virtual_account')) number(value, kind)
where c.batch_id = %s
order by c.line_no
"""
