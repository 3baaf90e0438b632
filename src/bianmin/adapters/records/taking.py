"""Taking in a file of records: all faults at once and nothing loaded, or all of it in one transaction."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from django.db import DataError, transaction

from bianmin.adapters.records import sheet
from bianmin.adapters.records.shape import Column, Fault, Kind, Outcome, Unreadable
from bianmin.kit import loading
from bianmin.kit.errors import NotAllowed, Refusal
from bianmin.kit.texts import t
from bianmin.office import queries as office
from bianmin.office.types import Actor

NEEDED = t("這一欄不可空白。", "This can't be left empty.")
DIFFERS = t(
    "編號 {id} 先前已登錄，但內容不同。請更正檔案。", "{id} was recorded before with other content. Correct the file."
)
TOO_MUCH = t(
    "檔案中有過長的文字或過大的數值，無法儲存。",
    "The file holds a text that is too long, or a number too large, to be kept.",
)
TWICE = t("與第 {line} 行的編號相同，但內容不同。", "It has the id of line {line} with other content.")


@dataclass(slots=True)
class _Read:
    """What was read so far."""

    lines: list[tuple[int, Any]] = field(default_factory=list)
    repeated: int = 0
    faults: list[Fault] = field(default_factory=list)
    seen: dict[tuple[Any, ...], tuple[int, Any]] = field(default_factory=dict)


def take_file(kind: Kind, path: Path, *, actor: Actor, name: str = "") -> Outcome:
    """Take in a file from a path; what can't be opened is a fault too.

    Raises:
        NotAllowed: the actor may not take in this kind.
    """
    office.require(actor, kind.permission)
    try:
        content = sheet.content_of(path)
    except sheet.NoSheet as problem:
        return Outcome(faults=(problem.fault,))
    return take_content(kind, content, actor=actor, name=name or path.name)


def take_content(kind: Kind, content: bytes, *, actor: Actor, name: str) -> Outcome:
    """Take in a file's bytes: all of its records, or none and every fault with its line.

    Raises:
        NotAllowed: the actor may not take in this kind.
    """
    office.require(actor, kind.permission)
    read = _Read()
    try:
        _read_all(kind, content, read)
    except sheet.NoSheet as problem:
        read.faults.append(problem.fault)
    if not read.faults:
        read.faults.extend(kind.check(read.lines))
    if read.faults:
        return Outcome(faults=tuple(sorted(read.faults, key=lambda one: (one.line, one.column))))
    return _taken(kind, read, actor, name)


def take_cells(kind: Kind, cells: Mapping[str, str], *, actor: Actor, name: str) -> Outcome:
    """Take in one record that was entered on screen, by the same readers; faults name the column."""
    office.require(actor, kind.permission)
    read = _Read()
    columns = kind.columns()
    _read_line(kind, columns, 1, [cells.get(column.name, "").strip() for column in columns], read)
    if not read.faults:
        read.faults.extend(kind.check(read.lines))
    if read.faults:
        return Outcome(faults=tuple(read.faults))
    return _taken(kind, read, actor, name)


def _read_all(kind: Kind, content: bytes, read: _Read) -> None:
    lines = sheet.lines_of(content)
    _, names = next(lines)
    wanted = kind.columns()
    read.faults.extend(sheet.header_faults(names, [column.name for column in wanted]))
    if read.faults:
        return
    by_name = {column.name: column for column in wanted}
    columns = tuple(by_name[name] for name in names)
    for number, cells in lines:
        _read_line(kind, columns, number, cells, read)


def _read_line(kind: Kind, columns: Sequence[Column], number: int, cells: Sequence[str], read: _Read) -> None:
    if len(cells) != len(columns):
        text = sheet.CELLS.fill(found=len(cells), wanted=len(columns))
        read.faults.append(Fault(number, "", "cells", text))
        return
    row: dict[str, Any] = {}
    faults = list(_values(columns, number, cells, row))
    if not faults:
        try:
            record = kind.record(row)
        except Unreadable as problem:
            faults = [Fault(number, problem.column, problem.code, problem.text)]
        else:
            _note(kind, number, record, row, read)
    read.faults.extend(faults)


def _values(columns: Sequence[Column], number: int, cells: Sequence[str], row: dict[str, Any]) -> Iterator[Fault]:
    for column, cell in zip(columns, cells, strict=True):
        if not cell:
            row[column.name] = column.empty
            if column.is_required:
                yield Fault(number, column.name, "empty", NEEDED)
            continue
        try:
            row[column.name] = column.read(cell)
        except Unreadable as problem:
            yield Fault(number, column.name, problem.code, problem.text)


def _note(kind: Kind, number: int, record: Any, row: Mapping[str, Any], read: _Read) -> None:  # noqa: ANN401  (each noun's own dataclass)
    key = tuple(row[name] for name in kind.key)
    before = read.seen.setdefault(key, (number, record))
    if before[0] == number:
        read.lines.append((number, record))
    elif before[1] == record:
        read.repeated += 1
    else:
        read.faults.append(Fault(number, kind.key[0], "twice", TWICE.fill(line=before[0])))


def _taken(kind: Kind, read: _Read, actor: Actor, name: str) -> Outcome:
    """Hand the records to the noun in one transaction with the note that they came."""
    try:
        with transaction.atomic():
            done = kind.take([record for _, record in read.lines], actor)
            loading.note_load(kind.code, name, done, who=actor.name)
    except NotAllowed:
        raise
    except loading.Differs as problem:
        ids = set(problem.ids)
        return Outcome(
            faults=tuple(
                Fault(number, kind.key[0], "differs", DIFFERS.fill(id=kind.named(record)))
                for number, record in read.lines
                if kind.named(record) in ids
            )
            or (Fault(0, "", "differs", problem.text),)
        )
    except Refusal as problem:
        return Outcome(faults=(Fault(0, "", problem.code, problem.text),))
    except DataError:  # a value the tables can't hold: said as one fault
        return Outcome(faults=(Fault(0, "", "value", TOO_MUCH),))
    return Outcome(done.loaded, done.repeated + read.repeated)
