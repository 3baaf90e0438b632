"""PostgreSQL's own dump and restore, from the wheel; the password never stands in a command line."""

import os
import subprocess
from pathlib import Path
from typing import Any

import psycopg
from psycopg import sql

from bianmin.kit.database.places import program
from bianmin.kit.errors import Refusal
from bianmin.kit.texts import Text

TABLES = """
select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
where n.nspname = 'public' and c.relkind in ('r', 'p') order by 1
"""


class DumpFailed(Refusal):
    """pg_dump or pg_restore gave up."""

    code = "dump-failed"
    text = Text("資料庫備份或還原失敗：{why}", "Dumping or restoring the database failed: {why}")


def connect(settings: dict[str, Any], name: str | None = None) -> "psycopg.Connection[tuple[Any, ...]]":
    """Connect as Django's settings say, to another database where one is named."""
    return psycopg.connect(
        host=settings["HOST"] or None,
        port=settings.get("PORT") or None,
        user=settings["USER"] or None,
        password=settings.get("PASSWORD") or None,
        dbname=name or settings["NAME"],
        autocommit=True,
    )


def environment(settings: dict[str, Any], name: str | None = None) -> dict[str, str]:
    """Return the variables by which PostgreSQL's programs find the same database."""
    told = {
        "PGHOST": settings["HOST"],
        "PGPORT": settings.get("PORT", ""),
        "PGUSER": settings["USER"],
        "PGPASSWORD": settings.get("PASSWORD", ""),
        "PGDATABASE": name or settings["NAME"],
    }
    return os.environ | {key: value for key, value in told.items() if value}


def dump(settings: dict[str, Any], target: Path) -> dict[str, int]:
    """Dump the database as of one moment to ``target``; return the number of rows of each table then."""
    with connect(settings) as line, line.transaction():
        line.execute("set transaction isolation level repeatable read")
        snapshot = line.execute("select pg_export_snapshot()").fetchone()
        words = [program("pg_dump"), "-Fc", "--no-owner", "--no-privileges", "-f", str(target)]
        _run([*words, f"--snapshot={snapshot[0]}" if snapshot else ""], environment(settings))
        return _counts(line)


def load(settings: dict[str, Any], source: Path, name: str | None = None) -> dict[str, int]:
    """Restore a dump into an empty database in one transaction; return the number of rows of each table."""
    words = [program("pg_restore"), "--no-owner", "--no-privileges", "--exit-on-error", "--single-transaction"]
    told = environment(settings, name)
    _run([*words, "-d", told["PGDATABASE"], str(source)], told)
    with connect(settings, name) as line:
        line.execute("analyze")
        return _counts(line)


def has_tables(settings: dict[str, Any]) -> bool:
    """Tell whether the database holds anything of ours."""
    with connect(settings) as line:
        found = line.execute("select to_regclass('public.django_migrations') is not null").fetchone()
    return bool(found and found[0])


def _counts(line: "psycopg.Connection[tuple[Any, ...]]") -> dict[str, int]:
    counts = {}
    for (table,) in line.execute(TABLES).fetchall():
        row = line.execute(sql.SQL("select count(*) from {}").format(sql.Identifier("public", table))).fetchone()
        counts[table] = int(row[0]) if row else 0
    return counts


def _run(words: list[str], told: dict[str, str]) -> None:
    done = subprocess.run(words, env=told, capture_output=True, check=False)
    if done.returncode:
        said = done.stderr.decode(errors="replace").strip().splitlines()
        raise DumpFailed(why=(said or ["?"])[0][:300])
