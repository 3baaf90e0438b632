"""The lock under which cases get numbers and sections."""

from typing import Any

#: Any number will do, as long as it is always this one.
_ASSIGNMENT = 4_702_115


def lock_assignment(cursor: Any) -> None:  # noqa: ANN401  (a database cursor)
    """Wait until nobody else numbers or assigns, and hold that until the transaction ends.

    Serials have no gaps, an obligor is never split between sections and the lightest section is the
    lightest only while no other intake, move or reopening runs. Taken before any row lock, so that
    nobody waits in a circle.
    """
    cursor.execute("select pg_advisory_xact_lock(%s)", [_ASSIGNMENT])
