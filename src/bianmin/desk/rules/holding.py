"""Holding (暫予留置): at most 24 hours with the questioning, men and women apart, persons of one case apart.

行政執行法 §17 VII: 「其訊問及暫予留置時間合計不得逾二十四小時」.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from bianmin.kit.texts import Text, t

MOST = timedelta(hours=24)
SOON = timedelta(hours=4)
NEAR = timedelta(hours=1)
WATCH_EVERY = timedelta(minutes=30)


@dataclass(frozen=True, slots=True)
class Inside:
    """Somebody who is in a room now."""

    sex: str
    case_number: str


def ends_by(counted_from: datetime) -> datetime:
    """Return when a person must be free at the latest: 24 hours after questioning began."""
    return counted_from + MOST


def level(end: datetime | None, now: datetime) -> str:
    """Return how near the end is: fine, soon (four hours), near (one hour), past; empty where no limit runs."""
    if end is None:
        return ""
    left = end - now
    if left <= timedelta():
        return "past"
    return "near" if left <= NEAR else "soon" if left <= SOON else "fine"


def watch_due(last: datetime, now: datetime) -> bool:
    """Tell whether somebody must look in again: every half hour."""
    return now - last >= WATCH_EVERY


def why_not_in(room_sex: str, sex: str, case_number: str, inside: Iterable[Inside]) -> Text | None:
    """Say why a person may not be held in a room; None where he may."""
    if not sex:
        return t("請填性別：男女應隔離留置。", "State the sex: men and women are held apart.")
    if room_sex and room_sex != sex:
        return t("這間留置室不供此性別使用。", "This holding room is set apart for the other sex.")
    for other in inside:
        if other.sex != sex:
            return t("男女應隔離留置，這間留置室已有異性。", "Men and women are held apart; the other sex is in it.")
        if case_number and other.case_number == case_number:
            return t(
                "同一案件的人應能隔離，這間留置室已有同案的人。",
                "Persons of one case are kept apart; one of the same case is in this room.",
            )
    return None
