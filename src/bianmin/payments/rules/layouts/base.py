"""What every layout shares: the line, amounts, moments, and the sentences for whole-file errors."""

import re
from collections.abc import Iterator
from datetime import datetime
from hashlib import blake2b
from itertools import chain
from typing import BinaryIO, NamedTuple

from bianmin.kit.clock import TAIPEI
from bianmin.kit.texts import t
from bianmin.payments.errors import UnusableFile

_AMOUNT = re.compile(r"[0-9]{1,12}", re.ASCII).fullmatch
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]").search
_FIRST_YEAR, _LAST_YEAR = 1912, 2200
_IDENTITY_LENGTH = 120
_PIECE = 1 << 20
_EMPTY = t("這個檔案是空的。", "This file is empty.")
_NOT_TEXT = t("這個檔案不是文字檔，含有不可讀的位元組。", "This file is not a text file: it holds unreadable bytes.")
_OTHER_KINDS = {
    b"%PDF": t("這是 PDF,不是收款檔。", "This is a PDF, not a collection file."),
    b"PK\x03\x04": t(
        "這是壓縮檔或試算表，不是收款檔；請先解壓縮或另存為原格式。",
        "This is an archive or a spreadsheet, not a collection file. Unpack it or save it in its own form first.",
    ),
    b"\x1f\x8b": t("這是壓縮檔，請先解壓縮。", "This is a compressed file. Unpack it first."),
    b"\xff\xfe": t("這個檔案是 UTF-16 編碼，請用原格式。", "This file is in UTF-16. Use the bank's own form."),
    b"\xfe\xff": t("這個檔案是 UTF-16 編碼，請用原格式。", "This file is in UTF-16. Use the bank's own form."),
}


class Line(NamedTuple):
    """A money line, good or bad. A bad line has ``why`` and ``raw`` and neither identity nor amount."""

    line_no: int
    identity: str | None = None
    reference: str = ""
    amount: int | None = None
    paid_at: datetime | None = None
    payer: str = ""
    note: str = ""
    method: str = ""
    why: str = ""
    raw: str = ""
    mark: str = ""  # of a card: what a counter receipt of the same payment bears too


def bad(line_no: int, why: str, raw: str) -> Line:
    """Return a bad line: kept with its raw text, it takes no identity and moves no money."""
    return Line(line_no, why=why, raw=raw.replace("\x00", "\ufffd"))


def amount_of(text: str) -> int | None:
    """Return whole NT$ above 0, or None; nothing unreadable is ever taken for 0."""
    if not _AMOUNT(text):
        return None
    return int(text) or None


def amount_with_zeros(text: str, point: str) -> int | None:
    """Return whole NT$ where at most zeros follow the decimal point, or None."""
    whole, _, fraction = text.partition(point)
    return amount_of(whole) if not fraction.strip("0") else None


def moment_of(text: str) -> datetime | None:
    """Return an ISO 8601 moment or day; without an offset it is Taipei's; None where it is neither."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:  # None: told as a fault of its line
        return None
    if not _FIRST_YEAR <= moment.year <= _LAST_YEAR:
        return None
    return moment.replace(tzinfo=TAIPEI) if moment.tzinfo is None else moment


def has_control(text: str) -> bool:
    """Tell whether a text holds control characters, so that it can't be read as a reference."""
    return not text.isprintable() and _CONTROL(text) is not None


def identity_of(prefix: str, key: str) -> str:
    """Return an identity that fits its column: long keys by their hash."""
    if len(key) > _IDENTITY_LENGTH:
        key = blake2b(key.encode(), digest_size=32).hexdigest()
    return f"{prefix}:{key}"


def opened(file: BinaryIO) -> Iterator[bytes]:
    """Yield a file's physical lines; refuse what is empty or plainly another kind of file."""
    first = file.read(4)
    if not first:
        raise UnusableFile(_EMPTY)
    for mark, text in _OTHER_KINDS.items():
        if first.startswith(mark):
            raise UnusableFile(text)
    return _checked(chain([first + file.readline(_PIECE)] if not first.endswith(b"\n") else [first], _lines(file)))


def _lines(file: BinaryIO) -> Iterator[bytes]:
    while piece := file.readline(_PIECE):
        yield piece


def _checked(lines: Iterator[bytes]) -> Iterator[bytes]:
    for line in lines:
        if b"\x00" in line:
            raise UnusableFile(_NOT_TEXT)
        yield line
