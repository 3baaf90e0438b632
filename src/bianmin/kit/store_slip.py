"""The three Code39 segments of a convenience-store slip (三段式條碼), and the post office's three codes.

Segment 1: deadline ``yymmdd`` (ROC year mod 100) and a 3-character collection item.
Segment 2: the write-off number, 16 characters. Segment 3: 4 date digits, 2 check characters, 9-digit amount.
"""

import re
from dataclasses import dataclass
from datetime import date

from bianmin.kit import roc
from bianmin.kit.errors import Unusable
from bianmin.kit.texts import Text, t

_LETTER_VALUES = {
    **{str(digit): digit for digit in range(10)},
    **dict(zip("ABCDEFGHI", range(1, 10), strict=True)),
    **dict(zip("JKLMNOPQR", range(1, 10), strict=True)),
    **dict(zip("STUVWXYZ", range(2, 10), strict=True)),
}
_ODD_CHECKS = "A123456789B"
_EVEN_CHECKS = "X123456789Y"
_FIRST = re.compile(r"[0-9]{6}[0-9A-Z]{3}")
_SECOND = re.compile(r"[0-9A-Z]{16}")
_THIRD = re.compile(r"[0-9]{4}([0-9AB]|-)([0-9XY]|-)[0-9]{9}")
_MOST = 999_999_999


@dataclass(frozen=True, slots=True)
class Segments:
    """Three segments as they are printed: 9, 16 and 15 characters."""

    first: str
    second: str
    third: str


@dataclass(frozen=True, slots=True)
class Slip:
    """What a scanner reads from three segments. ``checked`` is False where ``-`` stands for the check characters."""

    deadline: date
    item_code: str
    write_off: str
    date_digits: str
    amount: int
    checked: bool


class BadSegments(Unusable):
    """Segments that no collector would take."""

    code = "bad-segments"
    text = Text("超商三段式條碼不正確。", "These store barcodes are wrong.")


def check_characters(first: str, second: str, third_without_checks: str) -> str:
    """Return the two check characters; the third segment is given as its 13 characters without them."""
    odd = even = 0
    for segment in (first, second, third_without_checks):
        odd += sum(_LETTER_VALUES[character] for character in segment[::2])
        even += sum(_LETTER_VALUES[character] for character in segment[1::2])
    return _ODD_CHECKS[odd % 11] + _EVEN_CHECKS[even % 11]


def date_digits(deadline: date, form: str = "yymm") -> str:
    """Return the four date digits of segment 3 as the collector wants them: ``yymm`` (ROC) or ``mmdd``."""
    if form == "mmdd":
        return f"{deadline.month:02d}{deadline.day:02d}"
    if form == "yymm":
        return f"{roc.year(deadline) % 100:02d}{deadline.month:02d}"
    raise BadSegments(t("第三段日期格式只能是 yymm 或 mmdd。", "The date digits of segment 3 are yymm or mmdd."))


def segments(deadline: date, item_code: str, write_off: str, date_digits: str, amount: int) -> Segments:
    """Return the segments for an amount in NT$; the write-off number is filled with zeros from the left."""
    first = f"{roc.year(deadline) % 100:02d}{deadline:%m%d}{item_code}"
    second = write_off.rjust(16, "0")
    plain = f"{date_digits}{amount:09d}"
    if not (_FIRST.fullmatch(first) and _SECOND.fullmatch(second) and 0 < amount <= _MOST and len(plain) == 13):  # noqa: PLR2004  (four digits of date, nine of amount)
        raise BadSegments
    checks = check_characters(first, second, plain)
    return Segments(first, second, f"{date_digits}{checks}{amount:09d}")


def read_back(first: str, second: str, third: str, *, near: date | None = None) -> Slip:
    """Read three scanned segments; refuse wrong ones. ``-`` is accepted in the place of the check characters.

    The year has two digits only: the one nearest to ``near`` (default: the ROC years 100-199) is meant.
    """
    if not (_FIRST.fullmatch(first) and _SECOND.fullmatch(second) and _THIRD.fullmatch(third)):
        raise BadSegments
    checks = check_characters(first, second, third[:4] + third[6:])
    given = third[4:6]
    if any(character not in ("-", check) for character, check in zip(given, checks, strict=True)):
        raise BadSegments(
            t("超商條碼檢查碼不符，請重新掃描。", "The check characters of the barcode don't fit. Scan it again.")
        )
    century = 100 if near is None else round((roc.year(near) - int(first[:2])) / 100) * 100
    try:
        deadline = date(roc.from_year(century + int(first[:2])), int(first[2:4]), int(first[4:6]))
    except ValueError:
        raise BadSegments from None
    return Slip(deadline, first[6:], second, third[:4], int(third[6:]), "-" not in given)


def post_office(account: str, deadline: date, number: str, amount: int) -> Segments:
    """Return the post office's three codes: account 8, ``yymmdd`` + number 16 + check, amount 8.

    The check is the sum of the odd positions' digits of all three, modulo 11, 10 as 0.
    """
    day = f"{roc.year(deadline) % 100:02d}{deadline:%m%d}"
    second, third = f"{day}{number.rjust(16, '0')}", f"{amount:08d}"
    odd = sum(int(digit) for part in (account, second, third) for digit in part[::2])
    return Segments(account, f"{second}{odd % 11 % 10}", third)
