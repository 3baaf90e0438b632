"""Reads the glyph sheet that Typst made: which font and code shows which character."""

import io
from dataclasses import dataclass
from typing import Any

import pikepdf


@dataclass(frozen=True, slots=True)
class Glyph:
    """How a character is shown: object number of its font in the sheet, code in that font, advance in em."""

    font: int
    code: bytes
    advance: float


def read_sheet(pdf: bytes, styles: dict[str, str]) -> dict[str, dict[str, Glyph]]:
    """Return each style's characters with their glyphs; the sheet shows them once, in order.

    Raises:
        ValueError: the sheet doesn't show what was asked for, so that nothing of it can be trusted.
    """
    with pikepdf.open(io.BytesIO(pdf)) as document:
        return glyphs_of(document, document.pages, styles)


def glyphs_of(document: pikepdf.Pdf, pages: Any, styles: dict[str, str]) -> dict[str, dict[str, Glyph]]:  # noqa: ANN401  (pikepdf's objects have no narrower type)
    """Return the glyphs shown on the given pages of an open document (see ``read_sheet``)."""
    shown = [run for page in pages for run in _runs(page)]
    widths: dict[int, dict[int, float]] = {}
    result: dict[str, dict[str, Glyph]] = {}
    place = 0
    for style, characters in styles.items():
        found: dict[str, Glyph] = {}
        for character in characters:
            font, code = shown[place]
            place += 1
            if font not in widths:
                widths[font] = _widths(document.get_object(font, 0))
            found[character] = Glyph(font, code, widths[font].get(int.from_bytes(code), 1.0))
        result[style] = found
    if place != len(shown):
        raise ValueError(f"the sheet shows {len(shown)} characters where {place} were asked for")
    return result


def _runs(page: Any) -> list[tuple[int, bytes]]:  # noqa: ANN401  (pikepdf's objects have no narrower type)
    """Return the font's object number and the code of every shown character."""
    fonts = page.Resources.get("/Font", {})
    font, runs = 0, []
    instructions: Any = pikepdf.parse_content_stream(page, "Tf Tj TJ")
    for operands, operator in instructions:
        match str(operator):
            case "Tf":
                font = fonts[str(operands[0])].objgen[0]
            case "Tj":
                runs += _codes(font, bytes(operands[0]))
            case "TJ":
                for part in operands[0]:
                    if isinstance(part, pikepdf.String):
                        runs += _codes(font, bytes(part))
    return runs


def _codes(font: int, shown: bytes) -> list[tuple[int, bytes]]:
    return [(font, shown[start : start + 2]) for start in range(0, len(shown), 2)]


def _widths(font: Any) -> dict[int, float]:  # noqa: ANN401  (pikepdf's objects have no narrower type)
    """Return the advances (em) of a composite font's codes (PDF 1.7, 9.7.4.3)."""
    table = list(font.DescendantFonts[0].W)
    widths: dict[int, float] = {}
    place = 0
    while place < len(table):
        first = int(table[place])
        following = table[place + 1]
        if isinstance(following, pikepdf.Array):
            widths.update({first + step: float(width) / 1000 for step, width in enumerate(following)})
            place += 2
        else:
            widths.update(dict.fromkeys(range(first, int(following) + 1), float(table[place + 2]) / 1000))
            place += 3
    return widths
