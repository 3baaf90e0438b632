"""The official form of a letter (公文程式條例; 函): its lines in their order, as data for page and editable file."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from bianmin.documents.rules.letters.wording import LetterText, Words, item
from bianmin.kit import roc
from bianmin.kit.texts import Text, t

KIND = t("函", "Letter")
COURTESY = t(
    "本頁為英文參考譯本，內容以中文本為準。",
    "Courtesy translation for the addressee. The Chinese text on the first page is the official one.",
)
LABELS = {
    "address": t("地址", "Address"),
    "officer": t("承辦人", "Officer"),
    "telephone": t("電話", "Telephone"),
    "mail": t("電子信箱", "Mail"),
    "to": t("受文者", "To"),
    "date": t("發文日期", "Date"),
    "number": t("發文字號", "Number"),
    "speed": t("速別", "Priority"),
    "secrecy": t("密等及解密條件或保密期限", "Classification"),
    "attachments": t("附件", "Enclosures"),
    "subject": t("主旨", "Subject"),
    "points": t("說明", "Details"),
    "measures": t("辦法", "What is to be done"),
    "original": t("正本", "To"),
    "copy": t("副本", "Copy to"),
}
SPEED, SECRECY, NONE = t("普通件", "Ordinary"), t("普通", "None"), t("無", "None")
UNIT = t("本分署承辦單位", "The unit in charge")


@dataclass(frozen=True, slots=True)
class Sender:
    """Who sends the letter, on its day. ``address``: where the addressee's envelope window looks, if he has one."""

    office: Text
    postal_code: str
    address: Text
    telephone: str
    mail: str
    officer: str
    head: Text
    is_sample: bool


@dataclass(frozen=True, slots=True)
class Stamp:
    """What makes a letter this one: number, day, and where it goes."""

    number: str
    on: date
    address: str = ""


def letter_number(word: str, on: date, serial: int) -> str:
    """Return a letter's number: 便民執服字第1150000001號; ``serial`` runs without a gap within an ROC year."""
    return f"{word}第{roc.year(on):03d}{serial:07d}號"


def laid_out(text: LetterText, words: Words, sender: Sender, stamp: Stamp, language: str) -> dict[str, Any]:
    """Return everything a letter prints, as it will stay; its English page only for who reads English."""
    pages = [_page(text, words, sender, stamp, "zh")]
    if language.startswith("en"):
        pages.append(_page(text, words, sender, stamp, "en"))
    return {
        "number": stamp.number,
        "title": f"{sender.office.zh}{KIND.zh} {stamp.number}",
        "author": sender.office.zh,
        "date": [stamp.on.year, stamp.on.month, stamp.on.day],
        "is_sample": sender.is_sample,
        "pages": pages,
    }


def _page(text: LetterText, words: Words, sender: Sender, stamp: Stamp, language: str) -> dict[str, Any]:
    english = language == "en"
    colon = ": " if english else "："

    def say(one: Text) -> str:
        return one.en if english else one.zh

    def line(key: str, value: str) -> str:
        return f"{say(LABELS[key])}{colon}{value}"

    address = f"{sender.postal_code} {say(sender.address)}".strip()
    contact = (
        ("address", address),
        ("officer", sender.officer),
        ("telephone", sender.telephone),
        ("mail", sender.mail),
    )
    heads = (
        ("date", roc.english(stamp.on) if english else roc.long(stamp.on)),
        ("number", stamp.number),
        ("speed", say(SPEED)),
        ("secrecy", say(SECRECY)),
        ("attachments", say(words.attachments or NONE)),
    )
    copies = [say(one) for one in (*words.copies, UNIT)]
    sections = (("subject", (words.subject,)), ("points", words.points), ("measures", words.measures))
    return {
        "lang": language,
        "office": say(sender.office),
        "kind": say(KIND),
        "note": say(COURTESY) if english else "",
        "contact": [line(key, value) for key, value in contact if value],
        "address": stamp.address if words.to.zh else "",
        "to": [line("to", ""), say(words.to)],
        "heads": [line(key, value) for key, value in heads],
        "sections": [
            {"label": line(key, ""), "items": _items(key, [say(one) for one in texts], language)}
            for key, texts in sections
            if texts
        ],
        "table": _table(text, words, say) if words.rows else None,
        "copies": [line("original", say(words.to)), line("copy", (", " if english else "、").join(copies))],
        "head": say(sender.head),
    }


def _table(text: LetterText, words: Words, say: Any) -> dict[str, Any]:  # noqa: ANN401  (writes one language)
    return {
        "heads": [say(one) for one in words.heads],
        "figures": [column.is_figure for column in text.columns],
        "rows": [[say(cell) for cell in row] for row in words.rows],
    }


def _items(key: str, said: list[str], language: str) -> list[list[str]]:
    """Return points with their marks; a lone one, and the subject, has none."""
    if key == "subject" or len(said) == 1:
        return [["", one] for one in said]
    return [[item(position, language), one] for position, one in enumerate(said, start=1)]
