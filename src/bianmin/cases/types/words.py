"""States, grounds and faults, with their words in both languages."""

from collections.abc import Mapping
from enum import StrEnum

from bianmin.kit.texts import Text, t


class Status(StrEnum):
    """Where a case stands. Open for section choice and balances means OPEN or SUSPENDED."""

    OPEN = "open"
    SUSPENDED = "suspended"
    CLOSED = "closed"
    RETURNED = "returned"
    HANDED_OVER = "handed_over"


STATUS_NAMES: Mapping[str, Text] = {
    "open": t("進行中", "Open"),
    "suspended": t("停止執行", "Suspended"),
    "closed": t("已終結", "Closed"),
    "returned": t("已退案", "Returned"),
    "handed_over": t("已移轉他分署", "Handed over"),
}

OPEN_STATES = ("open", "suspended")


class EndGround(StrEnum):
    """Why a case ended (``ended_why``)."""

    PAID = "paid"
    REVOKED = "revoked"
    CHANGED = "changed"
    IMPOSSIBLE = "impossible"
    WITHDRAWN = "withdrawn"
    CERTIFICATE = "certificate"
    TIME_BARRED = "time_barred"
    NO_TITLE = "no_title"
    NOT_SERVED = "not_served"
    WRONG_OFFICE = "wrong_office"
    OBLIGOR_DEAD = "obligor_dead"
    NOT_CORRECTED = "not_corrected"
    OTHER_OFFICE = "other_office"


STOP_GROUNDS: Mapping[str, Text] = {
    "paid": t("義務已全部履行（行政執行法第8條第1項第1款）", "Fully performed (Administrative Execution Act §8 I 1)"),
    "revoked": t("行政處分經撤銷確定（同項第2款）", "The disposition was revoked (§8 I 2)"),
    "changed": t("行政處分經變更確定（同項第2款）", "The disposition was changed (§8 I 2)"),
    "impossible": t("義務之履行經證明為不可能（同項第3款）", "Performance was proved impossible (§8 I 3)"),
}
"""Grounds on which execution is stopped and the case closed (行政執行法 §8)."""

CLOSE_GROUNDS: Mapping[str, Text] = {
    "paid": t("清償終結", "Paid in full"),
    "withdrawn": t("移送機關撤回", "Withdrawn by the agency"),
    "certificate": t("核發執行憑證", "Certificate of execution issued"),
    "time_barred": t("逾執行期間", "Execution is time-barred"),
}
"""Other grounds on which a case is closed."""

RETURN_GROUNDS: Mapping[str, Text] = {
    "no_title": t("欠缺執行名義", "No title of execution"),
    "not_served": t("處分未合法送達", "The disposition was not lawfully served"),
    "wrong_office": t("非本分署管轄", "Another office has jurisdiction"),
    "obligor_dead": t("義務人於移送前死亡", "The obligor died before the transfer"),
    "not_corrected": t("逾期未補正", "Not corrected in time"),
}
"""Grounds on which a case goes back to the agency (退案)."""

END_NAMES: Mapping[str, Text] = {
    **STOP_GROUNDS,
    **RETURN_GROUNDS,
    **CLOSE_GROUNDS,
    "other_office": t("移轉他分署執行", "Handed over to another office"),
}

FAULT_NAMES: Mapping[str, Text] = {
    "E01": t("必填欄位空白", "A required field is empty"),
    "E02": t("識別碼格式或檢查碼不符", "Identifier: wrong form or checksum"),
    "E03": t("日期不存在或先後顛倒", "Date: not of the calendar, or out of order"),
    "E04": t("金額不是正整數", "Amount: not a whole number, negative, or principal 0"),
    "E05": t("應納金額與各項合計不符", "amount_due is not the sum"),
    "E06": t("沒有這個字別", "Unknown case type"),
    "E07": t("沒有這個移送機關", "Unknown agency"),
    "E08": t("同一檔案內移送案號重複", "The same agency and reference stands earlier in this file"),
    "E09": t("移送案號已經分案", "The agency and reference are a case already"),
    "E10": t("已逾執行期間", "Time-barred"),
    "E11": t("文字過長或含控制字元", "Text too long, or with a control character"),
    "E12": t("欄位數不符", "Wrong number of columns"),
}
"""Faults of a line (formats: transfer file), for the result page."""
