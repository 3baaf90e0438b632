"""Numbers of requests (便字第1150000123號) and the codes by which applicants follow them."""

import hashlib
import re
from datetime import date

from bianmin.kit import roc
from bianmin.kit.identifiers import fold

_WHOLE = re.compile(r"(?:便字第?)?([0-9]{3})([0-9]{7})號?")
_SHORT = re.compile(r"([0-9]{2,3})年?(?:度)?便字?第?0*([0-9]{1,7})號?")
_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_ALIKE = str.maketrans("OIL", "011")
CODE_LENGTH = 20
"""Characters of five bits: a hundred bits can't be guessed, however often one tries."""


def year_of(received_on: date) -> int:
    """Return the year a request is numbered in."""
    return roc.year(received_on)


def write(year: int, serial: int) -> str:
    """Write a number: the year's three digits and the serial's seven, as official papers bear it."""
    return f"便字第{year:03d}{serial:07d}號"


def read(text: str) -> tuple[int, int] | None:
    """Read a number in any usual way (``1150000123``, ``115便123``); None where it is none."""
    folded = "".join(fold(text).split())
    for form in (_WHOLE, _SHORT):
        if found := form.fullmatch(folded):
            return int(found[1]), int(found[2])
    return None


def code_from(random: bytes) -> str:
    """Write random bytes as a code of ``CODE_LENGTH`` characters in groups of five."""
    number = int.from_bytes(random, "big")
    letters = []
    for _ in range(CODE_LENGTH):
        number, rest = divmod(number, len(_ALPHABET))
        letters.append(_ALPHABET[rest])
    return grouped("".join(letters))


def grouped(code: str) -> str:
    """Write a code in groups of five, however it was typed."""
    letters = folded_code(code)
    return "-".join(letters[place : place + 5] for place in range(0, len(letters), 5))


def folded_code(text: str) -> str:
    """Return a code as it is compared: capitals, no marks, letters that look like digits read as those."""
    return "".join(sign for sign in fold(text[:60]).upper().translate(_ALIKE) if sign in _ALPHABET)


def code_hash(text: str) -> bytes:
    """Return what is kept of a code. It is random and long, so a plain hash can't be searched."""
    return hashlib.sha256(b"bianmin/request-code/v1:" + folded_code(text).encode()).digest()
