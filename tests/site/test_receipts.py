"""Receipts that are sent in: what is taken, what is refused, and what the sender sees afterwards."""

import re
from io import BytesIO
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from PIL import Image

from bianmin.kit.files import BadUpload, open_stored
from bianmin.payments import queries as payments
from bianmin.site import uploads
from tests.factories.site import Found

pytestmark = pytest.mark.django_db
PDF = b"%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
GOOD = {"payer": "測試甲", "amount": "5,000", "paid_on": "115/01/05", "channel": "store", "contact": ""}


def picture(kind: str = "JPEG", **save: object) -> bytes:
    drawn = BytesIO()
    Image.new("RGB", (60, 80), "white").save(drawn, kind, **save)
    return drawn.getvalue()


def upload(content: bytes, name: str = "receipt.jpg") -> SimpleUploadedFile:
    return SimpleUploadedFile(name, content)


def opened(visitor: Client, case: Found) -> str:
    """Open the case by its pay code and return the mark of its form."""
    visitor.get(f"/pay/{case.pay_code}/")
    page = visitor.get("/receipt/send/").content.decode()
    return str(re.findall(r'name="case" value="([^"]+)"', page)[0])


def send(visitor: Client, mark: str, **changes: object) -> Any:
    return visitor.post("/receipt/send/", GOOD | {"case": mark} | changes)


def test_a_picture_is_taken_and_its_code_tells_what_became_of_it(visitor: Client, person: Found) -> None:
    answer = send(visitor, opened(visitor, person), file=upload(picture()))
    assert answer.headers["Location"] == "/receipt/sent/"
    page = visitor.get("/receipt/sent/").content.decode()
    code = str(re.findall(r'class="big-code code">([A-Z0-9-]+)<', page)[0])
    status = Client(REMOTE_ADDR="192.0.2.7").post("/receipt/", {"code": code.lower()}).content.decode()
    assert "查對中" in status
    assert "5,000元" in status
    assert "測試甲" not in status
    assert payments.return_status(code).amount == 5_000


def test_a_wrong_code_is_unknown_and_tries_are_limited(visitor: Client) -> None:
    seen = [visitor.post("/receipt/", {"code": f"WRONG{number}"}).status_code for number in range(32)]
    assert seen == [422] * 30 + [429] * 2


def test_without_an_open_case_nothing_can_be_sent(visitor: Client, person: Found) -> None:
    assert visitor.get("/receipt/send/").headers["Location"] == "/find/?expired"
    mark = opened(Client(), person)
    assert send(visitor, mark, file=upload(picture())).headers["Location"] == "/find/?expired"


def test_a_good_file_is_kept_while_another_field_is_mended(visitor: Client, person: Found) -> None:
    mark = opened(visitor, person)
    first = send(visitor, mark, amount="five", file=upload(picture()))
    page = first.content.decode()
    assert first.status_code == 422
    assert "檔案已收到" in page
    assert 'value="115/01/05"' in page
    kept = str(re.findall(r'name="kept" value="([^"]+)"', page)[0])
    assert send(visitor, mark, kept=kept).headers["Location"] == "/receipt/sent/"


def test_each_missing_field_is_named(visitor: Client, person: Found) -> None:
    answer = visitor.post("/receipt/send/", {"case": opened(visitor, person)})
    page = answer.content.decode()
    for field in ("id_payer", "id_amount", "id_paid_on", "id_channel", "id_file"):
        assert f'href="#{field}' in page


def test_a_day_to_come_is_refused(visitor: Client, person: Found) -> None:
    answer = send(visitor, opened(visitor, person), paid_on="199/01/01", file=upload(picture()))
    assert "今天以後" in answer.content.decode()


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("page.jpg", b"<html><script>alert(1)</script></html>"),
        ("program.pdf", b"MZ\x90\x00" + bytes(100)),
        ("drawing.svg", b'<svg xmlns="http://www.w3.org/2000/svg"/>'),
        ("broken.jpg", b"\xff\xd8\xff\xe0" + b"not a picture" * 10),
        ("cut.png", picture("PNG")[:40]),
        ("empty.jpg", b""),
        ("half.pdf", b"%PDF-1.7\n1 0 obj"),
        ("active.pdf", PDF.replace(b"/Catalog", b"/Catalog/OpenAction<</S/JavaScript/JS(x)>>")),
        ("archive.pdf", PDF + b"PK\x03\x04" + bytes(80) + b"PK\x05\x06" + bytes(18)),
        ("page.pdf", PDF.replace(b"%PDF-1.7\n", b"%PDF-1.7\n<html><script>1</script>")),
    ],
)
def test_what_is_no_receipt_is_refused_with_what_to_do(
    visitor: Client, person: Found, name: str, content: bytes
) -> None:
    answer = send(visitor, opened(visitor, person), file=upload(content, name))
    assert answer.status_code == 422
    assert 'href="#id_file"' in answer.content.decode()


def test_too_large_a_file_is_refused_before_it_is_read() -> None:
    with pytest.raises(BadUpload):
        uploads.clean(upload(picture() + bytes(2_000)), most=1_000)


def test_a_picture_loses_place_and_camera_and_whatever_hangs_behind_it() -> None:
    exif = Image.Exif()
    exif[0x010F] = "Camera"
    exif.get_ifd(0x8825)[2] = (25.0, 2.0, 3.0)
    content, kind = uploads.clean(upload(picture(exif=exif) + b"PK\x03\x04 hidden archive"), most=1_000_000)
    assert kind == "image/jpeg"
    with Image.open(BytesIO(content)) as redrawn:
        assert not dict(redrawn.getexif())
    assert b"hidden archive" not in content
    assert b"Camera" not in content


@pytest.mark.parametrize("kind", ["PNG", "WEBP", "JPEG"])
def test_every_kind_of_picture_becomes_a_plain_one(kind: str) -> None:
    content, made = uploads.clean(upload(picture(kind)), most=1_000_000)
    assert made == "image/jpeg"
    assert content.startswith(b"\xff\xd8\xff")


def test_a_pdf_is_kept_as_it_came(visitor: Client, person: Found) -> None:
    answer = send(visitor, opened(visitor, person), file=upload(PDF, "receipt.pdf"))
    assert answer.status_code == 302
    kept = payments.returns_of_case(person.id)[0]
    assert kept.file_type == "application/pdf"
    with open_stored(kept.file_id) as file:
        assert file.read() == PDF


def test_no_public_address_gives_a_stored_file_back(visitor: Client, person: Found) -> None:
    send(visitor, opened(visitor, person), file=upload(picture()))
    kept = payments.returns_of_case(person.id)[0]
    for path in (f"/files/{kept.file_id}/", f"/media/{kept.file_name}", f"/documents/{kept.file_id}/x"):
        assert visitor.get(path).status_code == 404
