"""The columns of a transfer file (移送電子檔) and how a header line is read."""

from collections.abc import Sequence
from dataclasses import dataclass

from bianmin.kit.identifiers import fold
from bianmin.kit.texts import Text, t

#: code → (title, must stand in the header)
COLUMNS: dict[str, tuple[str, bool]] = {
    "agency_code": ("移送機關代碼", True),
    "agency_ref": ("移送案號", True),
    "case_type": ("字別", True),
    "title_no": ("執行名義文號", True),
    "obligor_kind": ("義務人類別", True),
    "obligor_id": ("義務人識別碼", True),
    "obligor_name": ("義務人姓名或名稱", True),
    "birth_date": ("出生日期", True),
    "sex": ("性別", False),
    "occupation": ("職業", False),
    "address": ("住居所或事務所地址", True),
    "postal_code": ("郵遞區號", False),
    "representative": ("代表人或管理人姓名", True),
    "representative_id": ("代表人識別碼", False),
    "cause": ("義務發生原因", True),
    "obligation_date": ("義務發生日期", True),
    "served_date": ("送達日期", True),
    "due_date": ("繳納期限屆滿日", True),
    "final_date": ("處分確定日", True),
    "principal": ("本金", True),
    "surcharge": ("滯納金", True),
    "interest": ("利息", True),
    "costs": ("預納執行必要費用", True),
    "amount_due": ("應納金額", True),
    "attachments": ("附件", False),
}
CODES = tuple(COLUMNS)
_BY_NAME = {name: code for code, (title, _) in COLUMNS.items() for name in (code, title)}
_DELIMITERS = {";": t("分號", "semicolons"), "\t": t("定位字元", "tabs"), "|": t("直線", "vertical bars")}
_SHOWN = 40


@dataclass(frozen=True, slots=True)
class Header:
    """A usable header: the place of each column in a line (``width`` where it is left out)."""

    places: tuple[int, ...]
    width: int


def read_header(cells: Sequence[str]) -> Header | Text:
    """Return the header of a file, or why it can't be used: no header, unknown, doubled or missing column."""
    if any("\v" in cell for cell in cells):  # the reader's sign for a lone carriage return
        return t(
            "各列須以 CRLF 或 LF 換行，這份檔案只用 CR。",
            "Lines must end with CRLF or LF; this file has CR alone.",
        )
    names = [fold(cell) for cell in cells]
    codes = [_BY_NAME.get(name) for name in names]
    if not any(codes):
        return _no_header(names)
    for name, code in zip(names, codes, strict=True):
        if code is None:
            shown = name[:_SHOWN] or t("（空白）", "(empty)")
            return t("標題列有不認得的欄位「{name}」。", 'The header has an unknown column "{name}".').fill(name=shown)
    for code in codes:
        if codes.count(code) > 1:
            return t(
                "標題列的欄位「{code}」（{title}）出現兩次。", 'The header names the column "{code}" ({title}) twice.'
            ).fill(code=code, title=COLUMNS[str(code)][0])
    missing = [code for code, (_, needed) in COLUMNS.items() if needed and code not in codes]
    if missing:
        return t("標題列缺少必要欄位：{names}。", "The header lacks the required columns: {names}.").fill(
            names=", ".join(f"{code}（{COLUMNS[code][0]}）" for code in missing)
        )
    places = {code: place for place, code in enumerate(codes)}
    return Header(tuple(places.get(code, len(cells)) for code in CODES), len(cells))


def _no_header(names: Sequence[str]) -> Text:
    if len(names) == 1:
        for mark, words in _DELIMITERS.items():
            parts = [fold(part) for part in names[0].split(mark)]
            if len(parts) > 1 and any(part in _BY_NAME for part in parts):
                return t(
                    "欄位應以半形逗號分隔，這份檔案用的是{words}。",
                    "Columns must be separated by commas; this file uses {words}.",
                ).fill(words=words)
    return t(
        "第一列不是移送電子檔的標題列（一個欄位名稱都不認得）。",
        "The first line is not the header of a transfer file (none of its names is known).",
    )
