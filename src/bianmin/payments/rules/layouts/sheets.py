"""The two CSV layouts: virtual accounts and cards. UTF-8, first line the header."""

import csv
import re
from collections.abc import Iterator, Sequence
from datetime import UTC
from typing import BinaryIO

from bianmin.kit.identifiers import fold
from bianmin.kit.texts import t
from bianmin.payments.errors import UnusableFile
from bianmin.payments.rules.layouts.base import Line, amount_of, bad, has_control, identity_of, moment_of, opened

_ACCOUNT = ("bank_txn_id", "account", "amount", "paid_at", "payer")
_CARD = ("auth_code", "terminal", "card_last4", "amount", "paid_at", "case_number", "scheme", "foreign")
_YES = frozenset({"1", "y", "yes", "true", "t"})
_SHORTENED = re.compile(r"\s+")


def read_virtual_account(file: BinaryIO) -> Iterator[Line]:
    """Yield the lines of a virtual-account file; the bank's transaction id is the identity."""
    for line_no, row, raw in _records(file, _ACCOUNT):
        if row is None:
            yield bad(line_no, "columns", raw)
            continue
        key, account, amount, paid_at, payer = row
        key = key.strip()
        line = _line(line_no, identity_of("va", key) if key else None, account, amount, paid_at, raw=raw)
        yield line if line.why else line._replace(payer=_clean(payer))


def read_card(file: BinaryIO) -> Iterator[Line]:
    """Yield the lines of a card file; terminal + authorisation code + moment are the identity."""
    for line_no, row, raw in _records(file, _CARD):
        if row is None:
            yield bad(line_no, "columns", raw)
            continue
        code, terminal, last4, amount, paid_at, number, scheme, foreign = row
        code, terminal = code.strip(), terminal.strip()
        line = _line(line_no, "card" if code and terminal else None, number, amount, paid_at, raw=raw)
        if line.paid_at is not None:
            moment = line.paid_at.astimezone(UTC).isoformat()
            method = "foreign_card" if foreign.strip().lower() in _YES else "card"
            identity = identity_of("card", f"{terminal}/{code}/{moment}")
            line = line._replace(
                identity=identity,
                method=method,
                note=_clean(f"{scheme} ****{last4}"),
                mark=f"{fold(code).upper()}/{fold(last4)}",
            )
        yield line


def _line(line_no: int, identity: str | None, reference: str, amount: str, paid_at: str, *, raw: str) -> Line:
    reference = fold(reference)
    money, moment = amount_of(amount.strip()), moment_of(paid_at.strip())
    if money is None:
        return bad(line_no, "amount", raw)
    if moment is None:
        return bad(line_no, "date", raw)
    if identity is None:
        return bad(line_no, "identity", raw)
    if has_control(reference):
        return bad(line_no, "reference", raw)
    return Line(line_no, identity, reference, money, moment)


def _records(file: BinaryIO, columns: Sequence[str]) -> Iterator[tuple[int, list[str] | None, str]]:
    """Yield (record number, cells in the order of ``columns`` or None where their number is wrong, raw text)."""
    taken: list[str] = []
    reader = csv.reader(_decoded(opened(file), taken), strict=True)
    order: list[int] | None = None
    straight = list(range(len(columns)))
    number = 0
    while True:
        number += 1
        taken.clear()
        try:
            row = next(reader, None)
        except csv.Error as problem:
            if "unexpected end" in str(problem) or "limit" in str(problem):
                raise UnusableFile(
                    t("檔案裡有引號沒有結束，請檢查檔案。", "A quote in the file never closes. Check the file.")
                ) from None
            if order is None:
                _check_header([], columns)
            yield number, None, "".join(taken).rstrip("\r\n")
            continue
        if row is None:
            break
        if not "".join(row[:2]).strip() and len(row) < 2:  # noqa: PLR2004  (a wholly empty line)
            continue
        if order is None:
            order = _check_header(row, columns)
        elif len(row) != len(columns):
            yield number, None, "".join(taken).rstrip("\r\n")
        else:
            cells = row if order == straight else [row[place] for place in order]
            yield number, cells, "".join(taken).rstrip("\r\n")
    if order is None:
        _check_header([], columns)


def _check_header(row: Sequence[str], columns: Sequence[str]) -> list[int]:
    names = [fold(name) for name in row]
    if sorted(names) == sorted(columns):
        return [names.index(name) for name in columns]
    wanted = ",".join(columns)
    missing = [name for name in columns if name not in names]
    if len(missing) == len(columns):
        text = t("第一行不是這個格式的標題，應為：{wanted}", "The first line is not this layout's header: {wanted}")
        raise UnusableFile(text, wanted=wanted)
    if missing:
        text = t("標題缺少欄位：{names}", "The header lacks the column {names}.")
        raise UnusableFile(text, names=", ".join(missing))
    extra = [name for name in names if name not in columns] or sorted({n for n in names if names.count(n) > 1})
    text = t("標題有不認識或重複的欄位：{names}", "The header has an unknown or repeated column: {names}.")
    raise UnusableFile(text, names=", ".join(name[:40] for name in extra))


def _decoded(lines: Iterator[bytes], taken: list[str]) -> Iterator[str]:
    encoding = "utf-8-sig"
    for line in lines:
        try:
            text = line.decode(encoding)
        except UnicodeDecodeError:
            raise UnusableFile(t("這個檔案不是 UTF-8 編碼。", "This file is not in UTF-8.")) from None
        encoding = "utf-8"
        taken.append(text)
        yield text


def _clean(text: str) -> str:
    """Return a text for people to read, in one line, of a length that fits."""
    return _SHORTENED.sub(" ", text).strip()[:100]
