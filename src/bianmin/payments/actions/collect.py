"""Taking in a file of money lines: streamed, staged, allocated and posted in one transaction."""

import hashlib
from collections.abc import Callable, Iterable, Iterator
from datetime import date, datetime
from io import BufferedReader
from itertools import islice
from pathlib import Path
from time import perf_counter
from typing import Any

from django.db import connection, transaction

from bianmin.kit import clock, outbox
from bianmin.kit.texts import t
from bianmin.office import queries as office
from bianmin.office.types import Actor, Permission
from bianmin.payments.actions import collect_sql as sql
from bianmin.payments.actions.accounts import ensure_accounts
from bianmin.payments.actions.collect_cards import mark_receipts
from bianmin.payments.errors import UnusableFile
from bianmin.payments.events import MoneyCollected
from bianmin.payments.models import CollectionFile
from bianmin.payments.queries.settings import parts_orders
from bianmin.payments.rules.layouts import Line, read
from bianmin.payments.types import Channel, CollectResult, Layout, Money

Progress = Callable[[int, int | None, str], None]

_CHANNEL = {
    Layout.STORE: (Channel.STORE, Money.STORE),
    Layout.VIRTUAL_ACCOUNT: (Channel.VIRTUAL_ACCOUNT, Money.VIRTUAL),
    Layout.CARD: (Channel.CARD, Money.CARD),
    Layout.CAMT053: (Channel.BANK, Money.MAIN),
    Layout.MT940: (Channel.BANK, Money.MAIN),
}
_AT_ONCE = 2000


def collect(
    path: Path,
    *,
    layout: Layout | str,
    actor: Actor,
    file_name: str,
    on: date | None = None,
    now: datetime | None = None,
    progress: Progress | None = None,
) -> CollectResult:
    """Take in a collection file wholly or not at all; the same lines again move nothing.

    ``on`` is the day it is booked on (default: today). What is owed is allocated, the rest waits in
    suspense; cases that owe nothing afterwards are closed by a reaction to ``MoneyCollected``.

    Raises:
        NotAllowed: the actor may not take in collection files.
        UnusableFile: the file can't be read as this layout; nothing was changed.
    """
    office.require(actor, Permission.COLLECT)
    layout = Layout(layout)
    if layout not in _CHANNEL:
        raise UnusableFile(t("這種格式不以收款檔匯入。", "This layout doesn't come as a collection file."))
    begun = perf_counter()
    moment = now or clock.now()
    day = on or clock.taipei_date(moment)
    show = progress or (lambda _done, _total, _words: None)
    with path.open("rb") as file, transaction.atomic():
        sha256 = _sha256(file)
        with connection.cursor() as cursor:
            stage(cursor, _shown(read(layout, file), show))
            channel, account = _CHANNEL[layout]
            names = {"on": day, "now": moment, "who": actor.name[:80], "channel": channel.value}
            totals = take_staged(cursor, layout, account, day, names)
        record = CollectionFile.objects.create(
            pk=totals.pop("file"),
            sha256=sha256,
            name=file_name[:200],
            layout=layout,
            taken_at=moment,
            taken_on=day,
            taken_by=actor.name[:80],
            seconds=round(perf_counter() - begun, 3),
            **totals,
        )
        outbox.record(MoneyCollected(file_id=record.pk, on=day))
    show(record.lines, record.lines, "")
    return CollectResult(file=record.pk, seconds=record.seconds, **totals)


def take_staged(cursor: Any, layout: Layout, account: Money, day: date, names: dict[str, Any]) -> dict[str, int]:  # noqa: ANN401  (a database cursor)
    """Turn staged lines into records; return the file's id and its counts.

    ``names``: the day (``on``), the moment (``now``), by whom (``who``), and the ``channel`` of the money.
    """
    cursor.execute(sql.LOCK)
    ensure_accounts()
    cursor.execute("select nextval(pg_get_serial_sequence('payments_collection_file', 'id'))")
    names |= {"file": cursor.fetchone()[0], "account": account.value}
    orders = parts_orders(day)
    common = orders.pop("")
    own = {agency.id: orders[agency.code] for agency in office.agencies() if agency.code in orders} if orders else {}
    if layout is Layout.CARD:
        mark_receipts(cursor)
    by_case = layout in {Layout.CARD, Layout.COUNTER}
    cursor.execute(sql.resolve(equal_lines_count=layout is Layout.STORE, of_cards=by_case))
    cursor.execute(sql.OWED)
    cursor.execute("analyze collect_owed (case_id)")
    cursor.execute(sql.divide(common, own))
    for statement in (sql.LINES, sql.PAYMENTS, sql.SUSPENSE, sql.ENTRIES, sql.RECEIVABLES):
        cursor.execute(statement, names)
    cursor.execute(sql.TOTALS)
    keys = ("lines", "matched", "over", "under", "suspense", "repeats", "bad", "amount_matched", "amount_suspense")
    return {"file": names["file"], **dict(zip(keys, cursor.fetchone(), strict=True))}


def stage(cursor: Any, lines: Iterable[Line]) -> None:  # noqa: ANN401  (a database cursor)
    """Copy lines into the staging table as they are read, a few thousand at a time."""
    cursor.execute("set local jit = off; set local work_mem = '64MB'")
    cursor.execute(sql.STAGE)
    with cursor.copy(sql.COPY) as copy:
        source = iter(lines)
        while part := list(islice(source, _AT_ONCE)):
            copy.write("".join(map(_row, part)))
    cursor.execute("analyze collect_staged (identity, reference)")


def _row(line: Line) -> str:
    identity = r"\N" if line.identity is None else _escaped(line.identity)
    amount = r"\N" if line.amount is None else line.amount
    paid_at = r"\N" if line.paid_at is None else line.paid_at.isoformat()
    texts = "\t".join(map(_escaped, (line.payer, line.note, line.method, line.why, line.raw, line.mark)))
    return f"{line.line_no}\t{identity}\t{_escaped(line.reference)}\t{amount}\t{paid_at}\t{texts}\n"


def _escaped(text: str) -> str:
    if not text or (text.isprintable() and "\\" not in text):
        return text
    return text.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n").replace("\r", "\\r")


def _sha256(file: BufferedReader) -> str:
    digest = hashlib.file_digest(file, "sha256").hexdigest()
    file.seek(0)
    return digest


def _shown(lines: Iterator[Line], show: Progress) -> Iterator[Line]:
    done = 0
    for done, line in enumerate(lines, 1):
        if done % 5000 == 0:
            show(done, None, "")
        yield line
