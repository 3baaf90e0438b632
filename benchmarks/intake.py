"""Intake of a transfer file into a full office, against its limit: the raw COPY of the very same rows.

    BIANMIN_DATABASE_URL=… python benchmarks/intake.py [--existing 1000000] [--lines 50000] [--rounds 3] [--rivals]

The database must be migrated and is filled up to ``--existing`` cases first (through intake itself).
Each round takes one file in by the product and copies the rows of another by COPY into the same
tables, with the same indexes and foreign keys, committed; both files are first taken in and rolled
back, so that both meet the same warm pages. Prints the ratio of the medians (limit: 1.6) and the
peak memory of the client process that took the file in (limit: 150 MB). ``--rivals`` adds what
people would use instead (benchmarks/intake_rivals.py), in rows a second.
"""

# ruff: noqa: PLC0415, ANN401  (Django must be set up before its models are imported)

import argparse
import json
import os
import subprocess
import sys
import tempfile
from datetime import date
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE)]
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "bianmin.config.lean")

ON = date(2026, 8, 31)
MOST_RATIO, MOST_MEGABYTES = 1.6, 150
#: Tables an intake writes, in the order in which they are copied, with the condition that finds its rows.
TABLES = {
    "cases_batch": "id = %(batch)s",
    "cases_obligor": "id > %(obligor)s",
    "cases_case": "batch_id = %(batch)s",
    "cases_intake_entry": "batch_id = %(batch)s",
    "cases_assignment_entry": "batch_id = %(batch)s",
    "payments_receivable": "case_id in (select id from cases_case where batch_id = %(batch)s)",
    "payments_entry": "source = 'batch' and source_id = %(batch)s",
    "payments_reference": "case_id in (select id from cases_case where batch_id = %(batch)s)",
}


def take(path: Path, on: date = ON) -> Any:
    """Take a file in, as the command does."""
    from bianmin.cases import actions
    from bianmin.office.types import Actor

    return actions.take_transfer(path, actor=Actor.system("benchmark"), file_name=path.name, source="command", on=on)


def peak_megabytes() -> float:
    """Return the most memory this process has had; getrusage would count the parent's before the fork."""
    found = Path("/proc/self/status").read_text(encoding="ascii").partition("VmHWM:")[2].split()[0]
    return int(found) / 1024


def child(path: Path) -> None:
    """Take a file in and print how long it took with its commit, and this process's peak memory."""
    from django.db import connection

    connection.ensure_connection()
    before = peak_megabytes()
    started = perf_counter()
    result = take(path)
    seconds = perf_counter() - started
    peak = peak_megabytes()
    print(json.dumps({"seconds": seconds, "peak": peak, "before": before, "accepted": result.accepted}))


def timed_intake(path: Path) -> dict[str, float]:
    """Take a file in with a process of its own."""
    made = subprocess.run([sys.executable, __file__, "--child", str(path)], check=True, capture_output=True, text=True)
    return dict(json.loads(made.stdout.splitlines()[-1]))


def rehearse(path: Path, folder: Path) -> dict[str, Path]:
    """Take a file in, keep the rows it would make as COPY files, and roll back."""
    from django.db import connection, transaction

    kept: dict[str, Path] = {}
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("select coalesce(max(id), 0) from cases_obligor")
        values = {"obligor": cursor.fetchone()[0]}
        values["batch"] = take(path).batch
        for table, condition in TABLES.items():
            kept[table] = folder / f"{path.stem}-{table}"
            with (
                kept[table].open("wb") as file,
                cursor.copy(f"copy (select * from {table} where {condition}) to stdout" % values) as rows,
            ):
                for block in rows:
                    file.write(block)
        cursor.execute("select year, word, last from cases_serial_counter")
        kept["counters"] = folder / f"{path.stem}-counters"
        kept["counters"].write_text(json.dumps(cursor.fetchall()))
        transaction.set_rollback(True)
    return kept


def timed_copy(kept: dict[str, Path]) -> float:
    """Copy the kept rows into the same tables in one transaction; return the seconds, commit included."""
    from django.db import connection, transaction

    started = perf_counter()
    with transaction.atomic(), connection.cursor() as cursor:
        for table in TABLES:
            with kept[table].open("rb") as file, cursor.copy(f"copy {table} from stdin") as copy:
                while block := file.read(1 << 16):
                    copy.write(block)
        for year, word, last in json.loads(kept["counters"].read_text()):
            cursor.execute(
                "insert into cases_serial_counter (year, word, last) values (%s, %s, %s) "
                "on conflict (year, word) do update set last = excluded.last",
                [year, word, last],
            )
    return perf_counter() - started


def fill(existing: int, folder: Path) -> int:
    """Bring the office up to a number of cases; return the first serial that no reference has."""
    from django.db import connection
    from generate import make

    with connection.cursor() as cursor:
        cursor.execute("select count(*), coalesce(max(id), 0) from cases_case")
        there, last = cursor.fetchone()
    first = int(last) + 10_000_000 + int(perf_counter())
    while there < existing:
        path = folder / "existing.csv"
        make(path, min(existing - there, 200_000) + 1, seed=first, first=first, on=date(2026, 7, 31))
        there += take(path, date(2026, 7, 31)).accepted
        first += 200_001
    if existing:
        with connection.cursor() as cursor:
            for table in TABLES:
                cursor.execute(f"vacuum analyze {table}")
    return first


def main() -> int:
    """Run the rounds and print the figures; 1 where a limit is passed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--existing", type=int, default=1_000_000)
    parser.add_argument("--lines", type=int, default=50_000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--rivals", action="store_true")
    parser.add_argument("--child", type=Path)
    args = parser.parse_args()
    import django

    django.setup()
    if args.child:
        child(args.child)
        return 0
    from generate import make

    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        first = fill(args.existing, folder)
        intakes: list[dict[str, float]] = []
        copies: list[float] = []
        for number in range(args.rounds):
            ours, raw = folder / f"ours{number}.csv", folder / f"raw{number}.csv"
            for place, path in enumerate((ours, raw)):
                start = first + (2 * number + place) * args.lines
                make(path, args.lines, seed=start, first=start, on=ON)
            rehearse(ours, folder)
            intakes.append(timed_intake(ours))
            copies.append(timed_copy(rehearse(raw, folder)))
            print(
                f"  round {number + 1}: intake {intakes[-1]['seconds']:.2f} s, raw COPY {copies[-1]:.2f} s", flush=True
            )
    seconds, limit = median(one["seconds"] for one in intakes), median(copies)
    peak = max(one["peak"] for one in intakes)
    ratio = seconds / limit
    print(f"{args.lines:,} lines into {args.existing:,} cases: {seconds:.2f} s, {args.lines / seconds:,.0f} lines/s")
    print(f"raw COPY of the same rows: {limit:.2f} s; ratio {ratio:.2f} (limit {MOST_RATIO})")
    print(
        f"peak memory of the client: {peak:.0f} MB (limit {MOST_MEGABYTES} MB), "
        f"of it {intakes[0]['before']:.0f} MB before the file"
    )
    if args.rivals:
        from intake_rivals import run as run_rivals

        run_rivals(args.lines / seconds)
    return int(ratio > MOST_RATIO or peak > MOST_MEGABYTES)


if __name__ == "__main__":
    sys.exit(main())
