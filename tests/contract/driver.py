"""Runs commands one after another, each in a forked process of its own, with what they need loaded once.

To a command it is a fresh process: its own words, environment, standard streams and exit status. Only the
seconds in which Python loads modules are saved. One request a line on standard input, one answer a line back.
"""

import contextlib
import importlib
import json
import os
import sys
import traceback
from pathlib import Path
from types import ModuleType
from typing import Any


def main() -> None:
    """Serve until standard input ends, with the private database kept running meanwhile."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "bianmin.config.settings")
    import django  # noqa: PLC0415  (this process is all there is to it)

    django.setup()
    from bianmin.cli import main as entrance  # noqa: PLC0415  (Django is set up before tables are loaded)
    from bianmin.kit import database  # noqa: PLC0415  (Django is set up before tables are loaded)

    for dotted in entrance.command_modules().values():
        __import__(dotted)
    with database.running("app"):
        print("ready", flush=True)  # noqa: T201  (read by the process that started this one)
        for line in sys.stdin:
            asked = json.loads(line)
            child = os.fork()
            if child == 0:
                _command(entrance, asked)
            _, status = os.waitpid(child, 0)
            print(os.waitstatus_to_exitcode(status), flush=True)  # noqa: T201  (read by the process that started this one)


def _command(entrance: ModuleType, asked: dict[str, Any]) -> None:
    status = 120
    try:
        null = os.open(os.devnull, os.O_RDONLY)
        os.dup2(null, 0)
        for number, name in ((1, "out"), (2, "err")):
            target = os.open(Path(str(asked["folder"])) / name, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
            os.dup2(target, number)
        os.environ.update(asked["environment"])
        os.environ.pop("BIANMIN_DATABASE_ROLE", None)
        try:
            if "call" in asked:
                module, _, name = str(asked["call"]).partition(":")
                getattr(importlib.import_module(module), name)()
                status = 0
            else:
                status = entrance.main(asked["words"])
        except SystemExit as ending:
            status = int(ending.code or 0)
        except BaseException:  # noqa: BLE001  (as Python itself would end)
            traceback.print_exc()
            status = 1
        for stream in (sys.stdout, sys.stderr):
            with contextlib.suppress(OSError):  # the other end is gone: nobody reads
                stream.flush()
    finally:
        os._exit(status)


if __name__ == "__main__":
    main()
