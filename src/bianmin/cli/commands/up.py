"""Run the whole office: database, web server, background jobs and clock.

啟動全部服務：資料庫、網站、背景作業與時鐘。
"""

import argparse
import subprocess

from bianmin.cli.output import say
from bianmin.cli.serving.addresses import welcome
from bianmin.cli.serving.migrated import is_migrated
from bianmin.cli.serving.processes import Child, python
from bianmin.cli.serving.watch import Ending, watch
from bianmin.cli.serving.web import answers, port_from, require_free, web_server
from bianmin.kit import database
from bianmin.kit.texts import t

DATABASE = None

START_SECONDS = 90.0


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The address to serve on."""
    parser.add_argument("--host", default="127.0.0.1", help="address to serve on (default 127.0.0.1)")
    parser.add_argument("--port", help="port (default: BIANMIN_PORT or 8000)")


def run(args: argparse.Namespace) -> int:
    """Serve until SIGTERM or SIGINT; nothing is left running behind."""
    port = port_from(args.port)
    require_free(args.host, port)
    with Ending() as ending, database.running("app"):
        if not is_migrated():
            status = subprocess.run(python("-m", "bianmin.cli.main", "migrate"), check=False).returncode
            if status or ending.wished:
                return status
        web = web_server(args.host, port)
        worker = Child("worker", python("-m", "bianmin.cli.main", "worker"))
        web.start()
        try:
            ready = answers(
                args.host, port, seconds=START_SECONDS, going_on=lambda: not ending.wished and web.keep_alive()
            )
        except BaseException:
            web.ask_to_end()
            raise
        if ready:
            # Only now: two starts at once would make the first page wait twice as long.
            worker.start()
            say(welcome(args.host, port))
        elif not ending.wished:
            web.ask_to_end()
            say(t("網站未能啟動。", "The web server did not start."))
            return 1
        return watch([web, worker], ending, database.keep)
