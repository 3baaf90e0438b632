"""Office files people hand in: ODT and DOCX that hold text and pictures, and nothing that acts, hides or bursts."""

import re
import zipfile
from io import BytesIO

from bianmin.kit.texts import Text, t

ODT = "application/vnd.oasis.opendocument.text"
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

MOST_ENTRIES = 2_000
MOST_INSIDE = 150_000_000
"""Bytes of all entries together once unpacked; what really comes out is counted, not what the file says."""
MOST_RATIO = 200
_RATIO_FROM = 1_000_000
_END = b"PK\x05\x06"
_END_SIZE = 22
_XML_PART = (".xml", ".rels")

#: Parts that hold programs, other files or controls.
_ACTIVE_PARTS = re.compile(
    r"(^|/)(vbaproject|vbadata|basic/|scripts?/|activex|embeddings/|oleobject|object ?\d|dialogs/|macrosheets"
    r"|customui)",
    re.IGNORECASE,
)
#: What acts, or fetches from outside, when the file is opened.
_ACTIVE_XML = re.compile(
    rb"script:event-listener|vnd\.sun\.star\.script|macro:|office:scripts>\s*<|<!DOCTYPE|<!ENTITY"
    rb"|attachedTemplate\"[^>]*TargetMode=\"External\"|TargetMode=\"External\"[^>]*attachedTemplate"
    rb"|relationships/(?:oleObject|frame|subDocument|control|vbaProject)\""
    rb"|\bDDE(?:AUTO)?\b[^<]{0,200}[\\\"]|draw:object-ole|draw:plugin|draw:applet|application/x-ms-",
    re.IGNORECASE,
)

BROKEN = t(
    "文書檔已損壞或不是純粹的 ODT／DOCX 檔，請另存後再上傳。",
    "The document is damaged, or no plain ODT or DOCX.",
)
ACTS = t(
    "文書檔含有巨集、內嵌物件或外部連結，請另存為 PDF 後上傳。",
    "The document holds macros, embedded objects or outside links. Save it as PDF instead.",
)
BURSTS = t("文書檔解開後過大，無法接受。", "Unpacked, the document is too large to be taken.")
LOCKED = t("文書檔有密碼保護，請移除密碼後上傳。", "The document is under a password. Remove it first.")


def kind_of(content: bytes) -> str | None:
    """Return ``ODT`` or ``DOCX`` by what a zip file declares inside, None where it is neither."""
    try:
        with zipfile.ZipFile(BytesIO(content)) as pack:
            names = set(pack.namelist())
            if "mimetype" in names and pack.getinfo("mimetype").file_size == len(ODT):
                return ODT if pack.read("mimetype") == ODT.encode() else None
            return DOCX if {"[Content_Types].xml", "word/document.xml"} <= names else None
    except (zipfile.BadZipFile, ValueError, NotImplementedError, RuntimeError, EOFError, OSError):
        return None  # unreadable: refused by the answer


def problem(content: bytes, kind: str) -> Text | None:
    """Return why an ODT or DOCX can't be taken, or None."""
    if not content.startswith(b"PK\x03\x04") or content[-_END_SIZE : -_END_SIZE + 4] != _END:
        return BROKEN  # something before the first entry or after the last: a second file in the same bytes
    try:
        with zipfile.ZipFile(BytesIO(content)) as pack:
            return _entries(pack, kind) or _inside(pack)
    except (zipfile.BadZipFile, ValueError, NotImplementedError, RuntimeError, EOFError, OSError):
        return BROKEN  # unreadable: refused by the answer


def _entries(pack: zipfile.ZipFile, kind: str) -> Text | None:  # noqa: PLR0911  (a line a reason)
    entries = pack.infolist()
    names = [one.filename for one in entries]
    if min((one.header_offset for one in entries), default=1) != 0 or len(set(names)) != len(names):
        return BROKEN
    if len(entries) > MOST_ENTRIES:
        return BURSTS
    if any(one.flag_bits & 1 for one in entries):
        return LOCKED
    if any(name.startswith(("/", "\\")) or ".." in name.split("/") or "\\" in name or ":" in name for name in names):
        return BROKEN
    if any(_ACTIVE_PARTS.search(name) for name in names):
        return ACTS
    if kind == ODT and (names[0] != "mimetype" or "content.xml" not in names):
        return BROKEN
    if sum(one.file_size for one in entries) > MOST_INSIDE:
        return BURSTS
    return None


def _inside(pack: zipfile.ZipFile) -> Text | None:
    """Unpack every entry within the bounds, and look into what is XML."""
    left = MOST_INSIDE
    for entry in pack.infolist():
        with pack.open(entry) as part:
            content = part.read(left + 1)
        left -= len(content)
        if left < 0 or (len(content) > _RATIO_FROM and len(content) > MOST_RATIO * max(entry.compress_size, 1)):
            return BURSTS
        name = entry.filename.lower()
        if name.endswith(_XML_PART) and _ACTIVE_XML.search(content):
            return ACTS
        if name == "[content_types].xml" and b"macroenabled" in content.lower():
            return ACTS
        if name == "meta-inf/manifest.xml" and b"encryption-data" in content:
            return LOCKED
        if not name.endswith(_XML_PART) and content.startswith((b"MZ", b"\x7fELF", b"PK\x03\x04", b"\xd0\xcf\x11\xe0")):
            return ACTS
    return None
