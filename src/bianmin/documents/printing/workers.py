"""Processes that set notices side by side: started as plain Python, fed through their pipes, ending with them.

``multiprocessing`` would run the caller's main module again in each child (a server, a test, a notebook);
this doesn't, and a child whose parent was killed sees its input end and ends too.
"""

import pickle
import subprocess
import sys
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import IO

from bianmin.documents.printing.overlay import Plan, Shown, Writer
from bianmin.documents.types import NoticeFacts

MODULE = "bianmin.documents.printing.workers"


class WorkerDied(Exception):  # noqa: N818  (named for what it says, not an error of the program)
    """A process that set notices ended before its work did (killed, or out of memory)."""


@dataclass(frozen=True, slots=True)
class Crew:
    """Running processes; each has at most one chunk, so that no pipe can fill up against another."""

    processes: tuple[subprocess.Popen[bytes], ...]

    def map(self, chunks: Iterable[Sequence[NoticeFacts]]) -> Iterator[list[Shown]]:
        """Yield each chunk's page contents, in order."""
        source = iter(chunks)
        busy: deque[subprocess.Popen[bytes]] = deque()
        for process, chunk in zip(self.processes, source, strict=False):
            _give(process, chunk)
            busy.append(process)
        while busy:
            process = busy.popleft()
            done = _take(process)
            following = next(source, None)
            if following is not None:
                _give(process, following)
                busy.append(process)
            yield done


@contextmanager
def crew(plan: Plan, size: int) -> Iterator[Crew]:
    """Start processes and set them up; end them on leaving, however it is left."""
    command = [sys.executable, "-m", MODULE]
    processes = tuple(
        subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=-1) for _ in range(size)
    )
    try:
        for process in processes:
            _give(process, plan)
        yield Crew(processes)
    finally:
        for process in processes:
            process.kill()
            process.wait()
            for pipe in (process.stdin, process.stdout):
                if pipe is not None:
                    _close(pipe)


def _close(pipe: IO[bytes]) -> None:
    with suppress(BrokenPipeError):  # what was left unsent has nobody to read it any more
        pipe.close()


def _give(process: subprocess.Popen[bytes], value: object) -> None:
    if process.stdin is None:  # pragma: no cover  (opened as a pipe above)
        raise WorkerDied
    try:
        pickle.dump(value, process.stdin, pickle.HIGHEST_PROTOCOL)
        process.stdin.flush()
    except BrokenPipeError as error:
        raise WorkerDied from error


def _take(process: subprocess.Popen[bytes]) -> list[Shown]:
    if process.stdout is None:  # pragma: no cover
        raise WorkerDied
    try:
        shown: list[Shown] = pickle.load(process.stdout)  # noqa: S301  (from a process of our own, over its pipe)
    except EOFError as error:
        raise WorkerDied from error
    return shown


def work(source: IO[bytes], target: IO[bytes]) -> None:
    """Set chunks of notices until the source ends."""
    writer = Writer(pickle.load(source))  # noqa: S301  (from a process of our own, over its pipe)
    while True:
        try:
            chunk: Sequence[NoticeFacts] = pickle.load(source)  # noqa: S301  (from a process of our own, over its pipe)
        except EOFError:  # the parent is gone: nothing more to do
            return
        pickle.dump([writer.show(facts) for facts in chunk], target, pickle.HIGHEST_PROTOCOL)
        target.flush()


if __name__ == "__main__":
    work(sys.stdin.buffer, sys.stdout.buffer)
