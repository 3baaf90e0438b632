"""Run the web server alone.

只啟動網站。
"""

import argparse

from bianmin.cli.output import say
from bianmin.cli.serving.addresses import welcome
from bianmin.cli.serving.watch import Ending, watch
from bianmin.cli.serving.web import answers, port_from, require_free, web_server
from bianmin.kit import database

DATABASE = None


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The address to serve on."""
    parser.add_argument("--host", default="127.0.0.1", help="address to serve on (default 127.0.0.1)")
    parser.add_argument("--port", help="port (default: BIANMIN_PORT or 8000)")


def run(args: argparse.Namespace) -> int:
    """Serve until SIGTERM or SIGINT."""
    port = port_from(args.port)
    require_free(args.host, port)
    with Ending() as ending, database.running("app"):
        web = web_server(args.host, port)
        web.start()
        if answers(args.host, port, seconds=90, going_on=lambda: not ending.wished and web.keep_alive()):
            say(welcome(args.host, port))
        return watch([web], ending, database.keep)
