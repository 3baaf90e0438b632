"""The print file of a run: thousands of notices that look like the single one, in two processes."""

import io
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Any, BinaryIO

import pikepdf

from bianmin.documents.printing import overlay, typesetting, workers
from bianmin.documents.printing.code39_font import PATTERNS
from bianmin.documents.printing.notices import PAGES, TEMPLATE, frame, places_of
from bianmin.documents.printing.pdf_file import PdfFile
from bianmin.documents.printing.sheet import glyphs_of
from bianmin.documents.rules import fitting, wording
from bianmin.documents.types import NoticeFacts, OfficeFacts

CHUNK = 400
PROCESSES = 2
MEDIA = b"0 0 595.2756 841.8898"
FEW = 60  # notices for which starting processes costs more than it saves

Progress = Callable[[int], None]


class Cancelled(Exception):  # noqa: N818  (named for what it says, not an error of the program)
    """The run was cancelled while it printed."""


@dataclass(frozen=True, slots=True)
class _Base:
    """The small document all pages share: its bytes, and the numbers of its templates and resources."""

    data: bytes
    size: int
    root: int
    pages: int
    templates: dict[tuple[bool, int], tuple[int, int]]  # (slips, page) → content, resources


def write_print_file(
    out: BinaryIO,
    facts: Callable[[], Iterable[NoticeFacts]],
    office: OfficeFacts,
    *,
    progress: Progress = lambda _: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> int:
    """Write all notices to one PDF and return its pages. ``facts`` is asked twice: for the characters, then to print.

    Raises:
        Cancelled: ``cancelled`` said so; what was written so far is of no use.
        NoFont: no Chinese face is on this machine.
    """
    characters = characters_of(facts(), office)
    base, plan = _prepare(office, characters)
    file = PdfFile(out, base.data, size=base.size, root=base.root, pages=base.pages)
    for shown in _contents(facts(), plan):
        if cancelled():
            raise Cancelled
        for slips, *contents in shown:
            for page, content in enumerate(contents, start=1):
                template, resources = base.templates[slips, page]
                file.add_page(template, resources, content, MEDIA)
        progress(file.count // PAGES)
    file.close()
    return file.count


def characters_of(facts: Iterable[NoticeFacts], office: OfficeFacts) -> set[str]:
    """Return every character the notices' fields will show."""
    found: set[str] = set(typesetting.ASCII) | {fitting.MISSING}
    worded: set[tuple[object, ...]] = set()
    for one in facts:
        for text in (one.obligor, one.address, one.cause, one.title_no, one.agency_ref, one.case_number):
            found.update(text)
        found.update(one.agency, one.agency_en)
        # The words around the facts depend on these alone.
        key = (one.deadline, one.issued_on, one.section, one.officer, one.kind, one.cap, one.segments is None)
        if key not in worded:
            worded.add(key)
            for text in wording.notice_fields(one, office).values():
                found.update(text)
    return found


def _contents(facts: Iterable[NoticeFacts], plan: overlay.Plan) -> Iterator[list[overlay.Shown]]:
    """Yield chunks of page contents in order; at most a few chunks wait in memory."""
    source = iter(facts)
    first = list(islice(source, FEW))
    if len(first) < FEW:
        writer = overlay.Writer(plan)
        yield [writer.show(one) for one in first]
        return
    with workers.crew(plan, PROCESSES) as crew:
        yield from crew.map(_chunks(first, source))


def _chunks(first: list[NoticeFacts], rest: Iterator[NoticeFacts]) -> Iterator[list[NoticeFacts]]:
    yield first
    while chunk := list(islice(rest, CHUNK)):
        yield chunk


def _prepare(office: OfficeFacts, characters: set[str]) -> tuple[_Base, overlay.Plan]:
    """Compile templates and glyph sheet, and put them into one small document."""
    alphabet = typesetting.alphabet()
    ordered = "".join(sorted({shown for one in characters for shown in alphabet.printable(one)}))
    styles = {"text": ordered, "code": "".join(PATTERNS)}
    document = pikepdf.new()
    for slips in (False, True):
        data = frame(office, slips=slips)
        with pikepdf.open(io.BytesIO(typesetting.compiled(TEMPLATE, data, tagged=False))) as one:
            document.pages.extend(one.pages)
    sheet = typesetting.compiled(
        "sheet.typ", {"styles": {name: list(text) for name, text in styles.items()}}, tagged=False
    )
    with pikepdf.open(io.BytesIO(sheet)) as one:
        document.pages.extend(one.pages)
    read = glyphs_of(document, list(document.pages)[2 * PAGES :], styles)
    numbers = sorted({glyph.font for style in read.values() for glyph in style.values()})
    names = {number: f"/B{place}" for place, number in enumerate(numbers)}
    glyphs = {
        style: {c: (names[glyph.font].encode(), glyph.code.hex().encode(), glyph.advance) for c, glyph in found.items()}
        for style, found in read.items()
    }
    fonts = {names[number]: document.get_object(number, 0) for number in numbers}
    base = _saved(document, fonts)
    places = (places_of(office, slips=False), places_of(office, slips=True))
    return base, overlay.Plan(office, places, glyphs, alphabet.knowing(ordered))


def _saved(document: pikepdf.Pdf, fonts: dict[str, Any]) -> _Base:
    """Save the shared document: four template contents and their resources with the overlay's fonts, no pages."""
    kept = []
    for page in list(document.pages)[: 2 * PAGES]:
        content = (
            b"".join(bytes(stream.read_bytes()) for stream in page.Contents.as_list())
            if isinstance(page.Contents, pikepdf.Array)
            else bytes(page.Contents.read_bytes())
        )
        resources = page.Resources
        held = dict(resources.get("/Font", {}).items()) | fonts
        resources["/Font"] = pikepdf.Dictionary(held)
        kept.append(
            pikepdf.Array([document.make_stream(b"q\n" + content + b"\nQ\n"), document.make_indirect(resources)])
        )
    document.Root.Kept = pikepdf.Array(kept)
    while len(document.pages):
        del document.pages[0]
    out = io.BytesIO()
    document.save(
        out, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate, compress_streams=True
    )
    data = out.getvalue()
    with pikepdf.open(io.BytesIO(data)) as saved:
        pairs = [(pair[0].objgen[0], pair[1].objgen[0]) for pair in saved.Root.Kept.as_list()]
        templates = {(slips, page): pairs[int(slips) * PAGES + page - 1] for slips in (False, True) for page in (1, 2)}
        return _Base(data, int(saved.trailer.Size), saved.Root.objgen[0], saved.Root.Pages.objgen[0], templates)
