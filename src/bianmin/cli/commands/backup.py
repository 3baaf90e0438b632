"""Write the whole office, database and files, to one file checked by hash.

備份整個系統（資料庫與檔案）到一個檔案，並附雜湊值。
"""

import argparse
import hashlib
import os
import tarfile
import tempfile
from pathlib import Path

import bianmin
from bianmin.cli.output import emit, progress, say, say_error
from bianmin.cli.safekeeping.archive import Writer
from bianmin.cli.safekeeping.dump import dump
from bianmin.kit.clock import now
from bianmin.kit.errors import Unusable
from bianmin.kit.home import bianmin_home
from bianmin.kit.texts import t

DATABASE = "owner"
FOLDERS = ("files", "media")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Where to, and whether the keys go with it."""
    parser.add_argument("file", type=Path, help="the backup to write")
    parser.add_argument(
        "--with-keys", action="store_true", help="put the keys into it too (keep such a file locked away)"
    )
    parser.add_argument("--replace", action="store_true", help="write over an existing file")


def run(args: argparse.Namespace) -> int:
    """Dump first, then the files: a file is on the disk before a row names it, so none can be missing."""
    from django.conf import settings  # noqa: PLC0415  (Django is set up only now)

    target: Path = args.file.absolute()
    if target.exists() and not args.replace:
        raise Unusable(
            t("{path} 已存在，要覆寫請加 --replace。", "{path} exists; add --replace to write over it.").fill(
                path=target
            )
        )
    if not target.parent.is_dir():
        raise Unusable(t("沒有目錄 {path}。", "There is no folder {path}.").fill(path=target.parent))
    home = bianmin_home()
    part = target.with_name(f".{target.name}.{os.getpid()}.part")
    show = progress(t("備份", "Backing up"))
    try:
        with tempfile.TemporaryDirectory(dir=target.parent, prefix=".bianmin-") as folder:
            dumped = Path(folder) / "database.dump"
            rows = dump(settings.DATABASES["default"], dumped)
            with part.open("xb") as file:
                part.chmod(0o600)
                with tarfile.open(fileobj=file, mode="w:") as tar:
                    writer = Writer(tar)
                    writer.add("database.dump", dumped)
                    for done, path in enumerate(paths := _files(home, keys=args.with_keys), 1):
                        writer.add(str(path.relative_to(home)), path)
                        show(done, len(paths), path.name)
                    made = now().isoformat()
                    writer.finish(
                        {"version": bianmin.__version__, "made_at": made, "rows": rows, "keys": key_marks(home)}
                    )
                file.flush()
                os.fsync(file.fileno())
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)
    count, size = len(writer.items), target.stat().st_size
    if args.json:
        emit({"file": str(target), "items": count, "bytes": size, "rows": sum(rows.values()), "keys": args.with_keys})
    else:
        say(
            t("已備份 {n} 個檔案，{size} 位元組：{path}", "Backed up {n} files, {size} bytes: {path}").fill(
                n=count, size=f"{size:,}", path=target
            )
        )
    if not args.with_keys:
        say_error(
            t(
                "備份不含金鑰；沒有 {keys} 就無法讀取個人識別碼，請另行保管。",
                "The keys are not in it: without {keys} no identifier can be read again; keep them elsewhere.",
            ).fill(keys=home / "keys")
        )
    return 0


def key_marks(home: Path) -> dict[str, str]:
    """Return a mark of each key file, from which no key can be found, to tell later whether keys and data fit."""
    folder = home / "keys"
    found = sorted(path for path in folder.rglob("*") if path.is_file()) if folder.exists() else []
    return {path.name: hashlib.sha256(b"mark of a key\0" + path.read_bytes()).hexdigest()[:16] for path in found}


def _files(home: Path, *, keys: bool) -> list[Path]:
    folders = (*FOLDERS, "keys") if keys else FOLDERS
    return sorted(
        path for name in folders for path in (home / name).rglob("*") if path.is_file() and not path.is_symlink()
    )
