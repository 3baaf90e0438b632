"""What a session may hold."""

from datetime import date, time

from bianmin.activities.types.shapes import SessionInput
from bianmin.activities.types.words import KINDS, TOPICS
from bianmin.kit.texts import Text, t

MOST = 100_000
MOST_HOURS = 24


def session_fault(given: SessionInput, *, today: date, held: bool) -> Text | None:
    """Return why a session can't be so; None where it can. What is held lies in the past or on the day itself."""
    counts = (given.persons, given.cases, given.plants, given.payments, given.instalments)
    looked_at = (
        (given.kind in KINDS, t("請選擇活動種類。", "Choose the kind of session.")),
        (
            not given.topic or TOPICS.get(given.topic, ("",))[0] == given.kind,
            t("主題類別與活動種類不符。", "The topic doesn't belong to this kind."),
        ),
        (
            not held or given.held_on <= today,
            t("尚未到日期的場次請以「排定」登錄。", "A session still to come is planned, not held."),
        ),
        (not hours_fault(given.begins, given.ends), t("結束時間須晚於開始時間。", "It ends after it begins.")),
        (
            all(0 <= one <= MOST for one in counts) and given.amount >= 0 and given.cost >= 0,
            t("人次、件數與金額不得為負數或過大。", "Counts and amounts can't be negative, nor that large."),
        ),
        (0 <= given.hours <= MOST_HOURS, t("訓練時數須為0至24。", "Hours are between 0 and 24.")),
        (
            not given.amount or bool(given.payments),
            t("有代收金額，請填繳款件數。", "There is an amount: write how many payments."),
        ),
    )
    return next((why for holds, why in looked_at if not holds), None)


def hours_fault(begins: time | None, ends: time | None) -> bool:
    """Tell whether hours are the wrong way round."""
    return begins is not None and ends is not None and ends <= begins


def record_fault(kind: str, persons: int, cases: int, session_id: str) -> Text | None:
    """Return why a record of a file can't be so; None where it can."""
    if not session_id or kind not in KINDS:
        return t("{id}：種類不正確。", "{id}: no such kind.").fill(id=session_id)
    if not 0 <= persons <= MOST or not 0 <= cases <= MOST:
        return t("{id}：人次或件數不正確。", "{id}: persons or cases can't be so.").fill(id=session_id)
    return None
