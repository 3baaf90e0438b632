"""Who uses the private server now: one file a process, by its number and start time, under one lock.

A process that was killed leaves its file; as no living process has its number and start time, the
next look removes it. Numbers alone would be taken for another process's after a reboot.
"""

import contextlib
import fcntl
import os
from collections.abc import Iterator
from pathlib import Path

from bianmin.kit.database.places import Places, owned_by_home


@contextlib.contextmanager
def locked(places: Places) -> Iterator[None]:
    """Hold the lock under which clients come and go; the kernel frees it when a process dies."""
    handle = open_lock(places, "lock")
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)


def open_lock(places: Places, name: str) -> int:
    """Open a lock file of the state folder, making both where needed."""
    folder = places.state / "clients"
    if not folder.exists():
        folder.mkdir(parents=True, exist_ok=True)
        owned_by_home(places, places.state, folder)
    path = places.state / name
    handle = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    if os.geteuid() == 0:
        owned_by_home(places, path)
    return handle


def try_keeper_lock(places: Places) -> int | None:
    """Take the lock a living keeper holds; None where one lives."""
    handle = open_lock(places, "keeper.lock")
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:  # another has the lock: still alive
        os.close(handle)
        return None
    return handle


def come(places: Places) -> Path:
    """Put this process on the list (the lock is held); return its file."""
    path = places.state / "clients" / f"{os.getpid()}-{started(os.getpid())}"
    path.touch()
    owned_by_home(places, path)
    return path


def living(places: Places) -> int:
    """Count the clients that live, removing the files of those that don't (the lock is held)."""
    count = 0
    for path in (places.state / "clients").iterdir():
        number, _, start = path.name.partition("-")
        if number.isdigit() and started(int(number)) == start:
            count += 1
        else:
            path.unlink(missing_ok=True)
    return count


def started(pid: int) -> str:
    """Return a living process's start time in clock ticks since boot, empty where there is none."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8", errors="replace").rpartition(")")[2].split()
    except (FileNotFoundError, ProcessLookupError):  # the process ended meanwhile
        return ""
    return "" if fields[0] in {"Z", "X"} else fields[19]
