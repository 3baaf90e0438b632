"""Cases that people look up on the site, taken in like real ones. Names and numbers are generated."""

import csv
from dataclasses import dataclass
from io import StringIO
from itertools import count
from pathlib import Path

from bianmin.cases import actions as cases
from bianmin.cases import queries as case_queries
from bianmin.cli.sample.transfer import COLUMNS
from bianmin.office.types import Actor
from bianmin.payments import queries as payments

PERSON_ID = "A123456789"
BUSINESS_NUMBER = "04595257"
PASSPORT = "X1234567"
_serial = count(1)


@dataclass(frozen=True, slots=True)
class Found:
    """A case with what its obligor knows."""

    id: int
    number: str
    identifier: str
    pay_code: str


def line(
    kind: str = "P",
    identifier: str = PERSON_ID,
    name: str = "測試甲",
    principal: int = 12_000,
    *,
    agency: str,
    word: str = "健執",
) -> list[str]:
    """Return one good line of a transfer file."""
    surcharge, interest, costs = principal * 15 // 100, 60, 150
    person = kind == "P"
    fields = {
        "agency_code": agency,
        "agency_ref": f"SITE-{next(_serial):06d}",
        "case_type": word,
        "title_no": "115字第00000001號",
        "obligor_kind": kind,
        "obligor_id": identifier,
        "obligor_name": name,
        "birth_date": "0700101" if person else "",
        "sex": "X" if person else "",
        "address": "便民市和平區公園路1段100號",
        "postal_code": "100",
        "representative": "測試代表" if kind == "L" else "",
        "cause": "欠繳全民健康保險費",
        "obligation_date": "1140101",
        "served_date": "1140201",
        "due_date": "1140301",
        "final_date": "1140302",
        "principal": str(principal),
        "surcharge": str(surcharge),
        "interest": str(interest),
        "costs": str(costs),
        "amount_due": str(principal + surcharge + interest + costs),
    }
    return [fields.get(column, "") for column in COLUMNS]


def transfer_file(path: Path, lines: list[list[str]]) -> Path:
    """Write a transfer file."""
    text = StringIO()
    csv.writer(text).writerows([COLUMNS, *lines])
    path.write_text(text.getvalue(), encoding="utf-8")
    return path


def take_in(path: Path, lines: list[list[str]]) -> list[Found]:
    """Take lines in as one file and return the cases in their order."""
    actor = Actor.system("test")
    result = cases.take_transfer(transfer_file(path, lines), actor=actor, file_name=path.name, source="command")
    assert result.refused == 0, dict(result.faults)
    rows = case_queries.registers(result.batch)
    ids = [row.case_id for row in rows if row.case_id is not None]
    return [
        Found(
            id=case_id,
            number=row.number,
            identifier=given[COLUMNS.index("obligor_id")],
            pay_code=payments.receivable(case_id).pay_code,
        )
        for row, case_id, given in zip(rows, ids, lines, strict=True)
    ]
