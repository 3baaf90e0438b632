"""Keyed hashes and field encryption of identifiers, with several live key versions.

The keys come from ``BIANMIN_PII_KEY`` or from ``BIANMIN_HOME/keys/pii`` (mode 600, made at first
start): lines ``version:secret``, the highest version is the current one. Look-ups try every live
version; rows are rehashed to the current one in batches, then the old version is retired. A key of
its own is derived for each purpose, so that a hash tells nothing about the cipher.
"""

import hashlib
import hmac
import os
import re
import secrets
import stat
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from bianmin.kit.errors import Refusal
from bianmin.kit.home import bianmin_home
from bianmin.kit.texts import Text, t

_NONCE = 12
_LINE = re.compile(r"([1-9][0-9]{0,2}):(\S{16,})")
_MOST_VERSIONS = 255


class KeyProblem(Refusal):
    """Keys that can't be read, a version that is no longer live, or a text that was changed."""

    code = "key-problem"
    status = 500
    text = Text(
        "個人資料金鑰有問題，請洽系統管理者。",
        "There is a problem with the key for personal data. Ask an administrator.",
    )


class Keyring:
    """Prepared keys of one purpose. Make it once for a batch; hash and encrypt cost a few microseconds."""

    def __init__(self, keys: dict[int, str], purpose: str = "person") -> None:
        if not keys:
            raise KeyProblem
        self.current = max(keys)
        self.versions = tuple(sorted(keys, reverse=True))
        self._hash_keys = {version: _derive(key, purpose, "hash") for version, key in keys.items()}
        self._ciphers = {version: AESGCM(_derive(key, purpose, "cipher")) for version, key in keys.items()}
        self._current_hash_key = self._hash_keys[self.current]
        self._encrypt = self._ciphers[self.current].encrypt
        self._head = bytes([self.current])

    def hash(self, text: str, version: int | None = None) -> bytes:
        """Return the 32 bytes under which a text is found: HMAC-SHA256 with the key of a version (default: current)."""
        if version is None:
            return hmac.digest(self._current_hash_key, text.encode(), "sha256")
        key = self._hash_keys.get(version)
        if key is None:
            raise KeyProblem
        return hmac.digest(key, text.encode(), "sha256")

    def hashes(self, text: str) -> list[tuple[int, bytes]]:
        """Return (version, hash) for every live version, the current first."""
        return [(version, self.hash(text, version)) for version in self.versions]

    def encrypt(self, text: str) -> bytes:
        """Return version byte + nonce + AES-256-GCM of a text; the same text gives other bytes each time."""
        nonce = os.urandom(_NONCE)
        return self._head + nonce + self._encrypt(nonce, text.encode(), self._head)

    def decrypt(self, sealed: bytes | memoryview) -> str:
        """Return the text; refuse what was changed or whose key is gone."""
        data = bytes(sealed)
        cipher = self._ciphers.get(data[0]) if data else None
        if cipher is None:
            raise KeyProblem
        try:
            return cipher.decrypt(data[1 : 1 + _NONCE], data[1 + _NONCE :], data[:1]).decode()
        except (InvalidTag, ValueError) as problem:
            raise KeyProblem from problem

    @staticmethod
    def version_of(sealed: bytes | memoryview) -> int:
        """Return the key version something was encrypted under."""
        return bytes(sealed[:1])[0]


@dataclass(frozen=True, slots=True)
class KeyUser:
    """A noun that keeps things under the key: how many under each version, and how the next batch is brought over."""

    use: Callable[[], dict[int, int]]
    rehash: Callable[[], int]


_users: dict[str, KeyUser] = {}


def register_user(name: str, user: KeyUser) -> None:
    """Tell who else keeps things under the key (once, at start): no version is retired while one uses it."""
    _users[name] = user


def users() -> dict[str, KeyUser]:
    """Return who keeps things under the key, besides the cases."""
    return dict(_users)


def other_use() -> dict[int, int]:
    """Return how many things registered users keep under each version, all together."""
    counts: dict[int, int] = {}
    for user in _users.values():
        for version, count in user.use().items():
            counts[version] = counts.get(version, 0) + count
    return counts


@dataclass(frozen=True, slots=True)
class KeyFile:
    """A key file as ``doctor`` sees it."""

    path: Path
    mode: int
    is_safe: bool


