"""Make the private cluster, once, and say how its server is to run."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from bianmin.kit.database.address import socket_folder
from bianmin.kit.database.errors import DidNotStart
from bianmin.kit.database.places import Account, Places, account, can, private_folder, programs_for

FIRST_WORDS = """
create role bianmin_owner login createdb;

create role bianmin_app login;

create database bianmin owner bianmin_owner;

"""
"""Said in single-user mode before anyone can connect; blank lines end each statement there."""

SETTINGS = {
    "listen_addresses": "",
    "unix_socket_permissions": "0700",
    "max_connections": "60",
    "shared_buffers": "256MB",
    "work_mem": "32MB",
    "maintenance_work_mem": "256MB",
    "effective_cache_size": "2GB",
    "random_page_cost": "1.1",
    # Half of what a large intake takes would go into compiling queries that run once.
    "jit": "off",
    "fsync": "on",
    "full_page_writes": "on",
    "max_wal_size": "4GB",
    "checkpoint_timeout": "15min",
    "log_startup_progress_interval": "2s",
    "log_checkpoints": "off",
    "log_line_prefix": "%m [%p] ",
    "log_min_duration_statement": "-1",
    "lc_messages": "C",
    "timezone": "UTC",
    "log_timezone": "Asia/Taipei",
}

ENOUGH_SHARED_MEMORY = 256 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Seat:
    """A cluster as its server sees it: the programs, the data folder's name, handles to pass on."""

    who: Account
    programs: Path
    data: str
    sockets: str
    handles: tuple[int, ...]


@contextmanager
def seated(places: Places) -> Iterator[Seat]:
    """Prepare folders and programs for the server's user; make the cluster where there is none.

    Where that user can't pass the way to the data (root's clone under ``/root``), the server gets
    the folders as open handles and names them ``/proc/self/fd/N``: nobody's permissions change.
    """
    who = account(places)
    programs = programs_for(who)
    places.log.parent.mkdir(parents=True, exist_ok=True)
    sockets = socket_folder(places.home)
    private_folder(sockets, who.uid)
    if not places.data.exists():
        _make(places, who, programs)
    names: list[str] = []
    handles: list[int] = []
    for folder in (places.data, sockets):
        if can(who, "-x", folder):
            names.append(str(folder))
        else:
            handles.append(os.open(folder, os.O_RDONLY | os.O_DIRECTORY))
            names.append(f"/proc/self/fd/{handles[-1]}")
    try:
        _say_who_may_connect(places, who)
        yield Seat(who, programs, names[0], names[1], tuple(handles))
    finally:
        for handle in handles:
            os.close(handle)


def command(seat: Seat) -> list[str]:
    """Return the server's command line."""
    settings = SETTINGS | {
        "unix_socket_directories": seat.sockets,
        "hba_file": f"{seat.data}/bianmin_hba.conf",
        "ident_file": f"{seat.data}/bianmin_ident.conf",
        "dynamic_shared_memory_type": _shared_memory(),
    }
    words = [str(seat.programs / "bin" / "postgres"), "-D", seat.data]
    for name, value in settings.items():
        words += ["-c", f"{name}={value}"]
    return words


def _shared_memory() -> str:
    """Containers often give 64 MB of shared memory, too little for parallel queries: then files are used."""
    try:
        found = os.statvfs("/dev/shm")  # noqa: S108  (only measured)
    except OSError:  # the kernel doesn't say: the safe kind
        return "mmap"
    return "posix" if found.f_bavail * found.f_frsize >= ENOUGH_SHARED_MEMORY else "mmap"


def _make(places: Places, who: Account, programs: Path) -> None:
    """Make the cluster beside its place and move it there whole: a kill in between leaves no half one."""
    fresh = places.data.with_name("pg.new")
    shutil.rmtree(fresh, ignore_errors=True)
    private_folder(fresh, who.uid)
    handle = os.open(fresh, os.O_RDONLY | os.O_DIRECTORY)
    name = str(fresh) if can(who, "-x", fresh) else f"/proc/self/fd/{handle}"
    initdb = [str(programs / "bin" / "initdb"), "-D", name, "--username=postgres", "--auth=peer", "--encoding=UTF8"]
    initdb += ["--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--no-instructions"]
    single = [str(programs / "bin" / "postgres"), "--single", "-j", "-D", name, "template1"]
    try:
        with places.log.open("ab") as log:
            for words, said in ((initdb, ""), (single, FIRST_WORDS)):
                done = subprocess.run(
                    words, input=said.encode(), stdout=log, stderr=log, check=False, cwd="/", pass_fds=[handle],
                    env=os.environ | {"LC_ALL": "C"}, **who.process,  # type: ignore[call-overload]  # the user to run as, absent where it is ourselves
                )  # fmt: skip
                if done.returncode:
                    raise DidNotStart(why=last_words(places), log=places.log)
    finally:
        os.close(handle)
    fresh.rename(places.data)


def _say_who_may_connect(places: Places, who: Account) -> None:
    """Only the server's own user and root, known by the kernel (peer), and through the socket alone."""
    names = sorted({who.name, "root"})
    ident = "".join(
        f"office {name} {role}\n" for name in names for role in ("bianmin_app", "bianmin_owner", "postgres")
    )
    for name, text in (("bianmin_hba.conf", "local all all peer map=office\n"), ("bianmin_ident.conf", ident)):
        path = places.data / name
        if not path.exists() or path.read_text() != text:
            path.write_text(text)
            path.chmod(0o600)
            if os.geteuid() == 0:
                os.chown(path, who.uid, who.gid)


def last_words(places: Places) -> str:
    """Return the last line of the server's log that says what went wrong, for one sentence."""
    try:
        lines = places.log.read_text(encoding="utf-8", errors="replace").splitlines()[-40:]
    except OSError:  # no log: nothing to quote
        return ""
    telling = [line for line in lines if any(word in line for word in ("FATAL", "PANIC", "ERROR", "error:"))]
    return (telling or lines or [""])[-1].strip()
