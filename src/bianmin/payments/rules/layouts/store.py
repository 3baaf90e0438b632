"""The convenience stores' settlement file: fixed width, CP950, one line a payment.

Debit date 8, paid date 8, write-off number 16, amount 9, due 4, agent 8, payee account 14; more is ignored.
"""

from collections.abc import Iterator
from datetime import datetime
from functools import lru_cache
from hashlib import blake2b
from typing import BinaryIO

from bianmin.kit.clock import TAIPEI
from bianmin.kit.texts import t
from bianmin.payments.errors import UnusableFile
from bianmin.payments.rules.layouts.base import Line, amount_of, bad, has_control, opened

_WIDTH = 67
_MOST_UNLIKE = 1000
"""No file of this layout begins with more broken lines than this."""
_OTHER_LAYOUTS = (b"<", b":20:", b"{1:", b"bank_txn_id", b"auth_code", b"\xef\xbb\xbf")


def read_store(file: BinaryIO) -> Iterator[Line]:
    """Yield the lines of a store file; the ordinal of equal lines is added where all are known (in SQL).

    Raises:
        UnusableFile: no line has the shape of this layout.
    """
    unlike: list[Line] | None = []  # lines so far, while none has the shape of this layout
    for line_no, raw in enumerate(opened(file), 1):
        if line_no == 1 and raw.startswith(_OTHER_LAYOUTS):
            _refuse()
        line = raw.rstrip(b"\r\n")
        if not line.strip(b" \x1a"):
            continue
        found = _line(line_no, line) if len(line) >= _WIDTH else bad(line_no, "length", _text(line))
        if unlike is None:
            yield found
        elif _has_shape(line):
            yield from unlike
            yield found
            unlike = None
        else:
            unlike.append(found)
            if len(unlike) > _MOST_UNLIKE:
                _refuse()
    if unlike is not None:
        _refuse()


def _has_shape(line: bytes) -> bool:
    """Tell whether a line, good or broken, is plainly of this layout: long enough, a date or the amount in place."""
    return len(line) >= _WIDTH and (line[:8].isdigit() or line[8:16].isdigit() or line[32:41].isdigit())


def _line(line_no: int, line: bytes) -> Line:
    debited, paid_at = _day(line[:8]), _day(line[8:16])
    amount = amount_of(line[32:41].decode("ascii", "replace"))
    try:
        reference = line[16:32].decode("cp950").strip()
    except UnicodeDecodeError:  # matches no number: the line waits in suspense
        reference = "\x00"
    if debited is None or paid_at is None:
        return bad(line_no, "date", _text(line))
    if amount is None:
        return bad(line_no, "amount", _text(line))
    if has_control(reference):
        return bad(line_no, "reference", _text(line))
    if not reference.strip("0"):
        reference = ""
    identity = "store:" + blake2b(line, digest_size=20).hexdigest()
    return Line(line_no, identity, reference, amount, paid_at, note=_text(line[45:53]).strip())


@lru_cache(maxsize=4096)
def _day(digits: bytes) -> datetime | None:
    if not digits.isdigit():
        return None
    try:
        day = datetime(int(digits[:4]), int(digits[4:6]), int(digits[6:]), tzinfo=TAIPEI)
    except ValueError:  # None: told as a fault of its line
        return None
    return day if 1912 <= day.year <= 2200 else None  # noqa: PLR2004  (years a payment can have)


def _text(line: bytes) -> str:
    return line.decode("cp950", "backslashreplace")


def _refuse() -> None:
    raise UnusableFile(
        t(
            "這不是超商代收檔：沒有一行達到 67 個字元的固定長度格式。",
            "This is not a store settlement file: no line has its fixed form of 67 characters.",
        )
    )
