"""The web server: granian, on an address of this machine."""

import os
import socket
from collections.abc import Callable
from time import monotonic, sleep

from bianmin.cli.serving.processes import Child, python
from bianmin.kit.errors import Unusable
from bianmin.kit.texts import Text

THREADS = 4
"""Threads a web process; each waits for the database most of its time."""

MOST_PROCESSES = 2


class PortTaken(Unusable):
    """Something else listens there."""

    code = "port-taken"
    text = Text(
        "{host}:{port} 已被其他程式使用，請以 --port 或 BIANMIN_PORT 指定其他埠。",
        "Something else already uses {host}:{port}: name another port with --port or BIANMIN_PORT.",
    )


class WrongPort(Unusable):
    """Not a port."""

    code = "wrong-port"
    text = Text("「{port}」不是可用的埠號（1–65535）。", '"{port}" is not a port number (1–65535).')


def port_from(given: str | None) -> int:
    """Return the port asked for, BIANMIN_PORT or 8000."""
    text = given or os.environ.get("BIANMIN_PORT") or "8000"
    if not text.isascii() or not text.isdigit() or not 0 < int(text) < 65536:  # noqa: PLR2004  (the highest port)
        raise WrongPort(port=text)
    return int(text)


def require_free(host: str, port: int) -> None:
    """Refuse where the address can't be bound."""
    with socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET, socket.SOCK_STREAM) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as error:
            raise PortTaken(host=host, port=port) from error


def web_server(host: str, port: int) -> Child:
    """Return the web server's process, not started yet."""
    processes = max(1, min(MOST_PROCESSES, os.cpu_count() or 1))
    words = python("-m", "granian", "bianmin.config.wsgi:application", "--interface", "wsgi", "--host", host)
    words += ["--port", str(port), "--workers", str(processes), "--blocking-threads", str(THREADS)]
    words += ["--respawn-failed-workers", "--workers-kill-timeout", "10", "--log-level", "error", "--no-ws"]
    environment = {
        "BIANMIN_PORT": str(port),
        "BIANMIN_DATABASE_POOL": str(THREADS + 2),
        "BIANMIN_DIE_WITH_PARENT": "1",
        "PYTHONUNBUFFERED": "1",
    }
    return Child("web", words, environment)


def answers(host: str, port: int, *, seconds: float, going_on: Callable[[], bool]) -> bool:
    """Wait until the server accepts connections; False where it doesn't in time or ``going_on`` says no."""
    until = monotonic() + seconds
    while monotonic() < until and going_on():
        try:
            with socket.create_connection((host, port), timeout=1):
                return True
        except OSError:  # not up yet
            sleep(0.05)
    return False
