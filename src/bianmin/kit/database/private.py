"""Use the private server: come, wait until it answers, go."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import psycopg

from bianmin.kit.database import clients
from bianmin.kit.database.address import DATABASE, ROLES, socket_folder
from bianmin.kit.database.cluster import last_words
from bianmin.kit.database.errors import DidNotStart
from bianmin.kit.database.places import Places, account

QUIET = 1.5
"""Seconds of waiting before anything is said: a start takes less, a recovery more."""

PAUSE = 0.03


@contextmanager
def private_server(home: Path) -> Iterator[None]:
    """Have the private server of ``home`` running while the block lasts, shared with other processes."""
    home.mkdir(parents=True, exist_ok=True)
    places = Places(home)
    account(places)  # refuses early, in this process, what the keeper would refuse
    with clients.locked(places):
        mine = clients.come(places)
    try:
        _wait(places)
        yield
    finally:
        with clients.locked(places):
            mine.unlink(missing_ok=True)


def keep_private(home: Path) -> None:
    """Have a keeper alive for a process that is already a client."""
    places = Places(home)
    with clients.locked(places):
        lock = clients.try_keeper_lock(places)
        if lock is not None:
            _start_keeper(places, lock)


def count_clients(home: Path) -> int:
    """Count the processes that use the private server of ``home`` now."""
    places = Places(home)
    with clients.locked(places):
        return clients.living(places)


def _wait(places: Places) -> None:
    """Wait until the server answers, for however long a recovery takes; start a keeper where none lives."""
    began = time.monotonic()
    said = 0.0
    mine = False
    target = {"host": str(socket_folder(places.home)), "dbname": DATABASE, "user": ROLES["app"]}
    while True:
        with suppress(psycopg.OperationalError):  # not up yet: asked again
            psycopg.connect(**target, connect_timeout=10).close()  # type: ignore[arg-type]  # psycopg types its parameters one by one
            if said:
                sys.stderr.write("\n" if sys.stderr.isatty() else "資料庫已就緒。 The database is ready.\n")
            return
        with clients.locked(places):
            lock = clients.try_keeper_lock(places)
            if lock is not None:
                if mine:
                    os.close(lock)
                    raise DidNotStart(why=_why(places), log=places.log)
                _start_keeper(places, lock)
                mine = True
        waited = time.monotonic() - began
        if waited > QUIET and waited - said > (1 if sys.stderr.isatty() else 10):
            said = waited
            _say(places, waited)
        time.sleep(PAUSE)


def _start_keeper(places: Places, lock: int) -> None:
    """Start a keeper that inherits its lock, in a session of its own: Ctrl-C of a command is not for it."""
    places.failure.unlink(missing_ok=True)
    places.log.parent.mkdir(parents=True, exist_ok=True)
    try:
        with places.log.open("ab") as log:
            keeper = subprocess.Popen(
                [sys.executable, "-m", "bianmin.kit.database.keeper", str(places.home)],
                stdin=subprocess.DEVNULL, stdout=log, stderr=log, pass_fds=[lock], cwd="/", start_new_session=True,
            )  # fmt: skip
    finally:
        os.close(lock)
    # It outlives this process and is waited for by nobody: that is no mistake to warn of.
    keeper.returncode = 0


def _why(places: Places) -> str:
    with suppress(OSError):  # it wrote no reason: its log has one
        return places.failure.read_text(encoding="utf-8").replace("\n", " ").strip()
    return last_words(places)


def _say(places: Places, waited: float) -> None:
    """Say that the database is recovering, with what its log says of how far it is."""
    with suppress(OSError):  # no log yet: nothing to quote
        tail = places.log.read_text(encoding="utf-8", errors="replace").splitlines()[-1:]
        told = tail[0].partition("LOG:")[2].strip() if tail else ""
        words = (
            f"資料庫啟動（復原）中，已 {waited:.0f} 秒。 The database is starting (recovering), {waited:.0f} s. {told}"
        )
        sys.stderr.write(f"\r\x1b[K{words}" if sys.stderr.isatty() else f"{words}\n")
        sys.stderr.flush()
