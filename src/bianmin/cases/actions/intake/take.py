"""The verb: take in a transfer file, wholly or not at all."""

import re
from collections import Counter
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from time import perf_counter
from typing import Any

from django.db import connection, transaction

from bianmin.cases import ports
from bianmin.cases.actions.intake import statements as sql
from bianmin.cases.actions.intake.reading import FileFacts, examine, records
from bianmin.cases.actions.intake.staging import Staged, stage
from bianmin.cases.actions.locks import lock_assignment
from bianmin.cases.errors import NoSection, TransferOfAnother, UnusableTransfer
from bianmin.cases.events import TransferTaken
from bianmin.cases.models import Batch, IntakeEntry
from bianmin.cases.rules.assignment import spread
from bianmin.cases.rules.transfer_header import Header, read_header
from bianmin.cases.rules.transfer_line import Checker
from bianmin.cases.types import IntakeResult, Progress
from bianmin.kit import clock, outbox, roc
from bianmin.kit.secrets import Keyring, keyring
from bianmin.kit.texts import t
from bianmin.office import queries as office
from bianmin.office.types import Actor, Permission

NOBODYS = 0
"""No agency has this number."""

_MOST_NAME = 200
_BLOCK = 4096
_NUMBER = re.compile("[0-9]+").finditer


def take_transfer(
    path: Path,
    *,
    actor: Actor,
    file_name: str,
    source: str,
    encoding: str | None = None,
    on: date | None = None,
    agency_id: int | None = None,
    progress: Progress | None = None,
) -> IntakeResult:
    """Take in a transfer file in one transaction: number, assign, register, open what is owed.

    The same bytes again change nothing and return the batch that was made of them (``repeated``).
    ``agency_id`` is the token's agency where the file came through the API: lines of other agencies
    are then unknown to it (E07). ``source`` is ``console``, ``command`` or ``api``.

    Raises:
        UnusableTransfer: the file as a whole can't be used; nothing was changed.
        TransferOfAnother: the same bytes came in through another agency.
    """
    # A file of any agency is for those who take in all; an agency's own token must say whose it is.
    office.require(actor, Permission.TAKE_TRANSFER, agency_id=NOBODYS if agency_id is None else agency_id)
    started = perf_counter()
    day = on or clock.today()
    facts = examine(path, encoding)
    with transaction.atomic():
        before = _taken_before(facts, agency_id)
        if before is not None:
            return before
        with connection.cursor() as cursor:
            # Set-based statements on temporary tables: compiling them costs more than it saves.
            cursor.execute("set local jit = off; set local work_mem = '64MB'")
            staged, keys = _stage(cursor, path=path, facts=facts, day=day, agency_id=agency_id, progress=progress)
            lock_assignment(cursor)
            while keyring().versions != keys.versions:
                # A key came or went meanwhile: an obligor known under it alone would become two.
                staged, keys = _stage(cursor, path=path, facts=facts, day=day, agency_id=agency_id, progress=progress)
            before = _taken_before(facts, agency_id)
            if before is not None:
                return before
            faults = _find_known(cursor, staged)
            batch = Batch.objects.create(
                sha256=facts.sha256, file_name=file_name[:_MOST_NAME], encoding=facts.encoding, source=source,
                taken_by=actor.name, received_on=day, taken_at=clock.now(), received=staged.received, accepted=0,
                refused=staged.received, faults=dict(sorted(faults.items())), agency_id=agency_id,
            )  # fmt: skip
            accepted = _make_cases(cursor, batch.pk, day, keys)
            book = ports.get()
            if accepted and book is not None:
                book.open_batch(cursor, batch.pk, day)
        batch.accepted = accepted
        batch.refused = staged.received - accepted
        batch.seconds = round(perf_counter() - started, 3)
        batch.save(update_fields=["accepted", "refused", "seconds"])
        outbox.record(TransferTaken(batch.pk, day, accepted, actor.name))
    if progress is not None:
        progress(staged.received, staged.received, "")
    return _result(batch, repeated=False)


