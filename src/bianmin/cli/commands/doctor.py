"""Tell what this installation has and lacks.

檢查本系統：資料庫、字型、背景作業、帳務、金鑰。
"""

import argparse

from bianmin.cli.output import emit, say

MARKS = {"ok": "✓", "warn": "!", "fail": "✗"}

APPS = "all"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Nothing to choose."""
    parser.set_defaults()


def run(args: argparse.Namespace) -> int:
    """Ask every question; status 1 where something fails."""
    from bianmin.cli.health.checks import examine  # noqa: PLC0415  (needs Django set up)

    answers = list(examine())
    if args.json:
        emit(
            [
                {"code": one.code, "title": one.title.zh, "title_en": one.title.en,
                 "state": one.state, "detail": one.detail.zh, "detail_en": one.detail.en}
                for one in answers
            ]
        )  # fmt: skip
    else:
        for one in answers:
            say(f"{MARKS[one.state]} {one.title.zh} {one.title.en}\n    {one.detail.zh}\n    {one.detail.en}")
    return 1 if any(one.state == "fail" for one in answers) else 0
