"""Enums of money: layouts, channels, parts, accounts, movements."""

from enum import StrEnum


class Layout(StrEnum):
    """A layout of a collection file."""

    STORE = "store"
    VIRTUAL_ACCOUNT = "virtual-account"
    CARD = "card"
    CAMT053 = "camt053"
    MT940 = "mt940"
    COUNTER = "counter"
    """Counter payments from outside this system; they come by a file of records (``take_counter_payments``)."""


class Channel(StrEnum):
    """The way money came in."""

    STORE = "store"
    VIRTUAL_ACCOUNT = "virtual_account"
    CARD = "card"
    BANK = "bank"
    COUNTER = "counter"


class Outcome(StrEnum):
    """What became of a line of a collection file; each line has exactly one."""

    MATCHED = "matched"
    OVER = "over"
    UNDER = "under"
    SUSPENSE = "suspense"
    REPEAT = "repeat"
    BAD = "bad"


class Part(StrEnum):
    """A part of a debt."""

    PRINCIPAL = "principal"
    SURCHARGE = "surcharge"
    INTEREST = "interest"
    COSTS = "costs"


class Money(StrEnum):
    """Accounts that hold money until it is paid out."""

    CASH = "cash"
    CHEQUES = "cheques"
    STORE = "bank.store"
    VIRTUAL = "bank.virtual"
    CARD = "bank.card"
    MOBILE = "bank.mobile"
    TICKETS = "bank.tickets"
    MAIN = "bank.main"


class Movement(StrEnum):
    """The kind of a ledger entry."""

    TRANSFER = "transfer"
    ALLOCATION = "allocation"
    SUSPENSE = "suspense"
    ADJUSTMENT = "adjustment"
    REFUND = "refund"
    DISBURSEMENT = "disbursement"
    FEE = "fee"
    CLOSING = "closing"
    REVERSAL = "reversal"


class SourceKind(StrEnum):
    """The record a ledger entry comes from (with its id)."""

    BATCH = "batch"
    PAYMENT = "payment"
    SUSPENSE = "suspense"
    MOVE = "move"
    ADJUSTMENT = "adjustment"
    ORDER = "order"
    RECEIPT = "receipt"
    CLOSING = "closing"


class SuspenseReason(StrEnum):
    """Why money waits for a person."""

    UNKNOWN = "unknown"
    OVERPAID = "overpaid"
    NOT_OPEN = "not_open"


class AdjustmentKind(StrEnum):
    """Why the sum owed was changed."""

    COSTS = "costs"
    REDUCED = "reduced"
    PAID_THERE = "paid_there"
    WITHDRAWN = "withdrawn"
    CORRECTED = "corrected"
