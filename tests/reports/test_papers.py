"""The official form: ODT valid by the OASIS schema with true numbering, PDF tagged with bookmarks and links."""

import io
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path

import pikepdf
import pytest
from lxml import etree
from PIL import Image

from bianmin.documents.printing import fonts
from bianmin.reports.outlines import LEAP, OUTLINES
from bianmin.reports.rendering.odt import STYLES, report_odt
from bianmin.reports.rendering.pdf import report_pdf
from bianmin.reports.rules.numbering import numeral
from bianmin.reports.rules.tree import Heading, Number, Paragraph, Picture, Report, numbers, plain
from tests.documents.reading import alternatives, claims, page_texts
from tests.reports.content import report_of

SCHEMA = Path(__file__).with_name("schema") / "OpenDocument-v1.3-schema.rng"
NS = {
    prefix: f"urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"
    for prefix, name in (
        *(("office", "office"), ("text", "text"), ("style", "style"), ("table", "table"), ("draw", "drawing")),
        *(("fo", "xsl-fo-compatible"), ("svg", "svg-compatible")),
    )
}
TABLE = "|+ 問卷結果\n| 構面 | 題目 | 滿意 |\n| 服務 | 流程 | {a.b} |\n| ^ | 態度 | {a.c} |"


def name(prefix: str, local: str) -> str:
    return f"{{{NS[prefix]}}}{local}"


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> Report:
    """A leap report with every figure, a table, and a photograph."""
    made = report_of(LEAP, more=TABLE)
    path = tmp_path_factory.mktemp("photo") / "restroom"
    Image.new("RGB", (400, 300), "teal").save(path, "JPEG")
    photo = Picture(str(path), "image/jpeg", "無障礙廁所入口的雙語標示", "無障礙廁所", 400, 300)
    return replace(made, blocks=(*made.blocks, photo))


@pytest.fixture(scope="module")
def odt(report: Report) -> bytes:
    return report_odt(report)


@pytest.fixture(scope="module")
def pdf(report: Report) -> bytes:
    if not fonts.state().usable:
        pytest.exit("No Chinese font on this machine: run `bianmin fonts` (or install fonts-noto-cjk) first.", 2)
    return report_pdf(report)


def part(odt: bytes, file: str) -> etree._Element:
    with zipfile.ZipFile(io.BytesIO(odt)) as pack:
        return etree.fromstring(pack.read(file))


@cache
def schema() -> etree.RelaxNG:
    return etree.RelaxNG(etree.parse(str(SCHEMA)))


@pytest.mark.parametrize("outline", OUTLINES)
def test_every_outline_is_valid_opendocument(outline: str) -> None:
    made = report_odt(report_of(outline, "110H1", more=TABLE))
    for file in ("content.xml", "styles.xml", "meta.xml"):
        assert schema().validate(part(made, file)), schema().error_log


def test_pictures_charts_and_tables_are_valid_too(odt: bytes) -> None:
    content = part(odt, "content.xml")
    assert schema().validate(content), schema().error_log
    frames = content.findall(".//draw:frame", NS)
    assert len(frames) == 2
    assert all(frame.findtext("svg:desc", "", NS) for frame in frames)
    assert frames[-1].findtext("svg:desc", "", NS) == "無障礙廁所入口的雙語標示"
    with zipfile.ZipFile(io.BytesIO(odt)) as pack:
        named = {frame.find("draw:image", NS).get("{http://www.w3.org/1999/xlink}href") for frame in frames}
        assert named <= set(pack.namelist())
        manifest = pack.read("META-INF/manifest.xml").decode()
        assert pack.namelist()[0] == "mimetype"
    assert all(f'full-path="{one}"' in manifest for one in named)


def test_the_page_is_the_official_one() -> None:
    styles = etree.parse(str(STYLES)).getroot()
    (layout,) = styles.findall(".//style:page-layout", NS)
    assert layout.get(name("style", "page-usage")) == "mirrored"
    page = layout.find("style:page-layout-properties", NS)
    sides = {page.get(name("fo", f"margin-{side}")) for side in ("top", "bottom", "left", "right")}
    assert sides == {"2cm"}
    assert (page.get(name("fo", "page-width")), page.get(name("fo", "page-height"))) == ("21cm", "29.7cm")
    assert page.get(name("style", "print-orientation")) == "portrait"
    assert styles.find(".//style:footer//text:page-number", NS) is not None


def test_type_and_lines_are_the_official_ones() -> None:
    styles = etree.parse(str(STYLES)).getroot()
    default = styles.find(".//style:default-style[@style:family='paragraph']", NS)
    text = default.find("style:text-properties", NS)
    assert default.find("style:paragraph-properties", NS).get(name("fo", "line-height")) == "24pt"
    assert text.get(name("style", "font-size-asian")) == text.get(name("fo", "font-size")) == "14pt"
    assert text.get(name("style", "font-name-asian")) == text.get(name("style", "font-name")) == "標楷體"
    assert (text.get(name("style", "language-asian")), text.get(name("style", "country-asian"))) == ("zh", "TW")
    title = styles.find(".//style:style[@style:name='Title']/style:text-properties", NS)
    assert title.get(name("style", "font-size-asian")) == "16pt"


