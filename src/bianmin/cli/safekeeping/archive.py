"""The form of a backup: a tar with the database's dump, the files, and a manifest with every SHA-256.

The manifest comes last in the tar, so that the archive is written in one pass; an archive without it
was cut off.
"""

import hashlib
import io
import json
import tarfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from bianmin.kit.errors import Unusable
from bianmin.kit.texts import Text

MANIFEST = "manifest.json"
FORM = "bianmin-backup-1"
PIECE = 1 << 20


class BadArchive(Unusable):
    """Not a whole backup of ours."""

    code = "bad-archive"
    text = Text("{path} 不是完整的備份檔：{why}。", "{path} is not a whole backup: {why}.")


@dataclass(frozen=True, slots=True)
class Item:
    """A member of the archive."""

    name: str
    size: int
    sha256: str


class Writer:
    """Adds members, then the manifest."""

    def __init__(self, tar: tarfile.TarFile) -> None:
        self._tar = tar
        self.items: list[Item] = []

    def add(self, name: str, path: Path) -> None:
        """Add a file under ``name``, hashing it as it is read."""
        with path.open("rb") as source:
            member = tarfile.TarInfo(name)
            member.size = path.stat().st_size
            member.mode = 0o600
            hashing = _Hashing(source)
            self._tar.addfile(member, hashing)
        self.items.append(Item(name, member.size, hashing.summary.hexdigest()))

    def finish(self, facts: dict[str, Any]) -> None:
        """Add the manifest."""
        items = [{"name": item.name, "size": item.size, "sha256": item.sha256} for item in self.items]
        content = json.dumps({"form": FORM, **facts, "items": items}, ensure_ascii=False, indent=1).encode()
        member = tarfile.TarInfo(MANIFEST)
        member.size = len(content)
        self._tar.addfile(member, io.BytesIO(content))


class _Hashing:
    def __init__(self, source: IO[bytes]) -> None:
        self._source = source
        self.summary = hashlib.sha256()

    def read(self, size: int = -1) -> bytes:
        piece = self._source.read(size)
        self.summary.update(piece)
        return piece


def verified(path: Path) -> dict[str, Any]:
    """Read the whole archive, compare every hash, and return its manifest; BadArchive says what is wrong."""
    found: dict[str, tuple[int, str]] = {}
    manifest: dict[str, Any] | None = None
    try:
        with tarfile.open(path, "r:") as tar:
            for member in tar:
                source = tar.extractfile(member)
                if source is None or not _safe(member.name):
                    raise BadArchive(path=path, why=member.name)
                if member.name == MANIFEST:
                    manifest = json.loads(source.read())
                else:
                    found[member.name] = (member.size, _sha256(source))
    except (tarfile.TarError, OSError, ValueError) as error:
        raise BadArchive(path=path, why=error) from error
    if manifest is None or manifest.get("form") != FORM:
        raise BadArchive(path=path, why=MANIFEST)
    told = {item["name"]: (item["size"], item["sha256"]) for item in manifest["items"]}
    for name in sorted(told.keys() | found.keys()):
        if told.get(name) != found.get(name):
            raise BadArchive(path=path, why=name)
    return manifest


def unpack(path: Path, target: Path) -> Iterator[str]:
    """Write every member but the manifest below ``target`` (mode 600), giving each name as it is done."""
    with tarfile.open(path, "r:") as tar:
        for member in tar:
            source = tar.extractfile(member)
            if source is None or member.name == MANIFEST:
                continue
            place = target / member.name
            place.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            with place.open("xb") as file:
                place.chmod(0o600)
                while piece := source.read(PIECE):
                    file.write(piece)
            yield member.name


def _safe(name: str) -> bool:
    return bool(name) and not name.startswith("/") and ".." not in name.split("/")


def _sha256(source: IO[bytes]) -> str:
    summary = hashlib.sha256()
    while piece := source.read(PIECE):
        summary.update(piece)
    return summary.hexdigest()
