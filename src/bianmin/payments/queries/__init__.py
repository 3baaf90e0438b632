"""Reads of money, open to all."""

from bianmin.payments.queries.checks import ledger_checks
from bianmin.payments.queries.ledger import account_balances, account_ledger, case_ledger
from bianmin.payments.queries.machine import case_json, case_objects
from bianmin.payments.queries.receivables import by_pay_code, receivable
from bianmin.payments.queries.slips import slips
from bianmin.payments.queries.suspense import proposals, suspense_item, suspense_items

__all__ = [
    "account_balances",
    "account_ledger",
    "by_pay_code",
    "case_json",
    "case_ledger",
    "case_objects",
    "ledger_checks",
    "proposals",
    "receivable",
    "slips",
    "suspense_item",
    "suspense_items",
]
