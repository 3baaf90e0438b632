"""How a cell is read: text in, value out; ``Unreadable`` with what it should look like."""

import re
from collections.abc import Callable, Mapping
from datetime import date, datetime
from decimal import Decimal
from functools import lru_cache

from bianmin.adapters.records.shape import Unreadable
from bianmin.kit import clock, roc
from bianmin.kit.identifiers import fold
from bianmin.kit.texts import Text, t

FIRST_YEAR = 1950
"""Nothing an office still counts is older; a year below is an ROC year in a western column."""
MOST_COUNT = 1_000_000
MOST_MONEY = 999_999_999_999
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029]|\r(?!\n)")
_NUMBER = re.compile(r"[0-9]{1,12}", re.ASCII).fullmatch
_SCORE = re.compile(r"[0-9]{1,3}(\.[0-9]{1,4})?", re.ASCII).fullmatch
_WESTERN = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", re.ASCII).fullmatch
_MONTH = re.compile(r"([0-9]{2,4})[-/]([0-9]{1,2})", re.ASCII).fullmatch
_ROC_MOMENT = re.compile(r"([0-9]{2,3}[-/][0-9]{1,2}[-/][0-9]{1,2})([T ].*)?", re.ASCII).fullmatch

DAY = t("不是日期，請寫成 2020-05-01 或 109-05-01。", "No date; write 2020-05-01 or 109-05-01.")
FUTURE = t("這一天還沒有到。", "That day hasn't come yet.")
EARLY = t("年份太早，請確認是西元年或民國年。", "The year is too early; is it an ROC year?")
MOMENT = t(
    "不是時間，請寫成 2020-05-01T10:30 或 109-05-01 10:30（沒有時差者為臺北時間）。",
    "No time; write 2020-05-01T10:30 or 109-05-01 10:30 (without an offset it is Taipei's).",
)
MONTH = t("不是月份，請寫成 109-05。", "No month; write 109-05.")
COUNT = t("請填 0 至 1,000,000 的整數。", "Write a whole number from 0 to 1,000,000.")
FEWER = t("最多 {most}。", "At most {most}.")
MONEY = t("請填大於 0 的整數金額，不含逗號。", "Write a whole amount above 0, without commas.")
SCORE = t("請填 0 至 100 的分數，最多{n}位小數。", "Write a score from 0 to 100 with at most {n} decimals.")
CONTROL = t("含有無法儲存的控制字元。", "It holds control characters that can't be kept.")
LONG = t("最多 {n} 個字。", "At most {n} characters.")
CHOOSE = t("不在可用的代碼之列：{words}。", "Not among the words there are: {words}.")


def text(most: int = 80, *, lines: bool = False) -> Callable[[str], str]:
    """Return a reader of words; with ``lines`` they may run over several."""

    def read(cell: str) -> str:
        if _CONTROL.search(cell) or (not lines and "\n" in cell):
            raise Unreadable(CONTROL)
        if len(cell) > most:
            raise Unreadable(LONG.fill(n=most))
        return cell

    return read


def words(known: Mapping[str, Text], also: Mapping[str, str] | None = None) -> Callable[[str], str]:
    """Return a reader of one of the codes there are; ``also`` are other words for some of them."""
    listed = ", ".join(known)

    def read(cell: str) -> str:
        found = (also or {}).get(cell, cell)
        if found not in known:
            raise Unreadable(CHOOSE.fill(words=listed), "word")
        return found

    return read


def day(cell: str) -> date:
    """Read a day in western (2020-05-01) or ROC writing (109-05-01, 109/5/1); it isn't in the future."""
    typed = fold(cell)
    try:
        found = date.fromisoformat(typed) if _WESTERN(typed) else roc.parse(typed)
    except ValueError:  # told as a fault of its line below
        found = None
    if found is None:
        raise Unreadable(DAY)
    return _bounded(found)


def moment(cell: str) -> datetime:
    """Read a moment; without an offset it is Taipei's, a day alone is its beginning."""
    typed = fold(cell)
    local = _ROC_MOMENT(typed)
    if local is not None:
        on = roc.parse(local[1])
        if on is None:
            raise Unreadable(MOMENT)
        typed = on.isoformat() + (local[2] or "")
    try:
        found = datetime.fromisoformat(typed)
        aware = found.replace(tzinfo=clock.TAIPEI) if found.tzinfo is None else found
        on = clock.taipei_date(aware)
    except (ValueError, OverflowError):
        raise Unreadable(MOMENT) from None
    _bounded(on)
    return aware


def month(cell: str) -> date:
    """Read a month (109-05, or 2020-05) as its first day."""
    found = _MONTH(fold(cell))
    if found is None:
        raise Unreadable(MONTH)
    year, number = int(found[1]), int(found[2])
    try:
        first = date(year if len(found[1]) > len("109") else roc.from_year(year), number, 1)
    except ValueError:
        raise Unreadable(MONTH) from None
    return _bounded(first)


def count(cell: str) -> int:
    """Read a whole number of things, persons, cases, minutes or pages."""
    typed = fold(cell)
    if not _NUMBER(typed) or int(typed) > MOST_COUNT:
        raise Unreadable(COUNT)
    return int(typed)


def count_to(most: int) -> Callable[[str], int]:
    """Return a reader of a whole number with a bound of its own."""

    def read(cell: str) -> int:
        found = count(cell)
        if found > most:
            raise Unreadable(FEWER.fill(most=f"{most:,}"))
        return found

    return read


def money(cell: str) -> int:
    """Read whole NT$ above 0."""
    typed = fold(cell)
    if not _NUMBER(typed) or not 0 < int(typed) <= MOST_MONEY:
        raise Unreadable(MONEY)
    return int(typed)


def score(decimals: int) -> Callable[[str], Decimal]:
    """Return a reader of a score from 0 to 100."""

    def read(cell: str) -> Decimal:
        typed = fold(cell)
        found = Decimal(typed) if _SCORE(typed) else None
        if found is None or not 0 <= found <= 100 or found != found.quantize(Decimal(1).scaleb(-decimals)):  # noqa: PLR2004  (a hundred points)
            raise Unreadable(SCORE.fill(n=decimals))
        return found.quantize(Decimal(1).scaleb(-decimals))

    return read


@lru_cache(maxsize=4096)  # asking what day it is costs more than all else of a line; a day that came stays past
def _bounded(on: date) -> date:
    if on.year < FIRST_YEAR:
        raise Unreadable(EARLY)
    if on > clock.today():
        raise Unreadable(FUTURE, "future")
    return on
