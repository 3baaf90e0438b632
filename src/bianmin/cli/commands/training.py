"""Move the training office's clock forward and do what the nights in between would have done.

把訓練分署的時鐘往前移，並補做期間的夜間工作；真正的分署不受影響。
"""

import argparse
from datetime import date

from bianmin.cli.output import emit, say
from bianmin.kit import roc
from bianmin.kit.texts import t


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """By how far, or to which day."""
    how = parser.add_mutually_exclusive_group()
    how.add_argument("--forward", type=int, metavar="DAYS", help="so many days")
    how.add_argument("--to", type=date.fromisoformat, metavar="DATE", help="to a day, such as 2027-01-04")


def run(args: argparse.Namespace) -> int:
    """Move, run the nightly checks for the new day, and say which day it is; without a move say it alone."""
    from bianmin.jobs import nightly  # noqa: PLC0415  (Django is set up only now)
    from bianmin.kit.clock import today  # noqa: PLC0415  (Django is set up only now)
    from bianmin.office import actions  # noqa: PLC0415  (Django is set up only now)
    from bianmin.office.types import Actor  # noqa: PLC0415  (Django is set up only now)

    day = today()
    if args.forward is not None or args.to is not None:
        day = actions.move_clock(actor=Actor.system("training"), days=args.forward, to=args.to)
        nightly.run_now(day)
    if args.json:
        emit({"today": day.isoformat()})
    else:
        say(t("訓練分署今天是{day}。", "In the training office today is {iso}.").fill(day=roc.spoken(day), iso=day))
    return 0
