"""What a letter's words are, and how their places are filled: pure, so that an editor can try them at once."""

import string
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, time
from typing import Any

from bianmin.kit import roc
from bianmin.kit.texts import Text, t

NUMERALS = "一二三四五六七八九十"


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a letter's table: the key of its values, its head, and whether it holds figures."""

    key: str
    head: Text
    is_figure: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterText:
    """The words of one kind of letter (公文例稿).

    ``{name}`` are places. A point one of whose places has no value is left out; the subject's places always
    have one. ``to`` names another addressee than the applicant, ``copies`` who gets a copy besides the file.
    """

    code: str
    title: Text
    subject: Text
    """主旨: what is wanted or told, in one sentence."""
    points: tuple[Text, ...]
    """說明: on what ground."""
    measures: tuple[Text, ...] = ()
    """辦法: what is to be done now."""
    to: Text | None = None
    copies: tuple[Text, ...] = ()
    table: str = ""
    columns: tuple[Column, ...] = ()
    attachments: Text | None = None


@dataclass(frozen=True, slots=True)
class Words:
    """A letter's words with every place filled, in both languages."""

    to: Text
    subject: Text
    points: tuple[Text, ...]
    measures: tuple[Text, ...]
    copies: tuple[Text, ...]
    attachments: Text | None
    heads: tuple[Text, ...]
    rows: tuple[tuple[Text, ...], ...]


#: What every letter knows of its request.
BASE = frozenset(
    {"service", "number", "received_on", "due_on", "step_due_on", "applicant", "cases", "agency", "slot", "reason"}
)
ALWAYS = frozenset({"service", "number", "received_on", "applicant"})
"""Of these the ones that are never empty: a subject may name them."""
NOBODY = {"applicant": t("申請人", "The applicant"), "agency": t("移送機關", "The transferring agency")}
"""How those are called whose name isn't known."""


def places(text: Text) -> frozenset[str]:
    """Return the names of a text's places; both languages together."""
    return _places(text.zh) | _places(text.en)


def _places(text: str) -> frozenset[str]:
    return frozenset(name for _, name, _, _ in string.Formatter().parse(text) if name)


def parts(words: LetterText) -> tuple[Text, ...]:
    """Return every text of a letter whose places are filled."""
    to = (words.to,) if words.to else ()
    attached = (words.attachments,) if words.attachments else ()
    return (words.subject, *words.points, *words.measures, *to, *words.copies, *attached)


def shown(value: Any) -> Text | None:  # noqa: ANN401, PLR0911  (any value of a letter; a line a kind)
    """Return a value in words; None where there is none to show."""
    match value:
        case None | "" | [] | ():
            return None
        case Text():
            return value
        case bool():
            return t("是", "yes") if value else t("否", "no")
        case date():
            return Text(roc.plain(value), roc.english(value))
        case time():
            return Text(f"{value:%H:%M}", f"{value:%H:%M}")
        case int():
            return Text(f"{value:,}", f"{value:,}")
        case list() | tuple() if all(isinstance(one, str) for one in value):
            return Text("、".join(value), ", ".join(value))
        case str():
            return Text(value, value)
        case _:
            return None


def filled(text: Text, values: Mapping[str, Any]) -> Text | None:
    """Return a text with its places filled; None where a place has no value."""
    found = {name: shown(values.get(name)) for name in places(text)}
    if None in found.values():
        return None
    return text.fill(**found)


def written(words: LetterText, values: Mapping[str, Any]) -> Words:
    """Return a letter's words for these values.

    Raises:
        ValueError: the subject or the addressee names a place that has no value.
    """
    known = NOBODY | {name: value for name, value in values.items() if value not in (None, "")}
    subject = filled(words.subject, known)
    to = filled(words.to or t("{applicant}", "{applicant}"), known)
    if subject is None or to is None:
        raise ValueError(f"the letter {words.code} lacks a value of its subject or addressee")
    table = values.get(words.table) if words.table else None
    rows = table if isinstance(table, Sequence) else ()
    return Words(
        to=to,
        subject=subject,
        points=_filled(words.points, known),
        measures=_filled(words.measures, known),
        copies=_filled(words.copies, known),
        attachments=filled(words.attachments, known) if words.attachments else None,
        heads=tuple(column.head for column in words.columns) if rows else (),
        rows=tuple(tuple(shown(row.get(column.key)) or t("—", "—") for column in words.columns) for row in rows),
    )


def _filled(texts: Sequence[Text], values: Mapping[str, Any]) -> tuple[Text, ...]:
    return tuple(one for text in texts if (one := filled(text, values)) is not None)


def item(position: int, language: str) -> str:
    """Return the mark before a point: 一、 in Chinese, 1. in English; counted from 1."""
    if language == "en":
        return f"{position}."
    tens, ones = divmod(position, 10)
    if position <= 10:  # noqa: PLR2004  (the last numeral of one sign)
        return f"{NUMERALS[position - 1]}、"
    return f"{NUMERALS[tens - 1] if tens > 1 else ''}十{NUMERALS[ones - 1] if ones else ''}、"


def is_sound(words: LetterText, known: frozenset[str]) -> Text | None:
    """Return why a letter's words can't be used, or None. ``known``: the places its letters have values for."""
    for text in parts(words):
        if not text.zh.strip() or not text.en.strip():
            return t("中文與英文都要填寫。", "Both languages are needed.")
        try:
            strange = places(text) - known
        except ValueError:  # the answer is the fault itself
            return t("大括號沒有成對。", "The braces don't match.")
        if strange:
            return t("不認得的欄位：{names}。", "Unknown places: {names}.").fill(names=", ".join(sorted(strange)))
    lacking = places(words.subject) - ALWAYS
    if lacking:
        return t("主旨只能使用必有的欄位，不能用：{names}。", "The subject may not name {names}.").fill(
            names=", ".join(sorted(lacking))
        )
    return None
