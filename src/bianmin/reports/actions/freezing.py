"""Freeze figures with every record behind them, so that a published number can be opened and counted again."""

import zlib
from collections.abc import Iterable
from datetime import datetime
from hashlib import sha256
from typing import Any

from django.db import connection, transaction

from bianmin.kit import clock
from bianmin.office import queries as office
from bianmin.office.queries import require
from bianmin.office.types import Actor, Permission
from bianmin.reports.figures import all_figures, figure
from bianmin.reports.figures.recipes import words_of, written
from bianmin.reports.figures.shape import Facts
from bianmin.reports.models import Snapshot, SnapshotChunk, SnapshotFacts, SnapshotFigure
from bianmin.reports.queries.frozen import BLOCK, counts_of
from bianmin.reports.queries.measuring import Counts, Measured, by_facts, evaluate, with_needed
from bianmin.reports.queries.snapshots import data_file
from bianmin.reports.queries.sources import Source, quoted
from bianmin.reports.rules.periods import Period

_LEVEL = 6


@transaction.atomic
def freeze(
    period: Period,
    codes: Iterable[str] | None = None,
    *,
    actor: Actor,
    now: datetime | None = None,
    note: str = "",
) -> int:
    """Freeze figures (None: all) of a period, with those they are made of; return the snapshot's number.

    The values are counted from the very records that are frozen, so that both always agree.
    """
    require(actor, Permission.FREEZE_FIGURES)
    asked = list(all_figures().values()) if codes is None else [figure(code) for code in codes]
    needed = {one.code for one in with_needed(asked)}
    figures = [one for one in all_figures().values() if one.code in needed]
    branch = office.branch()
    snapshot = Snapshot.objects.create(
        first=period.first,
        last=period.last,
        made_at=now or clock.now(),
        made_by=actor.name,
        staff_id=actor.staff_id,
        note=note,
        branch={"code": branch.code, "zh": branch.name.zh, "en": branch.name.en},
        data_sha256="",
    )
    counts: Counts = {}
    for facts, counting in by_facts(figures):
        counts[facts.code] = counts_of(_frozen(snapshot, facts, period), counting)
    SnapshotFigure.objects.bulk_create(
        _row(snapshot, place, one) for place, one in enumerate(evaluate(figures, counts, period))
    )
    snapshot.data_sha256 = sha256(data_file(snapshot.pk)).hexdigest()
    snapshot.save(update_fields=["data_sha256"])
    return snapshot.pk


def _row(snapshot: Snapshot, place: int, one: Measured) -> SnapshotFigure:
    words: dict[str, Any] = words_of(one.figure)
    if one.words is not None:
        words["grade"] = {"zh": one.words.zh, "en": one.words.en}
    return SnapshotFigure(
        snapshot=snapshot,
        position=place,
        code=one.figure.code,
        facts=one.figure.facts.code,
        value=one.value,
        display=one.display,
        records=one.records,
        withheld=one.withheld,
        words=words,
        recipe=written(one.figure),
    )


def _frozen(snapshot: Snapshot, facts: Facts, period: Period) -> Source:
    """Lay a set's facts out in a table of this transaction, keep it compressed, and return it as a source."""
    table = f"freezing_{snapshot.pk}_{facts.code.replace('.', '_').replace('-', '_')}"
    texts = [f"{quoted(name)}::text" for name in facts.distinct if name not in facts.parts]
    parts = [f"coalesce({quoted(name)}::text, '') as {quoted(name)}" for name in facts.parts]
    columns = ["record::text", "day", "coalesce(site::text, '') as site", "amount::numeric", *parts, *texts]
    row = SnapshotFacts.objects.create(
        snapshot=snapshot, code=facts.code, columns=list(facts.columns), sql=facts.sql, records=0, size=0, sha256=""
    )
    fingerprint, squeeze = sha256(), zlib.compressobj(_LEVEL)
    chunks: list[bytes] = []
    held = bytearray()
    with connection.cursor() as cursor:
        cursor.execute(
            f"create temporary table {table} on commit drop as select {', '.join(columns)}"  # noqa: S608  (our own definitions)
            f' from ({facts.sql}) facts order by day, record collate "C"',
            {"first": period.first, "last": period.last},
        )
        row.records = cursor.rowcount
        cursor.execute(f"analyze {table}")
        with cursor.copy(f"copy {table} to stdout") as copy:
            for block in copy:
                fingerprint.update(block)
                held += squeeze.compress(block)
                if len(held) >= BLOCK:
                    chunks.append(bytes(held))
                    held.clear()
    chunks.append(bytes(held) + squeeze.flush())
    SnapshotChunk.objects.bulk_create(
        (SnapshotChunk(facts=row, position=place, body=body) for place, body in enumerate(chunks)), batch_size=4
    )
    row.size, row.sha256 = sum(len(body) for body in chunks), fingerprint.hexdigest()
    row.save(update_fields=["records", "size", "sha256"])
    return Source(facts, f"select * from pg_temp.{table}")  # noqa: S608  (a name of our own)