def test_the_numbering_is_a_list_of_the_five_levels_and_one_below() -> None:
    styles = etree.parse(str(STYLES)).getroot()
    levels = styles.findall(".//text:list-style[@style:name='Official']/text:list-level-style-number", NS)
    found = [
        (
            one.get(name("style", "num-prefix"), ""),
            one.get(name("style", "num-format")),
            one.get(name("style", "num-suffix"), ""),
        )
        for one in levels
    ]
    assert found == [
        ("", "壹, 貳, 參, ...", "、"),
        ("", "一, 二, 三, ...", "、"),
        ("(", "一, 二, 三, ...", ")"),
        ("", "1", "、"),
        ("(", "1", ")"),
        ("", "A", "、"),
    ]


def counted(content: etree._Element) -> Iterator[str]:
    """Number the list's paragraphs as an office program would: one list goes on through the whole text."""
    counts = [0] * 7

    def inside(items: etree._Element, level: int) -> Iterator[str]:
        for item in items.findall("text:list-item", NS):
            for child in item:
                if child.tag == name("text", "list"):
                    yield from inside(child, level + 1)
                elif child is item[0]:
                    counts[level] += 1
                    counts[level + 1 :] = [0] * len(counts[level + 1 :])
                    yield numeral(level, counts[level]) + "".join(child.itertext())

    body = content.find(".//office:text", NS)
    for number, one in enumerate(body.findall("text:list", NS), start=1):
        assert one.get("{http://www.w3.org/XML/1998/namespace}id") == f"L{number}"
        assert one.get(name("text", "continue-list")) == (f"L{number - 1}" if number > 1 else None)
        yield from inside(one, 1)


def test_an_office_program_counts_as_the_content_tree_does(report: Report, odt: bytes) -> None:
    wanted = [
        numeral(one.level, one.number) + (one.text if isinstance(one, Heading) else plain(one.line))
        for one in report.blocks
        if isinstance(one, Heading | Paragraph) and one.level
    ]
    assert list(counted(part(odt, "content.xml"))) == wanted


def test_headings_have_their_outline_levels(report: Report, odt: bytes) -> None:
    found = [
        (int(one.get(name("text", "outline-level"), "0")), "".join(one.itertext()))
        for one in part(odt, "content.xml").iterfind(".//text:h", NS)
    ]
    assert found == [(one.depth, one.text) for one in report.blocks if isinstance(one, Heading)]


def test_the_same_report_is_the_same_file(report: Report, odt: bytes, pdf: bytes) -> None:
    assert report_odt(report) == odt
    assert report_pdf(report) == pdf


def test_the_pdf_is_tagged_and_archivable(report: Report, pdf: bytes) -> None:
    said = claims(pdf)
    assert said["pdfaid:part"] == "2"
    assert said["pdfaid:conformance"] == "A"
    assert said["pdfuaid:part"] == "1"
    assert said["marked"] == said["tree"] == "True"
    assert said["lang"] == "zh-TW"
    assert report.title in said["dc:title"]
    assert "無障礙廁所入口的雙語標示" in alternatives(pdf)


def test_the_pdf_has_a_bookmark_for_each_heading(report: Report, pdf: bytes) -> None:
    def titles(items: list[pikepdf.OutlineItem]) -> Iterator[str]:
        for item in items:
            yield item.title
            yield from titles(item.children)

    with pikepdf.open(io.BytesIO(pdf)) as document, document.open_outline() as outline:
        found = [one.replace(" ", "") for one in titles(outline.root)]
    wanted = [numeral(one.level, one.number) + one.text for one in report.blocks if isinstance(one, Heading)]
    assert found == wanted


def test_every_number_of_the_pdf_leads_to_its_page(report: Report, pdf: bytes) -> None:
    found: set[str] = set()
    with pikepdf.open(io.BytesIO(pdf)) as document:
        for page in document.pages:
            for note in page.get("/Annots", []):
                if "/A" in note and "/URI" in note.A:
                    found.add(str(note.A.URI))
            box = [float(one) for one in page.mediabox]
            assert (round(box[2]), round(box[3])) == (595, 842)
    wanted = [one for one in numbers(report.blocks) if isinstance(one, Number)]
    assert len(wanted) > 100
    assert found == {one.address for one in wanted}


def test_the_pdf_says_what_the_tree_says(report: Report, pdf: bytes) -> None:
    said = "".join("".join(page_texts(pdf)).split())
    for block in report.blocks:
        if isinstance(block, Heading):
            assert (numeral(block.level, block.number) + block.text).replace(" ", "") in said
    assert "陳報機關：法務部行政執行署便民分署" in said
