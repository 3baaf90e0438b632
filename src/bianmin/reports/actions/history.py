"""Write facts out as Parquet, a year a file, so that many years and branches are counted without the database."""

import os
import secrets
import tempfile
from collections.abc import Iterable
from pathlib import Path

import duckdb
from django.db import connection

from bianmin.kit import roc
from bianmin.office.queries import require
from bianmin.office.types import Actor, Permission
from bianmin.reports.figures import all_facts
from bianmin.reports.figures.shape import Facts
from bianmin.reports.queries.history import THREADS, file_of
from bianmin.reports.queries.sources import fetched, quoted
from bianmin.reports.rules.periods import Period

EVER = Period(Period.year(1).first, Period.year(1088).last)


def write_history(
    codes: Iterable[str] | None = None, years: Iterable[int] | None = None, *, actor: Actor
) -> dict[str, int]:
    """Write sets of facts (None: all that happen on days) of ROC years (None: all there are); return how many facts.

    A file is whole under its name or not there; writing again replaces it.
    """
    require(actor, Permission.CLOSE_FIGURES)
    asked = list(all_facts()) if codes is None else list(codes)
    sets = [all_facts()[code] for code in asked if not all_facts()[code].standing]
    wanted = None if years is None else list(years)
    return {facts.code: sum(_write(facts, year) for year in (wanted or _years(facts))) for facts in sets}


def _years(facts: Facts) -> list[int]:
    ends = fetched(
        f"select min(day), max(day) from ({facts.sql}) facts",  # noqa: S608  (our own definitions)
        {"first": EVER.first, "last": EVER.last},
    )[0]
    return list(range(roc.year(ends[0]), roc.year(ends[1]) + 1)) if ends[0] else []


def _write(facts: Facts, year: int) -> int:
    path = file_of(facts, year)
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    period = Period.year(year)
    with tempfile.TemporaryDirectory(dir=path.parent) as folder:
        copied = Path(folder) / "facts.csv"
        found = _copy(facts, period, copied)
        fresh = Path(folder) / f"{secrets.token_hex(6)}.parquet"
        kinds = {"day": "DATE", "amount": "DECIMAL(24,4)"}
        columns = ", ".join(f"'{name}': '{kinds.get(name, 'VARCHAR')}'" for name in facts.columns)
        with duckdb.connect(config={"threads": THREADS, "autoinstall_known_extensions": False}) as writer:
            writer.execute(
                f"copy (select * from read_csv('{copied}', header=false, auto_detect=false, delim=',', quote='\"',"  # noqa: S608  (paths and names of our own)
                f" escape='\"', nullstr='\\N', columns={{{columns}}})) to '{fresh}' (format parquet, compression zstd)"
            )
        os.replace(fresh, path)  # noqa: PTH105  (over the file of before, in one step)
    return found


def _copy(facts: Facts, period: Period, to: Path) -> int:
    """Copy a year's facts out of the database."""
    texts = [f"coalesce({quoted(name)}::text, '')" for name in facts.parts]
    rest = [f"{quoted(name)}::text" for name in facts.distinct if name not in facts.parts]
    columns = ", ".join(["record::text", "day", "coalesce(site::text, '')", "amount::numeric", *texts, *rest])
    with connection.cursor() as cursor, to.open("wb") as file:
        with cursor.copy(
            f"copy (select {columns} from ({facts.sql}) facts order by day, 1)"  # noqa: S608  (our own definitions)
            " to stdout (format csv, null '\\N', force_quote *)",
            {"first": period.first, "last": period.last},
        ) as copy:
            for block in copy:
                file.write(block)
        return int(cursor.rowcount)
