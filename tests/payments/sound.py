"""The books are sound: every standing check on money finds nothing."""

from bianmin.payments import queries


def sound() -> None:
    broken = {check.code: check.rows for check in queries.ledger_checks() if check.violations}
    assert broken == {}
