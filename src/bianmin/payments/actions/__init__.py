"""Verbs of money: the only place that writes its tables. One file a verb."""

from bianmin.payments.actions.adjust import add_costs
from bianmin.payments.actions.agency_looks import look_as_agency
from bianmin.payments.actions.agency_notices import take_agency_notice
from bianmin.payments.actions.closing import approve_void, ask_void, close_day, decline_void
from bianmin.payments.actions.collect import collect
from bianmin.payments.actions.counter import take_fee, take_payment
from bianmin.payments.actions.exports import Exported, export_orders
from bianmin.payments.actions.major_debtors import note_measures, refresh_major_debtors
from bianmin.payments.actions.opening import Receivables
from bianmin.payments.actions.orders import approve_orders, cancel_order, propose_orders, return_order
from bianmin.payments.actions.past import take_counter_payments
from bianmin.payments.actions.plans import finish_plans, make_plan, note_missed, revoke_plan
from bianmin.payments.actions.refunds import propose_refund
from bianmin.payments.actions.returns import send_receipt_return, settle_receipt_return
from bianmin.payments.actions.reversals import bounce_instrument, charge_back, clear_instrument, unmatch_payment
from bianmin.payments.actions.suspense import match_suspense, refund_suspense, undo_move

__all__ = [
    "Exported",
    "Receivables",
    "add_costs",
    "approve_orders",
    "approve_void",
    "ask_void",
    "bounce_instrument",
    "cancel_order",
    "charge_back",
    "clear_instrument",
    "close_day",
    "collect",
    "decline_void",
    "export_orders",
    "finish_plans",
    "look_as_agency",
    "make_plan",
    "match_suspense",
    "note_measures",
    "note_missed",
    "propose_orders",
    "propose_refund",
    "refresh_major_debtors",
    "refund_suspense",
    "return_order",
    "revoke_plan",
    "send_receipt_return",
    "settle_receipt_return",
    "take_agency_notice",
    "take_counter_payments",
    "take_fee",
    "take_payment",
    "undo_move",
    "unmatch_payment",
]
