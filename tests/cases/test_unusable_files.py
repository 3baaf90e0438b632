"""Files that can't be used as a whole: one clear sentence in both languages, and nothing changed."""

import gzip
import io
import zipfile
from pathlib import Path

import pytest

from bianmin.cases.actions.intake import reading
from bianmin.cases.errors import UnusableTransfer
from bianmin.cases.models import Batch, Case, IntakeEntry, SerialCounter
from bianmin.cases.rules.transfer_header import CODES
from bianmin.kit.models import OutboxEvent
from tests.factories.cases import TITLES, a_line, take, transfer

GOOD = transfer([a_line()])
HEADER = ",".join(CODES)


def zipped() -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as file:
        file.writestr("xl/workbook.xml", "<workbook/>")
    return content.getvalue()


def without(*left_out: str) -> bytes:
    return transfer([a_line()], header=[code for code in CODES if code not in left_out])


UNUSABLE = {
    "empty": (b"", "檔案是空的"),
    "only blank lines": (b"\r\n\r\n  \r\n", "檔案是空的"),
    "only a byte order mark": (b"\xef\xbb\xbf", "檔案是空的"),
    "blank first line": (b"\r\n" + GOOD, "沒有標題列"),
    "xlsx": (zipped(), "xlsx"),
    "empty zip": (b"PK\x05\x06" + b"\0" * 18, "ZIP"),
    "xls": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 500, "xls"),
    "pdf": (b"%PDF-1.7\n%\xe2\xe3", "PDF"),
    "gzip": (gzip.compress(GOOD), "gzip"),
    "7z": (b"7z\xbc\xaf\x27\x1c\0\x04", "7z"),
    "rar": (b"Rar!\x1a\x07\0", "RAR"),
    "png": (b"\x89PNG\r\n\x1a\n", "圖片"),
    "jpeg": (b"\xff\xd8\xff\xe0\0\x10JFIF", "圖片"),
    "rtf": (b"{\\rtf1\\ansi }", "RTF"),
    "sqlite": (b"SQLite format 3\0", "資料庫"),
    "utf-16 with a mark": (GOOD.decode().encode("utf-16"), "UTF-16"),
    "utf-16 without one": (GOOD.decode().encode("utf-16-le"), "UTF-16"),
    "utf-32": (GOOD.decode().encode("utf-32"), "UTF-16"),
    "nothing but NULs": (b"\0" * 5000, "二進位"),
    "a program": (b"\x7fELF\x02\x01\x01\0\0\0\0\0", "二進位"),
    "html": (b"<!DOCTYPE html>\n<html><body>404</body></html>", "網頁"),
    "xml with a mark": (b"\xef\xbb\xbf  <?xml version='1.0'?>\n<a/>", "網頁"),
    "json": (b'[{"agency_code": "C01"}]', "標題列"),
    "no header": (GOOD.split(b"\r\n", 1)[1], "標題列"),
    "a letter": ("您好,\r\n附件請查收。\r\n".encode(), "標題列"),
    "semicolons": (GOOD.replace(b",", b";"), "分號"),
    "tabs": (GOOD.replace(b",", b"\t"), "定位字元"),
    "bars": (GOOD.replace(b",", b"|"), "直線"),
    "unknown column": (GOOD.replace(b"agency_ref", b"agency_no"), "「agency_no」"),
    "column without a name": (GOOD.replace(b"agency_ref", b""), "（空白）"),
    "column twice": (GOOD.replace(b",attachments\r\n", b",attachments,costs\r\n"), "「costs」"),
    "column by code and by title": (GOOD.replace(b",sex,", ",本金,".encode()), "「principal」"),
    "missing column": (without("amount_due"), "amount_due"),
    "missing birth_date": (without("birth_date"), "birth_date"),
    "missing representative": (without("representative"), "representative"),
    "two missing columns": (without("costs", "interest"), "interest（利息）, costs（預納執行必要費用）"),
    "no encoding": (GOOD + b"\xff\xfe\xff\r\n", "第 3 行"),
    "latin-1": (GOOD + "Müller à côté".encode("latin-1") + b"\xe9\r\n", "編碼"),
    "quote that never closes": (GOOD + b'C01,"R-1,' + b"x" * 100, "第 3 筆（第 3 行起）"),
    "quote open in the header": (b'"agency_code,' + GOOD, "第 1 筆"),
    "quote closed in a field": (GOOD + b'"C01"x,R-1\r\n' + b"y\r\n", "第 3 筆"),
    "endless line": (b"agency_code," + b"x" * (9 << 20), "過長"),
    "endless field": (GOOD + b'"' + b"x\n" * (1 << 20), "過長"),
    "lone header with CR": (HEADER.encode() + b"\r" + b"C01\r", "CR"),
}


@pytest.mark.parametrize("kind", UNUSABLE)
@pytest.mark.usefixtures("branch")
def test_it_is_refused_with_one_sentence_and_nothing_is_changed(kind: str, tmp_path: Path) -> None:
    content, words = UNUSABLE[kind]
    with pytest.raises(UnusableTransfer) as refusal:
        take(tmp_path, content)
    text = refusal.value.text
    assert words in text.zh
    assert text.zh.endswith("。")
    assert text.en.endswith(".")
    assert "\n" not in text.zh + text.en
    for table in (Batch, Case, IntakeEntry, SerialCounter, OutboxEvent):
        assert not table.objects.exists()


@pytest.mark.usefixtures("branch")
def test_a_missing_file_a_folder_and_an_unknown_encoding_are_refused(tmp_path: Path) -> None:
    for path, encoding, words in (
        (tmp_path / "none.csv", None, "沒有這個檔案"),
        (tmp_path, None, "資料夾"),
        (tmp_path, "utf-7", "utf-7"),
    ):
        with pytest.raises(UnusableTransfer) as refusal:
            reading.examine(path, encoding)
        assert words in refusal.value.text.zh


@pytest.mark.usefixtures("branch")
@pytest.mark.parametrize(("encoding", "told"), [
    ("utf-8", None), ("utf-8-sig", None), ("cp950", None), ("utf-8", "UTF-8"), ("cp950", "big5"), ("cp950", "cp950"),
])  # fmt: skip
@pytest.mark.parametrize("end", ["\r\n", "\n"])
def test_each_encoding_is_read_found_or_told(encoding: str, told: str | None, end: str, tmp_path: Path) -> None:
    content = transfer(
        [a_line(obligor_name="許功蓋", address="高雄市育英街")], header=TITLES, encoding=encoding, end=end
    )
    result = take(tmp_path, content, encoding=told)
    assert (result.received, result.accepted) == (1, 1)
    assert Case.objects.get().obligor_name == "許功蓋"


@pytest.mark.usefixtures("branch")
def test_the_wrong_encoding_told_is_refused(tmp_path: Path) -> None:
    content = transfer([a_line(obligor_name="許功蓋")], encoding="cp950")
    with pytest.raises(UnusableTransfer, match="UTF-8"):
        take(tmp_path, content, encoding="utf-8")
