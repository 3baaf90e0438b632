"""Files are kept under BIANMIN_HOME/files by their SHA-256, written whole before anything refers to them."""

import hashlib
import os
import re
import secrets
import zipfile
import zlib
from collections.abc import Iterator
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

from bianmin.kit import office_files
from bianmin.kit.errors import NotFound, Unusable
from bianmin.kit.home import bianmin_home
from bianmin.kit.models import StoredFile
from bianmin.kit.texts import Text, t

_CHUNK = 1 << 20
_SNIFF = 16

#: How a file of each kind begins.
_MAGIC: tuple[tuple[str, bytes, bytes], ...] = (
    ("image/png", b"\x89PNG\r\n\x1a\n", b""),
    ("image/jpeg", b"\xff\xd8\xff", b""),
    ("image/webp", b"RIFF", b"WEBP"),
    ("application/pdf", b"%PDF-", b""),
)
PICTURES = frozenset({"image/png", "image/jpeg", "image/webp"})
PDF = frozenset({"application/pdf"})
OFFICE = frozenset({office_files.ODT, office_files.DOCX})
#: What can act when a PDF is opened; a receipt has no need of it.
_ACTIVE = (b"/JavaScript", b"/JS", b"/Launch", b"/EmbeddedFile", b"/RichMedia", b"/XFA", b"/SubmitForm")
_OBJECTS = re.compile(rb"/Type\s*/ObjStm\b")
_STREAM = re.compile(rb"stream\r?\n")
_MOST_OBJECTS = 50_000_000
_ESCAPED = re.compile(rb"#([0-9A-Fa-f]{2})")
#: What a page or program begins with: a picture that holds one is two files in one.
_SECOND_FILE = re.compile(rb"<script|<\?php|<html|<svg", re.IGNORECASE)
_MOST_PIXELS = 50_000_000


class BadUpload(Unusable):
    """A file too large, empty, or not of a kind that is taken here."""

    code = "bad-upload"
    text = Text("無法接受這個檔案。", "This file can't be taken.")


class FileMissing(NotFound):
    """The row is there but the file isn't: a damaged store."""

    code = "file-missing"
    text = Text("找不到這個檔案。", "The file is not there.")


def store(content: bytes | Path, name: str, content_type: str, *, now: datetime | None = None) -> StoredFile:
    """Keep a file and return its row; the same bytes lie on the disk once.

    The file is flushed before the row is written: a row never points at half a file. A crash between
    the two leaves a file nobody refers to, which harms nobody.
    """
    digest, size = _keep(content)
    return StoredFile.objects.create(
        sha256=digest,
        name=clean_name(name),
        content_type=content_type,
        size=size,
        created_at=now or datetime.now(UTC),
    )


def open_stored(file_id: int) -> BinaryIO:
    """Open a kept file for reading."""
    row = StoredFile.objects.filter(pk=file_id).first()
    if row is None:
        raise FileMissing
    try:
        return path_of(row.sha256).open("rb")
    except FileNotFoundError:
        raise FileMissing from None


def path_of(sha256: str) -> Path:
    """Return where the file with this hash lies."""
    return bianmin_home() / "files" / sha256[:2] / sha256[2:4] / sha256


def is_whole(row: StoredFile) -> bool:
    """Tell whether the kept file is there and still has its hash."""
    try:
        with path_of(row.sha256).open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest() == row.sha256
    except FileNotFoundError:  # gone already
        return False


def clean_name(name: str) -> str:
    """Return a file's name without folders and control characters, at most 200 characters, for showing only."""
    last = name.replace("\\", "/").rsplit("/", 1)[-1]
    return "".join(character for character in last if character.isprintable())[-200:].strip() or "file"


def sniff(content: bytes) -> str | None:
    """Return the kind of a file by how it begins, never by its name; None where it isn't one we know."""
    for kind, start, later in _MAGIC:
        if content.startswith(start) and later in content[len(start) : _SNIFF]:
            return kind
    return office_files.kind_of(content) if content.startswith(b"PK") else None


def check_upload(content: bytes, *, allowed: frozenset[str], most: int) -> str:
    """Return the kind of an uploaded file, or refuse it with what to do.

    A picture must open as one; a PDF or office file must be whole, without anything that acts when opened
    and of bearable size once unpacked; none may be two kinds of file at once.
    """
    if not content:
        raise BadUpload(t("檔案是空的，請重新選擇。", "The file is empty. Choose it again."))
    if len(content) > most:
        raise BadUpload(
            t("檔案太大，請勿超過 {size} MB。", "The file is too large; at most {size} MB, please."),
            size=most // 1_000_000,
        )
    kind = sniff(content)
    if kind is None or kind not in allowed:
        raise BadUpload(ALSO_OFFICE if allowed & OFFICE else PICTURE_OR_PDF)
    if kind in OFFICE:
        problem = office_files.problem(content, kind)
        if problem is not None:
            raise BadUpload(problem)
        return kind
    if zipfile.is_zipfile(BytesIO(content)) or (kind in PICTURES and _SECOND_FILE.search(content)):
        raise BadUpload(
            t("檔案內藏有另一種檔案，請另存後再上傳。", "Another file is hidden in it. Save it anew and send that.")
        )
    if kind in PICTURES:
        _check_picture(content)
    else:
        _check_pdf(content)
    return kind


