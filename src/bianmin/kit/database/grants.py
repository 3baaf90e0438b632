"""Who may do what with the tables: one statement after each migration, from one list.

The application's role reads and writes records but may not change tables; on the tables of facts
(the ledger, the registers, the log of looks) it may only add. Then no fault in the application, and
no one who speaks through it, can rewrite what happened.
"""

from collections.abc import Sequence

import psycopg
from django.db import DatabaseError, connection, transaction
from psycopg import sql

from bianmin.kit.database.address import ROLES

MAINTAIN_SINCE = 170000
"""From this server version the right to ANALYZE can be given away."""


def apply_grants(append_only: Sequence[str]) -> bool:
    """Give the application's role its rights on all tables; ``append_only`` names those it may only add to.

    False where this user may not make that role (an outside server's plain user): then everything
    runs as that user, and ``doctor`` says so.
    """
    app = ROLES["app"]
    if not _have_role(app):
        return False
    named = sql.Identifier(app)
    words = [
        sql.SQL("grant usage on schema public to {app}"),
        sql.SQL("grant temporary on database {database} to {app}"),
        sql.SQL("grant select, insert, update, delete on all tables in schema public to {app}"),
        sql.SQL("grant usage, select, update on all sequences in schema public to {app}"),
    ]
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("select current_database(), current_setting('server_version_num')::int")
        database, version = cursor.fetchone()
        if version >= MAINTAIN_SINCE:
            words.append(sql.SQL("grant maintain on all tables in schema public to {app}"))
        for word in words:
            cursor.execute(word.format(app=named, database=sql.Identifier(database)))
        cursor.execute("select tablename from pg_tables where schemaname = current_schema()")
        there = {row[0] for row in cursor.fetchall()}
        missing = [table for table in append_only if table not in there]
        if missing:
            raise LookupError(f"tables that are to be append-only don't exist: {', '.join(missing)}")
        for table in append_only:
            cursor.execute(
                sql.SQL("revoke update, delete, truncate on {table} from {app}").format(
                    table=sql.Identifier(table), app=named
                )
            )
    return True


def _have_role(name: str) -> bool:
    """Make the role where it isn't there yet, and let this user become it; False where that isn't allowed."""
    with connection.cursor() as cursor:
        cursor.execute("select exists (select from pg_roles where rolname = %s)", [name])
        there = bool(cursor.fetchone()[0])
        if there:
            cursor.execute("select pg_has_role(current_user, %s, 'member')", [name])
            # The private server's owner makes the tables but never becomes the application.
            return bool(cursor.fetchone()[0]) or connection.settings_dict["USER"] == ROLES["owner"]
    try:
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(sql.SQL("create role {} nologin").format(sql.Identifier(name)))
            cursor.execute(sql.SQL("grant {} to current_user").format(sql.Identifier(name)))
    except DatabaseError as error:
        if isinstance(error.__cause__, psycopg.errors.InsufficientPrivilege):
            return False
        raise
    return True
