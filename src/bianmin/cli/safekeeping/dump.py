"""PostgreSQL's own dump and restore, from the wheel; the password never stands in a command line."""

import os
import subprocess
import tempfile
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


VARIABLES = {
    "host": "PGHOST",
    "port": "PGPORT",
    "user": "PGUSER",
    "password": "PGPASSWORD",
    "dbname": "PGDATABASE",
    "sslmode": "PGSSLMODE",
    "sslrootcert": "PGSSLROOTCERT",
    "sslcert": "PGSSLCERT",
    "sslkey": "PGSSLKEY",
}
"""What names a database and the way to it, with the variable of PostgreSQL's own programs for each."""


def _target(settings: dict[str, Any], name: str | None) -> dict[str, str]:
    told = {
        "host": settings["HOST"],
        "port": settings.get("PORT"),
        "user": settings["USER"],
        "password": settings.get("PASSWORD"),
    }
    more = {key: value for key, value in settings.get("OPTIONS", {}).items() if key in VARIABLES}
    return {key: str(value) for key, value in (told | more | {"dbname": name or settings["NAME"]}).items() if value}


def connect(settings: dict[str, Any], name: str | None = None) -> "psycopg.Connection[tuple[Any, ...]]":
    """Connect as Django's settings say, to another database where one is named."""
    return psycopg.connect(**_target(settings, name), autocommit=True)  # type: ignore[arg-type]  # psycopg types its parameters one by one


def environment(settings: dict[str, Any], name: str | None = None) -> dict[str, str]:
    """Return the variables by which PostgreSQL's programs find the same database."""
    return os.environ | {VARIABLES[key]: value for key, value in _target(settings, name).items()}


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


def replace_at_once(settings: dict[str, Any], source: Path, rows: dict[str, int]) -> None:
    """Empty the schema, restore a dump into it and compare the rows of each table, all in one transaction.

    Killed at any moment, or where a count differs, the database is as it was before.
    """
    told = environment(settings)
    with tempfile.TemporaryDirectory(dir=source.parent) as folder:
        script = Path(folder) / "restore.sql"
        _run([program("pg_restore"), "--no-owner", "--no-privileges", "-f", str(script), str(source)], told)
        before, after = Path(folder) / "before.sql", Path(folder) / "after.sql"
        before.write_text(
            "set client_min_messages = warning;\ndrop schema public cascade;\ncreate schema public;\n", encoding="utf-8"
        )
        after.write_text("".join(_must_hold(table, count) for table, count in rows.items()), encoding="utf-8")
        words = [program("psql"), "--no-psqlrc", "--quiet", "--single-transaction", "-v", "ON_ERROR_STOP=1"]
        _run([*words, "-f", str(before), "-f", str(script), "-f", str(after)], told)
    with connect(settings) as line:
        line.execute("analyze")


def _must_hold(table: str, count: int) -> str:
    name = sql.Identifier("public", table).as_string()
    said = sql.Literal(f"{table}: not {count} rows").as_string()
    return f"do $$ begin if (select count(*) from {name}) <> {count} then raise exception {said}; end if; end $$;\n"  # noqa: S608  (a table's name from the catalogue)


def others_connected(settings: dict[str, Any]) -> int:
    """Count the other connections to the database, of whatever program."""
    with connect(settings) as line:
        found = line.execute(
            "select count(*) from pg_stat_activity"
            " where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend'"
        ).fetchone()
    return int(found[0]) if found else 0


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
        telling = [line for line in said if "error" in line.lower()]
        raise DumpFailed(why=(telling or said or ["?"])[0][:300])
