"""Read papers as a machine at the other end would: rasters, two independent code readers, text, tags."""

import io
import shutil
import subprocess
import tempfile
from pathlib import Path

import pikepdf
import pypdfium2
import zxingcpp
from PIL import Image

ZBAR = shutil.which("zbarimg")


def page_images(pdf: bytes, dpi: int = 150) -> list[Image.Image]:
    """Return the pages as grey rasters."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [page.render(scale=dpi / 72).to_pil().convert("L") for page in document]
    finally:
        document.close()


def page_texts(pdf: bytes) -> list[str]:
    """Return the pages' text as it would be copied."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [page.get_textpage().get_text_bounded() for page in document]
    finally:
        document.close()


def zxing_codes(image: Image.Image) -> set[str]:
    """Return what zxing-cpp reads."""
    return {found.text for found in zxingcpp.read_barcodes(image)}


def zbar_codes(image: Image.Image) -> set[str]:
    """Return what zbar reads."""
    assert ZBAR is not None
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "page.png"
        image.save(path)
        done = subprocess.run([ZBAR, "--quiet", "--raw", str(path)], capture_output=True, text=True, check=False)
    return {line.strip("*") for line in done.stdout.splitlines() if line}


def claims(pdf: bytes) -> dict[str, str]:
    """Return what a PDF claims of itself in its XMP, and whether it is tagged."""
    with pikepdf.open(io.BytesIO(pdf)) as document:
        with document.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as meta:
            said = {
                key: str(meta.get(key, "")) for key in ("pdfaid:part", "pdfaid:conformance", "pdfuaid:part", "dc:title")
            }
        said["lang"] = str(document.Root.get("/Lang", ""))
        root = document.Root
        said["marked"] = str("/MarkInfo" in root and root.MarkInfo.get("/Marked", False))
        said["tree"] = str("/StructTreeRoot" in document.Root)
        said["titled"] = str("/ViewerPreferences" in root and root.ViewerPreferences.get("/DisplayDocTitle", False))
    return said


def alternatives(pdf: bytes) -> list[str]:
    """Return the alternative texts of all tagged elements, in order."""
    found: list[str] = []
    with pikepdf.open(io.BytesIO(pdf)) as document:
        _walk(document.Root.StructTreeRoot.K, found)
    return found


def _walk(node: object, found: list[str]) -> None:
    if isinstance(node, pikepdf.Array):
        for child in node:
            _walk(child, found)
    elif isinstance(node, pikepdf.Dictionary):
        if "/Alt" in node:
            found.append(str(node.Alt))
        if "/K" in node:
            _walk(node.K, found)
