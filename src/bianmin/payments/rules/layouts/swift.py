"""SWIFT MT940 statements: booked credits (``C``), each ``:61:`` with the ``:86:`` that follows it."""

import re
from collections.abc import Iterator
from datetime import datetime
from typing import BinaryIO

from bianmin.kit.clock import TAIPEI
from bianmin.kit.identifiers import fold
from bianmin.kit.texts import t
from bianmin.payments.errors import UnusableFile
from bianmin.payments.rules.layouts.base import Line, amount_with_zeros, bad, has_control, identity_of, opened

_TAG = re.compile(r":([0-9]{2}[A-Z]?):")
_SIDE = re.compile(r"(?P<date>.{6})(?:[0-9]{4})?(?P<side>R?[CD])(?P<rest>.*)", re.DOTALL)
_REST = re.compile(r"[A-Z]?(?P<amount>[0-9]+(?:,[0-9]*)?)[A-Z][A-Z0-9]{3}(?P<refs>.*)", re.DOTALL)
_NEEDED = ("20", "25")
_MOST = 20
"""Physical lines a tag is followed for; ``:86:`` has six at most."""


def read_mt940(file: BinaryIO) -> Iterator[Line]:
    """Yield a line for each credit.

    Raises:
        UnusableFile: there is no statement in the file (``:20:`` and ``:25:`` are missing).
    """
    seen: set[str] = set()
    movement: tuple[int, str] | None = None
    for number, tag, text in _tags(file):
        seen.add(tag)
        if movement is not None:
            yield from _movement(*movement, text if tag == "86" else "")
        movement = (number, text) if tag == "61" else None
    if movement is not None:
        yield from _movement(*movement, "")
    if not seen.issuperset(_NEEDED):
        raise UnusableFile(
            t(
                "這不是 MT940 對帳單：缺少 :20: 或 :25: 欄位。",
                "This is not an MT940 statement: its fields :20: and :25: are missing.",
            )
        )


def _tags(file: BinaryIO) -> Iterator[tuple[int, str, str]]:
    """Yield (physical line, tag, text) of each field; its further lines are joined with line breaks."""
    start, tag, lines = 0, "", [""]
    for number, piece in enumerate(opened(file), 1):
        text = _decoded(piece).rstrip("\r\n")
        found = _TAG.match(text)
        if found:
            if tag:
                yield start, tag, "\n".join(lines)
            start, tag, lines = number, found[1], [text[found.end() :]]
        elif text.startswith(("-}", "{")) or text == "-":
            if tag:
                yield start, tag, "\n".join(lines)
            tag = ""
            # A message's header may share its line with the first field.
            inner = _TAG.search(text)
            if inner:
                start, tag, lines = number, inner[1], [text[inner.end() :]]
        elif len(lines) < _MOST:
            lines.append(text)
    if tag:
        yield start, tag, "\n".join(lines)


def _movement(number: int, text: str, about: str) -> Iterator[Line]:
    raw = f":61:{text}\n:86:{about}"
    found = _SIDE.fullmatch(text)
    if found is None:
        yield bad(number, "entry", raw)
        return
    if found["side"] != "C":
        return
    line, _, supplement = found["rest"].partition("\n")
    rest = _REST.fullmatch(line)
    paid_at = _day(found["date"])
    money = amount_with_zeros(rest["amount"], ",") if rest else None
    reference = fold("".join(about.split("\n")))
    if rest is None or money is None:
        yield bad(number, "amount", raw)
    elif paid_at is None:
        yield bad(number, "date", raw)
    elif has_control(reference):
        yield bad(number, "reference", raw)
    else:
        customer, _, bank = rest["refs"].partition("//")
        key = bank.strip() or customer.strip()
        if not key:
            yield bad(number, "identity", raw)
            return
        identity = identity_of("mt940", f"{key}/{paid_at:%Y%m%d}/{money}")
        yield Line(number, identity, reference, money, paid_at, note=supplement.strip()[:100])


def _day(text: str) -> datetime | None:
    if not (text.isascii() and text.isdigit()):
        return None
    try:
        return datetime(2000 + int(text[:2]), int(text[2:4]), int(text[4:]), tzinfo=TAIPEI)
    except ValueError:  # None: told as a fault of its line
        return None


def _decoded(piece: bytes) -> str:
    try:
        return piece.decode("utf-8-sig")
    except UnicodeDecodeError:  # a bank's other encoding
        return piece.decode("cp950", "backslashreplace")
