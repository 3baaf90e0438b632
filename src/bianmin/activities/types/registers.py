"""The registers of activities: which there are, and their fields. One entry is one fact of a day."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from bianmin.kit.texts import Text, t
from bianmin.office.types import Permission


@dataclass(frozen=True, slots=True)
class Field:
    """A field of a register. ``kind``: text, long, number, money, yes, date, agency, station, material, staff, words.

    ``late`` fields are filled in as the matter goes on, without it being a correction.
    """

    name: str
    title: Text
    kind: str = "text"
    most: int = 80
    required: bool = False
    late: bool = False
    words: Mapping[str, Text] | None = None


@dataclass(frozen=True, slots=True)
class Register:
    """A register: its code, title, what it is for, and its fields beside the day and a note."""

    code: str
    title: Text
    hint: Text
    day: Text
    fields: tuple[Field, ...]
    sees: Permission = Permission.READ_ACTIVITIES

    def field(self, name: str) -> Field:
        """Return a field by its name."""
        return next(one for one in self.fields if one.name == name)


@dataclass(frozen=True, slots=True)
class RegisterEntry:
    """An entry: ``values`` as kept, ``shown`` as read (names instead of ids)."""

    id: int
    register: str
    on: date
    values: Mapping[str, object]
    shown: Mapping[str, object]
    note: str
    who: str
    at: datetime
    replaces: int | None
    reason: str
    is_current: bool
    is_struck: bool


@dataclass(frozen=True, slots=True)
class EntryFilters:
    """What a register's list is narrowed to."""

    first: date | None = None
    last: date | None = None
    words: str = ""
    open_only: bool = False
    struck: bool = False


@dataclass(frozen=True, slots=True)
class Station:
    """A stationed agency's desk: whose, where, on which days and hours, who sits there, for what."""

    id: int
    agency_id: int | None
    agency: str
    site_id: int | None
    days: tuple[int, ...]
    hours: str
    people: str
    headcount: int
    services: Text
    valid_from: date
    valid_to: date | None


@dataclass(frozen=True, slots=True)
class Material:
    """Publicity material: kind, title, version, languages, how many were made and went out; views of a film."""

    id: int
    kind: str
    title: str
    version: str
    languages: tuple[str, ...]
    made_on: date
    made: int
    cost: int
    link: str
    given: int = 0
    views: int = 0

    @property
    def left(self) -> int:
        """Return how many are left."""
        return max(self.made - self.given, 0)


@dataclass(frozen=True, slots=True)
class AgencyCount:
    """What was asked of an agency in a period, and what came of it."""

    agency: str
    received: int
    forwarded: int
    completed: int
    cases: int


RESULTS: Mapping[str, Text] = {
    "": t("未填", "Not said"),
    "solved": t("已解決", "Solved"),
    "answered": t("已答覆", "Answered"),
    "passed": t("由該機關續辦", "The agency goes on with it"),
    "dropped": t("民眾未續辦", "Given up"),
}
