"""Bring the whole office back from a backup, verified.

由備份檔還原整個系統，並逐項核對。
"""

import argparse
import subprocess
import tempfile
from pathlib import Path
from typing import Any

from psycopg import sql

from bianmin.cli.commands.backup import FOLDERS, key_marks
from bianmin.cli.output import emit, progress, say, say_error
from bianmin.cli.safekeeping.archive import BadArchive, unpack, verified
from bianmin.cli.safekeeping.dump import connect, has_tables, load, others_connected, replace_at_once
from bianmin.cli.serving.migrated import forget_migrated
from bianmin.cli.serving.processes import python
from bianmin.kit import database
from bianmin.kit.database.address import external_url
from bianmin.kit.errors import Refusal, Unusable
from bianmin.kit.home import bianmin_home
from bianmin.kit.texts import Text, t

DATABASE = None


class InUse(Refusal):
    """Someone works in the office that would be replaced."""

    code = "office-in-use"
    text = Text("系統使用中，請先停止所有 bianmin 程式。", "The office is in use: stop every bianmin process first.")


class NotEmpty(Refusal):
    """There is an office here already."""

    code = "office-not-empty"
    text = Text(
        "這裡已有資料；確定要以備份取代，請加 --replace。",
        "There are data here already; add --replace to put the backup in their place.",
    )


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Which backup, and whether it may replace what is here."""
    parser.add_argument("file", type=Path, help="the backup to read")
    parser.add_argument("--replace", action="store_true", help="put it in the place of what is here")


def run(args: argparse.Namespace) -> int:
    """Verify the archive, restore beside what is here, compare, then swap."""
    if not args.file.is_file():
        raise Unusable(t("沒有檔案 {path}。", "There is no file {path}.").fill(path=args.file))
    manifest = verified(args.file)
    home = bianmin_home()
    home.mkdir(parents=True, exist_ok=True)
    role = "owner" if external_url() else "superuser"
    with database.running(role) as settings, tempfile.TemporaryDirectory(dir=home, prefix=".restore-") as folder:
        if not args.replace and (has_tables(settings) or any((home / name).exists() for name in FOLDERS)):
            raise NotEmpty
        if database.others() or (external_url() and others_connected(settings)):
            raise InUse
        fresh = Path(folder)
        show = progress(t("還原", "Restoring"))
        for done, _ in enumerate(unpack(args.file, fresh), 1):
            show(done, len(manifest["items"]))
        (_replace_outside if external_url() else _replace_private)(
            settings, fresh / "database.dump", manifest, args.file
        )
        _swap_files(home, fresh)
    forget_migrated()
    status = subprocess.run(
        python("-m", "bianmin.cli.main", "migrate"), check=False, stdout=subprocess.DEVNULL
    ).returncode
    if status:
        return status
    fits = key_marks(home) == manifest["keys"]
    if args.json:
        emit(
            {
                "made_at": manifest["made_at"],
                "items": len(manifest["items"]),
                "rows": sum(manifest["rows"].values()),
                "keys_fit": fits,
            }
        )
    else:
        say(
            t(
                "已還原 {at} 的備份，筆數與雜湊值皆相符。",
                "Restored the backup of {at}; all hashes and row counts agree.",
            ).fill(at=manifest["made_at"])
        )
    if not fits:
        say_error(
            t(
                "現有金鑰與備份時不同，個人識別碼將無法讀取；請把原金鑰放回 {keys}。",
                "The keys here are not those of the backup: identifiers can't be read. Put the old keys into {keys}.",
            ).fill(keys=home / "keys")
        )
    return 0


def _replace_private(settings: dict[str, Any], dumped: Path, manifest: dict[str, Any], source: Path) -> None:
    """Restore into a database beside the present one and swap names in one step: a kill leaves one of the two."""
    name, fresh, old = settings["NAME"], f"{settings['NAME']}_restored", f"{settings['NAME']}_before"
    as_owner = settings | {"USER": "bianmin_owner"}
    with connect(settings, "postgres") as line:
        for left in (fresh, old):
            line.execute(sql.SQL("drop database if exists {} with (force)").format(sql.Identifier(left)))
        line.execute(sql.SQL("create database {} owner bianmin_owner").format(sql.Identifier(fresh)))
        _compare(load(as_owner, dumped, fresh), manifest, source)
        line.execute("select pg_terminate_backend(pid) from pg_stat_activity where datname = any(%s)", [[name, fresh]])
        with line.transaction():
            for one, other in ((name, old), (fresh, name)):
                line.execute(
                    sql.SQL("alter database {} rename to {}").format(sql.Identifier(one), sql.Identifier(other))
                )
        line.execute(sql.SQL("drop database {} with (force)").format(sql.Identifier(old)))


def _replace_outside(settings: dict[str, Any], dumped: Path, manifest: dict[str, Any], source: Path) -> None:  # noqa: ARG001  (both ways of replacing are called alike)
    """An outside server's user may not make databases: its schema is emptied and filled in one transaction."""
    replace_at_once(settings, dumped, manifest["rows"])


def _compare(rows: dict[str, int], manifest: dict[str, Any], source: Path) -> None:
    for table, count in manifest["rows"].items():
        if rows.get(table) != count:
            raise BadArchive(path=source, why=f"{table}: {rows.get(table)} / {count}")


def _swap_files(home: Path, fresh: Path) -> None:
    """Put the files in place by renaming: what was here goes aside, and away with the folder at the end.

    Cut off in between, the same command given again ends it.
    """
    for name in (*FOLDERS, "keys"):
        if name == "keys" and not (fresh / name).exists():
            continue
        if (home / name).exists():
            (home / name).rename(fresh / f"before-{name}")
        if (fresh / name).exists():
            (fresh / name).rename(home / name)