def _stage(
    cursor: Any,  # noqa: ANN401  (a database cursor)
    *,
    path: Path,
    facts: FileFacts,
    day: date,
    agency_id: int | None,
    progress: Progress | None,
) -> tuple[Staged, Keyring]:
    cursor.execute(sql.CLEAR)
    lines = records(path, facts.encoding)
    number, cells = next(lines, (0, []))
    header = read_header(cells) if number == 1 else t("檔案沒有標題列。", "The file has no header line.")
    if not isinstance(header, Header):
        raise UnusableTransfer(header)
    agencies = {agency.code: agency.id for agency in office.agencies(active=True) if agency_id in {None, agency.id}}
    words = {kind.word: kind.limitation for kind in office.case_types()}
    keys = keyring()
    staged = stage(
        cursor,
        lines=lines,
        checker=Checker(header, day, agencies, words),
        keys=keys,
        progress=progress,
        total=max(facts.lines - 1, 0),
    )
    cursor.execute("analyze intake_line (line_no, agency_id, agency_ref, faults, word, kind, id_hash)")
    return staged, keys


def _find_known(cursor: Any, staged: Staged) -> Counter[str]:  # noqa: ANN401  (a database cursor)
    """Refuse lines whose reference stands earlier in the file or is a case already; return the faults by code."""
    faults = staged.faults.copy()
    for code, statement in (("E08", sql.REPEATED_IN_FILE), ("E09", sql.CASE_ALREADY)):
        cursor.execute(statement)
        faults[code] += cursor.rowcount
    return +faults


def _make_cases(cursor: Any, batch_id: int, day: date, keys: Keyring) -> int:  # noqa: ANN401  (a database cursor)
    """Number, assign and register the lines without fault; return how many there are."""
    values: Mapping[str, object] = {
        "batch": batch_id,
        "on": day,
        "year": roc.year(day),
        "version": keys.current,
    }
    cursor.execute(sql.PARTIES, values)
    if len(keys.versions) > 1:
        cursor.execute(sql.PARTIES_OF_OLD_KEYS)
    cursor.execute(sql.SECTIONS_OF_PARTIES)
    _assign_new_groups(cursor)
    cursor.execute(sql.MAKE_COUNTERS, values)
    cursor.execute(sql.LOCK_COUNTERS, values)
    cursor.execute(sql.NUMBER, values)
    cursor.execute(sql.ADVANCE_COUNTERS, values)
    cursor.execute(sql.NEW_OBLIGORS, values)
    cursor.execute(sql.OTHER_NAMES)
    cursor.execute(sql.CASES, values)
    accepted = int(cursor.rowcount)
    cursor.execute(sql.INTAKE_REGISTER, values)
    cursor.execute(sql.ASSIGNMENT_REGISTER, values)
    return accepted


def _assign_new_groups(cursor: Any) -> None:  # noqa: ANN401  (a database cursor)
    """Give each obligor without an open case the section with the lightest load, in the order of first lines."""
    cursor.execute(sql.NEW_GROUPS)
    sizes = cursor.fetchone()[0]
    if not sizes:
        return
    cursor.execute(sql.LOADS)
    sections = cursor.fetchall()
    if not sections:
        raise NoSection
    places = spread([int(load) for _, load in sections], (int(found[0]) for found in _NUMBER(sizes)))
    cursor.execute(sql.CHOICES)
    with cursor.copy(sql.COPY_CHOICES) as copy:
        for start in range(0, len(places), _BLOCK):
            block = places[start : start + _BLOCK]
            copy.write("".join(f"{n}\t{sections[place][0]}\n" for n, place in enumerate(block, start + 1)))
    cursor.execute(sql.ASSIGN_NEW_GROUPS)


def _taken_before(facts: FileFacts, agency_id: int | None) -> IntakeResult | None:
    batch = Batch.objects.filter(sha256=facts.sha256).first()
    if batch is None:
        return None
    if agency_id is not None and batch.agency_id != agency_id:
        codes = [agency.code for agency in office.agencies() if agency.id == agency_id]
        others = IntakeEntry.objects.filter(batch=batch).exclude(agency_code__in=codes)
        if batch.agency_id is not None or others.exists():
            raise TransferOfAnother
    return _result(batch, repeated=True)


def _result(batch: Batch, *, repeated: bool) -> IntakeResult:
    return IntakeResult(
        batch=batch.pk,
        received=batch.received,
        accepted=batch.accepted,
        refused=batch.refused,
        repeated=repeated,
        faults=batch.faults,
        seconds=batch.seconds,
        received_on=batch.received_on,
    )
