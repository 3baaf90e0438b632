"""What money changes in cases: paid cases close, those that owe again open again, the major debtors' list follows.

Each function is a reaction to one event (the table is ``bianmin.jobs.reactions``): set-based, and the
same again when it runs twice, because it looks at what is owed at that moment, under lock.
"""

from collections.abc import Sequence

from django.db import connection, transaction

from bianmin.cases import actions as cases
from bianmin.cases.events import CasesClosed, CasesReopened, TransferTaken
from bianmin.office.types import Actor
from bianmin.payments.actions.major_debtors import refresh_major_debtors
from bianmin.payments.actions.plans import finish_plans
from bianmin.payments.events import CaseWithdrawn, DebtChanged, MoneyAllocated, MoneyCollected, MoneyReversed

MACHINE = Actor.system("payments")
_GROUNDS = {"reduced": "changed", "withdrawn": "withdrawn", "corrected": "changed"}


def close_paid_by_file(event: MoneyCollected) -> None:
    """Close the open cases that a collection file paid in full."""
    with transaction.atomic():
        paid = _ids(PAID_BY_FILE, [event.file_id])
        if paid:
            cases.close_paid(paid, actor=MACHINE, on=event.on)


def close_paid(event: MoneyAllocated) -> None:
    """Close the open cases that were paid in full at the counter or out of suspense."""
    _close_settled(event.case_ids, event, "paid")


def close_settled(event: DebtChanged) -> None:
    """Close the open cases that owe nothing after a change of the debt, on the ground of that change."""
    _close_settled(event.case_ids, event, _GROUNDS.get(event.why, "paid"))


def reopen_unpaid(event: MoneyReversed) -> None:
    """Open again the cases that were closed as paid and owe once more."""
    with transaction.atomic():
        unpaid = _ids(UNPAID, [list(event.case_ids)])
        if unpaid:
            cases.reopen_unpaid(unpaid, actor=MACHINE, reason=event.why, on=event.on)


def close_withdrawn(event: CaseWithdrawn) -> None:
    """Close a case its agency took back (撤回)."""
    cases.close_paid([event.case_id], actor=MACHINE, why="withdrawn", on=event.on)


def debtors_after_file(event: MoneyCollected) -> None:
    """Look again at the major debtors among those a collection file paid."""
    refresh_major_debtors(actor=MACHINE, case_ids=_ids(CASES_OF_FILE, [event.file_id]), on=event.on)


def debtors_after_transfer(event: TransferTaken) -> None:
    """Look at the obligors of a transfer file: new debts may make major debtors of them."""
    refresh_major_debtors(actor=MACHINE, case_ids=_ids(CASES_OF_BATCH, [event.batch_id]), on=event.received_on)


def debtors_after_change(
    event: MoneyAllocated | MoneyReversed | DebtChanged,
) -> None:
    """Look again at the major debtors among those whose debts changed."""
    refresh_major_debtors(actor=MACHINE, case_ids=event.case_ids, on=event.on)


def debtors_after_cases(event: CasesClosed | CasesReopened) -> None:
    """Look again at the major debtors among those whose cases ended or were opened again."""
    refresh_major_debtors(actor=MACHINE, case_ids=event.case_ids, on=event.on)


def plans_after_file(event: MoneyCollected) -> None:
    """End the instalment plans a collection file paid up."""
    finish_plans(_ids(CASES_OF_FILE, [event.file_id]), actor=MACHINE, on=event.on)


def plans_after_change(event: MoneyAllocated | DebtChanged) -> None:
    """End the instalment plans whose cases owe nothing any more."""
    finish_plans(event.case_ids, actor=MACHINE, on=event.on)


def _close_settled(case_ids: Sequence[int], event: MoneyAllocated | DebtChanged, why: str) -> None:
    with transaction.atomic():
        paid = _ids(PAID, [list(case_ids)])
        if paid:
            cases.close_paid(paid, actor=MACHINE, why=why, on=event.on)


def _ids(query: str, params: list[object]) -> list[int]:
    with connection.cursor() as cursor:
        cursor.execute(query, params)  # type: ignore[arg-type]  # lists of ids are arrays to the driver
        return [row[0] for row in cursor.fetchall()]


PAID_BY_FILE = """
select r.case_id
from payments_receivable r
join cases_case c on c.id = r.case_id
where r.case_id in (select case_id from payments_collection_line where file_id = %s and allocated > 0)
  and r.balance = 0 and c.status in ('open', 'suspended')
order by r.case_id
for no key update of r
"""

PAID = """
select r.case_id
from payments_receivable r
join cases_case c on c.id = r.case_id
where r.case_id = any(%s) and r.balance = 0 and c.status in ('open', 'suspended')
order by r.case_id
for no key update of r
"""

UNPAID = """
select r.case_id
from payments_receivable r
join cases_case c on c.id = r.case_id
where r.case_id = any(%s) and r.balance > 0 and c.status = 'closed' and c.ended_why in ('paid', 'withdrawn')
order by r.case_id
for no key update of r
"""

CASES_OF_FILE = "select distinct case_id from payments_collection_line where file_id = %s and allocated > 0"

CASES_OF_BATCH = "select id from cases_case where batch_id = %s"
