"""Collect a store file against many receivables, beside the limit and beside what people would write instead.

    BIANMIN_DATABASE_URL=… python benchmarks/collect.py [--lines 100000] [--receivables 2000000] [--rounds 3]

The limit is the raw COPY of the very rows that result (lines, payments, suspense, ledger) with the same
indexes and keys, and one UPDATE of the receivables from a table of the results, committed. Both run in
turns, on lines of the same shape; the ratio of the medians is what counts (bound: 1.25). The rival is a
loop over the lines with the ORM, measured on a share of them. Makes and drops its own database.
"""

import argparse
import os
import statistics
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from random import Random
from time import perf_counter
from urllib.parse import urlsplit, urlunsplit

import psycopg

sys.path[:0] = [str(Path(__file__).resolve().parents[1]), str(Path(__file__).resolve().parent)]
import generate  # noqa: E402  (stands beside this file)

DAY = date(2026, 8, 1)
NAME = "bianmin_bench_collect"
BOUND = 1.25
RESULTS = {
    "lines": (
        "payments_collection_line",
        (
            "id, file_id, line_no, identity, repeats_identity, outcome, why, reference, amount, paid_at, case_id,"
            " allocated, payer, note, raw"
        ),
        "file_id = {file}",
    ),
    "payments": (
        "payments_payment",
        "id, case_id, channel, method, amount, paid_at, paid_on, taken_on, line_id, reversed_why",
        "line_id in (select id from payments_collection_line where file_id = {file})",
    ),
    "suspense": (
        "payments_suspense_item",
        "id, line_id, case_id, reason, channel, amount, remaining, arose_on",
        "line_id in (select id from payments_collection_line where file_id = {file})",
    ),
    "entries": (
        "payments_entry",
        "id, at, on_date, debit_id, credit_id, amount, movement, case_id, agency_id, source, source_id, who",
        "at = (select taken_at from payments_collection_file where id = {file}) and source <> 'batch'",
    ),
}
BATCH = """
insert into cases_batch (sha256, file_name, encoding, source, taken_by, received_on, taken_at, received, accepted,
                         refused, faults, seconds)
values (%s, '', '', '', '', date '2026-08-01', now(), 0, 0, 0, '{}', 0)
returning id
"""
CASES = """
insert into cases_case (number, year, word, serial, batch_id, line_no, agency_id, agency_ref, obligor_id, obligor_name,
    section_id, status, received_on, title_no, cause, obligation_date, served_date, due_date, final_date, address,
    postal_code, representative, attachments, principal, surcharge, interest, costs, amount_due, limit_on,
    suspended_days, ended_why)
select '115年度健執字第' || lpad((%(first)s + n)::text, 8, '0') || '號', 115, '健執', %(first)s + n, %(batch)s, n + 1,
       %(agency)s, 'B' || %(first)s + n, %(obligor)s, '測試', %(section)s, 'open', date '2026-08-01', '測試', '測試',
       date '2026-01-01', date '2026-01-01', date '2026-01-01', date '2026-01-01', '測試', '', '', '',
       1000 + n %% 9000, n %% 300, n %% 7 * 10, n %% 2 * 30, 1000 + n %% 9000 + n %% 300 + n %% 7 * 10 + n %% 2 * 30,
       date '2031-01-01', 0, ''
from generate_series(1, %(count)s) n
"""


@contextmanager
def own_database(url: str) -> Iterator[None]:
    """Make a database for this run, migrated, and drop it afterwards."""
    with psycopg.connect(url, autocommit=True) as server:
        server.execute(f"drop database if exists {NAME}")
        server.execute(f"create database {NAME}")
    parts = urlsplit(url)
    os.environ["BIANMIN_DATABASE_URL"] = urlunsplit(parts._replace(path=f"/{NAME}"))
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "bianmin.config.settings")
    import django  # noqa: PLC0415  (the environment is ready only now)
    from django.core.management import call_command  # noqa: PLC0415  (loaded only where it is used: commands start lean)

    django.setup()
    call_command("migrate", verbosity=0)
    from bianmin.office.actions import ensure_default_branch  # noqa: PLC0415  (loaded only where it is used: commands start lean)

    ensure_default_branch()
    try:
        yield
    finally:
        from django.db import connections  # noqa: PLC0415  (loaded only where it is used: commands start lean)

        connections.close_all()
        with psycopg.connect(url, autocommit=True) as server:
            server.execute(f"drop database if exists {NAME} with (force)")


