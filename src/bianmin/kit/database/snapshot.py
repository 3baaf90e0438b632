"""The tables of an empty database as one text, so that a new branch opens in seconds.

Applying every migration in turn takes half a minute of computing, most of it for tables that aren't
ours. The text is what that gives, written by ``make schema``: tables, first rows, and a mark of all
migration files it stands for. It is loaded only into an empty database and only where the mark is
that of this very installation; otherwise migrations are applied in turn, which gives the same.
"""

import hashlib
import os
import re
import subprocess
from pathlib import Path
from typing import Any

from django.apps import apps
from django.conf import settings
from django.db import connection, transaction

from bianmin.kit.database.places import program

_MARK = "-- migrations: "
_LEFT_OUT = re.compile(r"^(?:--|\\|SET |SELECT pg_catalog\.set_config|$)")
_MOMENT = re.compile(r"'\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d+)?\+\d\d'")
_UUID = re.compile(r"'[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'")


def fingerprint() -> str:
    """Return a hash of every migration file, the libraries' too."""
    summary = hashlib.sha256()
    for config in sorted(apps.get_app_configs(), key=lambda one: one.label):
        for path in sorted((Path(config.path) / "migrations").glob("*.py")):
            summary.update(f"{config.label}/{path.name}".encode() + path.read_bytes())
    return summary.hexdigest()


def file() -> Path:
    """Return where the snapshot lies."""
    return Path(settings.SCHEMA_SNAPSHOT)


def fits() -> bool:
    """Tell whether the snapshot stands for the migrations of this installation."""
    try:
        with file().open(encoding="utf-8") as text:
            return text.readline().strip() == _MARK + fingerprint()
    except OSError:  # no snapshot: migrate in turn
        return False


def load_if_empty() -> bool:
    """Make all tables at once where the database has none and the snapshot fits; tell whether it did.

    Two first starts at once wait for each other; the second finds the tables.
    """
    if not _is_empty() or not fits():
        return False
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("select pg_advisory_xact_lock(%s)", [0x7363_6865])
        if not _is_empty():
            return False
        cursor.execute("set local check_function_bodies = off")
        cursor.execute("set local client_min_messages = warning")
        # Text of ours without parameters: sent as it is, all statements at once.
        cursor.execute(file().read_text(encoding="utf-8"))
        cursor.execute("set constraints all immediate")
    return True


def render() -> str:
    """Return the connected database as a snapshot: what varies from making to making is said as SQL."""
    told = connection.settings_dict
    named = {
        "PGHOST": told["HOST"],
        "PGPORT": told.get("PORT", ""),
        "PGUSER": told["USER"],
        "PGPASSWORD": told.get("PASSWORD", ""),
        "PGDATABASE": told["NAME"],
    }
    dumped = subprocess.run(
        [program("pg_dump"), "--no-owner", "--no-privileges", "--no-comments", "--column-inserts"],
        env=os.environ | {key: str(value) for key, value in named.items() if value},
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    return f"{_MARK}{fingerprint()}\n" + "\n".join(_statements(dumped)) + "\n"


def _statements(dumped: str) -> list[str]:
    kept: list[str] = []
    body = False
    for line in dumped.splitlines():
        if not body and _LEFT_OUT.match(line):
            continue
        if line.count("$$") % 2:
            body = not body
        if line.startswith("INSERT "):
            # When a row was made, and the random names pages have across languages, are of each database.
            line = _UUID.sub("gen_random_uuid()", _MOMENT.sub("now()", line))  # noqa: PLW2901  (the line goes on as what it became)
        kept.append(line)
    return kept


def _is_empty() -> bool:
    with connection.cursor() as cursor:
        cursor.execute(
            "select current_schema() = 'public'"
            " and not exists (select from pg_class c join pg_namespace n on n.oid = c.relnamespace"
            " where n.nspname = 'public' and c.relkind in ('r', 'p', 'v', 'S'))"
        )
        row: Any = cursor.fetchone()
    return bool(row[0])
