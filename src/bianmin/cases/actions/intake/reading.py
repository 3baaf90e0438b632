"""A transfer file as records: what it is, which encoding, where it stops being CSV.

The file is read twice, first for its hash and encoding, then for its lines, so that a million lines
need no more memory than one. Every way in which a file as a whole can't be used ends in one
``UnusableTransfer`` with a sentence that says what to do.
"""

import codecs
import csv
import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO, NoReturn

from bianmin.cases.errors import UnusableTransfer
from bianmin.kit.texts import Text, t

ENCODINGS = {
    "utf-8": "UTF-8", "utf8": "UTF-8", "utf-8-sig": "UTF-8",
    "cp950": "CP950", "big5": "CP950", "ms950": "CP950", "big-5": "CP950",
}  # fmt: skip
_CODECS = {"UTF-8": "utf-8-sig", "CP950": "cp950"}
_CHUNK = 1 << 17
MOST_FIELD = 1 << 20
"""Characters one field may have before the file counts as broken; what a rule forbids is a fault of its line."""
_MOST_RECORD = 8 << 20

_KINDS: tuple[tuple[bytes, Text], ...] = (
    (b"PK\x03\x04", t("ZIP 壓縮檔或 Excel（xlsx）檔", "a ZIP or Excel (xlsx) file")),
    (b"PK\x05\x06", t("空的 ZIP 壓縮檔", "an empty ZIP file")),
    (b"\xd0\xcf\x11\xe0", t("舊版 Excel（xls）或 Word 檔", "an old Excel (xls) or Word file")),
    (b"%PDF", t("PDF 檔", "a PDF file")),
    (b"\x1f\x8b", t("gzip 壓縮檔", "a gzip file")),
    (b"7z\xbc\xaf", t("7z 壓縮檔", "a 7z file")),
    (b"Rar!", t("RAR 壓縮檔", "a RAR file")),
    (b"\x89PNG", t("圖片檔", "a picture")),
    (b"\xff\xd8\xff", t("圖片檔", "a picture")),
    (b"GIF8", t("圖片檔", "a picture")),
    (b"{\\rtf", t("RTF 檔", "an RTF file")),
    (b"SQLite format 3", t("資料庫檔", "a database file")),
)
_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, codecs.BOM_UTF32_BE)


@dataclass(frozen=True, slots=True)
class FileFacts:
    """What the first reading found: hash, encoding, and about how many lines there are."""

    sha256: str
    encoding: str
    lines: int


def examine(path: Path, encoding: str | None = None) -> FileFacts:
    """Read the file once: its SHA-256, its encoding (told or found) and its number of lines.

    Raises:
        UnusableTransfer: empty, another kind of file, or in no encoding that is read.
    """
    tries = {name: _Try(name) for name in ([_told(encoding)] if encoding is not None else _CODECS)}
    digest = hashlib.sha256()
    lines, last, blank = 0, b"", True
    for chunk in _chunks(path):
        if not last:
            _refuse_other_kinds(chunk)
        digest.update(chunk)
        lines += chunk.count(b"\n")
        blank = blank and not chunk.lstrip(codecs.BOM_UTF8).strip()
        last = chunk[-1:]
        for attempt in tries.values():
            attempt.feed(chunk)
    if blank:
        _refuse(t("檔案是空的，沒有標題列。", "The file is empty; it has no header."))
    for name, attempt in tries.items():
        if attempt.finish():
            return FileFacts(digest.hexdigest(), name, lines + (last != b"\n"))
    return _refuse(
        t(
            "檔案編碼無法辨識：第 {line} 行不是 {zh}。請存成 UTF-8 或 Big5（CP950）再送。",
            "The encoding can't be read: line {line} is not {en}. Save the file as UTF-8 or Big5 (CP950).",
        ).fill(line=max(attempt.line for attempt in tries.values()), zh=" 或 ".join(tries), en=" nor ".join(tries))
    )


def _told(encoding: str) -> str:
    name = ENCODINGS.get(encoding.strip().lower())
    if name is None:
        _refuse(
            t(
                "不支援編碼「{name}」，請用 utf-8 或 cp950。",
                'The encoding "{name}" isn\'t supported; use utf-8 or cp950.',
            ).fill(name=encoding[:40])
        )
    return name


def _chunks(path: Path) -> Iterator[bytes]:
    try:
        with path.open("rb") as file:
            while chunk := file.read(_CHUNK):
                yield chunk
    except FileNotFoundError:  # _refuse raises
        _refuse(t("沒有這個檔案：{name}。", "There is no such file: {name}.").fill(name=path))
    except IsADirectoryError:  # _refuse raises
        _refuse(t("{name} 是資料夾，不是檔案。", "{name} is a folder, not a file.").fill(name=path))
    except OSError:  # _refuse raises
        _refuse(t("無法讀取檔案 {name}。", "The file {name} can't be read.").fill(name=path))


