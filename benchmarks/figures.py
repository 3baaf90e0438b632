"""Figures over many payments: counted directly, from closed months, from Parquet, and frozen with their records.

    BIANMIN_DATABASE_URL=… python benchmarks/figures.py [--payments 1000000] [--years 5]

Payments are made by one statement, spread over the years; all of it is rolled back at the end. Limits, at the full
20,000,000: all figures of a year ≤ 5 s in PostgreSQL and ≤ 1.5 s from Parquet, a page from closed months ≤ 200 ms;
freezing 1,000,000 records ≤ 10 s and ≤ 20 MB. The rival asks each figure with a select of its own.
"""

# ruff: noqa: PLC0415  (Django must be set up before its models are imported)

import argparse
import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from time import perf_counter
from unittest.mock import patch

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "bianmin.config.settings")

FULL = 20_000_000
DIRECT_S, PARQUET_S, PAGE_S, FREEZE_S, FREEZE_BYTES = 5.0, 1.5, 0.2, 10.0, 20_000_000
FROZEN = 1_000_000
MAKE = """
insert into payments_past_payment (receipt_id, paid_at, paid_on, method, amount, case_number, noted_at, noted_by)
select 'bench' || n, day + time '03:00', day, (array['cash', 'card', 'mobile', 'foreign_card', 'debit'])[1 + n % 5],
       1 + n * 7919 % 50000, '', now() - interval '2 days', 'bench'
  from (select n, date '2011-01-01' + (n * 104729 % ({years} * 365))::int as day
          from generate_series(1::bigint, {payments}) n) made
"""


def timed(name: str, limit: float, work: Callable[[], object]) -> bool:
    """Do something twice, tell the better time beside its limit, and whether it kept it."""
    spent = []
    for _ in range(2):
        begun = perf_counter()
        work()
        spent.append(perf_counter() - begun)
    best = min(spent)
    print(f"  {name:<46} {best:8.3f} s   limit {limit:7.3f} s   ×{best / limit:.2f}")
    return best <= limit


def main() -> int:
    """Measure; 1 where something is over its limit."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--payments", type=int, default=1_000_000)
    parser.add_argument("--years", type=int, default=5)
    asked = parser.parse_args()
    import django

    django.setup()
    from django.db import connection, transaction

    from bianmin.office.types import Actor
    from bianmin.reports.actions import close_months, freeze, write_history
    from bianmin.reports.figures import all_figures
    from bianmin.reports.queries import Period, history, snapshots
    from bianmin.reports.queries.measuring import measure
    from bianmin.reports.queries.sources import condition, fetched

    actor = Actor.system("bench")
    figures = [one for one in all_figures().values() if one.facts.code == "payments.receipts"]
    codes, facts = [one.code for one in figures], figures[0].facts
    year = Period.year(100)  # 2011, the first that is made
    kept = True

    def each_alone() -> None:
        for one in figures:
            params: dict[str, object] = {"first": year.first, "last": year.last}
            test = condition(facts, one.where, None, params)
            fetched(f"select count(*), sum(amount) from ({facts.sql}) facts where {test}", params)

    with (
        tempfile.TemporaryDirectory() as folder,
        patch.object(history, "bianmin_home", lambda: Path(folder)),
        transaction.atomic(),
    ):
        with connection.cursor() as cursor:
            cursor.execute(MAKE.format(payments=asked.payments, years=asked.years))
            cursor.execute("analyze payments_past_payment")
        print(f"{asked.payments:,} payments in {asked.years} years, {len(codes)} figures; limits are those of {FULL:,}")
        kept &= timed("a year, counted directly", DIRECT_S, lambda: measure(codes, year))
        timed("rival: a select a figure", DIRECT_S, each_alone)
        begun = perf_counter()
        write_history([facts.code], actor=actor)
        print(f"  {'(written as Parquet in':<46} {perf_counter() - begun:8.3f} s)")
        kept &= timed("a year, from Parquet", PARQUET_S, lambda: history.measure_history(codes, year))
        begun = perf_counter()
        close_months(actor=actor, anew=True)
        print(f"  {'(all months closed in':<46} {perf_counter() - begun:8.3f} s)")
        kept &= timed("a year, from closed months", PAGE_S, lambda: measure(codes, year))
        days = Period(year.first, year.last) if asked.payments // asked.years <= FROZEN else year.each_month[0]
        begun = perf_counter()
        number = freeze(days, codes, actor=actor)
        spent, frozen = perf_counter() - begun, snapshots.snapshot(number)
        share = max(frozen.records, 1) / FROZEN
        print(f"  frozen {frozen.records:,} records in {spent:.2f} s, {frozen.size:,} bytes;")
        print(f"  a million: {spent / share:.1f} s (limit 10), {frozen.size / share / 1e6:.1f} MB (limit 20)")
        kept &= spent / share <= FREEZE_S and frozen.size / share <= FREEZE_BYTES
        transaction.set_rollback(True)
    return int(not kept)


if __name__ == "__main__":
    sys.exit(main())
