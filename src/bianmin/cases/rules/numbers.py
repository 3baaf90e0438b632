"""Case numbers (案號): 115年度健執字第00000001號, and the shorter ways people write them."""

import re
from dataclasses import dataclass
from datetime import date

from bianmin.kit.identifiers import fold
from bianmin.kit.roc import year as roc_year

_WHOLE = re.compile(r"([0-9]{2,3})(?:年度?|(?=[^\x00-\x7f]))([^0-9\s]{1,20}?)字?第?0*([0-9]{1,8})號?")
_MACHINE = re.compile(r"([0-9]{3})([0-9]{2})([0-9]{8})")
_WORD_SERIAL = re.compile(r"([^0-9\s]{1,20}?)字?第?([0-9]{1,8})號?")
_YEAR_SERIAL = re.compile(r"([0-9]{2,3})(?:年度|年|-|/)第?([0-9]{1,8})號?")
_SERIAL = re.compile(r"第?([0-9]{1,8})號?")


@dataclass(frozen=True, slots=True)
class NumberParts:
    """What of a case number was given; None where it was left out."""

    year: int | None
    word: str | None
    serial: int


def write(year: int, word: str, serial: int) -> str:
    """Write a case number; ``year`` is the ROC year of intake."""
    return f"{year}年度{word}字第{serial:08d}號"


def year_of(received_on: date) -> int:
    """Return the year a case taken in on this day is numbered in."""
    return roc_year(received_on)


def read(text: str) -> NumberParts | None:
    """Read a case number, whole or in part: serial, word and serial, year and serial, or the machine form.

    The machine form of the auction data is year (3), a code (2) and serial (8); the code differs from
    office to office and is passed over. None where the text is no number at all.
    """
    folded = "".join(fold(text).split())
    if found := _MACHINE.fullmatch(folded):
        return NumberParts(int(found[1]), None, int(found[3]))
    if found := _YEAR_SERIAL.fullmatch(folded):
        return NumberParts(int(found[1]), None, int(found[2]))
    if found := _WHOLE.fullmatch(folded):
        return NumberParts(int(found[1]), found[2], int(found[3]))
    if found := _SERIAL.fullmatch(folded):
        return NumberParts(None, None, int(found[1]))
    if found := _WORD_SERIAL.fullmatch(folded):
        return NumberParts(None, found[1], int(found[2]))
    return None
