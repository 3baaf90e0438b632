"""How a register's entries are written in tables, files and on paper."""

from collections.abc import Callable, Mapping
from typing import Any

from bianmin.desk.types import CARE_NAMES, Entry
from bianmin.desk.types import words as named
from bianmin.kit.templatetags.ui import roc, rocat
from bianmin.kit.texts import Text, t

Column = tuple[Text, Callable[[Any], object]]
YES, NO = t("是", "Yes"), t("否", "No")


def _yes(name: str) -> Callable[[Any], object]:
    return lambda entry: YES if getattr(entry, name) else NO


def _word(name: str, words: Mapping[str, Text]) -> Callable[[Any], object]:
    return lambda entry: words.get(getattr(entry, name), "")


def _plain(name: str) -> Callable[[Any], object]:
    return lambda entry: getattr(entry, name)


_LAST: tuple[Column, ...] = (
    (t("備註", "Note"), _plain("note")),
    (t("登錄人", "Entered by"), _plain("who")),
    (t("更正理由", "Corrected because"), _plain("reason")),
)
_DAY: Column = (t("日期", "Day"), lambda entry: roc(entry.on))
_MOMENT: Column = (t("時間", "Time"), lambda entry: rocat(entry.at))

COLUMNS: Mapping[str, tuple[Column, ...]] = {
    "visits": (
        _DAY,
        (t("管道", "Channel"), _word("channel", named.CHANNELS)),
        (t("事項", "Topic"), _word("topic", named.TOPICS)),
        (t("分鐘", "Minutes"), _plain("minutes")),
        (t("案號", "Case"), _plain("case_number")),
        (t("查得案件", "Case found"), _yes("case_found")),
        (t("核對身分", "Identity"), _yes("identity_checked")),
        (t("解決", "Resolved"), _yes("resolved")),
        (t("照顧對象", "Care group"), _word("care", CARE_NAMES)),
        (t("語言", "Language"), _word("language", named.LANGUAGES)),
        *_LAST,
    ),
    "calls": (
        _MOMENT,
        (t("線路", "Line"), _word("line", named.LINES)),
        (t("事項", "Topic"), _word("topic", named.TOPICS)),
        (t("案號", "Case"), _plain("case_number")),
        (t("轉接股別", "Section"), _plain("section_name")),
        (t("轉接", "Transfers"), _plain("transfers")),
        (t("接聽人", "Answered by"), _plain("answered_by")),
        (t("等候秒數", "Waited (s)"), _plain("waiting_seconds")),
        (t("分鐘", "Minutes"), _plain("minutes")),
        (t("一次解決", "First call"), _yes("first_call")),
        *_LAST,
    ),
    "courtesy": (
        _DAY,
        (t("分機", "Extension"), _plain("extension")),
        (t("管道", "Channel"), _word("channel", named.CHANNELS)),
        (t("查證結果", "Finding"), _word("finding", named.FINDINGS)),
        *_LAST,
    ),
    "loans": (
        _MOMENT,
        (t("物品", "Thing"), _word("kind", named.THINGS)),
        (t("編號", "Label"), _plain("label")),
        (t("借用人", "Borrower"), _plain("borrower")),
        (t("應還日", "Due"), lambda entry: roc(entry.due_on)),
        (t("歸還", "Back"), lambda entry: rocat(entry.back_at) if entry.back_at else _out(entry)),
        *_LAST,
    ),
    "bells": (
        _MOMENT,
        (t("位置", "Place"), _plain("place")),
        (t("需要", "Need"), _word("need", named.BELL_NEEDS)),
        (t("回應秒數", "Response (s)"), lambda entry: "" if entry.seconds is None else entry.seconds),
        (t("到場人員", "Answered by"), _plain("answered_by")),
        (t("處理情形", "Outcome"), _plain("outcome")),
        *_LAST,
    ),
    "amenities": (
        _DAY,
        (t("設施", "Amenity"), _word("kind", named.AMENITIES)),
        (t("分鐘", "Minutes"), _plain("minutes")),
        (t("查詢種類", "Query"), _word("query", named.PC_QUERIES)),
        (t("核對身分", "Identity"), _yes("identity_checked")),
        *_LAST,
    ),
}
"""The columns of each register, the first being the head of the row."""


def _out(entry: Any) -> Text:  # noqa: ANN401  (a loan)
    return t("逾期未還", "Overdue") if entry.is_overdue else t("借用中", "Out")


def cells_of(name: str, entry: Entry) -> list[object]:
    """Return an entry's cells."""
    return [write(entry) for _, write in COLUMNS[name]]


def heads_of(name: str) -> list[Text]:
    """Return a register's heads."""
    return [head for head, _ in COLUMNS[name]]
