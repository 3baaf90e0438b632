"""The keeper: a small process that runs the private server as long as someone uses it.

It is the server's parent. When the last client has gone for a moment it stops the server and ends;
when the server is killed it starts it again, however long the recovery takes; when it is killed
itself the kernel tells the server to stop. It uses the standard library alone, to start fast.
"""

import contextlib
import ctypes
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from types import FrameType

from bianmin.kit.database import clients
from bianmin.kit.database.cluster import Seat, command, last_words, seated
from bianmin.kit.database.places import Places
from bianmin.kit.errors import Refusal

LINGER = 2.0
"""Seconds the server stays after its last client: commands in a row share it."""

LOOK = 0.25
"""Seconds between looks at the list of clients."""

LIVED = 5.0
"""A server that lived so long had started well; shorter lives in a row are failures."""

MOST_FAILURES = 8
PATIENCE = 120.0
"""Seconds given to a stop that waits for a checkpoint, before the server is made to stop at once."""

PR_SET_PDEATHSIG = 1


class Keeper:
    """Runs one server; ``asked_to_stop`` is set by a signal."""

    def __init__(self, places: Places) -> None:
        self.places = places
        self.asked_to_stop = False
        self.server: subprocess.Popen[bytes] | None = None
        self.started_at = 0.0
        self.failures = 0

    def keep(self) -> int:
        """Run the server until it isn't needed; return the exit status."""
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, self._stop_asked)
        with seated(self.places) as seat:
            self.places.failure.unlink(missing_ok=True)
            idle_since: float | None = None
            while True:
                if self.server is None or self.server.poll() is not None:
                    if not self._start(seat):
                        return 1
                elif time.monotonic() - self.started_at > LIVED:
                    self.failures = 0
                time.sleep(LOOK)
                with clients.locked(self.places):
                    idle_since = None if clients.living(self.places) else idle_since or time.monotonic()
                    if self.asked_to_stop or (idle_since and time.monotonic() - idle_since > LINGER):
                        # Still under the lock: whoever comes now waits, and starts a new keeper.
                        self._stop()
                        return 0

    def _start(self, seat: Seat) -> bool:
        """Start the server (again); False where it failed too often in a row."""
        if self.server is not None:
            self.failures += 1
            if self.failures >= MOST_FAILURES:
                self.places.failure.write_text(last_words(self.places), encoding="utf-8")
                return False
            # Processes of a killed server may still hold its shared memory for a moment.
            time.sleep(min(0.1 * 2**self.failures, 3))
        self._see_off_the_last_one()
        parent = os.getpid()

        def die_with_parent() -> None:
            ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGINT)
            if os.getppid() != parent:
                os._exit(1)

        with self.places.log.open("ab") as log:
            self.server = subprocess.Popen(
                command(seat), stdin=subprocess.DEVNULL, stdout=log, stderr=log, cwd="/", pass_fds=seat.handles,
                start_new_session=True, preexec_fn=die_with_parent,  # noqa: PLW1509  (one thread here)
                env=os.environ | {"LC_ALL": "C"},
                **seat.who.process,  # type: ignore[call-overload]  # the user to run as, absent where it is ourselves
            )  # fmt: skip
        self.started_at = time.monotonic()
        return True

    def _see_off_the_last_one(self) -> None:
        """Wait for the server of a keeper that was killed: it is stopping, and one alone may use the data."""
        while True:
            with contextlib.suppress(OSError, ValueError):  # not written yet: looked at again
                pid = int((self.places.data / "postmaster.pid").read_text(encoding="utf-8").split("\n", 1)[0])
                if clients.started(pid) and Path(f"/proc/{pid}/cwd").samefile(self.places.data):
                    os.kill(pid, signal.SIGINT)
                    time.sleep(LOOK)
                    continue
            return

    def _stop(self) -> None:
        if self.server is None or self.server.poll() is not None:
            return
        self.server.send_signal(signal.SIGINT)
        try:
            self.server.wait(PATIENCE)
        except subprocess.TimeoutExpired:  # out of patience: stopped at once
            self.server.send_signal(signal.SIGQUIT)
            self.server.wait()

    def _stop_asked(self, _number: int, _frame: FrameType | None) -> None:
        self.asked_to_stop = True


def main() -> int:
    """Run as ``python -m bianmin.kit.database.keeper HOME``; the keeper's lock is inherited as an open handle."""
    places = Places(Path(sys.argv[1]))
    try:
        return Keeper(places).keep()
    except Refusal as refusal:
        with contextlib.suppress(OSError):  # the refusal is told by the status too
            places.failure.write_text(f"{refusal.text.zh}\n{refusal.text.en}", encoding="utf-8")
        return 1
    except Exception as error:
        with contextlib.suppress(OSError):  # the error itself is raised
            places.failure.write_text(f"{type(error).__name__}: {error}", encoding="utf-8")
        raise


if __name__ == "__main__":
    sys.exit(main())
