"""Papers that are the same for everybody are made once and kept under the branch's home, by what they print."""

import hashlib
import json
import os
from collections.abc import Callable, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

from bianmin.documents.printing import fonts, typesetting
from bianmin.kit.home import bianmin_home


def paper(data: Mapping[str, Any], form: str, make: Callable[[Mapping[str, Any]], bytes]) -> bytes:
    """Return the paper of these data, made now where it isn't kept yet. Faces and templates count as data."""
    path = _path(data, form)
    try:
        return path.read_bytes()
    except FileNotFoundError:  # not kept yet: made
        made = make(data)
    path.parent.mkdir(parents=True, exist_ok=True)
    waiting = path.with_suffix(f".{os.getpid()}.tmp")
    waiting.write_bytes(made)
    waiting.replace(path)  # whole or not at all: another process may be reading
    return made


def size(data: Mapping[str, Any], form: str) -> int | None:
    """Return the size of a kept paper in bytes; None where it isn't made yet."""
    try:
        return _path(data, form).stat().st_size
    except FileNotFoundError:  # not kept
        return None


def _path(data: Mapping[str, Any], form: str) -> Path:
    said = json.dumps(data, ensure_ascii=False, sort_keys=True)
    name = hashlib.sha256(f"{_ground()}\n{said}".encode()).hexdigest()[:32]
    return bianmin_home() / "papers" / "forms" / f"{name}.{form}"


@lru_cache(maxsize=1)
def _ground() -> str:
    """Return what papers depend on besides their data: templates, styles, faces."""
    found = hashlib.sha256()
    for name in ("form.typ", "styles.xml"):
        found.update((typesetting.TEMPLATES / name).read_bytes())
    return found.hexdigest() + repr(fonts.faces().families)
