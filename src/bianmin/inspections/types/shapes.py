"""Frozen facts of facilities, rounds, defects, upkeep, observations and messages."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from bianmin.kit.texts import Text


@dataclass(frozen=True, slots=True)
class FacilityInfo:
    """A facility of the inventory. ``pieces`` is how many stand behind one entry (44 signs).

    ``next_filter`` is when the filter must be changed next (None: has none); ``tested_on`` and ``tested_ok``
    are of its last water test; ``defects`` counts those not yet closed.
    """

    id: int
    code: str
    site_id: int
    kind: str
    grade: str
    name: Text
    place: Text
    pieces: int
    is_bilingual: bool
    link: str
    state: str
    since: date
    withdrawn_on: date | None
    filter_months: int
    note: str
    filtered_on: date | None = None
    next_filter: date | None = None
    tested_on: date | None = None
    tested_ok: bool | None = None
    checked_on: date | None = None
    defects: int = 0


@dataclass(frozen=True, slots=True)
class UpkeepInfo:
    """Something done to or at a facility: filter, water test, repair, use. ``number`` is how often it was used."""

    id: int
    facility_id: int
    facility: Text
    kind: str
    on_date: date
    result: str
    number: int
    by: str
    report_no: str
    note: str
    who: str
    published_on: date | None


@dataclass(frozen=True, slots=True)
class ItemInfo:
    """An item of a round sheet."""

    code: str
    text: Text


@dataclass(frozen=True, slots=True)
class SheetInfo:
    """A round sheet as it holds from a day on: what is looked at, at which kinds of facility, how often."""

    id: int
    code: str
    title: Text
    kinds: tuple[str, ...]
    frequency: str
    times: int
    items: tuple[ItemInfo, ...]
    valid_from: date
    valid_to: date | None


@dataclass(frozen=True, slots=True)
class DueRound:
    """A round as it stands on a day. ``state`` is ``done``, ``due`` or ``late`` (the period before was missed)."""

    sheet: SheetInfo
    facility: FacilityInfo
    first: date
    due_by: date
    done: int
    state: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """What was found at one item of a round; ``photo`` is the id of a kept file."""

    item: str
    outcome: str
    note: str = ""
    photo: int | None = None


@dataclass(frozen=True, slots=True)
class RoundInfo:
    """A round that was made."""

    id: int
    sheet: SheetInfo
    facility_id: int
    facility: Text
    place: Text
    on_date: date
    turn: int
    at: datetime
    who: str
    outcomes: tuple[Outcome, ...]
    note: str
    struck_reason: str

    @property
    def defects(self) -> int:
        """How many items had a defect."""
        return sum(one.outcome == "defect" for one in self.outcomes)


@dataclass(frozen=True, slots=True)
class DefectInfo:
    """A defect and what became of it: unit and day, mended with evidence, looked at by another, closed."""

    id: int
    facility_id: int
    facility: Text
    place: Text
    round_id: int | None
    text: str
    photo: int | None
    found_on: date
    found_by: str
    unit: str
    due_on: date | None
    state: str
    mended_on: date | None
    mended_by: str
    measure: str
    evidence: int | None
    closed_on: date | None
    closed_by: str

    def is_late(self, on: date) -> bool:
        """Tell whether it should have been mended before this day."""
        return self.state == "open" and self.due_on is not None and self.due_on < on


@dataclass(frozen=True, slots=True)
class ObservationInfo:
    """An observation that was recorded; ``replaced`` says that a correction stands in its place."""

    id: int
    observation_id: str
    subject: str
    observed_on: date
    place: str
    value: str
    number: Decimal | None
    note: str
    entered_by: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class MessageInfo:
    """A message on a display: where, from when until when, who wrote it, who approved it."""

    id: int
    text: Text
    place: str
    first: date
    last: date
    written_by: str
    approved_by: str
    approved_at: datetime | None


@dataclass(frozen=True, slots=True)
class VisitorInfo:
    """A visitor registered by name; name and contact are shown only on the register's page."""

    id: int
    at: datetime
    name: str
    contact: str
    place: str
    temperature: Decimal | None
    delete_on: date


@dataclass(frozen=True, slots=True)
class Reminder:
    """What presses for a person on a day: its kind, what about, until when, and whether it is late."""

    kind: str
    id: int
    text: Text
    due: date
    is_late: bool
