"""Records as they were frozen, laid out again so that the same counting runs over them."""

import zlib
from collections.abc import Iterator

from django.db import connection

from bianmin.kit.texts import t
from bianmin.reports.figures import all_facts, all_figures
from bianmin.reports.figures.recipes import read
from bianmin.reports.figures.shape import Facts, Figure
from bianmin.reports.models import Snapshot, SnapshotFacts
from bianmin.reports.queries.measuring import Counted, Counts, Measured, evaluate
from bianmin.reports.queries.sources import Source, cube, quoted
from bianmin.reports.queries.uniques import counted
from bianmin.reports.rules.periods import Period

BLOCK = 1 << 20
FIXED = {"day": "date", "amount": "numeric"}
"""Columns that are no text."""


def facts_then(row: SnapshotFacts) -> Facts:
    """Return a set of facts with the columns it had when frozen."""
    now = all_facts().get(row.code)
    if now is not None and now.columns == tuple(row.columns):
        return now
    rest = row.columns[4:]
    parts = {name: now.parts[name] if now and name in now.parts else t(name, name) for name in rest}
    return Facts(row.code, now.title if now else t(row.code, row.code), row.sql, parts=parts, distinct=parts)


def figures_then(snapshot: Snapshot) -> dict[str, Figure]:
    """Return the definitions of a snapshot's figures as they were."""
    sets = {row.code: facts_then(row) for row in snapshot.facts.all()}
    now = all_figures()
    rows = snapshot.figures.order_by("position")
    return {row.code: read(row.code, sets[row.facts], row.recipe, row.words, now.get(row.code)) for row in rows}


def laid_out(row: SnapshotFacts) -> Source:
    """Copy frozen records into a table of this transaction alone, and return it as a source."""
    facts, table = facts_then(row), f"frozen_{row.pk}"
    chunks = [bytes(body) for body in row.chunks.order_by("position").values_list("body", flat=True)]
    with connection.cursor() as cursor:
        cursor.execute("select to_regclass(%s) is not null", [f"pg_temp.{table}"])
        if not cursor.fetchone()[0]:
            columns = ", ".join(f"{quoted(name)} {FIXED.get(name, 'text')}" for name in row.columns)
            cursor.execute(f"create temporary table {table} ({columns}) on commit drop")
            with cursor.copy(f"copy {table} from stdin") as copy:
                for block in text_of(chunks):
                    copy.write(block)
            cursor.execute(f"analyze {table}")
    return Source(facts, f"select * from pg_temp.{table}")  # noqa: S608  (a name of our own)


def text_of(chunks: list[bytes]) -> Iterator[bytes]:
    """Return the frozen records as COPY wrote them."""
    stream = zlib.decompressobj()
    for body in chunks:
        yield stream.decompress(body)
    yield stream.flush()


def measured_then(snapshot: Snapshot) -> list[Measured]:
    """Count every figure of a snapshot again from its frozen records. Call it in a transaction."""
    known, period = figures_then(snapshot), Period(snapshot.first, snapshot.last)
    return evaluate(list(known.values()), counts_then(snapshot, known), period, known=known)


def counts_then(snapshot: Snapshot, known: dict[str, Figure]) -> Counts:
    """Sum the frozen records."""
    counts: Counts = {}
    for row in snapshot.facts.all():
        counts[row.code] = counts_of(laid_out(row), [one for one in known.values() if one.facts.code == row.code])
    return counts


def counts_of(source: Source, figures: list[Figure]) -> Counted:
    """Sum any source, and count its distinct values."""
    return Counted(cube(source), counted(source, figures))
