"""A file of records as cells: read wholly, refused as a whole with a sentence where it is no such file."""

import codecs
import csv
from collections.abc import Iterator, Sequence
from io import StringIO
from pathlib import Path
from typing import BinaryIO

from bianmin.adapters.records.shape import Fault
from bianmin.kit.texts import Text, t

MOST_BYTES = 200_000_000
MOST_LINES = 1_000_000
MOST_LINE = 20_000
"""Characters a line may have."""

_KINDS = {
    b"PK\x03\x04": t("Excel（xlsx）或 ZIP 檔", "an Excel (xlsx) or ZIP file"),
    b"\xd0\xcf\x11\xe0": t("舊版 Excel（xls）檔", "an old Excel (xls) file"),
    b"%PDF": t("PDF 檔", "a PDF file"),
    b"\x1f\x8b": t("gzip 壓縮檔", "a gzip file"),
    codecs.BOM_UTF16_LE: t("UTF-16 編碼的檔案", "a file in UTF-16"),
    codecs.BOM_UTF16_BE: t("UTF-16 編碼的檔案", "a file in UTF-16"),
}
OTHER = t("這是{kind}，請另存為 UTF-8 的 CSV 檔。", "This is {kind}. Save it as CSV in UTF-8.")
MISSING = t("找不到檔案：{path}", "There is no such file: {path}")
FOLDER = t("{path} 是資料夾，不是檔案。", "{path} is a folder, not a file.")
CLOSED = t("無法讀取檔案：{path}", "The file can't be read: {path}")
LARGE = t("檔案超過 200 MB，請分成幾個檔案。", "The file is larger than 200 MB. Split it.")
EMPTY = t("檔案是空的，沒有標題列。", "The file is empty; it has no header.")
NOT_UTF8 = t("這一行不是 UTF-8 編碼，請另存為 UTF-8。", "This line is not UTF-8. Save the file as UTF-8.")
NUL = t("這一行含有 NUL 位元組，不是文字檔。", "This line holds a NUL byte; it is no text.")
LONG = t(
    "這一行超過 20,000 個字，可能是引號沒有成對。", "This line has over 20,000 characters; is a quotation mark open?"
)
QUOTES = t("引號沒有成對，這一行以後無法讀取。", "A quotation mark isn't closed; from here on nothing can be read.")
MANY = t("超過 1,000,000 行，請分成幾個檔案。", "More than 1,000,000 lines. Split the file.")
LACKS = t("標題列缺少欄位：{names}。", "The header lacks: {names}.")
STRANGE = t("標題列有不明的欄位：{names}。", "The header has unknown columns: {names}.")
TWICE = t("標題列的欄位重複：{names}。", "The header has columns twice: {names}.")
CELLS = t("這一行有 {found} 欄，標題列有 {wanted} 欄。", "This line has {found} cells; the header has {wanted}.")


class NoSheet(Exception):  # noqa: N818  (it is told as a fault, never as an error)
    """The file can't be used as a sheet; ``fault`` says why."""

    def __init__(self, text: Text, line: int = 0, code: str = "file") -> None:
        super().__init__(text.en)
        self.fault = Fault(line, "", code, text)


def content_of(path: Path) -> bytes:
    """Return a file's bytes.

    Raises:
        NoSheet: it isn't there, is a folder, can't be opened, or is too large.
    """
    try:
        if path.is_dir():
            raise NoSheet(FOLDER.fill(path=path))
        with path.open("rb") as file:
            return read_all(file)
    except FileNotFoundError:
        raise NoSheet(MISSING.fill(path=path)) from None
    except (OSError, ValueError):
        raise NoSheet(CLOSED.fill(path=path)) from None


def read_all(file: BinaryIO) -> bytes:
    """Return an open file's bytes; ``NoSheet`` where they are too many."""
    content = file.read(MOST_BYTES + 1)
    if len(content) > MOST_BYTES:
        raise NoSheet(LARGE)
    return content


def lines_of(content: bytes) -> Iterator[tuple[int, list[str]]]:
    """Yield each record's first line number and its cells, blank at no end; the header comes first.

    Raises:
        NoSheet: at once where it is no text in UTF-8, later where its quoting breaks. Keep nothing before the end.
    """
    for mark, kind in _KINDS.items():
        if content.startswith(mark):
            raise NoSheet(OTHER.fill(kind=kind))
    try:
        whole = content.decode("utf-8-sig")
    except UnicodeDecodeError as problem:
        raise NoSheet(NOT_UTF8, content.count(b"\n", 0, problem.start) + 1, "encoding") from None
    if "\0" in whole:
        raise NoSheet(NUL, whole.count("\n", 0, whole.index("\0")) + 1, "encoding")
    if not whole.strip():
        raise NoSheet(EMPTY)
    reader = csv.reader(_bounded(whole), strict=True)
    begins = 1
    while True:
        try:
            cells = next(reader)
        except StopIteration:  # an empty file: its caller says so
            return
        except csv.Error:
            raise NoSheet(QUOTES, begins, "quotes") from None
        stripped = [cell.strip() for cell in cells]
        if stripped not in ([], [""]):
            yield begins, stripped
        begins = reader.line_num + 1


def header_faults(names: Sequence[str], wanted: Sequence[str]) -> Iterator[Fault]:
    """Yield what is wrong with a header; its columns may stand in any order."""
    for text, wrong in (
        (LACKS, [name for name in wanted if name not in names]),
        (STRANGE, [name[:40] or "—" for name in names if name not in wanted]),
        (TWICE, sorted({name for name in names if name in wanted and list(names).count(name) > 1})),
    ):
        if wrong:
            yield Fault(1, "", "header", text.fill(names=", ".join(wrong[:20])))


def _bounded(whole: str) -> Iterator[str]:
    """Yield lines, none endless: one without an end would be read for ever before it is refused."""
    for number, line in enumerate(StringIO(whole, newline=""), 1):
        if len(line) > MOST_LINE:
            raise NoSheet(LONG, number, "long")
        if number > MOST_LINES + 1:
            raise NoSheet(MANY, number, "many")
        yield line
