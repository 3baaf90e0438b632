"""Tests of races commit: their rows are taken away again afterwards, those that came with the tables stay."""

from collections.abc import Iterator
from contextlib import contextmanager

from django.db import connection

KEPT = ("payments_account",)
OFFICE = (
    "office_look",
    "office_assignment",
    "office_staff",
    "office_agency",
    "office_case_type",
    "office_account_scheme",
    "office_section",
    "office_site_period",
    "office_site",
    "office_dated_setting",
)


@contextmanager
def committed() -> Iterator[None]:
    """Let a test commit, and clean up after it."""
    with connection.cursor() as cursor:
        last = {table: _one(cursor, f"select coalesce(max(id), 0) from {table}") for table in OFFICE}
    try:
        yield
    finally:
        with connection.cursor() as cursor:
            cursor.execute(
                "select string_agg(quote_ident(tablename), ', ') from pg_tables where schemaname = 'public' "
                "and (tablename like 'cases\\_%%' or tablename like 'payments\\_%%' "
                "or tablename like 'requests\\_%%' "
                "or tablename in ('kit_message', 'kit_outbox_event', 'kit_reaction', 'kit_stored_file')) "
                "and tablename <> all(%s)",
                [list(KEPT)],
            )
            cursor.execute(f"truncate {cursor.fetchone()[0]} cascade")
            cursor.execute("delete from payments_account where agency_id is not null")
            for table, most in last.items():
                cursor.execute(f"delete from {table} where id > %s", [most])


def _one(cursor: object, sql: str) -> int:
    cursor.execute(sql)  # type: ignore[attr-defined]  # a cursor has no public type
    return int(cursor.fetchone()[0])  # type: ignore[attr-defined]  # a cursor has no public type
