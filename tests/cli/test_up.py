"""``bianmin up``: one command starts all, one signal stops all, and nothing outlives it."""

import os
import signal
import socket
import time
import urllib.request
from pathlib import Path

import pytest

from tests.command_office import CommandOffice, wait_until_stopped


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def answers(port: int) -> int:
    until = time.monotonic() + 90
    while True:
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{port}/", timeout=20) as page:
                return int(page.status)
        except OSError:  # not up yet
            assert time.monotonic() < until, "the server did not come up"
            time.sleep(0.2)


def family(pid: int) -> set[int]:
    """Return a process's descendants."""
    found: set[int] = set()
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = stat.read_text().rpartition(")")[2].split()
        except OSError:  # a process that ended meanwhile
            continue
        if int(fields[1]) in {pid, *found}:
            found.add(int(stat.parent.name))
    return found


def gone(pids: set[int]) -> bool:
    def lives(pid: int) -> bool:
        try:
            return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] not in {"Z", "X"}
        except OSError:  # nobody listens
            return False

    until = time.monotonic() + 45
    while any(lives(pid) for pid in pids):
        if time.monotonic() > until:
            return False
        time.sleep(0.1)
    return True


@pytest.mark.parametrize("ending", [signal.SIGTERM, signal.SIGINT, signal.SIGKILL])
def test_one_signal_stops_everything(command_office: CommandOffice, ending: signal.Signals) -> None:
    port = free_port()
    process = command_office.start("up", "--port", port)
    try:
        assert answers(port) == 200
        second = command_office.run("up", "--port", port, status=2)
        assert str(port) in second.stderr
        below = family(process.pid)
        assert len(below) >= 3
        os.kill(process.pid, ending)
        process.communicate(timeout=60)
        if ending is not signal.SIGKILL:
            assert process.returncode == 0
        assert gone(below)
        wait_until_stopped(command_office.home)
    finally:
        process.kill()
        process.communicate()


def test_a_killed_database_is_back_for_the_next_page(command_office: CommandOffice) -> None:
    port = free_port()
    process = command_office.start("up", "--port", port)
    try:
        assert answers(port) == 200
        os.kill(int((command_office.home / "pg" / "postmaster.pid").read_text().split()[0]), signal.SIGKILL)
        assert answers(port) == 200
    finally:
        process.terminate()
        process.communicate(timeout=60)