def keyring(purpose: str = "person") -> Keyring:
    """Return the keys for a purpose; a version another process added or retired is seen at the next call."""
    given = os.environ.get("BIANMIN_PII_KEY")
    if given:
        return _given_ring(given, purpose)
    path = key_path()
    try:
        state = path.stat()
    except FileNotFoundError:  # the first start: the key is made
        _write(path, {1: secrets.token_urlsafe(48)}, first=True)
        state = path.stat()
    return _file_ring(path, state.st_mtime_ns, state.st_ino, purpose)


def key_path() -> Path:
    """Return where the keys for personal data are kept."""
    return bianmin_home() / "keys" / "pii"


def rotate() -> int:
    """Add a new current version to the key file and return it; old ones stay live until retired."""
    keys = _kept_keys()
    version = max(keys) + 1
    if version > _MOST_VERSIONS:
        raise KeyProblem
    _write(key_path(), keys | {version: secrets.token_urlsafe(48)})
    return version


def retire(version: int) -> None:
    """Take an old version out of the key file, once no row bears it any more (the caller has made sure)."""
    keys = _kept_keys()
    if version not in keys or version == max(keys):
        raise KeyProblem(t("只能停用仍在使用的舊版金鑰。", "Only an old version that is still live can be retired."))
    _write(key_path(), {number: key for number, key in keys.items() if number != version})


def key_files(home: Path | None = None) -> list[KeyFile]:
    """Return every key file with its mode; safe is 600, and a folder nobody else may enter."""
    folder = (home or bianmin_home()) / "keys"
    files = sorted(path for path in folder.rglob("*") if path.is_file()) if folder.is_dir() else []
    return [KeyFile(path, mode, mode == 0o600) for path in files for mode in [stat.S_IMODE(path.stat().st_mode)]]  # noqa: PLR2004  (read and written by the owner alone)


def parse_keys(text: str) -> dict[int, str]:
    """Read ``version:secret`` separated by commas or lines; one bare secret is version 1."""
    parts = [part for part in re.split(r"[,\s]+", text.strip()) if part]
    if len(parts) == 1 and ":" not in parts[0]:
        return {1: parts[0]}
    keys: dict[int, str] = {}
    for part in parts:
        found = _LINE.fullmatch(part)
        if found is None or int(found[1]) in keys or int(found[1]) > _MOST_VERSIONS:
            raise KeyProblem
        keys[int(found[1])] = found[2]
    return keys


def _kept_keys() -> dict[int, str]:
    if os.environ.get("BIANMIN_PII_KEY"):
        raise KeyProblem(
            t(
                "金鑰由環境變數 BIANMIN_PII_KEY 提供，請在該處加入新版本。",
                "The key is given by BIANMIN_PII_KEY; add the new version there.",
            )
        )
    keyring()
    return parse_keys(key_path().read_text())


def _derive(key: str, purpose: str, use: str) -> bytes:
    return hmac.digest(hashlib.sha256(key.encode()).digest(), f"bianmin/{purpose}/{use}/v1".encode(), "sha256")


@lru_cache(maxsize=8)
def _given_ring(given: str, purpose: str) -> Keyring:
    return Keyring(parse_keys(given), purpose)


@lru_cache(maxsize=8)
def _file_ring(path: Path, mtime: int, inode: int, purpose: str) -> Keyring:  # noqa: ARG001  (they name the version of the file)
    return Keyring(parse_keys(path.read_text()), purpose)


def _write(path: Path, keys: dict[int, str], *, first: bool = False) -> None:
    """Write the keys in one step, so that no reader and no crash meets half a file."""
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    fresh = path.with_name(f"{path.name}.{secrets.token_hex(6)}")
    handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    if os.geteuid() == 0:
        # Root rotates for the user the office runs as, who must be able to read it.
        owner = (path if path.exists() else path.parent).stat()
        os.fchown(handle, owner.st_uid, owner.st_gid)
    with os.fdopen(handle, "w") as file:
        file.write("".join(f"{version}:{key}\n" for version, key in sorted(keys.items())))
        file.flush()
        os.fsync(file.fileno())
    if first:
        try:
            os.link(fresh, path)  # of two first starts at once, one wins and both use its key
        except FileExistsError:  # another process was first: its key counts
            pass
        finally:
            fresh.unlink()
    else:
        fresh.replace(path)
    folder = os.open(path.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)
