"""The default pages, made once a process by the product and put back from memory afterwards: it takes seconds."""

from django.db import connection
from psycopg import sql
from wagtail.models import Site

from bianmin.pages.actions import ensure_default_pages
from tests import clean

_made: dict[str, bytes] = {}


def default_pages() -> None:
    """Have the default pages in the caller's transaction, as ``ensure_default_pages`` makes them in an empty site."""
    if not _made:
        before = clean.rows()
        ensure_default_pages()
        _made.update({name: rows for name, rows in clean.rows().items() if rows != before.get(name)})
        return
    with connection.cursor() as cursor:
        cursor.execute("set local session_replication_role = replica")  # keys point to and fro; the rows fitted before
        for name, rows in _made.items():
            cursor.execute(sql.SQL("delete from {}").format(sql.Identifier(name)))
            with cursor.copy(sql.SQL("copy {} from stdin").format(sql.Identifier(name))) as target:
                target.write(rows)
            cursor.execute(
                "select pg_get_serial_sequence(%s, attname) from pg_attribute"
                " where attrelid = %s::regclass and attname = 'id' and not attisdropped",
                [name, name],
            )
            for (sequence,) in cursor.fetchall():
                if sequence:
                    cursor.execute(
                        sql.SQL("select setval(%s, (select coalesce(max(id), 0) + 1 from {}), false)").format(
                            sql.Identifier(name)
                        ),
                        [sequence],
                    )
        cursor.execute("set local session_replication_role = default")
    Site.clear_site_root_paths_cache()
