"""What a case owes today, and how the sum is made."""

from bianmin.payments.types import ReceivableView


def receivable(case_id: int) -> ReceivableView:
    """Return what a case owes and how the sum is made, with its payments and adjustments."""
    raise NotImplementedError


def by_pay_code(code: str) -> int | None:
    """Return the id of the case whose pay page has this code, or None."""
    raise NotImplementedError