class _Try:
    """Decodes a file in one encoding as it comes, keeping nothing but the line it failed in."""

    def __init__(self, name: str) -> None:
        self._decoder = codecs.getincrementaldecoder("utf-8" if name == "UTF-8" else _CODECS[name])("strict")
        self._good = True
        self.line = 1

    def feed(self, chunk: bytes, *, final: bool = False) -> None:
        if not self._good:
            return
        try:
            self._decoder.decode(chunk, final)
        except UnicodeDecodeError as problem:
            self._good = False
            self.line += problem.object.count(b"\n", 0, problem.start)
        else:
            self.line += chunk.count(b"\n")

    def finish(self) -> bool:
        self.feed(b"", final=True)
        return self._good


def _refuse_other_kinds(head: bytes) -> None:
    for mark, words in _KINDS:
        if head.startswith(mark):
            _refuse(
                t(
                    "這是{what}，不是移送電子檔。請送出 CSV 檔。",
                    "This is {what}, not a transfer file. Send a CSV file.",
                ).fill(what=words)
            )
    first = head.partition(b"\n")[0][:_CHUNK]
    if head.startswith(_UTF16) or b"\x00" in first[:4096]:
        _refuse(
            t(
                "這是 UTF-16 或二進位檔，無法讀取。請存成 UTF-8 或 Big5（CP950）的 CSV 檔。",
                "This is a UTF-16 or binary file. Save it as CSV in UTF-8 or Big5 (CP950).",
            )
        )
    if first.removeprefix(codecs.BOM_UTF8).lstrip()[:1] == b"<":
        _refuse(
            t("這是網頁或 XML 檔，不是 CSV 檔。", "This is a web page or XML file, not CSV."),
        )


def records(path: Path, encoding: str) -> Iterator[tuple[int, list[str]]]:
    """Yield (record number, cells); the header is record 1, wholly empty lines are counted and passed over.

    Raises:
        UnusableTransfer: a quote never closes, or the file stops being CSV.
    """
    csv.field_size_limit(MOST_FIELD)
    with path.open(encoding=_CODECS[encoding], newline="\n") as file:
        source = _Lines(file)
        reader = csv.reader(source, strict=True)
        number = 0
        while True:
            number += 1
            began = source.line + 1
            source.pending = 0
            try:
                cells = next(reader)
            except StopIteration:  # the file's end
                return
            except csv.Error as problem:
                _refuse_csv(str(problem), number, began)
            except UnicodeDecodeError:
                # The first reading found it good: the file was changed in between.
                _refuse(t("檔案在讀取時被更動，請重新送出。", "The file changed while it was read; send it again."))
            if cells and (len(cells) > 1 or cells[0].strip(" 　")):
                yield number, cells


class _Lines:
    """Physical lines for the CSV reader: bounded, and a lone CR is a character of its field, not a line's end."""

    def __init__(self, file: IO[str]) -> None:
        self._read = file.readline
        self.line = 0
        self.pending = 0

    def __iter__(self) -> "_Lines":
        return self

    def __next__(self) -> str:
        line = self._read(_MOST_RECORD)
        if not line:
            raise StopIteration
        self.line += 1
        self.pending += len(line)
        if self.pending >= _MOST_RECORD:
            raise csv.Error("field larger than field limit")
        end = line.find("\r")
        if 0 <= end < len(line) - 2 or (end == len(line) - 1):
            # A vertical tab stands for it: a control character too, and the reader leaves it alone.
            body, tail = (line[:-2], "\r\n") if line.endswith("\r\n") else (line, "")
            return body.replace("\r", "\v") + tail
        return line


def _refuse_csv(problem: str, number: int, began: int) -> NoReturn:
    if "field limit" in problem:
        words = t(
            "第 {number} 筆（第 {began} 行起）過長：引號沒有結束，或不是 CSV 檔。",
            "Record {number} (from line {began}) is too long: a quote never closes, or this isn't CSV.",
        )
    else:
        words = t(
            "第 {number} 筆（第 {began} 行起）的引號沒有正確結束。",
            "In record {number} (from line {began}) a quote never closes, or closes in the middle of a field.",
        )
    _refuse(words.fill(number=number, began=began))


def _refuse(text: Text) -> NoReturn:
    raise UnusableTransfer(text)
