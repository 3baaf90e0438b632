"""Reading a case number the way people type it."""

import re
import unicodedata
from collections.abc import Iterable

MAX_YEAR = 200
SERIAL_DIGITS = 8
_FULL = re.compile(r"^(\d{2,3})年?度?[-/]?([^\d\W]+?)(?:執)?[-/]?(?:字)?第?[-/]?(\d{1,8})號?$")
_MACHINE = re.compile(r"^(\d{3})\d{2}(\d{8})$")


def fold(text: str) -> str:
    """Return the text with full-width characters made half-width and all spaces left out."""
    return re.sub(r"\s+", "", unicodedata.normalize("NFKC", text)).replace("—", "-").replace("–", "-")


def candidates(text: str, words: Iterable[str]) -> list[str]:
    """Return the case numbers a typed text may mean, as the register writes them; none where it is no number.

    ``words`` are the office's type words. ``115年度健執字第00000001號``, ``115健執1``, ``115-健執-1`` and
    the thirteen digits of the machine form (year 3, type 2, serial 8) are understood; a machine form does
    not say its word, so each is a candidate.
    """
    known = sorted(words)
    typed = fold(text)
    if machine := _MACHINE.match(typed):
        year, serial = int(machine[1]), int(machine[2])
        return [_write(year, word, serial) for word in known] if _sound(year, serial) else []
    found = _FULL.match(typed)
    if found is None:
        return []
    year, word, serial = int(found[1]), found[2], int(found[3])
    if not _sound(year, serial):
        return []
    word = word if word.endswith("執") else f"{word}執"
    return [_write(year, word, serial)]


def _sound(year: int, serial: int) -> bool:
    return 0 < year < MAX_YEAR and serial > 0


def _write(year: int, word: str, serial: int) -> str:
    return f"{year}年度{word}字第{serial:0{SERIAL_DIGITS}d}號"
