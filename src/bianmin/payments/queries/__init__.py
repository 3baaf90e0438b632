"""Reads of money, open to all."""

from bianmin.payments.queries.checks import ledger_checks
from bianmin.payments.queries.counter import (
    closing,
    closing_sheet,
    closings,
    days_not_closed,
    detail_fields,
    fee_figures,
    fee_items,
    instruments_waiting,
    method_figures,
    methods,
    receipt,
    receipt_by_number,
    receipts_of_day,
    voids_waiting,
    wallets,
    window_figures,
)
from bianmin.payments.queries.ledger import account_balances, account_ledger, case_ledger
from bianmin.payments.queries.machine import case_json, case_objects
from bianmin.payments.queries.major_debtors import listing_of, major_debtor, major_debtors
from bianmin.payments.queries.orders import (
    export_content,
    exports,
    order,
    order_by_number,
    order_items,
    orders,
    payables,
)
from bianmin.payments.queries.receivables import by_pay_code, receivable
from bianmin.payments.queries.returns import (
    likely_payments,
    receipt_return,
    receipt_returns,
    return_status,
    returns_of_case,
)
from bianmin.payments.queries.slips import slips
from bianmin.payments.queries.suspense import proposals, suspense_item, suspense_items

__all__ = [
    "account_balances",
    "account_ledger",
    "by_pay_code",
    "case_json",
    "case_ledger",
    "case_objects",
    "closing",
    "closing_sheet",
    "closings",
    "days_not_closed",
    "detail_fields",
    "export_content",
    "exports",
    "fee_figures",
    "fee_items",
    "instruments_waiting",
    "ledger_checks",
    "likely_payments",
    "listing_of",
    "major_debtor",
    "major_debtors",
    "method_figures",
    "methods",
    "order",
    "order_by_number",
    "order_items",
    "orders",
    "payables",
    "proposals",
    "receipt",
    "receipt_by_number",
    "receipt_return",
    "receipt_returns",
    "receipts_of_day",
    "receivable",
    "return_status",
    "returns_of_case",
    "slips",
    "suspense_item",
    "suspense_items",
    "voids_waiting",
    "wallets",
    "window_figures",
]
