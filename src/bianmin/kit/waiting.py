"""Files that wait for the rest of their form to be mended: kept apart, for an hour, then gone.

What a visitor chose must not be lost because another field was wrong, and must not stay either where he
gives up or the machine stops half-way: nothing in the records points here.
"""

import os
import re
import secrets
import time
from contextlib import suppress
from pathlib import Path

from bianmin.kit.home import bianmin_home

SECONDS = 3600
_TOKEN = re.compile(r"^[0-9a-f]{48}$")


def keep(content: bytes) -> str:
    """Keep a file for an hour and return what it is found by; those whose time is over go at the same time."""
    folder = _folder()
    clear()
    token = secrets.token_hex(24)
    part = folder / f"{token}.part"
    handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "wb") as target:
        target.write(content)
    part.replace(folder / token)
    return token


def read(token: str) -> bytes | None:
    """Return a waiting file, None where there is none or its hour is over."""
    if not _TOKEN.match(token):
        return None
    path = _folder() / token
    try:
        return path.read_bytes() if path.stat().st_mtime > time.time() - SECONDS else None
    except FileNotFoundError:  # nobody waits
        return None


def drop(token: str) -> None:
    """Let a waiting file go."""
    if _TOKEN.match(token):
        (_folder() / token).unlink(missing_ok=True)


def clear() -> None:
    """Remove what waited longer than an hour, halves included."""
    for path in _folder().iterdir():
        with suppress(FileNotFoundError):  # another process was first
            if path.stat().st_mtime <= time.time() - SECONDS:
                path.unlink()


def _folder() -> Path:
    folder = bianmin_home() / "files" / "waiting"
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    return folder
