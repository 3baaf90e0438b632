"""The ledger as people read it: by case, by account."""

from datetime import date

from bianmin.payments.types import AccountBalance, LedgerRow


def case_ledger(case_id: int) -> list[LedgerRow]:
    """Return the entries of a case, oldest first."""
    raise NotImplementedError


def account_ledger(
    code: str, *, before: int | None = None, since: date | None = None, until: date | None = None, size: int = 50
) -> list[LedgerRow]:
    """Return a page of an account's entries, newest first, older than the entry ``before``."""
    raise NotImplementedError


def account_balances() -> list[AccountBalance]:
    """Return every account with what stands on it."""
    raise NotImplementedError
