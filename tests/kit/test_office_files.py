"""Office files are taken as text and pictures alone: no macro, script, embedded file, second file or bomb."""

import zipfile
import zlib
from io import BytesIO

import pytest

from bianmin.kit import files, office_files
from bianmin.kit.files import OFFICE, PDF, PICTURES, BadUpload
from bianmin.kit.office_files import DOCX, ODT
from tests.kit.test_files import A_PDF, picture

TAKEN = PICTURES | PDF | OFFICE
MANIFEST = b'<manifest:manifest xmlns:manifest="m"/>'
TYPES = b'<Types xmlns="t"><Override PartName="/word/document.xml" ContentType="main+xml"/></Types>'


def pack(**parts: bytes | str) -> bytes:
    target = BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in parts.items():
            made.writestr(name, content)
    return target.getvalue()


def odt(**more: bytes) -> bytes:
    parts: dict[str, bytes | str] = {
        "mimetype": ODT,
        "content.xml": b"<office:text>x</office:text>",
        "META-INF/manifest.xml": MANIFEST,
    }
    return pack(**(parts | more))


def docx(**more: bytes) -> bytes:
    return pack(**({"[Content_Types].xml": TYPES, "word/document.xml": b"<w:document/>"} | more))


def check(content: bytes) -> str:
    return files.check_upload(content, allowed=TAKEN, most=20_000_000)


def packed_pdf(inside: bytes) -> bytes:
    """A PDF that packs its objects, as most programs write them today."""
    stream = zlib.compress(inside)
    head = b"5 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length %d >>\nstream\n" % len(stream)
    return A_PDF.replace(b"trailer", head + stream + b"\nendstream\nendobj\ntrailer")


def test_plain_documents_are_taken() -> None:
    image = picture("PNG")
    assert check(odt(**{"Pictures/a.png": image})) == ODT
    assert check(docx(**{"word/media/a.png": image})) == DOCX
    assert check(packed_pdf(b"1 0 << /Type /Page >>")) == "application/pdf"


@pytest.mark.parametrize(
    "content",
    [
        docx(**{"word/vbaProject.bin": b"\xd0\xcf\x11\xe0"}),
        docx(
            **{
                "[Content_Types].xml": TYPES.replace(
                    b"main+xml", b"application/vnd.ms-word.document.macroEnabled.main+xml"
                )
            }
        ),
        docx(**{"word/embeddings/a.bin": b"x"}),
        docx(**{"word/activeX/a.xml": b"<x/>"}),
        docx(**{"word/_rels/settings.xml.rels": b'<R Type="x/attachedTemplate" TargetMode="External"/>'}),
        docx(**{"word/document.xml": b"<w:instrText>DDEAUTO c:\\\\cmd.exe</w:instrText>"}),
        docx(**{"word/document.xml": b"<!DOCTYPE x [<!ENTITY a 'b'>]><x/>"}),
        docx(**{"word/media/a.png": b"MZ program"}),
        odt(**{"Basic/Standard/Module1.xml": b"Sub Main"}),
        odt(**{"Scripts/python/a.py": b"print(1)"}),
        odt(**{"Object 1/content.xml": b"<x/>"}),
        odt(**{"content.xml": b'<script:event-listener xlink:href="vnd.sun.star.script:a"/>'}),
    ],
    ids=lambda content: str(len(content)),
)
def test_macros_scripts_and_embedded_files_are_refused(content: bytes) -> None:
    with pytest.raises(BadUpload, match="macros"):
        check(content)


@pytest.mark.parametrize(
    "content",
    [
        b"MZ" + docx(),
        docx() + b"<script>alert(1)</script>",
        picture("PNG") + docx(),
        picture("JPEG") + b"<?php system($_GET['c']); ?>",
        A_PDF + docx() + b"%%EOF",
        pack(**{"a.txt": b"just a zip"}),
        docx(**{"../../etc/cron.d/x": b"x"}),
        docx(**{"/etc/passwd": b"x"}),
        odt(**{"META-INF/manifest.xml": b"<manifest:encryption-data/>"}),
        docx()[:-30],
    ],
    ids=lambda content: str(len(content)),
)
def test_two_kinds_of_file_in_one_and_odd_packages_are_refused(content: bytes) -> None:
    with pytest.raises(BadUpload):
        check(content)


def test_a_bomb_is_refused_while_it_is_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    bomb = docx(**{"word/media/a.bmp": bytes(5_000_000)})
    assert len(bomb) < 10_000
    with pytest.raises(BadUpload, match="too large"):
        check(bomb)
    with pytest.raises(BadUpload, match="too large"):
        check(docx(**{f"word/{place}.xml": b"<x/>" for place in range(office_files.MOST_ENTRIES)}))
    monkeypatch.setattr(office_files, "MOST_INSIDE", 1_000)
    with pytest.raises(BadUpload, match="too large"):
        check(docx(**{"word/a.xml": bytes(range(256)) * 5}))


def test_what_acts_in_packed_or_escaped_parts_of_a_pdf_is_found() -> None:
    for inside in (b"1 0 << /S /JavaScript /JS (x) >>", b"1 0 << /S /J#61vaScript >>"):
        with pytest.raises(BadUpload, match="active"):
            check(packed_pdf(inside))
    with pytest.raises(BadUpload, match="active"):
        check(A_PDF.replace(b"/Type /Catalog", b"/S /L#61unch"))
    with pytest.raises(BadUpload, match="password"):
        check(A_PDF.replace(b"/Root", b"/Encrypt 2 0 R /Root"))
    with pytest.raises(BadUpload, match="oddly"):
        check(_broken())


def _broken() -> bytes:
    return A_PDF.replace(b"trailer", b"5 0 obj << /Type /ObjStm /Filter /LZWDecode >>\nstream\nxx\nendstream\ntrailer")
