"""Explain when a period ends: its rule, its start, each day skipped and why.

期限試算：依據、起算日、跳過的日子與原因、屆滿日。
"""

import argparse
from datetime import date

from bianmin.cli.output import emit, say
from bianmin.kit import periods, roc
from bianmin.kit.errors import Unusable
from bianmin.kit.texts import t


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """A rule and a day, or the list of rules."""
    parser.add_argument("rule", nargs="?", help="a named rule, days:N or workdays:N")
    parser.add_argument("--from", dest="start", metavar="DATE", help="the day it starts from: YYYY-MM-DD or a ROC date")
    parser.add_argument("--list", action="store_true", help="list the named rules")


def run(args: argparse.Namespace) -> int:
    """Print one deadline, or the rules."""
    from bianmin.office import queries  # noqa: PLC0415  (needs Django set up)

    if args.list:
        rules = [
            {"rule": rule.code, "title": rule.title.zh, "title_en": rule.title.en,
             "unit": rule.unit, "number": rule.number, "basis": rule.basis.zh, "basis_en": rule.basis.en}
            for rule in periods.RULES.values()
        ]  # fmt: skip
        if args.json:
            emit(rules)
        else:
            say("\n".join(f"{one['rule']:<28} {one['title']} {one['title_en']}" for one in rules))
        return 0
    if not args.rule or not args.start:
        raise Unusable(t("請指明期限規則與 --from 日期。", "Name a rule and the day it starts from (--from DATE)."))
    found = queries.deadline(args.rule, day_from(args.start))
    if args.json:
        emit(
            {
                "rule": found.rule,
                "basis": found.basis.zh,
                "basis_en": found.basis.en,
                "start": found.start,
                "due": found.due,
                "skipped": [{"date": one.date, "why": one.why.zh, "why_en": one.why.en} for one in found.skipped],
                "explanation": found.explanation.zh,
                "explanation_en": found.explanation.en,
            }
        )
    else:
        say(found.explanation)
        for one in found.skipped:
            say(f"  {one.date.isoformat()}  {one.why.zh}  {one.why.en}")
    return 0


def day_from(text: str) -> date:
    """Return the day written as YYYY-MM-DD or as a ROC date; Unusable for anything else."""
    try:
        return date.fromisoformat(text)
    except ValueError:  # not a western day: read as one of the Republic
        found = roc.parse(text)
    if found is None:
        raise Unusable(
            t(
                "「{text}」不是日期（例：2026-08-31 或 115/08/31）。",
                '"{text}" is not a date (2026-08-31 or 115/08/31).',
            ).fill(text=text)
        )
    return found
