"""What is wrong with a report before it goes out: unknown, missing, stale, contradictory.

Nothing here changes a text: each fault says where it is and what to do.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from bianmin.kit.texts import Text, t
from bianmin.reports.rules import marks
from bianmin.reports.rules.marks import Fixed, Grid, Photo, Place, Said, Shown
from bianmin.reports.rules.tree import plain
from bianmin.reports.rules.writing import Filling, Values, has_records, line


class Kind(StrEnum):
    """What a fault is."""

    UNKNOWN = "unknown"
    MISSING = "missing"
    STALE = "stale"
    CONTRADICTION = "contradiction"
    LOOSE = "loose"
    QUIET = "quiet"


KIND_NAMES: dict[str, Text] = {
    "unknown": t("無此統計數", "Unknown figure"),
    "missing": t("缺漏", "Missing"),
    "stale": t("已變動", "Stale"),
    "contradiction": t("矛盾", "Contradiction"),
    "loose": t("非統計數", "No figure"),
    "quiet": t("不印出", "Not printed"),
}
BLOCKING = frozenset({Kind.UNKNOWN, Kind.MISSING, Kind.CONTRADICTION})
"""Faults with which a report isn't sent for approval; the others are told."""


@dataclass(frozen=True, slots=True)
class Fault:
    """A fault: its kind, the section's code, what is wrong and what to do."""

    kind: Kind
    section: str
    text: Text

    @property
    def is_blocking(self) -> bool:
        """Say whether the report can't go out with it."""
        return self.kind in BLOCKING


@dataclass(frozen=True, slots=True)
class Section:
    """What of a section is checked: its text, whether it may stay empty, photographs (place, alt), values last seen.

    ``is_written`` is False for a heading that has no text of its own.
    """

    code: str
    text: str
    optional: bool
    photos: tuple[tuple[int, str], ...] = ()
    seen: Mapping[str, str] | None = None
    is_written: bool = True


_UNITS = "件|人次|人|場次|場|次|份|%|％|元|分(?!鐘|署|期|鍾)|筆|則|處|種|台|面|間|名|位|篇|項|小時|批|組|株|盆|戶|公噸"
_NUMBER = r"[0-9][0-9,]*(?:\.[0-9]+)?"
_LOOSE = re.compile(rf"(?<![0-9.,第]){_NUMBER}(?:萬(?:{_NUMBER})?)?(?:{_UNITS})")
_LIST = re.compile(rf"{_NUMBER}(?:、{_NUMBER})+")
_SUM = re.compile(rf"(?:合計|共計|總計)[^0-9、，。；]{{0,12}}({_NUMBER})")
_TOTAL_ROW = re.compile("^(合計|總計|共計|小計)$")


def faults(
    sections: Iterable[Section],
    filling: Filling,
    *,
    total_of: Mapping[str, tuple[str, ...]] | None = None,
) -> list[Fault]:
    """Return all faults in the report's order.

    ``total_of`` names the figures whose sum a figure must be.
    """
    found: list[Fault] = []
    used: set[str] = set()
    for section in sections:
        if not section.is_written:
            continue
        parts = marks.parse(section.text)
        used |= {place.name for place in marks.places(parts) if not place.is_word}
        found += _missing(section, parts, filling)
        found += _unknown(section, parts, filling.values)
        found += _stale(section, filling.values)
        for part in parts:
            if isinstance(part, Said):
                found += _said(section, part, filling)
            elif isinstance(part, Grid):
                found += _grid(section, part, filling)
    return found + list(_totals(used, filling.values, total_of or {}))


def _missing(section: Section, parts: tuple[marks.Part, ...], filling: Filling) -> Iterator[Fault]:
    printed = [
        part for part in parts if not (isinstance(part, Said) and part.if_any and not _counts(part, filling.values))
    ]
    if not parts and not section.optional:
        yield Fault(Kind.MISSING, section.code, t("這一段還沒有內容。", "This section has no text yet."))
    elif not printed and not section.optional:
        yield Fault(
            Kind.MISSING,
            section.code,
            t(
                "這一段的句子都要有紀錄才印，目前一句也印不出來。",
                "No sentence of this section is printed: none has records.",
            ),
        )
    there = {order for order, _ in section.photos}
    for order, alt in section.photos:
        if not alt.strip():
            words = t("第{n}張相片沒有替代文字。", "Photograph {n} has no alternative text.").fill(n=order)
            yield Fault(Kind.MISSING, section.code, words)
    for part in parts:
        if isinstance(part, Photo) and part.order not in there:
            words = t("文中要放第{n}張相片，但沒有這張。", "The text places photograph {n}, which isn't there.")
            yield Fault(Kind.MISSING, section.code, words.fill(n=part.order))


def _unknown(section: Section, parts: tuple[marks.Part, ...], values: Values) -> Iterator[Fault]:
    told: set[str] = set()
    for place in marks.places(parts):
        if place.is_word or place.written in told:
            continue
        told.add(place.written)
        if (place.name, 0) not in values:
            words = t("「{place}」不是統計數，請由清單選取。", "“{place}” is no figure; choose one from the list.")
            yield Fault(Kind.UNKNOWN, section.code, words.fill(place=place.written))
        elif place.form not in marks.FORMS:
            words = t("「{place}」的格式不明。", "The form in “{place}” is unknown.")
            yield Fault(Kind.UNKNOWN, section.code, words.fill(place=place.written))


