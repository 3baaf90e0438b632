"""Personal data: never in clear where it isn't needed, never in a log, and each look is written down."""

import logging
import re
import struct
import zlib
from pathlib import Path
from typing import Self

import pytest
from django.db import connection
from django.test import Client

from bianmin.cases import queries as cases
from bianmin.kit.files import BadUpload
from bianmin.kit.redact import RedactingFormatter, redact
from bianmin.office import queries as office
from bianmin.office.types import Role
from bianmin.site.uploads import redraw
from tests.factories.cases import a_branch, a_line, person_id, take
from tests.factories.console import client_of

SERIAL = 7_654_321
NUMBER = person_id(SERIAL)


@pytest.fixture
def case(db: None, tmp_path: Path) -> int:
    """A case of one person whose number is known here."""
    a_branch()
    taken = take(tmp_path, [a_line(obligor_id=NUMBER, obligor_name="測試人")])
    return next(row.case_id for row in cases.registers(taken.batch) if row.case_id)


def test_a_national_number_stands_nowhere_in_the_database(case: int) -> None:
    assert case
    with connection.cursor() as cursor:
        cursor.execute(
            "select table_name, column_name from information_schema.columns where table_schema = 'public'"
            " and data_type in ('text', 'character varying', 'json', 'jsonb', 'ARRAY', 'bytea')"
        )
        for table, column in cursor.fetchall():
            cursor.execute(
                f"""select count(*) from "{table}" where "{column}"::text ilike %s or "{column}"::text ilike %s""",
                [f"%{NUMBER}%", f"%{NUMBER.encode().hex()}%"],
            )
            assert cursor.fetchone()[0] == 0, (table, column)


def test_pages_and_files_show_it_masked(case: int) -> None:
    view = cases.case_view(case)
    clerk = client_of(Role.REGISTRY)
    for address in (
        f"/console/cases/{case}/",
        "/console/cases/?state=&section=",
        f"/console/intake/{view.batch_id}/",
        f"/console/intake/{view.batch_id}/feedback.csv",
        f"/console/intake/{view.batch_id}/registers/",
    ):
        answer = clerk.get(address)
        body = b"".join(answer.streaming_content) if answer.streaming else answer.content  # type: ignore[attr-defined]  # a streamed answer
        assert answer.status_code == 200, address
        assert NUMBER.encode() not in body, address
    found = clerk.post("/console/find/", {"q": NUMBER}, follow=True)
    assert NUMBER not in "".join(address for address, _ in found.redirect_chain)
    assert not any(NUMBER in look.reason for look in office.looks().rows)


def test_who_opens_a_record_is_written_down_with_what_he_did(case: int) -> None:
    clerk = client_of(Role.REGISTRY)
    for address in (f"/console/cases/{case}/", f"/console/cases/{case}/ledger/"):
        before = len(office.looks(subject="case", subject_id=str(case)).rows)
        clerk.get(address)
        rows = office.looks(subject="case", subject_id=str(case)).rows
        assert len(rows) == before + 1, address
        assert rows[0].who == "測試registry"


def test_what_is_logged_of_a_failure_names_nobody() -> None:
    assert NUMBER not in redact(f"party {NUMBER}, again {NUMBER.lower()}")
    assert redact("case 健執-115-00000017, account 99123000000017, 1,000 dollars, 2026-11-02") == (
        "case 健執-115-00000017, account 99123000000017, 1,000 dollars, 2026-11-02"
    )
    said = redact('duplicate key\nDETAIL:  Failing row contains (1, 測試人).\nCONTEXT:  COPY x, line 1: "測試人"')
    assert said == "duplicate key\nDETAIL: …\nCONTEXT: …"
    record = logging.LogRecord("x", logging.ERROR, "f", 1, "failed for %s", (NUMBER,), None)
    assert NUMBER not in RedactingFormatter("{message}", style="{").format(record)


def test_wrong_number_wrong_person_and_no_such_case_are_answered_alike(case: int) -> None:
    number = cases.case_view(case).number
    other = re.sub(r"\d+(?=\D*$)", lambda found: f"{int(found[0]) + 77_777:0{len(found[0])}d}", number)
    tries = {
        "no such case": {"number": other, "identifier": NUMBER, "code": ""},
        "another person": {"number": number, "identifier": person_id(1), "code": ""},
        "neither": {"number": other, "identifier": person_id(1), "code": ""},
    }
    bodies, queries = set(), set()
    for data in tries.values():
        client = Client()
        client.get("/find/")
        with CaptureQueries() as made:
            answer = client.post("/find/", data)
        assert answer.status_code == 422
        bodies.add("查無符合的案件" in answer.content.decode())
        queries.add(made.count)
    assert bodies == {True}
    assert len(queries) == 1, "the same look-ups are made whatever is wrong"


class CaptureQueries:
    """Counts statements."""

    count = 0

    def __enter__(self) -> Self:
        self._block = connection.execute_wrapper(self._one)
        self._block.__enter__()
        return self

    def _one(self, execute, sql, params, many, context):  # type: ignore[no-untyped-def]  # noqa: ANN001, ANN202  (handed over as it comes)
        # Counting tries differs with the tries before; what is looked up may not.
        self.count += "cases_" in sql or "documents_" in sql
        return execute(sql, params, many, context)

    def __exit__(self, *problem: object) -> None:
        self._block.__exit__(*problem)  # type: ignore[arg-type]  # handed on as it came


def test_a_picture_that_would_fill_the_memory_is_refused() -> None:
    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    head = struct.pack(">IIBBBBB", 60_000, 60_000, 8, 0, 0, 0, 0)
    bomb = (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"\0" * 1000)) + chunk(b"IEND", b"")
    )
    with pytest.raises(BadUpload):
        redraw(bomb)
