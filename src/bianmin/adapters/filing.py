"""Where fakes put what would have left the house: one file a message, under its key, whole or not at all."""

import os
import secrets
from pathlib import Path

from bianmin.kit.home import bianmin_home


def folder(channel: str) -> Path:
    """Return where a channel's files lie, made where it isn't there."""
    place = bianmin_home() / "outbox-fake" / channel
    place.mkdir(parents=True, exist_ok=True, mode=0o700)
    return place


def put(path: Path, content: bytes) -> None:
    """Write a file in one step, so that its being there says that all of it is."""
    fresh = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    fresh.replace(path)
