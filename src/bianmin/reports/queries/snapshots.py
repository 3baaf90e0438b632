"""What was frozen: its figures, the data file to publish, the records, and what differs today."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any

from django.db import transaction

from bianmin.kit.texts import Text
from bianmin.reports.errors import NoSuchFigure, NoSuchSnapshot
from bianmin.reports.figures import all_figures
from bianmin.reports.figures.recipes import text_of
from bianmin.reports.figures.shape import Figure
from bianmin.reports.models import Snapshot, SnapshotFigure
from bianmin.reports.queries.frozen import figures_then, laid_out, measured_then
from bianmin.reports.queries.measuring import Measured
from bianmin.reports.queries.records import PAGE, Records, page_of_records
from bianmin.reports.queries.sources import Source, condition, fetched, living, quoted
from bianmin.reports.rules.periods import Period

FORMAT = "bianmin-figures/1"


@dataclass(frozen=True, slots=True)
class SnapshotInfo:
    """A snapshot in a list. ``size`` is that of its records, compressed."""

    id: int
    period: Period
    made_at: datetime
    made_by: str
    note: str
    figures: int
    records: int
    size: int
    data_sha256: str


@dataclass(frozen=True, slots=True)
class FrozenFigure:
    """A figure as it was frozen."""

    code: str
    title: Text
    unit: Text
    definition: Text
    formula: Text
    value: Decimal | None
    display: str
    records: int
    withheld: bool


@dataclass(frozen=True, slots=True)
class Recount:
    """A frozen figure beside the same counted again from its frozen records."""

    frozen: FrozenFigure
    again: Measured

    @property
    def agrees(self) -> bool:
        """Whether both are the same."""
        one, other = self.frozen, self.again
        return (one.display, one.records) == (other.display, other.records)


@dataclass(frozen=True, slots=True)
class Difference:
    """A record that is not today what it was. ``what``: added, gone or changed."""

    what: str
    record: str
    then: Mapping[str, str] | None
    now: Mapping[str, str] | None


def snapshots() -> list[SnapshotInfo]:
    """Return all snapshots, the newest first."""
    return [_info(row) for row in Snapshot.objects.prefetch_related("facts", "figures").order_by("-made_at", "-id")]


def snapshot(snapshot_id: int) -> SnapshotInfo:
    """Return one snapshot.

    Raises:
        NoSuchSnapshot: there is none of this number.
    """
    return _info(_row(snapshot_id))


def frozen_figures(snapshot_id: int) -> list[FrozenFigure]:
    """Return a snapshot's figures in their order."""
    return [_figure(row) for row in _row(snapshot_id).figures.order_by("position")]


def data_file(snapshot_id: int) -> bytes:
    """Return the data file to publish: every figure with its definition. The same facts give the same bytes."""
    row = _row(snapshot_id)
    period = Period(row.first, row.last)
    said = {
        "format": FORMAT,
        "branch": row.branch,
        "period": period.code,
        "first": row.first.isoformat(),
        "last": row.last.isoformat(),
        "facts": {
            facts.code: {"records": facts.records, "sha256": facts.sha256} for facts in row.facts.order_by("code")
        },
        "figures": [_published(one) for one in row.figures.order_by("position")],
    }
    return (json.dumps(said, ensure_ascii=False, indent=1, sort_keys=True) + "\n").encode()


def plain_number(value: Decimal | None) -> int | float | None:
    """Return a value as JSON writes it: whole numbers without a point, others with at most ten places."""
    if value is None:
        return None
    return int(value) if value == value.to_integral_value() else float(round(value, 10))


def recounted(snapshot_id: int) -> list[Recount]:
    """Count a snapshot's figures again from its frozen records."""
    row = _row(snapshot_id)
    with transaction.atomic():
        again = {one.figure.code: one for one in measured_then(row)}
    return [Recount(_figure(one), again[one.code]) for one in row.figures.order_by("position")]


def frozen_records(snapshot_id: int, code: str, *, after: str = "", limit: int = PAGE) -> Records:
    """Return a page of the records a frozen figure was counted from."""
    row = _row(snapshot_id)
    one = _definition(row, code)
    with transaction.atomic():
        return page_of_records(one, laid_out(row.facts.get(code=one.facts.code)), after=after, limit=limit)


def differences(snapshot_id: int, code: str, limit: int = 1000) -> list[Difference]:
    """List the records of a frozen figure that were added, are gone, or changed since."""
    row = _row(snapshot_id)
    one = _definition(row, code)
    now_facts = all_figures()[code].facts if code in all_figures() else one.facts
    columns = [name for name in one.facts.columns if name in now_facts.columns]
    with transaction.atomic():
        then = laid_out(row.facts.get(code=one.facts.code))
        return _compared(one, then, living(now_facts, Period(row.first, row.last)), columns, limit)


def _compared(one: Figure, then: Source, now: Source, columns: list[str], limit: int) -> list[Difference]:
    where = one.value.of if one.value.kind == "share" else one.where
    params: dict[str, object] = dict(now.params)
    test = condition(one.facts, where, None, params)
    told = {"day": "day", "amount": "trim_scale(amount::numeric)"}
    texts = ", ".join(f"coalesce(({told.get(name, quoted(name))})::text, '')" for name in columns)
    rows = fetched(
        f"select t.record, n.record, t.told, n.told"  # noqa: S608  (names and SQL of our own definitions)
        f" from (select record, array[{texts}] as told from ({then.sql}) facts where {test}) t"
        f" full join (select record::text as record, array[{texts}] as told from ({now.sql}) facts where {test}) n"
        f" on t.record = n.record where t.told is distinct from n.told"
        f" order by coalesce(t.record, n.record) limit {int(limit)}",
        params,
    )
    found = []
    for was, is_now, then_told, now_told in rows:
        what = "added" if was is None else "gone" if is_now is None else "changed"
        told_then = dict(zip(columns, then_told, strict=True)) if was is not None else None
        told_now = dict(zip(columns, now_told, strict=True)) if is_now is not None else None
        found.append(Difference(what, was or is_now, told_then, told_now))
    return found


def _row(snapshot_id: int) -> Snapshot:
    row = Snapshot.objects.filter(pk=snapshot_id).first()
    if row is None:
        raise NoSuchSnapshot
    return row


def _definition(row: Snapshot, code: str) -> Figure:
    found = figures_then(row).get(code)
    if found is None:
        raise NoSuchFigure(code=code)
    return found


def _info(row: Snapshot) -> SnapshotInfo:
    facts = list(row.facts.all())
    return SnapshotInfo(
        id=row.pk,
        period=Period(row.first, row.last),
        made_at=row.made_at,
        made_by=row.made_by,
        note=row.note,
        figures=len(row.figures.all()),
        records=sum(one.records for one in facts),
        size=sum(one.size for one in facts),
        data_sha256=row.data_sha256,
    )


def _figure(row: SnapshotFigure) -> FrozenFigure:
    words = {name: text_of(pair) for name, pair in row.words.items()}
    return FrozenFigure(
        code=row.code,
        title=words["title"],
        unit=words["unit"],
        definition=words["definition"],
        formula=words["formula"],
        value=row.value,
        display=row.display,
        records=row.records,
        withheld=row.withheld,
    )


def _published(row: SnapshotFigure) -> dict[str, Any]:
    return {
        "code": row.code,
        **row.words,
        "value": plain_number(row.value),
        "display": row.display,
        "records": row.records,
        **({"withheld": True} if row.withheld else {}),
    }
