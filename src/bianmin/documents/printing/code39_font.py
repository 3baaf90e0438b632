"""A Code 39 face of our own: text in it is a bar code that stays text.

At 14.4 pt a narrow bar is 0.254 mm (three dots at 300 dpi), wide bars are three times that; bars are
1.9 em high. Start and stop are the ``*``; Code 39's own check character stays off (the slip has its own).
"""

from pathlib import Path

from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen

FILE = "BianminCode39.ttf"
FAMILY = "Bianmin Code39"
MODULE = 50  # units of 1000 an em
WIDE = 3
HEIGHT = 1900

# Nine elements a character, bar first, alternating bar and gap; w is wide.
PATTERNS = {
    "0": "nnnwwnwnn", "1": "wnnwnnnnw", "2": "nnwwnnnnw", "3": "wnwwnnnnn", "4": "nnnwwnnnw",
    "5": "wnnwwnnnn", "6": "nnwwwnnnn", "7": "nnnwnnwnw", "8": "wnnwnnwnn", "9": "nnwwnnwnn",
    "A": "wnnnnwnnw", "B": "nnwnnwnnw", "C": "wnwnnwnnn", "D": "nnnnwwnnw", "E": "wnnnwwnnn",
    "F": "nnwnwwnnn", "G": "nnnnnwwnw", "H": "wnnnnwwnn", "I": "nnwnnwwnn", "J": "nnnnwwwnn",
    "K": "wnnnnnnww", "L": "nnwnnnnww", "M": "wnwnnnnwn", "N": "nnnnwnnww", "O": "wnnnwnnwn",
    "P": "nnwnwnnwn", "Q": "nnnnnnwww", "R": "wnnnnnwwn", "S": "nnwnnnwwn", "T": "nnnnwnwwn",
    "U": "wwnnnnnnw", "V": "nwwnnnnnw", "W": "wwwnnnnnn", "X": "nwnnwnnnw", "Y": "wwnnwnnnn",
    "Z": "nwwnwnnnn", "-": "nwnnnnwnw", ".": "wwnnnnwnn", " ": "nwwnnnwnn", "*": "nwnnwnwnn",
}  # fmt: skip


def modules(text: str) -> int:
    """Return the width of ``*text*`` in narrow modules, without the quiet zones."""
    return (len(text) + 2) * (6 + 3 * WIDE + 1) - 1


def write(target: Path) -> None:
    """Write the face as a TrueType file (some milliseconds)."""
    builder = FontBuilder(1000, isTTF=True)
    names = {character: f"c{ord(character):02x}" for character in PATTERNS}
    builder.setupGlyphOrder([".notdef", *names.values()])
    builder.setupCharacterMap({ord(character): name for character, name in names.items()})
    glyphs = {".notdef": TTGlyphPen(None).glyph()}
    advance = (6 + 3 * WIDE + 1) * MODULE
    for character, pattern in PATTERNS.items():
        pen, x = TTGlyphPen(None), 0
        for place, element in enumerate(pattern):
            width = MODULE * (WIDE if element == "w" else 1)
            if place % 2 == 0:
                pen.moveTo((x, 0))
                pen.lineTo((x, HEIGHT))
                pen.lineTo((x + width, HEIGHT))
                pen.lineTo((x + width, 0))
                pen.closePath()
            x += width
        glyphs[names[character]] = pen.glyph()
    builder.setupGlyf(glyphs)
    builder.setupHorizontalMetrics(dict.fromkeys([".notdef", *names.values()], (advance, 0)))
    builder.setupHorizontalHeader(ascent=HEIGHT, descent=0)
    builder.setupOS2(sTypoAscender=HEIGHT, sTypoDescender=0, usWinAscent=HEIGHT, usWinDescent=0)
    names_table = {"familyName": FAMILY, "styleName": "Regular", "psName": FAMILY.replace(" ", "-")}
    builder.setupNameTable(names_table)  # without a PostScript name font readers pass the face over
    builder.setupPost()
    builder.save(target)
