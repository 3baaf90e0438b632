"""Scales, channels, states: the words surveys are made of."""

from dataclasses import dataclass
from enum import StrEnum

from bianmin.kit.texts import Text, t

#: Fewer answers than this are never broken down: who answered could be guessed.
LEAST = 5


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


class Audience(StrEnum):
    """Who is asked: everybody, or whoever holds a code that the office gave out."""

    PUBLIC = "public"
    CODE = "code"


AUDIENCES: dict[str, Text] = {
    Audience.PUBLIC: t("所有人", "Everybody"),
    Audience.CODE: t("持有代碼的人", "Those who hold a code"),
}


@dataclass(frozen=True, slots=True)
class Level:
    """A level of a scale; ``is_good`` ones make up the combined rate."""

    key: str
    text: Text
    is_good: bool


@dataclass(frozen=True, slots=True)
class Scale:
    """The levels a question is answered with, the best first, and how exactly its shares are shown."""

    code: str
    title: Text
    levels: tuple[Level, ...]
    decimals: int
    combined: Text

    @property
    def keys(self) -> tuple[str, ...]:
        """Return the levels' keys in their order."""
        return tuple(level.key for level in self.levels)

    def text_of(self, key: str) -> Text:
        """Return a level's words; KeyError where the scale has no such level."""
        return {level.key: level.text for level in self.levels}[key]


SCALES: dict[str, Scale] = {
    scale.code: scale
    for scale in (
        Scale(
            "four",
            t("四級量表", "Four levels"),
            (
                Level("very_satisfied", t("很滿意", "Very satisfied"), True),
                Level("satisfied", t("滿意", "Satisfied"), True),
                Level("fair", t("尚滿意", "Fairly satisfied"), False),
                Level("dissatisfied", t("不滿意", "Dissatisfied"), False),
            ),
            2,
            t("很滿意及滿意", "Very satisfied and satisfied"),
        ),
        Scale(
            "two",
            t("二級量表", "Two levels"),
            (
                Level("satisfied", t("滿意", "Satisfied"), True),
                Level("improve", t("再努力", "Try harder"), False),
            ),
            1,
            t("滿意度", "Satisfied"),
        ),
        Scale(
            "yes",
            t("滿意與否", "Satisfied or not"),
            (
                Level("satisfied", t("滿意", "Satisfied"), True),
                Level("dissatisfied", t("不滿意", "Dissatisfied"), False),
            ),
            0,
            t("滿意度", "Satisfied"),
        ),
        Scale(
            "time",
            t("時間", "Time taken"),
            (
                Level("15", t("15分鐘內", "Up to 15 minutes"), True),
                Level("30", t("30分鐘內", "Up to 30 minutes"), True),
                Level("45", t("45分鐘內", "Up to 45 minutes"), False),
                Level("more", t("超過45分鐘", "More than 45 minutes"), False),
            ),
            2,
            t("30分鐘內完成", "Done within 30 minutes"),
        ),
    )
}

#: A rating of a counter: one to five, and the bands it is shown in.
SCORES: dict[int, Text] = {
    5: t("非常好", "Very good"),
    4: t("好", "Good"),
    3: t("普通", "So-so"),
    2: t("不好", "Bad"),
    1: t("非常不好", "Very bad"),
}
BANDS: dict[str, tuple[Text, tuple[int, ...]]] = {
    "good": (t("好（4至5分）", "Good (4 to 5)"), (4, 5)),
    "fair": (t("普通（3分）", "So-so (3)"), (3,)),
    "bad": (t("不好（1至2分）", "Bad (1 to 2)"), (1, 2)),
}


class CommentState(StrEnum):
    """What became of a comment: it is read before others see it."""

    NONE = "none"
    WAITING = "waiting"
    SHOWN = "shown"
    HIDDEN = "hidden"


COMMENT_STATES: dict[str, Text] = {
    CommentState.WAITING: t("待審閱", "To be read"),
    CommentState.SHOWN: t("可閱覽", "May be read"),
    CommentState.HIDDEN: t("不公開", "Withheld"),
}

#: Where a finding comes from.
SOURCES: dict[str, Text] = {
    "survey": t("問卷結果", "A survey's result"),
    "comment": t("問卷意見", "A comment"),
    "opinion": t("民意信箱", "The opinion mailbox"),
    "petition": t("陳情", "A petition"),
    "suggestion": t("意見單", "A suggestion slip"),
    "staff": t("同仁調查", "The staff survey"),
    "meeting": t("檢討會議", "A review meeting"),
}

#: What is done about it.
MEASURES: dict[str, Text] = {
    "change": t("改善作法", "Changed how it is done"),
    "notice": t("公告檢討", "Announced what was found"),
    "alternative": t("替代措施", "Another way meanwhile"),
    "budget": t("編列預算", "Put into the budget"),
    "law": t("建請修法", "Asked for the law to be changed"),
}
