"""What people send in is made harmless before it is kept.

A picture is drawn anew: place, camera and whatever else hides in or behind it are gone. A PDF is kept as
it is, so one that is something else as well is refused.
"""

from io import BytesIO

from django.core.files.uploadedfile import UploadedFile
from PIL import Image, ImageOps

from bianmin.kit import files
from bianmin.kit.files import BadUpload
from bianmin.kit.texts import t

LONGEST = 3000  # pixels: a receipt stays readable, a file stays small
QUALITY = 88
_OTHERS = (b"PK\x03\x04", b"PK\x05\x06", b"<script", b"<html", b"MZ\x90\x00", b"\x7fELF")
_AFTER_END = 64


def clean(upload: UploadedFile[bytes], *, most: int) -> tuple[bytes, str]:
    """Return content and kind of an upload, made harmless; refuse (``BadUpload``) what can't be.

    ``most`` is the largest size in bytes.
    """
    if upload.size is not None and upload.size > most:
        raise BadUpload(
            t("檔案太大，請勿超過 {size} MB。", "The file is too large; at most {size} MB, please."),
            size=most // 1_000_000,
        )
    content = upload.read()
    kind = files.check_upload(content, allowed=files.PICTURES | files.PDF, most=most)
    if kind in files.PICTURES:
        return redraw(content), "image/jpeg"
    refuse_double(content)
    return content, kind


def redraw(content: bytes) -> bytes:
    """Return a picture drawn anew as JPEG, upright, without any metadata."""
    try:
        with Image.open(BytesIO(content)) as opened:
            upright = ImageOps.exif_transpose(opened)
            upright.thumbnail((LONGEST, LONGEST))
            flat = Image.new("RGB", upright.size, "white")
            seen = upright.convert("RGBA")
            flat.paste(seen, mask=seen.getchannel("A"))
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError) as problem:
        raise BadUpload(
            t("圖片檔已損壞，請重新拍攝或另存。", "The picture is damaged. Take or save it again.")
        ) from problem
    drawn = BytesIO()
    flat.save(drawn, "JPEG", quality=QUALITY)
    return drawn.getvalue()


def refuse_double(content: bytes) -> None:
    """Refuse a PDF that is another kind of file as well (an archive, a page, a program)."""
    end = content.rfind(b"%%EOF")
    behind = content[end + 5 :].strip()
    lowered = content[:1024].lower() + behind.lower()
    if len(behind) > _AFTER_END or any(mark.lower() in lowered for mark in _OTHERS):
        raise BadUpload(
            t(
                "這個 PDF 檔夾帶其他內容，請改傳掃描檔或照片。",
                "This PDF carries something else with it. Send a scan or a picture instead.",
            )
        )
