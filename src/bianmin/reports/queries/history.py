"""Facts of many years outside the database: Parquet files, a set a folder and a year a file, read by DuckDB.

The sums read from them are those PostgreSQL gives: the same select runs over both.
"""

from pathlib import Path
from typing import Any

import duckdb

from bianmin.kit import roc
from bianmin.kit.home import bianmin_home
from bianmin.reports.figures import all_figures
from bianmin.reports.figures.shape import Facts, Figure
from bianmin.reports.queries.measuring import Counted, Measured, by_facts, evaluate, with_needed
from bianmin.reports.queries.sources import Source, add, condition, cube_sql, quoted
from bianmin.reports.queries.uniques import distinct_sql
from bianmin.reports.rules.periods import Period
from bianmin.reports.rules.sums import Cube

THREADS = 2
_EMPTY = {"day": "null::date", "amount": "null::decimal(38, 4)"}


def history_home() -> Path:
    """Return where the history is kept."""
    return bianmin_home() / "history"


def file_of(facts: Facts, roc_year: int) -> Path:
    """Return the file of a set's facts in an ROC year."""
    return history_home() / facts.code / f"{roc_year}.parquet"


def years_of(facts: Facts) -> list[int]:
    """Return the ROC years of which a set's facts were written out."""
    return sorted(int(path.stem) for path in (history_home() / facts.code).glob("*.parquet"))


def source_of(facts: Facts, period: Period, files: list[Path] | None = None) -> Source:
    """Return a period's facts in the history; a year that was not written out has none."""
    years = range(roc.year(period.first), roc.year(period.last) + 1)
    kept = [file_of(facts, year) for year in years] if files is None else files
    kept = [path for path in kept if path.exists()]
    if not kept:
        columns = ", ".join(f"{_EMPTY.get(name, 'null::varchar')} as {quoted(name)}" for name in facts.columns)
        return Source(facts, f"select {columns} where false")
    names = ", ".join("'" + str(path).replace("'", "''") + "'" for path in kept)
    days = f"day between date '{period.first.isoformat()}' and date '{period.last.isoformat()}'"
    return Source(facts, f"select * from read_parquet([{names}]) where {days}")  # noqa: S608  (paths and dates of our own)


def history_cube(source: Source) -> Cube:
    """Sum the facts of a history source by site and parts."""
    found: Cube = {}
    for site, *rest in fetched(cube_sql(source, by_month=False)):
        add(found, (site, tuple(rest[:-5])), rest[-5:])
    return found


def measure_history(codes: list[str] | None, period: Period) -> list[Measured]:
    """Return figures for a period as the history has them. What stands on a day is not in it: it has no past."""
    known = all_figures()
    asked = [one for one in (known.values() if codes is None else (known[code] for code in codes)) if _has(one)]
    counts = {}
    for facts, figures in by_facts(with_needed(asked)):
        source = source_of(facts, period)
        counts[facts.code] = Counted(history_cube(source), _distinct(source, figures))
    return evaluate(asked, counts, period)


def _has(one: Figure) -> bool:
    return not one.facts.standing and all(_has(all_figures()[code]) for code in one.value.codes)


def _distinct(source: Source, figures: list[Figure]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for one in figures:
        if one.value.kind == "distinct":
            params: dict[str, object] = {}
            sql = distinct_sql(source, one.value.column, [one], None, params)
            found[one.code] = fetched(_dollars(sql, params), params)[0][0]
        elif one.value.kind == "latest":
            found[one.code] = _latest(source, one)
    return found


def _latest(source: Source, one: Figure) -> Any:  # noqa: ANN401  (a number, or None)
    params: dict[str, object] = {}
    test = condition(source.facts, one.where, None, params)
    sql = (
        f"select amount from ({source.sql}) facts where amount is not null and {test}"  # noqa: S608  (our own definitions)
        " order by day desc, record desc limit 1"
    )
    rows = fetched(_dollars(sql, params), params)
    return rows[0][0] if rows else None


def _dollars(sql: str, params: dict[str, object]) -> str:
    """Write the places of parameters as DuckDB reads them."""
    for name in params:
        sql = sql.replace(f"%({name})s", f"${name}")
    return sql


def fetched(sql: str, params: dict[str, object] | None = None) -> list[tuple[Any, ...]]:
    """Run a select in DuckDB, which reaches nothing but the files it names."""
    with duckdb.connect(config={"threads": THREADS, "autoinstall_known_extensions": False}) as reader:
        return reader.execute(sql, params or {}).fetchall()
