"""One line of a transfer file: every fault it has, or its values as they are stored.

Written for a million lines: a good line is walked once without branches that allocate, dates and
codes are remembered, and only a line with a fault pays for saying so.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from operator import itemgetter
from typing import NamedTuple

from bianmin.cases.rules.limitation import is_time_barred, last_day
from bianmin.cases.rules.transfer_header import CODES, Header
from bianmin.kit import roc
from bianmin.kit.identifiers import fold, valid

BLANKS = " 　"
MOST_DIGITS = 12
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]").search
_WIDE = re.compile(r"[０-９Ａ-Ｚａ-ｚ]").search
_POSTAL = re.compile(r"(?:[0-9]{3}|[0-9]{5}|[0-9]{6})?").fullmatch
_REMEMBERED = 20_000

#: Text fields with the greatest length allowed (None: no limit) and whether they must be given.
_TEXTS: tuple[tuple[str, int | None, bool], ...] = (
    ("agency_ref", 40, True),
    ("title_no", 60, True),
    ("obligor_name", 100, True),
    ("occupation", 40, False),
    ("address", 200, True),
    ("representative", 60, False),
    ("cause", 100, True),
    ("attachments", None, False),
)
_PLACE = {code: place for place, code in enumerate(CODES)}
_TEXT_PLACES = tuple((_PLACE[code], code, most or 1 << 40, needed) for code, most, needed in _TEXTS)
_AMOUNTS = ("principal", "surcharge", "interest", "costs", "amount_due")
_DATES = ("obligation_date", "served_date", "due_date", "final_date")
_FIRST_DATE, _FIRST_AMOUNT = _PLACE["obligation_date"], _PLACE["principal"]


class Line(NamedTuple):
    """A good line, folded and ready to store; dates in ISO form, amounts as digits."""

    agency_id: int
    agency_code: str
    agency_ref: str
    word: str
    title_no: str
    kind: str
    identifier: str
    name: str
    birth_date: str
    sex: str
    occupation: str
    address: str
    postal_code: str
    representative: str
    representative_id: str
    cause: str
    dates: tuple[str, ...]
    amounts: tuple[str, ...]
    attachments: str
    limit_on: str


@dataclass(frozen=True, slots=True)
class Refused:
    """A line with faults. ``comparable``: agency and reference can be read, so that E08 and E09 apply."""

    faults: tuple[str, ...]
    agency_id: int | None
    agency_code: str
    agency_ref: str
    comparable: bool


class _Days(dict[str, tuple[date, str] | None]):
    """Dates as written → (day, ISO form), None where it is no date; remembered within bounds."""

    def __missing__(self, text: str) -> tuple[date, str] | None:
        if len(self) >= _REMEMBERED:
            self.clear()
        day = roc.parse(text)
        self[text] = found = (day, day.isoformat()) if day else None
        return found


class _Limits(dict[tuple[str, date], tuple[bool, str]]):
    """(limitation kind, T0) → (time-barred on the day of intake, limit_on in ISO form)."""

    def __init__(self, on: date) -> None:
        super().__init__()
        self.on = on

    def __missing__(self, key: tuple[str, date]) -> tuple[bool, str]:
        if len(self) >= _REMEMBERED:
            self.clear()
        kind, start = key
        late = is_time_barred(self.on, start, start)
        self[key] = found = (late, last_day(kind, start, start, begun=False).isoformat())
        return found


class Checker:
    """Checks the lines of one file against the office's agencies and type words on the day of intake.

    ``agencies`` are the codes a line may come from, with their ids; ``words`` the type words with
    the limitation that goes with each (``general`` or ``tax``).
    """

    def __init__(self, header: Header, on: date, agencies: Mapping[str, int], words: Mapping[str, str]) -> None:
        self._take = itemgetter(*header.places)
        self._width = header.width
        self._on = on
        self._agencies = agencies
        self._words = words
        self._days = _Days()
        self._limits = _Limits(on)

    def check(self, cells: list[str]) -> Line | Refused:
        """Return the line's values, or all of its faults in the order of the contract."""
        if len(cells) != self._width:
            return Refused(("E12",), None, "", "", comparable=False)
        cells.append("")
        values = [cell.strip(BLANKS) for cell in self._take(cells)]
        faults: list[str] = []
        folded = _folded(values)
        agency_id = self._agencies.get(values[0])
        if agency_id is None:
            faults.append("E07" if values[0] else "E01:agency_code")
        limitation = self._words.get(values[2])
        if limitation is None:
            faults.append("E06" if values[2] else "E01:case_type")
        identifier = self._identity(values, faults)
        birth = self._birth(values, faults)
        reference_good = _check_texts(values, faults, clean="".join(values).isprintable())
        _check_small(values, faults)
        amounts = _check_amounts(values, faults)
        days = self._check_dates(values, faults)
        limit_on = ""
        if days[2] and days[3]:
            due, final = days[2][0], days[3][0]
            late, limit_on = self._limits["general", max(final, due)]
            if late:
                faults.append("E10")
            if limitation == "tax":
                limit_on = self._limits["tax", due][1]
        if faults or agency_id is None:
            comparable = bool(values[0]) and reference_good
            return Refused(_sorted(faults), agency_id, values[0], values[1], comparable)
        return Line(
            agency_id, values[0], values[1], values[2], values[3], values[4], identifier, values[6], birth, values[8],
            values[9], values[10], values[11], values[12], folded, values[14],
            tuple(day[1] for day in days if day),
            amounts, values[24], limit_on,
        )  # fmt: skip

    @staticmethod
    def _identity(values: Sequence[str], faults: list[str]) -> str:
        kind, identifier = values[4], values[5].upper()
        if kind in {"P", "L", "F"}:
            if not identifier:
                faults.append("E01:obligor_id")
            elif not valid(kind, identifier):
                faults.append("E02:obligor_id")
        else:
            faults.append("E02:obligor_kind" if kind else "E01:obligor_kind")
            if not identifier:
                faults.append("E01:obligor_id")
        if values[13] and not valid("P", values[13]):
            faults.append("E02:representative_id")
        if kind == "L" and not values[12]:
            faults.append("E01:representative")
        return identifier

    def _birth(self, values: Sequence[str], faults: list[str]) -> str:
        if not values[7]:
            if values[4] == "P":
                faults.append("E01:birth_date")
            return ""
        day = self._days[values[7]]
        if day is None or day[0] > self._on:
            faults.append("E03:birth_date")
            return ""
        return day[1]

    def _check_dates(self, values: Sequence[str], faults: list[str]) -> list[tuple[date, str] | None]:
        days: list[tuple[date, str] | None] = []
        for place, code in enumerate(_DATES, _FIRST_DATE):
            text = values[place]
            day = self._days[text] if text else None
            if day is None:
                faults.append(f"E03:{code}" if text else f"E01:{code}")
            days.append(day)
        obligation, served, due, final = days
        if obligation and served and served[0] < obligation[0]:
            faults.append("E03:served_date")
        if obligation and due and due[0] < obligation[0]:
            faults.append("E03:due_date")
        if served and final and final[0] < served[0]:
            faults.append("E03:final_date")
        return days


