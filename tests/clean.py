"""Empty the tests' database after a test that committed, and put back the rows that came with the tables.

Django's own flush would empty every table it manages, the rows of migrations too, and leave what the queue
keeps in tables it doesn't manage: the next test would find the one lacking and the other in its way.
"""

from django.db import connection
from django.test import TransactionTestCase
from psycopg import sql

_came_with_the_tables: dict[str, bytes] = {}

_EVERY_TABLE = "select c.relname from pg_class c where c.relkind in ('r', 'p') and not c.relispartition"
_IN_OUR_SCHEMA = " and c.relnamespace = 'public'::regnamespace order by 1"


def _filled() -> list[str]:
    """Return the tables that have rows."""
    with connection.cursor() as cursor:
        cursor.execute(_EVERY_TABLE + _IN_OUR_SCHEMA)
        names = [str(name) for (name,) in cursor.fetchall()]
        each = [
            sql.SQL("select {} where exists (select from {})").format(sql.Literal(name), sql.Identifier(name))
            for name in names
        ]
        cursor.execute(sql.SQL(" union all ").join(each))
        return [str(name) for (name,) in cursor.fetchall()]


def rows() -> dict[str, bytes]:
    """Return what the tables hold now, by table."""
    held = {}
    with connection.cursor() as cursor:
        for name in _filled():
            with cursor.copy(sql.SQL("copy {} to stdout").format(sql.Identifier(name))) as parts:
                held[name] = b"".join(bytes(part) for part in parts)
    return held


def remember() -> None:
    """Keep the rows that a new database has, and have Django empty it our way."""
    _came_with_the_tables.update(rows())
    TransactionTestCase._fixture_teardown = lambda _: restore()  # type: ignore[attr-defined]  # Django's own step, replaced


def restore() -> None:
    """Empty what has rows (the queue's tables as well) and put back those remembered."""
    filled = _filled()
    with connection.cursor() as cursor:
        tables = sql.SQL(", ").join(map(sql.Identifier, filled))
        cursor.execute(sql.SQL("truncate {} cascade").format(tables))
        cursor.execute("set session_replication_role = replica")  # keys point to and fro; the rows fitted before
        for name, held in _came_with_the_tables.items():
            with cursor.copy(sql.SQL("copy {} from stdin").format(sql.Identifier(name))) as target:
                target.write(held)
        cursor.execute("reset session_replication_role")
