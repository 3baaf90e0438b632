"""The texts of a definition: both languages there, Chinese with full-width marks, English without Chinese."""

import dataclasses
import re
from collections.abc import Iterator
from typing import Any

from bianmin.catalogue.types import Service
from bianmin.kit.texts import Text, t

_CJK = "[\u3400-\u9fff\uf900-\ufaff]"
_HALF_WIDTH = re.compile(rf"(?<={_CJK})[,:;!?()](?!/)|[,;!?()](?={_CJK})")
_CHINESE = re.compile(_CJK)
_SHOWN = 24


def wrong(service: Service) -> Iterator[Text]:
    """Give what is wrong with the texts, each text once."""
    for text in dict.fromkeys(texts(service)):
        if not text.zh.strip() or not text.en.strip():
            yield t("「{text}」缺一種語言。", "“{text}” lacks a language.").fill(text=_short(text))
        elif not _CHINESE.search(text.zh) and re.search("[A-Za-z]{3}", text.zh):
            yield t("「{text}」的中文不是中文。", "The Chinese of “{text}” isn't Chinese.").fill(text=_short(text))
        elif _HALF_WIDTH.search(text.zh):
            yield t("「{text}」的中文有半形標點。", "The Chinese of “{text}” has half-width marks.").fill(
                text=_short(text)
            )


def texts(value: Any) -> Iterator[Text]:  # noqa: ANN401  (walks whatever a definition is made of)
    """Give every text in a definition."""
    if isinstance(value, Text):
        yield value
    elif dataclasses.is_dataclass(value):
        for part in dataclasses.fields(value):
            yield from texts(getattr(value, part.name))
    elif isinstance(value, tuple):
        for one in value:
            yield from texts(one)


def _short(text: Text) -> Text:
    """Return the beginning of a text, to be named by; what one language lacks is named by the other."""
    zh, en = (one if len(one) <= _SHOWN else f"{one[:_SHOWN]}…" for one in (text.zh or text.en, text.en or text.zh))
    return Text(zh, en)