def fill(count: int) -> None:
    """Make ``count`` cases with their receivables, through the book the intake uses."""
    from django.db import connection, transaction  # noqa: PLC0415  (loaded only where it is used: commands start lean)

    from bianmin.cases import actions as cases  # noqa: PLC0415  (loaded only where it is used: commands start lean)
    from bianmin.office.types import Actor  # noqa: PLC0415  (loaded only where it is used: commands start lean)
    from bianmin.payments.actions import Receivables  # noqa: PLC0415  (loaded only where it is used: commands start lean)

    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "first.csv"
        generate.make(path, 20, seed=1, first=1, on=DAY)
        cases.take_transfer(path, actor=Actor.system("bench"), file_name=path.name, source="command", on=DAY)
    with connection.cursor() as cursor:
        cursor.execute("select agency_id, obligor_id, section_id from cases_case order by id limit 1")
        agency, obligor, section = cursor.fetchone()
        done = 0
        while done < count:
            part = min(200_000, count - done)
            with transaction.atomic():
                cursor.execute(
                    BATCH,
                    [f"bench{done}"],
                )
                batch = cursor.fetchone()[0]
                names = {"agency": agency, "obligor": obligor, "section": section, "batch": batch}
                cursor.execute(CASES, names | {"count": part, "first": done + 1000})
                Receivables().open_batch(cursor, batch, DAY)
            done += part
        cursor.execute("vacuum analyze")


def write_file(path: Path, count: int, random: Random) -> None:
    """Write a store file: exact and part payments, some too much, some of unknown cases, a few twice."""
    from django.db import connection  # noqa: PLC0415  (loaded only where it is used: commands start lean)

    from tests.factories.payments import store_line  # noqa: PLC0415  (loaded only where it is used: commands start lean)

    with connection.cursor() as cursor:
        cursor.execute(
            "select f.value, r.balance from payments_receivable r join payments_reference f on f.case_id = r.case_id"
            " and f.kind = 'write_off' where r.balance > 0 order by random() limit %s",
            [count],
        )
        owed = cursor.fetchall()
    with path.open("w", encoding="ascii") as file:
        for number in range(count):
            reference, balance = owed[number % len(owed)]
            draw = random.random()
            amount = balance if draw < 0.8 else balance // 3 if draw < 0.93 else balance + 50
            if draw > 0.98:
                reference = f"{random.randrange(10**15):016d}"
            file.write(store_line(reference, amount) + "\n")


def take(path: Path) -> int:
    """Collect a file; return its id."""
    from bianmin.office.types import Actor  # noqa: PLC0415  (loaded only where it is used: commands start lean)
    from bianmin.payments import actions  # noqa: PLC0415  (loaded only where it is used: commands start lean)

    return actions.collect(path, layout="store", actor=Actor.system("bench"), file_name=path.name).file


def results_of(path: Path, folder: Path) -> dict[str, Path]:
    """Write the rows that result of a file into files, and take them back, so that they can be put in raw."""
    from django.db import connection, transaction  # noqa: PLC0415  (loaded only where it is used: commands start lean)

    made: dict[str, Path] = {}
    with transaction.atomic(), connection.cursor() as cursor:
        file = take(path)
        queries = {
            name: f"select {columns} from {table} where {where.format(file=file)} order by id"
            for name, (table, columns, where) in RESULTS.items()
        }
        queries["receivables"] = (
            "select case_id, principal, surcharge, interest, costs, paid, balance from payments_receivable"
            f" where case_id in (select case_id from payments_collection_line where file_id = {file} and allocated > 0)"
            " order by case_id"
        )
        queries["file"] = f"select * from payments_collection_file where id = {file}"
        for name, query in queries.items():
            made[name] = folder / f"{name}.copy"
            with made[name].open("wb") as out, cursor.copy(f"copy ({query}) to stdout") as copy:
                for piece in copy:
                    out.write(piece)
        transaction.set_rollback(True)
    return made


def limit(files: dict[str, Path]) -> float:
    """Put the results in raw, and return how long it took."""
    from django.db import connection, transaction  # noqa: PLC0415  (loaded only where it is used: commands start lean)

    begun = perf_counter()
    with transaction.atomic(), connection.cursor() as cursor:
        put(cursor, "payments_collection_file", files["file"])
        for name, (table, columns, _) in RESULTS.items():
            put(cursor, f"{table} ({columns})", files[name])
        cursor.execute(
            "create temporary table result (case_id bigint, principal bigint, surcharge bigint, interest bigint,"
            " costs bigint, paid bigint, balance bigint) on commit drop"
        )
        put(cursor, "result", files["receivables"])
        cursor.execute("analyze result")
        cursor.execute(
            "update payments_receivable r set principal = x.principal, surcharge = x.surcharge, interest = x.interest,"
            " costs = x.costs, paid = x.paid, balance = x.balance from result x where x.case_id = r.case_id"
        )
    return perf_counter() - begun


