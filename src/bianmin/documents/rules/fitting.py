"""How a text fits its field: broken into lines, made smaller where it must be, never beyond its box.

The single notice and the print file both print what is decided here, so they look the same.
"""

import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

SMALLEST = 6.0  # points
STEP = 0.5
PITCH = 1.22  # line pitch by size where a text takes several lines
MISSING = "〓"  # stands for a character no face has （下駄）
_NEVER_FIRST = "、，。；：！？）」』】》〉，.;:)%"
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
    covered: Sequence[tuple[int, int]]  # code points, sorted
    plain: frozenset[str] = frozenset()  # known to be printable as they are

    def knowing(self, text: str) -> "Alphabet":
        """Return an alphabet that has looked at these characters already: the same answers, faster."""
        plain = frozenset(c for c in text if self.printable(c) == c)
        return Alphabet({c: self.width(c) for c in plain} | dict(self.advances), self.covered, plain)

    def has(self, character: str) -> bool:
        """Say whether a face has this character."""
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
        try:
            return sum(map(self.advances.__getitem__, text))
        except KeyError:  # a character without a measured width: by its breadth
            return sum(self.advances.get(c) or _breadth(c) for c in text)

    def printable(self, text: str) -> str:
        """Return the text without invisible characters, with 〓 for characters no face has."""
        if self.plain.issuperset(text) or (text.isascii() and text.isprintable()):
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
    """Break a text into lines of at most ``room`` em: between Chinese characters, or at spaces in Latin words.

    No line begins with a closing mark; the character before it comes down with it.
    """
    lines: list[str] = []
    line, used = "", 0.0
    for character in text:
        breadth = alphabet.width(character)
        if line and used + breadth > room:
            cut = _cut(line, character)
            lines.append(line[:cut].rstrip())
            line = line[cut:].lstrip()
            used = alphabet.width(line)
            if character == " " and not line:
                continue
        line += character
        used += breadth
    lines.append(line.rstrip())
    return lines


def _cut(line: str, following: str) -> int:
    """Return where to break a full line before ``following``."""
    cut = len(line)
    if following in _NEVER_FIRST:
        cut = len(line) - 1
    elif following != " " and following.isascii() and line[-1].isascii():
        cut = max(line.rfind(" "), line.rfind("-")) + 1
    return cut if cut > 0 else len(line)
