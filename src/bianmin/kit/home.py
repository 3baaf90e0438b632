"""Where this installation keeps its data, and the keys made there at first start."""

import os
import secrets
from contextlib import suppress
from pathlib import Path


def bianmin_home() -> Path:
    """Return BIANMIN_HOME; without it, ``var/`` in the project."""
    given = os.environ.get("BIANMIN_HOME")
    return Path(given).expanduser().resolve() if given else Path(__file__).resolve().parents[3] / "var"


def read_or_make_key(path: Path) -> str:
    """Return the key kept in ``path``; make it (mode 600) where there is none yet.

    Of two first starts at once one wins, and both use its key: the file appears under its name only
    when it is whole.
    """
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    if not path.exists():
        fresh = path.with_name(f"{path.name}.{secrets.token_hex(6)}")
        handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "w") as file:
            file.write(secrets.token_urlsafe(48))
            file.flush()
            os.fsync(file.fileno())
        with suppress(FileExistsError):  # another was first: its file counts
            os.link(fresh, path)
        fresh.unlink()
    return path.read_text().strip()


def secret_key(home: Path) -> str:
    """Return Django's secret key: BIANMIN_SECRET_KEY, else the file under ``home``."""
    return os.environ.get("BIANMIN_SECRET_KEY") or read_or_make_key(home / "keys" / "secret")
