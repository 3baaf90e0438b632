"""Take in a file of money lines from the stores, a bank or the card acquirer.

收款檔入帳：超商、虛擬帳號、信用卡、camt.053、MT940。同一筆再送一次不會重複入帳。
"""

import argparse
import getpass
from dataclasses import asdict
from pathlib import Path

from bianmin.cli.commands.deadline import day_from
from bianmin.cli.output import emit, progress, say
from bianmin.kit.errors import Unusable
from bianmin.kit.texts import t

LAYOUTS = ("store", "virtual-account", "card", "camt053", "mt940")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """A file and its layout."""
    parser.add_argument("file", type=Path, help="the file as it came")
    parser.add_argument("--layout", required=True, choices=LAYOUTS, help="which form the file has")
    parser.add_argument(
        "--on", metavar="DATE", help="the day it is booked on: YYYY-MM-DD or a ROC date (default: today)"
    )


def run(args: argparse.Namespace) -> int:
    """Take the file in wholly, or say in a sentence why it can't be."""
    from bianmin.office.types import Actor  # noqa: PLC0415  (needs Django set up)
    from bianmin.payments import actions  # noqa: PLC0415  (Django is set up only now)

    path: Path = args.file
    if not path.is_file():
        raise Unusable(t("找不到檔案：{path}", "There is no such file: {path}").fill(path=path))
    try:
        result = actions.collect(
            path,
            layout=args.layout,
            actor=Actor.system(f"bianmin collect ({getpass.getuser()})"),
            file_name=path.name,
            on=day_from(args.on) if args.on else None,
            progress=progress(t("收款", "Collecting")),
        )
    except OSError as problem:
        raise Unusable(t("無法讀取檔案：{path}", "The file can't be read: {path}").fill(path=path)) from problem
    if args.json:
        emit(asdict(result))
        return 0
    say(
        t(
            "{lines:,} 筆：相符 {matched:,}、溢繳 {over:,}、不足 {under:,}、暫收 {suspense:,}、"
            "重複 {repeats:,}、無法讀取 {bad:,};"
            "沖入 {amount_matched:,} 元，暫收 {amount_suspense:,} 元。",
            "{lines:,} lines: matched {matched:,}, over {over:,}, under {under:,}, suspense {suspense:,}, "
            "repeats {repeats:,}, bad {bad:,}; NT${amount_matched:,} allocated, NT${amount_suspense:,} suspended.",
        ).fill(**asdict(result))
    )
    return 0
