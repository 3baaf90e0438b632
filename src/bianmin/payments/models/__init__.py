"""Tables of money. Whole NT$; an entry is one row (debit, credit, amount > 0); nothing is updated, only reversed."""

from bianmin.payments.models.collection import CollectionFile, CollectionLine, Payment, SuspenseItem, SuspenseMove
from bianmin.payments.models.counter import (
    DayClosing,
    MajorDebtor,
    PaymentOrder,
    Receipt,
    ReceiptCounter,
    ReceiptReturn,
)
from bianmin.payments.models.ledger import Account, Adjustment, Entry, Receivable, Reference
from bianmin.payments.models.orders import Instrument, OrderCounter, OrderExport, OrderItem
from bianmin.payments.models.past import PastPayment
from bianmin.payments.models.plans import Plan, PlanCase, PlanInstalment

__all__ = [
    "Account",
    "Adjustment",
    "CollectionFile",
    "CollectionLine",
    "DayClosing",
    "Entry",
    "Instrument",
    "MajorDebtor",
    "OrderCounter",
    "OrderExport",
    "OrderItem",
    "PastPayment",
    "Payment",
    "PaymentOrder",
    "Plan",
    "PlanCase",
    "PlanInstalment",
    "Receipt",
    "ReceiptCounter",
    "ReceiptReturn",
    "Receivable",
    "Reference",
    "SuspenseItem",
    "SuspenseMove",
]
