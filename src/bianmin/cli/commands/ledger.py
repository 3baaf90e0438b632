"""Run every standing check on money; status 1 where one finds something.

帳務檢核：借貸、欠款、收據連號、暫收、應付、收款檔等。
"""

import argparse

from bianmin.cli.output import emit, say


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """One word so far: check."""
    parser.add_argument("word", choices=("check",), help="run the checks")


def run(args: argparse.Namespace) -> int:
    """Print each check with what it found."""
    from bianmin.payments import queries  # noqa: PLC0415  (needs Django set up)

    checks = queries.ledger_checks()
    if args.json:
        emit(
            [{"code": c.code, "title": c.title.zh, "title_en": c.title.en, "violations": c.violations} for c in checks]
        )
    else:
        for check in checks:
            say(f"{'✓' if not check.violations else '✗'} {check.violations:>6,}  {check.title.zh}  {check.title.en}")
            for row in check.rows:
                say("          " + ", ".join(f"{name}={value}" for name, value in row.items()))
    return 1 if any(check.violations for check in checks) else 0
