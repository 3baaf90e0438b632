"""Short questions that are asked a thousand times a second, planned once a connection."""

from collections.abc import Sequence
from typing import Any

import psycopg
from django.db import connection


def ask(statement: str, values: Sequence[Any] = ()) -> list[Any]:
    """Run a statement as one the server has prepared; return its rows (none where it gives none).

    Planning five tables takes the server longer than reading five rows by their keys, so a statement asked
    this way is planned at its first use and kept with the connection. Values go apart from the words.
    Everything else goes through Django's cursors, which send the words whole.
    """
    if connection.queries_logged or connection.execute_wrappers:  # somebody counts or watches: so that he sees it
        with connection.cursor() as watched:
            watched.execute(statement, values)
            return watched.fetchall() if watched.description else []
    connection.ensure_connection()
    connection.validate_no_broken_transaction()
    raw = connection.connection
    if raw.prepare_threshold is None:  # Django's way of saying "never"
        raw.prepare_threshold = 0
    with connection.wrap_database_errors, psycopg.Cursor(raw) as cursor:
        cursor.execute(statement, values, prepare=True)
        result = cursor.pgresult
        return cursor.fetchall() if result is not None and result.nfields else []