PICTURE_OR_PDF = t(
    "只接受圖片（JPEG、PNG、WebP）或 PDF 檔。", "Only pictures (JPEG, PNG, WebP) or PDF files are taken."
)
ALSO_OFFICE = t(
    "只接受圖片（JPEG、PNG、WebP）、PDF、ODT 或 DOCX 檔。",
    "Only pictures (JPEG, PNG, WebP), PDF, ODT or DOCX files are taken.",
)


#: Headers under which a stored upload is served: it is shown as data, never run.
SAFE_HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "Content-Security-Policy": "default-src 'none'; sandbox",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "private, no-store",
}


def _check_picture(content: bytes) -> None:
    from PIL import Image  # noqa: PLC0415  (only uploads need it)

    try:
        with Image.open(BytesIO(content)) as picture:
            width, height = picture.size
            small = width * height <= _MOST_PIXELS
            if small:
                picture.verify()
    except Exception as problem:  # Pillow raises many kinds on broken pictures
        raise BadUpload(
            t("圖片檔已損壞，請重新拍攝或另存。", "The picture is damaged. Take or save it again.")
        ) from problem
    if not small:
        raise BadUpload(t("圖片尺寸過大。", "The picture has too many pixels."))


def _check_pdf(content: bytes) -> None:
    if b"%%EOF" not in content[-2048:]:
        raise BadUpload(t("PDF 檔不完整，請重新上傳。", "The PDF is not complete. Send it again."))
    if b"/Encrypt" in content:
        raise BadUpload(t("PDF 檔有密碼保護，請移除密碼後上傳。", "The PDF is under a password. Remove it first."))
    if any(_acts(part) for part in (content, *_object_streams(content))):
        raise BadUpload(
            t(
                "PDF 檔含有可執行的內容，請改傳掃描檔或圖片。",
                "The PDF holds active content. Send a scan or a picture instead.",
            )
        )


def _acts(part: bytes) -> bool:
    """Tell whether names in a part of a PDF act, written plainly or with escapes (/J#53)."""
    if b"#" in part:
        part += _ESCAPED.sub(lambda found: bytes([int(found[1], 16)]), part)
    return any(mark in part for mark in _ACTIVE)


def _object_streams(content: bytes) -> Iterator[bytes]:
    """Yield the packed objects of a PDF, unpacked within bounds; refuse what is packed in a way nobody needs."""
    for found in _OBJECTS.finditer(content):
        begins = _STREAM.search(content, found.end())
        if begins is None:
            continue
        head = content[content.rfind(b"obj", 0, found.start()) : begins.start()]
        unpacker = zlib.decompressobj()
        try:
            if b"/Filter" not in head:
                yield content[begins.end() : content.find(b"endstream", begins.end())]
                continue
            unpacked = unpacker.decompress(content[begins.end() :], _MOST_OBJECTS)
        except zlib.error:  # not what it says it is: found wanting below
            unpacked = b""
        if not unpacked or not unpacker.eof:
            raise BadUpload(
                t("PDF 檔的格式不尋常，請改傳掃描檔或圖片。", "The PDF is built oddly. Send a scan instead.")
            )
        yield unpacked


def _keep(content: bytes | Path) -> tuple[str, int]:
    """Write to a name of its own, flush, rename: whoever sees the final name sees the whole file."""
    folder = bianmin_home() / "files" / "incoming"
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    fresh = folder / secrets.token_hex(16)
    digest, size = hashlib.sha256(), 0
    handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(handle, "wb") as target:
            for chunk in _chunks(content):
                digest.update(chunk)
                size += len(chunk)
                target.write(chunk)
            target.flush()
            os.fsync(target.fileno())
        final = path_of(digest.hexdigest())
        final.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        fresh.replace(final)
    finally:
        fresh.unlink(missing_ok=True)
    for place in (final.parent, final.parent.parent, final.parent.parent.parent):
        _flush_folder(place)
    return digest.hexdigest(), size


def _chunks(content: bytes | Path) -> Iterator[bytes]:
    if isinstance(content, bytes):
        yield content
        return
    with content.open("rb") as source:
        while chunk := source.read(_CHUNK):
            yield chunk


def _flush_folder(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
