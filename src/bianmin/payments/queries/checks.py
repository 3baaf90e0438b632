"""Standing checks on money, run on the live database."""

from bianmin.payments.types import Check


def ledger_checks() -> list[Check]:
    """Run every standing check on money; a sound ledger has no violation."""
    raise NotImplementedError
