"""Papers, times and sealed matters of applications online."""

from datetime import timedelta
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test import Client

from bianmin.bookings import queries as seats
from bianmin.kit.clock import TAIPEI, today
from bianmin.site import apply_draft
from tests.factories import site
from tests.factories.applying import (
    address,
    errors_of,
    first_page,
    make_key,
    make_ready,
    picture,
    service_of,
    words,
)

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def slow_reader(monkeypatch: pytest.MonkeyPatch) -> None:
    """Everybody of these tests is slow enough for a person."""
    monkeypatch.setattr(apply_draft, "least_seconds", lambda: 0)


@pytest.fixture
def visitor(branch: str, db: None) -> Client:
    """A visitor of an address of his own."""
    return Client(REMOTE_ADDR="198.51.100.7")


def office_file(kind: str, **parts: bytes) -> bytes:
    made = BytesIO()
    with ZipFile(made, "w", ZIP_DEFLATED) as pack:
        pack.writestr("[Content_Types].xml", "<Types/>")
        pack.writestr("word/document.xml", "<w:document/>")
        for name, content in parts.items():
            pack.writestr(f"word/{name}.{kind}", content)
    return made.getvalue()


BAD_FILES = {
    "picture.svg": b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
    "macro.docm": office_file("bin", vbaProject=b"x"),
    "bomb.docx": office_file("xml", big=b"0" * 30_000_000),
    "two.png": picture() + office_file("xml"),
    "page.pdf": b"%PDF-1.4\n/JavaScript (app.alert(1))\n%%EOF",
    "empty.pdf": b"",
    "program.exe": b"MZ\x90\x00" + bytes(100),
}


def test_papers_are_added_listed_and_taken_out_and_dangerous_ones_refused(visitor: Client) -> None:
    at = first_page(visitor, "petition", to="petition-files")
    for name, content in BAD_FILES.items():
        answer = visitor.post(at, {"do": "add", "file": SimpleUploadedFile(name, content)})
        problems = [str(one) for one in answer.context_data["problems"]]  # type: ignore[index]  # the stubs let a context be None
        assert (answer.status_code, len(problems)) == (422, 1), name
        assert name in problems[0]
        assert answer.context_data["files"] == [], name  # type: ignore[index]  # the stubs let a context be None
    good = SimpleUploadedFile("../../etc/照片.png", picture())
    assert visitor.post(at, {"do": "add", "file": good}).status_code == 302
    files = visitor.get(at).context_data["files"]  # type: ignore[index]  # the stubs let a context be None
    assert [one.name for one in files] == ["照片.jpg"]
    many = [SimpleUploadedFile(f"{n}.png", picture()) for n in range(5)]
    assert "最多5個檔案" in words(visitor.post(at, {"do": "add", "file": many}))
    assert visitor.post(at, {"do": f"remove-{files[0].id}"}).status_code == 302
    assert visitor.get(at).context_data["files"] == []  # type: ignore[index]  # the stubs let a context be None


def test_a_time_is_kept_for_a_quarter_of_an_hour_and_given_up_for_another(visitor: Client, person: site.Found) -> None:
    slot = make_ready(service_of("evening-payment"))
    at = first_page(visitor, "evening-payment", person, to="booking-slot")
    assert visitor.post(at, {}).status_code == 422
    assert visitor.post(at, {"slot": "evening@nothing"}).status_code == 422
    assert visitor.post(at, {"slot": slot}).headers["Location"].endswith("/review/")
    held = visitor.get(at).context_data["held"]  # type: ignore[index]  # the stubs let a context be None
    assert held.held_until - held.made_at == timedelta(minutes=15)
    assert f"{held.held_until.astimezone(TAIPEI):%H:%M}" in words(visitor.get(at))
    other = next(
        one.key for one in seats.free_slots("evening", today(), today() + timedelta(days=9)) if one.key != slot
    )
    assert visitor.post(at, {"slot": other}).status_code == 302
    assert seats.booking(held.id).state.value == "cancelled"


def test_of_a_sealed_service_nothing_stands_in_clear_anywhere(visitor: Client) -> None:
    make_key()
    at = first_page(visitor, "integrity")
    report = {"subject": "測試密件主旨", "text": "某甲收受某乙財物"}
    assert visitor.post(at, report).status_code == 302
    evidence = SimpleUploadedFile("某甲.png", picture())
    files = at.replace("/report/", "/report-files/")
    assert visitor.post(files, {"do": "add", "file": evidence}).status_code == 302
    assert "某甲" not in words(visitor.get(files))
    assert clear_words() == []
    assert visitor.post(files, {"do": "next"}).status_code == 302
    assert visitor.post(at.replace("/report/", "/contact/"), {}).status_code == 302
    saved = visitor.get(address("integrity", "saved"))
    assert saved.context_data["link"] == "", "no link that stands in a log"  # type: ignore[index]  # the stubs let a context be None
    sent = visitor.post(address("integrity", "review"), {"do": "send"})
    assert sent.status_code == 302, errors_of(sent)
    assert clear_words() == []


def clear_words() -> list[str]:
    """Return the tables of the whole database in which a word of the report can be read."""
    found = []
    with connection.cursor() as cursor:
        cursor.execute("select tablename from pg_tables where schemaname = current_schema()")
        for (table,) in cursor.fetchall():
            cursor.execute(
                f'select 1 from "{table}" t where t::text like any (array[%s, %s]) limit 1', ["%密件主旨%", "%某甲%"]
            )
            found += [table] if cursor.fetchone() else []
    return found


def test_a_sealed_service_without_a_key_takes_nothing(visitor: Client) -> None:
    shown = visitor.get(address("integrity"))
    assert "尚未建立密封金鑰" in words(shown)
    assert visitor.post(address("integrity")).status_code == 409
