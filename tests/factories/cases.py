"""Transfer files and cases for tests. Names, numbers and references are generated; none is a real person's."""

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from itertools import count
from pathlib import Path

from bianmin.cases import actions
from bianmin.cases.models import Case
from bianmin.cases.rules.transfer_header import CODES, COLUMNS
from bianmin.cases.types import IntakeResult
from bianmin.kit.identifiers import is_business_number, is_person_id
from bianmin.office.actions import ensure_default_branch, require_totp
from bianmin.office.types import Actor, Role

ON = date(2026, 8, 31)
SYSTEM = Actor.system("test")
REGISTRY = Actor(name="registry", roles=frozenset({Role.REGISTRY}))
TITLES = tuple(title for title, _ in COLUMNS.values())
_serial = count(1)


def clerk(section_id: int) -> Actor:
    """Return a clerk of a section."""
    return Actor(name=f"clerk {section_id}", roles=frozenset({Role.SECTION_CLERK}), section_id=section_id)


def officer(section_id: int) -> Actor:
    """Return the enforcement officer of a section."""
    return Actor(name=f"officer {section_id}", roles=frozenset({Role.OFFICER}), section_id=section_id)


def a_branch() -> None:
    """Make the default branch: sections 甲 to 癸, agencies A01 …, type words 健執 …."""
    ensure_default_branch()
    # Tests log in by password alone; those of the second factor switch it on.
    require_totp(actor=Actor.system("test"), required=False, on=date(2000, 1, 1))


def person_id(serial: int) -> str:
    """Return a generated national number whose checksum holds."""
    stem = f"A1{serial:07d}"
    return next(stem + digit for digit in "0123456789" if is_person_id(stem + digit))


def business_number(serial: int) -> str:
    """Return a generated business number valid under the rule of 2023."""
    stem = f"{serial:07d}"
    return next(stem + digit for digit in "0123456789" if is_business_number(stem + digit))


def a_line(**changes: str) -> dict[str, str]:
    """Return a good line of its own reference; changes replace fields."""
    serial = next(_serial)
    line = {
        "agency_code": "C01", "agency_ref": f"R-{serial}", "case_type": "健執", "title_no": f"115字第{serial}號",
        "obligor_kind": "P", "obligor_id": person_id(serial), "obligor_name": f"測試{serial}", "birth_date": "0700101",
        "sex": "M", "occupation": "商", "address": "新竹市東區測試路1號", "postal_code": "300", "representative": "",
        "representative_id": "", "cause": "欠繳全民健康保險費", "obligation_date": "1140101",
        "served_date": "1140201", "due_date": "1140301", "final_date": "1140401", "principal": "1000",
        "surcharge": "100", "interest": "10", "costs": "1", "amount_due": "1111", "attachments": "處分書;送達證書",
    }  # fmt: skip
    return line | changes


def an_organisation(**changes: str) -> dict[str, str]:
    """Return a good line of an organisation."""
    serial = next(_serial)
    return a_line(
        **{
            "obligor_kind": "L",
            "obligor_id": business_number(serial),
            "obligor_name": f"測試{serial}有限公司",
            "birth_date": "",
            "sex": "",
            "representative": "測試人",
        }
        | changes
    )


def transfer(
    lines: Iterable[Mapping[str, str] | Sequence[str]],
    *,
    header: Sequence[str] = CODES,
    encoding: str = "utf-8",
    end: str = "\r\n",
) -> bytes:
    """Write a transfer file of lines; a line given as a sequence stands as it is."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator=end)
    writer.writerow(header)
    known = dict(zip(TITLES, CODES, strict=True))
    for line in lines:
        writer.writerow([line[known.get(name, name)] for name in header] if isinstance(line, Mapping) else line)
    return text.getvalue().encode(encoding)


def take(folder: Path, content: bytes | Iterable[Mapping[str, str]], **how: object) -> IntakeResult:
    """Take in a file of this content."""
    path = folder / f"transfer-{next(_serial)}.csv"
    path.write_bytes(content if isinstance(content, bytes) else transfer(content))
    given: dict[str, object] = {"actor": SYSTEM, "file_name": path.name, "source": "command", "on": ON}
    return actions.take_transfer(path, **(given | how))  # type: ignore[arg-type]  # words of several types


def a_case(folder: Path, **changes: str) -> Case:
    """Take in a file of one line and return its case."""
    result = take(folder, [a_line(**changes)])
    return Case.objects.get(batch_id=result.batch)
