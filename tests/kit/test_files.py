"""Kept files: whole or not at all, known by what is in them."""

import hashlib
import stat
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from bianmin.kit import files
from bianmin.kit.files import PDF, PICTURES, BadUpload, FileMissing

TAKEN = PICTURES | PDF
A_PDF = b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n"


def picture(kind: str) -> bytes:
    target = BytesIO()
    Image.new("RGB", (8, 8), "white").save(target, kind)
    return target.getvalue()


@pytest.mark.django_db
def test_a_kept_file_is_read_back_and_lies_under_its_hash(home: Path) -> None:
    row = files.store(b"receipt", "C:\\scans\\\u6536\u64da.pdf", "application/pdf")
    assert row.sha256 == hashlib.sha256(b"receipt").hexdigest()
    assert (row.size, row.name) == (7, "收據.pdf")
    path = files.path_of(row.sha256)
    assert path.is_relative_to(home / "files")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    with files.open_stored(row.pk) as file:
        assert file.read() == b"receipt"
    assert files.is_whole(row)
    assert list((home / "files" / "incoming").iterdir()) == []


@pytest.mark.django_db
@pytest.mark.usefixtures("home")
def test_the_same_bytes_lie_on_the_disk_once_and_large_files_come_from_a_path(tmp_path: Path) -> None:
    source = tmp_path / "large"
    source.write_bytes(b"x" * 3_000_000)
    first = files.store(source, "a", "application/octet-stream")
    second = files.store(b"x" * 3_000_000, "b", "application/octet-stream")
    assert first.pk != second.pk
    assert first.sha256 == second.sha256
    assert first.size == 3_000_000


@pytest.mark.django_db
@pytest.mark.usefixtures("home")
def test_a_damaged_or_lost_file_is_noticed() -> None:
    row = files.store(b"receipt", "a", "text/plain")
    files.path_of(row.sha256).write_bytes(b"another")
    assert not files.is_whole(row)
    files.path_of(row.sha256).unlink()
    assert not files.is_whole(row)
    with pytest.raises(FileMissing):
        files.open_stored(row.pk)
    with pytest.raises(FileMissing):
        files.open_stored(0)


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (picture("PNG"), "image/png"),
        (picture("JPEG"), "image/jpeg"),
        (picture("WEBP"), "image/webp"),
        (A_PDF, "application/pdf"),
    ],
)
def test_pictures_and_pdfs_are_known_by_their_first_bytes(content: bytes, kind: str) -> None:
    assert files.check_upload(content, allowed=TAKEN, most=1_000_000) == kind


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"MZ\x90\x00 a program",
        b"<html><script>alert(1)</script>",
        b"GIF89a",
        picture("PNG")[:40],
        b"%PDF-1.7 cut off",
        A_PDF.replace(b"/Type /Catalog", b"/OpenAction << /JS (app.alert(1)) >>"),
        A_PDF.replace(b"/Type /Catalog", b"/Launch"),
        b"x" * 1_000_001,
    ],
)
def test_anything_else_is_refused(content: bytes) -> None:
    with pytest.raises(BadUpload) as refusal:
        files.check_upload(content, allowed=TAKEN, most=1_000_000)
    assert refusal.value.text.zh
    assert refusal.value.text.en


def test_a_picture_of_too_many_pixels_is_refused_before_it_is_unpacked() -> None:
    target = BytesIO()
    Image.new("1", (9_000, 9_000)).save(target, "PNG")
    with pytest.raises(BadUpload):
        files.check_upload(target.getvalue(), allowed=TAKEN, most=1_000_000)


def test_a_kind_that_is_not_wanted_here_is_refused() -> None:
    with pytest.raises(BadUpload):
        files.check_upload(A_PDF, allowed=PICTURES, most=1_000_000)


@pytest.mark.parametrize(
    ("name", "clean"),
    [("../../etc/passwd", "passwd"), ("a\x00b\n.png", "ab.png"), ("", "file"), ("x" * 300, "x" * 200), ("/", "file")],
)
def test_a_name_is_only_for_showing(name: str, clean: str) -> None:
    assert files.clean_name(name) == clean
