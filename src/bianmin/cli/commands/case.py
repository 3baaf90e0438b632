"""Print what cases owe, how they can be paid and what was paid on them.

案件款項：應納、已繳、調整、尚欠、銷帳編號、虛擬帳號、超商條碼與繳款紀錄。
"""

import argparse
import json
import sys
from collections.abc import Iterator

from bianmin.cli.output import emit, say
from bianmin.kit.errors import Unusable
from bianmin.kit.texts import t

_MOST_DIGITS = 18


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Numbers, or a batch."""
    parser.add_argument("number", nargs="*", help="a case number; several give a list")
    parser.add_argument("--batch", metavar="ID", help="all cases of a transfer file, in the order of its lines")


def run(args: argparse.Namespace) -> int:
    """Print one object for one number, a list for several or a batch."""
    from bianmin.payments import queries  # noqa: PLC0415  (needs Django set up)

    if bool(args.number) == bool(args.batch):
        raise Unusable(t("請指明案號，或以 --batch 指明批號。", "Give case numbers, or a batch with --batch ID."))
    if args.batch:
        if not (args.batch.isascii() and args.batch.isdigit() and len(args.batch) <= _MOST_DIGITS):
            raise Unusable(t("批號應為正整數。", "A batch's id is a whole number above 0."))
        found = queries.case_objects(batch_id=int(args.batch))
    else:
        found = queries.case_objects(numbers=args.number)
    if not args.json:
        for one in found:
            say("{number}  {status}  {balance:,}".format(**one))
    elif args.batch or len(args.number) > 1:
        _emit_list(found)
    else:
        emit(next(found))
    return 0


def _emit_list(objects: Iterator[dict[str, object]]) -> None:
    """Write a JSON list as it comes, so that a batch of a million needs no memory."""
    before = "["
    for one in objects:
        sys.stdout.write(before + json.dumps(one, ensure_ascii=False))
        before = ",\n"
    sys.stdout.write("[]\n" if before == "[" else "]\n")
    sys.stdout.flush()
