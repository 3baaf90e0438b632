"""Verbs of money: the only place that writes its tables. One file a verb."""

from bianmin.payments.actions.adjust import add_costs
from bianmin.payments.actions.collect import collect
from bianmin.payments.actions.opening import Receivables
from bianmin.payments.actions.suspense import match_suspense, refund_suspense, undo_move

__all__ = [
    "Receivables",
    "add_costs",
    "collect",
    "match_suspense",
    "refund_suspense",
    "undo_move",
]
