"""Child processes that end with their parent: asked first, and by the kernel where the parent was killed."""

import contextlib
import ctypes
import os
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass, field

PR_SET_PDEATHSIG = 1
PATIENCE = 25.0
"""Seconds a child has to end after it was asked to."""

LIVED = 10.0
SHORT_LIVES = 5
"""So many lives shorter than LIVED in a row, and starting again is given up."""


def die_with_parent(number: int = signal.SIGTERM) -> None:
    """Ask the kernel to send this process ``number`` when its parent dies."""
    ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, int(number))


@dataclass
class Child:
    """A process kept alive: started again when it dies by itself."""

    name: str
    words: Sequence[str]
    environment: dict[str, str] = field(default_factory=dict)
    process: subprocess.Popen[bytes] | None = None
    started_at: float = 0.0
    short_lives: int = 0

    def start(self) -> None:
        """Start the process."""
        parent = os.getpid()

        def tie() -> None:
            die_with_parent()
            if os.getppid() != parent:
                os._exit(1)

        self.process = subprocess.Popen(
            self.words,
            stdin=subprocess.DEVNULL,
            env=os.environ | self.environment,
            preexec_fn=tie,  # noqa: PLW1509  (started from the main thread, before any other)
            start_new_session=True,
        )
        self.started_at = time.monotonic()

    def keep_alive(self) -> bool:
        """Start it again where it died; False where it dies too often to be kept."""
        if self.process is None or self.process.poll() is None:
            return True
        lived = time.monotonic() - self.started_at
        self.short_lives = 0 if lived > LIVED else self.short_lives + 1
        if self.short_lives >= SHORT_LIVES:
            return False
        time.sleep(min(2**self.short_lives * 0.2, 5))
        self.start()
        return True

    def ask_to_end(self) -> None:
        """Send SIGTERM."""
        if self.process is not None and self.process.poll() is None:
            with contextlib.suppress(ProcessLookupError):  # it ended by itself meanwhile
                self.process.terminate()

    def see_off(self, until: float) -> None:
        """Wait for the end until a moment of the monotonic clock, then kill its whole session."""
        if self.process is None:
            return
        try:
            self.process.wait(max(0.1, until - time.monotonic()))
        except subprocess.TimeoutExpired:  # out of patience: killed
            with contextlib.suppress(ProcessLookupError):  # it ended by itself meanwhile
                os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait()


def end_all(children: Sequence[Child]) -> None:
    """Ask all to end, then wait for them."""
    for child in children:
        child.ask_to_end()
    until = time.monotonic() + PATIENCE
    for child in children:
        child.see_off(until)


def python(*words: str) -> list[str]:
    """Return a command line of this very interpreter."""
    return [sys.executable, *words]
