"""How a text fits its field: broken into lines, made smaller where it must be, never beyond its box.

The single notice and the print file both print what is decided here, so they look the same.
"""

import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

SMALLEST = 6.0  # points
STEP = 0.5
PITCH = 1.22  # line pitch by size where a text takes several lines
MISSING = "〓"  # stands for a character no face has (下駄)
_NEVER_FIRST = "、，。；：！？）」』】》〉,.;:)%"
_WIDE = 1.0
_HALF = 0.62  # an upper bound for narrow letters whose width isn't known


@dataclass(frozen=True, slots=True)
class Field:
    """A field of a template: its place (points from the top left of its page) and its box."""

    id: str
    page: int
    x: float
    y: float
    w: float
    h: float
    size: float
    across: str
    face: str


@dataclass(frozen=True, slots=True)
class Setting:
    """A text as it is set in its field: lines, size and line pitch in points."""

    lines: tuple[str, ...]
    size: float
    pitch: float


@dataclass(frozen=True, slots=True)
class Alphabet:
    """What the faces can print: widths of narrow characters (em), and which characters they have at all."""

    advances: Mapping[str, float]
    covered: frozenset[str] | Sequence[tuple[int, int]]

    def has(self, character: str) -> bool:
        """Say whether a face has this character."""
        if isinstance(self.covered, frozenset):
            return character in self.covered
        code, low, high = ord(character), 0, len(self.covered)
        while low < high:
            middle = (low + high) // 2
            first, last = self.covered[middle]
            if code < first:
                high = middle
            elif code > last:
                low = middle + 1
            else:
                return True
        return False

    def width(self, text: str) -> float:
        """Return the width of a text in em."""
        advances = self.advances
        return sum(advances.get(c) or _breadth(c) for c in text)

    def printable(self, text: str) -> str:
        """Return the text without invisible characters, with 〓 for characters no face has."""
        if text.isascii() and text.isprintable():
            return text
        plain = " ".join(text.replace("\u3000", " ").split(" "))
        return "".join(
            c if c in self.advances or self.has(c) else MISSING
            for c in plain
            if unicodedata.category(c) not in {"Cc", "Cf", "Mn", "Zl", "Zp", "Cs"}
        )


def _breadth(character: str) -> float:
    return _WIDE if unicodedata.east_asian_width(character) in "WFA" else _HALF


def fit(text: str, field: Field, alphabet: Alphabet) -> Setting:
    """Set a text into a field: at the field's size if it fits, else smaller with more lines, at last shortened."""
    words = alphabet.printable(text)
    width, size = alphabet.width(words), field.size
    if width * size <= field.w:
        return Setting((words,), size, size * PITCH)
    while size >= SMALLEST:
        lines = broken(words, field.w / size, alphabet)
        pitch = size * PITCH
        if (len(lines) - 1) * pitch + size <= field.h:
            return Setting(tuple(lines), size, pitch)
        size -= STEP
    size = SMALLEST
    room = max(1, int((field.h - size) / (size * PITCH)) + 1)
    lines = broken(words, field.w / size, alphabet)[:room]
    while lines[-1] and alphabet.width(lines[-1] + "…") * size > field.w:
        lines[-1] = lines[-1][:-1]
    lines[-1] += "…"
    return Setting(tuple(lines), size, size * PITCH)


def broken(text: str, room: float, alphabet: Alphabet) -> list[str]:
    """Break a text into lines of at most ``room`` em: between Chinese characters, or at spaces in Latin words."""
    lines: list[str] = []
    line, used, space = "", 0.0, -1
    for character in text:
        breadth = alphabet.width(character)
        if line and used + breadth > room and character not in _NEVER_FIRST:
            cut = space if space > 0 and line[-1].isascii() and character.isascii() and character != " " else len(line)
            lines.append(line[:cut].rstrip())
            line = line[cut:].lstrip()
            used, space = alphabet.width(line), -1
            if character == " " and not line:
                continue
        if character == " " or character == "-":  # noqa: PLR1714  (a set would be built for every character)
            space = len(line) + 1
        line += character
        used += breadth
    if line:
        lines.append(line.rstrip())
    return lines or [""]
