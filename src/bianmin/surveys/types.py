"""Words of surveys that others use: what is asked, what came back, and one line of a file of answers."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from bianmin.kit.texts import Text, t


@dataclass(frozen=True, slots=True)
class SurveyResponseRecord:
    """One answer of a response, a line of a file ``survey-responses``.

    Lines with the same ``response_id`` are one response; their survey, day, channel and comment agree
    (the comment may stand on any one of them). ``answer`` is a level of the question's scale.
    """

    response_id: str
    survey: str
    answered_on: date
    channel: str
    question: str
    answer: str
    comment: str = ""


class Channel(StrEnum):
    """How an answer came in."""

    PAPER = "paper"
    KIOSK = "kiosk"
    PHONE = "phone"
    WEB = "web"
    MAIL = "mail"


CHANNELS: dict[str, Text] = {
    Channel.PAPER: t("紙本", "Paper"),
    Channel.KIOSK: t("自助機", "Kiosk"),
    Channel.PHONE: t("手機掃碼", "Telephone"),
    Channel.WEB: t("網站", "Website"),
    Channel.MAIL: t("寄回", "By mail"),
}

#: Fewer answers than this are never broken down: who answered could be guessed.
LEAST = 5
