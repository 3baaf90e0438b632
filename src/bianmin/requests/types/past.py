"""Matters from outside this system."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from bianmin.kit.texts import Text, t

PAST_KINDS: Mapping[str, Text] = {
    "petition": t("人民陳情", "Petitions"),
    "mailbox": t("信箱", "Mailboxes"),
    "referral": t("關懷轉介", "Referrals"),
    "scrapping": t("車輛切結報廢", "Vehicle scrappings"),
    "service-use": t("服務使用", "Uses of services"),
    "file-access": t("閱卷與檔案應用", "File inspection"),
}
"""The kinds of matters that are kept without having run here."""

MAILBOXES: Mapping[str, Text] = {
    "public": t("民意信箱", "Public opinion"),
    "integrity": t("廉政信箱", "Integrity"),
    "statement": t("義務人陳述信箱", "Obligors' statements"),
}
FILE_ACCESS: Mapping[str, Text] = {
    "inspection": t("閱覽", "Inspection"),
    "copy": t("抄錄、影印", "Copies"),
    "archive": t("檔案應用", "Archives"),
}


@dataclass(frozen=True, slots=True)
class PastMatterRecord:
    """One matter of a file. ``record_id`` is its own within ``kind``; ``service`` a code of the catalogue.

    ``subject`` is what it was about, or the box or kind of access; ``place`` the destination.
    """

    kind: str
    record_id: str
    service: str
    received_on: date
    ended_on: date | None = None
    channel: str = ""
    subject: str = ""
    place: str = ""
    plate: str = ""
    persons: int = 0
    cases: int = 0
    pages: int = 0
