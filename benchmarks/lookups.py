"""Lists and searches in an office of millions of cases: every filter and sort offered, at the first and a late page.

    BIANMIN_DATABASE_URL=… python benchmarks/lookups.py [--cases 5000000] [--rounds 5] [--page 10000]

Each is asked ``--rounds`` times through the queries the console asks; the median is told against its
limit of 30 ms. The late page is that reached after `--page` pages of 50, by its key. In the same run
what people would use instead: the same page by OFFSET through the mapper, and a search by name with LIKE.
"""

# ruff: noqa: PLC0415  (Django must be set up before its models are imported)

import argparse
import os
import sys
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE)]
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "bianmin.config.lean")

MOST_MS, SIZE = 30.0, 50


def timed(ask: Callable[[], object], rounds: int) -> float:
    """Return the median in milliseconds; the first round warms up and isn't counted."""
    ask()
    spent = []
    for _ in range(rounds):
        started = perf_counter()
        ask()
        spent.append((perf_counter() - started) * 1000)
    return median(spent)


def asked() -> Iterator[tuple[str, Any]]:
    """Yield the filters the console offers, each with every sort offered with it."""
    from django.db import connection

    from bianmin.cases import queries
    from bianmin.cases.types import Filters

    with connection.cursor() as cursor:
        cursor.execute("select section_id, agency_id, word, batch_id, received_on from cases_case order by id limit 1")
        section, agency, word, batch, day = cursor.fetchone()
    chosen: dict[str, dict[str, Any]] = {
        "all": {},
        "type word": {"word": word},
        "agency": {"agency_id": agency},
        "batch": {"batch_id": batch},
        "received since": {"received_from": date(day.year - 2, 1, 1)},
        "limitation until": {"limit_to": date(day.year + 3, 1, 1)},
        "amount from": {"amount_from": 5_000},
    }
    for name, values in chosen.items():
        for where in ({}, {"section_id": section}):
            for state in ("", "active"):
                filters = Filters(**values, **where, state=state)
                for sort in queries.sorts_for(filters):
                    label = " ".join(filter(None, (name, "one section" if where else "", state, "by", sort)))
                    yield label, Filters(**values, **where, state=state, sort=sort)


def late_key(filters: Any, rows: int) -> str:  # noqa: ANN401  (whatever the measured or tested call takes)
    """Return the key after so many rows, or of the middle of a shorter list."""
    from django.db import connection

    from bianmin.cases.queries import listing

    sort = listing._SORTS[filters.sort]  # noqa: SLF001  (the benchmark walks what a person would leaf through)
    sql, values = listing._conditions(filters)  # noqa: SLF001  (Django's own way to a model's columns)
    inner = sql.format(column=f", c.{sort.column} as key", where="", order="")
    direction = "desc" if sort.descending else "asc"
    with connection.cursor() as cursor:
        for skip in (rows, rows // 10, rows // 100):
            cursor.execute(
                f"select n.key, n.id {inner} order by n.key {direction}, n.id {direction} offset {skip} limit 1", values
            )
            found = cursor.fetchone()
            if found:
                return f"{found[0]}_{found[1]}"
    return ""


def main() -> int:
    """Measure and print; 1 where a limit is passed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cases", type=int, default=0)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--page", type=int, default=10_000)
    args = parser.parse_args()
    import django

    django.setup()
    from django.db import connection
    from fill import at_least

    from bianmin.cases import queries
    from bianmin.cases.models import Case

    print(f"{at_least(args.cases):,} cases; medians in ms, limit {MOST_MS:.0f}")
    passed = 0

    def tell(label: str, ms: float) -> None:
        nonlocal passed
        passed += ms > MOST_MS
        print(f"  {label:<48} {ms:7.1f}{'  OVER' if ms > MOST_MS else ''}", flush=True)

    for label, filters in asked():
        tell(label, timed(lambda f=filters: queries.list_cases(f, size=SIZE), args.rounds))  # type: ignore[misc]  # the library has no types
        key = late_key(filters, args.page * SIZE)
        if key:
            tell(
                f"{label}, late", timed(lambda f=filters, k=key: queries.list_cases(f, after=k, size=SIZE), args.rounds)
            )  # type: ignore[misc]  # the library has no types
    with connection.cursor() as cursor:
        cursor.execute("select obligor_name, number, agency_ref from cases_case order by id desc offset 1000 limit 1")
        name, number, reference = cursor.fetchone()
        # Of an obligor whose identifier is kept as intake keeps it (the copies have made-up hashes).
        cursor.execute("select c.id from cases_case c where c.id < 10000000 order by c.id desc offset 1000 limit 1")
        known = queries.identifier(cursor.fetchone()[0])
    found = queries.search(known)
    assert found.rows, "a full identifier finds its cases"
    asked_for = {
        "full identifier": known, "unknown identifier": "A123456789", "name": name, "part of a name": name[:2],
        "one character": name[:1], "number": number, "reference": reference,
    }  # fmt: skip
    for label, words in asked_for.items():
        tell(f"search by {label}", timed(lambda w=words: queries.search(w), args.rounds))  # type: ignore[misc]  # the library has no types
    tell("what is to be done today, one section", timed(lambda: queries.work_today(1), args.rounds))
    tell("what is to be done today, the office", timed(queries.work_today, args.rounds))
    year = date.today().year  # noqa: DTZ011  (the machine's own day will do here)
    tell(
        "the months of two years", timed(lambda: queries.monthly(date(year - 1, 1, 1), date(year, 12, 1)), args.rounds)
    )
    offset = args.page * SIZE
    rows = Case.objects.filter(status="open").select_related("agency", "section", "obligor")
    print(
        f"  instead: OFFSET {offset:,} through the mapper"
        f" {timed(lambda: list(rows.order_by('-received_on', '-id')[offset : offset + SIZE]), 1):17.1f}"
    )
    like = Case.objects.filter(obligor_name__contains=name[:2]).order_by("-id")
    print(f"  instead: LIKE over the names {timed(lambda: list(like[:SIZE]), 1):28.1f}")
    return int(passed > 0)


if __name__ == "__main__":
    sys.exit(main())