def _stale(section: Section, values: Values) -> Iterator[Fault]:
    for code, before in sorted((section.seen or {}).items()):
        now = values.get((code, 0))
        if now is not None and now.display != before:
            words = t(
                "「{title}」存檔時是{before}，現在是{now}。", "“{title}” was {before} when kept; it is {now} now."
            )
            yield Fault(
                Kind.STALE, section.code, words.fill(title=now.title, before=before or "－", now=now.display or "－")
            )


def _said(section: Section, part: Said, filling: Filling) -> Iterator[Fault]:
    written = "".join(one.text if isinstance(one, Fixed) and not one.meant else "⁣" for one in part.pieces)
    for loose in _LOOSE.finditer(written):
        words = t(
            "「{number}」不是統計數。請改用統計數；確為固定數字時寫成{{={bare}}}。",
            "“{number}” is no figure. Use a figure; where it is meant to stay, write {{={bare}}}.",
        )
        bare = re.match(rf"{_NUMBER}(?:萬(?:{_NUMBER})?)?", loose[0])
        yield Fault(Kind.LOOSE, section.code, words.fill(number=loose[0], bare=bare[0] if bare else loose[0]))
    if part.if_any and not _counts(part, filling.values):
        if all((one.name, 0) in filling.values for one in part.pieces if isinstance(one, Place) and not one.is_word):
            words = t("本期沒有紀錄，不印出：{said}", "No records in the period, not printed: {said}")
            yield Fault(Kind.QUIET, section.code, words.fill(said=written.replace("⁣", "…")[:60]))
        return
    yield from _sum_in(section, plain(line(part.pieces, filling)))


def _sum_in(section: Section, said: str) -> Iterator[Fault]:
    """Compare 「a、b、c……合計n」 with the sum of the numbers listed before it."""
    listed: list[Decimal] = []
    at = 0
    for total in _SUM.finditer(said):
        listed += [_decimal(one) for found in _LIST.finditer(said, at, total.start()) for one in found[0].split("、")]
        at = total.end()
        if len(listed) > 1 and sum(listed) != _decimal(total[1]):
            words = t("各數相加是{sum}，文中合計寫{total}。", "The numbers add up to {sum}, the text says {total}.")
            yield Fault(Kind.CONTRADICTION, section.code, words.fill(sum=f"{sum(listed):,}", total=total[1]))
            listed = []


def _grid(section: Section, part: Grid, filling: Filling) -> Iterator[Fault]:
    """Compare a table's last row, where it is named a total, with the rows above, column by column."""
    rows = [[plain(line(cell, filling)) for cell in row] for row in part.rows]
    if len(rows) < 3 or not _TOTAL_ROW.match(rows[-1][0].strip()):  # noqa: PLR2004  (two rows and their total)
        return
    for column in range(1, len(part.heads)):
        numbers = [_cell_number(row[column]) for row in rows]
        if any(one is None for one in numbers):
            continue
        above = sum((one for one in numbers[:-1] if one is not None), Decimal())
        if above != numbers[-1]:
            words = t(
                "表列「{head}」各列相加是{sum}，合計寫{total}。",
                "Column “{head}” adds up to {sum}, its total says {total}.",
            )
            yield Fault(
                Kind.CONTRADICTION,
                section.code,
                words.fill(head=part.heads[column], sum=f"{above:,}", total=rows[-1][column]),
            )


def _totals(used: set[str], values: Values, total_of: Mapping[str, tuple[str, ...]]) -> Iterator[Fault]:
    """Compare figures that are totals with the sum of their parts, as a reader would add them up."""
    for code in sorted(used):
        total = values.get((code, 0))
        said, added = _displayed(total), [_displayed(values.get((one, 0))) for one in total_of.get(code, ())]
        if total is None or said is None or not added or any(one is None for one in added):
            continue
        above = sum((one for one in added if one is not None), Decimal())
        if above != said:
            words = t(
                "「{title}」是{total}，但各分項相加是{sum}。", "“{title}” is {total}, but its parts add up to {sum}."
            )
            filled = words.fill(title=total.title, total=total.display, sum=f"{above:,}")
            yield Fault(Kind.CONTRADICTION, "", filled)


def _displayed(shown: Shown | None) -> Decimal | None:
    return None if shown is None or shown.value is None else _cell_number(shown.display)


def _counts(part: Said, values: Values) -> bool:
    return has_records(part.pieces, values)


def _decimal(written: str) -> Decimal:
    return Decimal(written.replace(",", ""))


def _cell_number(written: str) -> Decimal | None:
    found = re.fullmatch(rf"\s*({_NUMBER})\s*(?:{_UNITS})?\s*", written)
    return _decimal(found[1]) if found else None


__all__ = ["BLOCKING", "KIND_NAMES", "Fault", "Kind", "Section", "faults"]
