"""Run background jobs, the clock, and what follows from events.

執行背景作業、排程與事件的後續作業。
"""

import argparse


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Nothing to choose."""
    parser.set_defaults()


def run(_args: argparse.Namespace) -> int:
    """Work until SIGTERM or SIGINT."""
    from bianmin.jobs.worker import work  # noqa: PLC0415  (needs Django set up)

    work()
    return 0
