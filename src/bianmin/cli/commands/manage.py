"""Run one of Django's own commands, connected as the owner of the tables."""

import argparse

DATABASE = "owner"
APPS = "all"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Everything after ``manage`` is Django's."""
    parser.add_argument("words", nargs=argparse.REMAINDER, help="e.g. makemigrations --check")


def run(args: argparse.Namespace) -> int:
    """Hand the words to Django."""
    from django.core.management import execute_from_command_line  # noqa: PLC0415  (set up only now)

    execute_from_command_line(["bianmin manage", *args.words])
    return 0
