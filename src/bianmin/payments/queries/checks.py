"""Standing checks on money, run on the live database. A sound ledger has no violation in any of them."""

from collections.abc import Iterator
from typing import Any

from django.db import connection

from bianmin.payments.queries.check_sql import CHECKS
from bianmin.payments.types import Check

_SHOWN = 20


def ledger_checks() -> list[Check]:
    """Run every standing check on money and return how often each is broken, with some of the rows.

    All of them look at one moment of the database (one snapshot), so that work going on meanwhile
    breaks none of them.
    """
    with connection.cursor() as cursor:
        cursor.execute(_combined())
        names = [column[0] for column in cursor.description]
        found = {row[0]: (row[1], row[2] or []) for row in cursor.fetchall()} if names else {}
    return [
        Check(code, title, found[code][0], tuple(_plain(row) for row in found[code][1]))
        for code, (title, _) in CHECKS.items()
    ]


def _combined() -> str:
    """Return one statement with all checks: one statement is one snapshot, whatever the isolation level."""
    return "\nunion all\n".join(_one(code, sql) for code, (_, sql) in CHECKS.items())


def _one(code: str, sql: str) -> str:
    return (
        f"select '{code}', count(*), (json_agg(to_json(x)) filter (where x.n <= {_SHOWN}))"  # noqa: S608  (our own text)
        f" from (select row_number() over () as n, b.* from ({sql}) b) x"
    )


def _plain(row: Any) -> dict[str, object]:  # noqa: ANN401  (handed on as it came)
    return dict(_without_place(row))


def _without_place(row: dict[str, object]) -> Iterator[tuple[str, object]]:
    return ((name, value) for name, value in row.items() if name != "n")
