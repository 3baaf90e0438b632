"""Taking in records that come with an id of their own: once, however often the file comes.

``merge`` is the set-based way: stage by COPY, add what isn't there, and compare what is. Two loads at
once wait for each other on the table's own unique constraint; the second finds its records repeated.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, LiteralString

from django.db import connection, transaction
from psycopg import sql

from bianmin.kit import clock
from bianmin.kit.errors import Refusal
from bianmin.kit.models import RecordLoad
from bianmin.kit.texts import t

MOST_NAMED = 10

_STAGE = "create temporary table staged on commit drop as select {columns} from {table} with no data"
# In the order of the key, so that two loads never wait for each other crosswise.
_ADD = """
insert into {table} ({all}) select {values} from (select distinct on ({key}) * from staged order by {key}) as one
on conflict ({key}) do nothing
"""
_COMPARE = "select distinct {named} from staged join {table} as kept on {same} where {differs} order by 1"


@dataclass(frozen=True, slots=True)
class Loaded:
    """What came of a file: records added, and records that were there already with the same content."""

    loaded: int
    repeated: int

    def __add__(self, other: "Loaded") -> "Loaded":
        return Loaded(self.loaded + other.loaded, self.repeated + other.repeated)


class Differs(Refusal):
    """Records with these ids are there already, with other content; nothing was loaded.

    ``ids`` are all of them, as the file writes them; the sentence names the first ten.
    """

    code = "record-differs"
    text = t(
        "編號 {named} 先前已登錄，但內容不同；本次未登錄任何一筆。請更正檔案。",
        "Records {named} were recorded before with other content; nothing was loaded. Correct the file.",
    )

    def __init__(self, ids: Iterable[str]) -> None:
        self.ids = tuple(ids)
        more = "…" if len(self.ids) > MOST_NAMED else ""
        zh, en = "、".join(self.ids[:MOST_NAMED]), ", ".join(self.ids[:MOST_NAMED])
        super().__init__(named=t(zh + more, en + more))


def merge(
    table: str,
    rows: Iterable[Sequence[object]],
    columns: Sequence[str],
    *,
    key: Sequence[str],
    ignoring: Sequence[str] = (),
    named: LiteralString = "",
    also: Mapping[str, Any] | None = None,
) -> Loaded:
    """Add the rows that aren't in ``table`` yet, in one transaction; refuse (``Differs``) where one differs.

    ``columns`` name what each row holds; ``key`` are those of a unique constraint, without a condition.
    ``ignoring`` are columns that may differ (who entered it, when). ``named`` is the column, or the SQL
    expression over ``staged``, by which a record is named in a refusal (default: the first of the key).
    ``also`` are columns that are the same in all rows and never compared. A row that stands twice counts
    as repeated. Call it inside an action, after its permission was checked.
    """
    fixed = dict(also or {})
    compared = [name for name in columns if name not in {*key, *ignoring}]
    differs: sql.Composable = sql.SQL("false")
    if compared:
        differs = sql.SQL("({}) is distinct from ({})").format(_list(compared, "staged"), _list(compared, "kept"))
    words: dict[str, sql.Composable] = {
        "table": sql.Identifier(table),
        "columns": _list(columns),
        "all": _list([*columns, *fixed]),
        "key": _list(key),
        "values": sql.SQL(", ").join([sql.Identifier(name) for name in columns] + [sql.Placeholder()] * len(fixed)),
        "same": _both(key),
        "differs": differs,
        "named": sql.SQL(named) if named else sql.SQL("staged.{}").format(sql.Identifier(key[0])),
    }
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("drop table if exists staged")
        cursor.execute(sql.SQL(_STAGE).format(**words))
        received = 0
        with cursor.copy(sql.SQL("copy staged ({columns}) from stdin").format(**words)) as copy:
            for row in rows:
                copy.write_row(row)
                received += 1
        cursor.execute(sql.SQL(_ADD).format(**words), list(fixed.values()))
        added = cursor.rowcount
        cursor.execute(sql.SQL(_COMPARE).format(**words))
        ids = [str(row[0]) for row in cursor.fetchall()]
        if ids:
            raise Differs(ids)
        cursor.execute("drop table staged")
    return Loaded(added, received - added)


@dataclass(frozen=True, slots=True)
class LoadView:
    """A file that was loaded, as the list of them shows it."""

    id: int
    kind: str
    name: str
    loaded: int
    repeated: int
    at: datetime
    who: str


def note_load(kind: str, name: str, done: Loaded, *, who: str) -> None:
    """Note that a file brought something, in the transaction that took it in; one that brought nothing leaves none."""
    if done.loaded:
        RecordLoad.objects.create(
            kind=kind, name=name[:200], loaded=done.loaded, repeated=done.repeated, at=clock.now(), who=who[:80]
        )


def loads(kinds: Sequence[str], *, before: int | None = None, size: int = 50) -> list[LoadView]:
    """Return the files of these kinds that were loaded, the newest first; ``before`` is the last one shown."""
    found = RecordLoad.objects.filter(kind__in=kinds).order_by("-id")
    if before is not None:
        found = found.filter(pk__lt=before)
    return [LoadView(row.pk, row.kind, row.name, row.loaded, row.repeated, row.at, row.who) for row in found[:size]]


def _list(names: Sequence[str], of: str = "") -> sql.Composed:
    return sql.SQL(", ").join(sql.Identifier(of, name) if of else sql.Identifier(name) for name in names)


def _both(names: Sequence[str]) -> sql.Composed:
    pair = sql.SQL("staged.{name} = kept.{name}")
    return sql.SQL(" and ").join(pair.format(name=sql.Identifier(name)) for name in names)
