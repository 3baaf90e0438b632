"""Bring an office to a number of cases: the first million through intake itself, the rest as copies of it."""

import tempfile
from pathlib import Path

from django.db import connection

FIRST = 1_000_000


def at_least(cases: int) -> int:
    """Fill the office up to about this many cases; return how many there are."""
    from intake import fill  # noqa: PLC0415  (its settings are set up by the caller)
    from multiply import multiply  # noqa: PLC0415  (loaded only where it is used: commands start lean)

    with connection.cursor() as cursor:
        cursor.execute("select count(*) from cases_case")
        there = int(cursor.fetchone()[0])
    if there >= cases * 0.9:
        return there
    with tempfile.TemporaryDirectory() as name:
        fill(min(cases, FIRST), Path(name))
    return multiply(cases) if cases > FIRST else cases
