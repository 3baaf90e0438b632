"""The official office calendar: CSV with 西元日期, 星期, 是否放假 (0 works, 2 off), 備註; Big5 or UTF-8."""

import csv
import io
from dataclasses import dataclass
from datetime import date

from bianmin.kit.identifiers import fold
from bianmin.kit.texts import Text, t
from bianmin.office.errors import BadCalendar

HEADER = ("西元日期", "星期", "是否放假", "備註")
_WEEKDAYS = "一二三四五六日"
_OFF = {"0": False, "2": True}
_MOST_DAYS = 3_660


@dataclass(frozen=True, slots=True)
class FileDay:
    """One line of the file."""

    day: date
    is_working: bool
    name: str


def read(content: bytes) -> list[FileDay]:
    """Return the file's days in order, or refuse it with every fault and its line."""
    text = _decoded(content)
    try:
        rows = list(csv.reader(io.StringIO(text, newline=""), strict=True))
    except csv.Error as problem:
        raise BadCalendar([(1, t("不是 CSV 檔。", "This is no CSV file."))]) from problem
    if not rows or tuple(cell.strip() for cell in rows[0][: len(HEADER)]) != HEADER:
        wanted = t("第一行須為{header}", "The first line must be {header}").fill(header=",".join(HEADER))
        raise BadCalendar([(1, wanted)])
    days: dict[date, FileDay] = {}
    faults: list[tuple[int, Text]] = []
    for line, row in enumerate(rows[1:], start=2):
        if not any(cell.strip() for cell in row):
            continue
        found = _line(row)
        if isinstance(found, Text):
            faults.append((line, found))
        elif found.day in days:
            faults.append((line, t("這一天前面已經有了。", "This day stands earlier in the file.")))
        else:
            days[found.day] = found
    if not days and not faults:
        faults.append((1, t("檔案中沒有任何日期。", "The file holds no day.")))
    if len(days) > _MOST_DAYS:
        faults.append((_MOST_DAYS, t("日期過多。", "There are too many days.")))
    if faults:
        raise BadCalendar(faults)
    return [days[day] for day in sorted(days)]


def _decoded(content: bytes) -> str:
    for encoding in ("utf-8-sig", "cp950"):
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:  # the next encoding is tried
            continue
    raise BadCalendar([(1, t("檔案編碼須為 UTF-8 或 Big5。", "The file must be in UTF-8 or Big5."))])


def _line(row: list[str]) -> FileDay | Text:
    if len(row) < len(HEADER) - 1:
        return t("欄位不足。", "Columns are missing.")
    written, weekday, off = (fold(cell) for cell in row[:3])
    name = row[3].strip() if len(row) >= len(HEADER) else ""
    day = _day(written)
    if day is None:
        return t("「{text}」不是日期（應如 20260831）。", "“{text}” is no date (like 20260831).").fill(text=written)
    if weekday != _WEEKDAYS[day.weekday()]:
        return t("星期與日期不符。", "The weekday doesn't fit the date.")
    if off not in _OFF:
        return t("「是否放假」只能是 0 或 2。", "是否放假 must be 0 or 2.")
    return FileDay(day, not _OFF[off], name[:60])


def _day(text: str) -> date | None:
    if len(text) != 8 or not (text.isascii() and text.isdigit()):  # noqa: PLR2004  (YYYYMMDD)
        return None
    try:
        return date(int(text[:4]), int(text[4:6]), int(text[6:]))
    except ValueError:  # None: told as a fault of its line
        return None