_FOLDED = {
    "agency_code", "agency_ref", "case_type", "title_no", "obligor_kind", "obligor_id", "birth_date", "sex",
    "postal_code", "representative_id", *_DATES, *_AMOUNTS,
}  # fmt: skip
_FOLDED_PLACES = tuple(place for code, place in _PLACE.items() if code in _FOLDED)


def _folded(values: list[str]) -> str:
    """Fold what is to be folded in place; return the representative's identifier in capitals."""
    for place in _FOLDED_PLACES:
        value = values[place]
        if not value.isascii() and _WIDE(value):
            values[place] = fold(value)
    return values[13].upper()


def _check_texts(values: Sequence[str], faults: list[str], *, clean: bool) -> bool:
    """Check text fields; tell whether the agency's reference can be compared with others."""
    reference_good = True
    for place, code, most, needed in _TEXT_PLACES:
        value = values[place]
        if not value:
            if not needed:
                continue
            faults.append(f"E01:{code}")
        elif len(value) > most or (not clean and _CONTROL(value)):
            faults.append(f"E11:{code}")
        else:
            continue
        reference_good = reference_good and code != "agency_ref"
    return reference_good


def _check_small(values: Sequence[str], faults: list[str]) -> None:
    if values[8] not in {"", "M", "F", "X"}:
        faults.append("E11:sex")
    if not _POSTAL(values[11]):
        faults.append("E11:postal_code")


def _check_amounts(values: Sequence[str], faults: list[str]) -> tuple[str, ...]:
    texts = tuple(values[_FIRST_AMOUNT : _FIRST_AMOUNT + 5])
    good = True
    for code, text in zip(_AMOUNTS, texts, strict=True):
        if not (text.isdecimal() and len(text) <= MOST_DIGITS and text.isascii()):
            faults.append(f"E04:{code}" if text else f"E01:{code}")
            good = False
    if not good:
        return texts
    principal, surcharge, interest, costs, due = map(int, texts)
    if not principal:
        faults.append("E04:principal")
    elif principal + surcharge + interest + costs != due:
        faults.append("E05")
    return texts


_ORDER = {code: place for place, code in enumerate(CODES)}


def _sorted(faults: Sequence[str]) -> tuple[str, ...]:
    """Order faults by code, then by the column they name; a column named twice by one code once."""
    return tuple(sorted(dict.fromkeys(faults), key=lambda fault: (fault[:3], _ORDER.get(fault[4:], 0))))
