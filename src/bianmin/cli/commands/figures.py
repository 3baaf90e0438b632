"""Count the figures of a period; ``--list`` says what they are.

統計數字：期間寫 111（年）、110H1（半年）、110Q2（季）、109-05（月）或 109-01..109-12。
"""

import argparse
from typing import TYPE_CHECKING, Any

from bianmin.cli.output import emit, say

if TYPE_CHECKING:
    from bianmin.reports.queries.measuring import Measured


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Take a period, some codes, or ask for the list."""
    parser.add_argument("--period", help="111, 110H1, 110Q2, 109-05, 109-01..109-12 (ROC years)")
    parser.add_argument("--code", action="append", help="one figure alone; may stand several times")
    parser.add_argument("--site", help="of one site of the office, by its code")
    parser.add_argument("--write-history", action="store_true", help="write all facts out as Parquet, a year a file")
    parser.add_argument("--from-history", action="store_true", help="count from those files, not from the database")
    parser.add_argument("--list", action="store_true", help="what figures there are, with their definitions")


def run(args: argparse.Namespace) -> int:
    """Print figures, or what they mean."""
    from bianmin.kit.errors import Unusable  # noqa: PLC0415  (needs Django set up)
    from bianmin.kit.texts import t  # noqa: PLC0415  (as above)
    from bianmin.reports.queries import Period  # noqa: PLC0415  (as above)
    from bianmin.reports.queries.measuring import measure  # noqa: PLC0415  (as above)

    if args.list:
        return _list(args)
    if args.write_history:
        return _write_history(args)
    if not args.period:
        raise Unusable(t("請以 --period 指定期間，或以 --list 列出統計項目。", "Give --period, or --list."))
    period = Period.parse(args.period)
    if args.from_history:
        from bianmin.reports.queries.history import measure_history  # noqa: PLC0415  (DuckDB is loaded by this alone)

        found = measure_history(args.code, period)
    else:
        found = measure(args.code, period, args.site)
    if args.json:
        emit([_row(one) for one in found])
    else:
        for one in found:
            say(f"{one.display:>16} {one.figure.unit.zh:<3} {one.figure.code:<40} {one.figure.title.zh}")
    return 0


def _row(one: "Measured") -> dict[str, Any]:
    from bianmin.reports.queries.snapshots import plain_number  # noqa: PLC0415  (needs Django set up)

    return {
        "code": one.figure.code,
        "title": one.figure.title.zh,
        "title_en": one.figure.title.en,
        "value": plain_number(one.value),
        "display": one.words.zh if one.words else one.display,
        "unit": one.figure.unit.zh,
        "records": one.records,
        **({"withheld": True} if one.withheld else {}),
    }


def _write_history(args: argparse.Namespace) -> int:
    from bianmin.office.types import Actor  # noqa: PLC0415  (needs Django set up)
    from bianmin.reports.actions.history import write_history  # noqa: PLC0415  (as above)

    written = write_history(actor=Actor.system("command"))
    if args.json:
        emit(written)
    else:
        for code, records in written.items():
            say(f"{records:>12,}  {code}")
    return 0


def _list(args: argparse.Namespace) -> int:
    from bianmin.reports.figures import all_figures  # noqa: PLC0415  (needs Django set up)

    figures = list(all_figures().values())
    if args.json:
        emit(
            [
                {
                    "code": one.code,
                    "title": one.title.zh,
                    "title_en": one.title.en,
                    "unit": one.unit.zh,
                    "definition": one.definition.zh,
                    "definition_en": one.definition.en,
                    "formula": one.formula.zh,
                    "formula_en": one.formula.en,
                }
                for one in figures
            ]
        )
    else:
        for one in figures:
            say(f"{one.code:<40} {one.title.zh}（{one.unit.zh}）：{one.definition.zh}")
    return 0