def put(cursor: object, target: str, path: Path) -> None:
    """COPY a file into a table."""
    with path.open("rb") as file, cursor.copy(f"copy {target} from stdin") as copy:  # type: ignore[attr-defined]  # a choice field: Django types what a form holds as Field
        while piece := file.read(1 << 18):
            copy.write(piece)


def rival(path: Path, share: int) -> float:
    """Take the first lines in with an ORM loop, one transaction; return the seconds a line."""
    from django.db import transaction  # noqa: PLC0415  (loaded only where it is used: commands start lean)

    from bianmin.kit import clock  # noqa: PLC0415  (loaded only where it is used: commands start lean)
    from bianmin.payments.actions import ledger  # noqa: PLC0415  (loaded only where it is used: commands start lean)
    from bianmin.payments.models import CollectionFile, CollectionLine, Reference  # noqa: PLC0415  (loaded only where it is used: commands start lean)
    from bianmin.payments.types import Channel, Money, SuspenseReason  # noqa: PLC0415  (loaded only where it is used: commands start lean)

    lines = path.read_text(encoding="ascii").splitlines()[:share]
    now = clock.now()
    counts = dict.fromkeys(("lines", "matched", "over", "under", "suspense", "repeats", "bad"), 0)
    begun = perf_counter()
    with transaction.atomic():
        file = CollectionFile.objects.create(
            sha256="rival",
            layout="store",
            taken_at=now,
            taken_on=now.date(),
            amount_matched=0,
            amount_suspense=0,
            **counts,
        )
        for number, text in enumerate(lines, 1):
            reference, amount = text[16:32], int(text[32:41])
            known = Reference.objects.filter(value=reference).select_related("case").first()
            identity = f"rival:{number}"
            line = CollectionLine.objects.create(
                file=file, line_no=number, identity=identity, outcome="matched", reference=reference, amount=amount
            )
            money = ledger.MoneyIn(Money.STORE, Channel.STORE, now, now.date(), line_id=line.pk)
            rest = amount
            if known is not None:
                owed = ledger.lock_receivables([known.case_id])[known.case_id]
                _, rest = ledger.allocate(owed, amount, money, at=now, on=now.date(), who="rival")
            if rest:
                ledger.suspend(rest, money, SuspenseReason.OVERPAID, at=now, on=now.date(), who="rival")
    return (perf_counter() - begun) / max(len(lines), 1)


def main() -> int:
    """Run it and print the ratios; status 1 where the bound is broken."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--lines", type=int, default=100_000)
    parser.add_argument("--receivables", type=int, default=2_000_000)
    parser.add_argument("--rounds", type=int, default=3)
    args = parser.parse_args()
    random = Random(1)  # noqa: S311  (a benchmark)
    url = os.environ["BIANMIN_DATABASE_URL"]
    with own_database(url), tempfile.TemporaryDirectory(prefix="bench-collect-") as name:
        folder = Path(name)
        begun = perf_counter()
        fill(args.receivables)
        print(f"{args.receivables:,} receivables made in {perf_counter() - begun:.0f} s")
        ours, raw = [], []
        for number in range(args.rounds):
            path = folder / f"ours{number}.dat"
            write_file(path, args.lines, random)
            begun = perf_counter()
            take(path)
            ours.append(perf_counter() - begun)
            path = folder / f"raw{number}.dat"
            write_file(path, args.lines, random)
            raw.append(limit(results_of(path, folder)))
            print(f"round {number + 1}: collect {ours[-1]:.2f} s, raw {raw[-1]:.2f} s, ratio {ours[-1] / raw[-1]:.2f}")
        write_file(folder / "rival.dat", 1000, random)
        loop = rival(folder / "rival.dat", 1000) * args.lines
        ratio = statistics.median(ours) / statistics.median(raw)
        print(f"collect {statistics.median(ours):.2f} s ({args.lines / statistics.median(ours):,.0f} lines/s)")
        print(f"raw insert and update {statistics.median(raw):.2f} s")
        print(f"ORM loop {loop:.0f} s (from 1,000 lines): {loop / statistics.median(ours):.0f} times as long")
        print(f"ratio to the limit {ratio:.2f} (bound {BOUND})")
    return 0 if ratio <= BOUND else 1


if __name__ == "__main__":
    raise SystemExit(main())
