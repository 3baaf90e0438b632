"""The one table of event → reactions: every consequence that crosses from one noun to another.

Each line names an event class and the functions that follow from it, in order. A reaction takes the
event alone, is set-based (an event may state a whole batch) and idempotent, and is found by its
dotted name when it runs, so that the table can be read without loading the nouns. Names are stored
with the event: renaming a function needs the old name to stay until no waiting row has it.
"""

from collections.abc import Mapping

from bianmin.jobs.drain import Drained, drain

_MONEY = "bianmin.payments.actions.consequences."

REACTIONS: Mapping[str, tuple[str, ...]] = {
    "bianmin.cases.events.TransferTaken": (_MONEY + "debtors_after_transfer",),
    "bianmin.cases.events.CasesClosed": (_MONEY + "debtors_after_cases",),
    "bianmin.cases.events.CasesReopened": (_MONEY + "debtors_after_cases",),
    "bianmin.office.events.CalendarChanged": (
        "bianmin.cases.actions.recompute_corrections",
        "bianmin.requests.actions.recompute_after_calendar",
    ),
    "bianmin.payments.events.MoneyCollected": (
        _MONEY + "close_paid_by_file",
        _MONEY + "debtors_after_file",
        _MONEY + "plans_after_file",
    ),
    "bianmin.payments.events.MoneyAllocated": (
        _MONEY + "close_paid",
        _MONEY + "debtors_after_change",
        _MONEY + "plans_after_change",
    ),
    "bianmin.payments.events.MoneyReversed": (_MONEY + "reopen_unpaid", _MONEY + "debtors_after_change"),
    "bianmin.payments.events.CaseWithdrawn": (_MONEY + "close_withdrawn",),
    "bianmin.payments.events.DebtChanged": (
        _MONEY + "close_settled",
        _MONEY + "debtors_after_change",
        _MONEY + "plans_after_change",
    ),
    "bianmin.payments.events.PlanMissed": ("bianmin.procedures.instalment.reactions.note_missed",),
    "bianmin.payments.events.PlanEnded": ("bianmin.procedures.instalment.reactions.note_ended",),
    "bianmin.requests.events.RequestReceived": ("bianmin.requests.actions.consequences.note_received",),
    "bianmin.requests.events.RequestClosed": ("bianmin.requests.actions.consequences.note_closed",),
    "bianmin.bookings.events.SeatFreed": ("bianmin.bookings.actions.offer_freed",),
    # A notice to pay begins execution (行政執行法 §7 III ①).
    "bianmin.documents.events.NoticesIssued": ("bianmin.documents.actions.consequences.begin_cases",),
}
"""Dotted event class → dotted functions ``f(event) -> None``."""


def run_all() -> Drained:
    """Run every waiting reaction, those of events that the reactions record included; return what was done.

    Also waits for reactions another process has in hand, so that a command that returns leaves
    nothing of its own behind.
    """
    return drain(wait_for_others=True)
