"""The temporary table of a file's lines, and how lines get there by COPY."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from bianmin.cases.rules.transfer_line import Checker, Line, Refused
from bianmin.cases.types import Progress
from bianmin.kit.names import grams
from bianmin.kit.secrets import Keyring

TABLE = """
create temporary table intake_line (
  line_no int not null, agency_id bigint, agency_code text not null, agency_ref text not null, faults text not null,
  comparable boolean not null,
  word text, title_no text, kind text, id_hash bytea, old_hashes bytea[], id_cipher bytea, name text, name_grams text[],
  birth_date date, sex text, occupation text, address text, postal_code text, representative text,
  representative_cipher bytea, cause text, obligation_date date, served_date date, due_date date, final_date date,
  principal bigint, surcharge bigint, interest bigint, costs bigint, amount_due bigint, attachments text, limit_on date
) on commit drop
"""
_COPY = "copy intake_line from stdin"
_BLOCK = 1 << 16
_EVERY = 2000
_MOST_CODE = 100
_REST_IS_NULL = "\t\\N" * 27 + "\n"
_ESCAPES = str.maketrans({"\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r", "\v": "\\v", "\0": None})


@dataclass(slots=True)
class Staged:
    """How many lines were staged, and how many lines have each fault."""

    received: int = 0
    faults: Counter[str] = field(default_factory=Counter)


def stage(
    cursor: Any,  # noqa: ANN401  (a database cursor)
    *,
    lines: Iterable[tuple[int, list[str]]],
    checker: Checker,
    keys: Keyring,
    progress: Progress | None,
    total: int,
) -> Staged:
    """Check every line and copy it into the temporary table."""
    staged = Staged()
    cursor.execute(TABLE)
    with cursor.copy(_COPY) as copy:
        for block in _blocks(
            _rows(lines=lines, checker=checker, keys=keys, staged=staged, progress=progress, total=total)
        ):
            copy.write(block)
    return staged


def _blocks(rows: Iterator[str]) -> Iterator[str]:
    block: list[str] = []
    size = 0
    for row in rows:
        block.append(row)
        size += len(row)
        if size >= _BLOCK:
            yield "".join(block)
            block.clear()
            size = 0
    yield "".join(block)


def _rows(
    *,
    lines: Iterable[tuple[int, list[str]]],
    checker: Checker,
    keys: Keyring,
    staged: Staged,
    progress: Progress | None,
    total: int,
) -> Iterator[str]:
    check = checker.check
    for number, cells in lines:
        line = check(cells)
        staged.received += 1
        if isinstance(line, Refused):
            staged.faults.update({fault[:3] for fault in line.faults})
            yield _refused(number, line)
        else:
            yield _accepted(number, line, keys)
        if progress is not None and not staged.received % _EVERY:
            progress(staged.received, total, "")


def _refused(number: int, line: Refused) -> str:
    code = line.agency_code[:_MOST_CODE].translate(_ESCAPES)
    reference = line.agency_ref[:_MOST_CODE].translate(_ESCAPES)
    agency = "\\N" if line.agency_id is None else line.agency_id
    return f"{number}\t{agency}\t{code}\t{reference}\t{';'.join(line.faults)}\t{line.comparable}{_REST_IS_NULL}"


def _accepted(number: int, line: Line, keys: Keyring) -> str:
    hashed = keys.hash(line.identifier).hex()
    olds = "\\N"
    if len(keys.versions) > 1:
        olds = "{" + ",".join(f'"\\\\\\\\x{old.hex()}"' for _, old in keys.hashes(line.identifier)[1:]) + "}"
    sealed = keys.encrypt(line.identifier).hex()
    representative = "\\\\x" + keys.encrypt(line.representative_id).hex() if line.representative_id else "\\N"
    texts = (
        line.agency_code, line.agency_ref, "", "t", line.word, line.title_no, line.kind, "\x01", line.name,
        _array(line.name), line.birth_date or "\x02", line.sex, line.occupation, line.address, line.postal_code,
        line.representative, "\x03", line.cause, *line.dates, *line.amounts, line.attachments, line.limit_on,
    )  # fmt: skip
    row = "\t".join(texts)
    if "\\" in row:
        row = row.replace("\\", "\\\\")
    # The marks can't come from the file: control characters are a fault.
    row = row.replace("\x01", f"\\\\x{hashed}\t{olds}\t\\\\x{sealed}", 1).replace("\x02", "\\N", 1)
    row = row.replace("\x03", representative, 1)
    return f"{number}\t{line.agency_id}\t{row}\n"


def _array(name: str) -> str:
    """Write the name's bigrams as an array literal."""
    return "{" + ",".join('"' + gram.replace("\\", "\\\\").replace('"', '\\"') + '"' for gram in grams(name)) + "}"
